//! The table that stands for a picture: the same numbers, row by row.

use crate::views::element::{Element, classed, el};

/// A table with these column heads; each row begins with its head.
pub fn table(columns: &[&str], rows: impl IntoIterator<Item = Element>) -> Element {
    let column = |text: &&str| el("th").attr("scope", "col").text(text);
    let head = el("thead").el(el("tr").each(columns.iter().map(column)));
    el("table").el(head).el(el("tbody").each(rows))
}

/// A row of texts under a head; `key` tells it from its siblings.
pub fn row<'a>(key: &str, head: Element, cells: impl IntoIterator<Item = &'a str>) -> Element {
    let cells = cells.into_iter().map(|cell| el("td").isolated(cell));
    el("tr").key(key).el(el("th").attr("scope", "row").el(head)).each(cells)
}

/// The head of a row that is only a name.
pub fn head(name: &str) -> Element {
    el("bdi").text(name)
}

/// The place of a table that may be wider than the screen: it scrolls by itself, by keys too.
pub fn scrolling(label: &str) -> Element {
    classed("div", "tables").attr("tabindex", "0").attr("role", "group").label(label)
}
