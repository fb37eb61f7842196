//! TODO fronts.

use super::named;
use crate::state::State;

#[derive(Clone, Debug, PartialEq)]
pub struct FrontsOutcome {}

/// The step at which the chapter opens.
pub(super) const OPENS_AT: usize = 0;

/// The last step of the run.
pub(super) fn last_step(_state: &State) -> usize {
    0
}

impl FrontsOutcome {
    pub fn of(_state: &State) -> FrontsOutcome {
        FrontsOutcome {}
    }

    pub(super) fn numbers(&self, _state: &State) -> Vec<(String, f64)> {
        named(&[])
    }
}
