//! Pictures of every chapter, as readers of every width, theme and language see it.

use crate::build::{self, Profile};
use crate::program::{program, run};
use crate::{setup, tools};
use std::path::Path;

/// The end-to-end tests' fixtures know how to serve `dist/` and drive a browser: they take the pictures.
pub fn take(folder: &Path) -> Result<(), String> {
    setup::ensure(tools::for_the_gallery())?;
    build::run(Profile::Release)?;
    run(program("node", &["tests/e2e/gallery.js"]).arg(folder).env("BROWSER", "chromium"))
}
