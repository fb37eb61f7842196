//! The controls of every model, a group a chapter, each under the finding that they move.

use super::super::{fog, fronts, judge, offers, range, saying, title, together, vacuum};
use crate::state::{Action, Chapter, Outcome};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use yew::Html;

pub fn groups(frame: &Frame) -> Element {
    let chapters = Chapter::Recap.path(frame.scenario()).into_iter();
    let words = frame.words;
    classed("section", "groups")
        .label(words.sandbox_numbers())
        .el(el("h3").text(words.sandbox_numbers()))
        .el(classed("p", "note").text(words.sandbox_numbers_note()))
        .each(chapters.filter_map(|chapter| group(frame, chapter)))
}

fn group(frame: &Frame, chapter: Chapter) -> Option<Element> {
    let outcome = Outcome::in_chapter(frame.state, chapter);
    let (finding, controls) = parts(frame, &outcome)?;
    let heading = el("summary")
        .el(el("b").text(title(frame.words, chapter)))
        .el(classed("span", "group-finding told").with(finding));
    let opened = frame.on_click(Action::OpenedChapter(chapter));
    let group = classed("details", "group").key(chapter.id()).el(heading).el(controls);
    Some(group.el(button("quiet", frame.words.sandbox_open_chapter(), opened)))
}

/// What the chapter finds with the numbers as they stand, and its controls.
fn parts(frame: &Frame, outcome: &Outcome) -> Option<(Html, Element)> {
    Some(match outcome {
        Outcome::Saying(of) => (saying::finding(frame, of), saying::all_controls(frame, of)),
        Outcome::Offers(of) => (offers::finding(frame, of), offers::all_controls(frame, of)),
        Outcome::Range(of) => (range::finding(frame, of), range::all_controls(frame, of)),
        Outcome::Judge(of) => (judge::finding(frame, of), judge::all_controls(frame, of)),
        Outcome::Fog(of) => (fog::finding(frame, of), fog::all_controls(frame, of)),
        Outcome::Vacuum(of) => (vacuum::finding(frame, of), vacuum::all_controls(frame, of)),
        Outcome::Fronts(of) => (fronts::finding(frame, of), fronts::all_controls(frame, of)),
        Outcome::Together(of) => (together::finding(frame, of), together::all_controls(frame, of)),
        Outcome::Sandbox | Outcome::Recap => return None,
    })
}
