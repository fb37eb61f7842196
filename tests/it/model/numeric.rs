//! The solvers and quantities under the models.

use super::claim::{assert_all_close, assert_close};
use cat_divides_meat::model::numeric::{
    DiscountFactor, Fraction, NonNegative, Positive, PositiveFraction, Xoshiro256, bisect, largest_real_part, normal,
    solve, spectral_radius,
};
use proptest::prelude::*;

#[test]
fn quantities_end_where_they_say() {
    assert!(Fraction::new(1.0).is_some() && Fraction::new(1.0 + 1e-15).is_none() && Fraction::new(-1e-300).is_none());
    assert!(DiscountFactor::new(1.0).is_none() && PositiveFraction::new(0.0).is_none());
    assert!(Positive::new(1e-16).is_none() && NonNegative::new(f64::INFINITY).is_none());
    assert!(NonNegative::new(-0.0).unwrap().get().is_sign_positive());
}

#[test]
fn clamping_always_gives_a_fraction() {
    let clamped = [f64::NAN, f64::NEG_INFINITY, -1.0, 0.3, 7.0, f64::INFINITY].map(|x| Fraction::clamped(x).get());
    assert_eq!(clamped, [0.0, 0.0, 0.0, 0.3, 1.0, 1.0]);
}

/// Values of the standard normal distribution to be found in any table.
#[test]
fn the_normal_distribution_is_that_of_the_tables() {
    for (x, chance) in [(0.0, 0.5), (1.0, 0.8413447460685429), (-1.96, 0.024997895148220435), (5.0, 0.9999997133484281)]
    {
        assert!((normal::below(x) - chance).abs() < 1e-13, "{x}");
    }
    assert!((normal::below(-8.0) / 6.220960574271785e-16 - 1.0).abs() < 1e-9);
}

#[test]
fn a_singular_matrix_has_no_solution() {
    assert_eq!(solve(vec![vec![1.0, 2.0], vec![2.0, 4.0]], vec![1.0, 2.0]), None);
    assert_eq!(solve(vec![vec![1.0, 2.0]], vec![1.0]), None);
}

#[test]
fn draws_are_spread_evenly() {
    let mut draws = Xoshiro256::new(1);
    let mean = (0..100_000).map(|_| draws.unit()).sum::<f64>() / 100_000.0;
    assert!((mean - 0.5).abs() < 4.0 * (1.0f64 / 12.0 / 100_000.0).sqrt());
}

proptest! {
    #[test]
    fn a_solution_solves(entries in prop::collection::vec(-5.0..5.0f64, 16), x in prop::collection::vec(-5.0..5.0f64, 4)) {
        let matrix: Vec<Vec<f64>> = entries.chunks(4).map(<[f64]>::to_vec).collect();
        let right: Vec<f64> = matrix.iter().map(|row| row.iter().zip(&x).map(|(a, x)| a * x).sum()).collect();
        let Some(found) = solve(matrix.clone(), right.clone()) else { return Ok(()) };
        let again: Vec<f64> = matrix.iter().map(|row| row.iter().zip(&found).map(|(a, x)| a * x).sum()).collect();
        prop_assert!(again.iter().zip(right).all(|(a, b)| (a - b).abs() < 1e-7));
    }

    #[test]
    fn a_triangular_matrix_shows_its_eigenvalues(d in prop::array::uniform3(-5.0..5.0f64), u in prop::array::uniform3(-5.0..5.0f64)) {
        prop_assume!((d[0] - d[1]).abs() > 0.01 && (d[1] - d[2]).abs() > 0.01 && (d[0] - d[2]).abs() > 0.01);
        let matrix = [[d[0], u[0], u[1]], [0.0, d[1], u[2]], [0.0, 0.0, d[2]]];
        prop_assert!((largest_real_part(matrix) - d[0].max(d[1]).max(d[2])).abs() < 1e-9);
        let sizes = [[d[0].abs(), 1.0, 1.0], [0.0, d[1].abs(), 1.0], [0.0, 0.0, d[2].abs()]];
        let radius = spectral_radius(sizes.map(|row| row.to_vec()).to_vec());
        prop_assert!((radius - d.map(f64::abs).into_iter().fold(0.0, f64::max)).abs() < 1e-9);
    }

    #[test]
    fn bisection_finds_where_a_rising_function_crosses(root in -10.0..10.0f64) {
        assert_close(bisect(-10.0, 10.0, |x| (x - root).powi(3)), root);
    }
}

#[test]
fn bisection_stays_at_the_nearer_end_of_what_does_not_cross() {
    assert_all_close(&[bisect(0.0, 1.0, |x| x + 1.0), bisect(0.0, 1.0, |x| x - 2.0)], &[0.0, 1.0]);
}
