//! `cargo xtask bench wasm`: the kernels inside Chromium against this machine, in one run.

use crate::program::{line, program};
use crate::test::inside_browser;
use crate::{setup, tools};
use std::process::Command;

/// How many times as long as here a kernel may take in a browser.
const MOST: f64 = 1.6;

/// A kernel and its milliseconds.
pub type Time = (String, f64);

/// Prints times and ratios; false if a kernel takes too long in the browser, compiled as readers get it.
pub fn compare() -> Result<bool, String> {
    setup::ensure(tools::for_the_stopwatch()?)?;
    println!("Two builds, up to 2 min each the first time; the fastest of 25 samples counts.");
    let here = here()?;
    let there = times(inside_chromium())?;
    println!("{:<26}{:>10}{:>12}", "milliseconds", "here", "Chromium");
    let mut all_fit = true;
    for ((name, here), (_, there)) in here.iter().zip(&there) {
        let fits = there / here <= MOST;
        println!(
            "{name:<26}{here:>10.3}{there:>12.3} {:>5.2} × {}",
            there / here,
            if fits { "ok" } else { "TOO SLOW" }
        );
        all_fit &= fits;
    }
    println!("at most {MOST} × is wanted of the module as pages load it, but that wasm-opt has not made it smaller");
    Ok(all_fit)
}

/// The kernels on this machine, built for speed.
pub fn here() -> Result<Vec<Time>, String> {
    times(program("cargo", &["test", "--profile", "bench", "--bench", "stopwatch", "--", "--nocapture"]))
}

/// In the profile of the page: the model for speed, all else for size.
fn inside_chromium() -> Command {
    let words = format!("test --profile release --target {} --bench stopwatch -- --nocapture", tools::TARGET);
    inside_browser(&words, "CHROMEDRIVER", "chromedriver")
}

pub fn times(mut command: Command) -> Result<Vec<Time>, String> {
    println!("▸ {}", line(&command));
    let output = command.output().map_err(|error| format!("could not start ({error}): {}", line(&command)))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let times: Vec<Time> = text.lines().filter_map(time).collect();
    if output.status.success() && !times.is_empty() {
        return Ok(times);
    }
    Err(format!("failed: {}\n{text}{}", line(&command), String::from_utf8_lossy(&output.stderr)))
}

/// `stopwatch NAME MILLISECONDS`, whatever stands before it.
fn time(line: &str) -> Option<Time> {
    let (_, said) = line.split_once("stopwatch ")?;
    let (name, time) = said.split_once(' ')?;
    Some((name.to_owned(), time.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_from_its_line_alone() {
        assert_eq!(time("    stopwatch grid_9 1.25"), Some(("grid_9".to_owned(), 1.25)));
        assert_eq!(time("     Running benches/stopwatch.rs (target/release)"), None);
    }
}
