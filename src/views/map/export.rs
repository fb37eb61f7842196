//! Buttons that hand the map and its data to the reader as files.

use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, Request};

pub fn export(frame: &Frame) -> Element {
    let label = frame.words.export_label();
    let format = |(format, name)| button("quiet", name, frame.on_click_request(Request::Export(format)));
    let formats = [("svg", "SVG"), ("png", "PNG"), ("csv", "CSV"), ("json", "JSON")];
    let buttons = classed("div", "export").attr("role", "group").label(label).el(el("small").text(label));
    buttons.each(formats.map(format))
}
