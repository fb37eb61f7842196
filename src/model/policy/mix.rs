//! A mix of dialogue, deterrence and development, and what it does to trust, peace, security and influence.

use super::coefficients::Coefficients;
use crate::bargaining::crisis::PrivateCost;
use crate::influence::contest;
use crate::insurgency::stocks::Levers;
use crate::insurgency::trajectory::{Trajectory, coarse};
use crate::numeric::{Fraction, LARGEST, NonNegative, TIE, Years};
use crate::repeated::channel::Generosity;
use crate::repeated::payoffs::Payoffs;
use crate::repeated::strategy::ErrorRate;

/// How effort is divided; the parts sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mix {
    dialogue: f64,
    deterrence: f64,
    development: f64,
}

impl Mix {
    /// `None` if the parts do not sum to 1.
    pub fn new(dialogue: Fraction, deterrence: Fraction, development: Fraction) -> Option<Self> {
        let [dialogue, deterrence, development] = [dialogue, deterrence, development].map(Fraction::get);
        let is_whole = (dialogue + deterrence + development - 1.0).abs() <= 1e-9;
        is_whole.then_some(Self { dialogue, deterrence, development })
    }

    pub fn dialogue(&self) -> f64 {
        self.dialogue
    }

    pub fn deterrence(&self) -> f64 {
        self.deterrence
    }

    pub fn development(&self) -> f64 {
        self.development
    }

    /// All mixes in steps of 1/`steps`: by rising dialogue, then by rising deterrence. (steps+1)(steps+2)/2 of them.
    pub fn all(steps: u16) -> impl Iterator<Item = Self> + Clone {
        let part = move |count: u16| f64::from(count) / f64::from(steps.max(1));
        let rest =
            move |d: u16, t: u16| Self { dialogue: part(d), deterrence: part(t), development: part(steps - d - t) };
        (0..=steps).flat_map(move |d| (0..=steps - d).map(move |t| rest(d, t)))
    }

    /// Where dialogue and deterrence may be any numbers from 0 to 1: what would leave less than nothing for development
    /// is taken from deterrence.
    pub fn clipped(dialogue: f64, deterrence: f64) -> Self {
        let dialogue = dialogue.clamp(0.0, 1.0);
        let deterrence = deterrence.clamp(0.0, 1.0).min(1.0 - dialogue);
        let development = 1.0 - dialogue - deterrence;
        // Less than a billionth is what is left of rounding, and means none.
        Self { dialogue, deterrence, development: if development < 1e-9 { 0.0 } else { development } }
    }

    /// The same with so much dialogue, the other two in proportion to each other; evenly if there is neither.
    pub fn with_dialogue(&self, dialogue: f64) -> Self {
        Self::clipped(dialogue, (1.0 - dialogue) * proportion(self.deterrence, self.development))
    }

    /// The same with so much development, the other two in proportion to each other; evenly if there is neither.
    pub fn with_development(&self, development: f64) -> Self {
        let rest = 1.0 - development;
        let dialogue = rest * proportion(self.dialogue, self.deterrence);
        Self { dialogue, deterrence: rest - dialogue, development }
    }

    /// The three parts: dialogue, deterrence, development.
    pub fn parts(&self) -> [f64; 3] {
        [self.dialogue, self.deterrence, self.development]
    }

    /// The least of the three parts.
    pub fn least_part(&self) -> f64 {
        self.dialogue.min(self.deterrence).min(self.development)
    }

    /// Whether all effort goes into one thing.
    pub fn is_single_minded(&self) -> bool {
        self.dialogue.max(self.deterrence).max(self.development) >= 1.0 - TIE
    }
}

/// Which part of both `part` is; half where there is nothing.
fn proportion(part: f64, other: f64) -> f64 {
    if part + other > 0.0 { part / (part + other) } else { 0.5 }
}

/// A seat that chooses a mix, in the coupled model.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    pub coefficients: Coefficients,
    /// Effective stakes of the others who contend for influence.
    pub others: Vec<NonNegative>,
}

impl Default for Policy {
    fn default() -> Self {
        let others = [3.2, 2.0, 1.2].map(|stake| NonNegative::new(stake).unwrap_or(NonNegative::ZERO));
        Self { coefficients: Coefficients::default(), others: others.to_vec() }
    }
}

/// What a mix brings the seat that chooses it, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// (U−P)/(R−P), U what two generous players earn in the fog that is left.
    pub trust: f64,
    /// 1 − the chance of war.
    pub peace: f64,
    /// 1 − F(10)/F(0): which part of the fighters is gone after ten years.
    pub security: f64,
    /// The seat's share of influence.
    pub influence: f64,
}

/// How much each measure counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights([f64; 4]);

impl Weights {
    /// For trust, peace, security, influence; `None` if all are 0.
    pub fn new(weights: [NonNegative; 4]) -> Option<Self> {
        let weights = weights.map(NonNegative::get);
        let total: f64 = weights.iter().sum();
        (total >= f64::MIN_POSITIVE).then(|| Self(weights.map(|weight| weight / total)))
    }

    /// For trust, peace, security, influence, summing to 1.
    pub fn parts(&self) -> [f64; 4] {
        self.0
    }

    /// All alike, which is a choice too.
    pub const EQUAL: Self = Self([0.25; 4]);
}

