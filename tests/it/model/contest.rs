//! The contest for influence: its equilibrium, the empty chair, and the path from one to the next.

use super::claim::{assert_all_close, assert_close, non_negative, positive, years};
use cat_divides_meat::model::influence::best_response::Path;
use cat_divides_meat::model::influence::contest::{Contender, Contest, Efforts, Kind};
use cat_divides_meat::model::influence::tullock;
use cat_divides_meat::model::influence::vacuum::Exit;
use proptest::prelude::*;

#[test]
fn two_equals_share_equally_and_spend_half() {
    let settled = contest(&[(1.0, 1.0), (1.0, 1.0)], 0.0).equilibrium();
    assert_all_close(&settled.shares().of, &[0.5, 0.5]);
    assert_close(settled.total_effort(), 0.5);
}

#[test]
fn one_alone_on_ground_without_home_rule_holds_all_for_next_to_nothing() {
    let settled = contest(&[(3.0, 1.0)], 0.0).equilibrium();
    assert_eq!((settled.kind, settled.standings[0].share, settled.heat), (Kind::Unopposed, 1.0, 0.0));
}

#[test]
fn ground_that_nobody_wants_and_nobody_rules_is_empty() {
    let settled = contest(&[], 0.0).equilibrium();
    assert_eq!((settled.kind, settled.home_rule), (Kind::Empty, 0.0));
}

#[test]
fn firm_home_rule_keeps_everybody_out() {
    let settled = contest(&[(1.0, 1.0), (2.0, 1.0)], 5.0).equilibrium();
    assert_eq!((settled.home_rule, settled.active().len()), (1.0, 0));
}

#[test]
fn raw_effort_can_rise_when_a_rival_leaves_though_the_contest_cools() {
    let exit = Exit::new(&contest(&[(0.5, 3.0), (3.0, 0.5), (3.0, 0.5)], 0.2), 0).unwrap();
    assert!(exit.settled.heat < exit.before.heat);
    assert!((exit.before.total_effort() - 1.29).abs() < 0.005 && (exit.settled.total_effort() - 1.43).abs() < 0.005);
}

#[test]
fn more_than_proportional_effort_leaves_no_pure_equilibrium() {
    assert_eq!(tullock::symmetric(4, positive(2.0), positive(1.0)), None);
    assert_eq!(tullock::duel([positive(5.0), positive(1.0)], positive(1.8)), None);
}

#[test]
fn a_path_goes_on_after_a_switch_and_settles_where_the_new_contest_does() {
    let before = contest(&[(5.0, 1.0), (4.0, 1.0), (3.0, 1.0)], 0.5);
    let start = before.equilibrium().efforts();
    let mut path = Path::new(before.clone(), positive(1.0), start).unwrap();
    path.advance_to(years(2.0));
    let mut path = path.without(0);
    assert_eq!(path.efforts().as_slice()[0], 0.0);
    path.advance_to(years(60.0));
    assert_all_close(&path.shares().of, &before.without(0).equilibrium().shares().of);
}

#[test]
fn a_path_does_not_turn_back() {
    let start = Efforts::new(vec![1.0]).unwrap();
    let mut path = Path::new(contest(&[(5.0, 1.0)], 0.5), positive(1.0), start).unwrap();
    path.advance_to(years(3.0));
    let there = path.clone();
    path.advance_to(years(1.0));
    assert_eq!(path, there);
}

proptest! {
    #[test]
    fn shares_sum_to_one(contest in any_contest()) {
        let shares = contest.equilibrium().shares();
        prop_assert!((shares.home_rule + shares.of.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn nobody_gains_by_another_effort(contest in any_contest(), factor in 0.0..3.0f64, extra in 0.0..1.0f64) {
        let settled = contest.equilibrium();
        let efforts = settled.efforts();
        for (index, contender) in contest.contenders.iter().enumerate() {
            let mut other = efforts.as_slice().to_vec();
            other[index] = other[index] * factor + extra;
            let shares = contest.shares_at(&Efforts::new(other.clone()).unwrap());
            let payoff = contender.stake.get() * shares.of[index] - other[index] / contender.effectiveness.get();
            prop_assert!(payoff <= settled.standings[index].payoff + 1e-9);
        }
    }

    /// The vacuum theorem, all of it.
    #[test]
    fn who_leaves_is_replaced_by_all_who_stay_and_exactly_the_named_entrants(
        contest in any_contest(), leaver in 0usize..6
    ) {
        let leaver = leaver % contest.contenders.len();
        let exit = Exit::new(&contest, leaver).unwrap();
        prop_assume!(exit.share_freed > 1e-6);
        let (z, cooler) = (exit.before.heat, exit.settled.heat);
        prop_assert!(cooler < z);
        let home_gain = exit.settled.home_rule - exit.before.home_rule;
        prop_assert!((home_gain - contest.home_rule.get() * (1.0 / cooler - 1.0 / z)).abs() < 1e-9);
        let mut gains = home_gain;
        for (index, contender) in contest.contenders.iter().enumerate().filter(|(index, _)| *index != leaver) {
            let stake = contender.effective_stake();
            let (before, after) = (exit.before.standings[index].share, exit.settled.standings[index].share);
            gains += after - before;
            prop_assert!(before == 0.0 || (after - before - (z - cooler) / stake).abs() < 1e-9);
            let enters = cooler * (1.0 + 1e-9) < stake && stake <= z;
            prop_assert!(!enters || exit.entrants.contains(&index));
            prop_assert!(!exit.entrants.contains(&index) || cooler < stake && stake <= z * (1.0 + 1e-9));
        }
        prop_assert!((gains - exit.share_freed).abs() < 1e-12 * 10.0);
    }

    #[test]
    fn at_first_the_shares_of_those_who_stay_grow_in_proportion(contest in any_contest(), leaver in 0usize..6) {
        let leaver = leaver % contest.contenders.len();
        let exit = Exit::new(&contest, leaver).unwrap();
        let rest = 1.0 - exit.share_freed;
        for (index, standing) in exit.before.standings.iter().enumerate().filter(|(index, _)| *index != leaver) {
            prop_assert!((exit.instant.of[index] - standing.share / rest).abs() < 1e-9);
        }
    }

    #[test]
    fn equal_contenders_get_equal_shares(stake in 0.5..10.0f64, count in 2usize..6, rho in 0.0..3.0f64) {
        let settled = contest(&vec![(stake, 1.0); count], rho).equilibrium();
        prop_assert!(settled.standings.iter().all(|standing| *standing == settled.standings[0]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn best_responses_lead_to_the_equilibrium(contest in any_contest()) {
        let start = Efforts::new(vec![0.5; contest.contenders.len()]).unwrap();
        let mut path = Path::new(contest.clone(), positive(2.0), start).unwrap();
        path.advance_to(years(100.0));
        let (there, settled) = (path.shares(), contest.equilibrium().shares());
        let apart = there.of.iter().zip(&settled.of).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        prop_assert!(apart < 1e-3, "{apart}");
    }
}

fn contest(contenders: &[(f64, f64)], home_rule: f64) -> Contest {
    let contender =
        |&(stake, effectiveness)| Contender { stake: non_negative(stake), effectiveness: positive(effectiveness) };
    Contest { contenders: contenders.iter().map(contender).collect(), home_rule: non_negative(home_rule) }
}

fn any_contest() -> impl Strategy<Value = Contest> {
    let contenders = prop::collection::vec((0.5..10.0f64, 0.3..3.0f64), 2..6);
    (contenders, 0.01..3.0f64).prop_map(|(contenders, home_rule)| contest(&contenders, home_rule))
}
