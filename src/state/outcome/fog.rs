//! TODO fog.

use super::named;
use crate::state::{State, Work};

#[derive(Clone, Debug, PartialEq)]
pub struct FogOutcome {}

/// The step at which the chapter opens.
pub(super) const OPENS_AT: usize = 0;

/// The last step of the run.
pub(super) fn last_step(_state: &State) -> usize {
    0
}

impl FogOutcome {
    pub fn of(_state: &State) -> FogOutcome {
        FogOutcome {}
    }

    pub(super) fn numbers(&self, _state: &State) -> Vec<(String, f64)> {
        named(&[])
    }
}

/// The long work that the chapter asks for.
pub(in crate::state) fn work(_state: &State) -> Vec<Work> {
    Vec::new()
}
