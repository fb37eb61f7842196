//! `cargo xtask bench tournament`: the same round robin by the Axelrod library for Python and by this model.

#[path = "../../benches/kernel/field.rs"]
mod field;

use crate::program::{line, program};
use crate::{setup, stopwatch, tools};
use cat_divides_meat::model::repeated::tournament::expected_scores;
use serde_json::Value;

/// How many times as fast as the library this model must be.
const LEAST: f64 = 1000.0;

/// Repetitions that the library plays: its time grows with them in proportion, for each plays all matches anew.
const REPETITIONS: u32 = 20;

/// How far its scores may lie from those to expect, in their standard errors.
const SIGMAS: f64 = 5.0;

/// Prints both times and their ratio; false if it is too small, or if the scores are not those of the same field.
pub fn compare() -> Result<bool, String> {
    setup::ensure(tools::for_the_tournament())?;
    let rules = field::rules();
    println!(
        "{} strategies, {} turns, {} repetitions, noise 5 %",
        field::field().len(),
        rules.turns,
        rules.repetitions
    );
    let ours = stopwatch::here()?.into_iter().find(|(name, _)| name.starts_with("tournament"));
    let (_, ours) = ours.ok_or("the stopwatch has no tournament")?;
    let library = Library::play()?;
    let theirs = library.milliseconds * f64::from(rules.repetitions) / f64::from(REPETITIONS);
    let (ratio, apart) =
        (theirs / ours, library.farthest(&expected_scores(&field::field(), &rules).unwrap_or_default()));
    println!(
        "axelrod {:<18}{theirs:>10.1} ms  {:.1} ms for {REPETITIONS} repetitions, scaled in proportion; matches only",
        tools::AXELROD,
        library.milliseconds
    );
    println!(
        "this model {:<15}{ours:>10.1} ms  all {} repetitions, with scores; the fastest of 15 samples",
        "", rules.repetitions
    );
    println!("ratio {:<20}{ratio:>10.0} ×   {}", "", verdict(ratio >= LEAST, "at least 1000"));
    println!(
        "its scores, off ours {:<5}{apart:>10.1} σ   {}",
        "",
        verdict(apart <= SIGMAS, "at most 5: the same field")
    );
    Ok(ratio >= LEAST && apart <= SIGMAS)
}

fn verdict(is_met: bool, aim: &str) -> String {
    format!("{}: {aim}", if is_met { "ok" } else { "NOT MET" })
}

/// What benches/axelrod_tournament.py says.
struct Library {
    milliseconds: f64,
    /// Of each strategy, in the order of the field: mean score a round, and its standard error.
    scores: Vec<[f64; 2]>,
}

impl Library {
    fn play() -> Result<Library, String> {
        let mut command =
            program(&tools::axelrod_python(), &["benches/axelrod_tournament.py", &REPETITIONS.to_string()]);
        println!("▸ {} (30 s)", line(&command));
        let output = command.output().map_err(|error| format!("could not start ({error}): {}", line(&command)))?;
        let answer = serde_json::from_slice(&output.stdout).ok().and_then(|json| Library::read(&json));
        answer.ok_or(format!("failed: {}\n{}", line(&command), String::from_utf8_lossy(&output.stderr)))
    }

    fn read(json: &Value) -> Option<Library> {
        let score = |score: &Value| Some([score.get(0)?.as_f64()?, score.get(1)?.as_f64()?]);
        let scores = json.get("scores")?.as_array()?.iter().map(score).collect::<Option<_>>()?;
        Some(Library { milliseconds: json.get("seconds")?.as_f64()? * 1e3, scores })
    }

    /// The largest distance from the scores to expect, in standard errors; infinite if the fields differ in size.
    fn farthest(&self, expected: &[f64]) -> f64 {
        if self.scores.len() != expected.len() {
            return f64::INFINITY;
        }
        let distances = self.scores.iter().zip(expected).map(|([mean, error], exact)| (mean - exact).abs() / error);
        distances.fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_field_is_noticed() {
        let library = Library { milliseconds: 1.0, scores: vec![[2.0, 0.1], [3.0, 0.1]] };
        assert_eq!(library.farthest(&[2.0, 2.0]), 10.0);
        assert_eq!(library.farthest(&[2.0]), f64::INFINITY);
    }
}
