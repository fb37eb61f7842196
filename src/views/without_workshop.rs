//! What stands in the place of `workshop.rs` in the module that every reader loads: nothing of it.

use super::element::Element;
use super::frame::{Frame, Layout, Mode};
use yew::Html;

pub fn room(layout: Layout, _: Mode) -> Layout {
    layout
}

pub fn class(_: &Frame) -> &'static str {
    ""
}

pub fn instead(_: &Frame) -> Option<Element> {
    None
}

pub fn bar(_: &Frame) -> Option<Element> {
    None
}

pub fn with_overlays(_: &Frame, widget: Html) -> Html {
    widget
}
