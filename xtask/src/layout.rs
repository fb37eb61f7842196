//! `cargo xtask bench layout`: the force layout of 200 actors against d3-force, on the same graph in the same Chromium.

use crate::program::{program, run};
use crate::test::inside_browser;
use crate::{setup, stopwatch, tools};
use std::fs;

const RIVAL: &str = "d3-force@3.0.0";
const FOLDER: &str = "target/d3";
/// In the order in which the scripts need each other.
const SCRIPTS: [&str; 4] = ["d3-dispatch", "d3-quadtree", "d3-timer", "d3-force"];

/// How long a layout may take.
const MOST_MS: f64 = 150.0;

/// Prints both times and their ratio; false if ours takes too long, or longer than the rival.
pub fn compare() -> Result<bool, String> {
    setup::ensure(tools::for_the_stopwatch()?)?;
    let install = ["install", "--no-audit", "--no-fund", "--silent", "--prefix", FOLDER, RIVAL];
    run(&mut program("npm", &install))?;
    println!("A build, up to 2 min the first time; 200 actors, 2,000 ties; the fastest of 15 samples counts.");
    let words = format!("test --profile release --target {} --bench layout -- --nocapture", tools::TARGET);
    let mut command = inside_browser(&words, "CHROMEDRIVER", "chromedriver");
    command.env("D3_FORCE", rival()?);
    let times = stopwatch::times(command)?;
    let [(_, ours), (_, theirs)] = &times[..] else { return Err(format!("two times were expected: {times:?}")) };
    println!("d3-force {theirs:>10.1} ms");
    println!("this     {ours:>10.1} ms   {}", verdict(*ours <= MOST_MS, "at most 150"));
    println!("ratio    {:>10.2} ×    {}", ours / theirs, verdict(ours <= theirs, "at most 1"));
    Ok(*ours <= MOST_MS && ours <= theirs)
}

/// The rival and all it needs, as one script.
fn rival() -> Result<String, String> {
    let script = |name: &&str| {
        let path = format!("{FOLDER}/node_modules/{name}/dist/{name}.min.js");
        fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))
    };
    SCRIPTS.iter().map(script).collect::<Result<Vec<_>, _>>().map(|scripts| scripts.join("\n"))
}

fn verdict(is_met: bool, aim: &str) -> String {
    format!("{}: {aim}", if is_met { "ok" } else { "NOT MET" })
}
