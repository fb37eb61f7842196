//! A worksheet: exercises on the fable's models, with numbers drawn from a seed within what the scenario allows.

use super::ParameterId;
use crate::model::bargaining::crisis::Optimism;
use crate::model::judge::arbitration::Court;
use crate::model::judge::attrition::Standoff;
use crate::model::judge::bites::{Bites, Cut};
use crate::model::judge::regimes::Dispute;
use crate::model::numeric::{DiscountFactor, Fraction, Number, Positive, PositiveFraction, Xoshiro256};
use crate::model::repeated::feud::Feud;
use crate::model::repeated::payoffs::Payoffs;
use crate::scenario::Scenario;

/// The numbers of every exercise on one sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Worksheet {
    /// Printed on the sheet and its key, so that the two are found together; the seed, as far as it can be read out.
    pub number: u64,
    pub weighing: Weighing,
    /// The neighbours who complain until it is even enough.
    pub complaints: Bites,
    /// What later is worth to the first and to the second who speak.
    pub patience: [DiscountFactor; 2],
    pub cards: Cards,
    /// What each side hopes for from a fight.
    pub hopes: Optimism,
    pub court: Court,
    pub standoff: Standoff,
    pub fog: Fog,
}

/// A cat that bites as deep every time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighing {
    pub grams: f64,
    pub first_cut: PositiveFraction,
    /// What a bite leaves of the larger piece, as a part of the smaller.
    pub bitten_to: PositiveFraction,
}

/// The class game: ten slices, and each side's hidden cost of a fight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cards {
    pub costs: [f64; 2],
    /// What the judge eats first.
    pub bite: f64,
}

/// Two who answer in kind, and one move misread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fog {
    pub feud: Feud,
    pub payoffs: Payoffs,
}

/// There are so many sheets: a number of at most four digits is easy to read out.
pub const SHEETS: u64 = 10_000;
/// The class game's meat.
pub const SLICES: f64 = 10.0;
/// The rounds in the fog that a pupil fills in.
pub const ROUNDS: usize = 8;
/// The bites that a pupil works out.
pub const BITES: usize = 3;

impl Worksheet {
    /// The sheet that every device makes of this seed and scenario.
    pub fn of(scenario: &Scenario, seed: u64) -> Worksheet {
        let number = seed % SHEETS;
        let mut draws = Draws { scenario, generator: Xoshiro256::new(number) };
        Worksheet {
            number,
            weighing: Weighing::drawn(&mut draws),
            complaints: complaints(&mut draws),
            patience: patience(&mut draws),
            cards: Cards {
                costs: [draws.one(&[1.0, 2.0, 3.0]), draws.one(&[2.0, 3.0, 4.0])],
                bite: draws.one(&[2.0, 4.0, 6.0]),
            },
            hopes: hopes(&mut draws),
            court: court(&mut draws),
            standoff: standoff(&mut draws),
            fog: Fog { feud: Feud { misread: draws.one(&[2, 3, 4]) }, payoffs: Payoffs::default() },
        }
    }
}

impl Weighing {
    fn drawn(draws: &mut Draws) -> Weighing {
        let (larger, smaller) = draws.one(&[(500.0, 400.0), (400.0, 300.0), (600.0, 500.0), (500.0, 300.0)]);
        Weighing {
            grams: larger + smaller,
            first_cut: positive(smaller / larger),
            bitten_to: positive(1.0 - draws.one(&[0.1, 0.2, 0.25])),
        }
    }

    /// The two pieces at first and after each of so many bites, in grams: the larger before the smaller.
    pub fn pieces(&self, bites: usize) -> Vec<[f64; 2]> {
        let cuts = std::iter::successors(Some(Cut::first(self.first_cut)), |cut| Some(cut.bitten(self.bitten_to)));
        cuts.take(bites + 1).map(|cut| [cut.larger() * self.grams, cut.smaller() * self.grams]).collect()
    }

    /// What the judge has eaten after so many bites, in grams.
    pub fn eaten(&self, bites: usize) -> f64 {
        self.grams - self.pieces(bites).last().map_or(self.grams, |[larger, smaller]| larger + smaller)
    }
}

impl Cards {
    /// The class game as a dispute: strength is even, and the judge cuts what is left in half.
    pub fn dispute(&self) -> Dispute {
        Dispute {
            chances: [Fraction::HALF; 2],
            costs: self.costs.map(|cost| number(cost / SLICES)),
            cut: Fraction::clamped(self.bite / SLICES),
            expectations: [Fraction::HALF; 2],
        }
    }

