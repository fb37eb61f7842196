//! Contests where effort counts more or less than in proportion: when a pure equilibrium still exists.

use crate::numeric::{Positive, TIE};

/// What each of several equals does and gets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Symmetric {
    /// Effort of each.
    pub effort: f64,
    /// Effort of all.
    pub total: f64,
    pub payoff: f64,
    /// Which part of the stake all together spend.
    pub dissipation: f64,
}

/// `contenders` equals with the same `stake`, winning in proportion to effort^`exponent` (Tullock 1980).
///
/// `None` where no pure equilibrium exists: no contenders, or exponent > n/(n−1).
pub fn symmetric(contenders: u32, exponent: Positive, stake: Positive) -> Option<Symmetric> {
    let (n, r, v) = (f64::from(contenders), exponent.get(), stake.get());
    let exists = contenders > 0 && r * (n - 1.0) <= n * (1.0 + TIE);
    exists.then(|| {
        let effort = r * v * (n - 1.0) / (n * n);
        Symmetric { effort, total: n * effort, payoff: v / n - effort, dissipation: n * effort / v }
    })
}

/// What two unequal contenders do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duel {
    pub efforts: [f64; 2],
    /// The first one's share, or chance.
    pub first_share: f64,
}

/// Two with different `stakes`, winning in proportion to effort^`exponent` (Nti 1999).
///
/// `None` where no pure equilibrium exists: exponent > 1 + (lower stake / higher stake)^exponent.
pub fn duel(stakes: [Positive; 2], exponent: Positive) -> Option<Duel> {
    let ([v1, v2], r) = (stakes.map(Positive::get), exponent.get());
    let exists = r <= 1.0 + (v1.min(v2) / v1.max(v2)).powf(r) + TIE;
    exists.then(|| {
        let [first, second] = [v2 / v1, v1 / v2].map(|odds| 1.0 / (1.0 + odds.powf(r)));
        Duel { efforts: [v1, v2].map(|v| r * first * second * v), first_share: first }
    })
}
