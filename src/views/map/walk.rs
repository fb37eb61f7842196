//! Walking the map by keys: one stop for Tab, and from there along the ties.

use super::Plan;
use super::geometry::Point;
use super::moving::{Mover, focus_on};
use crate::scenario::Tie;
use crate::state::{Action, Atlas, Selection};
use crate::views::Frame;
use web_sys::Element as Node;
use yew::{Callback, KeyboardEvent, TargetCast};

/// What the keys do while the focus is on an actor. Left is left in every language: the map is not mirrored.
pub fn walk(frame: &Frame, plan: &Plan) -> Callback<KeyboardEvent> {
    let (state, dispatch, mover) = ((*frame.state).clone(), frame.dispatch.clone(), Mover::new(frame));
    let centres: Vec<Point> = plan.rings.iter().map(|ring| ring.centre).collect();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let (atlas, ties, node) = (&state.atlas, &state.scenario.ties, event.target_unchecked_into::<Node>());
        let here = atlas.here;
        let towards = |dx: f64, dy: f64| next(&centres, ties, here, Point { x: dx, y: dy }).unwrap_or(here);
        let goal = match &*event.key() {
            "ArrowLeft" => towards(-1.0, 0.0),
            "ArrowRight" => towards(1.0, 0.0),
            "ArrowUp" => towards(0.0, -1.0),
            "ArrowDown" => towards(0.0, 1.0),
            "Home" => 0,
            "End" => centres.len() - 1,
            key => {
                let is_ours = match key {
                    "Enter" | " " => open(&dispatch, here, node),
                    "Escape" => leave(&dispatch, atlas),
                    "+" | "=" => zoom(&mover, node, (atlas.zoom + 1).min(Atlas::NEAREST)),
                    "-" => zoom(&mover, node, atlas.zoom.saturating_sub(1)),
                    "0" => zoom(&mover, node, 0),
                    _ => false,
                };
                if is_ours {
                    event.prevent_default();
                }
                return;
            }
        };
        event.prevent_default();
        dispatch.emit(Action::LookedAtMap(Atlas { here: goal, ..atlas.clone() }));
        focus_on(node, STOP.to_owned());
    })
}

/// The actor on whom the keys are.
pub const STOP: &str = ".map [tabindex='0']";

fn open(dispatch: &Callback<Action>, here: usize, from: Node) -> bool {
    dispatch.emit(Action::Selected(Some(Selection::Actor(here))));
    focus_on(from, ".map-card".to_owned());
    true
}

fn leave(dispatch: &Callback<Action>, atlas: &Atlas) -> bool {
    dispatch.emit(Action::Selected(None));
    dispatch.emit(Action::LookedAtMap(atlas.cleared()));
    true
}

fn zoom(mover: &Mover, from: Node, to: usize) -> bool {
    mover.zoom(from, to, None);
    true
}

/// A neighbour along a tie counts as so much nearer.
const TIED: f64 = 0.4;

/// The nearest in this direction, rather along a tie; `None` at the edge.
fn next(centres: &[Point], ties: &[Tie], from: usize, direction: Point) -> Option<usize> {
    let is_tied =
        |to: usize| ties.iter().any(|tie| (tie.from, tie.to) == (from, to) || (tie.to, tie.from) == (from, to));
    let mut best: Option<(f64, usize)> = None;
    for (to, at) in centres.iter().enumerate().filter(|(to, _)| *to != from) {
        let (dx, dy) = (at.x - centres[from].x, at.y - centres[from].y);
        let along = dx * direction.x + dy * direction.y;
        let across = (dx * direction.y - dy * direction.x).abs();
        let cost = (along + 2.0 * across) * if is_tied(to) { TIED } else { 1.0 };
        if along > 0.0 && across <= 1.5 * along && best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, to));
        }
    }
    best.map(|(_, to)| to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Sign, TieKind};

    /// 0 in the middle; 1 and 2 to the right, 2 farther and tied; 3 above.
    #[test]
    fn arrows_go_along_ties_first_and_stop_at_the_edge() {
        let places = [(0.0, 0.0), (10.0, 0.0), (20.0, 1.0), (0.0, -30.0)];
        let centres = places.map(|(x, y)| Point { x, y });
        let tie = |from, to| Tie {
            from,
            to,
            kind: TieKind::Trade,
            sign: Sign::Positive,
            weight: 1.0,
            since: None,
            claims: Vec::new(),
        };
        let go = |ties: &[Tie], x, y| next(&centres, ties, 0, Point { x, y });
        assert_eq!(go(&[tie(2, 0)], 1.0, 0.0), Some(2));
        assert_eq!(go(&[], 1.0, 0.0), Some(1));
        assert_eq!(go(&[], 0.0, -1.0), Some(3));
        assert_eq!(go(&[], -1.0, 0.0), None);
    }
}
