//! The fog: a feud, what slows it, what ends it, and whom a tournament puts in front.

use cat_divides_meat::model::repeated::channel::{Echo, Generosity};
use cat_divides_meat::model::repeated::tournament::leaders;
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::Action::*;
use cat_divides_meat::state::ParameterId::*;
use cat_divides_meat::state::policy::*;
use cat_divides_meat::state::*;
use std::rc::Rc;

thread_local! {
    static OP_ED: Rc<Scenario> =
        Rc::new(read(include_str!("../../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"));
}

fn history(actions: &[Action]) -> History {
    let mut history = History::new(State::new(OP_ED.with(Rc::clone)));
    history.apply(&OpenedChapter(Chapter::Fog));
    actions.iter().for_each(|action| history.apply(action));
    history
}

fn after(actions: &[Action]) -> State {
    State::clone(history(actions).present())
}

fn fog(actions: &[Action]) -> FogOutcome {
    FogOutcome::of(&after(actions))
}

fn both(policy: usize) -> Action {
    MovedPoint([(PolicyFirst, policy as f64), (PolicySecond, policy as f64)])
}

fn refusals(outcome: &FogOutcome) -> usize {
    outcome.rounds.iter().flat_map(|round| round.cooperated).filter(|cooperated| !cooperated).count()
}

#[test]
fn at_the_opening_one_misread_move_has_set_off_a_chain_of_answers() {
    let state = after(&[]);
    let outcome = FogOutcome::of(&state);
    assert_eq!(state.step(), outcome.rounds.len());
    let first = outcome.rounds.iter().position(|round| round.misread != [false; 2]).expect("a misreading is shown");
    assert!(outcome.rounds[..=first].iter().all(|round| round.cooperated == [true; 2]));
    let answers = outcome.rounds[first + 1..].iter().take(8);
    assert!(answers.clone().all(|round| round.cooperated != [true; 2]), "the chain goes on by itself");
    assert!(answers.clone().all(|round| round.misread == [false; 2]), "and nothing else is misread in it");
}

#[test]
fn a_feud_earns_the_mean_of_all_four_and_trust_halves_as_the_model_says() {
    let outcome = fog(&[]);
    assert!(outcome.earned.iter().all(|earned| (earned - 2.25).abs() < 1e-12));
    assert_eq!(outcome.half_life, [Echo { error: outcome.error }.half_life(); 2]);
}

#[test]
fn forgiveness_ends_the_feud() {
    let outcome = fog(&[both(GENEROUS)]);
    let exact = Generosity { error: outcome.error, generosity: outcome.generosity };
    assert!((outcome.earned[0] - exact.self_play_payoff(&outcome.payoffs)).abs() < 1e-12);
    assert!(outcome.earned[0] > 2.9);
    assert!(refusals(&outcome) < refusals(&fog(&[])));
}

#[test]
fn a_channel_lengthens_trust_but_leaves_the_long_run_of_a_feud_as_it_was() {
    let outcome = fog(&[MovedParameter(Channel, 0.8)]);
    assert!(outcome.half_life[1] > 4.0 * outcome.half_life[0]);
    let [in_kind, generous] = outcome.channel;
    assert!((in_kind[1] - in_kind[0]).abs() < 1e-12);
    assert!(generous[1] > generous[0] + 0.05);
    assert!(outcome.rounds.iter().any(|round| round.caught != [false; 2]));
}

#[test]
fn a_channel_catches_no_slips() {
    let open = fog(&[MovedParameter(KindOfFog, 1.0), MovedParameter(Channel, 0.8)]);
    assert_eq!(open.error, open.error_without_channel);
    assert!(open.rounds.iter().any(|round| round.slipped != [false; 2]));
}

#[test]
fn beyond_the_line_one_refusal_pays() {
    let [gain, price] = fog(&[MovedParameter(Generosity, 0.3)]).gain_and_price();
    assert!(gain < price);
    let [gain, price] = fog(&[MovedParameter(Generosity, 0.4)]).gain_and_price();
    assert!(gain > price);
    assert!((fog(&[]).most_generosity() - 1.0 / 3.0).abs() < 1e-12);
}

#[test]
fn contrition_mends_slips_and_not_misreadings() {
    let slips = fog(&[both(CONTRITE), MovedParameter(KindOfFog, 1.0)]);
    let misreadings = fog(&[both(CONTRITE)]);
    assert!(slips.earned[0] > 2.9 && (misreadings.earned[0] - 2.25).abs() < 1e-12);
}

#[test]
fn in_clear_air_nothing_goes_wrong() {
    let outcome = fog(&[MovedParameter(Misreading, 0.0)]);
    assert_eq!((outcome.earned, refusals(&outcome)), ([3.0; 2], 0));
    assert_eq!(outcome.half_life, [f64::INFINITY; 2]);
    assert_eq!(outcome.shares(), [0.5, 0.5, 0.0]);
}

#[test]
fn what_is_played_adds_up_to_what_is_shown() {
    let outcome = fog(&[both(UNCONDITIONAL_SUPPORT), MovedParameter(PolicySecond, WALK_AWAY as f64)]);
    assert_eq!(outcome.played(0), [0.0; 2]);
    assert!((outcome.played(7)[0]).abs() < 1e-12 && (outcome.played(7)[1] - 5.0).abs() < 1e-12);
}

#[test]
fn the_best_in_clear_air_is_not_the_best_in_fog() {
    let outcome = fog(&[]);
    let everyone: Vec<usize> = (0..COUNT).collect();
    assert_eq!(FogOutcome::best(&outcome.in_clear_air, &everyone), [TIT_FOR_TAT, CONTRITE, GRUDGER]);
    assert_eq!(
        FogOutcome::best(&outcome.in_fog, &[TIT_FOR_TAT, UNCONDITIONAL_SUPPORT, WALK_AWAY, GENEROUS]),
        [WALK_AWAY]
    );
}

/// Those in front when the tournament that the state asks for has been played.
fn in_front(actions: &[Action]) -> Vec<usize> {
    let state = after(actions);
    let mut works = Work::of(&state);
    while works[0].advance() {}
    let Work::Tournament(tournament) = &works[0] else { panic!("the fog asks for a tournament") };
    let field = FogOutcome::of(&state).field;
    leaders(&tournament.scores().expect("it has been played")).into_iter().map(|place| field[place]).collect()
}

#[test]
fn another_field_has_another_winner() {
    let all = MovedParameter(Scene, 1.0);
    let without_pushovers = MovedParameter(Field, f64::from(4095 ^ 1 << UNCONDITIONAL_SUPPORT));
    assert!(in_front(std::slice::from_ref(&all)).contains(&WALK_AWAY));
    let others = in_front(&[all, without_pushovers]);
    assert!(others.contains(&TIT_FOR_TAT) && !others.contains(&WALK_AWAY), "{others:?}");
}

#[test]
fn two_sides_ask_for_no_tournament_and_neither_does_a_field_of_one() {
    assert!(Work::of(&after(&[])).is_empty());
    assert!(Work::of(&after(&[MovedParameter(Scene, 1.0), MovedParameter(Field, 1.0)])).is_empty());
}

#[test]
fn rounds_are_stepped_played_and_undone() {
    let mut history = history(&[both(GENEROUS), Restarted, SteppedForward, SteppedForward]);
    assert_eq!(history.present().step(), 2);
    history.apply(&PressedPlay);
    (0..40).for_each(|_| history.apply(&TimerTicked));
    assert!(!history.present().is_playing && history.present().step() == history.present().last_step());
    (0..5).for_each(|_| history.apply(&Undid));
    assert_eq!(history.present().parameter(PolicyFirst), TIT_FOR_TAT as f64);
}

#[test]
fn a_share_code_makes_the_same_fog() {
    let state = after(&[
        both(CONTRITE),
        MovedParameter(KindOfFog, 1.0),
        MovedParameter(Slip, 0.12),
        MovedParameter(Scene, 1.0),
        MovedParameter(Field, 9.0),
        DrewAnotherSeed(77),
    ]);
    let shared = share::decode(&share::encode(&state), &state.scenario).expect("our own code is read");
    let restored = after(&[HostRestored(Box::new(shared))]);
    assert_eq!(FogOutcome::of(&restored), FogOutcome::of(&state));
}
