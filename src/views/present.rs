//! Present mode: the widget for a projector, with a bar of large buttons, a timer, notes, a dark screen and a spotlight.

use super::element::{Element, button, classed, el, text};
use super::{Frame, Layout, Mode, Request, chapters, paper};
use crate::state::worksheet::SHEETS;
use crate::state::{Action, Chapter, Paper, State, Teaching};
use crate::words::Words;
use yew::Html;

/// From which width on all is drawn how many times as large: the smallest text, of 12 pixels, is 24 at 1920.
const SIZES: [(f64, f64, &str); 5] = [
    (0.0, 1.0, " present"),
    (1300.0, 1.5, " present by-half"),
    (1800.0, 2.0, " present by-two"),
    (2700.0, 3.0, " present by-three"),
    (3600.0, 4.0, " present by-four"),
];

/// The room that is left once all is drawn larger.
pub fn layout(layout: Layout) -> Layout {
    let size = SIZES.iter().rposition(|(from, ..)| layout.width() >= *from).unwrap_or(0);
    layout.magnified(SIZES[size].1, size)
}

/// The class that draws it so.
pub fn class(layout: Layout) -> &'static str {
    SIZES[layout.size()].2
}

/// What a key does wherever it is pressed, such as those of a clicker: Page Up and Page Down, and B or a full stop.
pub fn key(key: &str, state: &State) -> Option<Action> {
    let teaching = match key {
        "b" | "B" | "." => Teaching::TurnedBlank,
        _ if state.lesson.is_blank => Teaching::TurnedBlank, // whatever is pressed in the dark brings the light back
        "n" | "N" => Teaching::TurnedNotes,
        "t" | "T" => Teaching::PressedTimer,
        "r" | "R" => Teaching::ResetTimer,
        "s" | "S" => Teaching::TurnedSpotlight,
        "Escape" if state.lesson.paper.is_some() => Teaching::ClosedPaper,
        "PageDown" => return Some(forth(state)),
        "PageUp" => return Some(back(state)),
        "ArrowRight" => {
            return Some(if reads_from_right(state) { Action::SteppedBack } else { Action::SteppedForward });
        }
        "ArrowLeft" => return Some(if reads_from_right(state) { Action::SteppedForward } else { Action::SteppedBack }),
        _ => return None,
    };
    Some(Action::Taught(teaching))
}

fn reads_from_right(state: &State) -> bool {
    state.language.is_right_to_left()
}

/// Plays the chapter to its end; then the next chapter.
fn forth(state: &State) -> Action {
    let path = state.chapter.path(&state.scenario);
    let here = path.iter().position(|chapter| *chapter == state.chapter).unwrap_or(0);
    match path.get(here + 1) {
        _ if !state.is_playing && state.step() < state.last_step() => Action::PressedPlay,
        Some(next) => Action::OpenedChapter(*next),
        None => Action::PressedPause,
    }
}

/// Stops a run; else the chapter before.
fn back(state: &State) -> Action {
    let path = state.chapter.path(&state.scenario);
    let here = path.iter().position(|chapter| *chapter == state.chapter).unwrap_or(0);
    if state.is_playing { Action::PressedPause } else { Action::OpenedChapter(path[here.saturating_sub(1)]) }
}

/// The bar in the place of the navigation.
pub fn bar(frame: &Frame) -> Element {
    let (words, lesson) = (frame.words, &frame.state.lesson);
    let taught = |teaching| frame.on_click(Action::Taught(teaching));
    let toggle = |label, is_on, teaching| button("", label, taught(teaching)).state("aria-pressed", is_on);
    classed("div", "teacher-bar")
        .attr("role", "toolbar")
        .label(words.present_bar())
        .el(button("", words.present_back(), frame.on_click(back(frame.state))))
        .el(button("main", words.present_forth(), frame.on_click(forth(frame.state))))
        .el(timer(frame))
        .el(toggle(words.present_notes(), lesson.has_notes, Teaching::TurnedNotes))
        .el(button("", words.present_notes_apart(), frame.on_click_request(Request::OpenNotes)))
        .el(toggle(words.present_blank(), lesson.is_blank, Teaching::TurnedBlank))
        .el(toggle(words.present_spotlight(), lesson.has_spotlight, Teaching::TurnedSpotlight))
        .el(paper::way(frame, Paper::sheet(frame.state.seed % SHEETS)))
        .el(button("quiet", words.present_leave(), frame.on_click_request(Request::OpenMode(Mode::Full))))
}

fn timer(frame: &Frame) -> Element {
    let (words, lesson) = (frame.words, &frame.state.lesson);
    let taught = |teaching| frame.on_click(Action::Taught(teaching));
    let press = if lesson.is_timing { words.present_timer_stop() } else { words.present_timer_start() };
    let time = classed("output", "time")
        .attr("role", "timer")
        .label(words.present_timer())
        .isolated(&clock(words, lesson.seconds));
    classed("span", "timer").el(time).el(button("", press, taught(Teaching::PressedTimer))).el(button(
        "",
        words.present_timer_reset(),
        taught(Teaching::ResetTimer),
    ))
}

/// Minutes and seconds.
fn clock(words: &Words, seconds: u32) -> String {
    let digits = |value: u32| words.numerals.number(f64::from(value));
    [digits(seconds / 60), ":".to_owned(), digits(seconds / 10 % 6), digits(seconds % 10)].concat()
}

/// What lies over everything.
pub fn overlays(frame: &Frame) -> Html {
    let lesson = &frame.state.lesson;
    let dark = || {
        let on = frame.on_click(Action::Taught(Teaching::TurnedBlank));
        button("blank", "", on).label(frame.words.present_light()).html()
    };
    [lesson.has_spotlight.then(spotlight), lesson.is_blank.then(dark)].into_iter().flatten().collect()
}

/// Darkness with a hole, which the embed moves along with the pointer.
fn spotlight() -> Html {
    const AROUND: &str = "M-9999-9999h19998v19998h-19998zM-170 0a170 170 0 1 0 340 0a170 170 0 1 0-340 0z";
    let hole =
        classed("path", "hole").attr("fill-rule", "evenodd").attr("d", AROUND).attr("transform", "translate(400 300)");
    classed("svg", "spotlight").attr("aria-hidden", "true").el(hole).html()
}

/// What the teacher may want to say in this chapter, and the keys.
pub fn notes(frame: &Frame) -> Option<Element> {
    let lines = lines(frame.words, frame.state);
    let panel = classed("aside", "notes").label(frame.words.present_notes());
    let lines = lines.iter().map(|line| el("p").with(text(line)));
    frame.state.lesson.has_notes.then(|| panel.each(lines))
}

/// The notes line by line, as they stand in their own window too.
pub fn lines(words: &Words, state: &State) -> Vec<String> {
    let note = match state.chapter {
        Chapter::Saying => words.present_note_saying(),
        Chapter::Offers => words.present_note_offers(),
        Chapter::Range => words.present_note_range(),
        Chapter::Judge => words.present_note_judge(),
        Chapter::Fog => words.present_note_fog(),
        Chapter::Recap => words.present_note_recap(),
        Chapter::Vacuum | Chapter::Fronts | Chapter::Together | Chapter::Sandbox => words.present_note_other(),
    };
    let title = chapters::title(words, state.chapter);
    [title, note, words.present_note_ask(), words.present_keys(), &clock(words, state.lesson.seconds)]
        .map(str::to_owned)
        .to_vec()
}
