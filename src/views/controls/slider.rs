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
    let slider = el("input").attr("type", "range");
    let slider = if let Some(strand) = strand(id) { slider.attr("data-moves", strand) } else { slider };
    slider
        .set("min", written(range.min, PLACES))
        .set("max", written(range.max, PLACES))
        .set("step", written(range.step, PLACES))
        .set("aria-valuetext", value)
        .value(written(frame.state.parameter(id), PLACES))
        .on_input(moved)
        .on_change(frame.dispatch.reform(|_: Event| Action::ReleasedControl))
}

/// What the slider of a number and the ties that it moves have in common, so that either can be lit while the other is
/// touched: the ties' class, named by the slider as `data-moves`. The chapter's own sliders link their ties openly.
pub fn strand(id: ParameterId) -> Option<&'static str> {
    use ParameterId::*;
    const OF_ACTORS: [&str; 5] = ["moved-3", "moved-4", "moved-5", "moved-6", "moved-7"];
    match id {
        Engagement | Operations | Dialogue | Channel | Mistrust => Some("linked moved-0"),
        ChainAction | Deterrence | Misreading | Slip => Some("linked moved-1"),
        GrievanceResolution => Some(THIRD_STRAND),
        Stake(actor) | Effectiveness(actor) => Some(OF_ACTORS[actor % OF_ACTORS.len()]),
        _ => None,
    }
}

/// Also that of a slider which moves two numbers at once.
pub const THIRD_STRAND: &str = "linked moved-2";
