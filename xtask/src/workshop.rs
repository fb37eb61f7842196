//! Builds the larger module, with the sandbox, class mode and present mode, that is loaded only when one is asked for.

use crate::program::{program, run};
use crate::{link, pack};
use std::path::{Path, PathBuf};

/// What its files are named after.
pub const NAME: &str = "cat-divides-meat_workshop";
const FOLDER: &str = "target/workshop";
const COMPILED: &str = "target/wasm32-unknown-unknown/release/workshop.wasm";

/// Leaves glue and module, made small, where `glue()` and `module()` say.
pub fn build() -> Result<(), String> {
    let mut cargo = program("cargo", &["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown"]);
    run(link::shrinking(cargo.args(["--bin", "workshop"]))?)?;
    let mut bindgen = program("wasm-bindgen", &["--target", "web", "--no-typescript", "--out-name", NAME]);
    run(bindgen.args(["--out-dir", FOLDER, COMPILED]))?;
    pack::module(&module())
}

pub fn glue() -> PathBuf {
    Path::new(FOLDER).join(format!("{NAME}.js"))
}

pub fn module() -> PathBuf {
    Path::new(FOLDER).join(format!("{NAME}_bg.wasm"))
}
