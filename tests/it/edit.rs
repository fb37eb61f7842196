//! Changing a scenario: what is edited can be written to a file and comes back the same, whatever was done to it.

use cat_divides_meat::scenario::{
    ActorKind, ClaimKind, Confidence, Edit, Fault, Language, Losses, Scenario, Sign, TieKind, read, write,
};
use proptest::prelude::*;

fn op_ed() -> Scenario {
    read(include_str!("../../www/scenarios/op-ed.json")).expect("the op-ed's scenario is valid")
}

fn empty() -> Scenario {
    Scenario::empty(Language::English, "Mine", ["one side", "the other"])
}

fn after(scenario: &Scenario, edit: Edit) -> Scenario {
    scenario.edited(&edit).expect("the edit is possible").0
}

/// The empty table with two actors and a tie from the first to the second.
fn pair() -> Scenario {
    let names = ["North", "South"].map(|name| Edit::AddActor(Language::English, name.to_owned()));
    let actors = names.into_iter().fold(empty(), |scenario, edit| after(&scenario, edit));
    after(&actors, Edit::AddTie(0, 1))
}

/// The one fault of an edit that cannot be made, with its place.
fn refused(scenario: &Scenario, edit: Edit) -> (String, Fault) {
    let mut problems = scenario.edited(&edit).expect_err("the edit cannot be made");
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    (problem.path, problem.fault)
}

fn actor(scenario: &Scenario, id: &str) -> usize {
    scenario.actors.iter().position(|actor| actor.id == id).expect("the op-ed has it")
}

#[test]
fn the_empty_table_is_a_file_that_can_be_read() {
    assert_eq!(read(&write(&empty())), Ok(empty()));
}

#[test]
fn a_new_actor_takes_a_place_of_its_own() {
    let scenario = pair();
    assert_ne!(scenario.actors[0].position, scenario.actors[1].position);
    assert_ne!(scenario.actors[0].id, scenario.actors[1].id);
}

#[test]
fn a_name_given_in_urdu_is_the_english_one_too_until_there_is_one() {
    let scenario = after(&empty(), Edit::AddActor(Language::Urdu, "شمال".to_owned()));
    let renamed = after(&scenario, Edit::RenameActor(0, Language::English, "North".to_owned()));
    let name = |scenario: &Scenario| {
        [Language::English, Language::Urdu].map(|each| scenario.actors[0].name.direct.get(each).to_owned())
    };
    assert_eq!(name(&scenario), ["شمال", "شمال"]);
    assert_eq!(name(&renamed), ["North", "شمال"]);
}

#[test]
fn an_actor_takes_its_ties_along_and_says_so() {
    let before = op_ed();
    let india = actor(&before, "india");
    let ties = before.ties.iter().filter(|tie| tie.from == india || tie.to == india).count();
    let (scenario, losses) = before.edited(&Edit::RemoveActor(india)).expect("nobody is indispensable");
    assert!(ties > 0);
    assert_eq!(losses, Losses { ties, contest: false });
    assert_eq!(scenario.ties.len(), before.ties.len() - ties);
    assert_eq!(scenario.contest.expect("three still contend").contenders.len(), 3);
}

#[test]
fn without_the_seat_there_is_no_contest_over_it() {
    let before = op_ed();
    let seat = before.roles.expect("the op-ed has roles").seat;
    let (scenario, losses) = before.edited(&Edit::RemoveActor(seat)).expect("nobody is indispensable");
    assert_eq!((scenario.roles, losses.contest), (None, true));
}

#[test]
fn a_contest_takes_two() {
    let before = op_ed();
    let others = before.contest.as_ref().expect("the op-ed has a contest").contenders.iter().map(|each| each.actor);
    let quit = others.skip(1).fold(before.clone(), |scenario, actor| after(&scenario, Edit::QuitContest(actor)));
    assert_eq!((quit.contest, quit.roles), (None, None));
}

