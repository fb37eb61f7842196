//! Scenario files, until `words` has a sentence for every fault.

use super::misuse::Misuse;
use crate::scenario::{self, Problem, Scenario};

pub fn read(text: &str) -> Result<Scenario, Vec<Misuse>> {
    let misuse = |problem: Problem| Misuse::new(problem.path, format!("{:?}", problem.fault));
    scenario::read(text).map_err(|problems| problems.into_iter().map(misuse).collect())
}
