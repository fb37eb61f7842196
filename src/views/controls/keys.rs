//! Keys that work while the focus is inside the widget; `?` names them.

use crate::state::{Action, Notice};
use crate::views::Frame;
use web_sys::{Element, HtmlInputElement};
use yew::{Callback, KeyboardEvent, TargetCast};

/// What the keys do: `n` and `p` go to the next chapter and the one before, `.` and `,` step the run, `u` undoes.
pub fn keys(frame: &Frame) -> Callback<KeyboardEvent> {
    let (state, dispatch) = ((*frame.state).clone(), frame.dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        let is_ours = !(event.ctrl_key() || event.alt_key() || event.meta_key() || is_typed_into(&event));
        if let Some(action) = action(&event.key(), &state).filter(|_| is_ours) {
            event.prevent_default();
            dispatch.emit(action);
        }
    })
}

fn action(key: &str, state: &crate::state::State) -> Option<Action> {
    let chapters = state.chapter.path(&state.scenario);
    let here = chapters.iter().position(|chapter| *chapter == state.chapter)?;
    match key {
        "n" => chapters.get(here + 1).map(|chapter| Action::OpenedChapter(*chapter)),
        "p" => chapters.get(here.checked_sub(1)?).map(|chapter| Action::OpenedChapter(*chapter)),
        "." => Some(Action::SteppedForward),
        "," => Some(Action::SteppedBack),
        "u" => Some(Action::Undid),
        "?" => Some(Action::Noticed(Notice::Keys)),
        _ => None,
    }
}

/// Whether the key belongs to a field or a list.
fn is_typed_into(event: &KeyboardEvent) -> bool {
    let kind = event.target_dyn_into::<HtmlInputElement>().map(|input| input.type_());
    match kind.as_deref() {
        Some("range" | "radio" | "checkbox") => false,
        Some(_) => true,
        None => {
            event.target_dyn_into::<Element>().is_some_and(|it| ["SELECT", "TEXTAREA"].contains(&&it.tag_name()[..]))
        }
    }
}
