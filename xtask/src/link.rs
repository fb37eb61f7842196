//! Stands between rustc and its linker, and hands on our object without the code that only explains a panic.
//!
//! In the finished module nothing could be taken out so exactly: here the compiler still says which function and which
//! text is used where, and the linker leaves out what no longer is.

use crate::object::Object;
use crate::program::run;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the linker is asked to be when rustc calls it for WebAssembly: so we know that rustc does.
pub const FLAVOR: &str = "-flavor";

/// Lets Cargo, called by `command`, link the module through this program.
pub fn shrinking(command: &mut Command) -> Result<&mut Command, String> {
    let own = std::env::current_exe().map_err(|error| format!("where these tools are: {error}"))?;
    Ok(command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", own))
}

/// Does what rustc asks of its linker.
pub fn link(arguments: &[String]) -> Result<(), String> {
    let arguments: Vec<String> = arguments.iter().map(|argument| shrunk(argument)).collect::<Result<_, _>>()?;
    run(Command::new(linker()?).args(arguments))
}

/// The argument, or where the shrunk object now stands that it named. Long lines come as a file with a line for each.
fn shrunk(argument: &str) -> Result<String, String> {
    if let Some(list) = argument.strip_prefix('@') {
        let text = fs::read_to_string(list).map_err(|error| format!("{list}: {error}"))?;
        let lines: Vec<String> = text.lines().map(shrunk).collect::<Result<_, _>>()?;
        fs::write(list, lines.join("\n")).map_err(|error| format!("{list}: {error}"))?;
        return Ok(argument.to_owned());
    }
    let path = argument.trim_matches('"');
    if !path.ends_with(".rcgu.o") {
        return Ok(argument.to_owned());
    }
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let object = Object::read(&bytes).map_err(|problem| format!("{path}: {problem}"))?;
    let shrunk = format!("{path}.shrunk.o");
    fs::write(&shrunk, object.without_explanations()).map_err(|error| format!("{shrunk}: {error}"))?;
    Ok(argument.replace(path, &shrunk))
}

/// The linker that came with the compiler.
fn linker() -> Result<PathBuf, String> {
    let ask = |question: &[&str]| crate::machine::answer("rustc", question);
    let root = ask(&["--print", "sysroot"]).ok_or("rustc does not say where it stands")?;
    let host = ask(&["--print", "host-tuple"]).ok_or("rustc does not say for what it was made")?;
    Ok(Path::new(&root)
        .join("lib/rustlib")
        .join(host)
        .join("bin")
        .join(format!("rust-lld{}", std::env::consts::EXE_SUFFIX)))
}
