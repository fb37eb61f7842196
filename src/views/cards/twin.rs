//! A picture's twin: the same as a table, whose rows are drawn only while it is open.

use super::table::scrolling;
use crate::state::{Action, Twin};
use crate::views::Frame;
use crate::views::element::{Element, classed, el};
use web_sys::Element as Node;
use yew::{Event, TargetCast};

pub fn twin(frame: &Frame, twin: Twin, table: impl FnOnce() -> Element) -> Element {
    let toggled = frame.dispatch.reform(move |event: Event| {
        Action::ToggledTwin(twin, event.target_unchecked_into::<Node>().has_attribute("open"))
    });
    let is_open = frame.state.tables.is_open(twin);
    let label = frame.words.table_label();
    let card = classed("details", "card twin").flag("open", is_open).on_toggle(toggled);
    card.el(el("summary").text(label)).each(is_open.then(|| scrolling(label).el(table())))
}
