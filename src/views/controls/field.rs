//! A number to type, beside the slider or the point that moves it.

use crate::model::numeric::decimal::written;
use crate::state::{Action, ParameterId};
use crate::views::Frame;
use crate::views::element::{Element, classed, el};
use web_sys::HtmlInputElement;
use yew::{Event, TargetCast};

/// More decimals than any parameter is given.
const PLACES: u32 = 6;

/// The field of `id`. What is out of range stays where it was, and the field shows that again.
pub fn field(frame: &Frame, id: ParameterId, label: &str) -> Element {
    let range = id.range(frame.scenario());
    let typed = frame.dispatch.reform(move |event: Event| {
        Action::MovedParameter(id, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let input = el("input")
        .attr("type", "number")
        .set("min", written(range.min, PLACES))
        .set("max", written(range.max, PLACES))
        .set("step", written(range.step, PLACES))
        .value(written(frame.state.parameter(id), PLACES))
        .on_change(typed);
    classed("label", "field").el(el("span").text(label)).el(input)
}
