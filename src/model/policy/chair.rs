//! The same mix from four chairs: what is good in one can be bad in another.

use super::mix::{Mix, Policy, Weights};
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

impl Policy {
    /// What `mix` is worth from `chair`.
    pub fn objective(&self, chair: &Chair, mix: &Mix) -> f64 {
        match chair {
            Chair::OpEd(weights) => self.measures(mix).outcome(weights),
            _ => self.aims(chair, mix).iter().map(|aim| aim.value()).sum(),
        }
    }

    /// What `chair` counts, one by one.
    pub fn aims(&self, chair: &Chair, mix: &Mix) -> Vec<Aim> {
        let measures = self.measures(mix);
        let (trust, peace) = (Aim::Trust(measures.trust), Aim::Peace(measures.peace));
        let security = Aim::Security(measures.security);
        match *chair {
            Chair::OpEd(_) => vec![trust, peace, security, Aim::Influence(measures.influence)],
            Chair::Kabul => {
                let largest = measures.influence.max(self.largest_other_share(mix));
                vec![trust, peace, Aim::Room(1.0 - largest)]
            }
            Chair::BorderCommunities => {
                vec![peace, security, Aim::Calm(self.calm(mix)), Aim::HomeRule(self.home_rule(mix))]
            }
            Chair::AnotherState(place) => {
                let share = self.other_shares(mix).get(place).copied().unwrap_or(0.0);
                vec![peace, Aim::Influence(share)]
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
