//! The deal neither can see: a room for a deal, a demand that risks a fight, and power that shifts.

use cat_divides_meat::model::bargaining::crisis::PrivateCost;
use cat_divides_meat::model::numeric::{Fraction, NonNegative};
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::*;
use proptest::prelude::*;
use std::rc::Rc;

use Action::*;
use ParameterId::*;

fn op_ed() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"))
}

fn fable() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../../www/scenarios/fable.json")).expect("the built-in scenario is valid"))
}

fn after(scenario: Rc<Scenario>, actions: &[Action]) -> State {
    let mut history = History::new(State::new(scenario));
    history.apply(&OpenedChapter(Chapter::Range));
    actions.iter().for_each(|action| history.apply(action));
    State::clone(history.present())
}

fn range(actions: &[Action]) -> RangeOutcome {
    RangeOutcome::of(&after(op_ed(), actions))
}

fn set(id: ParameterId, value: f64) -> RangeOutcome {
    range(&[MovedParameter(id, value)])
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-12
}

#[test]
fn it_opens_with_room_for_a_deal_and_a_best_demand_that_risks_a_fight() {
    let outcome = range(&[]);
    assert!(close(outcome.limits.width(), 0.25));
    assert!(close(outcome.demand.share, 0.6));
    assert!(close(outcome.demand.chance_of_war, 1.0 / 3.0));
    assert!(!outcome.shift.is_war && !outcome.is_safe());
}

#[test]
fn the_fable_plays_it_too_and_with_the_same_numbers() {
    assert_eq!(RangeOutcome::of(&after(fable(), &[])), range(&[]));
}

#[test]
fn the_risk_shown_is_the_models() {
    let amount = |value| NonNegative::new(value).expect("not negative");
    let known = PrivateCost::new(Fraction::HALF, amount(0.1), amount(0.0), amount(0.3)).expect("in order").demand();
    let shown = range(&[]).demand;
    assert!(close(shown.chance_of_war, known.chance_of_war) && close(shown.share, known.share));
}

#[test]
fn with_nothing_to_guess_nobody_fights() {
    let outcome = set(Mistrust, 0.0);
    assert!(outcome.is_safe());
    assert!(close(outcome.demand.share, 0.65));
    assert_eq!(outcome.fights(30), 0);
}

#[test]
fn little_mistrust_leaves_the_safe_demand_the_best() {
    let outcome = set(Mistrust, 0.05);
    assert!(outcome.is_safe());
    assert!(close(outcome.demand.share, outcome.ends()[0]));
}

#[test]
fn where_fighting_costs_nothing_the_room_is_a_point() {
    let outcome = range(&[MovedParameter(FightingCostFirst, 0.0), MovedParameter(FightingCostSecond, 0.0)]);
    assert!(outcome.is_point());
    assert!(close(outcome.demand.chance_of_war, 0.5));
}

#[test]
fn power_that_shifts_means_war_though_nothing_is_hidden() {
    let outcome = range(&[MovedParameter(Mistrust, 0.0), MovedParameter(StrengthLater, 0.7)]);
    assert!(outcome.shift.is_war && outcome.is_safe());
    let [loss, saved] = outcome.shift.sides;
    assert!(close(loss, 0.13) && close(saved, 0.0015));
}

#[test]
fn the_button_that_shows_where_it_is_false_ends_both_reasons_to_fight() {
    let shifted = [MovedParameter(StrengthLater, 0.8), MovedParameter(Strength, 0.4)];
    let shown = MovedPoint([(Mistrust, 0.0), (StrengthLater, 0.4)]);
    let outcome = range(&[&shifted[..], &[shown]].concat());
    assert!(outcome.is_safe() && !outcome.shift.is_war);
}

#[test]
fn every_answer_to_the_bet_can_come_true() {
    let widest = |costs: [f64; 2]| {
        let [first, second] = costs;
        range(&[MovedParameter(FightingCostFirst, first), MovedParameter(FightingCostSecond, second)]).widest_chance()
    };
    assert_eq!(widest([0.4, 0.4]), 0.0);
    assert!(close(widest([0.1, 0.15]), 0.375));
    assert!(close(widest([0.0, 0.15]), 0.5));
}

#[test]
fn it_opens_in_the_middle_of_a_run_of_thirty_and_steps_both_ways() {
    let state = after(op_ed(), &[]);
    assert_eq!((state.step(), state.last_step()), (21, 30));
    assert_eq!(after(op_ed(), &[SteppedForward]).step(), 22);
    assert_eq!(after(op_ed(), &[SteppedForward, Undid]).step(), 21);
    assert_eq!(after(op_ed(), &[Restarted]).step(), 0);
    assert_ne!(range(&[DrewAnotherSeed(2)]).cases, range(&[]).cases);
}

#[test]
fn one_drag_of_the_point_is_one_step_of_undo() {
    let drag = [MovedParameter(Mistrust, 0.2), MovedParameter(Mistrust, 0.22), ReleasedControl];
    assert_eq!(after(op_ed(), &drag).parameter(Mistrust), 0.22);
    assert_eq!(after(op_ed(), &[&drag[..], &[Undid]].concat()).parameter(Mistrust), 0.15);
}

#[test]
fn its_numbers_are_named_in_the_snapshot() {
    let state = after(op_ed(), &[]);
    let numbers = Outcome::of(&state).numbers(&state);
    let value = |name: &str| numbers.iter().find(|(each, _)| each == name).map(|(_, value)| *value);
    assert_eq!(value("range_width").map(|width| close(width, 0.25)), Some(true));
    assert_eq!(value("best_demand").map(|share| close(share, 0.6)), Some(true));
    assert_eq!(value("preventive_war"), Some(0.0));
    assert_eq!(value("cases_met"), Some(21.0));
}

fn part() -> impl Strategy<Value = f64> {
    (0..=40_u32).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

proptest! {
    #[test]
    fn no_mistrust_or_cost_pushes_the_risk_past_one_half(first in part(), second in part(), mistrust in 0.0..=0.25_f64) {
        let costs = [MovedParameter(FightingCostFirst, first), MovedParameter(FightingCostSecond, second)];
        let outcome = range(&[&costs[..], &[MovedParameter(Mistrust, mistrust)]].concat());
        prop_assert!((0.0..=0.5 + 1e-12).contains(&outcome.demand.chance_of_war));
        prop_assert!(close(1.0 - outcome.chance_of_yes(outcome.demand.share), outcome.demand.chance_of_war));
        prop_assert!(outcome.limits.width() >= 0.0);
    }

    #[test]
    fn a_share_code_makes_the_same_picture(mistrust in 0.0..=0.25_f64, later in 0.2..=0.8_f64, step in 0..=30_usize) {
        let moves = [MovedParameter(Mistrust, mistrust), MovedParameter(StrengthLater, later), MovedToStep(step)];
        let state = after(op_ed(), &moves);
        let shared = share::decode(&share::encode(&state), &state.scenario).expect("we wrote it");
        let restored = after(op_ed(), &[HostRestored(Box::new(shared))]);
        prop_assert_eq!(RangeOutcome::of(&restored), RangeOutcome::of(&state));
        prop_assert_eq!(restored.step(), step);
    }
}
