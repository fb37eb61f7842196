//! A native slider with its name and its value in words.

use crate::state::{Action, ParameterId};
use crate::views::Frame;
use web_sys::HtmlInputElement;
use yew::{Event, Html, InputEvent, TargetCast, html};

/// The slider of `id`; `value` says where it stands.
pub fn slider(frame: &Frame, id: ParameterId, label: Html, value: String) -> Html {
    let range = id.range(frame.scenario());
    let current = frame.state.parameter(id);
    let oninput = frame.dispatch.reform(move |event: InputEvent| {
        Action::MovedParameter(id, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let onchange = frame.dispatch.reform(|_: Event| Action::ReleasedControl);
    html! {
        <label class="slider">
            <span class="slider-label"><b>{ label }</b><output><bdi>{ &value }</bdi></output></span>
            <input type="range" min={range.min.to_string()} max={range.max.to_string()} step={range.step.to_string()}
                value={current.to_string()} aria-valuetext={value} {oninput} {onchange} />
        </label>
    }
}
