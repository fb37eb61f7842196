//! One length for one number, with a band for how sure it is.

use crate::model::numeric::decimal::filled;
use crate::views::element::{Element, classed};

/// What is to be drawn; the bar grows with the reading direction.
pub struct Gauge {
    pub width: f64,
    /// A class of widget.css that fills it.
    pub fill: &'static str,
    /// From 0 to 1; what is longer is cut off.
    pub length: f64,
    /// How far the number may be off to either side, on the same scale; 0 draws no band.
    pub band: f64,
    pub is_mirrored: bool,
}

const HEIGHT: f64 = 16.0;

/// A picture beside the number in words, so it says nothing to a screen reader.
pub fn gauge(gauge: &Gauge) -> Element {
    let length = gauge.length.clamp(0.0, 1.0) * gauge.width;
    let start = if gauge.is_mirrored { gauge.width - length } else { 0.0 };
    let end = if gauge.is_mirrored { start } else { length };
    let [from, to] = [end - gauge.band * gauge.width, end + gauge.band * gauge.width];
    let band = || classed("path", "whisker").set("d", filled("M# 8H#M# 3V13M# 3V13", &[from, to, from, to]));
    let rect = |class| classed("rect", class).attr("y", "2").attr("height", "12").attr("rx", "3");
    classed("svg", "gauge")
        .set("viewBox", filled("0 0 # #", &[gauge.width, HEIGHT]))
        .attr("aria-hidden", "true")
        .el(rect("bar-ground").px("width", gauge.width))
        .el(rect(gauge.fill).px("x", start).px("width", length))
        .each((gauge.band > 0.0).then(band))
}
