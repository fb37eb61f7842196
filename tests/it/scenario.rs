//! Scenario files: what is read, what is refused and where, and the two that are built in.

use cat_divides_meat::scenario::{self, ClaimKind, Fault, KnownParameter, Language, Problem, Scenario};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

const OP_ED: &str = include_str!("../../www/scenarios/op-ed.json");
const FABLE: &str = include_str!("../../www/scenarios/fable.json");

/// A small scenario that uses every field of the format.
const SMALL: &str = include_str!("scenario.json");

fn read(file: &str) -> Scenario {
    scenario::read(file).unwrap_or_else(|problems| panic!("{}", lines(&problems)))
}

/// One problem a line, as `ties[3].weight: OutOfRange { found: 1.7, min: 0.0, max: 1.0 }`.
fn lines(problems: &[Problem]) -> String {
    let line = |problem: &Problem| format!("{}: {:?}", problem.path, problem.fault);
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check_file(file: &str, expected: &str) {
    let found = scenario::read(file).map_or_else(|problems| lines(&problems), |_| "a scenario".to_owned());
    assert_eq!(found, expected);
}

/// Reads the small scenario with the value at `pointer` replaced by `value`.
#[track_caller]
fn check(pointer: &str, value: Value, expected: &str) {
    check_file(&with(pointer, value), expected);
}

/// Reads the small scenario with `old` replaced by `new` in its text.
#[track_caller]
fn check_text(old: &str, new: &str, expected: &str) {
    assert_eq!(SMALL.matches(old).count(), 1, "{old:?} must stand once in the small scenario");
    check_file(&SMALL.replace(old, new), expected);
}

/// The small scenario with the value at `pointer` replaced; the last step may be a new field, or `-` for a new item.
fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(SMALL).unwrap();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.insert(last.to_owned(), value)),
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        other => panic!("{other} has no fields"),
    }
    file.to_string()
}

/// The small scenario without the field at `pointer`.
fn without(pointer: &str) -> String {
    let mut file: Value = serde_json::from_str(SMALL).unwrap();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(last).unwrap();
    file.to_string()
}

#[test]
fn a_file_that_is_no_json_says_where_it_breaks() {
    check_file("", ": Empty");
    check_file(" \n\t ", ": Empty");
    check_file("\u{feff}", ": Empty");
    check_file("{", ": NotJson { line: 1, column: 2 }");
    check_file("{\"format\": 1,\n\"id\": NaN}", ": NotJson { line: 2, column: 7 }");
    check_file("{\"ü\": 01}", ": NotJson { line: 1, column: 8 }");
    check_file("{} {}", ": NotJson { line: 1, column: 4 }");
    check_file("{\"format\": 1e999}", ": NumberTooLarge { line: 1, column: 12 }");
    check_file(&"[".repeat(1000), ": TooDeep { line: 1, column: 65 }");
    check_file(&"[".repeat(1 << 20), ": TooDeep { line: 1, column: 65 }");
    check_file(&" ".repeat((1 << 20) + 1), ": TooLarge { bytes: 1048577, max: 1048576 }");
    check_file("null", ": WrongKind { found: Null, expected: Object }");
    check_file("[]", ": WrongKind { found: List, expected: Object }");
}

#[test]
fn a_byte_order_mark_is_no_problem() {
    check_file(&format!("\u{feff}{SMALL}"), "a scenario");
}

