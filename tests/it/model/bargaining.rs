//! Two sides who share a surplus: facts from the literature, and what defines each solution.

use super::claim::{assert_close, discount, fraction, non_negative, number, positive};
use cat_divides_meat::model::bargaining::alternating_offers::{
    Impatience, agreement, agreement_at_rates, agreement_of, finite_horizon,
};
use cat_divides_meat::model::bargaining::crisis::{Fight, Optimism, PowerShift, PrivateCost};
use cat_divides_meat::model::bargaining::frontier::{Corners, Frontier, Problem};
use cat_divides_meat::model::bargaining::grid_offers::{Indifferent, values};
use cat_divides_meat::model::bargaining::ultimatum::{Offer, least_accepted, offer};
use cat_divides_meat::model::bargaining::{egalitarian, kalai_smorodinsky, nash};
use proptest::prelude::*;

#[test]
fn the_more_patient_party_gets_more() {
    let split = agreement(discount(0.9), discount(0.5));
    assert_close(split.proposer, 0.5 / 0.55);
    assert_close(split.responder, 0.05 / 0.55);
}

#[test]
fn nearly_perfect_patience_loses_no_digits() {
    let split = agreement_at_rates([non_negative(0.1), non_negative(0.2)], non_negative(1e-9)).unwrap();
    assert!((split - 2.0 / 3.0 - 1e-10 / 3.0 * 0.1).abs() < 1e-10);
}

#[test]
fn if_nobody_minds_waiting_there_is_no_telling() {
    let patient = Impatience::of(fraction(1.0));
    assert_eq!(agreement_of(patient, patient), None);
}

#[test]
fn with_patience_and_a_last_round_the_last_proposer_takes_all() {
    let ones = [fraction(1.0); 2];
    assert_eq!((finite_horizon(ones, 6)[0], finite_horizon(ones, 7)[0]), (0.0, 1.0));
}

#[test]
fn with_a_smallest_coin_it_matters_who_yields_when_indifferent() {
    let deltas = [fraction(0.9), fraction(0.6)];
    let four = 4.try_into().unwrap();
    assert_eq!(values(deltas, four, 2, Indifferent::Accepts), [0.25, 0.75]);
    assert_eq!(values(deltas, four, 2, Indifferent::Refuses), [0.5, 0.5]);
}

#[test]
fn envy_turns_down_less_than_half_and_guilt_offers_half() {
    assert!(least_accepted(non_negative(1e15)) <= 0.5);
    assert_eq!(offer(non_negative(1.0), non_negative(0.6)), Offer::Exactly(0.5));
    assert_eq!(offer(non_negative(0.5), non_negative(0.5)), Offer::AnyBetween(0.25, 0.5));
}

#[test]
fn a_fight_that_costs_nothing_leaves_a_single_point() {
    let fight = Fight { chance: fraction(0.5), costs: [number(0.0); 2] };
    assert_eq!(fight.limits().width(), 0.0);
    assert!(fight.limits().range().is_some());
}

#[test]
fn a_side_that_likes_to_fight_leaves_no_range() {
    let fight = Fight { chance: fraction(0.5), costs: [number(-0.3), number(0.1)] };
    assert!(fight.limits().range().is_none() && fight.peaceful(&[fraction(0.5)]).is_empty());
}

#[test]
fn optimism_up_to_the_costs_still_settles() {
    let optimism = |p: f64| Optimism { chances: [fraction(p), fraction(0.5)], costs: [number(0.1); 2] };
    assert!(optimism(0.7).limits().range().is_some());
    assert!(optimism(0.7001).limits().range().is_none());
}

#[test]
fn a_known_cost_means_no_war() {
    let known = PrivateCost::new(fraction(0.5), non_negative(0.1), non_negative(0.2), non_negative(0.2)).unwrap();
    assert_eq!(known.demand().chance_of_war, 0.0);
    assert_eq!(PrivateCost::new(fraction(0.5), non_negative(0.1), non_negative(0.3), non_negative(0.2)), None);
}

#[test]
fn without_gains_there_is_nothing_to_solve() {
    let linear = Frontier::linear([positive(1.0); 2]);
    assert_eq!(Problem::new(linear, [non_negative(0.6), non_negative(0.4)]), None);
}

#[test]
fn a_frontier_does_not_bend_inward() {
    let corners = |middle: f64| {
        Corners::new([[0.0, 1.0], [0.5, middle], [1.0, 0.0]].map(|corner| corner.map(non_negative)).to_vec())
    };
    assert!(corners(0.6).is_some() && corners(0.4).is_none());
}

