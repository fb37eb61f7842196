//! Bargaining's numbers: what the first proposer gets, and how much there is to agree on.

use super::Formula::{Difference, Product, Quotient, Sum};
use super::{Step, Term, Working};
use crate::bargaining::crisis::{Fight, Optimism};
use crate::bargaining::frontier::{Point, Problem};
use crate::bargaining::{egalitarian, kalai_smorodinsky, nash};
use crate::numeric::{DiscountFactor, Fraction, Number};

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

impl Optimism {
    /// Ends with the width of the range, below 0 where there is none.
    pub fn explain_range(&self) -> Vec<Step> {
        let mut w = Working::default();
        let ([pa, pb], [a, b]) = (self.chances.map(Fraction::get), self.costs.map(Number::get));
        let least = w.line(Term::LeastForA, Difference(pa, a));
        let most = w.line(Term::MostFromB, Sum(vec![pb, b]));
        w.line(Term::RangeWidth, Difference(most, least));
        w.0
    }
}

impl Problem {
    /// Ends with the first side's utility in [`nash::solution`]; before it stands the second's.
    pub fn explain_nash(&self, weight: Fraction) -> Vec<Step> {
        let (mut w, d) = self.explain_disagreement();
        let [a, b] = explain_gains(&mut w, nash::solution(self, weight), d);
        let (gain_a, gain_b) = (a.max(0.0).powf(weight.get()), b.max(0.0).powf(weight.rest().get()));
        w.line(Term::NashProduct, Product(vec![gain_a, gain_b]));
        explain_utilities(w, d, [a, b])
    }

    /// Ends with the first side's utility in [`kalai_smorodinsky::solution`]; before it stands the second's.
    pub fn explain_kalai_smorodinsky(&self) -> Vec<Step> {
        let (mut w, d) = self.explain_disagreement();
        let ideal = self.ideal_point();
        let a = w.line(Term::HopeOfA, Difference(ideal[0], d[0]));
        let b = w.line(Term::HopeOfB, Difference(ideal[1], d[1]));
        let part = w.line(Term::PartOfHope, Quotient(kalai_smorodinsky::solution(self)[0] - d[0], a));
        let gain_a = w.line(Term::GainOfA, Product(vec![part, a]));
        let gain_b = w.line(Term::GainOfB, Product(vec![part, b]));
        explain_utilities(w, d, [gain_a, gain_b])
    }

    /// Ends with the first side's utility in [`egalitarian::solution`]; before it stands the second's.
    pub fn explain_egalitarian(&self) -> Vec<Step> {
        let (mut w, d) = self.explain_disagreement();
        let gain = w.line(Term::GainOfA, Difference(egalitarian::solution(self)[0], d[0]));
        w.given(Term::GainOfB, gain);
        explain_utilities(w, d, [gain, gain])
    }

    fn explain_disagreement(&self) -> (Working, Point) {
        let (mut w, [a, b]) = (Working::default(), self.disagreement_point());
        let d = [w.given(Term::DisagreementOfA, a), w.given(Term::DisagreementOfB, b)];
        (w, d)
    }
}

fn explain_gains(w: &mut Working, point: Point, d: Point) -> Point {
    [w.line(Term::GainOfA, Difference(point[0], d[0])), w.line(Term::GainOfB, Difference(point[1], d[1]))]
}

fn explain_utilities(mut w: Working, d: Point, gains: Point) -> Vec<Step> {
    w.line(Term::UtilityOfB, Sum(vec![d[1], gains[1]]));
    w.line(Term::UtilityOfA, Sum(vec![d[0], gains[0]]));
    w.0
}
