//! What is drawn, as text: the views rendered on the host.

use cat_divides_meat::scenario::{Digits, Language, Scenario, read};
use cat_divides_meat::state::{Action, Bet, Chapter, ParameterId, State, Store, Twin};
use cat_divides_meat::views::{App, AppProps, Layout, Mode, Shown};
use cat_divides_meat::words::{Words, built_in_table};
use serde_json::{Value, json};
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

/// The op-ed's scenario with something in it put in the place of what stands at `pointer`.
fn op_ed_with(pointer: &str, value: Value) -> String {
    let mut scenario: Value = serde_json::from_str(include_str!("../../www/scenarios/op-ed.json")).expect("it is JSON");
    *scenario.pointer_mut(pointer).expect("there is such a place") = value;
    scenario.to_string()
}

#[test]
fn the_text_discussed_is_named_and_linked() {
    let source = json!({
        "title": {"en": "A & B"}, "author": {"en": "C. D."}, "date": "2025-10", "url": "https://example.org/a",
        "sections": serde_json::from_str::<Value>(include_str!("../../www/scenarios/op-ed.json")).expect("it is JSON")["source"]["sections"],
    });
    let html = drawn_from(&op_ed_with("/source", source), Language::English, PHONE, &[]);
    let link = "<a href=\"https://example.org/a\" rel=\"noopener\" target=\"_blank\">";
    assert!(html.contains(&format!("{link}The text discussed: A &amp; B · C. D. · 2025-10</a>")), "{html}");
    assert!(drawn(Language::English, PHONE, &[]).contains("<p>The text discussed: Dangerous Escalation"));
    let fable = drawn_from(include_str!("../../www/scenarios/fable.json"), Language::English, PHONE, &[]);
    assert!(!fable.contains("The text discussed"));
}

