//! A few numbers from 0 to 1 as bars, each with a mark to compare it with.

use crate::model::numeric::decimal::filled;
use crate::views::element::{Element, classed, el};

/// One bar.
pub struct Measure<'a> {
    pub name: &'a str,
    pub value: f64,
    /// The value as it is written.
    pub written: String,
    /// Where the mark stands.
    pub mark: f64,
}

/// Bars grow with the reading direction.
pub fn bars(bars: &[Measure], is_mirrored: bool) -> Element {
    let line = |bar: &Measure| {
        let name = el("span").text(bar.name);
        el("li").key(bar.name).el(name).el(drawn(bar, is_mirrored)).el(el("b").isolated(&bar.written))
    };
    classed("ul", "bars").each(bars.iter().map(line))
}

fn drawn(bar: &Measure, is_mirrored: bool) -> Element {
    let start = if is_mirrored { 200.0 * (1.0 - bar.value) } else { 0.0 };
    let mark = 200.0 * if is_mirrored { 1.0 - bar.mark } else { bar.mark };
    let drawn = classed("rect", "bar-value").px("x", start).px("width", 200.0 * bar.value).attr("height", "16");
    classed("svg", "bar-line")
        .attr("viewBox", "0 0 200 16")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .el(classed("path", "bar-ground").attr("d", "M0 0H200V16H0Z"))
        .el(drawn)
        .el(classed("path", "bar-mark").set("d", filled("M# 0V16", &[mark])))
}
