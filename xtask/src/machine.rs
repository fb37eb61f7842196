//! What this machine has: the repository's folders, programs on the path, rights to install.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the tools that are not on the path get installed.
pub const TOOLS: &str = "target/tools";

/// Every path in these tools starts at the root of the repository.
pub fn enter_the_repository() -> Result<(), String> {
    let manifest = env::var("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").to_owned());
    let root = Path::new(&manifest).parent().ok_or("the repository has no folder")?;
    env::set_current_dir(root).map_err(|error| format!("{}: {error}", root.display()))
}

/// The path with our own tools in front, since their versions are known to fit.
pub fn path() -> OsString {
    let own = [format!("{TOOLS}/bin"), format!("{TOOLS}/node/node_modules/.bin")];
    let own = own.iter().filter_map(|folder| std::path::absolute(folder).ok());
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.chain(env::split_paths(&inherited))).unwrap_or(inherited)
}

/// Where the first of `names` that is installed stands.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&path()).collect();
    let files = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(executable(name))));
    files.into_iter().find(|file| file.is_file())
}

fn executable(name: &str) -> String {
    if cfg!(windows) { format!("{name}.exe") } else { name.to_owned() }
}

/// What `program arguments…` prints, if it is there and succeeds.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(find(&[program])?).args(arguments).env("PATH", path()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// How a package may be installed here: as root, or as someone whom sudo asks nothing; else not at all.
pub fn apt_get() -> Option<Vec<&'static str>> {
    find(&["apt-get"])?;
    if answer("id", &["-u"])? == "0" {
        return Some(vec!["apt-get"]);
    }
    answer("sudo", &["-n", "true"]).map(|_| vec!["sudo", "-n", "apt-get"])
}

/// Whether the packages go by Debian's names or by Ubuntu's, where some differ.
pub fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}

/// WebKitGTK's small browser, which stands outside the path.
pub fn mini_browser() -> Option<PathBuf> {
    let folders = ["/usr/lib", "/usr/libexec"].into_iter().filter_map(|folder| std::fs::read_dir(folder).ok());
    let inner = folders.flatten().flatten().map(|entry| entry.path());
    let places = inner.flat_map(|place| [place.clone(), place.join("webkit2gtk-4.1"), place.join("webkit2gtk-4.0")]);
    places.map(|place| place.join("MiniBrowser")).find(|file| file.is_file())
}
