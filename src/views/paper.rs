//! What a teacher prints: a worksheet, the guide or the cards, on the screen with what can be done with it.

use super::element::{Element, button, classed, el};
use super::{Frame, Request, pack, worksheet};
use crate::state::worksheet::SHEETS;
use crate::state::{Action, Paper, Teaching};
use crate::words::Words;

/// The paper that is open; what is no paper is not printed.
pub fn screen(frame: &Frame, open: Paper) -> Element {
    let words = frame.words;
    let taught = |teaching| frame.on_click(Action::Taught(teaching));
    let buttons = classed("div", "controls")
        .el(button("main", words.sheet_print(), frame.on_click_request(Request::Print)))
        .el(button("", words.sheet_save(), frame.on_click_request(Request::SavePaper)))
        .each(sheet_buttons(frame, open))
        .each(others(frame, open))
        .el(button("quiet", words.sheet_close(), taught(Teaching::ClosedPaper)));
    let note = matches!(open, Paper::Sheet { .. }).then(|| classed("p", "note").text(words.sheet_note()));
    let title = el("h2").attr("tabindex", "-1").text(name(words, open));
    classed("div", "paper-screen").el(title).el(buttons).each(note).el(paper(frame, open))
}

/// The paper itself.
pub fn paper(frame: &Frame, open: Paper) -> Element {
    match open {
        Paper::Sheet { number, has_key } => worksheet::worksheet(frame, number, has_key),
        Paper::Guide => pack::page(frame.words.pack_guide()),
        Paper::Cards => pack::page(frame.words.pack_cards()),
    }
}

/// What opens each paper.
pub fn ways(frame: &Frame) -> [Element; 3] {
    all(frame).map(|paper| way(frame, paper))
}

/// Worksheets begin at the number of the reader's run.
fn all(frame: &Frame) -> [Paper; 3] {
    [Paper::Guide, Paper::Cards, Paper::sheet(frame.state.seed % SHEETS)]
}

/// What opens a paper.
pub fn way(frame: &Frame, paper: Paper) -> Element {
    button("", name(frame.words, paper), frame.on_click(Action::Taught(Teaching::OpenedPaper(paper))))
}

fn name(words: &Words, paper: Paper) -> &str {
    match paper {
        Paper::Sheet { .. } => words.sheet_open(),
        Paper::Guide => words.sheet_open_guide(),
        Paper::Cards => words.sheet_open_cards(),
    }
}

fn sheet_buttons(frame: &Frame, open: Paper) -> Vec<Element> {
    let words = frame.words;
    let Paper::Sheet { number, has_key } = open else { return Vec::new() };
    let answers = if has_key { words.sheet_hide_key() } else { words.sheet_show_key() };
    let another = Teaching::OpenedPaper(Paper::sheet((number + 1) % SHEETS));
    [(answers, Teaching::TurnedKey), (words.sheet_another(), another)]
        .map(|(label, teaching)| button("", label, frame.on_click(Action::Taught(teaching))))
        .into()
}

fn others(frame: &Frame, open: Paper) -> impl Iterator<Item = Element> {
    let is_other = move |paper: &Paper| std::mem::discriminant(paper) != std::mem::discriminant(&open);
    all(frame).into_iter().filter(is_other).map(|paper| way(frame, paper))
}