#[test]
fn missing_fields_are_named() {
    for (pointer, expected) in [
        ("/format", "format: Missing"),
        ("/id", "id: Missing"),
        ("/title", "title: Missing"),
        ("/title/en", "title.en: MissingEnglish"),
        ("/source", "source: Missing"),
        ("/parties", "parties: Missing"),
        ("/actors/0/name", "actors[0].name: Missing"),
        ("/actors/0/name/en", "actors[0].name.en: MissingEnglish"),
        ("/actors/2/name/ur/oblique", "actors[2].name.ur.oblique: Missing"),
        ("/ties/1/weight", "ties[1].weight: Missing"),
        ("/ties/1/claims", "ties[1].claims: Missing"),
        ("/contest/contenders", "contest.contenders: Missing"),
        ("/contest/contenders/1/stake", "contest.contenders[1].stake: Missing"),
        ("/contest/home_rule/max", "contest.home_rule.max: Missing"),
        ("/bargaining/tolerance/value", "bargaining.tolerance.value: Missing"),
        ("/source/sections/0/paragraphs", "source.sections[0].paragraphs: Missing"),
    ] {
        check_file(&without(pointer), expected);
    }
}

#[test]
fn unknown_and_repeated_fields_are_named_with_the_nearest_known_one() {
    check("/tittle", json!("x"), "tittle: UnknownField { nearest: Some(\"title\") }");
    check("/notes", json!("x"), "notes: UnknownField { nearest: None }");
    check("/ties/0/wieght", json!(1), "ties[0].wieght: UnknownField { nearest: Some(\"weight\") }");
    check("/ties/0/Weight", json!(1), "ties[0].Weight: UnknownField { nearest: Some(\"weight\") }");
    check("/contest/homerule", json!(1), "contest.homerule: UnknownField { nearest: Some(\"home_rule\") }");
    check("/bargaining/home_rule", json!(1), "bargaining.home_rule: UnknownField { nearest: None }");
    check("/chapters/vacum", json!({}), "chapters.vacum: UnknownField { nearest: Some(\"vacuum\") }");
    check("/chapters/recap", json!({"bets": []}), "chapters.recap.bets: UnknownField { nearest: None }"); // it has none
    check("/title/fr", json!("x"), "title.fr: UnknownLanguage { known: [\"en\", \"ur\", \"ps\"] }");
    check("/a\u{202e}b", json!("x"), "a\u{fffd}b: UnknownField { nearest: None }");
    check_text("\"format\": 1,", "\"format\": 1, \"format\": 1,", "format: RepeatedField");
    check_text("\"weight\": 0.25", "\"weight\": 0.25, \"weight\": 0.5", "ties[0].weight: RepeatedField");
}

#[test]
fn values_of_the_wrong_kind_are_named() {
    check("/format", json!(2), "format: UnknownFormat { found: 2.0, known: 1.0 }");
    check("/format", json!("1"), "format: NotANumber { found: \"1\" }");
    check("/id", json!(7), "id: WrongKind { found: Number, expected: Text }");
    check("/title", json!("Meat"), "title: BareText");
    check("/title", json!(null), "title: WrongKind { found: Null, expected: Object }");
    check("/proverb", json!(true), "proverb: WrongKind { found: Boolean, expected: Object }");
    check("/actors", json!({}), "actors: WrongKind { found: Object, expected: List }");
    check("/actors/0/name/ps", json!([]), "actors[0].name.ps: WrongKind { found: List, expected: Text }");
    check("/ties/0", json!([]), "ties[0]: WrongKind { found: List, expected: Object }");
    check("/ties/0/weight", json!("NaN"), "ties[0].weight: NotANumber { found: \"NaN\" }");
    check("/source/sections/0/paragraphs", json!(1.5), "source.sections[0].paragraphs: NotWhole { found: 1.5 }");
}

