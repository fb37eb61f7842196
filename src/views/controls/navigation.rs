//! From chapter to chapter.

use crate::state::{Action, Chapter};
use crate::views::element::{Element, button, classed, el, icon, icon_button, text};
use crate::views::{Frame, Mode, Request, chapters};

/// Back, a list of the chapters by name with the reader's place among them, and on.
pub fn navigation(frame: &Frame) -> Element {
    let chapters = frame.state.chapter.path(frame.scenario());
    let here = place_of(frame, &chapters);
    let step = |class, path, target: Option<&Chapter>| {
        target.map(|chapter| {
            let opened = frame.on_click(Action::OpenedChapter(*chapter));
            icon_button(class, chapters::title(frame.words, *chapter), path, opened)
        })
    };
    classed("nav", "chapters")
        .label(frame.words.nav_label())
        .each(step("icon mirrored", "M15 5 8 12 15 19", here.checked_sub(1).and_then(|before| chapters.get(before))))
        .el(list(frame, &chapters, here))
        .each(step("icon mirrored", "M9 5 16 12 9 19", chapters.get(here + 1)))
}

/// Opens on a tap; made anew in each chapter, so that it is shut again.
fn list(frame: &Frame, chapters: &[Chapter], here: usize) -> Element {
    let words = frame.words;
    let link = |(place, chapter): (usize, &Chapter)| {
        let opened = frame.on_click(Action::OpenedChapter(*chapter));
        let link = button("", chapters::title(words, *chapter), opened);
        el("li").key(chapter.id()).el(if place == here { link.attr("aria-current", "step") } else { link })
    };
    let place = words.nav_place(here as f64 + 1.0, chapters.len() as f64).to_string();
    classed("details", "menu")
        .key(frame.state.chapter.id())
        .el(el("summary").el(el("bdi").text(&place)).el(classed("span", "dots").each(dots(chapters, here))))
        .el(classed("div", "panel").el(el("ol").each(chapters.iter().enumerate().map(link))).el(workshop(frame)))
}

/// What is no step on the way, and brings a module of its own.
fn workshop(frame: &Frame) -> Element {
    let words = frame.words;
    let opened = frame.on_click(Action::OpenedChapter(Chapter::Sandbox));
    let sandbox = el("li").el(button("", words.workshop_sandbox(), opened));
    let class = frame.on_click_request(Request::OpenMode(Mode::Class));
    el("ul").el(sandbox).el(el("li").el(button("", words.workshop_class(), class)))
}

/// How far along the reader is: a picture of what the words beside it say.
fn dots(chapters: &[Chapter], here: usize) -> impl Iterator<Item = Element> {
    let dot = move |place| classed("i", if place <= here { "dot passed" } else { "dot" });
    (0..chapters.len()).map(dot)
}

fn place_of(frame: &Frame, chapters: &[Chapter]) -> usize {
    chapters.iter().position(|chapter| *chapter == frame.state.chapter).unwrap_or(0)
}

/// The button whose text finishes the chapter's thought and opens the next one; after the last it leads to the first.
/// In a widget of one chapter it leads to the whole.
pub fn onward(frame: &Frame, sentence: &str) -> Option<Element> {
    let chapters = frame.state.chapter.path(frame.scenario());
    let first = *chapters.first().filter(|_| chapters.len() > 1)?;
    let arrow = icon("M5 12H19M13 6 19 12 13 18").attr("class", "mirrored");
    if frame.mode == Mode::Single {
        return Some(button("main onward", frame.words.nav_whole(), frame.on_click(Action::AskedForWhole)).el(arrow));
    }
    let next = chapters.get(place_of(frame, &chapters) + 1);
    let (sentence, target) = next.map_or((frame.words.nav_first(), first), |next| (sentence, *next));
    Some(button("main onward", sentence, frame.on_click(Action::OpenedChapter(target))).el(arrow))
}

/// How long it all takes, and the short way: each chapter plays its finding by itself.
pub fn tour(frame: &Frame) -> Element {
    let words = frame.words;
    let place = classed("div", "tour");
    let is_first = Chapter::of(frame.scenario()).first() == Some(&frame.state.chapter);
    match () {
        _ if frame.state.is_touring() => place.with(text(words.tour_on())).el(pause(frame)).el(button(
            "quiet",
            words.tour_stop(),
            frame.on_click(Action::StoppedTour),
        )),
        _ if is_first && frame.mode == Mode::Full => place.with(text(words.tour_time())).el(button(
            "quiet",
            words.tour_start(),
            frame.on_click(Action::StartedTour),
        )),
        _ => place,
    }
}

fn pause(frame: &Frame) -> Element {
    let (label, action) = match frame.state.is_playing {
        true => (frame.words.pause(), Action::PressedPause),
        false => (frame.words.tour_resume(), Action::ResumedTour),
    };
    button("quiet", label, frame.on_click(action))
}
