//! Sentences and numbers in every language.

use cat_divides_meat::scenario::{Digits, Fault, Language, Name, Problem, Text};
use cat_divides_meat::words::{Numerals, TableProblem, Words, built_in_fable_table, built_in_table};

fn words(language: Language) -> Words {
    Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it")
}

fn check_number(language: Language, write: impl Fn(Numerals) -> String, expected: &str) {
    assert_eq!(write(Numerals::new(language, Digits::Auto)), expected, "{language:?}");
}

#[test]
fn each_language_writes_its_own_digits_and_signs() {
    check_number(Language::English, |n| n.percent(0.426), "43%");
    check_number(Language::Urdu, |n| n.percent(0.426), "43%");
    check_number(Language::Pashto, |n| n.percent(0.426), "۴۳٪");
    check_number(Language::Pashto, |n| n.number(1.5), "۱٫۵");
    check_number(Language::Pashto, |n| n.number(12345.0), "۱۲٬۳۴۵");
    check_number(Language::English, |n| n.number(12345.0), "12,345");
    check_number(Language::English, |n| n.number(-0.5), "\u{2212}0.5");
}

#[test]
fn little_is_not_written_as_nothing() {
    check_number(Language::English, |n| n.percent(0.004), "0.4%");
    check_number(Language::English, |n| n.percent(0.0), "0%");
    check_number(Language::English, |n| n.percent(1.0), "100%");
    check_number(Language::English, |n| n.points(0.004), "0.4");
    check_number(Language::English, |n| n.number(f64::INFINITY), "∞");
}

#[test]
fn the_reader_may_choose_the_digits() {
    assert_eq!(Numerals::new(Language::Pashto, Digits::Latin).percent(0.5), "50%");
    assert_eq!(Numerals::new(Language::Urdu, Digits::Native).percent(0.5), "۵۰٪");
    assert_eq!(Numerals::new(Language::English, Digits::Native).percent(0.5), "50%");
}

#[test]
fn a_count_takes_its_plural() {
    let english = words(Language::English);
    assert_eq!(english.saying_map_bites(1.0).to_string(), "1 bite");
    assert_eq!(english.saying_map_bites(2.0).to_string(), "2 bites");
}

#[test]
fn values_are_isolated_where_directions_mix() {
    let name = Name { direct: Text::english("A<b>"), oblique: Text::english("A<b>") };
    let urdu = words(Language::Urdu).vacuum_finding_full(&name, 0.5).to_string();
    assert!(urdu.contains("\u{2068}A<b>\u{2069}"), "{urdu:?}");
    let english = words(Language::English).vacuum_finding_full(&name, 0.5).to_string();
    assert!(!english.contains('\u{2068}'), "{english:?}");
}

#[test]
fn a_problem_reads_as_place_and_sentence() {
    let fault = Fault::OutOfRange { found: 1.7, min: 0.0, max: 1.0 };
    let problem = Problem { path: "ties[3].weight".to_owned(), fault };
    assert_eq!(words(Language::English).problem(&problem), "ties[3].weight: 1.7 is not between 0 and 1");
    let bare = Problem { path: "title".to_owned(), fault: Fault::BareText };
    assert_eq!(words(Language::English).problem(&bare), r#"title: a text needs its language, as in {"en": "…"}"#);
}

#[test]
fn a_table_that_is_not_ours_is_told() {
    let other = built_in_table(Language::English).replace("\"schema\":\"", "\"schema\":\"0");
    assert_eq!(Words::read(&other, Digits::Auto).map(|_| ()), Err(TableProblem::OtherBuild));
    assert_eq!(Words::read("[]", Digits::Auto).map(|_| ()), Err(TableProblem::Unreadable));
    assert_eq!(Words::read("{", Digits::Auto).map(|_| ()), Err(TableProblem::Unreadable));
}

#[test]
fn the_fables_tables_leave_the_region_out() {
    for language in Language::ALL {
        let whole = Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it");
        let fable = Words::read(built_in_fable_table(language), Digits::Auto).expect("the build wrote it");
        assert_eq!(fable.saying_title(), whole.saying_title());
        assert!(!whole.vacuum_title().is_empty() && fable.vacuum_title().is_empty(), "{language:?}");
    }
}

/// Letters that look alike are other letters to a search, and to a screen reader.
#[test]
fn urdu_and_pashto_are_written_with_their_own_letters() {
    let foreign = [("ur", "يكىةهېۍګ\u{200c}"), ("ps", "كىگےہھ\u{200c}")];
    for ((language, letters), text) in
        foreign.iter().zip([include_str!("../../www/words/ur.ftl"), include_str!("../../www/words/ps.ftl")])
    {
        let found: Vec<char> = letters.chars().filter(|letter| text.contains(*letter)).collect();
        assert!(found.is_empty(), "{language}.ftl has {found:?}");
    }
}
