//! A part that opens with one tap: native, so that it works the same for a finger, a key and a screen reader.

use crate::views::element::{Element, classed, el};

pub fn details(label: &str, content: Element) -> Element {
    classed("details", "card").el(el("summary").text(label)).el(content)
}
