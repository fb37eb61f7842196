//! Dialogue, deterrence, development: parts that always add up, what the chairs want, and what the draws say.

use cat_divides_meat::model::policy::chair::Chair;
use cat_divides_meat::model::policy::mix::Mix;
use cat_divides_meat::model::policy::robustness::Verdict;
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::Action::*;
use cat_divides_meat::state::ParameterId::*;
use cat_divides_meat::state::*;
use std::rc::Rc;

fn op_ed() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"))
}

fn after(actions: &[Action]) -> State {
    let mut history = History::new(State::new(op_ed()));
    history.apply(&OpenedChapter(Chapter::Together));
    actions.iter().for_each(|action| history.apply(action));
    State::clone(history.present())
}

fn outcome(actions: &[Action]) -> TogetherOutcome {
    TogetherOutcome::of(&after(actions))
}

fn parts(actions: &[Action]) -> [f64; 3] {
    outcome(actions).mix.parts()
}

fn most(id: ParameterId) -> Action {
    MovedParameter(id, id.range(&op_ed()).max)
}

fn check_parts(actions: &[Action], expected: [f64; 3]) {
    let found = parts(actions);
    assert!(found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 1e-9), "{found:?}");
}

#[test]
fn a_part_that_grows_takes_from_development_and_then_from_the_other() {
    check_parts(&[], [0.34, 0.33, 0.33]);
    check_parts(&[MovedParameter(Dialogue, 0.6)], [0.6, 0.33, 0.07]);
    check_parts(&[MovedParameter(Dialogue, 0.9)], [0.9, 0.1, 0.0]);
    check_parts(&[MovedParameter(Deterrence, 1.0)], [0.0, 1.0, 0.0]);
    assert_eq!(after(&[MovedParameter(Dialogue, 0.9)]).parameter(Deterrence), 0.1);
}

#[test]
fn a_point_beyond_the_triangle_is_put_on_its_edge() {
    check_parts(&[MovedPoint([(Dialogue, 0.7), (Deterrence, 0.7)])], [0.3, 0.7, 0.0]);
}

#[test]
fn the_slider_of_development_moves_the_other_two_in_proportion() {
    let start = Mix::clipped(0.6, 0.2);
    let moved = |value| MovedPoint(TogetherOutcome::with_development(&start, value, &op_ed()));
    check_parts(&[moved(0.6)], [0.3, 0.1, 0.6]);
    check_parts(&[moved(1.0)], [0.0, 0.0, 1.0]);
    let alone = Mix::clipped(0.0, 0.0);
    check_parts(&[MovedPoint(TogetherOutcome::with_development(&alone, 0.5, &op_ed()))], [0.25, 0.25, 0.5]);
}

#[test]
fn no_sequence_of_moves_makes_more_than_a_whole() {
    let mut state = after(&[]);
    for step in 0..300u32 {
        let value = f64::from(step * 37 % 101) / 100.0;
        let id = if step % 2 == 0 { Dialogue } else { Deterrence };
        state = state.apply(&MovedParameter(id, value));
        let sum: f64 = TogetherOutcome::of(&state).mix.parts().iter().sum();
        assert!((sum - 1.0).abs() < 1e-9 && state.parameter(Dialogue) + state.parameter(Deterrence) <= 1.0 + 1e-9);
    }
}

#[test]
fn it_opens_on_a_mix_that_is_worse_than_the_best_and_on_a_tie_between_three_and_two() {
    let outcome = outcome(&[]);
    assert!(outcome.score < outcome.survey.best.score);
    assert_eq!(outcome.survey.verdict(), Verdict::Even);
    assert_eq!(outcome.survey.left_out.mix.development(), 0.0);
}

#[test]
fn the_two_cases_of_the_limits_turn_the_finding_both_ways() {
    assert_eq!(outcome(&[most(DevelopmentEffectiveness)]).survey.verdict(), Verdict::AllThree);
    assert_eq!(outcome(&[most(MixMistrust)]).survey.verdict(), Verdict::LeaveOut);
}

#[test]
fn the_best_mix_of_one_chair_is_not_that_of_another() {
    let best = |place: f64| outcome(&[MovedParameter(ParameterId::Chair, place)]).survey.best.mix;
    assert_ne!(best(0.0), best(1.0));
    assert!(best(1.0).development() < 0.05 && best(2.0).development() > 0.3);
}

#[test]
fn the_best_mix_is_the_best_of_all_whole_percents() {
    for place in 0..4 {
        let state = after(&[MovedParameter(ParameterId::Chair, f64::from(place))]);
        let outcome = TogetherOutcome::of(&state);
        let [Work::Sweep(mut sweep), ..] = <[Work; 2]>::try_from(Work::of(&state)).expect("a sweep and the draws")
        else {
            panic!("the sweep comes first");
        };
        while sweep.advance(500) {}
        let scores = sweep.scores(&outcome.chair);
        assert_eq!(scores.len(), 5151);
        let best = scores.iter().copied().fold(0.0, f64::max);
        assert!(best - outcome.survey.best.score < 2e-4, "{place}: {best} {:?}", outcome.survey.best);
    }
}

