//! The fills that tell sides and actors apart beside their hue: stripes, dots, hatches.

use crate::views::element::{Element, classed, el};

/// The definitions, once for each widget; drawings name them as `fill: url(#…)` in widget.css.
pub fn patterns() -> Element {
    let definitions = el("defs").each([
        pattern("stripes", "9", "rotate(45)", "mark", "M0 0H2.4V9H0Z"),
        pattern("dots", "10", "", "mark", "M1.3 3A1.7 1.7 0 0 1 4.7 3A1.7 1.7 0 0 1 1.3 3Z"),
        pattern("hatch", "8", "rotate(-45)", "mark", "M0 0H2V8H0Z"),
        pattern("grid", "9", "", "mark-line", "M0 0H9M0 0V9"),
        pattern("waves", "12", "", "mark-line", "M0 6Q3 2 6 6T12 6"),
        pattern("bars", "7", "", "mark", "M0 0H7V1.8H0Z"),
        pattern("costly-ask", "9", "rotate(45)", "mark", "M0 0H2.2V9H0Z"),
        pattern("costly-fight", "9", "rotate(45)", "mark", "M0 0H2.2V9H0Z"),
    ]);
    classed("svg", "patterns").attr("width", "0").attr("height", "0").attr("aria-hidden", "true").el(definitions)
}

/// A square of side `size`: a ground, and marks over it in the class `mark`.
fn pattern(
    id: &'static str,
    size: &'static str,
    turned: &'static str,
    mark: &'static str,
    marks: &'static str,
) -> Element {
    let ground = classed("rect", "ground").attr("width", size).attr("height", size);
    el("pattern")
        .attr("id", id)
        .attr("width", size)
        .attr("height", size)
        .attr("patternUnits", "userSpaceOnUse")
        .attr("patternTransform", turned)
        .el(ground)
        .el(classed("path", mark).attr("d", marks))
}

/// A small square with a fill, to stand before its name.
pub fn swatch(fill: &'static str) -> Element {
    let square = classed("rect", fill).attr("width", "16").attr("height", "16").attr("rx", "3");
    classed("svg", "swatch").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").el(square)
}
