//! A choice among a few words: native radio buttons that look like one row of buttons.

use crate::state::{Action, ParameterId};
use crate::views::Frame;
use crate::views::element::{Element, classed, el};

/// The choice of `id`; `texts` name its options in order.
pub fn choice(frame: &Frame, id: ParameterId, label: &str, texts: &[&str]) -> Element {
    let chosen = frame.state.parameter(id) as usize;
    let options = classed("div", "options");
    let options = texts
        .iter()
        .enumerate()
        .fold(options, |options, (place, text)| options.el(option(frame, id, place, text, place == chosen)));
    classed("fieldset", "choice-row").el(el("legend").text(label)).el(options)
}

fn option(frame: &Frame, id: ParameterId, place: usize, text: &str, is_chosen: bool) -> Element {
    let picked = frame.dispatch.reform(move |_| Action::MovedParameter(id, place as f64));
    let radio = el("input")
        .attr("type", "radio")
        .set("name", id.key().to_owned())
        .flag("checked", is_chosen)
        .checked(is_chosen)
        .on_change(picked);
    el("label").key(&place.to_string()).el(radio).el(el("span").text(text))
}
