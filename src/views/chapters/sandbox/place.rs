//! Where an actor stands: dragged on the map, or typed.

use super::fields;
use crate::scenario::{ActorIndex, ActorKind, Edit, Scenario};
use crate::state::{Action, edited};
use crate::views::Frame;
use crate::views::element::{Element, classed};
use std::rc::Rc;
use web_sys::Element as Node;
use yew::{Callback, PointerEvent, TargetCast};

/// Where each actor is drawn.
pub fn positions(scenario: &Scenario) -> Vec<[f64; 2]> {
    scenario.actors.iter().map(|actor| actor.position.unwrap_or([0.5, 0.5])).collect()
}

/// Both coordinates as whole percent, for whoever does not drag.
pub fn fields(frame: &Frame, actor: ActorIndex) -> Element {
    let words = frame.words;
    let [x, y] = frame.scenario().actors[actor].position.unwrap_or([0.5, 0.5]);
    let across = fields::edit(frame, move |to: f64| Edit::MoveActor(actor, [to / 100.0, y]));
    let down = fields::edit(frame, move |to: f64| Edit::MoveActor(actor, [x, to / 100.0]));
    classed("div", "pair")
        .el(fields::number(words.sandbox_across(), 100.0 * x, "100", "any", across))
        .el(fields::number(words.sandbox_down(), 100.0 * y, "100", "any", down))
}

/// Below this many pixels a press is a tap, not a drag.
const TAP: f64 = 4.0;
/// Where on the page the drag began and where the actor stood; kept on the picture, since views keep nothing.
const GRIP: &str = "data-grip";

/// Lets the actors of `map` be dragged. The page scrolls over the map all the same; only an actor keeps a finger.
pub fn movable(frame: &Frame, map: Element) -> Element {
    let scenario: Rc<Scenario> = frame.state.scenario.clone();
    let pressed = Callback::from(move |event: PointerEvent| {
        let _ = press(&event, &scenario); // beside the actors there is nothing to drag
    });
    let (scenario, dispatch) = (frame.state.scenario.clone(), frame.dispatch.clone());
    let moved = Callback::from(move |event: PointerEvent| {
        if let Some((actor, to)) = drag(&event, &scenario) {
            edited(&scenario, &Edit::MoveActor(actor, to)).into_iter().for_each(|action| dispatch.emit(action));
        }
    });
    classed("div", "map-table")
        .el(map)
        .on_pointer_down(pressed)
        .on_pointer_move(moved)
        .on_pointer_up(frame.dispatch.reform(|_| Action::ReleasedControl))
}

fn press(event: &PointerEvent, scenario: &Scenario) -> Option<()> {
    let (node, actor) = pressed_actor(event, scenario)?;
    let [x, y] = positions(scenario)[actor];
    let grip = [event.client_x().into(), event.client_y().into(), x, y].map(|number: f64| number.to_string());
    picture(&node)?.set_attribute(GRIP, &grip.join(" ")).ok()?;
    node.set_pointer_capture(event.pointer_id()).ok()
}

fn drag(event: &PointerEvent, scenario: &Scenario) -> Option<(ActorIndex, [f64; 2])> {
    let (node, actor) = pressed_actor(event, scenario)?;
    if event.buttons() & 1 == 0 || !node.has_pointer_capture(event.pointer_id()) {
        return None;
    }
    let picture = picture(&node)?;
    let grip = picture.get_attribute(GRIP)?;
    let grip: Vec<f64> = grip.split(' ').filter_map(|number| number.parse().ok()).collect();
    let [from_x, from_y, x, y] = grip[..] else { return None };
    let (dx, dy) = (f64::from(event.client_x()) - from_x, f64::from(event.client_y()) - from_y);
    let is_dragging = positions(scenario)[actor] != [x, y];
    let size = picture.get_bounding_client_rect();
    (is_dragging || dx.hypot(dy) > TAP).then(|| (actor, [x + dx / size.width(), y + dy / size.height()]))
}

fn picture(node: &Node) -> Option<Node> {
    node.closest("svg").ok()?
}

/// The mark under the pointer and its actor: marks of one kind stand in the order of their actors.
fn pressed_actor(event: &PointerEvent, scenario: &Scenario) -> Option<(Node, ActorIndex)> {
    let target: Node = event.target_dyn_into()?;
    let node = target.closest("g.node, ellipse.place").ok()??;
    let is_place = node.tag_name() == "ellipse";
    let mut place = 0;
    let mut before = node.previous_element_sibling();
    while let Some(sibling) = before {
        place += usize::from(sibling.matches(if is_place { "ellipse.place" } else { "g.node" }).unwrap_or(false));
        before = sibling.previous_element_sibling();
    }
    let actors = scenario.actors.iter().enumerate();
    let mut of_kind = actors.filter(|(_, actor)| (actor.kind == ActorKind::Place) == is_place);
    of_kind.nth(place).map(|(actor, _)| (node, actor))
}
