//! From chapter to chapter.

use crate::state::{Action, Chapter};
use crate::views::element::{Element, button, classed, el, icon};
use crate::views::{Frame, Mode, chapters};

/// The chapters by name, with the reader's place among them.
pub fn navigation(frame: &Frame) -> Element {
    let chapters = Chapter::of(frame.scenario());
    let here = place_of(frame, &chapters);
    let place = frame.words.nav_place(here as f64 + 1.0, chapters.len() as f64).to_string();
    let link = |chapter: &Chapter| {
        let opened = frame.on_click(Action::OpenedChapter(*chapter));
        let link = button("", chapters::title(frame.words, *chapter), opened);
        let is_here = *chapter == frame.state.chapter;
        el("li").key(chapter.id()).el(if is_here { link.attr("aria-current", "step") } else { link })
    };
    classed("nav", "chapters")
        .label(frame.words.nav_label())
        .el(classed("span", "place").isolated(&place))
        .el(el("ol").each(chapters.iter().map(link)))
}

fn place_of(frame: &Frame, chapters: &[Chapter]) -> usize {
    chapters.iter().position(|chapter| *chapter == frame.state.chapter).unwrap_or(0)
}

/// The button whose text finishes the chapter's thought and opens the next one; after the last it leads to the first.
pub fn onward(frame: &Frame, sentence: &str) -> Option<Element> {
    let chapters = Chapter::of(frame.scenario());
    let first = *chapters.first().filter(|_| chapters.len() > 1 && frame.mode == Mode::Full)?;
    let next = chapters.get(place_of(frame, &chapters) + 1);
    let (text, target) = next.map_or((frame.words.nav_first(), first), |next| (sentence, *next));
    let arrow = icon("M5 12H19M13 6 19 12 13 18").attr("class", "mirrored");
    Some(button("main onward", text, frame.on_click(Action::OpenedChapter(target))).el(arrow))
}
