//! The reference files against the model; not there yet.

use std::path::Path;

pub fn run(_folder: &Path) -> bool {
    println!("0 passed, 0 failed, 0 skipped");
    false
}
