//! Sliders whose left is more, where reading starts at the right: the left key moves them on. Chromium and Firefox do so
//! by themselves, and WebKit does the opposite.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event, EventInit, HtmlInputElement};
use yew::{KeyboardEvent, TargetCast};

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

/// Moves the slider that has the focus towards the key, and tells of it as the browser does of a move of its own.
pub fn mirrored_keys(event: KeyboardEvent) {
    let is_more = match event.key().as_str() {
        "ArrowLeft" => true,
        "ArrowRight" => false,
        _ => return,
    };
    let slider = event.target_dyn_into::<HtmlInputElement>().filter(|input| input.type_() == "range");
    let is_chord = event.ctrl_key() || event.alt_key() || event.meta_key();
    // Not by the language: a slider under a drawing that is never mirrored is not mirrored either.
    let Some(slider) = slider.filter(|slider| !is_chord && style_of(slider).direction() == "rtl") else { return };
    event.prevent_default();
    let steps = slider.unchecked_ref::<Slider>();
    if is_more {
        steps.step_up()
    } else {
        steps.step_down()
    }
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    for name in ["input", "change"] {
        let _ = Event::new_with_event_init_dict(name, &bubbling).map(|told| slider.dispatch_event(&told));
    }
}
