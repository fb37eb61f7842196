//! Long work: what takes too long for one moment, done in slices so that the page stays alive.

use super::outcome::{fog, together};
use super::{Chapter, State};
use crate::model::policy::robustness::Robustness;
use crate::model::policy::sweep::Sweep;
use crate::model::repeated::tournament::Tournament;

/// A piece of work that can be left and taken up again. It is equal to itself only as far as it is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    /// `fog`: every policy of the field against every other.
    Tournament(Box<Tournament>),
    /// `together`: every whole-percent mix.
    Sweep(Box<Sweep>),
    /// `together`: the assumptions drawn at random, thousands of times.
    Robustness(Box<Robustness>),
}

impl Work {
    /// The work that `state` asks for, not yet begun: a work under way belongs to a state while this is the same.
    pub fn of(state: &State) -> Vec<Work> {
        match state.chapter {
            Chapter::Fog => fog::work(state),
            Chapter::Together => together::work(state),
            // What the reader bet on is still known when the recap looks back.
            Chapter::Recap if Chapter::Together.is_in(&state.scenario) => together::draws(state).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it is done only while the reader asks for it; stopped, it keeps what it has.
    pub fn waits_for_reader(&self) -> bool {
        matches!(self, Work::Robustness(_))
    }

    /// Does a slice of about a millisecond or two; says whether there is anything left.
    pub fn advance(&mut self) -> bool {
        match self {
            Work::Tournament(tournament) => tournament.advance(64),
            Work::Sweep(sweep) => sweep.advance(96),
            Work::Robustness(robustness) => robustness.advance(4),
        }
    }
}
