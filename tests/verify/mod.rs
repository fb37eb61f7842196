//! The one reader of reference files: asks the model what each entry asks, and compares within its tolerance.

mod answer;
mod compare;
mod entry;

mod arbitration;
mod axiomatic;
mod bites;
mod channels;
mod contest;
mod crisis;
mod division;
mod generator;
mod grid_bargaining;
mod insurgency;
mod matrix_games;
mod network;
mod policy;
mod regimes;
mod repeated;
mod rubinstein;
mod shapley;
mod simulation;
mod ultimatum;

use answer::Answer;
use entry::Entry;
use serde_json::Value;
use std::fmt;

/// What became of one reference file.
#[derive(Debug, Default)]
pub struct Report {
    pub passed: usize,
    pub failed: Vec<Failure>,
    /// Entries of a kind that nothing here understands, by id.
    pub skipped: Vec<String>,
}

/// One number, or one word, that is not what the reference says.
#[derive(Debug)]
pub struct Failure {
    pub id: String,
    /// Where in `expected`: `settled_s[2]`.
    pub key: String,
    pub got: String,
    pub expected: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let Failure { id, key, got, expected } = self;
        write!(formatter, "{id} {key}: got {got}, expected {expected}")
    }
}

impl Report {
    pub fn entries(&self) -> usize {
        self.passed + self.failed_ids() + self.skipped.len()
    }

    /// How many entries failed, however many of their keys did.
    pub fn failed_ids(&self) -> usize {
        let mut ids: Vec<_> = self.failed.iter().map(|failure| &failure.id).collect();
        ids.dedup();
        ids.len()
    }

    pub fn is_clean(&self) -> bool {
        self.passed > 0 && self.failed.is_empty() && self.skipped.is_empty()
    }
}

/// Verifies all entries of the file called `name` whose text is `json`.
pub fn verify_file(name: &str, json: &str) -> Report {
    let mut report = Report::default();
    match entries(json) {
        Some(entries) => entries.iter().for_each(|entry| verify_entry(entry, &mut report)),
        None => report.skipped.push(format!("{name}: not a reference file")),
    }
    report
}

fn entries(json: &str) -> Option<Vec<Value>> {
    let file: Value = serde_json::from_str(json).ok()?;
    Some(file.get("entries")?.as_array()?.clone())
}

fn verify_entry(json: &Value, report: &mut Report) {
    let Some(entry) = Entry::new(json) else {
        return report.skipped.push("an entry without id, inputs, expected or tolerance".into());
    };
    let Some(answer) = answer(&entry) else {
        return report.skipped.push(entry.id.into());
    };
    let failures = compare::failures(&entry, &answer);
    report.passed += usize::from(failures.is_empty());
    report.failed.extend(failures);
}

/// What the model says; `None` if no reader knows an entry with these inputs.
fn answer(entry: &Entry) -> Option<Answer> {
    let readers = [
        arbitration::answer,
        axiomatic::answer,
        bites::answer,
        channels::answer,
        contest::answer,
        crisis::answer,
        division::answer,
        generator::answer,
        grid_bargaining::answer,
        insurgency::answer,
        matrix_games::answer,
        network::answer,
        policy::answer,
        regimes::answer,
        repeated::answer,
        rubinstein::answer,
        shapley::answer,
        simulation::answer,
        ultimatum::answer,
    ];
    readers.iter().find_map(|reader| reader(entry))
}
