//! Who has what: one bar divided by shares, and under it the same in words.

use super::patterns::swatch;
use crate::model::numeric::decimal::filled;
use crate::views::element::{Element, classed, el};

/// One part of the bar.
pub struct Entry {
    pub name: String,
    /// A class of widget.css that fills it.
    pub fill: &'static str,
    pub share: f64,
    /// The share as it is written.
    pub written: String,
}

/// The bar is `width` CSS pixels wide; the shares add up to 1.
pub fn ledger(width: f64, entries: &[Entry]) -> Element {
    classed("div", "ledger").el(ledger_bar(width, entries)).el(list(entries))
}

/// The bar alone.
pub fn ledger_bar(width: f64, entries: &[Entry]) -> Element {
    let mut start = 0.0;
    let part = |entry: &Entry| {
        let x = start * width;
        start += entry.share;
        classed("rect", entry.fill).px("x", x).px("width", entry.share * width).attr("height", "30")
    };
    classed("svg", "bar")
        .set("viewBox", filled("0 0 # 30", &[width]))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .each(entries.iter().map(part))
}

/// What each fill stands for, and how much of it there is.
pub fn list(entries: &[Entry]) -> Element {
    let line = |entry: &Entry| {
        let written = el("b").isolated(&entry.written);
        el("li").el(swatch(entry.fill)).el(el("span").text(&entry.name)).el(written)
    };
    el("ul").each(entries.iter().map(line))
}
