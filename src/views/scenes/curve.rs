//! A curve over one parameter with the reader's point on it.

use crate::model::numeric::decimal::{filled, line};
use crate::state::ParameterId;
use crate::views::Frame;
use crate::views::controls::{Area, movable};
use crate::views::element::{Element, classed};

/// What is to be drawn; x and y run from 0 to 1, and the curve is mirrored for languages that read from the right.
pub struct Curve<'a> {
    pub width: f64,
    pub points: &'a [(f64, f64)],
    pub here: (f64, f64),
    pub label: String,
    pub from: &'a str,
    pub to: &'a str,
    pub summary: String,
    pub is_mirrored: bool,
    /// The number that the point moves along the curve.
    pub moved: ParameterId,
}

const HEIGHT: f64 = 170.0;
const TOP: f64 = 26.0;
const BASE: f64 = 138.0;
const MARGIN: f64 = 18.0;

impl Curve<'_> {
    fn x(&self, fraction: f64) -> f64 {
        let along = if self.is_mirrored { 1.0 - fraction } else { fraction };
        MARGIN + along * (self.width - 2.0 * MARGIN)
    }

    fn y(&self, fraction: f64) -> f64 {
        BASE - fraction * (BASE - TOP)
    }
}

pub fn curve(frame: &Frame, curve: &Curve) -> Element {
    let area = Area { whole: [curve.width, HEIGHT], across: [curve.x(0.0), curve.x(1.0)], up: [BASE, TOP] };
    let moved = |target| movable(frame, target, area, curve.moved, curve.moved);
    let ground = classed("path", "ground")
        .set("d", filled("M# #H#V#H#Z", &[curve.x(0.0), BASE, curve.x(1.0), TOP, curve.x(0.0)]));
    let outline = line(curve.points.iter().map(|(at, value)| (curve.x(*at), curve.y(*value))));
    let area = outline.clone() + &filled("L# #L# #Z", &[curve.x(1.0), BASE, curve.x(0.0), BASE]);
    let axis = filled("M# #H#M# #V#", &[curve.x(0.0), BASE, curve.x(1.0), curve.x(0.0), BASE, TOP]);
    let (x, y) = (curve.x(curve.here.0), curve.y(curve.here.1));
    let path = |class, d| classed("path", class).set("d", d);
    classed("svg", "curve")
        .set("viewBox", filled("0 0 # #", &[curve.width, HEIGHT]))
        .attr("role", "img")
        .label(&curve.summary)
        .el(path("axis", axis))
        .el(path("curve-area", area))
        .el(path("curve-line", outline))
        .el(path("drop", filled("M# #V#", &[x, y, BASE])))
        .el(point_label(curve, x, y))
        .el(words(curve.from, axis_class(!curve.is_mirrored), curve.x(0.0), 160.0))
        .el(words(curve.to, axis_class(curve.is_mirrored), curve.x(1.0), 160.0))
        .el(moved(ground))
        .el(moved(grip(x, y)))
}

/// The reader's point, with room around it for a finger.
pub(super) fn grip(x: f64, y: f64) -> Element {
    classed("g", "grip")
        .set("transform", filled("translate(# #)", &[x, y]))
        .el(classed("circle", "target").attr("r", "22"))
        .el(classed("circle", "here").attr("r", "8"))
}

fn point_label(curve: &Curve, x: f64, y: f64) -> Element {
    // A curve that rises away from its start is lower on that side: there the label stands clear of it.
    let is_left = x < curve.width * if curve.is_mirrored { 0.65 } else { 0.35 };
    let (class, x) = if is_left { ("here-label grows-right", x + 16.0) } else { ("here-label grows-left", x - 16.0) };
    words(&curve.label, class, x, (y - 8.0).max(14.0))
}

pub(super) const fn axis_class(is_left: bool) -> &'static str {
    if is_left { "axis-label grows-right" } else { "axis-label grows-left" }
}

pub(super) fn words(text: &str, class: &'static str, x: f64, y: f64) -> Element {
    classed("text", class).px("x", x).px("y", y).text(text)
}
