//! The judge: what the chapter opens with, where its finding is false, and the standoff at the table.

use cat_divides_meat::model::judge::attrition::Standoff;
use cat_divides_meat::model::judge::regimes::Regime;
use cat_divides_meat::model::numeric::Positive;
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::*;
use std::rc::Rc;

use Action::*;
use ParameterId::*;

const JUDGE: usize = 0;
const GO_BETWEEN: usize = 1;
const PAID_BY_THE_ROUND: usize = 2;
const LEANING: usize = 3;
const LAST_OFFER: usize = 4;

fn op_ed() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"))
}

fn after(actions: &[Action]) -> State {
    let mut history = History::new(State::new(op_ed()));
    history.apply(&OpenedChapter(Chapter::Judge));
    actions.iter().for_each(|action| history.apply(action));
    State::clone(history.present())
}

fn outcome(actions: &[Action]) -> JudgeOutcome {
    JudgeOutcome::of(&after(actions))
}

fn with(third: usize, actions: &[Action]) -> JudgeOutcome {
    outcome(&[&[MovedParameter(ParameterId::ThirdParty, third as f64)], actions].concat())
}

fn number(state: &State, name: &str) -> f64 {
    let numbers = Outcome::of(state).numbers(state);
    numbers.into_iter().find(|(each, _)| each == name).unwrap_or_else(|| panic!("there is no {name}")).1
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn it_opens_on_two_who_ask_a_judge_though_even_a_fight_would_cost_less() {
    let opened = outcome(&[]);
    assert_eq!(opened.regime, Regime::Judge);
    assert!(opened.dispute.chooses_the_costlier_way());
    near(opened.lost(), 0.3);
    near(opened.cost_of_fighting(), 0.25);
    near(opened.critical_cut, 0.6 / 1.6);
    near(opened.portions.iter().sum(), 1.0);
}

#[test]
fn the_fable_opens_on_the_same() {
    let scenario = read(include_str!("../../../www/scenarios/fable.json")).expect("the built-in scenario is valid");
    let mut history = History::new(State::new(Rc::new(scenario)));
    history.apply(&OpenedChapter(Chapter::Judge));
    assert_eq!(JudgeOutcome::of(history.present()), outcome(&[]));
}

#[test]
fn a_judge_known_to_take_all_makes_them_settle() {
    let cat = outcome(&[MovedPoint([(JudgeCut, 1.0), (CostOfFighting, 0.4)])]);
    assert_eq!((cat.regime, cat.lost()), (Regime::Settle, 0.0));
}

#[test]
fn where_fighting_is_cheap_not_even_that_judge_makes_them_settle() {
    let cheap = outcome(&[MovedPoint([(JudgeCut, 1.0), (CostOfFighting, 0.1)])]);
    assert_eq!(cheap.regime, Regime::Fight);
    near(cheap.lost(), 0.1);
}

#[test]
fn nobody_asks_from_the_critical_cut_on_and_all_do_just_below_it() {
    let at = |cut| outcome(&[MovedPoint([(JudgeCut, cut), (CostOfFighting, 0.5)])]).regime;
    assert_eq!((at(0.37), at(0.38)), (Regime::Judge, Regime::Settle));
}

#[test]
fn the_picture_says_the_same_as_the_point() {
    let opened = outcome(&[]);
    let rows = opened.cells.len() / JudgeOutcome::COLUMNS;
    let cell = |across: f64, up: f64| {
        let place = |part: f64, count: usize| (part * count as f64) as usize;
        opened.cells[place(up, rows) * JudgeOutcome::COLUMNS + place(across, JudgeOutcome::COLUMNS)]
    };
    let by_point = |across: f64, up: f64| {
        let dispute = outcome(&[MovedPoint([(JudgeCut, across), (CostOfFighting, 0.6 * up)])]).dispute;
        dispute.regime() as u8 + if dispute.chooses_the_costlier_way() { 2 } else { 0 }
    };
    for (across, up) in [(0.1, 0.9), (0.3, 0.42), (0.6, 0.2), (0.9, 0.8), (0.05, 0.04), (0.36, 0.55)] {
        assert_eq!(cell(across, up), by_point(across, up), "{across} {up}");
    }
}

#[test]
fn third_parties_are_not_all_cats() {
    let frank = with(GO_BETWEEN, &[MovedParameter(Candour, 1.0)]);
    assert_eq!((frank.regime, frank.lost()), (Regime::Settle, 0.0));
    near(with(PAID_BY_THE_ROUND, &[]).lost(), 1.0 - 0.92f64.powi(4));
    assert_eq!(with(LEANING, &[]).regime, Regime::Fight);
    assert!(with(LEANING, &[]).is_lean_decisive);
    assert_eq!(with(LEANING, &[MovedParameter(LeanKnown, 2.0)]).regime, Regime::Judge);
    near(with(LAST_OFFER, &[]).last_offers.expect("a normal fair value has offers")[0], 0.5 + 0.1 * 1.2533141373155);
}

#[test]
fn a_go_between_who_is_not_frank_cannot_stop_a_cheap_fight() {
    let cheap = [
        MovedParameter(Candour, 0.0),
        MovedParameter(BeliefInFightFirst, 1.0),
        MovedParameter(BeliefInFightSecond, 0.0),
    ];
    assert_eq!(with(GO_BETWEEN, &cheap).regime, Regime::Fight);
}

#[test]
fn the_table_of_third_parties_agrees_with_the_choice_of_each() {
    let opened = outcome(&[]);
    for third in [JUDGE, GO_BETWEEN, PAID_BY_THE_ROUND, LEANING, LAST_OFFER] {
        let chosen = with(third, &[]);
        assert_eq!(opened.with_each[third], (chosen.regime, chosen.lost()));
    }
}

#[test]
fn what_all_end_up_with_and_what_is_lost_add_up() {
    for third in [JUDGE, GO_BETWEEN, PAID_BY_THE_ROUND, LEANING, LAST_OFFER] {
        for (cut, cost) in [(0.1, 0.5), (0.3, 0.25), (0.6, 0.1), (0.9, 0.5)] {
            let outcome = with(third, &[MovedPoint([(JudgeCut, cut), (CostOfFighting, cost)])]);
            let [first, second, judge] = outcome.portions;
            near(first + second + outcome.lost(), 1.0);
            assert!(judge <= outcome.lost() + 1e-12);
        }
    }
}

#[test]
fn at_the_table_the_judge_expects_the_whole_prize_whatever_the_fee() {
    for fee in [0.01, 0.08, 0.4] {
        near(outcome(&[MovedParameter(RoundFee, fee)]).expected_take(), 1.0);
    }
    assert_eq!(outcome(&[MovedParameter(ParameterId::Standoff, 1.0)]).expected_take(), 0.0);
}

#[test]
fn seeded_standoffs_come_to_the_whole_prize_on_average() {
    let standoff = Standoff { prize: Positive::ONE, fee: Positive::new(0.2).expect("a fee is positive") };
    let take = |seed: u64| {
        let run = standoff.run(seed, 10_000);
        let held = run.iter().filter(|holds| **holds == [true; 2]).count();
        0.4 * held as f64 + if run.last() == Some(&[false; 2]) { 1.0 } else { 0.0 }
    };
    let mean = (0..20_000).map(take).sum::<f64>() / 20_000.0;
    assert!((mean - 1.0).abs() < 0.03, "{mean}");
}

#[test]
fn the_chapter_opens_in_the_middle_of_a_standoff_and_steps_to_its_end() {
    let opened = after(&[]);
    let table = JudgeOutcome::of(&opened).at(opened.step());
    assert_eq!((table.end, table.held), (None, opened.step()));
    let ended = after(&[MovedToStep(99)]);
    assert_eq!(ended.step(), ended.last_step());
    assert!(JudgeOutcome::of(&ended).at(ended.step()).end.is_some());
    near(number(&ended, "judges_take"), 2.0 * 0.08 * number(&ended, "rounds_held"));
}

#[test]
fn the_one_who_is_known_to_give_in_does_so_at_once() {
    let state = after(&[MovedParameter(ParameterId::Standoff, 1.0)]);
    let table = JudgeOutcome::of(&state).at(state.last_step());
    assert_eq!((state.last_step(), table.end, table.judges_take()), (1, Some([false, true]), 0.0));
}

#[test]
fn one_drag_of_the_point_is_one_step_of_undo() {
    let drag =
        [MovedPoint([(JudgeCut, 0.5), (CostOfFighting, 0.3)]), MovedPoint([(JudgeCut, 0.6), (CostOfFighting, 0.4)])];
    let dragged = after(&[&drag[..], &[ReleasedControl]].concat());
    assert_eq!((dragged.parameter(JudgeCut), dragged.parameter(CostOfFighting)), (0.6, 0.4));
    let undone = after(&[&drag[..], &[ReleasedControl, Undid]].concat());
    assert_eq!((undone.parameter(JudgeCut), undone.parameter(CostOfFighting)), (0.3, 0.25));
}

#[test]
fn a_share_code_carries_the_point_the_choices_and_the_named_judge() {
    let state = after(&[
        MovedPoint([(JudgeCut, 0.45), (CostOfFighting, 0.51)]),
        MovedParameter(ParameterId::ThirdParty, LEANING as f64),
        MovedParameter(LeanKnown, 1.0),
        MovedParameter(NamedJudge, 2.0),
        MovedParameter(ParameterId::Standoff, 1.0),
        SteppedForward,
    ]);
    let shared = share::decode(&share::encode(&state), &state.scenario).expect("our own code is read");
    let restored = after(&[HostRestored(Box::new(shared))]);
    assert_eq!(JudgeOutcome::of(&restored), JudgeOutcome::of(&state));
    for id in [JudgeCut, CostOfFighting, ParameterId::ThirdParty, LeanKnown, NamedJudge, ParameterId::Standoff] {
        assert_eq!(restored.parameter(id), state.parameter(id));
    }
    assert_eq!(restored.step(), state.step());
}

#[test]
fn nobody_is_the_judge_until_the_reader_says_so() {
    assert_eq!(after(&[]).parameter(NamedJudge), 0.0);
}
