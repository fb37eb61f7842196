//! An answer beside what is expected, key by key: a number passes if |x − e| ≤ abs + rel·|e|.

use super::Failure;
use super::answer::Answer;
use super::entry::{Entry, number};
use serde_json::Value;

/// Every key of the entry whose answer is missing or wrong.
pub fn failures(entry: &Entry, answer: &Answer) -> Vec<Failure> {
    let mut comparison = Comparison { entry, failures: Vec::new() };
    comparison.compare("", entry.expected, Some(answer));
    comparison.failures
}

struct Comparison<'a> {
    entry: &'a Entry<'a>,
    failures: Vec<Failure>,
}

impl Comparison<'_> {
    fn compare(&mut self, key: &str, expected: &Value, got: Option<&Answer>) {
        match (expected, got) {
            (Value::Object(table), Some(got @ (Answer::Table(_) | Answer::Undefined))) => {
                for (name, expected) in table.iter().filter(|(name, _)| !is_remark(name)) {
                    let got = if *got == Answer::Undefined { Some(got) } else { got.get(name) };
                    self.compare(&inside(key, name), expected, got);
                }
            }
            (Value::Array(expected), Some(Answer::List(got))) if expected.len() == got.len() => {
                for (index, (expected, got)) in expected.iter().zip(got).enumerate() {
                    self.compare(&format!("{key}[{index}]"), expected, Some(got));
                }
            }
            _ if got.is_some_and(|got| self.agree(expected, got)) => {}
            _ => self.fail(key, expected, got),
        }
    }

    fn agree(&self, expected: &Value, got: &Answer) -> bool {
        match (expected, got) {
            (Value::Null | Value::Bool(false), Answer::Undefined) => true, // false: "there is none"
            (Value::Bool(expected), Answer::Flag(got)) => expected == got,
            (Value::String(expected), Answer::Text(got)) => expected == got,
            (expected, Answer::Number(got)) => number(expected).is_some_and(|expected| self.is_within(expected, *got)),
            (expected, Answer::Within(got, apart)) => {
                number(expected).is_some_and(|expected| (got - expected).abs() <= *apart)
            }
            _ => false,
        }
    }

    fn is_within(&self, expected: f64, got: f64) -> bool {
        let [abs, rel] = ["abs", "rel"].map(|part| self.entry.tolerance.get(part).and_then(Value::as_f64));
        let allowed = abs.unwrap_or(0.0) + rel.unwrap_or(0.0) * expected.abs();
        expected == got
            || expected.is_nan() && got.is_nan()
            || (got - expected).abs() <= allowed && expected.is_finite()
    }

    fn fail(&mut self, key: &str, expected: &Value, got: Option<&Answer>) {
        self.failures.push(Failure {
            id: self.entry.id.to_string(),
            key: key.to_string(),
            got: got.map_or("nothing".to_string(), |got| format!("{got:?}")),
            expected: expected.to_string(),
        });
    }
}

/// Words for the reader of the file, not numbers of the model.
fn is_remark(key: &str) -> bool {
    matches!(key, "reason" | "note" | "notes" | "warning")
}

fn inside(key: &str, name: &str) -> String {
    if key.is_empty() { name.to_string() } else { format!("{key}.{name}") }
}
