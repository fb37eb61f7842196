//! Nash's solution: the agreement with the largest product of gains (Nash 1950).

use super::frontier::{Point, Problem};
use crate::numeric::Fraction;

/// The point that maximises (u1−d1)^alpha·(u2−d2)^(1−alpha).
///
/// `weight` alpha is the first side's bargaining power, 1/2 where both count alike.
///
/// ```
/// use cat_divides_meat_model::{bargaining::{frontier::{Frontier, Problem}, nash}, numeric::*};
/// let problem = Problem::new(Frontier::linear([Positive::ONE; 2]), [NonNegative::ZERO; 2]).unwrap();
/// let [first, second] = nash::solution(&problem, Fraction::HALF);
/// assert!((first - 0.5).abs() < 1e-12 && (second - 0.5).abs() < 1e-12);
/// ```
pub fn solution(problem: &Problem, weight: Fraction) -> Point {
    let (first, second) = (weight.get(), weight.rest().get());
    problem.peak(|gains, slopes| first * slopes[0] * gains[1] + second * slopes[1] * gains[0])
}