#[test]
fn numbers_out_of_range_are_named_with_the_range() {
    check("/ties/0/weight", json!(1.7), "ties[0].weight: OutOfRange { found: 1.7, min: 0.0, max: 1.0 }");
    check("/ties/0/weight", json!(-0.1), "ties[0].weight: OutOfRange { found: -0.1, min: 0.0, max: 1.0 }");
    check("/ties/0/weight", json!(1e20), "ties[0].weight: OutOfRange { found: 1e20, min: 0.0, max: 1.0 }");
    check("/actors/0/position/1", json!(2), "actors[0].position[1]: OutOfRange { found: 2.0, min: 0.0, max: 1.0 }");
    check(
        "/bargaining/tolerance/max",
        json!(0.6),
        "bargaining.tolerance.max: OutOfRange { found: 0.6, min: 0.0, max: 0.5 }",
    );
    check(
        "/bargaining/tolerance/value",
        json!(0.4),
        "bargaining.tolerance.value: OutOfRange { found: 0.4, min: 0.0, max: 0.3 }",
    );
    check(
        "/contest/home_rule/max",
        json!(0.1),
        "contest.home_rule.max: OutOfRange { found: 0.1, min: 0.25, max: 3.0 }",
    );
    check(
        "/contest/contenders/0/stake/value",
        json!(11),
        "contest.contenders[0].stake.value: OutOfRange { found: 11.0, min: 0.5, max: 10.0 }",
    );
}

#[test]
fn lists_of_the_wrong_length_are_named() {
    check("/parties/-", json!({"id": "c", "name": {"en": "C"}}), "parties: WrongCount { found: 3, min: 2, max: 2 }");
    check("/parties", json!([]), "parties: WrongCount { found: 0, min: 2, max: 2 }");
    check("/actors/0/position", json!([0.5]), "actors[0].position: WrongCount { found: 1, min: 2, max: 2 }");
    check(
        "/chapters/vacuum/bets/0/choices",
        json!([{"en": "Yes"}]),
        "chapters.vacuum.bets[0].choices: WrongCount { found: 1, min: 3, max: 3 }",
    );
    check_file(&crowd(201, 0), "actors: WrongCount { found: 201, min: 0, max: 200 }");
    check_file(&crowd(100, 2001), "ties: WrongCount { found: 2001, min: 0, max: 2000 }");
}

#[test]
fn words_are_one_of_those_allowed() {
    check(
        "/chapters/vacuum/bets/0/id",
        json!("others"),
        "chapters.vacuum.bets[0].id: UnknownWord { found: \"others\", allowed: [\"others_effort\"] }",
    );
    check(
        "/ties/0/sign",
        json!("plus"),
        "ties[0].sign: UnknownWord { found: \"plus\", allowed: [\"positive\", \"negative\"] }",
    );
    check(
        "/claims/0/kind",
        json!("fact"),
        "claims[0].kind: UnknownWord { found: \"fact\", allowed: [\"reported_fact\", \"op_ed_argument\", \"counter_argument\", \"model_assumption\"] }",
    );
    check(
        "/claims/0/confidence",
        json!("sure"),
        "claims[0].confidence: UnknownWord { found: \"sure\", allowed: [\"low\", \"medium\", \"high\"] }",
    );
}

#[test]
fn ids_are_sound_and_lead_somewhere() {
    check("/id", json!("Op Ed"), "id: BadId { found: \"Op Ed\", longest: 64 }");
    check("/id", json!(""), "id: BadId { found: \"\", longest: 64 }");
    check("/id", json!("<b>"), "id: BadId { found: \"<b>\", longest: 64 }");
    check("/ties/0/from", json!("nortg"), "ties[0].from: UnknownId { found: \"nortg\", nearest: Some(\"north\") }");
    check("/ties/0/to", json!("moon"), "ties[0].to: UnknownId { found: \"moon\", nearest: None }");
    check("/ties/0/to", json!("north"), "ties[0].to: TieToItself");
    check("/ties/0/claims/0", json!("x"), "ties[0].claims[0]: UnknownId { found: \"x\", nearest: None }");
    check(
        "/ties/0/claims/-",
        json!("reported"),
        "ties[0].claims[1]: RepeatedId { found: \"reported\", first: \"ties[0].claims[0]\" }",
    );
    check("/parties/1/id", json!("north"), "parties[1].id: RepeatedId { found: \"north\", first: \"parties[0]\" }");
    check("/judge_candidates/0", json!("moon"), "judge_candidates[0]: UnknownId { found: \"moon\", nearest: None }");
    check("/tour/0/actors/0", json!("moon"), "tour[0].actors[0]: UnknownId { found: \"moon\", nearest: None }");
    check(
        "/contest/contenders/1/actor",
        json!("north"),
        "contest.contenders[1].actor: RepeatedId { found: \"north\", first: \"contest.contenders[0]\" }",
    );
    check("/roles/leaver", json!("seat"), "roles.leaver: LeaverDoesNotContend");
    check("/roles/seat", json!("south"), "roles.seat: SeatContends");
    check("/claims/0/section", json!("1.3"), "claims[0].section: UnknownSection { found: \"1.3\" }");
    check("/claims/0/section", json!("1.02"), "claims[0].section: UnknownSection { found: \"1.02\" }");
    check("/claims/0/section", json!("9"), "claims[0].section: UnknownSection { found: \"9\" }");
    check("/claims/0/section", json!("1"), "a scenario");
}

