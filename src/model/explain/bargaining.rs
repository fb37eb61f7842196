//! Bargaining's numbers: what the first proposer gets, and how much there is to agree on.

use super::Formula::{Difference, Quotient, Sum};
use super::{Step, Term, Working};
use crate::bargaining::crisis::Fight;
use crate::numeric::DiscountFactor;

/// Ends with the proposer's share of [`crate::bargaining::alternating_offers::agreement`].
pub fn explain_agreement(proposer: DiscountFactor, responder: DiscountFactor) -> Vec<Step> {
    let mut w = Working::default();
    let e1 = w.line(Term::ImpatienceOfProposer, Difference(1.0, proposer.get()));
    let e2 = w.line(Term::ImpatienceOfResponder, Difference(1.0, responder.get()));
    let either = w.line(Term::EitherImpatience, Sum(vec![e1, e2, -e1 * e2]));
    w.line(Term::ShareOfProposer, Quotient(e2, either));
    w.0
}

impl Fight {
    /// Ends with the width of the bargaining range, clipped to what can be divided.
    pub fn explain_range(&self) -> Vec<Step> {
        let mut w = Working::default();
        let p = w.given(Term::Chance, self.chance.get());
        let a = w.given(Term::CostToA, self.costs[0].get());
        let b = w.given(Term::CostToB, self.costs[1].get());
        let least = w.line(Term::LeastForA, super::Formula::Larger(0.0, p - a));
        let most = w.line(Term::MostFromB, super::Formula::Smaller(1.0, p + b));
        w.line(Term::RangeWidth, Difference(most, least));
        w.0
    }
}
