//! Every tool that the project needs: what, why, how long it takes, how it is found and how it is installed.

use crate::machine;
use crate::options::Engine;
use std::fs;

const TRUNK: &str = "0.21.14"; // 0.22 needs a newer Rust
const GECKODRIVER: &str = "0.37.1";
const BINARYEN: &str = "132";
const TERSER: &str = "5.51.4";
/// What comes by npm.
pub const PACKAGES: [&str; 2] = ["binaryen@132", "terser@5.51.4"];
pub const AXELROD: &str = "4.14.0";

/// Python's packages for one comparison, apart from the machine's own.
pub const VENV: &str = "target/axelrod";

/// What browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// One thing that must be on the machine.
pub struct Tool {
    pub name: String,
    pub why: &'static str,
    /// How long it usually takes on two cores.
    pub takes: &'static str,
    pub is_there: Box<dyn Fn() -> bool>,
    pub installation: Installation,
}

/// How a tool gets onto the machine.
pub enum Installation {
    /// `rustup …` for the project's own toolchain.
    Rustup(&'static [&'static str]),
    /// What `Cargo.lock` lists.
    Crates,
    /// `cargo install …` under `target/tools`.
    Cargo(Vec<String>),
    /// All of `PACKAGES` under `target/tools/node`: npm takes away what it is not asked for.
    Npm,
    /// What `tests/e2e/package-lock.json` lists.
    NpmLock,
    /// One Python package with its version, under `target/axelrod`.
    Pip(String),
    /// Packages of Debian or Ubuntu.
    Apt(&'static [&'static str]),
}

/// What the page needs.
pub fn for_the_page() -> Result<Vec<Tool>, String> {
    Ok(vec![node(), wasm_target(), crates(), wasm_bindgen()?, wasm_opt(), terser(), trunk()])
}

/// What reads the code without running it.
pub fn for_the_lints() -> Vec<Tool> {
    vec![
        component("clippy", "finds mistakes in the code", &["component", "add", "clippy"]),
        component("fmt", "says whether the code is laid out as agreed", &["component", "add", "rustfmt"]),
        wasm_target(),
    ]
}

/// What the tests need beyond that and the page.
pub fn for_the_tests(engines: &[Engine]) -> Vec<Tool> {
    let mut tools = vec![selenium()];
    for engine in engines {
        match engine {
            Engine::Chromium => tools.push(chromium()),
            Engine::Firefox => tools.extend([firefox(), geckodriver()]),
            Engine::Webkit => tools.push(webkit()),
        }
    }
    tools
}

/// What the pictures need beyond the page.
pub fn for_the_gallery() -> Vec<Tool> {
    vec![selenium(), chromium(), fonts()]
}

/// What times the kernels inside a browser.
pub fn for_the_stopwatch() -> Result<Vec<Tool>, String> {
    Ok(vec![wasm_target(), wasm_bindgen()?, chromium()])
}

/// What plays the tournament that ours is compared with.
pub fn for_the_tournament() -> Vec<Tool> {
    vec![python(), axelrod()]
}

fn node() -> Tool {
    Tool {
        name: "Node".to_owned(),
        why: "runs wasm-opt, terser and the end-to-end tests",
        takes: "1 min",
        is_there: Box::new(|| machine::find(&["node"]).is_some() && machine::find(&["npm"]).is_some()),
        installation: Installation::Apt(&["nodejs", "npm"]),
    }
}

fn wasm_target() -> Tool {
    Tool {
        name: TARGET.to_owned(),
        why: "lets Rust compile for browsers",
        takes: "10 s",
        is_there: Box::new(|| {
            let question = ["--print", "target-libdir", "--target", TARGET];
            machine::answer("rustc", &question).is_some_and(|folder| fs::exists(folder).unwrap_or(false))
        }),
        installation: Installation::Rustup(&["target", "add", TARGET]),
    }
}

