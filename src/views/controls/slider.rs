//! A native slider with its name and its value in words.

use crate::model::numeric::decimal::written;
use crate::state::{Action, ParameterId};
use crate::views::Frame;
use crate::views::element::{Element, classed, el};
use web_sys::HtmlInputElement;
use yew::{Event, Html, InputEvent, TargetCast};

/// More decimals than any parameter is given.
const PLACES: u32 = 6;

/// The slider of `id`; `value` says where it stands.
pub fn slider(frame: &Frame, id: ParameterId, label: Html, value: String) -> Element {
    let name = classed("span", "slider-label").el(el("b").with(label)).el(classed("span", "value").isolated(&value));
    let note = id.find(frame.scenario()).note.as_ref().map(|note| el("small").text(frame.text(note)));
    let label = classed("label", "slider").el(name).el(input(frame, id, value));
    el("div").el(label).each(note)
}

fn input(frame: &Frame, id: ParameterId, value: String) -> Element {
    let range = id.range(frame.scenario());
    let moved = frame.dispatch.reform(move |event: InputEvent| {
        Action::MovedParameter(id, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    el("input")
        .attr("type", "range")
        .set("min", written(range.min, PLACES))
        .set("max", written(range.max, PLACES))
        .set("step", written(range.step, PLACES))
        .set("aria-valuetext", value)
        .value(written(frame.state.parameter(id), PLACES))
        .on_input(moved)
        .on_change(frame.dispatch.reform(|_: Event| Action::ReleasedControl))
}
