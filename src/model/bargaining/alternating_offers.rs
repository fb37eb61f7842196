//! Alternating offers: how two impatient parties share a surplus (Rubinstein 1982).

use crate::numeric::{DiscountFactor, Fraction, NonNegative};

/// The split both parties accept in the first round, since neither gains by waiting.
///
/// Each offer leaves the responder indifferent between accepting and proposing next round.
///
/// ```
/// use cat_divides_meat_model::{bargaining::alternating_offers::agreement, numeric::DiscountFactor};
/// let [patient, hasty] = [0.9, 0.5].map(|delta| DiscountFactor::new(delta).unwrap());
/// assert!((agreement(patient, hasty).proposer - 0.909).abs() < 0.001);
/// ```
pub fn agreement(proposer: DiscountFactor, responder: DiscountFactor) -> Split {
    let [proposer, responder] = [proposer, responder].map(|delta| Impatience::of(delta.into()));
    split(proposer, responder)
}

/// The same for parties of whom one may not mind waiting at all; that one gets everything.
///
/// `None` if neither minds waiting: every split is an equilibrium then.
pub fn agreement_of(proposer: Impatience, responder: Impatience) -> Option<Split> {
    (proposer.0 > 0.0 || responder.0 > 0.0).then(|| split(proposer, responder))
}

/// The first proposer's share where the parties discount at `rates` a year and a round takes `period` years.
///
/// With ever shorter rounds it comes to r2/(r1+r2) (Binmore, Rubinstein, Wolinsky 1986); so it does at `period` 0.
/// `None` if neither rate is above 0.
pub fn agreement_at_rates(rates: [NonNegative; 2], period: NonNegative) -> Option<f64> {
    let [proposer, responder] = rates.map(|rate| Impatience::per_period(rate, period));
    let split = agreement_of(proposer, responder);
    split.map(|split| split.proposer).or_else(|| limit_of_short_rounds(rates))
}

/// r2/(r1+r2), the first party's share as rounds become short; `None` if neither rate is above 0.
pub fn limit_of_short_rounds(rates: [NonNegative; 2]) -> Option<f64> {
    let [r1, r2] = rates.map(NonNegative::get);
    (r1 + r2 > 0.0).then(|| r2 / (r1 + r2))
}

/// Shares of a surplus of 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    pub proposer: f64,
    pub responder: f64,
}

/// 1 − delta, what a round of waiting costs of one unit: 0 to 1. Kept as such, since 1 − delta loses digits near 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Impatience(f64);

impl Impatience {
    /// Of a party to whom one unit in the next round is worth `delta` now.
    pub fn of(delta: Fraction) -> Self {
        Self(1.0 - delta.get())
    }

    /// Of a party who discounts at `rate` a year when a round takes `period` years.
    pub fn per_period(rate: NonNegative, period: NonNegative) -> Self {
        Self(-(-rate.get() * period.get()).exp_m1())
    }

    /// Of the same party when a judge keeps `fee` of what is on the table after every rejected round.
    pub fn with_fee(self, fee: Fraction) -> Self {
        Self(self.0 + fee.get() - self.0 * fee.get())
    }

    pub const fn get(self) -> f64 {
        self.0
    }
}

/// What is left of a pie of 1 after `rejections`, where a judge keeps `fee` each time.
///
/// On the equilibrium path the first offer is accepted and the judge gets nothing; the fee only moves the split.
pub fn left_after(rejections: u32, fee: Fraction) -> f64 {
    fee.rest().get().powi(rejections.try_into().unwrap_or(i32::MAX))
}

/// Player 1's share in each round in which the parties might still agree, if after `rounds` both get nothing.
///
/// Player 1 proposes in rounds 1, 3, 5, …; responders accept when indifferent (Ståhl 1972). Discount factors may be
/// 1: the last proposer takes all. Empty for no rounds.
pub fn finite_horizon(deltas: [Fraction; 2], rounds: u16) -> Vec<f64> {
    let mut first_shares = Vec::with_capacity(rounds.into());
    let mut proposer_gets = 1.0;
    for round in (1..=rounds).rev() {
        let proposer = usize::from(round % 2 == 0);
        first_shares.push(if proposer == 0 { proposer_gets } else { 1.0 - proposer_gets });
        proposer_gets = 1.0 - deltas[proposer].get() * proposer_gets; // the round before, this proposer responds
    }
    first_shares.reverse();
    first_shares
}

/// x = e2/(e1 + e2 − e1·e2) to the proposer, for at least one e above 0.
fn split(proposer: Impatience, responder: Impatience) -> Split {
    let (e1, e2) = (proposer.0, responder.0);
    let both = e1 + e2 - e1 * e2;
    Split { proposer: e2 / both, responder: e1 * (1.0 - e2) / both }
}