#[test]
fn a_contest_of_ones_own_opens_the_regions_chapters() {
    let third = after(&pair(), Edit::AddActor(Language::English, "The seat".to_owned()));
    let scenario = after(&third, Edit::OpenContest { leaver: 0, seat: 2, other: 1 });
    let has = |id: &str| scenario.chapters.iter().any(|chapter| chapter.id == id);
    assert!(["vacuum", "fronts", "together"].into_iter().all(has));
    assert_eq!(scenario.contest.expect("it was opened").contenders.len(), 2);
}

#[test]
fn the_one_who_is_contested_does_not_contend() {
    let third = after(&pair(), Edit::AddActor(Language::English, "The seat".to_owned()));
    let (path, fault) = refused(&third, Edit::OpenContest { leaver: 0, seat: 1, other: 1 });
    assert_eq!((path.as_str(), fault), ("roles.seat", Fault::SeatContends));
}

#[test]
fn a_claim_that_is_removed_stands_behind_nothing_any_more() {
    let before = op_ed();
    let claim = before.ties.iter().flat_map(|tie| tie.claims.clone()).next().expect("ties have claims");
    let scenario = after(&before, Edit::RemoveClaim(claim));
    let id = &before.claims[claim].id;
    let of_tie = |scenario: &Scenario, tie: usize| -> Vec<String> {
        scenario.ties[tie].claims.iter().map(|claim| scenario.claims[*claim].id.clone()).collect()
    };
    for tie in 0..before.ties.len() {
        let kept: Vec<String> = of_tie(&before, tie).into_iter().filter(|each| each != id).collect();
        assert_eq!(of_tie(&scenario, tie), kept);
    }
}

#[test]
fn what_a_file_may_not_hold_no_edit_makes() {
    let scenario = pair();
    let blank = Edit::RenameActor(0, Language::English, " ".to_owned());
    assert_eq!(refused(&scenario, blank), ("actors[0].name.en".to_owned(), Fault::BlankText));
    assert_eq!(refused(&scenario, Edit::AddTie(1, 1)), ("ties[1].to".to_owned(), Fault::TieToItself));
    let heavy = Fault::OutOfRange { found: 1.7, min: 0.0, max: 1.0 };
    assert_eq!(refused(&scenario, Edit::ReweighTie(0, 1.7)), ("ties[0].weight".to_owned(), heavy));
    let long = Edit::RenameActor(1, Language::English, "x".repeat(200));
    let fault = Fault::TooLong { length: 200, longest: 120 };
    assert_eq!(refused(&scenario, long), ("actors[1].name.en".to_owned(), fault));
    let reversed = Edit::RenameActor(1, Language::English, "a\u{202e}b".to_owned());
    assert!(matches!(refused(&scenario, reversed).1, Fault::ControlCharacter { .. }));
    let cited = after(&scenario, Edit::AddClaim(Some(0), Language::English, "So it is.".to_owned()));
    assert!(matches!(refused(&cited, Edit::CiteClaim(0, Some("9.9".to_owned()))).1, Fault::UnknownSection { .. }));
    assert_eq!(refused(&scenario, Edit::RemoveActor(7)), ("actors[7]".to_owned(), Fault::Missing));
}

#[test]
fn markup_emoji_and_joined_letters_stay_what_they_are() {
    let names = ["<script>alert(1)</script>", "🐈‍⬛ 🥩", "e\u{301}\u{323}\u{308}", "بلی & <b>cat</b>"];
    let edits = names.map(|name| Edit::AddActor(Language::English, name.to_owned()));
    let scenario = edits.into_iter().fold(empty(), |scenario, edit| after(&scenario, edit));
    let read = read(&write(&scenario)).expect("what was edited can be read");
    assert_eq!(read.actors.iter().map(|actor| &actor.name.direct.en[..]).collect::<Vec<_>>(), names);
}

#[test]
fn a_number_becomes_the_scenarios_own() {
    let mut scenario = op_ed();
    let leaver = scenario.roles.expect("the op-ed has roles").leaver;
    for (name, actor, value) in [("tolerance", None, 0.25), ("engagement", None, 0.5), ("stake", Some(leaver), 4.0)] {
        scenario.set_number(name, actor, value);
    }
    let read = read(&write(&scenario)).expect("the numbers are in range");
    assert_eq!(read, scenario);
    assert_eq!((read.parameter("tolerance").value, read.parameter("engagement").value), (0.25, 0.5));
    let contenders = read.contest.expect("the op-ed has a contest").contenders;
    assert!(contenders.iter().all(|each| (each.stake.value == 4.0) == (each.actor == leaver)));
}

