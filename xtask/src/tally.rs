//! How many tests passed, failed and were skipped, by what their runners say at the end.

use std::fmt;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Tally {
    pub const PASSED: Tally = Tally { passed: 1, failed: 0, skipped: 0 };
    pub const FAILED: Tally = Tally { passed: 0, failed: 1, skipped: 0 };
    pub const SKIPPED: Tally = Tally { passed: 0, failed: 0, skipped: 1 };

    /// What `cargo test` and wasm-bindgen's runner say, once for every binary:
    /// `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    pub fn of_cargo(output: &str) -> Option<Tally> {
        let results = output.lines().filter_map(|line| line.split_once("test result: "));
        results.map(|(_, counts)| counted(counts, [" passed", " failed", " ignored"])).reduce(sum)
    }

    /// What Node's runner says at its end: `ℹ pass 12`, `ℹ fail 0`, `ℹ cancelled 0`, `ℹ skipped 0`, `ℹ todo 0`.
    pub fn of_node(output: &str) -> Option<Tally> {
        let count =
            |name| output.lines().filter_map(|line| line.strip_prefix(name)?.trim().parse::<u32>().ok()).next_back();
        let [passed, failed, cancelled] = ["ℹ pass ", "ℹ fail ", "ℹ cancelled "].map(count);
        let [skipped, todo] = ["ℹ skipped ", "ℹ todo "].map(count);
        Some(Tally { passed: passed?, failed: failed? + cancelled?, skipped: skipped? + todo? })
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        *self = sum(*self, other);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

fn sum(one: Tally, other: Tally) -> Tally {
    Tally { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped }
}

/// The numbers before each of three words.
fn counted(text: &str, words: [&str; 3]) -> Tally {
    let before = |word| text.split(word).next().and_then(|start| start.rsplit(' ').next()?.parse().ok()).unwrap_or(0);
    let [passed, failed, skipped] = words.map(before);
    Tally { passed, failed, skipped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_binaries_of_cargo_test_are_added_up() {
        let output = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n";
        assert_eq!(Tally::of_cargo(output), Some(Tally { passed: 15, failed: 2, skipped: 1 }));
    }

    #[test]
    fn what_node_cancelled_did_not_pass() {
        let output =
            "ℹ tests 5\nℹ suites 0\nℹ pass 2\nℹ fail 0\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1\nℹ duration_ms 3\n";
        assert_eq!(Tally::of_node(output), Some(Tally { passed: 2, failed: 1, skipped: 2 }));
    }

    #[test]
    fn a_runner_that_ended_early_counted_nothing() {
        assert_eq!(Tally::of_cargo("error: could not compile"), None);
        assert_eq!(Tally::of_node("ℹ pass 2\n"), None);
    }
}
