//! How much a judge is worth to two claimants: a game of three.

use crate::numeric::NonNegative;

/// Two claimants and an arbiter, none of whom can secure anything alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArbiterGame {
    /// d: what the claimants secure without the arbiter.
    pub without_arbiter: NonNegative,
    /// w: what the arbiter and one claimant secure against the other.
    pub with_one: NonNegative,
    /// G: what all three secure.
    pub together: NonNegative,
}

impl ArbiterGame {
    /// (G − d + w)/3, the arbiter's Shapley value.
    pub fn arbiter_value(&self) -> f64 {
        (self.together.get() - self.without_arbiter.get() + self.with_one.get()) / 3.0
    }

    /// (2G + d − w)/6, each claimant's.
    pub fn claimant_value(&self) -> f64 {
        (2.0 * self.together.get() + self.without_arbiter.get() - self.with_one.get()) / 6.0
    }
}
