//! One part of the whole test: its output is shown only when it fails, and then whole.

use crate::program::{line, spoken, timed};
use crate::tally::Tally;
use std::io::{self, Read};
use std::process::{Command, ExitStatus};

pub struct Phase {
    pub name: String,
    /// How long it usually takes on two cores when nothing is compiled yet.
    pub takes: &'static str,
    pub command: Command,
    pub counting: Counting,
}

/// How the phase's result is counted.
pub enum Counting {
    /// A check, which passes or fails as a whole.
    AsOne,
    /// By what its runner says at the end.
    By(fn(&str) -> Option<Tally>),
}

impl Phase {
    fn run(self) -> Tally {
        println!("▸ {} (up to {}) …", self.name, self.takes);
        let name = self.name.clone();
        let (tally, report) = self.perform();
        println!("▸ {name}: {report}");
        tally
    }

    /// The counts, and what is to be said of them.
    fn perform(mut self) -> (Tally, String) {
        let (result, time) = timed(|| output(&mut self.command));
        let (succeeded, text) =
            result.map_or_else(|error| (false, error.to_string()), |(status, text)| (status.success(), text));
        let tally = self.counting.count(succeeded, &text);
        let mut report = format!("{}, {}", summary(&self.counting, tally), spoken(time));
        if tally.failed > 0 {
            report += &format!("\n{}\n{text}", line(&self.command));
        }
        (tally, report)
    }

    pub fn leave_out(&self) -> Tally {
        println!("▸ {}: left out", self.name);
        Tally::SKIPPED
    }
}

/// Runs phases one after the other.
pub fn in_turn(phases: Vec<Phase>) -> Tally {
    let mut sum = Tally::default();
    phases.into_iter().for_each(|phase| sum += phase.run());
    sum
}

/// Runs lanes of phases at the same time, for those that leave the machine half idle, as browsers and linkers do.
pub fn side_by_side(lanes: Vec<Vec<Phase>>) -> Tally {
    let mut sum = Tally::default();
    std::thread::scope(|scope| {
        let begin = |lane| scope.spawn(|| in_turn(lane));
        let under_way: Vec<_> = lanes.into_iter().map(begin).collect();
        under_way.into_iter().for_each(|lane| sum += lane.join().unwrap_or(Tally::FAILED));
    });
    sum
}

impl Counting {
    /// A runner that fails although no test did has failed itself, and so has one that says nothing of its tests.
    fn count(&self, succeeded: bool, text: &str) -> Tally {
        let counted = match self {
            Counting::AsOne if succeeded => Some(Tally::PASSED),
            Counting::AsOne => None,
            Counting::By(read) => read(text),
        };
        match counted {
            Some(tally) if succeeded || tally.failed > 0 => tally,
            Some(mut tally) => {
                tally += Tally::FAILED;
                tally
            }
            None => Tally::FAILED,
        }
    }
}

fn summary(counting: &Counting, tally: Tally) -> String {
    match counting {
        Counting::AsOne if tally == Tally::PASSED => "ok".to_owned(),
        Counting::AsOne => "FAILED".to_owned(),
        Counting::By(_) => tally.to_string(),
    }
}

/// What it prints on either stream, in the order in which it comes.
fn output(command: &mut Command) -> io::Result<(ExitStatus, String)> {
    let (mut reader, writer) = io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn()?;
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()); // else the pipe would stay open
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    Ok((child.wait()?, String::from_utf8_lossy(&bytes).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runner_that_stops_before_its_last_line_has_failed() {
        assert_eq!(Counting::By(Tally::of_cargo).count(true, ""), Tally::FAILED);
    }

    #[test]
    fn a_runner_that_fails_after_its_tests_passed_has_failed() {
        let text = "test result: ok. 2 passed; 0 failed; 0 ignored;";
        let counted = Counting::By(Tally::of_cargo).count(false, text);
        assert_eq!(counted, Tally { passed: 2, failed: 1, skipped: 0 });
    }
}
