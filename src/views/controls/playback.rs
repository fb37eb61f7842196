//! Play, step, pause, restart and undo: the same buttons for every run.

use crate::state::Action;
use crate::views::Frame;
use yew::{Html, html};

/// What a chapter says on the buttons that differ from chapter to chapter.
pub struct Playback<'a> {
    pub play: &'a str,
    pub step: &'a str,
    /// Buttons of the chapter's own, before the others.
    pub first: Html,
}

pub fn playback(frame: &Frame, texts: Playback) -> Html {
    let (state, words) = (frame.state, frame.words);
    let is_at_end = state.step() >= state.last_step();
    let (play, toggled) =
        if state.is_playing { (words.pause(), Action::PressedPause) } else { (texts.play, Action::PressedPlay) };
    html! {
        <div class="playback">
            { texts.first }
            <button type="button" class="main" disabled={is_at_end} onclick={frame.on_click(Action::SteppedForward)}>
                { texts.step }
            </button>
            <button type="button" onclick={frame.on_click(toggled)}>{ play }</button>
            <span class="small-buttons">
                { icon_button(frame, words.step_back(), "M14 5 7 12 14 19M18 5V19", state.step() == 0, Action::SteppedBack) }
                { icon_button(frame, words.restart(), "M6 8A8 8 0 1 1 4 13M6 3V8H11", state.step() == 0, Action::Restarted) }
                { icon_button(frame, words.undo(), "M9 5 4 10 9 15M4 10H14A5 5 0 0 1 14 20H11", !frame.can_undo, Action::Undid) }
                { icon_button(frame, words.redo(), "M15 5 20 10 15 15M20 10H10A5 5 0 0 0 10 20H13", !frame.can_redo, Action::Redid) }
            </span>
        </div>
    }
}

fn icon_button(frame: &Frame, name: &str, path: &'static str, disabled: bool, action: Action) -> Html {
    html! {
        <button type="button" class="icon" aria-label={name.to_owned()} title={name.to_owned()} {disabled}
            onclick={frame.on_click(action)}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg>
        </button>
    }
}
