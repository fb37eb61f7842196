//! A point that is dragged on a picture, or put where the picture is tapped.
//!
//! Whoever does not drag moves the same numbers by slider or field. The page scrolls over the picture all the same:
//! only the point itself keeps a finger's drag to itself (`touch-action` in widget.css).

use crate::state::{Action, ParameterId};
use crate::views::Frame;
use crate::views::element::Element;
use web_sys::Element as Node;
use yew::{Callback, PointerEvent, TargetCast};

/// The part of a picture, in units of its view box, over which the point may go; x and y run from 0 to 1 within it.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// Width and height of the view box.
    pub whole: [f64; 2],
    /// Where 0 is, and where 1 is, across.
    pub across: [f64; 2],
    /// Where 0 is, and where 1 is, up.
    pub up: [f64; 2],
}

/// What a place on the picture means.
type Meaning = fn([f64; 2]) -> [f64; 2];

/// Makes `target` (the ground of the picture, or the point) move `across` and `up`. For a curve they may be the same.
pub fn movable(frame: &Frame, target: Element, area: Area, across: ParameterId, up: ParameterId) -> Element {
    movable_as(frame, target, area, across, up, |place| place)
}

/// The same where the place means something else than how far across and up it is, such as parts of a triangle.
pub fn movable_as(
    frame: &Frame,
    target: Element,
    area: Area,
    across: ParameterId,
    up: ParameterId,
    meaning: Meaning,
) -> Element {
    let scenario = frame.state.scenario.clone();
    let put = move |event: &PointerEvent| {
        let place = meaning(place(event, area));
        let value = |id: ParameterId, fraction: f64| {
            let range = id.range(&scenario);
            (id, range.nearest(range.min + fraction * (range.max - range.min)))
        };
        match across == up {
            true => Action::MovedParameter(across, value(across, place[0]).1),
            false => Action::MovedPoint([value(across, place[0]), value(up, place[1])]),
        }
    };
    let (down, moved) = (put.clone(), put);
    let dispatch = frame.dispatch.clone();
    let drag = Callback::from(move |event: PointerEvent| {
        if event.buttons() & 1 == 1 {
            dispatch.emit(moved(&event));
        }
    });
    let pressed = frame.dispatch.reform(move |event: PointerEvent| {
        let target: Node = event.target_unchecked_into();
        let _ = target.set_pointer_capture(event.pointer_id()); // a pointer that has gone already is no harm
        down(&event)
    });
    target
        .on_pointer_down(pressed)
        .on_pointer_move(drag)
        .on_pointer_up(frame.dispatch.reform(|_| Action::ReleasedControl))
}

/// Where the pointer is within `area`, across and up; outside it beyond 0 and 1.
fn place(event: &PointerEvent, area: Area) -> [f64; 2] {
    let target: Node = event.target_unchecked_into();
    let picture = target.closest("svg").ok().flatten().unwrap_or(target);
    let frame = picture.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - frame.x()) / frame.width() * area.whole[0];
    let y = (f64::from(event.client_y()) - frame.y()) / frame.height() * area.whole[1];
    let along = |at: f64, [zero, one]: [f64; 2]| (at - zero) / (one - zero);
    [along(x, area.across), along(y, area.up)]
}