#[test]
fn a_bet_is_asked_in_the_scenarios_own_words_there_and_in_the_recap() {
    let choices = json!([{"en": "Up!"}, {"en": "Level!"}, {"en": "Down!"}]);
    let own = json!([{"id": "others_effort", "question": {"en": "And who tries harder?"}, "choices": choices}]);
    let mut vacuum: Value = serde_json::from_str(include_str!("../../www/scenarios/op-ed.json")).expect("it is JSON");
    let vacuum = vacuum["chapters"]["vacuum"].as_object_mut().expect("it has that chapter");
    vacuum.insert("bets".to_owned(), own);
    let scenario = op_ed_with("/chapters/vacuum", Value::Object(vacuum.clone()));
    let bet = [Action::OpenedChapter(Chapter::Vacuum), Action::PlacedBet(Bet::OthersEffort, 1)];
    for chapter in [Chapter::Vacuum, Chapter::Recap] {
        let actions = [&bet[..], &[Action::OpenedChapter(chapter)]].concat();
        let html = drawn_from(&scenario, Language::English, PHONE, &actions);
        assert!(html.contains("And who tries harder?") && html.contains("Level!"), "{chapter:?}");
    }
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

/// The rows of the map's tables, cell by cell, after these actions in the chapter of the empty chair.
fn rows(language: Language, actions: &[Action]) -> Vec<Vec<String>> {
    let opened = [Action::OpenedChapter(Chapter::Vacuum), Action::ToggledTwin(Twin::Map, true)];
    let html = drawn(language, PHONE, &[&opened, actions].concat());
    let tables = html.split("class=\"sheets\"").nth(1).expect("the map has tables");
    let tables = tables.split("</details").next().expect("the tables end");
    let text = |cell: &str| {
        let pieces = cell.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
        pieces.collect::<String>().replace(['\u{2068}', '\u{2069}'], "")
    };
    let cells = |row: &str| {
        let cell =
            |part: &str| text(&part[part.find('>').expect("a tag ends") + 1..part.find("</t").expect("a cell ends")]);
        row.replace("<td", "<th").split("<th").skip(1).map(cell).collect::<Vec<String>>()
    };
    tables
        .split("<tbody")
        .skip(1)
        .flat_map(|body| body.split("</tbody").take(1))
        .flat_map(|body| body.split("<tr").skip(1))
        .map(cells)
        .collect()
}

#[test]
fn a_twin_draws_its_rows_only_while_it_is_open() {
    let toggled = [Twin::Map, Twin::Meat, Twin::Scene, Twin::Space].map(|twin| Action::ToggledTwin(twin, true));
    let have_rows = |actions: &[Action]| {
        let html = drawn(Language::English, PHONE, actions);
        let twins = html.split("class=\"card twin\"").skip(1).map(|rest| rest.split("</details").next());
        twins.map(|twin| twin.is_some_and(|twin| twin.contains("<tr"))).collect::<Vec<bool>>()
    };
    for chapter in Chapter::ALL {
        let shut = have_rows(&[Action::OpenedChapter(chapter)]);
        let open = have_rows(&[&[Action::OpenedChapter(chapter)][..], &toggled].concat());
        assert_eq!((shut.contains(&true), open.contains(&false)), (false, false), "{chapter:?}");
        assert_eq!((shut.len(), open.is_empty()), (open.len(), chapter == Chapter::Recap), "{chapter:?}");
    }
}

#[test]
fn the_tables_say_what_the_map_draws() {
    let opened = [Action::OpenedChapter(Chapter::Vacuum), Action::MovedToStep(9)];
    let html = drawn(Language::English, PHONE, &opened);
    let rows = rows(Language::English, &opened[1..]);
    for name in ["Pakistan", "India", "Russia", "United States"] {
        let row = rows.iter().find(|row| row[0] == name && row[1] == "state").expect("it is an actor");
        assert!(html.contains(&format!("aria-label=\"{name} · {}\"", row[2])), "{row:?}");
    }
    let widths: Vec<&str> =
        html.split("stroke-width=\"").skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect();
    let drawn = rows.iter().filter(|row| row.len() == 5).map(|row| row[4].parse::<f64>().expect("a number"));
    for (drawn, said) in widths.iter().zip(drawn) {
        assert!((drawn.parse::<f64>().unwrap() - said).abs() < 0.06, "{drawn} is called {said}");
    }
}

#[test]
fn a_column_sorts_upwards_then_downwards_with_equals_as_they_were() {
    let first = |actions: &[Action]| {
        rows(Language::English, actions)
            .iter()
            .filter(|row| row.len() == 3)
            .map(|row| row[0].clone())
            .collect::<Vec<_>>()
    };
    let by_name = first(&[Action::SortedTable(0, 0)]);
    assert_eq!(by_name[0], "border communities");
    assert_eq!(by_name.last().map(String::as_str), Some("United States"));
    let by_share = first(&[Action::SortedTable(0, 2), Action::SortedTable(0, 2)]);
    assert_eq!(by_share[0], "no outsider’s share".replace('’', "'"));
    assert_eq!(&by_share[1..3], ["India", "United States"]); // of four equals, as in the scenario
}

#[test]
fn urdu_is_sorted_by_its_own_letters() {
    let rows = rows(Language::Urdu, &[Action::SortedTable(0, 0)]);
    let names: Vec<&str> = rows.iter().filter(|row| row.len() == 3).map(|row| row[0].as_str()).collect();
    let place = |name: &str| names.iter().position(|each| *each == name).expect(name);
    assert!(
        place("امریکہ") < place("بھارت") && place("بھارت") < place("پاکستان") && place("پاکستان") < place("ٹی ٹی پی")
    );
    assert!(place("ٹی ٹی پی") < place("روس") && place("روس") < place("کابل کی طالبان حکومت"));
}

#[test]
fn the_tables_mark_what_is_selected_and_the_step_shown() {
    let html = drawn(
        Language::English,
        PHONE,
        &[
            Action::OpenedChapter(Chapter::Vacuum),
            Action::ToggledTwin(Twin::Map, true),
            Action::Selected(Some(cat_divides_meat::state::Selection::Actor(3))),
            Action::MovedToStep(5),
        ],
    );
    let marked: Vec<&str> = html.split("class=\"marked\"").skip(1).collect();
    assert_eq!(marked.len(), 2);
    assert!(marked[0].contains("India") && marked[1].contains("1 year"), "{marked:?}");
}

#[test]
fn a_table_with_nothing_on_it_is_drawn() {
    let empty = Rc::new(Scenario::empty(Language::English, "Ours", ["One", "Other"]));
    for chapter in Chapter::of(&empty) {
        let actions = [Action::OpenedScenario(empty.clone()), Action::OpenedChapter(chapter)];
        assert!(drawn(Language::English, 360.0, &actions).contains("<h2"), "{chapter:?}");
    }
}
