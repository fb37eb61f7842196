//! Play, step, pause, restart and undo: the same buttons for every run, and a slider along its time.

use crate::state::Action;
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el, icon_button};
use web_sys::HtmlInputElement;
use yew::{Event, InputEvent, TargetCast};

/// What a chapter says on the buttons that differ from chapter to chapter.
pub struct Playback<'a> {
    pub play: &'a str,
    pub step: &'a str,
    /// A button of the chapter's own, before the others.
    pub first: Option<Element>,
}

pub fn playback(frame: &Frame, texts: Playback) -> Element {
    let (state, words) = (frame.state, frame.words);
    let is_at_end = state.step() >= state.last_step();
    let (play, toggled) =
        if state.is_playing { (words.pause(), Action::PressedPause) } else { (texts.play, Action::PressedPlay) };
    classed("div", "playback")
        .each(texts.first)
        .el(button("main", texts.step, frame.on_click(Action::SteppedForward)).flag("disabled", is_at_end))
        .el(button("", play, frame.on_click(toggled)))
        .el(small_buttons(frame))
}

fn small_buttons(frame: &Frame) -> Element {
    let words = frame.words;
    let is_at_start = frame.state.step() == 0;
    classed("span", "small-buttons")
        .el(small(frame, words.step_back(), BACK, is_at_start, Action::SteppedBack))
        .el(small(frame, words.restart(), "M6 8A8 8 0 1 1 4 13M6 3V8H11", is_at_start, Action::Restarted))
        .el(small(frame, words.undo(), "M9 5 4 10 9 15M4 10H14A5 5 0 0 1 14 20H11", !frame.can_undo, Action::Undid))
        .el(small(frame, words.redo(), "M15 5 20 10 15 15M20 10H10A5 5 0 0 0 10 20H13", !frame.can_redo, Action::Redid))
}

const BACK: &str = "M14 5 7 12 14 19M18 5V19";

fn small(frame: &Frame, label: &str, path: &'static str, is_disabled: bool, action: Action) -> Element {
    icon_button("icon", label, path, frame.on_click(action)).flag("disabled", is_disabled)
}

/// The run's time as a slider, with buttons small enough to stand beside it; `when` says which moment is shown.
/// Empty where there is no run.
pub fn scrubber(frame: &Frame, when: &str) -> Element {
    let (state, words) = (frame.state, frame.words);
    let place = classed("div", "scrubber");
    if state.last_step() == 0 {
        return place;
    }
    let (play, path, toggled) = match state.is_playing {
        true => (words.pause(), "M9 5V19M15 5V19", Action::PressedPause),
        false => (words.play(), "M8 5V19L19 12Z", Action::PressedPlay),
    };
    let is_at_end = state.step() >= state.last_step();
    let moved = frame.dispatch.reform(|event: InputEvent| {
        Action::MovedToStep(event.target_unchecked_into::<HtmlInputElement>().value_as_number() as usize)
    });
    let time = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .set("max", state.last_step().to_string())
        .label(words.time_label())
        .set("aria-valuetext", when.to_owned())
        .value(state.step().to_string())
        .on_input(moved)
        .on_change(frame.dispatch.reform(|_: Event| Action::ReleasedControl));
    place
        .el(small(frame, words.step_back(), BACK, state.step() == 0, Action::SteppedBack))
        .el(small(frame, play, path, false, toggled))
        .el(small(frame, words.step_forward(), "M10 5 17 12 10 19M6 5V19", is_at_end, Action::SteppedForward))
        .el(time)
        .el(el("b").isolated(when))
}
