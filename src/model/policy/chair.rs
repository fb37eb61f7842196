//! The same mix from four chairs: what is good in one can be bad in another.

use super::mix::{Measures, Mix, Policy, Weights};
use crate::influence::contest;
use crate::numeric::NonNegative;

/// From where a mix is judged; each objective is our assumption, a plain sum of what the models say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chair {
    /// The seat that the op-ed speaks from: the weighted mean of trust, peace, security and its own influence.
    OpEd(Weights),
    /// Trust, peace and room of its own: 1 − the largest share of any outsider.
    Kabul,
    /// Peace, security, few operations and home rule.
    BorderCommunities,
    /// Peace and its own share; which of the others, by place.
    AnotherState(usize),
}

/// What a chair counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    Trust(f64),
    Peace(f64),
    Security(f64),
    Influence(f64),
    /// 1 − the largest share of any outsider.
    Room(f64),
    /// 1 − operations as part of the most that there could be.
    Calm(f64),
    HomeRule(f64),
}

impl Aim {
    pub fn value(self) -> f64 {
        match self {
            Self::Trust(x) | Self::Peace(x) | Self::Security(x) | Self::Influence(x) => x,
            Self::Room(x) | Self::Calm(x) | Self::HomeRule(x) => x,
        }
    }
}

/// All that a chair needs to judge a mix: the measures, and the heat of the contest that the mix makes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prospect {
    pub measures: Measures,
    heat: f64,
}

impl Policy {
    /// What `mix` is worth from `chair`.
    pub fn objective(&self, chair: &Chair, mix: &Mix) -> f64 {
        match chair {
            Chair::OpEd(weights) => self.measures(mix).outcome(weights),
            _ => self.aims(chair, mix).iter().map(|aim| aim.value()).sum(),
        }
    }

    /// The same as a part of the most that it could be, from 0 to 1, so that chairs stand on one scale.
    pub fn score(&self, chair: &Chair, mix: &Mix, prospect: &Prospect) -> f64 {
        match chair {
            Chair::OpEd(weights) => prospect.measures.outcome(weights),
            _ => {
                let aims = self.aims_of(chair, mix, prospect);
                aims.iter().map(|aim| aim.value()).sum::<f64>() / aims.len() as f64
            }
        }
    }

    pub fn prospect(&self, mix: &Mix) -> Prospect {
        Prospect { measures: self.measures(mix), heat: self.heat(mix) }
    }

    /// The same within 1e-4 (see [`Policy::coarse_measures`]).
    pub fn coarse_prospect(&self, mix: &Mix) -> Prospect {
        Prospect { measures: self.coarse_measures(mix), heat: self.heat(mix) }
    }

    /// What `chair` counts, one by one.
    pub fn aims(&self, chair: &Chair, mix: &Mix) -> Vec<Aim> {
        self.aims_of(chair, mix, &self.prospect(mix))
    }

    /// What `chair` counts in a prospect of `mix`.
    pub fn aims_of(&self, chair: &Chair, mix: &Mix, prospect: &Prospect) -> Vec<Aim> {
        let measures = prospect.measures;
        let (trust, peace) = (Aim::Trust(measures.trust), Aim::Peace(measures.peace));
        let security = Aim::Security(measures.security);
        match *chair {
            Chair::OpEd(_) => vec![trust, peace, security, Aim::Influence(measures.influence)],
            Chair::Kabul => {
                let shares = self.others.iter().map(|stake| contest::share(stake.get(), prospect.heat));
                vec![trust, peace, Aim::Room(1.0 - shares.fold(measures.influence, f64::max))]
            }
            Chair::BorderCommunities => {
                vec![peace, security, Aim::Calm(self.calm(mix)), Aim::HomeRule(self.home_rule_at(prospect.heat))]
            }
            Chair::AnotherState(place) => {
                let stake = self.others.get(place).map_or(0.0, |stake| stake.get());
                vec![peace, Aim::Influence(contest::share(stake, prospect.heat))]
            }
        }
    }

    fn calm(&self, mix: &Mix) -> f64 {
        let parts = &self.coefficients.parts;
        let most = parts.insurgency.levers.operations.get() + parts.most.operations.get();
        let operations: NonNegative = self.levers(mix).operations;
        if most > 0.0 { (1.0 - operations.get() / most).max(0.0) } else { 1.0 }
    }
}
