//! The benchmarks of `benches/`.

use crate::program::{self, program};

/// All of them, or those whose name contains the word given.
pub fn run(words: &[String]) -> Result<(), String> {
    program::run(program("cargo", &["bench", "--benches", "--"]).args(words))
}
