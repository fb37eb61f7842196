//! Grievance, network, fighters: the three theorems, and trajectories that agree with equilibria.

use super::claim::{assert_close, fraction, non_negative, positive, years};
use cat_divides_meat::model::insurgency::equilibrium::Rest;
use cat_divides_meat::model::insurgency::stocks::{Insurgency, Levers, Stocks};
use cat_divides_meat::model::insurgency::threshold::Regime;
use cat_divides_meat::model::insurgency::trajectory::Trajectory;
use proptest::prelude::*;

#[test]
fn all_three_regimes_can_be_reached() {
    assert_eq!(example(0.02, 0.5).regime(), Some(Regime::FadesAnyway));
    assert_eq!(example(0.04, 0.1).regime(), Some(Regime::OperationsSuffice));
    assert_eq!(example(0.06, 0.1).regime(), Some(Regime::OperationsNeverSuffice));
}

/// Operations from 0.1 to 3 a year for ten years, then back.
#[test]
fn a_surge_empties_the_bucket_and_it_fills_again() {
    let mut trajectory = Trajectory::new(example(0.06, 0.1), Stocks::new([3.5, 4.0, 3.0]).unwrap());
    let mut fighters = |until: f64, operations: f64| {
        trajectory.turn(levers(operations, 0.1, 0.05));
        trajectory.advance_to(years(until));
        trajectory.stocks().unwrap().fighters
    };
    let (before, after, later) = (fighters(20.0, 0.1), fighters(30.0, 3.0), fighters(60.0, 0.1));
    assert!((before - 1.300).abs() < 1e-3 && (after - 0.092).abs() < 1e-3 && (later - 1.31).abs() < 5e-3);
}

#[test]
fn a_backlash_can_outgrow_all_bounds_and_then_there_is_no_equilibrium() {
    let insurgency = Insurgency { backlash: non_negative(2.0), ..example(0.06, 8.0) };
    assert_eq!((insurgency.equilibrium(), insurgency.return_rate()), (Rest::Unbounded, None));
    assert!(insurgency.runaway_operations().unwrap() < 8.0);
}

#[test]
fn what_crosses_the_border_leaves_no_threshold() {
    let insurgency = Insurgency { import: non_negative(0.02), ..example(0.02, 0.5) };
    assert_eq!((insurgency.regime(), insurgency.critical_resolution()), (None, None));
    assert!(matches!(insurgency.equilibrium(), Rest::Endemic(_)));
}

#[test]
fn a_trajectory_lands_on_the_same_point_however_it_is_cut_up() {
    let start = Stocks::new([10.0, 0.1, 0.0]).unwrap();
    let [mut whole, mut parts] = [(); 2].map(|()| Trajectory::new(example(0.06, 0.5), start));
    whole.advance_to(years(7.3));
    for time in [0.1, 2.05, 2.05, 1.0, 7.3] {
        parts.advance_to(years(time));
    }
    let (whole, parts) = (whole.stocks().unwrap(), parts.stocks().unwrap());
    whole.to_array().iter().zip(parts.to_array()).for_each(|(a, b)| assert_close(*a, b));
}

