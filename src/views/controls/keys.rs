//! Keys that work while the focus is inside the widget; `?` names them.

use crate::state::{Action, Notice};
use crate::views::Frame;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event, EventInit, HtmlInputElement};
use yew::{Callback, KeyboardEvent, TargetCast};

/// What the keys do: `n` and `p` go to the next chapter and the one before, `.` and `,` step the run, `u` undoes.
pub fn keys(frame: &Frame) -> Callback<KeyboardEvent> {
    let (state, dispatch) = ((*frame.state).clone(), frame.dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        let is_ours = !(event.ctrl_key() || event.alt_key() || event.meta_key() || is_typed_into(&event));
        if is_ours && moves_slider(&event) {
            event.prevent_default();
        } else if let Some(action) = action(&event.key(), &state).filter(|_| is_ours) {
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

#[wasm_bindgen]
extern "C" {
    /// A slider whose steps are numbers, as ours are.
    type Slider;

    #[wasm_bindgen(method, js_name = stepUp)]
    fn step_up(this: &Slider);

    #[wasm_bindgen(method, js_name = stepDown)]
    fn step_down(this: &Slider);

    type Style;

    #[wasm_bindgen(js_name = getComputedStyle)]
    fn style_of(element: &Element) -> Style;

    #[wasm_bindgen(method, getter)]
    fn direction(this: &Style) -> String;
}

/// Moves the slider that has the focus towards its key, if it is one that has more at its left; whether it did.
/// Chromium and Firefox would do the same by themselves, and WebKit the opposite.
fn moves_slider(event: &KeyboardEvent) -> bool {
    let is_more = match event.key().as_str() {
        "ArrowLeft" => true,
        "ArrowRight" => false,
        _ => return false,
    };
    let slider = event.target_dyn_into::<HtmlInputElement>().filter(|input| input.type_() == "range");
    let Some(slider) = slider.filter(|slider| style_of(slider).direction() == "rtl") else { return false };
    let steps = slider.unchecked_ref::<Slider>();
    if is_more {
        steps.step_up()
    } else {
        steps.step_down()
    }
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    for name in ["input", "change"] {
        let told = Event::new_with_event_init_dict(name, &bubbling);
        let _ = told.map(|event| slider.dispatch_event(&event)); // as the browser tells of a move of its own
    }
    true
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
