//! The arithmetic behind a number that the reader opened.

use crate::views::chapters;
use crate::views::element::{Element, classed, el};
use crate::views::{Frame, phrase::phrase};
use crate::words::Phrase;

pub fn arithmetic(frame: &Frame) -> Element {
    let lines = frame.state.opened_number.map(|number| chapters::arithmetic(frame, number));
    let list = |lines: Vec<Phrase>| el("ol").each(lines.iter().map(|line| el("li").with(phrase(line))));
    classed("div", "arithmetic").each(lines.map(list))
}