#[test]
fn an_id_that_stands_twice_is_named_once_and_with_the_first() {
    check(
        "/actors/1/id",
        json!("seat"),
        "actors[2].id: RepeatedId { found: \"seat\", first: \"actors[1]\" }\n\
        contest.contenders[1].actor: UnknownId { found: \"south\", nearest: None }\n\
        judge_candidates[0]: UnknownId { found: \"south\", nearest: None }\n\
        ties[1].from: UnknownId { found: \"south\", nearest: None }\n\
        tour[0].actors[1]: UnknownId { found: \"south\", nearest: None }",
    );
}

#[test]
fn texts_hold_what_can_be_shown() {
    check("/title/en", json!("  "), "title.en: BlankText");
    check("/title/en", json!("x".repeat(121)), "title.en: TooLong { length: 121, longest: 120 }");
    check("/claims/0/text/en", json!("x".repeat(1001)), "claims[0].text.en: TooLong { length: 1001, longest: 1000 }");
    check("/title/en", json!("a\u{7}"), "title.en: ControlCharacter { code: 7 }");
    check("/title/en", json!("a\nb"), "title.en: ControlCharacter { code: 10 }");
    check("/title/en", json!("a\u{202e}b"), "title.en: ControlCharacter { code: 8238 }");
    check("/title/en", json!("a\u{2066}b"), "title.en: ControlCharacter { code: 8294 }");
    check("/source/url", json!("http://example.org"), "source.url: UnsafeUrl { found: \"http://example.org\" }");
    check("/source/url", json!("javascript:alert(1)"), "source.url: UnsafeUrl { found: \"javascript:alert(1)\" }");
    check("/source/url", json!("https://"), "source.url: UnsafeUrl { found: \"https://\" }");
    check("/source/url", json!("https://a@b.org"), "source.url: UnsafeUrl { found: \"https://a@b.org\" }");
    check("/source/url", json!("https://a.org/ x"), "source.url: UnsafeUrl { found: \"https://a.org/ x\" }");
    check("/ties/0/since", json!("last spring"), "ties[0].since: BadDate { found: \"last spring\" }");
    check("/ties/0/since", json!("2021-13"), "ties[0].since: BadDate { found: \"2021-13\" }");
    check("/ties/0/since", json!("2021-08-15"), "a scenario");
}

#[test]
fn markup_in_a_name_is_text() {
    let scenario = read(&with("/actors/0/name/en", json!("<b onclick=alert(1)>North</b> & co")));
    assert_eq!(scenario.actors[0].name.direct.en, "<b onclick=alert(1)>North</b> & co");
}

#[test]
fn joiners_and_marks_that_scripts_need_are_text() {
    check("/title/ur", json!("بے\u{200c}حد \u{200f}اچھا"), "a scenario");
}

#[test]
fn what_is_found_is_clipped() {
    let Err(problems) = scenario::read(&with("/id", json!("\u{202e}É".repeat(5000)))) else { panic!("no id") };
    let Fault::BadId { found, .. } = &problems[0].fault else { panic!("{problems:?}") };
    assert_eq!(*found, format!("{}…", "\u{fffd}É".repeat(30)));
}

