//! Worksheets: the same number makes the same sheet, and each key says what the models say.

use cat_divides_meat::model::bargaining::alternating_offers::agreement;
use cat_divides_meat::scenario::{Digits, Language, Scenario, read};
use cat_divides_meat::state::worksheet::{BITES, SHEETS, SLICES, Worksheet};
use cat_divides_meat::words::{Exercise, Words, built_in_table};
use std::collections::BTreeSet;

fn fable() -> Scenario {
    read(include_str!("../../www/scenarios/fable.json")).expect("the built-in scenario is valid")
}

fn sheet(number: u64) -> Worksheet {
    Worksheet::of(&fable(), number)
}

fn exercises(language: Language, sheet: &Worksheet) -> Vec<Exercise> {
    Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it").exercises(sheet)
}

/// Everything an English key says, one line after another.
fn answers(sheet: &Worksheet) -> Vec<String> {
    let questions = exercises(Language::English, sheet).into_iter().flat_map(|exercise| exercise.questions);
    questions.flat_map(|question| question.answer).map(|line| line.to_string()).collect()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

#[test]
fn a_number_makes_one_sheet_and_another_number_another() {
    assert_eq!(sheet(7), sheet(7));
    assert_eq!(sheet(7), sheet(7 + SHEETS));
    let different: BTreeSet<String> = (0..100).map(|number| format!("{:?}", answers(&sheet(number)))).collect();
    assert!(different.len() > 95, "{} of 100", different.len());
}

#[test]
fn every_key_agrees_with_the_models() {
    for number in 0..500 {
        let sheet = sheet(number);
        let [first, second] = sheet.patience;
        assert_ne!(first, second);
        let share =
            cat_divides_meat::model::explain::explain_agreement(first, second).last().expect("it has lines").result;
        assert!(close(share, agreement(first, second).proposer));
        let room = sheet.hopes.explain_range().last().expect("it has lines").result;
        assert!(close(room, sheet.hopes.limits().width()));
        assert!(close(sheet.standoff.expected_take(), sheet.standoff.prize.get()));
    }
}

#[test]
fn no_piece_outgrows_the_smaller_piece_of_the_first_cut() {
    for number in 0..500 {
        let pieces = sheet(number).weighing.pieces(BITES);
        assert_eq!(pieces.len(), BITES + 1);
        assert!(pieces[1..].iter().all(|[larger, smaller]| larger <= &(pieces[0][1] + 1e-9) && smaller <= larger));
    }
}

#[test]
fn every_deal_of_the_cards_beats_or_equals_both_other_ways_out() {
    for number in 0..500 {
        let cards = sheet(number).cards;
        let [least, most] = cards.deals();
        assert!(least <= most && close(least, least.round()) && close(most, most.round()), "{cards:?}");
        for [first, second] in [cards.fight(), cards.judge()] {
            assert!(least >= first - 1e-9 && SLICES - most >= second - 1e-9, "{cards:?}");
        }
    }
}

#[test]
fn some_sheets_have_no_room_for_a_deal_and_most_have() {
    let with_room = (0..200).filter(|number| sheet(*number).hopes.limits().range().is_some()).count();
    assert!((60..190).contains(&with_room), "{with_room} of 200");
}

#[test]
fn some_sheets_ask_the_judge_and_some_settle() {
    let settling = (0..200).filter(|number| sheet(*number).court.limits().range().is_some()).count();
    assert!((40..160).contains(&settling), "{settling} of 200");
}

#[test]
fn a_misread_move_costs_both_sides_together() {
    for number in 0..50 {
        let fog = sheet(number).fog;
        let [first, second] = fog.points();
        assert!(first + second < 2.0 * fog.points_in_clear_air());
    }
}

#[test]
fn the_key_of_one_sheet_line_by_line() {
    let lines = answers(&sheet(1));
    assert_eq!(lines, include_str!("snapshots/worksheet-1.txt").lines().collect::<Vec<_>>(), "{}", lines.join("\n"));
}

#[test]
fn all_languages_ask_and_answer_the_same_number_of_things() {
    for number in 0..50 {
        let sheet = sheet(number);
        let shape = |language| {
            let exercises = exercises(language, &sheet);
            exercises.iter().flat_map(|each| each.questions.iter().map(|each| each.answer.len())).collect::<Vec<_>>()
        };
        for language in Language::ALL {
            assert_eq!(shape(language), shape(Language::English), "{language:?}");
        }
    }
}

#[test]
fn a_scenario_with_other_ranges_still_makes_sheets() {
    let text = include_str!("../../www/scenarios/fable.json");
    for scenario in [text, include_str!("../../www/scenarios/op-ed.json")] {
        let scenario = read(scenario).expect("the built-in scenario is valid");
        for number in 0..50 {
            assert_eq!(Worksheet::of(&scenario, number).number, number);
        }
    }
}
