//! The benchmarks of `benches/`, and two comparisons: with another program, and with a browser.

use crate::program::{self, program};
use crate::{stopwatch, tournament};

/// `tournament`, `wasm`, or criterion on all kernels or on those whose name contains the word given.
pub fn run(words: &[String]) -> Result<bool, String> {
    match words {
        [word] if word == "tournament" => tournament::compare(),
        [word] if word == "wasm" => stopwatch::compare(),
        _ => program::run(program("cargo", &["bench", "--benches", "--"]).args(words)).map(|()| true),
    }
}