#[test]
fn every_problem_comes_at_once_in_the_order_of_the_file() {
    let file = r#"{
        "ties": [{"from": "a", "to": "b", "type": "meat", "sign": "positive", "weight": 7, "claims": []}],
        "id": "!",
        "actors": [{"id": "a", "name": {"ur": "x"}, "kind": "cat"}],
        "format": 1,
        "colour": "red"
    }"#;
    check_file(
        file,
        "ties[0].to: UnknownId { found: \"b\", nearest: None }\n\
         ties[0].weight: OutOfRange { found: 7.0, min: 0.0, max: 1.0 }\n\
         id: BadId { found: \"!\", longest: 64 }\n\
         actors[0].name.en: MissingEnglish\n\
         actors[0].kind: UnknownWord { found: \"cat\", allowed: [\"state\", \"government\", \"armed_group\", \"network\", \"community\", \"institution\", \"place\", \"figure\"] }\n\
         colour: UnknownField { nearest: None }\n\
         claims: Missing\n\
         source: Missing\n\
         title: Missing\n\
         parties: Missing",
    );
}

#[test]
fn a_file_with_too_many_problems_lists_the_first_and_counts_the_rest() {
    let fields: Vec<String> = (0..1000).map(|number| format!("\"x{number}\": 0")).collect();
    let file = SMALL.replacen('{', &format!("{{{},", fields.join(",")), 1);
    let Err(problems) = scenario::read(&file) else { panic!("unknown fields are read") };
    assert_eq!(problems.len(), 501);
    assert_eq!(problems[500].fault, Fault::MoreProblems { count: 500 });
}

#[test]
fn a_parameter_that_the_file_does_not_give_is_the_models() {
    let scenario = read(SMALL);
    assert_eq!(scenario.parameter("home_rule").value, 0.5);
    assert_eq!(scenario.parameter("overshoot"), &KnownParameter::named("overshoot").unwrap().default);
}

#[test]
fn every_known_parameter_has_a_name_of_its_own_and_a_sound_default() {
    let mut names = BTreeSet::new();
    for KnownParameter { default, lowest, highest, .. } in KnownParameter::all() {
        assert!(names.insert(default.name), "{} stands twice", default.name);
        let bounds = [*lowest, default.min, default.value, default.max, *highest];
        assert!(bounds.is_sorted(), "{}: {bounds:?}", default.name);
    }
}

#[test]
fn the_payoffs_always_make_a_dilemma() {
    let [temptation, reward, punishment, sucker] =
        ["temptation", "reward", "punishment", "sucker"].map(|name| KnownParameter::named(name).unwrap());
    assert!(temptation.lowest > reward.highest && reward.lowest > punishment.highest);
    assert!(punishment.lowest > sucker.highest);
    assert!(2.0 * reward.lowest > temptation.highest + sucker.highest);
}

#[test]
fn what_is_written_is_read_as_the_same() {
    for file in [SMALL, OP_ED, FABLE] {
        let scenario = read(file);
        let written = scenario::write(&scenario);
        assert_eq!(read(&written), scenario);
        assert_eq!(scenario::write(&read(&written)), written);
    }
}

#[test]
fn the_built_in_scenarios_speak_three_languages_throughout() {
    for file in [OP_ED, FABLE] {
        assert_eq!(silent_places(&serde_json::from_str(file).unwrap(), ""), Vec::<String>::new());
    }
}

