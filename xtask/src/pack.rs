//! Makes the module and the scripts smaller than they were compiled and written.

use crate::program::{line, program, run};
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

/// What browsers have that run the widget at all.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Each is kept because brotli found less to send with it. Traps stay: a check that fails must stop the module.
const PASSES: [&str; 8] = [
    "--low-memory-unused", // the first kilobyte is the stack's far end
    "--generate-global-effects",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name", // alike stands beside alike
    "--dealign",
    "--strip-debug",
    "--strip-producers",
];

/// Optimises the module at `path` in place.
pub fn module(path: &Path) -> Result<(), String> {
    let mut command = program("wasm-opt", &FEATURES);
    run(command.args(PASSES).arg(path).arg("-o").arg(path))
}

#[derive(Clone, Copy, PartialEq)]
pub enum Script {
    Classic,
    Module,
}

/// The script with short names and without what is never done.
pub fn script(text: &str, kind: Script) -> Result<String, String> {
    let mut command = program("terser", &["--compress", "passes=3,ecma=2022", "--mangle"]);
    if kind == Script::Module {
        command.arg("--module");
    }
    let failed = |error: std::io::Error| format!("{error}: terser");
    let mut terser = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    terser.stdin.take().expect("it is piped").write_all(text.as_bytes()).map_err(failed)?;
    let output = terser.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(format!("failed: {}", line(&command)));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
