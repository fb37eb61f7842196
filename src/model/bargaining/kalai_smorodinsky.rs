//! Kalai and Smorodinsky's solution: both get the same part of the most they could hope for (1975).

use super::frontier::{Point, Problem};

/// The point of the frontier on the straight line from the disagreement point to the ideal point.
pub fn solution(problem: &Problem) -> Point {
    let (ideal, d) = (problem.ideal_point(), problem.disagreement_point());
    let hopes = [ideal[0] - d[0], ideal[1] - d[1]];
    problem.crossing(|gains| gains[0] / hopes[0] - gains[1] / hopes[1])
}
