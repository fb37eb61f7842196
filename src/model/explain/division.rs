//! The numbers of the rules for claims: what one claimant is awarded, and why no more.

use super::Formula::{Difference, Given, Larger, Product, Quotient, Smaller, Sum};
use super::{Step, Term, Working};
use crate::division::claims::Claims;
use crate::numeric::NonNegative;

/// Ends with the first claimant's award by [`crate::division::claims::contested_garment`].
pub fn explain_contested_garment(claims: [NonNegative; 2], estate: NonNegative) -> Vec<Step> {
    let (mut w, [first, second]) = (Working::default(), claims.map(NonNegative::get));
    let payable = w.line(Term::Payable, Smaller(estate.get(), first + second));
    let a = w.line(Term::ConcededToA, Larger(0.0, payable - second));
    let b = w.line(Term::ConcededToB, Larger(0.0, payable - first));
    let contested = w.line(Term::Contested, Difference(payable, a + b));
    w.line(Term::Award, Sum(vec![a, contested / 2.0]));
    w.0
}

impl Claims {
    /// Ends with the award of the claimant at `index` by [`Claims::proportional`]; `None` if there is none.
    pub fn explain_proportional(&self, index: usize) -> Option<Vec<Step>> {
        let (mut w, claim) = self.explain_claim(index)?;
        let (total, payable) = self.explain_payable(&mut w);
        let part = if total > 0.0 { Quotient(payable, total) } else { Given(0.0) };
        let part = w.line(Term::PartPaid, part);
        w.line(Term::Award, Product(vec![claim, part]));
        Some(w.0)
    }

    /// The same by [`Claims::equal_awards`].
    pub fn explain_equal_awards(&self, index: usize) -> Option<Vec<Step>> {
        let (mut w, _) = self.explain_claim(index)?;
        self.explain_payable(&mut w);
        explain_equal(&mut w, Term::Award, (&self.amounts(), &self.equal_awards()), index);
        Some(w.0)
    }

    /// The same by [`Claims::equal_losses`].
    pub fn explain_equal_losses(&self, index: usize) -> Option<Vec<Step>> {
        let (mut w, claim) = self.explain_claim(index)?;
        let (total, payable) = self.explain_payable(&mut w);
        w.line(Term::TotalLoss, Difference(total, payable));
        self.explain_loss(w, claim, &self.amounts(), &self.equal_losses(), index)
    }

    /// The same by [`Claims::talmud`].
    pub fn explain_talmud(&self, index: usize) -> Option<Vec<Step>> {
        let (mut w, claim) = self.explain_claim(index)?;
        let (total, payable) = self.explain_payable(&mut w);
        let halves: Vec<f64> = self.amounts().iter().map(|claim| claim / 2.0).collect();
        w.line(Term::HalfOfClaim, Quotient(claim, 2.0));
        if payable <= total / 2.0 {
            explain_equal(&mut w, Term::Award, (&halves, &self.talmud()), index);
            return Some(w.0);
        }
        w.line(Term::TotalLoss, Difference(total, payable));
        self.explain_loss(w, claim, &halves, &self.talmud(), index)
    }

    /// The same by [`Claims::random_arrival`]; `None` also where that is.
    pub fn explain_random_arrival(&self, index: usize) -> Option<Vec<Step>> {
        let (mut w, _) = self.explain_claim(index)?;
        self.explain_payable(&mut w);
        w.0.extend(self.game()?.explain_shapley(index)?);
        let value = w.0.last()?.result;
        w.given(Term::Award, value);
        Some(w.0)
    }

    fn explain_claim(&self, index: usize) -> Option<(Working, f64)> {
        let (mut w, claim) = (Working::default(), self.claims.get(index)?.get());
        w.given(Term::Claim, claim);
        Some((w, claim))
    }

    fn explain_payable(&self, w: &mut Working) -> (f64, f64) {
        let total = w.line(Term::TotalOfClaims, Sum(self.amounts()));
        (total, w.line(Term::Payable, Smaller(self.estate.get(), total)))
    }

    /// The loss up to a limit, and what it leaves of the claim.
    fn explain_loss(&self, mut w: Working, claim: f64, limits: &[f64], awards: &[f64], i: usize) -> Option<Vec<Step>> {
        let losses: Vec<f64> = self.amounts().iter().zip(awards).map(|(claim, award)| claim - award).collect();
        let loss = explain_equal(&mut w, Term::ClaimantsLoss, (limits, &losses), i);
        w.line(Term::Award, Difference(claim, loss));
        Some(w.0)
    }
}

/// A part no larger than its limit: those below theirs share equally what the others leave.
fn explain_equal(w: &mut Working, term: Term, (limits, parts): (&[f64], &[f64]), index: usize) -> f64 {
    let is_full = |i: usize| parts[i] >= limits[i] * (1.0 - 1e-12);
    let (full, open): (Vec<usize>, Vec<usize>) = (0..parts.len()).partition(|&i| is_full(i));
    if open.is_empty() {
        return w.given(term, limits[index]);
    }
    let taken: f64 = full.iter().map(|&i| limits[i]).sum();
    let left = w.line(Term::LeftForOthers, Difference(parts.iter().sum(), taken));
    let level = w.line(Term::Level, Quotient(left, open.len() as f64));
    w.line(term, Smaller(limits[index], level))
}
