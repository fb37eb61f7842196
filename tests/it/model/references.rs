//! Every entry of every reference file in `tests/refs` passes, and none is skipped.

use crate::verify::{Report, verify_file};

macro_rules! references {
    ($($name:ident $file:literal $entries:literal),* $(,)?) => {
        $(#[test]
        fn $name() {
            check($file, include_str!(concat!("../../refs/", $file)), $entries);
        })*
    };
}

references! {
    alternating_offers "01_rubinstein.json" 32,
    axiomatic_bargaining "02_axiomatic_bargaining.json" 11,
    crisis_bargaining "03_crisis_bargaining.json" 30,
    bites "04_fable_bites.json" 17,
    arbitration "05_arbitration.json" 13,
    fair_division "06_fair_division.json" 20,
    shapley "07_shapley.json" 13,
    repeated_dilemma "08_repeated_pd.json" 10,
    simulations "09_axelrod_sim.json" 18,
    contest "10_influence_contest.json" 30,
    network "11_network.json" 12,
    insurgency "12_insurgency.json" 19,
    generators "13_prng.json" 6,
    ultimatum "14_ultimatum.json" 5,
    matrix_games "15_matrix_games.json" 5,
    grid_bargaining "16_grid_bargaining.json" 4,
    noise_channels "17_noise_channels.json" 15,
    policy_mix "18_policy_mix.json" 17,
    regimes "19_regimes.json" 33,
}

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

fn check(file: &str, json: &str, entries: usize) {
    let report = verify_file(file, json);
    assert!(report.is_clean(), "{file}: {:#?} {:#?}", described(&report), report.skipped);
    assert_eq!((report.passed, report.entries()), (entries, entries));
}

fn bites_entry(inputs: &str, expected: &str) -> Report {
    let tolerance = r#"{"abs": 1e-9, "rel": 1e-9}"#;
    let entry = format!(r#"{{"id": "x", "inputs": {inputs}, "expected": {expected}, "tolerance": {tolerance}}}"#);
    verify_file("x", &format!(r#"{{"entries": [{entry}]}}"#))
}

fn described(report: &Report) -> Vec<String> {
    let failures = report.failed.iter();
    failures.map(|f| format!("{} {}: got {}, expected {}", f.id, f.key, f.got, f.expected)).collect()
}
