//! The judge's numbers: what the bites leave, what a standoff costs, from which cut on people settle.

use super::Formula::{Difference, Larger, Product, Quotient, Sum};
use super::{Step, Term, Working};
use crate::judge::arbitration::Court;
use crate::judge::attrition::Standoff;
use crate::judge::bites::Bites;
use crate::judge::regimes::Dispute;
use crate::numeric::Fraction;

impl Bites {
    /// Ends with [`Bites::expected_total`].
    pub fn explain_total(&self) -> Vec<Step> {
        let mut w = Working::default();
        let cut = w.given(Term::FirstCut, self.first_cut.get());
        let (tau, h) = self.explain_judge(&mut w);
        if self.is_accepted_at_once() {
            w.given(Term::ExpectedTotal, 1.0);
            return w.0;
        }
        let smaller = w.line(Term::SmallerPiece, Quotient(cut, 1.0 + cut));
        if tau >= h {
            w.line(Term::ExpectedTotal, Product(vec![smaller, 2.0 - h / 2.0]));
            return w.0;
        }
        let accepted = w.line(Term::Acceptance, Quotient(tau, h));
        let kept = w.line(Term::KeptWhenAccepted, Product(vec![accepted, 2.0 - tau / 2.0]));
        let lost = w.line(Term::LostOtherwise, Sum(vec![accepted, (1.0 - accepted) * (tau + h) / 2.0]));
        w.line(Term::ExpectedTotal, Product(vec![smaller, kept / lost]));
        w.0
    }

    /// Ends with [`Bites::expected_bites`].
    pub fn explain_bites(&self) -> Vec<Step> {
        let mut w = Working::default();
        let (tau, h) = self.explain_judge(&mut w);
        match () {
            () if self.is_accepted_at_once() => w.given(Term::ExpectedBites, 0.0),
            () if tau >= h => w.given(Term::ExpectedBites, 1.0),
            () => w.line(Term::ExpectedBites, Quotient(h, tau)),
        };
        w.0
    }

    fn explain_judge(&self, w: &mut Working) -> (f64, f64) {
        (w.given(Term::Tolerance, self.tolerance.get()), w.given(Term::Overshoot, self.overshoot.get()))
    }
}

impl Standoff {
    /// Ends with [`Standoff::expected_take`].
    pub fn explain_take(&self) -> Vec<Step> {
        let mut w = Working::default();
        let (prize, fee) = (w.given(Term::Prize, self.prize.get()), w.given(Term::Fee, self.fee.get()));
        w.line(Term::ChanceOfConceding, Quotient(fee, prize + fee));
        let rounds = w.given(Term::ExpectedRounds, self.expected_rounds());
        let fees = w.line(Term::ExpectedFees, Product(vec![2.0, fee, rounds]));
        let both = w.line(Term::ChanceThatBothConcede, Quotient(fee, 2.0 * prize + fee));
        let kept = w.line(Term::KeptPrize, Product(vec![both, prize]));
        w.line(Term::JudgesTake, Sum(vec![fees, kept]));
        w.0
    }
}

impl Court {
    /// Ends with [`Court::critical_cut`].
    pub fn explain_critical_cut(&self) -> Vec<Step> {
        let mut w = Working::default();
        let a = w.given(Term::ExpectationOfA, self.expectations[0].get());
        let b = w.given(Term::ExpectationOfB, self.expectations[1].get());
        let optimism = w.line(Term::Optimism, Larger(0.0, a - b));
        w.line(Term::CriticalCut, Quotient(optimism, 1.0 + optimism));
        w.0
    }
}

impl Dispute {
    /// Ends with the outside options together: above 1 the sides do not settle.
    pub fn explain_regime(&self) -> Vec<Step> {
        let mut w = Working::default();
        let left = 1.0 - w.given(Term::Cut, self.cut.get());
        let ([pa, pb], [ta, tb]) = (self.chances.map(Fraction::get), self.expectations.map(Fraction::get));
        let judge =
            [w.line(Term::JudgeForA, Product(vec![left, ta])), w.line(Term::JudgeForB, Product(vec![left, 1.0 - tb]))];
        let war = [
            w.line(Term::WarForA, Difference(pa, self.costs[0].get())),
            w.line(Term::WarForB, Difference(1.0 - pb, self.costs[1].get())),
        ];
        let a = w.line(Term::OutsideOptionOfA, Larger(judge[0], war[0]));
        let b = w.line(Term::OutsideOptionOfB, Larger(judge[1], war[1]));
        w.line(Term::OutsideOptionsTogether, Sum(vec![a, b]));
        w.0
    }
}
