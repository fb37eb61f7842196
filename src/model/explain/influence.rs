//! The contest's numbers: a contender's share, and what it gains when another leaves.

use super::Formula::{Difference, Given, Larger, Quotient, Sum};
use super::{Step, Term, Working};
use crate::influence::contest::Contest;
use crate::influence::vacuum::Exit;

impl Contest {
    /// Ends with the share of the contender at `index`; `None` if there is none, or if the share is but a limit.
    pub fn explain_share(&self, index: usize) -> Option<Vec<Step>> {
        let mut w = Working::default();
        let stake = self.contenders.get(index)?.effective_stake();
        let heat = self.explain_heat(&mut w)?;
        let stake = w.given(Term::EffectiveStake, stake);
        if stake > 0.0 {
            w.line(Term::Share, Larger(0.0, 1.0 - heat / stake));
        } else {
            w.given(Term::Share, 0.0);
        }
        Some(w.0)
    }

    /// Ends with the share that is nobody's; `None` without any heat.
    pub fn explain_home_rule(&self) -> Option<Vec<Step>> {
        let mut w = Working::default();
        let heat = self.explain_heat(&mut w)?;
        w.line(Term::HomeRule, Quotient(self.home_rule.get(), heat));
        Some(w.0)
    }

    /// Z = ((m−1) + √((m−1)² + 4·rho·B))/(2B), or rho where nobody contends.
    fn explain_heat(&self, w: &mut Working) -> Option<f64> {
        let (settled, rho) = (self.equilibrium(), w.given(Term::HomeRuleWeight, self.home_rule.get()));
        let active = settled.active();
        if active.is_empty() || settled.heat == 0.0 {
            return (settled.heat > 0.0).then(|| w.line(Term::Heat, Given(rho)));
        }
        let others = w.given(Term::Contenders, active.len() as f64) - 1.0;
        let inverse = active.iter().map(|&index| 1.0 / self.contenders[index].effective_stake());
        let inverse = w.line(Term::InverseStakes, Sum(inverse.collect()));
        let root = (others * others + 4.0 * rho * inverse).sqrt();
        Some(w.line(Term::Heat, Quotient(others + root, 2.0 * inverse)))
    }
}

impl Exit {
    /// Ends with what the contender at `index` gains once all have adjusted; `None` if there is none.
    pub fn explain_gain(&self, index: usize) -> Option<Vec<Step>> {
        let mut w = Working::default();
        let (before, after) = (self.before.standings.get(index)?.share, self.settled.standings.get(index)?.share);
        w.given(Term::Heat, self.before.heat);
        w.given(Term::HeatAfter, self.settled.heat);
        let (before, after) = (w.given(Term::Share, before), w.given(Term::ShareAfter, after));
        w.line(Term::Gain, Difference(after, before));
        Some(w.0)
    }
}
