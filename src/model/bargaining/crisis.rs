//! Bargaining in the shadow of a fight: why sides fight though both would gain by settling (Fearon 1995).

use super::range::Limits;
use crate::numeric::{DiscountFactor, Fraction, NonNegative, Number, TIE};

/// What both sides know of a fight over a prize of 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fight {
    /// p: the chance that A wins.
    pub chance: Fraction,
    /// What fighting costs A and B, as parts of the prize. A cost below 0 is a side that likes to fight.
    pub costs: [Number; 2],
}

impl Fight {
    /// p − cA and p + cB, which may lie beyond what can be divided: see [`Limits::clipped`].
    ///
    /// ```
    /// use cat_divides_meat_model::{bargaining::crisis::Fight, numeric::{Fraction, Number}};
    /// let cost = Number::new(0.1).unwrap();
    /// let limits = Fight { chance: Fraction::HALF, costs: [cost, cost] }.limits();
    /// assert_eq!((limits.least, limits.most), (0.4, 0.6));
    /// ```
    pub fn limits(&self) -> Limits {
        let (p, [a, b]) = (self.chance.get(), self.costs.map(Number::get));
        Limits { least: p - a, most: p + b }
    }

    /// What A and B expect from the fight itself.
    pub fn payoffs(&self) -> [f64; 2] {
        let (p, [a, b]) = (self.chance.get(), self.costs.map(Number::get));
        [p - a, 1.0 - p - b]
    }

    /// Which of some indivisible `shares` of A's both sides accept; if none, only a lottery or a side payment helps
    /// (Powell 2006).
    pub fn peaceful(&self, shares: &[Fraction]) -> Vec<f64> {
        let range = self.limits().clipped().range();
        let shares = shares.iter().map(|share| share.get());
        shares.filter(|&share| range.is_some_and(|range| range.contains(share))).collect()
    }
}

/// Sides who differ about the chance of a fight (but see Fey, Ramsay 2007: such optimism cannot be common knowledge).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Optimism {
    /// What A and B think of A's chance.
    pub chances: [Fraction; 2],
    pub costs: [Number; 2],
}

impl Optimism {
    /// pA − cA and pB + cB; there is a range iff pA − pB ≤ cA + cB.
    pub fn limits(&self) -> Limits {
        let ([pa, pb], [a, b]) = (self.chances.map(Fraction::get), self.costs.map(Number::get));
        Limits { least: pa - a, most: pb + b }
    }

    /// pA − pB: how far both together overrate themselves.
    pub fn excess(&self) -> f64 {
        self.chances[0].get() - self.chances[1].get()
    }

    pub fn total_cost(&self) -> f64 {
        self.costs[0].get() + self.costs[1].get()
    }
}

/// A makes one demand without knowing what fighting costs B: somewhere between two limits, all equally likely.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrivateCost {
    chance: f64,
    own_cost: f64,
    lowest: f64,
    highest: f64,
}

/// What A demands and what follows: the risk–return trade-off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demand {
    /// A's share if B yields.
    pub share: f64,
    pub chance_of_war: f64,
    /// What A expects.
    pub payoff: f64,
    /// What fighting can be expected to destroy.
    pub loss: f64,
}

impl PrivateCost {
    /// `None` if `lowest` is above `highest`.
    pub fn new(chance: Fraction, own_cost: NonNegative, lowest: NonNegative, highest: NonNegative) -> Option<Self> {
        let (chance, own_cost, lowest, highest) = (chance.get(), own_cost.get(), lowest.get(), highest.get());
        (lowest <= highest).then_some(Self { chance, own_cost, lowest, highest })
    }

    /// The demand that serves A best: p + d with d = min(max(cL, (cH−cA)/2), 1−p).
    pub fn demand(&self) -> Demand {
        let margin = self.lowest.max((self.highest - self.own_cost) / 2.0).min(1.0 - self.chance);
        let share = self.chance + margin;
        let is_risky = margin > self.lowest;
        let chance_of_war = if is_risky { (margin - self.lowest) / (self.highest - self.lowest) } else { 0.0 };
        Demand {
            share,
            chance_of_war,
            payoff: (1.0 - chance_of_war) * share + chance_of_war * (self.chance - self.own_cost),
            loss: chance_of_war * (self.own_cost + (self.lowest + margin) / 2.0),
        }
    }
}

/// A grows stronger: in the first period it would win with one chance, ever after with another.
///
/// The flow to divide is 1 a period; the costs of a fight are lump sums.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PowerShift {
    /// A's chance now and ever after.
    pub chances: [Fraction; 2],
    pub discount: DiscountFactor,
    pub costs: [NonNegative; 2],
}

impl PowerShift {
    /// Fearon 1995: with A making all later demands, B attacks now iff delta·p2 − p1 > cB·(1−delta)².
    pub fn means_preventive_war(&self) -> bool {
        let [gain, threshold] = self.preventive_sides();
        gain > threshold + TIE
    }

    /// Both sides of that inequality.
    pub fn preventive_sides(&self) -> [f64; 2] {
        let ([p1, p2], delta) = self.parts();
        [delta * p2 - p1, self.costs[1].get() * (1.0 - delta).powi(2)]
    }

    /// What B gets by fighting now.
    pub fn fighting_payoff(&self) -> f64 {
        let ([p1, _], delta) = self.parts();
        (1.0 - p1) / (1.0 - delta) - self.costs[1].get()
    }

    /// The most that B can get by keeping the peace: all of the first period, then what a later fight is worth to it.
    pub fn best_peace_payoff(&self) -> f64 {
        let ([_, p2], delta) = self.parts();
        1.0 + delta * ((1.0 - p2) / (1.0 - delta) - self.costs[1].get())
    }

    /// Powell 2006, whatever the protocol: war where delta·M_A(2) + M_B(1) exceeds 1/(1−delta), by this much.
    pub fn inefficiency(&self) -> f64 {
        let ([_, p2], delta) = self.parts();
        let risen = p2 / (1.0 - delta) - self.costs[0].get();
        delta * risen + self.fighting_payoff() - 1.0 / (1.0 - delta)
    }

    pub fn means_war_under_any_protocol(&self) -> bool {
        self.inefficiency() > TIE
    }

    /// The later chance of A above which B attacks now; `None` if the future counts for nothing.
    pub fn critical_chance(&self) -> Option<f64> {
        let ([p1, _], delta) = self.parts();
        let critical = (p1 + self.preventive_sides()[1]) / delta;
        critical.is_finite().then_some(critical)
    }

    fn parts(&self) -> ([f64; 2], f64) {
        (self.chances.map(Fraction::get), self.discount.get())
    }
}