/// Trunk runs offline, lest it fetch tools of its own, and hands that on to Cargo.
fn crates() -> Tool {
    Tool {
        name: "crates".to_owned(),
        why: "the widget is made of them",
        takes: "10 s",
        is_there: Box::new(|| {
            machine::answer("cargo", &["fetch", "--quiet", "--offline", "--target", TARGET]).is_some()
        }),
        installation: Installation::Crates,
    }
}

/// Its version must equal the crate's, and a locked install of it fails: one of its dependencies was withdrawn.
fn wasm_bindgen() -> Result<Tool, String> {
    let version = locked_version("wasm-bindgen")?;
    let arguments = ["wasm-bindgen-cli", "--version", &version].map(str::to_owned);
    Ok(Tool {
        name: format!("wasm-bindgen {version}"),
        why: "writes the JavaScript between the browser and Rust, and runs browser tests",
        takes: "1 min 15 s",
        is_there: has_version("wasm-bindgen", version),
        installation: Installation::Cargo(arguments.to_vec()),
    })
}

fn wasm_opt() -> Tool {
    Tool {
        name: format!("wasm-opt {BINARYEN}"),
        why: "makes the WebAssembly smaller",
        takes: "5 s",
        is_there: Box::new(|| {
            let newest_word = machine::answer("wasm-opt", &["--version"]).and_then(|text| first_number(&text));
            newest_word >= first_number(BINARYEN)
        }),
        installation: Installation::Npm,
    }
}

fn terser() -> Tool {
    Tool {
        name: format!("terser {TERSER}"),
        why: "makes the scripts smaller",
        takes: "5 s",
        is_there: has_version("terser", TERSER.to_owned()),
        installation: Installation::Npm,
    }
}

/// Without its default features (TLS, self-update), which are not used here, it compiles in a quarter of the time.
fn trunk() -> Tool {
    let arguments = ["trunk", "--version", TRUNK, "--locked", "--no-default-features"].map(str::to_owned);
    Tool {
        name: format!("trunk {TRUNK}"),
        why: "builds the page from the crate",
        takes: "2 min 30 s",
        is_there: has_version("trunk", TRUNK.to_owned()),
        installation: Installation::Cargo(arguments.to_vec()),
    }
}

fn component(command: &'static str, why: &'static str, installation: &'static [&'static str]) -> Tool {
    Tool {
        name: format!("cargo {command}"),
        why,
        takes: "10 s",
        is_there: Box::new(move || machine::answer("cargo", &[command, "--version"]).is_some()),
        installation: Installation::Rustup(installation),
    }
}

fn selenium() -> Tool {
    Tool {
        name: "selenium-webdriver and axe-core".to_owned(),
        why: "let the end-to-end tests use a browser as a person does, and look for what keeps some people out",
        takes: "5 s",
        is_there: Box::new(|| {
            let lock = fs::read("tests/e2e/package-lock.json").ok();
            lock.is_some() && lock == fs::read(INSTALLED_LOCK).ok()
        }),
        installation: Installation::NpmLock,
    }
}

/// A copy of the lock that `tests/e2e/node_modules` was installed from.
pub const INSTALLED_LOCK: &str = "tests/e2e/node_modules/.installed-from.json";

fn chromium() -> Tool {
    let has_browser = || machine::find(&["chromium", "chromium-browser", "google-chrome"]).is_some();
    let debian: &[&str] = &["chromium", "chromium-driver"];
    let ubuntu: &[&str] = &["chromium-browser", "chromium-chromedriver"];
    Tool {
        name: "Chromium with chromedriver".to_owned(),
        why: "the engine of Chrome and Edge, to test in",
        takes: "1 min",
        is_there: Box::new(move || has_browser() && machine::find(&["chromedriver"]).is_some()),
        installation: Installation::Apt(if machine::is_ubuntu() { ubuntu } else { debian }),
    }
}

fn firefox() -> Tool {
    Tool {
        name: "Firefox".to_owned(),
        why: "to test in",
        takes: "1 min",
        is_there: Box::new(|| machine::find(&["firefox-esr", "firefox"]).is_some()),
        installation: Installation::Apt(if machine::is_ubuntu() { &["firefox"] } else { &["firefox-esr"] }),
    }
}