/// The texts of a file that lack a language.
fn silent_places(value: &Value, path: &str) -> Vec<String> {
    let below = |(step, value): (String, &Value)| silent_places(value, &format!("{path}/{step}"));
    match value {
        Value::Object(fields) if fields.contains_key("en") => {
            let is_silent = Language::ALL.iter().any(|language| !fields.contains_key(language.code()));
            is_silent.then(|| path.to_owned()).into_iter().collect()
        }
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).flat_map(below).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).flat_map(below).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn claims_of_the_op_ed_cite_a_paragraph_and_others_do_not() {
    for claim in &read(OP_ED).claims {
        let is_the_op_eds = matches!(claim.kind, ClaimKind::ReportedFact | ClaimKind::OpEdArgument);
        let cites_paragraph = claim.section.as_ref().is_some_and(|section| section.contains('.'));
        assert_eq!(cites_paragraph, is_the_op_eds, "{}", claim.id);
        assert_eq!(claim.section.is_some(), is_the_op_eds, "{}", claim.id);
        let names_the_op_ed = claim.text.en.contains("op-ed");
        assert!(names_the_op_ed || !is_the_op_eds, "{} does not say whose it is", claim.id);
    }
}

#[test]
fn every_claim_of_a_built_in_scenario_is_shown_somewhere() {
    for scenario in [read(OP_ED), read(FABLE)] {
        let of_ties = scenario.ties.iter().flat_map(|tie| &tie.claims);
        let shown: BTreeSet<_> = of_ties.chain(scenario.chapters.iter().flat_map(|chapter| &chapter.claims)).collect();
        let hidden = scenario.claims.iter().enumerate().filter(|(place, _)| !shown.contains(place));
        assert_eq!(hidden.map(|(_, claim)| &claim.id).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}

#[test]
fn every_tie_of_the_op_ed_says_that_its_weight_is_ours() {
    let scenario = read(OP_ED);
    for tie in &scenario.ties {
        let kinds: Vec<ClaimKind> = tie.claims.iter().map(|claim| scenario.claims[*claim].kind).collect();
        assert!(kinds.contains(&ClaimKind::ModelAssumption), "{tie:?}");
        assert!(kinds.iter().any(|kind| *kind != ClaimKind::ModelAssumption), "{tie:?}");
    }
}

#[test]
fn figures_of_the_fighting_stand_beside_the_doubt_about_them() {
    let scenario = read(OP_ED);
    let cites = |claims: &[usize], section: &str| {
        claims.iter().any(|claim| scenario.claims[*claim].section.as_deref() == Some(section))
    };
    let groups = scenario.ties.iter().map(|tie| &tie.claims).chain(scenario.chapters.iter().map(|it| &it.claims));
    for claims in groups {
        assert!(!cites(claims, "2.1") || cites(claims, "2.2"), "{claims:?}");
    }
}

#[test]
fn outsiders_start_equal() {
    let contest = read(OP_ED).contest.unwrap();
    assert_eq!(contest.contenders.len(), 4);
    for contender in &contest.contenders {
        assert_eq!(contender.stake, contest.contenders[0].stake);
        assert_eq!(contender.effectiveness.value, 1.0);
    }
}

#[test]
fn no_two_actors_stand_on_each_other() {
    for scenario in [read(OP_ED), read(FABLE)] {
        let places: Vec<[f64; 2]> = scenario.actors.iter().map(|actor| actor.position.expect("has a place")).collect();
        for (index, [x, y]) in places.iter().enumerate() {
            let is_near = |[a, b]: &[f64; 2]| (a - x).hypot(b - y) < 0.09;
            assert!(!places[..index].iter().any(is_near), "{}", scenario.actors[index].id);
        }
    }
}

#[test]
fn the_fable_names_nothing_of_the_region() {
    const REGION: [&str; 24] = [
        "pak",
        "kabul",
        "afgh",
        "talib",
        "ttp",
        "india",
        "delhi",
        "islam",
        "pasht",
        "pakht",
        "russia",
        "america",
        "states",
        "bagram",
        "border",
        "war",
        "op-ed",
        "پاک",
        "کابل",
        "افغان",
        "طالب",
        "پښت",
        "پشت",
        "هند",
    ];
    let file = FABLE.to_lowercase();
    for word in REGION {
        assert!(!file.contains(word), "{word}");
    }
}

/// The small scenario with this many actors and ties in the place of its own.
fn crowd(actors: usize, ties: usize) -> String {
    let mut file: Value = serde_json::from_str(SMALL).unwrap();
    let known = file["actors"].as_array().unwrap().clone();
    let actor = |number: usize| json!({"id": format!("actor-{number}"), "name": {"en": "A"}, "kind": "state"});
    let tie = |number: usize| {
        let (from, to) = (number % (actors - 3), (number + 1) % (actors - 3));
        json!({"from": format!("actor-{from}"), "to": format!("actor-{to}"), "type": "trade", "sign": "negative", "weight": 0.5, "claims": ["reported"]})
    };
    file["actors"] = known.into_iter().chain((3..actors).map(|number| actor(number - 3))).collect();
    file["ties"] = (0..ties).map(tie).collect();
    file.to_string()
}

#[test]
fn the_largest_files_are_read_at_once() {
    let unknown_ids = crowd(200, 2000).replace("\"reported\"]", "\"reprted-x\"]");
    let unknown_fields: Vec<String> = (0..100_000).map(|number| format!("\"{number}\":0")).collect();
    let hostile = [
        crowd(200, 2000),
        unknown_ids,
        format!("{{{}}}", unknown_fields.join(",")),
        format!("{{\"actors\":[{}0]}}", "0,".repeat(500_000)),
        format!("{{\"actors\":[{}0]}}", "{\"id\":\"a\"},".repeat(90_000)),
        format!("{{\"claims\":[{}0]}}", "{\"section\":\"1\"},".repeat(60_000)),
        format!("{{\"title\":{{\"en\":\"{}\"}}}}", "x".repeat(1_000_000)),
        "\"".repeat(2_000_000),
    ];
    for file in hostile {
        let start = Instant::now();
        let _ = scenario::read(&file);
        assert!(start.elapsed() < Duration::from_secs(2), "{} took {:?}", &file[..40], start.elapsed());
    }
}

/// Texts that are JSON or nearly so.
fn nearly_json() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("null"),
        Just("true"),
        Just("fals"),
        Just("\"\""),
        Just("\"a\\n\\u00e9\""),
        Just("\"\\ud83d\\ude00\""),
        Just("\"\\ud83d\""),
        Just("\"\\x\""),
        Just("\"\u{7f}ü\""),
        Just("\"\n\""),
        Just("0"),
        Just("-0.5e-3"),
        Just("01"),
        Just("1."),
        Just(".5"),
        Just("+1"),
        Just("1e+05"),
        Just("[]"),
        Just("{}"),
        Just(" "),
        Just("NaN"),
        Just("1E5"),
        Just("-"),
    ]
    .prop_map(str::to_owned);
    word.prop_recursive(4, 40, 5, |inner| {
        let sign = prop_oneof![8 => Just(","), 1 => Just(""), 1 => Just(",,")];
        let list = (prop::collection::vec(inner.clone(), 0..4), sign.clone());
        let object = (prop::collection::vec((prop_oneof![9 => Just("\"k\""), 1 => Just("k")], inner), 0..4), sign);
        prop_oneof![
            list.prop_map(|(items, sign)| format!("[{}]", items.join(sign))),
            object.prop_map(|(fields, sign)| {
                let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name} :\t{value}")).collect();
                format!("{{{}}}", fields.join(sign))
            }),
        ]
    })
}

