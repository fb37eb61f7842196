//! The room for a deal: how wide it is, what one side can see of it, and what the demand that is best on paper risks.

use super::{IN_RANGE, named};
use crate::model::bargaining::crisis::{Demand, Fight, PowerShift, PrivateCost};
use crate::model::bargaining::range::Limits;
use crate::model::numeric::{DiscountFactor, Fraction, NonNegative, Number, TIE, Xoshiro256};
use crate::state::{Chapter, ParameterId, State};

/// The room for a deal, what the first side sees of it, and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeOutcome {
    pub fight: Fight,
    /// The room for a deal as it is, within what can be divided.
    pub limits: Limits,
    /// What the first side thinks the fight costs the second: from the least to the most, all equally likely.
    pub belief: [f64; 2],
    /// The demand that is best on paper.
    pub demand: Demand,
    /// The chance that fighting follows, at each mistrust of the slider, as (mistrust, chance).
    pub curve: Vec<(f64, f64)>,
    /// Second sides met one after another, each with a cost drawn from what the first side thinks possible.
    pub cases: Vec<Case>,
    pub shift: Shift,
}

/// A second side as the first may meet it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// Where this one's room for a deal ends: the most it concedes.
    pub end: f64,
    pub is_fight: bool,
}

/// What follows from power that shifts, though both sides know everything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// Whether the second side fights now rather than wait.
    pub is_war: bool,
    /// What the second side loses by waiting, and what it saves; the first side's strength decides the one.
    pub sides: [f64; 2],
    /// Whether there is war however they bargain.
    pub is_war_under_any_protocol: bool,
}

/// Enough second sides have been met that the picture shows how often it comes to a fight, and more are to come.
pub(super) const OPENS_AT: usize = 21;
const CASES: usize = 30;
const CURVE_POINTS: u32 = 50;

/// The last step of the run.
pub(super) fn last_step(_state: &State) -> usize {
    CASES
}

impl RangeOutcome {
    pub fn of(state: &State) -> RangeOutcome {
        let fight = fight(state);
        let mistrust = state.parameter(ParameterId::Mistrust);
        let belief = belief(state, mistrust);
        let demand = demand(state, mistrust);
        RangeOutcome {
            fight,
            limits: fight.limits().clipped(),
            belief,
            demand,
            curve: curve(state),
            cases: cases(state.seed, fight.chance.get(), belief, demand.share),
            shift: shift(state),
        }
    }

    /// What the fight leaves each side, and what it destroys: the room for a deal before it is clipped.
    pub fn portions(&self) -> [f64; 3] {
        let [first, second] = self.fight.payoffs();
        [first, second, 1.0 - first - second]
    }

    /// Where the room for a deal may end, as far as the first side knows: surely not before, surely not beyond.
    pub fn ends(&self) -> [f64; 2] {
        self.belief.map(|cost| self.fight.chance.get() + cost)
    }

    /// How likely it is, as far as the first side knows, that the second concedes `share`.
    pub fn chance_of_yes(&self, share: f64) -> f64 {
        let [least, most] = self.ends();
        match share {
            safe if safe <= least + TIE => 1.0,
            beyond if beyond >= most => 0.0,
            _ => (most - share) / (most - least),
        }
    }

    /// The best demand is one that nobody refuses.
    pub fn is_safe(&self) -> bool {
        self.demand.chance_of_war < TIE
    }

    /// Neither side loses anything by fighting: one split only is better than none.
    pub fn is_point(&self) -> bool {
        self.limits.width() < TIE
    }

    /// The chance of fighting where mistrust is as wide as the slider goes.
    pub fn widest_chance(&self) -> f64 {
        self.curve.last().map_or(0.0, |(_, chance)| *chance)
    }

    /// How many of the first `met` cases ended in a fight.
    pub fn fights(&self, met: usize) -> usize {
        self.cases.iter().take(met).filter(|case| case.is_fight).count()
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        let met = state.step_in(Chapter::Range);
        named(&[
            ("range_least", self.limits.least),
            ("range_most", self.limits.most),
            ("range_width", self.limits.width()),
            ("best_demand", self.demand.share),
            ("chance_of_war", self.demand.chance_of_war),
            ("expected_loss", self.demand.loss),
            ("preventive_war", f64::from(u8::from(self.shift.is_war))),
            ("cases_met", met as f64),
            ("cases_fought", self.fights(met) as f64),
        ])
    }
}

fn fight(state: &State) -> Fight {
    let cost = |id| Number::new(state.parameter(id)).expect(IN_RANGE);
    Fight {
        chance: Fraction::clamped(state.parameter(ParameterId::Strength)),
        costs: [cost(ParameterId::FightingCostFirst), cost(ParameterId::FightingCostSecond)],
    }
}

/// What the second side's cost may be, in the eyes of the first.
fn belief(state: &State, mistrust: f64) -> [f64; 2] {
    let cost = state.parameter(ParameterId::FightingCostSecond);
    [(cost - mistrust).max(0.0), cost + mistrust]
}

fn demand(state: &State, mistrust: f64) -> Demand {
    let amount = |value| NonNegative::new(value).expect(IN_RANGE);
    let [lowest, highest] = belief(state, mistrust).map(amount);
    let chance = Fraction::clamped(state.parameter(ParameterId::Strength));
    let own_cost = amount(state.parameter(ParameterId::FightingCostFirst));
    PrivateCost::new(chance, own_cost, lowest, highest).expect("mistrust only widens").demand()
}

fn curve(state: &State) -> Vec<(f64, f64)> {
    let range = ParameterId::Mistrust.range(&state.scenario);
    let at = |place| range.min + (range.max - range.min) * f64::from(place) / f64::from(CURVE_POINTS);
    (0..=CURVE_POINTS).map(|place| (at(place), demand(state, at(place)).chance_of_war)).collect()
}

fn cases(seed: u64, chance: f64, [lowest, highest]: [f64; 2], share: f64) -> Vec<Case> {
    let mut draws = Xoshiro256::new(seed);
    let mut case = || {
        let end = chance + draws.between(lowest, highest);
        Case { end, is_fight: share > end + TIE }
    };
    (0..CASES).map(|_| case()).collect()
}

fn shift(state: &State) -> Shift {
    let cost = |id| NonNegative::new(state.parameter(id)).expect(IN_RANGE);
    let chances = [ParameterId::Strength, ParameterId::StrengthLater].map(|id| Fraction::clamped(state.parameter(id)));
    let shift = PowerShift {
        chances,
        discount: DiscountFactor::new(state.parameter(ParameterId::Patience)).expect(IN_RANGE),
        costs: [cost(ParameterId::FightingCostFirst), cost(ParameterId::FightingCostSecond)],
    };
    Shift {
        is_war: shift.means_preventive_war(),
        sides: shift.preventive_sides(),
        is_war_under_any_protocol: shift.means_war_under_any_protocol(),
    }
}
