//! Courts and standoffs: last offers, the judge's cut, and what holding out costs.

use super::claim::{assert_close, fraction, number, positive};
use cat_divides_meat::model::judge::arbitration::{Court, FairValue};
use cat_divides_meat::model::judge::attrition::{Standoff, Waiting};
use proptest::prelude::*;

/// Brams and Merrill 1983 report two or more standard deviations between the offers.
#[test]
fn last_offers_lie_two_standard_deviations_apart_or_more() {
    check_gap(FairValue::Normal { mean: number(0.0), deviation: positive(1.0) }, 2.5066);
    check_gap(FairValue::Uniform { low: number(0.0), width: positive(1.0) }, 3.4641);
    check_gap(FairValue::Logistic { mean: number(0.0), scale: positive(1.0) }, 2.2053);
}

#[test]
fn two_schools_of_thought_far_apart_leave_no_settled_offers() {
    assert!(schools(0.5).last_offers().is_some());
    assert_eq!(schools(8.0).last_offers(), None);
}

#[test]
fn a_judge_who_keeps_everything_makes_everything_negotiable() {
    let court = Court { expectations: [fraction(0.9), fraction(0.1)], cut: fraction(1.0) };
    assert_eq!(court.limits().width(), 1.0);
}

proptest! {
    #[test]
    fn sides_can_settle_exactly_from_the_critical_cut_on(a in 0.0..=1.0f64, b in 0.0..=1.0f64) {
        let court = |cut: f64| Court { expectations: [fraction(a), fraction(b)], cut: fraction(cut) };
        let critical = court(0.0).critical_cut();
        prop_assert!(court(critical).limits().range().is_some());
        prop_assert!(critical < 1e-6 || court(critical - 1e-7).limits().range().is_none());
    }

    /// Whatever A asks for instead, the closer offer wins no more often than makes up for it; B's side is the mirror.
    #[test]
    fn nobody_gains_by_another_last_offer(mean in -5.0..5.0f64, spread in 0.1..3.0f64, other in -10.0..10.0f64) {
        let below = |x: f64| 1.0 / (1.0 + (-(x - mean) / spread).exp());
        let fair = FairValue::Logistic { mean: number(mean), scale: positive(spread) };
        let [asked, offered] = fair.last_offers().unwrap().offers;
        let award = |a: f64| {
            let low = below((a.max(offered) + offered) / 2.0);
            offered * low + a.max(offered) * (1.0 - low)
        };
        prop_assert!(award(other) <= award(asked) + 1e-9);
    }

    #[test]
    fn the_judge_takes_the_whole_prize_whatever_the_fee(prize in 0.1..10.0f64, fee in 0.001..10.0f64) {
        let standoff = Standoff { prize: positive(prize), fee: positive(fee) };
        prop_assert!((standoff.expected_take() / prize - 1.0).abs() < 1e-9);
    }

    /// One round of holding for certain, then as before: worth no more than conceding, and no less.
    #[test]
    fn nobody_gains_by_holding_out_or_giving_in(prize in 0.1..10.0f64, fee in 0.001..10.0f64) {
        let standoff = Standoff { prize: positive(prize), fee: positive(fee) };
        let p = standoff.chance_of_conceding();
        prop_assert!((p * prize - (1.0 - p) * fee).abs() < 1e-9 * prize);
        prop_assert!(standoff.expected_payoff().abs() < 1e-9 * prize);
    }

    #[test]
    fn waiting_costs_as_much_as_the_prize_is_worth(
        v1 in 0.1..10.0f64, v2 in 0.1..10.0f64, c1 in 0.01..2.0f64, c2 in 0.01..2.0f64
    ) {
        let waiting = Waiting { prizes: [positive(v1), positive(v2)], costs: [positive(c1), positive(c2)] };
        prop_assert!((waiting.expected_fees() / waiting.expected_prize() - 1.0).abs() < 1e-9);
        prop_assert!(v1 <= v2 || c1 != c2 || waiting.chances()[0] < waiting.chances()[1]); // the known paradox
    }
}

fn check_gap(fair: FairValue, deviations: f64) {
    let offers = fair.last_offers().unwrap();
    assert!((offers.gap() / fair.deviation() - deviations).abs() < 1e-4);
    assert_close(offers.award_deviation, offers.gap() / 2.0);
}

fn schools(apart: f64) -> FairValue {
    FairValue::TwoSchools { mean: number(0.0), apart: positive(apart), deviation: positive(1.0) }
}
