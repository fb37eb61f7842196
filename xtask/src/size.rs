//! What each file of `dist/` weighs, against what it may.

use crate::build::DIST;
use crate::files;
use crate::lto;
use crate::program::{line, program};
use cat_divides_meat::VERSION;
use std::path::Path;

const KB: u64 = 1_000;

/// What a page loads that carries the widget in English; all else is loaded when asked for.
const EMBED: [&str; 5] = [
    "cat-divides-meat.js",
    "cat-divides-meat_glue.js",
    "cat-divides-meat_bg.wasm",
    "words.en.json",
    "scenarios/op-ed.json",
];

/// Files with a budget of their own: how they are measured, and what they may weigh.
const BUDGETS: [(&str, Measure, u64); 3] = [
    ("cat-divides-meat.js", Measure::Gzip, 8 * KB),
    ("cat-divides-meat.html", Measure::Raw, 1_000 * KB),
    ("cat-divides-meat-fable.html", Measure::Raw, 1_000 * KB),
];

/// Not more than it weighs today and a little for another compiler, so that it cannot grow unnoticed.
const EMBED_BUDGET: u64 = 260 * KB;
/// What it should weigh in the end. Not reached: said on every run, so that it is not forgotten.
const EMBED_AIM: u64 = 180 * KB;

#[derive(Clone, Copy)]
enum Measure {
    Raw,
    Gzip,
    Brotli,
}

/// One file's bytes, as it is and as servers send it.
struct Weight {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Weight {
    fn by(&self, measure: Measure) -> u64 {
        match measure {
            Measure::Raw => self.raw,
            Measure::Gzip => self.gzip,
            Measure::Brotli => self.brotli,
        }
    }
}

/// Prints the table; false when something weighs too much or was not optimised.
pub fn run() -> Result<bool, String> {
    let weights = weigh(&made()?)?;
    println!("{:<34}{:>10}{:>10}{:>10}  budget", "bytes", "raw", "gzip -9", "brotli 11");
    let mut all_fit = true;
    for weight in &weights {
        let budget = BUDGETS.iter().find(|(name, ..)| *name == weight.name);
        all_fit &= print(weight, budget.map(|(_, measure, limit)| (*measure, *limit)));
    }
    all_fit &= print(&embed(&weights)?, Some((Measure::Brotli, EMBED_BUDGET)));
    println!("{}", distance(embed(&weights)?.brotli));
    let optimisation = lto::check();
    println!("{}", optimisation.as_ref().err().map_or("linked with optimisation across crates", String::as_str));
    Ok(all_fit && optimisation.is_ok())
}

fn print(weight: &Weight, budget: Option<(Measure, u64)>) -> bool {
    let Weight { name, raw, gzip, brotli } = weight;
    let fits = budget.is_none_or(|(measure, limit)| weight.by(measure) <= limit);
    println!(
        "{name:<34}{raw:>10}{gzip:>10}{brotli:>10}  {}",
        budget.map_or(String::new(), |budget| verdict(budget, fits))
    );
    fits
}

fn verdict((measure, limit): (Measure, u64), fits: bool) -> String {
    let measure = match measure {
        Measure::Raw => "raw",
        Measure::Gzip => "gzip",
        Measure::Brotli => "brotli",
    };
    format!("{} ≤ {limit} {measure}", if fits { "ok:" } else { "TOO MUCH: must be" })
}

fn distance(brotli: u64) -> String {
    match brotli.checked_sub(EMBED_AIM) {
        Some(over) if over > 0 => format!("{over} bytes over the aim of {EMBED_AIM} brotli"),
        _ => format!("within the aim of {EMBED_AIM} brotli"),
    }
}

fn embed(weights: &[Weight]) -> Result<Weight, String> {
    let mut sum = Weight { name: "all that an embed loads".to_owned(), raw: 0, gzip: 0, brotli: 0 };
    for name in EMBED {
        let part = weights.iter().find(|weight| weight.name == name).ok_or(format!("{DIST}/{name} is missing"))?;
        sum.raw += part.raw;
        sum.gzip += part.gzip;
        sum.brotli += part.brotli;
    }
    Ok(sum)
}

/// What was made, once: the folder named after the version holds copies.
fn made() -> Result<Vec<String>, String> {
    let mut names = files::below(Path::new(DIST)).map_err(|error| format!("{error}: run cargo xtask build first"))?;
    names.retain(|name| !name.starts_with(&format!("{VERSION}/")));
    Ok(names)
}

/// Node brings both compressions: asking it spares this crate, which compiles first on a clean machine, two libraries.
const COMPRESSIONS: &str = "
    const { readFileSync } = require('node:fs');
    const { gzipSync, brotliCompressSync } = require('node:zlib'); // brotli's default is its best, 11
    for (const path of process.argv.slice(1)) {
        const bytes = readFileSync(path);
        console.log(bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length);
    }";

fn weigh(files: &[String]) -> Result<Vec<Weight>, String> {
    let mut command = program("node", &["--eval", COMPRESSIONS]);
    command.args(files.iter().map(|name| format!("{DIST}/{name}")));
    let output = command.output().map_err(|error| format!("{}: {error}", line(&command)))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let weights = files.iter().zip(text.lines()).filter_map(|(name, line)| weight(name, line));
    Ok(weights.collect())
}

fn weight(name: &str, line: &str) -> Option<Weight> {
    let mut bytes = line.split(' ').map(str::parse);
    let mut next = || bytes.next()?.ok();
    Some(Weight { name: name.to_owned(), raw: next()?, gzip: next()?, brotli: next()? })
}
