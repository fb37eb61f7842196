//! The fable: what the judge's bites leave, and the two theorems about it.

use super::claim::{assert_close, fraction, positive_fraction};
use cat_divides_meat::model::judge::bites::{Bites, Cut, Side};
use proptest::prelude::*;

#[test]
fn an_honest_judge_costs_only_the_first_unevenness() {
    check(0.5, 0.1, 0.0, 2.0 / 3.0, 1.0);
}

#[test]
fn pieces_that_are_equal_enough_are_not_bitten() {
    check(0.9, 0.1, 1.0, 1.0, 0.0);
}

#[test]
fn perfect_equality_from_a_sloppy_judge_leaves_nothing() {
    check(0.8, 0.0, 0.3, 0.0, f64::INFINITY);
}

#[test]
fn the_sloppiest_judge_follows_the_closed_form() {
    let tau = 0.2;
    check(0.5, tau, 1.0, tau * (4.0 - tau) / (1.0 + 2.0 * tau - tau * tau) / 3.0, 5.0);
}

#[test]
fn the_bites_take_turns_between_the_sides() {
    let run = bites(0.8, 0.0, 0.5).run(7, 6);
    let sides: Vec<_> = run.cuts.iter().filter_map(Cut::bitten_side).collect();
    assert_eq!(sides, [Side::Left, Side::Right, Side::Left, Side::Right, Side::Left, Side::Right]);
    assert!(!run.is_accepted);
}

#[test]
fn a_run_without_bites_is_broken_off_where_it_starts() {
    assert_eq!(bites(0.5, 0.0, 0.5).run(1, 0).bites(), 0);
}

proptest! {
    /// Theorem A: after the first bite no piece is larger than the smaller piece was at first.
    #[test]
    fn nobody_ever_gets_more_than_the_smaller_first_piece(bites in any_bites(), seed: u64) {
        let run = bites.run(seed, 100);
        let most = run.cuts[0].smaller();
        prop_assert!(run.cuts[1..].iter().all(|cut| cut.larger() <= most));
    }

    /// Theorem B, as a bound: what is left vanishes with the tolerance.
    #[test]
    fn what_is_left_vanishes_with_the_tolerance(cut in 0.01..0.99f64, tau in 1e-6..1e-3f64, h in 0.1..1.0f64) {
        prop_assert!(bites(cut, tau, h).expected_total() <= 4.0 * tau / h / h);
    }

    #[test]
    fn what_is_eaten_and_what_is_left_make_the_whole(bites in any_bites(), seed: u64) {
        let run = bites.run(seed, 100);
        let eaten = run.eaten_from(Side::Left) + run.eaten_from(Side::Right);
        prop_assert!((eaten + run.total() - 1.0).abs() < 1e-12);
        prop_assert!((eaten - run.eaten()).abs() < 1e-12);
    }

    #[test]
    fn a_run_is_accepted_only_within_the_tolerance(bites in any_bites(), seed: u64) {
        let run = bites.run(seed, 100);
        let last = run.cuts[run.bites()];
        prop_assert_eq!(run.is_accepted, last.ratio() >= 1.0 - bites.tolerance.get() - 1e-12);
    }

    #[test]
    fn the_same_seed_makes_the_same_run(bites in any_bites(), seed: u64) {
        prop_assert_eq!(bites.run(seed, 50), bites.run(seed, 50));
    }
}

#[test]
fn runs_average_to_what_is_expected() {
    let bites = bites(0.6, 0.1, 0.5);
    let totals: Vec<f64> = (0..20_000).map(|seed| bites.run(seed, 1000).total()).collect();
    let mean = totals.iter().sum::<f64>() / totals.len() as f64;
    let variance = totals.iter().map(|total| (total - mean).powi(2)).sum::<f64>() / totals.len() as f64;
    let error = (variance / totals.len() as f64).sqrt();
    assert!((mean - bites.expected_total()).abs() < 4.0 * error, "{mean} ± {error}");
}

fn check(first_cut: f64, tolerance: f64, overshoot: f64, total: f64, count: f64) {
    let bites = bites(first_cut, tolerance, overshoot);
    assert_close(bites.expected_total(), total);
    assert_close(bites.expected_bites(), count);
}

fn bites(first_cut: f64, tolerance: f64, overshoot: f64) -> Bites {
    Bites { first_cut: positive_fraction(first_cut), tolerance: fraction(tolerance), overshoot: fraction(overshoot) }
}

fn any_bites() -> impl Strategy<Value = Bites> {
    (0.001..=1.0f64, 0.0..=1.0f64, 0.0..=1.0f64).prop_map(|(cut, tau, h)| bites(cut, tau, h))
}

#[test]
fn the_smallest_overshoot_without_tolerance_leaves_nothing_and_no_riddle() {
    let bites = Bites { first_cut: positive_fraction(0.9), tolerance: fraction(0.0), overshoot: fraction(5e-324) };
    assert_eq!(bites.expected_total(), 0.0);
}
