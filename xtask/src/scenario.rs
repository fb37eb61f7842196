//! Whether scenario files are valid, as the widget sees them.

use crate::options::Options;
use cat_divides_meat::scenario::{self, Digits, Language};
use cat_divides_meat::words::{Words, built_in_table};
use std::fs;
use std::path::Path;

/// Prints every problem of every file with its place; false when there is one.
pub fn run(options: &Options) -> Result<bool, String> {
    if options.words.is_empty() {
        return Err("this command needs at least one FILE".to_owned());
    }
    let mut all_valid = true;
    for (name, file) in options.words.iter().zip(&options.places) {
        all_valid &= check(name, file)?;
    }
    Ok(all_valid)
}

fn check(name: &str, file: &Path) -> Result<bool, String> {
    let bytes = fs::read(file).map_err(|error| format!("{name}: {error}"))?;
    let Ok(text) = String::from_utf8(bytes) else {
        println!("{name}: not UTF-8 text");
        return Ok(false);
    };
    let problems = scenario::read(&text).err().unwrap_or_default();
    println!("{name}: {}", verdict(problems.len()));
    let words = Words::read(built_in_table(Language::English), Digits::Auto).expect("the build wrote it");
    problems.iter().for_each(|problem| println!("  {}", words.problem(problem)));
    Ok(problems.is_empty())
}

fn verdict(problems: usize) -> String {
    match problems {
        0 => "valid".to_owned(),
        1 => "1 problem".to_owned(),
        many => format!("{many} problems"),
    }
}
