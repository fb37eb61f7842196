//! Does it take all three? The answer over thousands of draws of the numbers nobody has measured.

use super::coefficients::{Brackets, Coefficients};
use super::mix::{Mix, Policy, Weights};
use crate::numeric::Xoshiro256;

/// By how much an outcome must be better to count.
pub const MARGIN: f64 = 0.01;

/// Mixes go in steps of 10 %: 66 of them.
pub(super) const STEPS: u16 = 10;

/// How the best mix of all three compares with the best mix that leaves something out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Better by more than [`MARGIN`]: it takes all three.
    AllThree,
    /// Neither is better by more.
    Even,
    /// Worse by more: something is better left out.
    LeaveOut,
}

impl Verdict {
    /// By how much the best mix of all three is ahead of the best that leaves something out.
    pub fn of(ahead: f64) -> Self {
        match () {
            () if ahead > MARGIN => Self::AllThree,
            () if ahead < -MARGIN => Self::LeaveOut,
            () => Self::Even,
        }
    }
}

/// Draws judged so far, and those still to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Robustness {
    policy: Policy,
    base: Coefficients,
    brackets: Brackets,
    weights: Weights,
    draws: Xoshiro256,
    mixes: Vec<Mix>,
    left: u32,
    tally: Tally,
}

/// How many draws came out how, and the first of each kind for the reader to load.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    pub draws: u32,
    pub all_three: Count,
    pub even: Count,
    pub leave_out: Count,
    /// Draws, counted above too, where one of the three alone is best of all 66.
    pub single_minded: Count,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub draws: u32,
    pub example: Option<Coefficients>,
}

impl Robustness {
    /// `draws` of the coefficients from `brackets`, seeded; what has no bracket stays as in `policy`.
    ///
    /// `None` if a bracket is upside down or reaches out of the range of its coefficient.
    pub fn new(policy: Policy, brackets: Brackets, weights: Weights, seed: u64, draws: u32) -> Option<Self> {
        let base = policy.coefficients;
        let ends = |end: usize| brackets.map(|bracket| bracket.map(|bracket| [bracket[end]; 2]));
        let is_upright = brackets.iter().flatten().all(|[low, high]| low <= high);
        let holds = |end| base.drawn(&ends(end), &mut Xoshiro256::new(seed)).is_some();
        (is_upright && holds(0) && holds(1)).then(|| Self {
            policy,
            base,
            brackets,
            weights,
            draws: Xoshiro256::new(seed),
            mixes: Mix::all(STEPS).collect(),
            left: draws,
            tally: Tally::default(),
        })
    }

    /// Judges up to `count` more draws; says whether there are any left.
    pub fn advance(&mut self, count: u32) -> bool {
        for _ in 0..count.min(self.left) {
            self.left -= 1;
            if let Some(coefficients) = self.base.drawn(&self.brackets, &mut self.draws) {
                self.policy.coefficients = coefficients;
                let comparison = self.compare();
                self.tally.add(comparison, coefficients);
            }
        }
        self.left > 0
    }

    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    pub fn is_done(&self) -> bool {
        self.left == 0
    }

    fn compare(&self) -> Comparison {
        let mut best = Comparison::default();
        for mix in &self.mixes {
            best.see(mix, self.policy.coarse_measures(mix).outcome(&self.weights));
        }
        best
    }
}

impl Policy {
    /// How all three compare with leaving something out, and whether a single-minded mix is best of all.
    pub fn verdict(&self, weights: &Weights) -> (Verdict, bool) {
        let mut best = Comparison::default();
        Mix::all(STEPS).for_each(|mix| best.see(&mix, self.coarse_measures(&mix).outcome(weights)));
        (best.verdict(), best.is_single_minded())
    }
}

/// The best outcomes so far of three kinds of mixes.
#[derive(Clone, Copy, Debug, Default)]
struct Comparison {
    all_three: f64,
    /// Two of the three.
    pair: f64,
    single: f64,
}

impl Comparison {
    fn see(&mut self, mix: &Mix, outcome: f64) {
        let best = match () {
            () if mix.least_part() > 0.0 => &mut self.all_three,
            () if mix.is_single_minded() => &mut self.single,
            () => &mut self.pair,
        };
        *best = best.max(outcome);
    }

    fn verdict(&self) -> Verdict {
        Verdict::of(self.all_three - self.pair.max(self.single))
    }

    fn is_single_minded(&self) -> bool {
        self.single > self.all_three.max(self.pair) + 1e-9
    }
}

impl Tally {
    fn add(&mut self, comparison: Comparison, coefficients: Coefficients) {
        self.draws += 1;
        match comparison.verdict() {
            Verdict::AllThree => self.all_three.add(coefficients),
            Verdict::Even => self.even.add(coefficients),
            Verdict::LeaveOut => self.leave_out.add(coefficients),
        }
        if comparison.is_single_minded() {
            self.single_minded.add(coefficients);
        }
    }
}

impl Count {
    fn add(&mut self, coefficients: Coefficients) {
        self.draws += 1;
        self.example = self.example.or(Some(coefficients));
    }

    /// As a part of all draws; 0 before the first.
    pub fn share(&self, tally: &Tally) -> f64 {
        if tally.draws == 0 { 0.0 } else { f64::from(self.draws) / f64::from(tally.draws) }
    }
}
