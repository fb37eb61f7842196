//! The reader of reference files lets nothing through that is wrong, missing or unknown.

use crate::verify::{Report, verify_file};

#[test]
fn a_wrong_number_fails_and_says_what_was_got() {
    let report = bites_entry(r#"{"r0": 0.5, "tau": 0.1, "h": 0.0}"#, r#"{"expected_bites": 2.0}"#);
    assert_eq!(described(&report), ["x expected_bites: got Number(1.0), expected 2.0"]);
}

#[test]
fn a_number_that_should_not_exist_fails() {
    assert!(!bites_entry(r#"{"r0": 0.5, "tau": 0.1, "h": 0.0}"#, r#"{"expected_bites": null}"#).is_clean());
}

#[test]
fn a_key_that_the_model_does_not_have_fails() {
    assert!(!bites_entry(r#"{"r0": 0.5, "tau": 0.1, "h": 0.0}"#, r#"{"purrs": 1.0}"#).is_clean());
}

#[test]
fn an_input_out_of_range_has_no_answer() {
    assert!(bites_entry(r#"{"r0": 1.5, "tau": 0.1, "h": 0.0}"#, r#"{"expected_bites": null}"#).is_clean());
}

#[test]
fn an_entry_of_an_unknown_kind_is_skipped_by_name() {
    let report = bites_entry(r#"{"whiskers": 12}"#, r#"{"purrs": 1.0}"#);
    assert_eq!((report.skipped.as_slice(), report.entries(), report.is_clean()), (&["x".to_string()][..], 1, false));
}

#[test]
fn a_file_that_is_no_reference_file_is_not_passed_over() {
    assert!(!verify_file("x", "[]").is_clean());
}

fn bites_entry(inputs: &str, expected: &str) -> Report {
    let tolerance = r#"{"abs": 1e-9, "rel": 1e-9}"#;
    let entry = format!(r#"{{"id": "x", "inputs": {inputs}, "expected": {expected}, "tolerance": {tolerance}}}"#);
    verify_file("x", &format!(r#"{{"entries": [{entry}]}}"#))
}

fn described(report: &Report) -> Vec<String> {
    report.failed.iter().map(ToString::to_string).collect()
}
