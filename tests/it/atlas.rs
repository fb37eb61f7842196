//! How the map is looked at: what stands out, who matters, and what undo leaves alone.

use cat_divides_meat::scenario::{ClaimKind, Scenario, TieKind, read};
use cat_divides_meat::state::{Action, Atlas, Chapter, History, Measure, State};
use std::rc::Rc;

fn op_ed() -> State {
    let scenario = read(include_str!("../../www/scenarios/op-ed.json")).expect("the scenario is valid");
    State::new(Rc::new(scenario)).apply(&Action::OpenedChapter(Chapter::Vacuum))
}

fn place(scenario: &Scenario, id: &str) -> usize {
    scenario.actors.iter().position(|actor| actor.id == id).expect("the op-ed speaks of it")
}

/// The ids of who stands out, and how many ties do.
#[track_caller]
fn check(atlas: Atlas, actors: &str, ties: usize) {
    let state = op_ed();
    let standing = atlas.standing(&state.scenario).expect("something is dimmed");
    let all = state.scenario.actors.iter().zip(&standing.actors);
    let ids: Vec<&str> = all.filter(|(_, stands)| **stands).map(|(actor, _)| &*actor.id).collect();
    assert_eq!(ids.join(" "), actors);
    assert_eq!(standing.ties.iter().filter(|stands| **stands).count(), ties);
}

#[test]
fn everything_stands_out_at_first() {
    assert_eq!(Atlas::default().standing(&op_ed().scenario), None);
}

#[test]
fn a_focus_reaches_as_many_ties_as_it_is_told() {
    let india = place(&op_ed().scenario, "india");
    let around = |steps| Atlas { focus: Some((india, steps)), ..Atlas::default() };
    check(around(1), "taliban-government india", 3);
    check(around(2), "pakistan taliban-government india united-states russia border-communities", 12);
}

#[test]
fn filters_keep_the_ties_that_fit_and_those_at_their_ends() {
    let grievance = Atlas { kind: Some(TieKind::Grievance), ..Atlas::default() };
    check(grievance, "pakistan ttp border-communities civil-administration", 3);
    let disputed = Atlas { owner: Some(ClaimKind::CounterArgument), ..Atlas::default() };
    check(disputed, "ttp civil-administration security-forces", 2);
}

#[test]
fn a_search_finds_a_name_of_another_language_and_keeps_its_ties() {
    check(Atlas { sought: "هند".to_owned(), ..Atlas::default() }, "india", 3);
}

#[test]
fn every_view_of_the_tour_opens_by_its_id_and_dims_the_others() {
    let state = op_ed();
    assert_eq!(state.scenario.tour.len(), 6);
    for view in &state.scenario.tour {
        let open = state.apply(&state.opening_view(&view.id).expect("it is there"));
        assert_eq!(open.view(), Some(&*view.id));
        let standing = open.atlas.standing(&open.scenario);
        assert!(standing.is_none_or(|it| view.actors.iter().all(|actor| it.actors[*actor])), "{}", view.id);
    }
    assert!(state.opening_view("elsewhere").is_none());
}

#[test]
fn a_way_to_look_that_the_scenario_does_not_have_is_passed_over() {
    let state = op_ed();
    let strange = [
        Atlas { view: Some(99), ..Atlas::default() },
        Atlas { focus: Some((99, 1)), ..Atlas::default() },
        Atlas { here: 99, ..Atlas::default() },
        Atlas { zoom: 99, ..Atlas::default() },
    ];
    for atlas in strange {
        assert_eq!(state.apply(&Action::LookedAtMap(atlas)), state);
    }
}

#[test]
fn undo_does_not_change_how_the_map_is_looked_at_and_another_chapter_does() {
    let mut history = History::new(op_ed());
    history.apply(&Action::MovedToStep(3));
    let near = Atlas { zoom: 2, measure: Measure::Reach, ..Atlas::default() };
    history.apply(&Action::LookedAtMap(near.clone()));
    history.apply(&Action::Undid);
    assert_eq!(history.present().atlas, near);
    history.apply(&Action::OpenedChapter(Chapter::Fronts));
    assert_eq!(history.present().atlas, Atlas::default());
}

#[test]
fn who_only_shapes_has_reach_and_who_is_only_shaped_depends() {
    let scenario = op_ed().scenario;
    let of = |measure: Measure, id| measure.of(&scenario)[place(&scenario, id)];
    assert!(of(Measure::Reach, "united-states") > of(Measure::Reach, "border-communities"));
    assert!(of(Measure::Dependence, "border-communities") > of(Measure::Dependence, "united-states"));
    assert!(of(Measure::Dependence, "ttp") > of(Measure::Dependence, "india"));
    assert_eq!(of(Measure::Brokerage, "russia"), 0.0);
    assert!(of(Measure::Brokerage, "pakistan") > 0.0);
    assert!(Measure::Share.of(&scenario).is_empty());
}

#[test]
fn reach_and_dependence_are_parts_of_one_whole() {
    for measure in [Measure::Reach, Measure::Dependence] {
        let sum: f64 = measure.of(&op_ed().scenario).iter().sum();
        assert!((sum - 1.0).abs() < 1e-9, "{measure:?}: {sum}");
    }
}

#[test]
fn ties_of_one_pair_count_together() {
    let state = op_ed();
    let mut scenario = (*state.scenario).clone();
    let before = Measure::Reach.of(&scenario);
    let tie = scenario.ties.iter().position(|tie| tie.from == place(&scenario, "india")).expect("India has ties");
    let half = scenario.ties[tie].weight / 2.0;
    scenario.ties[tie].weight = half;
    let mut twin = scenario.ties[tie].clone();
    twin.weight = half;
    scenario.ties.push(twin);
    let after = Measure::Reach.of(&scenario);
    assert!(before.iter().zip(&after).all(|(a, b)| (a - b).abs() < 1e-12));
}