#[test]
fn a_score_is_the_chairs_objective_on_a_scale_from_0_to_1() {
    let of = |place: f64| outcome(&[MovedParameter(ParameterId::Chair, place)]);
    for (place, count) in [(0.0, 1.0), (1.0, 3.0), (2.0, 4.0), (3.0, 2.0)] {
        let outcome = of(place);
        let objective = outcome.policy.objective(&outcome.chair, &outcome.mix);
        assert!((outcome.score - objective / count).abs() < 1e-12);
    }
    assert!(matches!(of(3.0).chair, Chair::AnotherState(0)));
}

#[test]
fn shares_of_influence_add_to_a_whole() {
    let outcome = outcome(&[MovedParameter(Dialogue, 0.8)]);
    let others: f64 = outcome.other_shares.iter().sum();
    assert!((outcome.prospect.measures.influence + others + outcome.home_rule - 1.0).abs() < 1e-12);
    assert_eq!(outcome.others.len(), 3);
}

#[test]
fn beyond_the_break_even_more_dialogue_scores_less() {
    let outcome = outcome(&[]);
    let at = outcome.break_even.mix.dialogue();
    let score = |dialogue| {
        let mix = outcome.mix.with_dialogue(dialogue);
        outcome.policy.score(&outcome.chair, &mix, &outcome.policy.coarse_prospect(&mix))
    };
    assert!(at > 0.0 && at < 1.0);
    assert!(score(at) > score(at - 0.04) && score(at) > score(at + 0.04));
}

#[test]
fn the_line_of_break_even_agrees_with_the_readers_own() {
    let state = after(&[]);
    let outcome = TogetherOutcome::of(&state);
    let Some(Work::Sweep(mut sweep)) = Work::of(&state).into_iter().next() else { panic!("the sweep comes first") };
    while sweep.advance(500) {}
    let line = sweep.break_even_line(&sweep.scores(&outcome.chair));
    let middle = line[line.len() / 2]; // deterrence and development alike, nearly as in the reader's mix
    assert!((middle.dialogue() - outcome.break_even.mix.dialogue()).abs() <= 0.03);
}

/// The draws, as far as `count` of them.
fn drawn(state: &State, count: u32) -> Work {
    let mut draws = Work::of(state).into_iter().find(Work::waits_for_reader).expect("the draws are there");
    if let Work::Robustness(robustness) = &mut draws {
        robustness.advance(count);
    }
    draws
}

#[test]
fn a_draw_that_is_loaded_is_the_draw_and_undo_takes_it_back_as_one() {
    let start = after(&[]);
    let Work::Robustness(robustness) = drawn(&start, 300) else { panic!("the draws are draws") };
    let tally = robustness.tally();
    assert!(!robustness.is_done());
    for (count, verdict) in [(tally.all_three, Verdict::AllThree), (tally.leave_out, Verdict::LeaveOut)] {
        let load = LoadedNumbers(TogetherOutcome::example(&count.example.expect("300 draws hold one of each")));
        assert_eq!(outcome(std::slice::from_ref(&load)).survey.verdict(), verdict);
        let undone = after(&[load, Undid]);
        assert_eq!(undone.moved_parameters().count(), 0);
    }
}

#[test]
fn neither_a_loaded_draw_nor_another_mix_begins_the_draws_anew() {
    let draws = |state: &State| Work::of(state).into_iter().find(Work::waits_for_reader);
    let start = after(&[]);
    assert_eq!(draws(&start), draws(&after(&[most(MixMistrust), MovedParameter(Dialogue, 0.9), StartedWork])));
    assert_ne!(draws(&start), draws(&after(&[MovedParameter(WeightOfPeace, 1.0)])));
    assert_ne!(draws(&start), draws(&after(&[DrewAnotherSeed(7)])));
}

#[test]
fn undo_does_not_stop_the_draws() {
    assert!(after(&[MovedParameter(Dialogue, 0.5), StartedWork, Undid]).is_working);
    assert!(!after(&[StartedWork, StoppedWork]).is_working);
}

#[test]
fn all_weights_at_nothing_count_alike() {
    let none = [WeightOfTrust, WeightOfPeace, WeightOfSecurity, WeightOfInfluence].map(|id| MovedParameter(id, 0.0));
    assert_eq!(outcome(&none).score, outcome(&[]).score);
}

#[test]
fn a_share_code_brings_the_mix_the_chair_and_a_loaded_draw() {
    let start = after(&[]);
    let Work::Robustness(robustness) = drawn(&start, 50) else { panic!("the draws are draws") };
    let example = robustness.tally().even.example.expect("most draws are even");
    let state = after(&[
        LoadedNumbers(TogetherOutcome::example(&example)),
        MovedParameter(Dialogue, 0.77),
        MovedParameter(ParameterId::Chair, 2.0),
    ]);
    let shared = share::decode(&share::encode(&state), &state.scenario).expect("our own code");
    let restored = after(&[HostRestored(Box::new(shared))]);
    assert_eq!(TogetherOutcome::of(&restored), TogetherOutcome::of(&state));
}