fn geckodriver() -> Tool {
    let arguments = ["geckodriver", "--version", GECKODRIVER].map(str::to_owned);
    Tool {
        name: format!("geckodriver {GECKODRIVER}"),
        why: "drives Firefox",
        takes: "1 min",
        is_there: has_version("geckodriver", GECKODRIVER.to_owned()),
        installation: Installation::Cargo(arguments.to_vec()),
    }
}

fn webkit() -> Tool {
    Tool {
        name: "WebKitGTK with its driver".to_owned(),
        why: "the engine of Safari, to test in, on a screen that nobody sees",
        takes: "1 min",
        is_there: Box::new(|| {
            let programs = ["WebKitWebDriver", "xvfb-run", "xauth"];
            machine::mini_browser().is_some() && programs.iter().all(|name| machine::find(&[name]).is_some())
        }),
        installation: Installation::Apt(&["webkit2gtk-driver", "xvfb", "xauth"]),
    }
}

fn fonts() -> Tool {
    Tool {
        name: "Noto fonts".to_owned(),
        why: "show Urdu and Pashto in the pictures as readers see them",
        takes: "20 s",
        is_there: Box::new(|| {
            machine::answer("fc-list", &[":family=Noto Nastaliq Urdu"]).is_some_and(|list| !list.is_empty())
        }),
        installation: Installation::Apt(&["fontconfig", "fonts-noto-core"]),
    }
}

fn python() -> Tool {
    Tool {
        name: "Python".to_owned(),
        why: "runs the Axelrod library",
        takes: "30 s",
        is_there: Box::new(|| machine::answer("python3", &["-c", "import ensurepip, venv"]).is_some()),
        installation: Installation::Apt(&["python3", "python3-venv"]),
    }
}

fn axelrod() -> Tool {
    let question = "from importlib.metadata import version; print(version('axelrod'))";
    Tool {
        name: format!("axelrod {AXELROD}"),
        why: "plays the tournament that ours is compared with; 6 GB in target/axelrod, since it wants PyTorch",
        takes: "2 min 30 s",
        is_there: Box::new(move || {
            machine::answer(&axelrod_python(), &["-c", question]).is_some_and(|version| version == AXELROD)
        }),
        installation: Installation::Pip(format!("axelrod=={AXELROD}")),
    }
}

/// The Python that has the Axelrod library.
pub fn axelrod_python() -> String {
    let python = std::path::absolute(VENV).unwrap_or(VENV.into()).join("bin/python");
    python.to_string_lossy().into_owned()
}

/// Whether `program --version` names this very version.
fn has_version(program: &'static str, version: String) -> Box<dyn Fn() -> bool> {
    Box::new(move || {
        let answer = machine::answer(program, &["--version"]).unwrap_or_default();
        answer.split_whitespace().any(|word| word == version)
    })
}

fn first_number(text: &str) -> Option<u32> {
    text.split(|letter: char| !letter.is_ascii_digit()).find_map(|word| word.parse().ok())
}

/// The version of a crate in Cargo.lock.
fn locked_version(name: &str) -> Result<String, String> {
    let lock = fs::read_to_string("Cargo.lock").map_err(|error| format!("Cargo.lock: {error}"))?;
    version_in(&lock, name).ok_or(format!("Cargo.lock: {name} is not in it"))
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let (_, entry) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    Some(entry.split('"').next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_says_which_version_is_used() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\n";
        assert_eq!(version_in(lock, "b").as_deref(), Some("2.0.0"));
        assert_eq!(version_in(lock, "c"), None);
    }

    #[test]
    fn what_is_asked_of_npm_is_what_is_looked_for() {
        assert_eq!(PACKAGES, [format!("binaryen@{BINARYEN}"), format!("terser@{TERSER}")]);
    }

    #[test]
    fn a_version_is_found_among_words() {
        assert_eq!(first_number("wasm-opt version 132 (version_132)"), Some(132));
    }
}