fn is_json(file: &str) -> bool {
    let is_broken = |fault: &Fault| matches!(fault, Fault::Empty | Fault::NotJson { .. });
    scenario::read(file).map_or_else(|problems| !is_broken(&problems[0].fault), |_| true)
}

fn text() -> impl Strategy<Value = Value> {
    prop_oneof![
        "\\PC{1,12}".prop_map(|en| json!({"en": format!("x{en}")})),
        "[a-z\"\\\\]{1,9}".prop_map(|word| json!({"en": word, "ur": "متن", "ps": word})),
    ]
}

proptest! {
    #[test]
    fn what_is_json_is_what_serde_json_takes(file in prop_oneof![nearly_json(), "[\\[\\]{}\",:a0-9eE.+\\- tn\\\\u]{0,12}"]) {
        prop_assert_eq!(is_json(&file), serde_json::from_str::<Value>(&file).is_ok());
    }

    #[test]
    fn fifteen_digits_are_read_exactly(digits in 0u64..1_000_000_000_000_000, decimals in 0usize..=15) {
        let digits = format!("{digits:016}");
        let (whole, fraction) = digits.split_at(16 - decimals);
        let number: f64 = format!("0{whole}.{fraction}0").parse().unwrap();
        let written = format!("{}.{fraction}0", whole.parse::<u64>().unwrap_or(0));
        let Err(problems) = scenario::read(&format!("{{\"format\": {written}}}")) else { panic!("not a scenario") };
        let found = match problems[0].fault {
            Fault::UnknownFormat { found, .. } => found,
            _ => 1.0,
        };
        prop_assert_eq!(found, number);
    }

    #[test]
    fn no_text_makes_the_reader_panic(file in "\\PC*") {
        let _ = scenario::read(&file);
    }

    #[test]
    fn no_slip_in_a_good_file_makes_the_reader_panic(at in 0..SMALL.len(), with in "[\\PC\"{}\\[\\],:0-9]{0,3}", skip in 0usize..20) {
        if SMALL.is_char_boundary(at) {
            let rest = SMALL[at..].char_indices().nth(skip).map_or("", |(start, _)| &SMALL[at + start..]);
            let _ = scenario::read(&format!("{}{with}{rest}", &SMALL[..at]));
        }
    }

    #[test]
    fn whatever_is_read_survives_writing(
        title in text(),
        weight in 0.0..=1.0,
        position in [0.0..=1.0, 0.0..=1.0],
        [min, value, max] in [0.0..=3.0, 0.0..=3.0, 0.0..=3.0].prop_map(|mut range: [f64; 3]| { range.sort_by(f64::total_cmp); range }),
    ) {
        let mut file: Value = serde_json::from_str(SMALL).unwrap();
        file["title"] = title;
        file["ties"][0]["weight"] = json!(weight);
        file["actors"][0]["position"] = json!(position);
        file["contest"]["home_rule"] = json!({"value": value, "min": min, "max": max});
        if let Ok(scenario) = scenario::read(&file.to_string()) {
            prop_assert_eq!(read(&scenario::write(&scenario)), scenario);
        }
    }
}

