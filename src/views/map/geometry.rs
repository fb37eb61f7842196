//! Where nodes and ties lie on the drawing.

use crate::model::numeric::decimal::{filled, line};
use crate::scenario::Sign;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    pub fn towards(self, other: Point, distance: f64) -> Point {
        let (dx, dy) = (other.x - self.x, other.y - self.y);
        let length = dx.hypot(dy).max(1e-9);
        Point { x: self.x + dx / length * distance, y: self.y + dy / length * distance }
    }
}

/// A node's place and size in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    pub centre: Point,
    pub radius: f64,
}

impl Ring {
    pub fn wider(&self, by: f64) -> Ring {
        Ring { radius: self.radius + by, ..*self }
    }
}

/// The drawing area, with margins in which labels find room.
#[derive(Clone, Copy, Debug)]
pub struct Plot {
    pub width: f64,
    pub height: f64,
}

/// Before and after what is drawn, across and down: the names of the lowest have two lines below them.
const MARGINS: [[f64; 2]; 2] = [[30.0, 30.0], [44.0, 84.0]];
/// Between a node's rim and the edge of the drawing.
const EDGE: f64 = 4.0;

impl Plot {
    pub fn new(width: f64, height: f64) -> Plot {
        Plot { width, height }
    }

    /// A node with its whole ring on the drawing.
    pub fn ring(&self, position: [f64; 2], radius: f64) -> Ring {
        let along = |axis: usize, length: f64| {
            let fraction = position[axis];
            let [before, after] = MARGINS[axis].map(|margin| margin.max(radius + EDGE).min(length / 2.0));
            // Not clamp(): its panic prints floats, which is 12 KB of code.
            (fraction * length).max(before).min(length - after)
        };
        Ring { centre: Point { x: along(0, self.width), y: along(1, self.height) }, radius }
    }
}

/// A tie from the rim of one node to the rim of another, bent so that ties there and back do not meet.
#[derive(Clone, Copy, Debug)]
pub struct Curve {
    from: Point,
    bend: Point,
    to: Point,
    width: f64,
}

const BEND: f64 = 0.13;
/// Between a node's rim and a tie.
const GAP: f64 = 4.0;

/// `twins` other ties run between the same two nodes in the same direction; each bends further. All bend to the same
/// side, but for one that `bends_back`.
pub fn curve(from: &Ring, to: &Ring, width: f64, twins: usize, bends_back: bool) -> Curve {
    let (a, b) = (from.centre, to.centre);
    let bend = BEND * (1.0 + 1.6 * twins as f64) * if bends_back { -1.0 } else { 1.0 };
    let middle = Point { x: (a.x + b.x) / 2.0 + (b.y - a.y) * bend, y: (a.y + b.y) / 2.0 - (b.x - a.x) * bend };
    let start = a.towards(middle, from.radius + GAP);
    let end = b.towards(middle, to.radius + GAP);
    Curve { from: start, bend: middle, to: end, width }
}

impl Curve {
    /// The line as far as the arrow's head.
    pub fn path(&self) -> String {
        let end = self.to.towards(self.bend, self.head_length() * 0.8);
        filled("M# #Q# # # #", &[self.from.x, self.from.y, self.bend.x, self.bend.y, end.x, end.y])
    }

    fn head_length(&self) -> f64 {
        7.0 + 1.1 * self.width
    }

    /// An arrow for a tie that supports; a bar across the end for one that strains.
    pub fn head(&self, sign: Sign) -> String {
        let half = 3.5 + 0.85 * self.width;
        let outline = match sign {
            Sign::Positive => {
                let (a, b) = self.across(self.to.towards(self.bend, self.head_length()), half);
                vec![a, self.to, b]
            }
            Sign::Negative => {
                let (a, b) = self.across(self.to, half + 2.0);
                let (c, d) = self.across(self.to.towards(self.bend, 4.0), half + 2.0);
                vec![a, b, d, c]
            }
        };
        line(outline.iter().map(|point| (point.x, point.y))) + "Z"
    }

    /// Two points at `half` on either side of `at`, across the end of the tie.
    fn across(&self, at: Point, half: f64) -> (Point, Point) {
        let (dx, dy) = (self.to.x - self.bend.x, self.to.y - self.bend.y);
        let length = dx.hypot(dy).max(1e-9);
        let (nx, ny) = (-dy / length * half, dx / length * half);
        (Point { x: at.x + nx, y: at.y + ny }, Point { x: at.x - nx, y: at.y - ny })
    }

    /// Points along the tie, no further apart than `apart`, with half its width: for those who must keep clear of it.
    pub fn steps(&self, apart: f64) -> impl Iterator<Item = Ring> + use<> {
        let Curve { from, bend, to, width } = *self;
        let length = (bend.x - from.x).hypot(bend.y - from.y) + (to.x - bend.x).hypot(to.y - bend.y);
        let steps = (length / apart).ceil().max(1.0);
        (0..=steps as u32).map(move |step| {
            let (t, u) = (f64::from(step) / steps, 1.0 - f64::from(step) / steps);
            let mix = |a: f64, b: f64, c: f64| u * u * a + 2.0 * u * t * b + t * t * c;
            let centre = Point { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
            Ring { centre, radius: 1.0 + width / 2.0 }
        })
    }

    /// A point beside the middle of the tie, on its outer side.
    pub fn beside(&self, distance: f64) -> Point {
        let middle = Point {
            x: (self.from.x + 2.0 * self.bend.x + self.to.x) / 4.0,
            y: (self.from.y + 2.0 * self.bend.y + self.to.y) / 4.0,
        };
        let straight = Point { x: (self.from.x + self.to.x) / 2.0, y: (self.from.y + self.to.y) / 2.0 };
        straight.towards(middle, (middle.x - straight.x).hypot(middle.y - straight.y) + distance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_ends_at_the_rim_of_both_nodes() {
        let ring = |x, radius| Ring { centre: Point { x, y: 0.0 }, radius };
        let tie = curve(&ring(0.0, 10.0), &ring(100.0, 20.0), 2.0, 0, false);
        assert!((tie.from.x.hypot(tie.from.y) - (10.0 + GAP)).abs() < 1e-9);
        assert!(((100.0 - tie.to.x).hypot(tie.to.y) - (20.0 + GAP)).abs() < 1e-9);
    }

    #[test]
    fn ties_there_and_back_bend_to_different_sides() {
        let ring = |x| Ring { centre: Point { x, y: 0.0 }, radius: 5.0 };
        let there = curve(&ring(0.0), &ring(100.0), 2.0, 0, false);
        let back = curve(&ring(100.0), &ring(0.0), 2.0, 0, false);
        assert!(there.bend.y * back.bend.y < 0.0);
    }
}
