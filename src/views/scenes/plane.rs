//! A picture of two parameters at once: which regime holds where, with the reader's point on it.

use super::curve::{axis_class, grip, words};
use crate::model::numeric::decimal::filled;
use crate::state::ParameterId;
use crate::views::Frame;
use crate::views::controls::{Area, movable};
use crate::views::element::{Element, classed, el};

/// What is to be drawn. The plane is mirrored for languages that read from the right, as sliders are.
pub struct Plane<'a> {
    pub width: f64,
    /// The regime of each cell, row by row from the bottom, each row in reading order; `columns` to a row.
    pub cells: &'a [u8],
    pub columns: usize,
    /// The class of widget.css that fills each regime.
    pub fills: &'a [&'static str],
    /// The numbers that the point moves, and what they are called.
    pub across: (ParameterId, &'a str),
    pub up: (ParameterId, &'a str),
    pub summary: String,
}

const TOP: f64 = 10.0;
const MARGIN: f64 = 12.0;
/// Room for the name of what goes across, and of what goes up.
const FOOT: f64 = 30.0;
const HEAD: f64 = 22.0;
/// Rows of cells overlap by this much, so that no gap shows between them.
const SEAM: f64 = 0.4;

impl Plane<'_> {
    fn height(&self) -> f64 {
        (self.width * 0.72).clamp(264.0, 340.0)
    }

    /// Where a place, from 0 to 1 across and up, lies on the drawing.
    pub(super) fn place(&self, is_mirrored: bool, [across, up]: [f64; 2]) -> [f64; 2] {
        let area = self.area(is_mirrored);
        let along = |[zero, one]: [f64; 2], part: f64| zero + part * (one - zero);
        [along(area.across, across), along(area.up, up)]
    }

    fn area(&self, is_mirrored: bool) -> Area {
        let (start, end) = (MARGIN, self.width - MARGIN);
        Area {
            whole: [self.width, self.height()],
            across: if is_mirrored { [end, start] } else { [start, end] },
            up: [self.height() - FOOT, TOP + HEAD],
        }
    }
}

/// Draws `plane`; a tap puts the point, a drag moves it.
pub fn plane(frame: &Frame, plane: &Plane) -> Element {
    plane_with(frame, plane, Vec::new())
}

/// The same with `marks` between the regimes and the point.
pub(super) fn plane_with(frame: &Frame, plane: &Plane, marks: Vec<Element>) -> Element {
    let is_mirrored = frame.words.language().is_right_to_left();
    let area = plane.area(is_mirrored);
    let [left, right] = [MARGIN, plane.width - MARGIN];
    let [bottom, top] = area.up;
    let ground = classed("path", "ground").set("d", filled("M# #H#V#H#Z", &[left, bottom, right, top, left]));
    let (x, y) = (at(frame, plane.across.0, area.across), at(frame, plane.up.0, area.up));
    let drawing = classed("svg", "plane")
        .set("viewBox", filled("0 0 # #", &area.whole))
        .attr("role", "img")
        .label(&plane.summary)
        .each((0..plane.fills.len()).map(|regime| cells(plane, area, regime)))
        .each(marks)
        .el(movable(frame, ground, area, plane.across.0, plane.up.0));
    let start = area.across[0];
    drawing
        .el(words(plane.up.1, axis_class(!is_mirrored), start, TOP + 8.0))
        .el(words(plane.across.1, axis_class(is_mirrored), area.across[1], plane.height() - 10.0))
        .el(movable(frame, grip(x, y), area, plane.across.0, plane.up.0))
}

/// Where a number stands between `zero` and `one`.
fn at(frame: &Frame, id: ParameterId, [zero, one]: [f64; 2]) -> f64 {
    let range = id.range(frame.scenario());
    zero + (frame.state.parameter(id) - range.min) / (range.max - range.min) * (one - zero)
}

/// All cells of one regime as one path: cells that stand side by side are one rectangle.
fn cells(plane: &Plane, area: Area, regime: usize) -> Element {
    let rows = plane.cells.len() / plane.columns;
    let step = [(area.across[1] - area.across[0]) / plane.columns as f64, (area.up[1] - area.up[0]) / rows as f64];
    let mut path = String::new();
    for (row, cells) in plane.cells.chunks(plane.columns).enumerate() {
        let mut column = 0;
        while column < cells.len() {
            let run = cells[column..].iter().take_while(|cell| usize::from(**cell) == regime).count();
            if run > 0 {
                let (x, y) = (area.across[0] + step[0] * column as f64, area.up[0] + step[1] * row as f64);
                path += &filled("M# #h#v#h#z", &[x, y, step[0] * run as f64, step[1] - SEAM, -step[0] * run as f64]);
            }
            column += run.max(1);
        }
    }
    classed("path", plane.fills[regime]).set("d", path)
}

/// What each fill of a picture stands for.
pub fn key(entries: &[(&'static str, &str)]) -> Element {
    let entry =
        |(fill, name): &(&'static str, &str)| el("li").el(super::patterns::swatch(fill)).el(el("span").text(name));
    classed("ul", "key").each(entries.iter().map(entry))
}
