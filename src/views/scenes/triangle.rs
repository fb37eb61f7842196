//! All mixes of three things as a triangle: how good each is, as a map of heights, and the reader's point on it.

use super::curve::{grip, words};
use crate::model::numeric::decimal::{filled, line};
use crate::state::ParameterId;
use crate::views::Frame;
use crate::views::controls::{Area, movable_as};
use crate::views::element::{Element, classed};

/// What is to be drawn. A mix is its three parts: the one at the top, at the start and at the end of the base, which
/// is mirrored for languages that read from the right.
pub struct Triangle<'a> {
    pub width: f64,
    /// The score of each mix in steps of 1/`steps`: by rising first part, then by rising second.
    pub scores: &'a [f64],
    pub steps: usize,
    /// How far apart the lines of equal score are.
    pub step: f64,
    pub here: [f64; 3],
    pub here_label: String,
    pub best: [f64; 3],
    pub best_label: &'a str,
    /// A line across all mixes, where the chapter has one to show.
    pub break_even: &'a [[f64; 3]],
    /// What stands at each corner.
    pub corners: [String; 3],
    /// How a score is written on its line.
    pub written: &'a dyn Fn(f64) -> String,
    pub summary: String,
    /// The numbers that the point moves: the first part and the second.
    pub moved: [ParameterId; 2],
}

const MARGIN: f64 = 20.0;
const WIDEST: f64 = 540.0;
const HEAD: f64 = 40.0;
const FOOT: f64 = 40.0;
/// Height of a triangle whose sides are alike.
const SLOPE: f64 = 0.866;

/// The fills from worst to best; widget.css says how dark each is.
const FILLS: [&str; 9] = [
    "heat heat-0",
    "heat heat-1",
    "heat heat-2",
    "heat heat-3",
    "heat heat-4",
    "heat heat-5",
    "heat heat-6",
    "heat heat-7",
    "heat heat-8",
];
/// How many bands a picture may have; [`contour_step`] sees to it.
const MOST_BANDS: f64 = 8.0;

/// How far apart lines of equal score should be, so that they are few and their scores are round.
pub fn contour_step(scores: &[f64]) -> f64 {
    let (low, high) = ends(scores);
    let round = [0.005, 0.01, 0.02, 0.03, 0.05];
    round.into_iter().find(|step| (high - low) / step <= MOST_BANDS).unwrap_or(0.1)
}

/// The least and the greatest score.
pub fn ends(scores: &[f64]) -> (f64, f64) {
    scores.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), score| (low.min(*score), high.max(*score)))
}

/// What a place in the picture, across and up, means as the first and the second part; outside, the nearest mix.
fn meaning([across, up]: [f64; 2]) -> [f64; 2] {
    let first = up.clamp(0.0, 1.0);
    let third = (across - first / 2.0).max(0.0).min(1.0 - first);
    [first, 1.0 - first - third]
}

struct Field<'a> {
    triangle: &'a Triangle<'a>,
    area: Area,
}

type Point = (f64, f64);

impl Field<'_> {
    fn at(&self, first: usize, second: usize) -> f64 {
        let start = first * (self.triangle.steps + 1) - first * first.saturating_sub(1) / 2;
        self.triangle.scores.get(start + second).copied().unwrap_or_default()
    }

    fn point(&self, [first, _, third]: [f64; 3]) -> Point {
        let [start, end] = self.area.across;
        let [base, top] = self.area.up;
        (start + (third + first / 2.0) * (end - start), base + first * (top - base))
    }

    /// Where the mix of so many steps of the first and the second part lies.
    fn place(&self, first: f64, second: f64) -> Point {
        let steps = self.triangle.steps as f64;
        self.point([first / steps, second / steps, (steps - first - second) / steps])
    }

    fn band(&self, score: f64) -> i32 {
        (score / self.triangle.step).floor() as i32
    }

    /// One path for each fill. In each row of mixes, bands change where the score between two mixes does.
    fn fills(&self) -> [String; 9] {
        let mut paths: [String; 9] = Default::default();
        let steps = self.triangle.steps;
        let top = self.band(ends(self.triangle.scores).1);
        let half = (self.area.up[0] - self.area.up[1]) / steps as f64 / 2.0 + 0.3;
        for first in 0..=steps {
            let (mut from, y) = self.place(first as f64, -1.0);
            let mut band = self.band(self.at(first, 0));
            let mut finish = |band: i32, from: f64, to: f64| {
                paths[(8 + band - top).max(0) as usize] +=
                    &filled("M# #H#v#H#z", &[from, y - half, to, 2.0 * half, from]);
            };
            for second in 1..=steps - first {
                let (before, now) = (self.at(first, second - 1), self.at(first, second));
                while band != self.band(now) {
                    let next = if now > before { band + 1 } else { band };
                    let part = (f64::from(next) * self.triangle.step - before) / (now - before);
                    let (to, _) = self.place(first as f64, second as f64 - 1.0 + part.clamp(0.0, 1.0));
                    finish(band, from, to);
                    from = to;
                    band += if now > before { 1 } else { -1 };
                }
            }
            finish(band, from, self.place(first as f64, (steps - first) as f64 + 1.0).0);
        }
        paths
    }

    /// The lines of equal score, through small triangles of mixes.
    fn contours(&self) -> String {
        let steps = self.triangle.steps;
        let stride = (steps / 50).max(1);
        let mut path = String::new();
        for first in (0..steps).step_by(stride) {
            for second in (0..steps - first).step_by(stride) {
                let (above, beside) = ((first + stride, second), (first, second + stride));
                self.cross([(first, second), above, beside], &mut path);
                if first + second + 2 * stride <= steps {
                    self.cross([(first + stride, second + stride), above, beside], &mut path);
                }
            }
        }
        path
    }

    /// The pieces of the lines that cross a small triangle.
    fn cross(&self, corners: [(usize, usize); 3], path: &mut String) {
        let scores = corners.map(|(first, second)| self.at(first, second));
        let (low, high) = ends(&scores);
        for line in self.band(low) + 1..=self.band(high) {
            let height = f64::from(line) * self.triangle.step;
            let mut pattern = "M# #";
            for (a, b) in [(0, 1), (1, 2), (2, 0)] {
                if (scores[a] < height) != (scores[b] < height) {
                    let part = (height - scores[a]) / (scores[b] - scores[a]);
                    let between = |a: usize, b: usize| a as f64 + part * (b as f64 - a as f64);
                    let (x, y) = self.place(between(corners[a].0, corners[b].0), between(corners[a].1, corners[b].1));
                    *path += &filled(pattern, &[x, y]);
                    pattern = "L# #";
                }
            }
        }
    }

    /// What the lines are worth, written on the way from the best mix to the worst corner.
    fn heights(&self) -> Vec<Element> {
        let steps = self.triangle.steps as f64;
        let corner = |place: usize| [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]][place];
        let score = |mix: [f64; 3]| {
            let first = (mix[0] * steps).round();
            self.at(first as usize, (mix[1] * steps).round().min(steps - first) as usize)
        };
        let worst = (0..3).map(corner).min_by(|a, b| score(*a).total_cmp(&score(*b))).unwrap_or_default();
        let (mut labels, mut last) = (Vec::new(), self.point(self.triangle.best));
        let mut band = self.band(score(self.triangle.best));
        for part in 1..=100 {
            let part = f64::from(part) / 100.0;
            let mix = [0, 1, 2].map(|at| self.triangle.best[at] + part * (worst[at] - self.triangle.best[at]));
            let (now, (x, y)) = (self.band(score(mix)), self.point(mix));
            if now < band && (x - last.0).abs() + (y - last.1).abs() > 30.0 {
                let height = f64::from(band) * self.triangle.step;
                labels.push(words(&(self.triangle.written)(height), "height", x, y + 5.0));
                last = (x, y);
            }
            band = band.min(now);
        }
        labels
    }
}

