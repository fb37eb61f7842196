//! A scenario that the reader has changed: what stays of the state, and what a link or a file can carry of it.

use super::choices::Choices;
use super::{Action, CAN_EDIT, Chapter, Notice, ParameterId, State};
use crate::scenario::{Edit, Losses, Scenario, concerns, read, write};
use std::rc::Rc;

impl State {
    /// The scenario as the host gave it.
    pub fn given(&self) -> &Rc<Scenario> {
        self.given.as_ref().unwrap_or(&self.scenario)
    }

    /// Whether the reader changed the scenario, or put another in its place.
    pub fn is_edited(&self) -> bool {
        self.given.is_some()
    }

    /// The chapter and the numbers stay, as far as the scenario still has them.
    pub(super) fn take_edit(&mut self, scenario: &Rc<Scenario>) {
        self.parameters = carried(&self.parameters, &self.scenario, scenario);
        self.replace(scenario);
    }

    /// The chapter stays; the numbers are the new scenario's.
    pub(super) fn take_table(&mut self, scenario: &Rc<Scenario>) {
        self.parameters = Choices::new();
        self.steps = Choices::new();
        let given = self.given().clone();
        // The host's own scenario is no change, whichever way it came.
        self.replace(if given == *scenario { &given } else { scenario });
    }

    fn replace(&mut self, scenario: &Rc<Scenario>) {
        let given = self.given().clone();
        self.given = (!Rc::ptr_eq(&given, scenario)).then_some(given);
        self.scenario = scenario.clone();
        self.selection = self.selection.filter(|selection| selection.is_in(scenario));
        if !self.chapter.is_in(scenario) {
            self.open(Chapter::Sandbox);
        }
    }

    /// This state with the scenario as the host gave it: all that a link can carry.
    pub fn without_edits(&self) -> State {
        let mut state = self.clone();
        if let Some(given) = state.given.take().filter(|_| CAN_EDIT) {
            state.parameters = carried(&state.parameters, &state.scenario, &given);
            state.scenario = given;
        }
        if !state.chapter.is_in(&state.scenario) {
            state.open(Chapter::Sandbox);
        }
        state
    }

    /// The scenario with the reader's numbers as its own, so that a file carries them too.
    pub fn own_scenario(&self) -> Scenario {
        let mut scenario = Scenario::clone(&self.scenario);
        for (id, value) in self.parameters.iter() {
            let actor = match id {
                ParameterId::Stake(actor) | ParameterId::Effectiveness(actor) => Some(actor),
                _ => None,
            };
            scenario.set_number(id.key(), actor, value);
        }
        read(&write(&scenario)).expect("a number is moved within its range")
    }
}

/// The numbers that `to` has as well and allows; an actor is known by its id.
fn carried(numbers: &Choices<ParameterId, f64>, from: &Scenario, to: &Scenario) -> Choices<ParameterId, f64> {
    let known = ParameterId::of(Chapter::Sandbox, to);
    let actor = |place: usize| to.actors.iter().position(|actor| actor.id == from.actors[place].id);
    let same = |id: ParameterId| match id {
        ParameterId::Stake(place) => actor(place).map(ParameterId::Stake),
        ParameterId::Effectiveness(place) => actor(place).map(ParameterId::Effectiveness),
        _ => Some(id),
    };
    let mut carried = Choices::new();
    for (id, value) in numbers.iter() {
        if let Some(id) = same(id).filter(|id| known.contains(id) && id.range(to).contains(value)) {
            carried.set(id, value);
        }
    }
    carried
}

/// What `edit` does to `scenario`: the change with what it took along, or why there is none.
pub fn edited(scenario: &Scenario, edit: &Edit) -> Vec<Action> {
    match scenario.edited(edit) {
        Ok((next, losses)) => {
            let dragged = if let Edit::MoveActor(actor, _) = edit { Some(*actor) } else { None };
            let told = (losses != Losses::default()).then_some(Action::Noticed(Notice::AlsoLost(losses)));
            let change = Action::EditedScenario { scenario: Rc::new(next), dragged };
            std::iter::once(change).chain(told).collect()
        }
        Err(problems) => vec![Action::Noticed(Notice::Problems(problems.into_iter().map(|it| (it, None)).collect()))],
    }
}

/// What comes of the file `text`: its scenario on the table, or everything that is wrong with it and nothing changed.
pub fn opened(text: &str) -> Vec<Action> {
    match read(text) {
        Ok(scenario) => vec![Action::ClosedNotice, Action::OpenedScenario(Rc::new(scenario))],
        Err(problems) => {
            let concerns = concerns(text, &problems);
            vec![Action::Noticed(Notice::Problems(problems.into_iter().zip(concerns).collect()))]
        }
    }
}
