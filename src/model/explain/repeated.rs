//! Trust's numbers: how long it lasts, and what generosity earns.

use super::Formula::{Difference, Logarithm, Product, Quotient, Sum};
use super::{Step, Term, Working};
use crate::repeated::channel::{Echo, Generosity};
use crate::repeated::payoffs::Payoffs;
use std::f64::consts::LN_2;

impl Echo {
    /// Ends with [`Echo::half_life`].
    pub fn explain_half_life(&self) -> Vec<Step> {
        let mut w = Working::default();
        let error = w.given(Term::Misreading, self.error.get());
        let fading = w.line(Term::Fading, Logarithm(1.0 - 2.0 * error));
        w.line(Term::HalfLife, Quotient(LN_2, 0.0 - fading));
        w.0
    }
}

impl Generosity {
    /// Ends with [`Generosity::self_play_payoff`].
    pub fn explain_self_play(&self, payoffs: &Payoffs) -> Vec<Step> {
        let (mut w, [r, s, t, p]) = (Working::default(), payoffs.to_array());
        let error = w.given(Term::Misreading, self.error.get());
        let generosity = w.given(Term::Generosity, self.generosity.get());
        let forgiveness = w.line(Term::Forgiveness, Sum(vec![(1.0 - error) * generosity, error]));
        let loss = w.line(Term::Loss, Product(vec![error, 1.0 - generosity]));
        let a = if loss + forgiveness > 0.0 {
            w.line(Term::Cooperation, Quotient(forgiveness, loss + forgiveness))
        } else {
            w.line(Term::Cooperation, Difference(1.0, 0.0))
        };
        let parts = vec![r * a * a, (s + t) * a * (1.0 - a), p * (1.0 - a) * (1.0 - a)];
        w.line(Term::SelfPlayPayoff, Sum(parts));
        w.0
    }
}
