//! The arithmetic behind a number that the reader opened.

use crate::state::{NumberId, Outcome};
use crate::views::chapters::{saying, vacuum};
use crate::views::element::{Element, classed, el};
use crate::views::{Frame, phrase::phrase};
use crate::words::Phrase;

pub fn arithmetic(frame: &Frame) -> Element {
    let lines = frame.state.opened_number.map(|number| lines(frame, number));
    let list = |lines: Vec<Phrase>| el("ol").each(lines.iter().map(|line| el("li").with(phrase(line))));
    classed("div", "arithmetic").each(lines.map(list))
}

fn lines(frame: &Frame, number: NumberId) -> Vec<Phrase> {
    match frame.outcome {
        Outcome::Saying(outcome) => saying::arithmetic(frame, outcome, number),
        Outcome::Vacuum(outcome) => vacuum::arithmetic(frame, outcome, number),
    }
}
