//! Shares over time, as bands that always fill the whole height.

use crate::model::numeric::decimal::{filled, line};
use crate::views::element::{Element, classed};

/// Bands from the bottom up; time runs with the reading direction.
pub struct Stream<'a> {
    pub width: f64,
    /// For each band its fill and its share at each step.
    pub bands: &'a [(&'static str, Vec<f64>)],
    /// The step shown.
    pub here: usize,
    /// Steps at which something happens.
    pub turns: &'a [usize],
    pub summary: String,
    pub is_mirrored: bool,
}

const HEIGHT: f64 = 150.0;
/// The part of the width given to the time before the run.
const BEFORE: f64 = 0.16;

impl Stream<'_> {
    fn last(&self) -> usize {
        self.bands.first().map_or(1, |(_, shares)| shares.len().saturating_sub(1)).max(1)
    }

    /// Step 0 is all the time before the run, so that it is given some room; the run begins with step 1.
    fn x(&self, step: usize) -> f64 {
        let along = match step {
            0 => BEFORE / 2.0,
            _ => BEFORE + (1.0 - BEFORE) * (step - 1) as f64 / (self.last() - 1).max(1) as f64,
        };
        self.across(along)
    }

    fn across(&self, along: f64) -> f64 {
        (if self.is_mirrored { 1.0 - along } else { along }) * self.width
    }
}

pub fn stream(stream: &Stream) -> Element {
    let mut floor = vec![0.0; stream.last() + 1];
    let band = |(fill, shares): &(&'static str, Vec<f64>)| {
        classed("path", fill).set("d", band_path(stream, &mut floor, shares))
    };
    let upright = |class, step| classed("path", class).set("d", filled("M# 0V#", &[stream.x(step), HEIGHT]));
    classed("svg", "stream")
        .set("viewBox", filled("0 0 # #", &[stream.width, HEIGHT]))
        .attr("role", "img")
        .label(&stream.summary)
        .each(stream.bands.iter().map(band))
        .each(stream.turns.iter().map(|step| upright("turn", *step)))
        .el(upright("now", stream.here))
}

/// The outline of a band that stands on `floor`, which it raises. Before the run, it is level.
fn band_path(stream: &Stream, floor: &mut [f64], shares: &[f64]) -> String {
    let mut outline: Vec<(f64, f64)> = edge(stream, floor).collect();
    floor.iter_mut().zip(shares).for_each(|(floor, share)| *floor += share);
    let top: Vec<(f64, f64)> = edge(stream, floor).collect();
    outline.extend(top.iter().rev());
    line(outline.into_iter()) + "Z"
}

fn edge<'a>(stream: &'a Stream, heights: &'a [f64]) -> impl Iterator<Item = (f64, f64)> + 'a {
    let point = |(step, height): (usize, &f64)| (stream.x(step), HEIGHT * (1.0 - height));
    let before = heights.first().into_iter().flat_map(|height| {
        let y = HEIGHT * (1.0 - height);
        [(stream.across(0.0), y), (stream.across(BEFORE), y)]
    });
    before.chain(heights.iter().enumerate().skip(1).map(point))
}
