//! The mix's number: four measures and what they come to together.

use super::Formula::Sum;
use super::{Step, Term, Working};
use crate::policy::mix::{Measures, Weights};

impl Measures {
    /// Ends with [`Measures::outcome`].
    pub fn explain_outcome(&self, weights: &Weights) -> Vec<Step> {
        let mut w = Working::default();
        let measures = [
            w.given(Term::Trust, self.trust),
            w.given(Term::Peace, self.peace),
            w.given(Term::Security, self.security),
            w.given(Term::Influence, self.influence),
        ];
        let parts = measures.iter().zip(weights.parts()).map(|(measure, weight)| measure * weight);
        w.line(Term::Outcome, Sum(parts.collect()));
        w.0
    }
}
