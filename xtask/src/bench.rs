//! The benchmarks of `benches/`, and those that need more: another program, a browser, a browser's own clock.

use crate::program::{self, program};
use crate::{interaction, layout, stopwatch, tournament};

/// `tournament`, `wasm`, `layout`, `interaction`, or criterion on all kernels or on those whose name contains the word given.
pub fn run(words: &[String]) -> Result<bool, String> {
    match words {
        [word] if word == "tournament" => tournament::compare(),
        [word] if word == "wasm" => stopwatch::compare(),
        [word] if word == "layout" => layout::compare(),
        [word, chapters @ ..] if word == "interaction" => interaction::measure(chapters),
        _ => program::run(program("cargo", &["bench", "--benches", "--"]).args(words)).map(|()| true),
    }
}
