//! `cargo xtask bench interaction`: how soon each control is answered by a new picture.

use crate::build::{self, Profile};
use crate::program::{program, run};
use crate::{setup, tools};

/// In the chapters named, or in all. The end-to-end tests' fixtures serve `dist/` and drive Chromium; an error if a
/// control is answered too late.
pub fn measure(chapters: &[String]) -> Result<bool, String> {
    setup::ensure(tools::for_the_gallery())?;
    build::run(Profile::Release)?;
    run(program("node", &["benches/interaction.js"]).args(chapters).env("BROWSER", "chromium")).map(|()| true)
}
