//! Every mix of a triangle, a few at a time, so that the page stays alive.

use super::mix::{Measures, Mix, Policy};

/// What each mix in steps of 1/`steps` brings; within 1e-4 (see [`Policy::coarse_measures`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    policy: Policy,
    mixes: Vec<Mix>,
    measures: Vec<Measures>,
}

impl Sweep {
    pub fn new(policy: Policy, steps: u16) -> Self {
        let mixes: Vec<Mix> = Mix::all(steps).collect();
        Self { measures: Vec::with_capacity(mixes.len()), mixes, policy }
    }

    /// Works out up to `count` more; says whether there is anything left.
    pub fn advance(&mut self, count: usize) -> bool {
        let next = self.mixes.iter().skip(self.measures.len()).take(count);
        self.measures.extend(next.map(|mix| self.policy.coarse_measures(mix)));
        self.measures.len() < self.mixes.len()
    }

    /// The mixes in order, of which as many as [`Self::measures`] are done.
    pub fn mixes(&self) -> &[Mix] {
        &self.mixes
    }

    pub fn measures(&self) -> &[Measures] {
        &self.measures
    }
}