proptest! {
    /// Theorem 1: the regime says whether any operations bring R0 to 1, and the threshold how many.
    #[test]
    fn operations_alone_do_what_their_regime_says(insurgency in any_insurgency()) {
        let at = |operations: f64| {
            let operations = non_negative(operations);
            insurgency.with(Levers { operations, ..insurgency.levers }).reproduction_number()
        };
        let critical = insurgency.critical_operations().unwrap();
        match insurgency.regime().unwrap() {
            Regime::FadesAnyway => prop_assert!(critical == 0.0 && at(0.0) <= 1.0),
            Regime::OperationsNeverSuffice => prop_assert!(critical.is_infinite() && at(1e9) >= 1.0 - 1e-9),
            Regime::OperationsSuffice => {
                prop_assume!(critical < 1e6);
                prop_assert!((at(critical) - 1.0).abs() < 1e-6);
                prop_assert!(at(critical * 1.01 + 0.01) < 1.0);
            }
        }
    }

    /// Theorem 2: the other two levers always suffice, alone.
    #[test]
    fn the_other_levers_have_finite_thresholds(insurgency in any_insurgency()) {
        let number = |levers| insurgency.with(levers).reproduction_number();
        let facilitation = non_negative(insurgency.critical_facilitation().unwrap());
        let resolution = non_negative(insurgency.critical_resolution().unwrap());
        let facilitated = number(Levers { facilitation, ..insurgency.levers });
        let resolved = number(Levers { resolution, ..insurgency.levers });
        prop_assert!(facilitated <= 1.0 + 1e-9 && resolved <= 1.0 + 1e-9);
    }

    #[test]
    fn elasticities_are_what_a_small_change_does(insurgency in any_insurgency()) {
        let Levers { operations, facilitation, resolution } = insurgency.levers;
        let more = |lever: cat_divides_meat::model::numeric::NonNegative| non_negative(lever.get() * 1.000001);
        let changes = [
            Levers { operations: more(operations), ..insurgency.levers },
            Levers { facilitation: more(facilitation), ..insurgency.levers },
            Levers { resolution: more(resolution), ..insurgency.levers },
        ];
        let before = insurgency.reproduction_number();
        for (levers, elasticity) in changes.into_iter().zip(insurgency.elasticities()) {
            let change = (insurgency.with(levers).reproduction_number() / before - 1.0) * 1e6;
            prop_assert!((change - elasticity).abs() < 1e-4, "{} {}", change, elasticity);
        }
    }

    #[test]
    fn stocks_rest_at_the_equilibrium_and_return_to_it(insurgency in any_insurgency(), imports: bool) {
        let import = non_negative(if imports { 0.05 } else { 0.0 });
        let insurgency = Insurgency { import, ..insurgency };
        let rest = insurgency.equilibrium().stocks().unwrap();
        let mut trajectory = Trajectory::new(insurgency, rest);
        trajectory.advance_to(years(10.0));
        let after = trajectory.stocks().unwrap();
        for (before, after) in rest.to_array().iter().zip(after.to_array()) {
            prop_assert!((before - after).abs() < 1e-6 * (1.0 + before));
        }
        prop_assert!(insurgency.return_rate().unwrap() < 1e-9);
    }

    /// Theorem 3: with weak backlash more operations always mean fewer fighters.
    #[test]
    fn weak_backlash_does_not_turn_operations_round(insurgency in any_insurgency(), b in 0.0..1.0f64, more in 0.0..5.0f64) {
        let insurgency = Insurgency { backlash: non_negative(b), ..insurgency };
        let operations = non_negative(insurgency.levers.operations.get() + more);
        let harder = insurgency.with(Levers { operations, ..insurgency.levers });
        let fighters = |insurgency: Insurgency| insurgency.equilibrium().stocks().unwrap().fighters;
        prop_assert!(fighters(harder) <= fighters(insurgency) * (1.0 + 1e-9) + 1e-12);
    }
}

fn example(recruitment: f64, operations: f64) -> Insurgency {
    Insurgency {
        inflow: non_negative(1.0),
        dropout: positive(0.05),
        recruitment: non_negative(recruitment),
        to_network: fraction(0.3),
        to_network_later: non_negative(0.2),
        to_fighters_later: non_negative(0.0),
        backlash: non_negative(0.0),
        import: non_negative(0.0),
        levers: levers(operations, if recruitment < 0.03 { 0.2 } else { 0.1 }, 0.05),
    }
}

fn levers(operations: f64, facilitation: f64, resolution: f64) -> Levers {
    Levers {
        operations: non_negative(operations),
        facilitation: non_negative(facilitation),
        resolution: non_negative(resolution),
    }
}

fn any_insurgency() -> impl Strategy<Value = Insurgency> {
    let rates = (0.2..3.0f64, 0.02..0.1f64, 0.01..0.1f64, 0.05..0.7f64, 0.0..0.6f64);
    let turned = (0.0..10.0f64, 0.0..1.0f64, 0.0..0.5f64);
    (rates, turned).prop_map(|((inflow, dropout, recruitment, q, c), (om, eta, sig))| Insurgency {
        inflow: non_negative(inflow),
        dropout: positive(dropout),
        to_network: fraction(q),
        to_network_later: non_negative(c),
        levers: levers(om, eta, sig),
        ..example(recruitment, om)
    })
}
