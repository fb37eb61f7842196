//! Undo and redo: a list of states, in which one drag or one play is one step.

use super::{Action, ParameterId, State};
use crate::scenario::ActorIndex;
use std::rc::Rc;

/// The present state, and those to which undo and redo lead.
#[derive(Clone, Debug)]
pub struct History {
    past: Vec<Rc<State>>,
    present: Rc<State>,
    future: Vec<Rc<State>>,
    gesture: Option<Gesture>,
}

/// A run of actions that undo takes back as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gesture {
    Dragging(ParameterId),
    Playing,
    Scrubbing,
    Placing(ActorIndex),
}

/// How far undo reaches.
const DEPTH: usize = 200;

impl History {
    pub fn new(state: State) -> History {
        History { past: Vec::new(), present: Rc::new(state), future: Vec::new(), gesture: None }
    }

    pub fn present(&self) -> &Rc<State> {
        &self.present
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    pub fn apply(&mut self, action: &Action) {
        match action {
            Action::Undid => self.undo(),
            Action::Redid => self.redo(),
            Action::ReleasedControl => self.gesture = None,
            _ => self.advance(action),
        }
    }

    fn advance(&mut self, action: &Action) {
        let next = self.present.apply(action);
        if next == *self.present {
            return;
        }
        let gesture = Gesture::of(action);
        if is_undoable(action) && (gesture.is_none() || gesture != self.gesture) {
            self.past.push(self.present.clone());
            self.past.drain(..self.past.len().saturating_sub(DEPTH));
        }
        if is_undoable(action) {
            self.future.clear();
            self.gesture = gesture;
        }
        if starts_afresh(action) || next.chapter != self.present.chapter {
            self.past.clear();
            self.future.clear();
        }
        self.present = Rc::new(next);
    }

    fn undo(&mut self) {
        if let Some(state) = self.past.pop() {
            let left = self.go_to(&state);
            self.future.push(left);
        }
    }

    fn redo(&mut self) {
        if let Some(state) = self.future.pop() {
            let left = self.go_to(&state);
            self.past.push(left);
        }
    }

    /// Moves to `state`, keeping what undo does not touch, and returns where it was.
    fn go_to(&mut self, state: &State) -> Rc<State> {
        self.gesture = None;
        let restored = Rc::new(state.as_seen_in(&self.present));
        std::mem::replace(&mut self.present, restored)
    }
}

impl Gesture {
    fn of(action: &Action) -> Option<Gesture> {
        match action {
            Action::MovedParameter(id, _) if !id.options().is_empty() => None, // each choice is one of its own
            Action::MovedParameter(id, _) | Action::MovedPoint([(id, _), _]) => Some(Gesture::Dragging(*id)),
            Action::PressedPlay | Action::TimerTicked => Some(Gesture::Playing),
            Action::MovedToStep(_) => Some(Gesture::Scrubbing),
            Action::EditedScenario { dragged, .. } => dragged.map(Gesture::Placing),
            _ => None,
        }
    }
}

/// What undo takes back: what was played, not how it is shown.
pub(super) fn is_undoable(action: &Action) -> bool {
    matches!(
        action,
        Action::MovedParameter(..)
            | Action::MovedPoint(_)
            | Action::LoadedNumbers(_)
            | Action::EditedScenario { .. }
            | Action::OpenedScenario(_)
            | Action::PressedPlay
            | Action::TimerTicked
            | Action::SteppedForward
            | Action::SteppedBack
            | Action::MovedToStep(_)
            | Action::Restarted
            | Action::SaidEnough
            | Action::DrewAnotherSeed(_)
            | Action::PlacedBet(..)
            | Action::TookBackBet(_)
    )
}

/// Undo does not lead out of a chapter or back into another scenario.
fn starts_afresh(action: &Action) -> bool {
    matches!(action, Action::HostReplacedScenario(_) | Action::HostRestored(_) | Action::HostReset)
}
