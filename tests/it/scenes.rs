//! What is drawn, as text: the views rendered on the host.

use cat_divides_meat::scenario::{Digits, Language, read};
use cat_divides_meat::state::{Action, Bet, Chapter, ParameterId, State, Store};
use cat_divides_meat::views::{App, AppProps, Layout, Mode, Shown};
use cat_divides_meat::words::{Words, built_in_table};
use std::path::Path;
use std::rc::Rc;
use std::{env, fs};
use yew::{Callback, LocalServerRenderer};

const PHONE: f64 = 360.0;

pub fn drawn(language: Language, width: f64, actions: &[Action]) -> String {
    drawn_from(include_str!("../../www/scenarios/op-ed.json"), language, width, actions)
}

pub fn drawn_from(scenario: &str, language: Language, width: f64, actions: &[Action]) -> String {
    let state = State::new(Rc::new(read(scenario).expect("the scenario is valid")));
    let shown = Shown {
        store: Store::new(actions.iter().fold(state, |state, action| state.apply(action))),
        words: Rc::new(Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it")),
        layout: Layout::new(width),
        mode: Mode::Full,
        on_request: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<App>::with_props(AppProps { shown: Some(shown) }).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// Compares with the file of this name; `UPDATE_SNAPSHOTS=1` writes it anew.
fn check(name: &str, html: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots").join(format!("{name}.html"));
    let lines = html.replace("><", ">\n<") + "\n";
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &lines).expect("the folder can be written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let first = lines.lines().zip(known.lines()).position(|(now, before)| now != before);
    let line = first.unwrap_or_else(|| lines.lines().count().min(known.lines().count()));
    assert!(lines == known, "{name}.html differs at line {}: {:?}", line + 1, lines.lines().nth(line));
}

#[test]
fn the_saying_as_it_opens() {
    check("saying-en-phone", &drawn(Language::English, PHONE, &[]));
}

#[test]
fn the_empty_chair_as_it_opens() {
    check("vacuum-ps-wide", &drawn(Language::Pashto, 1280.0, &[Action::OpenedChapter(Chapter::Vacuum)]));
}

#[test]
fn a_view_sets_no_style_attribute() {
    for chapter in Chapter::ALL {
        assert!(!drawn(Language::Urdu, PHONE, &[Action::OpenedChapter(chapter)]).contains(" style="), "{chapter:?}");
    }
}

#[test]
fn the_widget_says_its_language_and_direction() {
    assert!(drawn(Language::Urdu, PHONE, &[]).contains(r#"lang="ur" dir="rtl""#));
    assert!(drawn(Language::English, PHONE, &[]).contains(r#"lang="en" dir="ltr""#));
}

#[test]
fn the_finding_changes_with_the_models_answer() {
    let tolerance = |value| drawn(Language::English, PHONE, &[Action::MovedParameter(ParameterId::Tolerance, value)]);
    assert!(tolerance(0.0).contains("the cat eats it all."));
    assert!(tolerance(0.5).contains("the cat eats nothing."));
    let honest = drawn(Language::English, PHONE, &[Action::MovedParameter(ParameterId::Overshoot, 0.0)]);
    assert!(honest.contains("and the saying is false."));
}

#[test]
fn every_choice_of_a_bet_is_answered() {
    for bet in Bet::ALL {
        let reaction = |choice| {
            let html = drawn(
                Language::English,
                PHONE,
                &[Action::OpenedChapter(bet.chapter()), Action::PlacedBet(bet, choice)],
            );
            // A chapter with two bets leaves the other's answer empty.
            let answers = html.split("class=\"reaction\"").skip(1).filter_map(|rest| rest.split("</p>").next());
            answers.max_by_key(|answer| answer.len()).unwrap_or_default().to_owned()
        };
        let answers: Vec<String> = (0..bet.choices()).map(reaction).collect();
        assert!(answers.iter().all(|answer| answer.len() > 40), "{answers:?}");
        assert!(answers[0] != answers[1] && answers[1] != answers[2]);
    }
}

#[test]
fn markup_in_a_scenario_stays_text() {
    let scenario = include_str!("../../www/scenarios/op-ed.json").replace("\"India\"", "\"<script>x</script>\"");
    let html = drawn_from(&scenario, Language::English, PHONE, &[Action::OpenedChapter(Chapter::Vacuum)]);
    assert!(html.contains("&lt;script&gt;x&lt;") && !html.contains("<script"));
}