#[test]
fn the_schema_tells_of_every_field_and_range() {
    let schema: Value = serde_json::from_str(&scenario::schema()).expect("it is JSON");
    let at = |pointer: &str| schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is not in the schema"));
    assert_eq!(at("/properties/format/const"), 1);
    assert_eq!(at("/properties/actors/maxItems"), 200);
    assert_eq!(at("/properties/ties/items/properties/weight/maximum"), 1);
    assert_eq!(at("/properties/contest/properties/contenders/items/required/0"), "actor");
    assert_eq!(at("/properties/actors/items/properties/position/items/minimum"), 0);
    let range = at("/properties/bargaining/properties/overshoot/properties/value");
    assert_eq!((&range["minimum"], &range["maximum"]), (&0.into(), &1.into()));
    assert!(at("/required").as_array().is_some_and(|required| !required.contains(&"proverb".into())));
    assert_eq!(at("/properties/title/required/0"), "en");
    assert_eq!(at("/properties/parties/items/properties/name/properties/ur/anyOf").as_array().map(Vec::len), Some(2));
}

#[test]
fn a_file_may_name_its_schema() {
    let file = include_str!("scenario.json").replacen('{', r#"{"$schema": "../scenario.schema.json","#, 1);
    assert!(scenario::read(&file).is_ok());
}
