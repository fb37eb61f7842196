//! Courts: when a judge's cut makes the sides settle, and what they ask for when it does not.

use crate::bargaining::range::Limits;
use crate::numeric::{Fraction, Number, Positive, PositiveFraction, normal};
use std::f64::consts::PI;

/// Two sides before a judge who keeps a cut of the whole (the contract zone of Farber, Katz 1979).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Court {
    /// thetaA and thetaB: which share A and B expect the judge to award to A.
    pub expectations: [Fraction; 2],
    /// f: the part of the whole that the judge keeps.
    pub cut: Fraction,
}

impl Court {
    /// (1−f)·thetaA and 1 − (1−f)·(1−thetaB).
    pub fn limits(&self) -> Limits {
        let ([a, b], left) = (self.expectations.map(Fraction::get), self.cut.rest().get());
        Limits { least: left * a, most: 1.0 - left * (1.0 - b) }
    }

    /// g/(1+g) with g = max(0, thetaA−thetaB): the least cut that lets the sides settle.
    pub fn critical_cut(&self) -> f64 {
        let [a, b] = self.expectations.map(Fraction::get);
        let optimism = (a - b).max(0.0);
        optimism / (1.0 + optimism)
    }
}

/// What both sides believe that a last-offer judge will find fair: the closer offer wins.
///
/// The judge draws a fair value and picks whichever of the two offers is closer to it (Farber 1980; Brams, Merrill
/// 1983). A asks for much, B offers little.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FairValue {
    Normal {
        mean: Number,
        deviation: Positive,
    },
    Uniform {
        low: Number,
        width: Positive,
    },
    Logistic {
        mean: Number,
        scale: Positive,
    },
    /// Two schools of thought, equally likely, their means `apart`.
    TwoSchools {
        mean: Number,
        apart: Positive,
        deviation: Positive,
    },
}

/// Offers that neither side would change, knowing the other's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LastOffers {
    /// What A asks for and what B offers.
    pub offers: [f64; 2],
    pub expected_award: f64,
    /// Standard deviation of the award: half the gap.
    pub award_deviation: f64,
}

impl LastOffers {
    pub fn gap(&self) -> f64 {
        self.offers[0] - self.offers[1]
    }
}

impl FairValue {
    /// m ± 1/(2·f(m)), with m the median and f the density there.
    ///
    /// `None` where those are no equilibrium, since one side would gain by a wholly different offer: so it is with
    /// two schools of thought that lie far apart.
    pub fn last_offers(&self) -> Option<LastOffers> {
        let (median, half_gap) = (self.median(), 0.5 / self.density_at_median());
        let is_equilibrium = half_gap.is_finite() && self.best_gain() <= 1e-9;
        is_equilibrium.then_some(LastOffers {
            offers: [median + half_gap, median - half_gap],
            expected_award: median,
            award_deviation: half_gap,
        })
    }

    /// The most that a side could gain over m ± 1/(2·f(m)) by another offer, as part of the gap; searched on a grid.
    ///
    /// Both sides' chances are the same, so one search does for both.
    pub fn best_gain(&self) -> f64 {
        let half_gap = 0.5 / self.density_at_median();
        let gain = |step: i32| {
            let asked = f64::from(step) / 100.0; // in half gaps above the median, where the other stays one below
            let chance = 1.0 - self.below((asked - 1.0) / 2.0 * half_gap);
            (asked * chance - (1.0 - chance)) / 2.0
        };
        (-100..=1000).map(gain).fold(0.0, f64::max)
    }

    /// Standard deviation of the fair value: what the award's would be if the judge simply awarded it.
    pub fn deviation(&self) -> f64 {
        match self {
            Self::Normal { deviation, .. } => deviation.get(),
            Self::Uniform { width, .. } => width.get() / 12f64.sqrt(),
            Self::Logistic { scale, .. } => scale.get() * PI / 3f64.sqrt(),
            Self::TwoSchools { apart, deviation, .. } => deviation.get().hypot(apart.get() / 2.0),
        }
    }

    pub fn median(&self) -> f64 {
        match self {
            Self::Normal { mean, .. } | Self::Logistic { mean, .. } | Self::TwoSchools { mean, .. } => mean.get(),
            Self::Uniform { low, width } => low.get() + width.get() / 2.0,
        }
    }

    fn density_at_median(&self) -> f64 {
        match self {
            Self::Normal { deviation, .. } => normal::density(0.0) / deviation.get(),
            Self::Uniform { width, .. } => 1.0 / width.get(),
            Self::Logistic { scale, .. } => 0.25 / scale.get(),
            Self::TwoSchools { apart, deviation, .. } => {
                normal::density(apart.get() / 2.0 / deviation.get()) / deviation.get()
            }
        }
    }

    /// The chance that the fair value is below the median plus `x`.
    fn below(&self, x: f64) -> f64 {
        match self {
            Self::Normal { deviation, .. } => normal::below(x / deviation.get()),
            Self::Uniform { width, .. } => (0.5 + x / width.get()).clamp(0.0, 1.0),
            Self::Logistic { scale, .. } => 1.0 / (1.0 + (-x / scale.get()).exp()),
            Self::TwoSchools { apart, deviation, .. } => {
                let school = |mean: f64| normal::below((x - mean) / deviation.get());
                (school(apart.get() / 2.0) + school(-apart.get() / 2.0)) / 2.0
            }
        }
    }
}

/// A judge who mixes what is fair with the middle of what is asked (Stevens 1966; Farber 1981).
///
/// The award is (1−w)·theta + w·(a+b)/2. Each side's demand counts in proportion, so both go as far as they may:
/// the chilling effect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SplitTheDifference {
    /// m: what is fair on average.
    pub fair: Number,
    /// K: how far from it a demand may be.
    pub reach: Positive,
    /// w: how much the middle of the demands counts.
    pub weight: PositiveFraction,
    /// Standard deviation of what the judge finds fair.
    pub deviation: Positive,
}

impl SplitTheDifference {
    /// What A asks for and B offers: as far from the fair value as they may go.
    pub fn offers(&self) -> [f64; 2] {
        [self.fair.get() + self.reach.get(), self.fair.get() - self.reach.get()]
    }

    pub fn gap(&self) -> f64 {
        2.0 * self.reach.get()
    }

    pub fn expected_award(&self) -> f64 {
        self.fair.get()
    }

    pub fn award_deviation(&self) -> f64 {
        (1.0 - self.weight.get()) * self.deviation.get()
    }
}
