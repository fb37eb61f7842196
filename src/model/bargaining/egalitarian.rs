//! The egalitarian solution: both gain the same (Kalai 1977).

use super::frontier::{Point, Problem};

/// The point where u1−d1 = u2−d2; on a level or upright edge only weakly efficient.
pub fn solution(problem: &Problem) -> Point {
    problem.crossing(|gains| gains[0] - gains[1])
}