pub fn triangle(frame: &Frame, triangle: &Triangle) -> Element {
    let is_mirrored = frame.words.language().is_right_to_left();
    let side = (triangle.width - 2.0 * MARGIN).min(WIDEST);
    let (left, right) = ((triangle.width - side) / 2.0, (triangle.width + side) / 2.0);
    let (top, base) = (HEAD, HEAD + side * SLOPE);
    let height = base + FOOT;
    let across = if is_mirrored { [right, left] } else { [left, right] };
    let area = Area { whole: [triangle.width, height], across, up: [base, top] };
    let field = Field { triangle, area };
    let middle = triangle.width / 2.0;
    let outline = [left, base, right, base, middle, top];
    let around = filled("M0 0H#V#H0Z", &[triangle.width, height]) + &filled("M# #L# #L# #Z", &outline);
    let path = |class, d| classed("path", class).set("d", d);
    let moved = |target| movable_as(frame, target, area, triangle.moved[0], triangle.moved[1], meaning);
    let broken = triangle.break_even.iter().map(|mix| field.point(*mix));
    let picture = classed("svg", "triangle")
        .set("viewBox", filled("0 0 # #", &[triangle.width, height]))
        .attr("role", "img")
        .label(&triangle.summary)
        .each(FILLS.iter().zip(field.fills()).map(|(fill, d)| path(fill, d)))
        .el(path("contour", field.contours()))
        .el(path("break-even", line(broken)))
        .el(path("around", around))
        .el(path("outline", filled("M# #L# #L# #Z", &outline)))
        .each(field.heights());
    let picture = corners(picture, triangle, [across[0], across[1], middle], [base + 26.0, top - 14.0], is_mirrored);
    let (x, y) = field.point(triangle.here);
    // The upper mark has its label above it, the lower one below, so that the two never meet.
    let is_upper = y < field.point(triangle.best).1;
    let here_label = if is_upper { y - 18.0 } else { y + 30.0 };
    picture
        .each(best(&field, !is_upper))
        .el(words(&triangle.here_label, "here-label mid", inside(x, triangle.width), here_label))
        .el(moved(path("ground", filled("M# #L# #L# #Z", &outline))))
        .el(moved(grip(x, y)))
}

fn corners(picture: Element, triangle: &Triangle, x: [f64; 3], y: [f64; 2], is_mirrored: bool) -> Element {
    let [first, second, third] = &triangle.corners;
    let class = |is_left| if is_left { "corner grows-right" } else { "corner grows-left" };
    picture.el(words(first, "corner mid", x[2], y[1])).el(words(second, class(!is_mirrored), x[0], y[0])).el(words(
        third,
        class(is_mirrored),
        x[1],
        y[0],
    ))
}

/// A label in the middle stays within the picture.
fn inside(x: f64, width: f64) -> f64 {
    x.max(46.0).min(width - 46.0)
}

/// A diamond where the best mix is.
fn best(field: &Field, is_upper: bool) -> [Element; 2] {
    let (x, y) = field.point(field.triangle.best);
    let diamond = classed("path", "best").set("d", filled("M# #l9 9-9 9-9-9z", &[x, y - 9.0]));
    let label = if is_upper { y - 16.0 } else { y + 28.0 };
    [diamond, words(field.triangle.best_label, "here-label mid", inside(x, field.triangle.width), label)]
}
