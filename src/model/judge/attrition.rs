//! The standoff at the judge's table: both hold out, and both pay for holding out.

use crate::numeric::{Positive, Xoshiro256};

/// Two claimants of one prize; while both hold, each pays a fee a round to the judge.
///
/// If one concedes, the other takes the prize; if both do, the judge keeps it. A discrete war of attrition, after
/// Maynard Smith (1974). In the symmetric stationary equilibrium each concedes with the same chance every round.
/// There are other equilibria: in some, one side concedes at once and the judge gets nothing.
///
/// ```
/// use cat_divides_meat_model::{judge::attrition::Standoff, numeric::Positive};
/// let [prize, fee] = [1.0, 0.1].map(|x| Positive::new(x).unwrap());
/// assert!((Standoff { prize, fee }.expected_take() - 1.0).abs() < 1e-12);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standoff {
    /// V.
    pub prize: Positive,
    /// c, paid by each in every round in which both hold. Without a fee nobody would ever concede.
    pub fee: Positive,
}

impl Standoff {
    /// p = c/(V+c), which leaves the other indifferent between holding and conceding.
    pub fn chance_of_conceding(&self) -> f64 {
        self.fee.get() / (self.prize.get() + self.fee.get())
    }

    /// How many rounds both can be expected to hold.
    pub fn expected_rounds(&self) -> f64 {
        let (prize, fee) = (self.prize.get(), self.fee.get());
        prize * (prize / (fee * (2.0 * prize + fee)))
    }

    /// What both together can be expected to pay.
    pub fn expected_fees(&self) -> f64 {
        2.0 * self.fee.get() * self.expected_rounds()
    }

    /// How likely it is that both concede in the same round, and the judge keeps the prize.
    pub fn chance_that_both_concede(&self) -> f64 {
        self.fee.get() / (2.0 * self.prize.get() + self.fee.get())
    }

    /// Fees and prizes that the judge can expect: the whole prize, whatever the fee.
    pub fn expected_take(&self) -> f64 {
        self.expected_fees() + self.chance_that_both_concede() * self.prize.get()
    }

    /// One seeded standoff in that equilibrium: round by round whether each holds, until somebody does not.
    ///
    /// Broken off after `most` rounds, since a standoff may last for any time.
    pub fn run(&self, seed: u64, most: usize) -> Vec<[bool; 2]> {
        let mut draws = Xoshiro256::new(seed);
        let mut rounds = Vec::new();
        while rounds.len() < most && rounds.last().is_none_or(|holds| *holds == [true; 2]) {
            rounds.push([(); 2].map(|()| draws.unit() >= self.chance_of_conceding()));
        }
        rounds
    }

    /// What each claimant can expect, net of fees: nothing.
    pub fn expected_payoff(&self) -> f64 {
        let prizes = (1.0 - self.chance_that_both_concede()) / 2.0 * self.prize.get();
        prizes - self.expected_fees() / 2.0
    }
}

/// Two who wait in continuous time, each with a prize and a cost a unit of time of their own.
///
/// The mixed equilibrium (Hendricks, Weiss, Wilson 1988): each concedes at a rate that keeps the other indifferent,
/// so the one who values the prize more wins less often.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waiting {
    pub prizes: [Positive; 2],
    pub costs: [Positive; 2],
}

impl Waiting {
    /// At which rate each concedes: c_j/V_j of the other.
    pub fn hazards(&self) -> [f64; 2] {
        let rate = |index: usize| self.costs[index].get() / self.prizes[index].get();
        [rate(1), rate(0)]
    }

    pub fn expected_duration(&self) -> f64 {
        1.0 / self.hazards().iter().sum::<f64>()
    }

    /// How likely each is to outlast the other.
    pub fn chances(&self) -> [f64; 2] {
        let [first, second] = self.hazards();
        [second / (first + second), first / (first + second)]
    }

    /// What both together pay.
    pub fn expected_fees(&self) -> f64 {
        (self.costs[0].get() + self.costs[1].get()) * self.expected_duration()
    }

    /// What the prize is worth to whoever wins it; as much as the fees.
    pub fn expected_prize(&self) -> f64 {
        let chances = self.chances();
        chances[0] * self.prizes[0].get() + chances[1] * self.prizes[1].get()
    }

    /// What each can expect, net of costs: nothing.
    pub fn expected_payoffs(&self) -> [f64; 2] {
        let (chances, duration) = (self.chances(), self.expected_duration());
        [0, 1].map(|index| chances[index] * self.prizes[index].get() - self.costs[index].get() * duration)
    }
}