proptest! {
    #[test]
    fn the_responder_is_indifferent_between_accepting_and_proposing(a in 0.0..0.999f64, b in 0.0..0.999f64) {
        let (one, two) = (agreement(discount(a), discount(b)), agreement(discount(b), discount(a)));
        prop_assert!((one.responder - b * two.proposer).abs() < 1e-9);
        prop_assert!((one.proposer + one.responder - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_far_last_round_hardly_matters(a in 0.0..=1.0f64, b in 0.0..0.99f64, rounds in 1u16..200) {
        let first = finite_horizon([fraction(a), fraction(b)], rounds)[0];
        let endless = agreement_of(Impatience::of(fraction(a)), Impatience::of(fraction(b))).unwrap().proposer;
        prop_assert!((first - endless).abs() <= (a * b).powi(i32::from(rounds / 2)) + 1e-12);
    }

    #[test]
    fn a_fine_grid_is_as_good_as_none(a in 0.0..0.95f64, b in 0.0..0.95f64, rounds in 1u16..12) {
        let pieces = 60_000.try_into().unwrap();
        let first = finite_horizon([fraction(a), fraction(b)], rounds)[0];
        for rule in [Indifferent::Accepts, Indifferent::Refuses] {
            let [value, _] = values([fraction(a), fraction(b)], pieces, rounds, rule);
            prop_assert!((value - first).abs() < f64::from(rounds) / 60_000.0);
        }
    }

    #[test]
    fn nashs_point_has_the_largest_product_of_gains(problem in any_problem(), weight in 0.05..0.95f64, at in 0.0..=1.0f64) {
        let [d1, d2] = problem.disagreement_point();
        let product = |[u1, u2]: [f64; 2]| (u1 - d1).max(0.0).powf(weight) * (u2 - d2).max(0.0).powf(1.0 - weight);
        let best = product(nash::solution(&problem, fraction(weight)));
        let other = nash::solution(&problem, fraction(at)); // every point of the frontier is somebody's solution
        prop_assert!(product(other) <= best * (1.0 + 1e-9) + 1e-12);
    }

    #[test]
    fn kalai_and_smorodinsky_grant_equal_parts_of_what_each_hopes_for(problem in any_problem()) {
        let (ideal, d, point) = (problem.ideal_point(), problem.disagreement_point(), kalai_smorodinsky::solution(&problem));
        let part = |side: usize| (point[side] - d[side]) / (ideal[side] - d[side]);
        prop_assert!((part(0) - part(1)).abs() < 1e-6);
    }

    #[test]
    fn the_egalitarian_solution_grants_equal_gains(problem in any_problem()) {
        let (d, point) = (problem.disagreement_point(), egalitarian::solution(&problem));
        prop_assert!((point[0] - d[0] - point[1] + d[1]).abs() < 1e-6);
    }

    #[test]
    fn scaling_a_utility_does_not_move_nashs_agreement(a in 0.5..3.0f64, b in 0.5..3.0f64, factor in 0.1..10.0f64) {
        let problem = |scale: f64| Problem::new(
            Frontier::Ellipse { scales: [positive(a * scale), positive(b)] },
            [non_negative(0.1 * scale), non_negative(0.2)],
        ).unwrap();
        let [u1, u2] = nash::solution(&problem(1.0), fraction(0.4));
        let [v1, v2] = nash::solution(&problem(factor), fraction(0.4));
        prop_assert!((v1 / factor - u1).abs() < 1e-7 && (v2 - u2).abs() < 1e-7);
    }

    #[test]
    fn equals_share_equally(scale in 0.5..3.0f64, d in 0.0..0.3f64, exponent in 0.2..1.0f64) {
        let (scales, exponents) = ([positive(scale); 2], [positive(exponent); 2]);
        let problem = Problem::new(Frontier::Power { scales, exponents }, [non_negative(d * scale * 0.5); 2]);
        let Some(problem) = problem else { return Ok(()) };
        for [a, b] in [
            nash::solution(&problem, fraction(0.5)),
            kalai_smorodinsky::solution(&problem),
            egalitarian::solution(&problem),
        ] {
            prop_assert!((a - b).abs() < 1e-7);
        }
    }

    #[test]
    fn no_other_demand_serves_better(p in 0.05..0.95f64, own in 0.0..0.4f64, low in 0.0..0.3f64, width in 0.0..0.3f64, d in 0.0..1.0f64) {
        let (low, high) = (low, low + width);
        let best = PrivateCost::new(fraction(p), non_negative(own), non_negative(low), non_negative(high)).unwrap().demand();
        let margin = d.min(1.0 - p);
        let war = if width > 0.0 { ((margin - low) / width).clamp(0.0, 1.0) } else if margin > low { 1.0 } else { 0.0 };
        prop_assert!((1.0 - war) * (p + margin) + war * (p - own) <= best.payoff + 1e-9);
    }

    #[test]
    fn preventive_war_begins_at_the_critical_chance(p1 in 0.05..0.95f64, delta in 0.3..0.99f64, cost in 0.0..0.4f64) {
        let shift = |p2: f64| PowerShift {
            chances: [fraction(p1), fraction(p2)],
            discount: discount(delta),
            costs: [non_negative(cost); 2],
        };
        let critical = shift(0.5).critical_chance().unwrap();
        prop_assume!((0.01..0.99).contains(&critical));
        prop_assert!(!shift(critical - 0.001).means_preventive_war() && shift(critical + 0.001).means_preventive_war());
        let fights = shift(critical + 0.001);
        prop_assert!(fights.fighting_payoff() > fights.best_peace_payoff());
    }
}

fn any_problem() -> impl Strategy<Value = Problem> {
    let scales = (0.5..3.0f64, 0.5..3.0f64).prop_map(|(a, b)| [positive(a), positive(b)]);
    let exponents = (0.2..1.0f64, 0.2..1.0f64).prop_map(|(a, b)| [positive(a), positive(b)]);
    let frontier = prop_oneof![
        scales.clone().prop_map(Frontier::linear),
        scales.clone().prop_map(|scales| Frontier::Ellipse { scales }),
        (scales, exponents).prop_map(|(scales, exponents)| Frontier::Power { scales, exponents }),
    ];
    (frontier, 0.0..0.15f64, 0.0..0.15f64)
        .prop_filter_map("no gains", |(frontier, d1, d2)| Problem::new(frontier, [non_negative(d1), non_negative(d2)]))
}