    /// What each side expects from a fight, in slices.
    pub fn fight(&self) -> [f64; 2] {
        self.dispute().war_options().map(|share| share * SLICES)
    }

    /// What the judge leaves each side, in slices.
    pub fn judge(&self) -> [f64; 2] {
        self.dispute().judge_options().map(|share| share * SLICES)
    }

    /// The least and the most slices for the first side that leave both no worse off than any other way out.
    pub fn deals(&self) -> [f64; 2] {
        let [first, second] = self.dispute().outside_options().map(|share| share * SLICES);
        [first, SLICES - second]
    }
}

impl Fog {
    pub fn moves(&self) -> Vec<[bool; 2]> {
        self.feud.moves(ROUNDS)
    }

    /// Each side's points over all rounds.
    pub fn points(&self) -> [f64; 2] {
        self.moves().into_iter().fold([0.0; 2], |[a, b], moves| {
            let [first, second] = self.payoffs.of_round(moves);
            [a + first, b + second]
        })
    }

    /// The same, had nothing been misread.
    pub fn points_in_clear_air(&self) -> f64 {
        let clear = Fog { feud: Feud { misread: 0 }, ..*self };
        clear.points()[0]
    }
}

fn complaints(draws: &mut Draws) -> Bites {
    let share = |value| Fraction::clamped(value);
    Bites {
        first_cut: positive(draws.within(ParameterId::FirstCut, &[0.5, 0.6, 0.75, 0.8])),
        tolerance: share(draws.within(ParameterId::Tolerance, &[0.02, 0.04, 0.1])),
        overshoot: share(draws.within(ParameterId::Overshoot, &[0.2, 0.4, 0.5])),
    }
}

fn patience(draws: &mut Draws) -> [DiscountFactor; 2] {
    let all = [0.5, 0.6, 0.8, 0.9];
    let first = draws.within(ParameterId::DiscountFactorFirst, &all);
    let others: Vec<f64> = all.into_iter().filter(|worth| *worth != first).collect(); // patience tells where it differs
    let second = draws.within(ParameterId::DiscountFactorSecond, &others);
    [first, second].map(|worth| DiscountFactor::new(worth.min(0.99)).expect("0.99 is below 1"))
}

fn hopes(draws: &mut Draws) -> Optimism {
    Optimism {
        chances: [draws.one(&[0.5, 0.6, 0.7, 0.8]), draws.one(&[0.3, 0.4, 0.5])].map(Fraction::clamped),
        costs: [draws.one(&[0.05, 0.1, 0.15]), draws.one(&[0.05, 0.1, 0.2])].map(number),
    }
}

fn court(draws: &mut Draws) -> Court {
    Court {
        expectations: [draws.one(&[0.6, 0.65, 0.75]), draws.one(&[0.35, 0.4, 0.5])].map(Fraction::clamped),
        cut: Fraction::clamped(draws.within(ParameterId::JudgeCut, &[0.05, 0.1, 0.2, 0.3])),
    }
}

fn standoff(draws: &mut Draws) -> Standoff {
    let positive = |value| Positive::new(value).unwrap_or(Positive::ONE);
    Standoff { prize: positive(draws.one(&[10.0, 20.0, 40.0])), fee: positive(draws.one(&[1.0, 2.0, 5.0])) }
}

/// Numbers drawn one after the other.
struct Draws<'a> {
    scenario: &'a Scenario,
    generator: Xoshiro256,
}

impl Draws<'_> {
    /// One of `choices`, which are some.
    fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[(self.generator.unit() * choices.len() as f64) as usize]
    }

    /// One of the `choices` that the scenario's range of this number holds, or else the scenario's own number.
    fn within(&mut self, id: ParameterId, choices: &[f64]) -> f64 {
        let range = id.range(self.scenario);
        let allowed: Vec<f64> = choices.iter().copied().filter(|choice| range.contains(*choice)).collect();
        if allowed.is_empty() { range.value } else { self.one(&allowed) }
    }
}

fn positive(value: f64) -> PositiveFraction {
    PositiveFraction::new(value).expect("a piece is more than nothing and no larger than the larger one")
}

fn number(value: f64) -> Number {
    Number::new(value).unwrap_or(Number::ZERO)
}
