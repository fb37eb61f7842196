//! What follows from a state: computed when it is asked for, never stored in it.

pub(super) mod fog;
mod fronts;
mod judge;
mod offers;
mod range;
mod saying;
pub(super) mod together;
mod vacuum;

pub use fog::{FogOutcome, policy};
pub use fronts::{Flows, FrontsOutcome};
pub use judge::{AtTable, JudgeOutcome};
pub use offers::{CutOutcome, Edge, FAT_FROM, LIKES_FAT, OffersOutcome, Reply, Turn};
pub use range::{Case, RangeOutcome};
pub use saying::{Portions, SayingOutcome};
pub use together::TogetherOutcome;
pub use vacuum::VacuumOutcome;

use super::{Chapter, State};

/// What the model of a state's chapter says.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Saying(Box<SayingOutcome>),
    Offers(Box<OffersOutcome>),
    Range(Box<RangeOutcome>),
    Judge(Box<JudgeOutcome>),
    Fog(Box<FogOutcome>),
    Vacuum(Box<VacuumOutcome>),
    Fronts(Box<FrontsOutcome>),
    Together(Box<TogetherOutcome>),
    /// The sandbox shows the outcomes of all others.
    Sandbox,
    /// The recap has no model of its own: it looks back at the others.
    Recap,
}

impl Outcome {
    /// What follows in the chapter that is open.
    pub fn of(state: &State) -> Outcome {
        Outcome::in_chapter(state, state.chapter)
    }

    /// What follows in another chapter; it must be one of the scenario's.
    pub fn in_chapter(state: &State, chapter: Chapter) -> Outcome {
        match chapter {
            Chapter::Saying => Outcome::Saying(Box::new(SayingOutcome::of(state))),
            Chapter::Offers => Outcome::Offers(Box::new(OffersOutcome::of(state))),
            Chapter::Range => Outcome::Range(Box::new(RangeOutcome::of(state))),
            Chapter::Judge => Outcome::Judge(Box::new(JudgeOutcome::of(state))),
            Chapter::Fog => Outcome::Fog(Box::new(FogOutcome::of(state))),
            Chapter::Vacuum => Outcome::Vacuum(Box::new(VacuumOutcome::of(state))),
            Chapter::Fronts => Outcome::Fronts(Box::new(FrontsOutcome::of(state))),
            Chapter::Together => Outcome::Together(Box::new(TogetherOutcome::of(state))),
            Chapter::Sandbox => Outcome::Sandbox,
            Chapter::Recap => Outcome::Recap,
        }
    }

    /// How many years after the change a step is, where the run takes years.
    pub fn years(&self, step: usize) -> Option<f64> {
        match self {
            Outcome::Vacuum(_) => Some(VacuumOutcome::years(step)),
            Outcome::Fronts(_) => Some(FrontsOutcome::years(step)),
            _ => None,
        }
    }

    /// The named numbers of `snapshot()`.
    pub fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        match self {
            Outcome::Saying(outcome) => outcome.numbers(state),
            Outcome::Offers(outcome) => outcome.numbers(state),
            Outcome::Range(outcome) => outcome.numbers(state),
            Outcome::Judge(outcome) => outcome.numbers(state),
            Outcome::Fog(outcome) => outcome.numbers(state),
            Outcome::Vacuum(outcome) => outcome.numbers(state),
            Outcome::Fronts(outcome) => outcome.numbers(state),
            Outcome::Together(outcome) => outcome.numbers(state),
            Outcome::Sandbox | Outcome::Recap => Vec::new(),
        }
    }
}

/// The last step of a chapter's run; 0 where there is nothing to play.
pub(super) fn last_step(state: &State, chapter: Chapter) -> usize {
    match chapter {
        Chapter::Saying => saying::seeded_run(state).0.len() - 1,
        Chapter::Vacuum => vacuum::STEPS,
        Chapter::Offers => offers::last_step(state),
        Chapter::Range => range::last_step(state),
        Chapter::Judge => judge::last_step(state),
        Chapter::Fog => fog::last_step(state),
        Chapter::Fronts => fronts::last_step(state),
        Chapter::Together => together::last_step(state),
        Chapter::Sandbox | Chapter::Recap => 0,
    }
}

/// The step at which a chapter opens: one that shows the finding.
pub(super) const fn opening_step(chapter: Chapter) -> usize {
    match chapter {
        Chapter::Saying => saying::OPENS_AT,
        Chapter::Vacuum => vacuum::STEPS,
        Chapter::Offers => offers::OPENS_AT,
        Chapter::Range => range::OPENS_AT,
        Chapter::Judge => judge::OPENS_AT,
        Chapter::Fog => fog::OPENS_AT,
        Chapter::Fronts => fronts::OPENS_AT,
        Chapter::Together => together::OPENS_AT,
        Chapter::Sandbox | Chapter::Recap => 0,
    }
}

/// Why a parameter always fits its model's type.
const IN_RANGE: &str = "a parameter lies in the range of its scenario, and that in the range of the model";

fn named(numbers: &[(&str, f64)]) -> Vec<(String, f64)> {
    numbers.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
}