impl Measures {
    /// The weighted mean.
    pub fn outcome(&self, weights: &Weights) -> f64 {
        let measures = [self.trust, self.peace, self.security, self.influence];
        measures.iter().zip(weights.0).map(|(measure, weight)| measure * weight).sum()
    }
}

/// How many years a policy is given.
pub const HORIZON: f64 = 10.0;

impl Policy {
    /// What `mix` brings, the ten years followed closely.
    pub fn measures(&self, mix: &Mix) -> Measures {
        self.measures_with(mix, self.fighters_left(mix))
    }

    /// The same within 1e-4, for sweeps over many mixes: ten years in a few dozen steps.
    pub fn coarse_measures(&self, mix: &Mix) -> Measures {
        let parts = &self.coefficients.parts;
        let stocks = coarse(parts.insurgency.with(self.levers(mix)), parts.start, HORIZON);
        self.measures_with(mix, stocks.map(|stocks| stocks.fighters))
    }

    /// The chance that the seat misreads another: e0·(1 − k·d).
    pub fn misreading(&self, mix: &Mix) -> ErrorRate {
        let parts = &self.coefficients.parts;
        parts.misreading.with_back_channel(Fraction::clamped(parts.candour.get() * mix.dialogue))
    }

    /// Operations om0 + om_max·t, action on the network eta0 + eta_max·(t+v)/2, resolution sig0 + sig_max·v.
    pub fn levers(&self, mix: &Mix) -> Levers {
        let (now, most) = (self.coefficients.parts.insurgency.levers, self.coefficients.parts.most);
        let raised = |now: NonNegative, most: NonNegative, part: f64| {
            NonNegative::new(now.get() + most.get() * part).unwrap_or(NonNegative::MOST)
        };
        Levers {
            operations: raised(now.operations, most.operations, mix.deterrence),
            facilitation: raised(now.facilitation, most.facilitation, (mix.deterrence + mix.development) / 2.0),
            resolution: raised(now.resolution, most.resolution, mix.development),
        }
    }

    /// The others' shares of influence, in their order.
    pub fn other_shares(&self, mix: &Mix) -> Vec<f64> {
        let heat = self.heat(mix);
        self.others.iter().map(|stake| contest::share(stake.get(), heat)).collect()
    }

    /// The share of influence that is nobody's.
    pub fn home_rule(&self, mix: &Mix) -> f64 {
        self.home_rule_at(self.heat(mix))
    }

    pub(super) fn home_rule_at(&self, heat: f64) -> f64 {
        if heat > 0.0 { self.coefficients.parts.home_rule.get() / heat } else { 0.0 }
    }

    fn measures_with(&self, mix: &Mix, fighters_left: Option<f64>) -> Measures {
        Measures {
            trust: self.trust(mix),
            peace: self.peace(mix),
            security: self.security(fighters_left),
            influence: contest::share(self.effective_stake(mix), self.heat(mix)),
        }
    }

    fn trust(&self, mix: &Mix) -> f64 {
        let (payoffs, generosity) = (Payoffs::default(), self.coefficients.parts.generosity);
        let [reward, _, _, punishment] = payoffs.to_array();
        let earned = Generosity { error: self.misreading(mix), generosity }.self_play_payoff(&payoffs);
        (earned - punishment) / (reward - punishment)
    }

    fn peace(&self, mix: &Mix) -> f64 {
        let parts = &self.coefficients.parts;
        let centre = parts.rival_cost * (1.0 + parts.deterrent * mix.deterrence);
        let spread = parts.uncertainty * (1.0 - parts.candour.get() * mix.dialogue);
        let [lowest, highest] =
            [centre - spread, centre + spread].map(|cost| NonNegative::new(cost.clamp(0.0, LARGEST)));
        let crisis =
            lowest.zip(highest).and_then(|(low, high)| PrivateCost::new(parts.chance, parts.own_cost, low, high));
        crisis.map_or(0.0, |crisis| 1.0 - crisis.demand().chance_of_war)
    }

    /// 1 where there were no fighters to begin with, 0 where they have grown.
    fn security(&self, fighters_left: Option<f64>) -> f64 {
        let start = self.coefficients.parts.start.fighters;
        match fighters_left {
            _ if start == 0.0 => 1.0,
            Some(left) => (1.0 - left / start).clamp(0.0, 1.0),
            None => 0.0,
        }
    }

    fn fighters_left(&self, mix: &Mix) -> Option<f64> {
        let parts = &self.coefficients.parts;
        let mut trajectory = Trajectory::new(parts.insurgency.with(self.levers(mix)), parts.start);
        trajectory.advance_to(Years::new(HORIZON)?);
        trajectory.stocks().map(|stocks| stocks.fighters)
    }

    /// v_P·w0·(1 + a_d·d + a_v·v).
    fn effective_stake(&self, mix: &Mix) -> f64 {
        let parts = &self.coefficients.parts;
        parts.stake * (1.0 + parts.by_dialogue * mix.dialogue + parts.by_development * mix.development)
    }

    pub(super) fn heat(&self, mix: &Mix) -> f64 {
        let own = self.effective_stake(mix);
        let stakes = || std::iter::once(own).chain(self.others.iter().map(|stake| stake.get()));
        contest::heat(stakes, self.coefficients.parts.home_rule)
    }
}
