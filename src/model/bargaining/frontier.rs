//! What two sides can get at best: the frontier, and where they stand without agreement.

use crate::numeric::{NonNegative, Positive, TIE, bisect};
use std::f64::consts::FRAC_PI_2;

/// Utilities of the two sides.
pub type Point = [f64; 2];

/// The best that one side can get, given what the other gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Frontier {
    /// u1 = A·x^g1, u2 = B·(1−x)^g2 for x from 0 to 1; an exponent below 1 is aversion to risk.
    Power { scales: [Positive; 2], exponents: [Positive; 2] },
    /// (u1/A)² + (u2/B)² = 1.
    Ellipse { scales: [Positive; 2] },
    /// Straight lines between corners.
    Polygon(Corners),
}

impl Frontier {
    /// u1/A + u2/B = 1.
    pub fn linear(scales: [Positive; 2]) -> Self {
        let [a, b] = scales.map(Positive::get);
        Self::Polygon(Corners(vec![[0.0, b], [a, 0.0]]))
    }
}

/// The corners of a frontier, from the second side's best to the first side's best.
#[derive(Clone, Debug, PartialEq)]
pub struct Corners(Vec<Point>);

impl Corners {
    /// `None` unless there are two at least, with u1 rising, u2 never rising, and the line bulging outward.
    pub fn new(corners: Vec<[NonNegative; 2]>) -> Option<Self> {
        let corners: Vec<Point> = corners.into_iter().map(|corner| corner.map(NonNegative::get)).collect();
        let falls = corners.windows(2).all(|two| two[0][0] < two[1][0] && two[0][1] >= two[1][1]);
        let bulges = corners.windows(3).all(|three| turn(three) <= TIE);
        (corners.len() >= 2 && falls && bulges).then_some(Self(corners))
    }
}

/// Above 0 where three corners bend inward.
fn turn(corners: &[Point]) -> f64 {
    let [dx1, dy1] = difference(corners[1], corners[0]);
    let [dx2, dy2] = difference(corners[2], corners[1]);
    dx1 * dy2 - dx2 * dy1
}

/// A frontier and the point where the sides are left if they do not agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    frontier: Frontier,
    disagreement: Point,
    /// Where on the curve the first side, then the second, has no more than without agreement.
    ends: [f64; 2],
}

impl Problem {
    /// `None` if no agreement is better for both than the `disagreement_point`: then the sides stay there.
    pub fn new(frontier: Frontier, disagreement_point: [NonNegative; 2]) -> Option<Self> {
        let disagreement = disagreement_point.map(NonNegative::get);
        let frontier = with_edges(frontier, disagreement);
        let last = frontier.last();
        let start = bisect(0.0, last, |at| frontier.point(at)[0] - disagreement[0]);
        let end = bisect(0.0, last, |at| disagreement[1] - frontier.point(at)[1]);
        let problem = Self { frontier, disagreement, ends: [start, end] };
        let [ideal, d] = [problem.ideal_point(), problem.disagreement];
        (start < end && ideal[0] > d[0] + TIE && ideal[1] > d[1] + TIE).then_some(problem)
    }

    /// The most that each side can get while the other gets no less than without agreement.
    pub fn ideal_point(&self) -> Point {
        [self.frontier.point(self.ends[1])[0], self.frontier.point(self.ends[0])[1]]
    }

    pub fn disagreement_point(&self) -> Point {
        self.disagreement
    }

    /// What both gain over no agreement, at a place on the curve.
    fn gains(&self, at: f64) -> Point {
        difference(self.frontier.point(at), self.disagreement)
    }

    /// The point where `rising(gains)` crosses 0, for a function that rises along the curve.
    pub(super) fn crossing(&self, rising: impl Fn(Point) -> f64) -> Point {
        let at = bisect(self.ends[0], self.ends[1], |at| rising(self.gains(at)));
        self.frontier.point(at)
    }

    /// The point where `falling(gains, slopes)` crosses 0; slopes are those of both utilities along the curve.
    pub(super) fn peak(&self, falling: impl Fn(Point, Point) -> f64) -> Point {
        let at = bisect(self.ends[0], self.ends[1], |at| -falling(self.gains(at), self.frontier.slope(at)));
        self.frontier.point(at)
    }
}

/// Free disposal: a polygon goes on level to the left of its first corner, and upright below its last.
fn with_edges(frontier: Frontier, [d1, d2]: Point) -> Frontier {
    let Frontier::Polygon(Corners(mut corners)) = frontier else {
        return frontier;
    };
    if let Some(&[_, top]) = corners.first().filter(|corner| corner[0] > d1) {
        corners.insert(0, [d1, top]);
    }
    if let Some(&[right, _]) = corners.last().filter(|corner| corner[1] > d2) {
        corners.push([right, d2]);
    }
    Frontier::Polygon(Corners(corners))
}

impl Frontier {
    /// Where the curve ends; it starts at 0.
    fn last(&self) -> f64 {
        match self {
            Self::Power { .. } => 1.0,
            Self::Ellipse { .. } => FRAC_PI_2,
            Self::Polygon(Corners(corners)) => (corners.len() - 1) as f64,
        }
    }

    fn point(&self, at: f64) -> Point {
        match self {
            Self::Power { scales, exponents } => {
                let ([a, b], [g1, g2]) = (scales.map(Positive::get), exponents.map(Positive::get));
                [a * at.powf(g1), b * (1.0 - at).powf(g2)]
            }
            Self::Ellipse { scales } => {
                let [a, b] = scales.map(Positive::get);
                [a * at.sin(), b * at.cos()]
            }
            Self::Polygon(Corners(corners)) => {
                let ([from, to], part) = segment(corners, at);
                let [dx, dy] = difference(to, from);
                [from[0] + part * dx, from[1] + part * dy]
            }
        }
    }

    fn slope(&self, at: f64) -> Point {
        match self {
            Self::Power { scales, exponents } => {
                let ([a, b], [g1, g2]) = (scales.map(Positive::get), exponents.map(Positive::get));
                [a * g1 * at.powf(g1 - 1.0), -b * g2 * (1.0 - at).powf(g2 - 1.0)]
            }
            Self::Ellipse { scales } => {
                let [a, b] = scales.map(Positive::get);
                [a * at.cos(), -b * at.sin()]
            }
            Self::Polygon(Corners(corners)) => {
                let ([from, to], _) = segment(corners, at);
                difference(to, from)
            }
        }
    }
}

/// The two corners around a place on a polygon, and how far it is from the first to the second.
fn segment(corners: &[Point], at: f64) -> ([Point; 2], f64) {
    let index = (at as usize).min(corners.len() - 2);
    ([corners[index], corners[index + 1]], at - index as f64)
}

fn difference(to: Point, from: Point) -> Point {
    [to[0] - from[0], to[1] - from[1]]
}
