//! Several numbers over time as lines, with a level to compare them with.

use super::curve::words;
use crate::model::numeric::decimal::{filled, line};
use crate::views::element::{Element, classed};

/// Lines over the steps of a run; time runs with the reading direction.
pub struct Paths<'a> {
    pub width: f64,
    pub height: f64,
    /// For each line its class and its number at each step.
    pub lines: &'a [(&'static str, Vec<f64>)],
    /// What they are compared with, and what that is called: how it was, or a threshold.
    pub level: f64,
    pub level_label: &'a str,
    pub is_threshold: bool,
    /// The step shown, and the step at which something happens.
    pub here: usize,
    pub turn: (usize, &'a str),
    pub summary: &'a str,
    pub is_mirrored: bool,
}

/// Room for the name of the turn.
const FOOT: f64 = 22.0;
const HEAD: f64 = 8.0;
const MARGIN: f64 = 6.0;

impl Paths<'_> {
    fn last(&self) -> usize {
        self.lines.first().map_or(1, |(_, numbers)| numbers.len().saturating_sub(1)).max(1)
    }

    fn x(&self, step: usize) -> f64 {
        let along = step as f64 / self.last() as f64;
        MARGIN + (if self.is_mirrored { 1.0 - along } else { along }) * (self.width - 2.0 * MARGIN)
    }

    fn y(&self, number: f64) -> f64 {
        let mut most = self.level * 1.2;
        self.lines.iter().for_each(|(_, numbers)| numbers.iter().for_each(|number| most = most.max(*number)));
        self.height - FOOT - number / most.max(1e-9) * (self.height - FOOT - HEAD)
    }
}

pub fn paths(paths: &Paths) -> Element {
    let base = paths.height - FOOT;
    let drawn = |(class, numbers): &(&'static str, Vec<f64>)| {
        let points = numbers.iter().enumerate().map(|(step, number)| (paths.x(step), paths.y(*number)));
        classed("path", class).set("d", line(points))
    };
    let upright = |class, step| classed("path", class).set("d", filled("M# #V#", &[paths.x(step), HEAD, base]));
    let across = |class, y| classed("path", class).set("d", filled("M# #H#", &[MARGIN, y, paths.width - MARGIN]));
    let (turn, level) = (paths.x(paths.turn.0), paths.y(paths.level));
    let end = if paths.is_mirrored { "axis-label over grows-right" } else { "axis-label over grows-left" };
    let beside = if paths.is_threshold { level + 19.0 } else { level - 5.0 };
    classed("svg", "paths")
        .set("viewBox", filled("0 0 # #", &[paths.width, paths.height]))
        .attr("role", "img")
        .label(paths.summary)
        .el(across("axis", base))
        .el(across(if paths.is_threshold { "threshold" } else { "mark-before" }, level))
        .each(paths.lines.iter().map(drawn))
        .el(upright("turn", paths.turn.0))
        .el(upright("now", paths.here))
        .el(words(paths.level_label, end, paths.x(paths.last() - 2), beside))
        .el(words(paths.turn.1, "axis-label middle", turn, paths.height - 6.0))
}
