//! What only the larger module shows around a chapter, or in its place; without it `without_workshop.rs` stands here.

use super::app::{footer, framed};
use super::element::{Element, el};
use super::frame::{Frame, Layout, Mode};
use super::{classroom, controls, paper, present};
use yew::Html;

/// The room there is: in present mode all is drawn larger.
pub fn room(layout: Layout, mode: Mode) -> Layout {
    if mode == Mode::Present { present::layout(layout) } else { layout }
}

/// Further classes of the widget.
pub fn class(frame: &Frame) -> &'static str {
    if frame.mode == Mode::Present { present::class(frame.layout) } else { "" }
}

/// A paper or the class, in the place of a chapter.
pub fn instead(frame: &Frame) -> Option<Element> {
    if let Some(open) = frame.state.lesson.paper {
        return Some(framed(frame).el(controls::notice(frame)).el(paper::screen(frame, open)));
    }
    (frame.mode == Mode::Class).then(|| class_mode(frame))
}

fn class_mode(frame: &Frame) -> Element {
    framed(frame)
        .el(classroom::header(frame))
        .el(controls::notice(frame))
        .el(classroom::screen(frame))
        .el(footer(frame))
}

/// What a teacher has in the place of the navigation.
pub fn bar(frame: &Frame) -> Option<Element> {
    (frame.mode == Mode::Present).then(|| el("div").el(present::bar(frame)).each(present::notes(frame)))
}

/// What lies over all of the screen.
pub fn with_overlays(frame: &Frame, widget: Html) -> Html {
    if frame.mode == Mode::Present { [widget, present::overlays(frame)].into_iter().collect() } else { widget }
}