fn a_text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z ]{0,12}", "\\PC{0,8}", Just("<script>x</script>".to_owned()), Just("x".repeat(200))]
}

fn a_language() -> impl Strategy<Value = Language> {
    proptest::sample::select(Language::ALL.to_vec())
}

fn an_edit() -> impl Strategy<Value = Edit> {
    let place = || 0..24_usize;
    let kinds = || proptest::sample::select(ActorKind::ALL.to_vec());
    let actors = prop_oneof![
        (a_language(), a_text()).prop_map(|(language, name)| Edit::AddActor(language, name)),
        (place(), a_language(), a_text()).prop_map(|(actor, language, name)| Edit::RenameActor(actor, language, name)),
        (place(), kinds()).prop_map(|(actor, kind)| Edit::RetypeActor(actor, kind)),
        (place(), any::<[f64; 2]>()).prop_map(|(actor, to)| Edit::MoveActor(actor, to)),
        place().prop_map(Edit::RemoveActor),
        (a_language(), a_text()).prop_map(|(language, text)| Edit::Retitle(language, text)),
    ];
    let ties = prop_oneof![
        (place(), place()).prop_map(|(from, to)| Edit::AddTie(from, to)),
        (place(), proptest::sample::select(TieKind::ALL.to_vec())).prop_map(|(tie, kind)| Edit::RetypeTie(tie, kind)),
        (place(), proptest::sample::select(Sign::ALL.to_vec())).prop_map(|(tie, sign)| Edit::TurnTie(tie, sign)),
        (place(), prop_oneof![0.0..1.0, any::<f64>()]).prop_map(|(tie, weight)| Edit::ReweighTie(tie, weight)),
        place().prop_map(Edit::RemoveTie),
    ];
    let claims = prop_oneof![
        (proptest::option::of(place()), a_language(), a_text())
            .prop_map(|(tie, to, text)| Edit::AddClaim(tie, to, text)),
        (place(), a_language(), a_text()).prop_map(|(claim, to, text)| Edit::RewriteClaim(claim, to, text)),
        (place(), proptest::sample::select(ClaimKind::ALL.to_vec())).prop_map(|(at, kind)| Edit::RetypeClaim(at, kind)),
        (place(), proptest::option::of("[0-9]\\.[0-9]")).prop_map(|(claim, section)| Edit::CiteClaim(claim, section)),
        (place(), proptest::option::of(proptest::sample::select(Confidence::ALL.to_vec())))
            .prop_map(|(claim, confidence)| Edit::TrustClaim(claim, confidence)),
        place().prop_map(Edit::RemoveClaim),
        (place(), place()).prop_map(|(tie, claim)| Edit::AttachClaim(tie, claim)),
        (place(), place()).prop_map(|(tie, claim)| Edit::DetachClaim(tie, claim)),
    ];
    let contest = prop_oneof![
        (place(), place(), place()).prop_map(|(leaver, seat, other)| Edit::OpenContest { leaver, seat, other }),
        place().prop_map(Edit::JoinContest),
        place().prop_map(Edit::QuitContest),
        Just(Edit::CloseContest),
    ];
    prop_oneof![actors, ties, claims, contest]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_there_is_a_file_that_reads_as_the_same_scenario(
        is_empty in any::<bool>(),
        edits in prop::collection::vec(an_edit(), 1..20),
    ) {
        let mut scenario = if is_empty { empty() } else { op_ed() };
        for edit in edits {
            match scenario.edited(&edit) {
                Ok((next, _)) => scenario = next,
                Err(problems) => prop_assert!(!problems.is_empty()),
            }
            prop_assert_eq!(read(&write(&scenario)), Ok(scenario.clone()));
        }
    }
}
