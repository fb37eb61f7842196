//! The numbers of the coupled model: what they mean, their defaults, and the ranges they are drawn from.

use crate::insurgency::equilibrium::Rest;
use crate::insurgency::stocks::{Insurgency, Levers, Stocks};
use crate::numeric::{Fraction, NonNegative, Positive, Xoshiro256};
use crate::repeated::strategy::ErrorRate;

/// What may be set, in the order in which it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coefficient {
    /// e0: how often a side misreads the other, without dialogue.
    Misreading,
    /// k: which part of fog and of uncertainty full dialogue takes away.
    Candour,
    /// g: how generously both sides overlook a defection.
    Generosity,
    /// p: the chance to win a crisis by force.
    Chance,
    /// cA: what force costs oneself.
    OwnCost,
    /// c0: what it costs the other side, at the centre of what is believed.
    RivalCost,
    /// h0: how far off that belief may be.
    Uncertainty,
    /// a_t: how much full deterrence adds to the other side's cost.
    Deterrent,
    /// Lam: inflow of grievance.
    Inflow,
    /// mu: dropout.
    Dropout,
    /// beta: recruitment.
    Recruitment,
    /// q: part of the recruits that joins the network.
    ToNetwork,
    /// c: how fast fighters move to the network.
    ToNetworkLater,
    /// om0: operations without effort.
    Operations,
    /// eta0: action against the network without effort.
    Facilitation,
    /// sig0: resolution of grievance without effort.
    Resolution,
    /// om_max: what full deterrence adds to operations.
    MostOperations,
    /// eta_max: what deterrence and development together add to action against the network.
    MostFacilitation,
    /// sig_max: what full development adds to the resolution of grievance.
    MostResolution,
    /// v_P: what influence is worth to the seat.
    Stake,
    /// w0: how effective its effort is without dialogue or development.
    Effectiveness,
    /// a_d: what full dialogue adds to that.
    ByDialogue,
    /// a_v: what full development adds to that.
    ByDevelopment,
    /// rho: home rule.
    HomeRule,
}

/// How many coefficients there are.
pub const COUNT: usize = 24;

/// A range to draw from; `None` where a coefficient stays as it is.
pub type Brackets = [Option<[f64; 2]>; COUNT];

impl Coefficient {
    pub const ALL: [Self; COUNT] = [
        Self::Misreading,
        Self::Candour,
        Self::Generosity,
        Self::Chance,
        Self::OwnCost,
        Self::RivalCost,
        Self::Uncertainty,
        Self::Deterrent,
        Self::Inflow,
        Self::Dropout,
        Self::Recruitment,
        Self::ToNetwork,
        Self::ToNetworkLater,
        Self::Operations,
        Self::Facilitation,
        Self::Resolution,
        Self::MostOperations,
        Self::MostFacilitation,
        Self::MostResolution,
        Self::Stake,
        Self::Effectiveness,
        Self::ByDialogue,
        Self::ByDevelopment,
        Self::HomeRule,
    ];

    /// Illustrative, and measured nowhere.
    pub fn default_value(self) -> f64 {
        DEFAULTS[self as usize].0
    }

    /// The documented range; `None` for what is not drawn.
    pub fn bracket(self) -> Option<[f64; 2]> {
        DEFAULTS[self as usize].1
    }
}

/// The documented ranges of all.
pub fn brackets() -> Brackets {
    DEFAULTS.map(|(_, bracket)| bracket)
}

const DEFAULTS: [(f64, Option<[f64; 2]>); COUNT] = [
    (0.15, Some([0.02, 0.3])),
    (0.8, Some([0.2, 0.95])),
    (1.0 / 3.0, Some([0.05, 0.33])), // 1/3 is g*, a hair outside
    (0.5, Some([0.2, 0.8])),
    (0.1, Some([0.02, 0.3])),
    (0.15, Some([0.05, 0.3])),
    (0.14, Some([0.02, 0.25])),
    (0.5, Some([0.0, 1.0])),
    (1.0, None),
    (0.05, None),
    (0.06, Some([0.02, 0.1])),
    (0.3, Some([0.1, 0.6])),
    (0.2, Some([0.05, 0.5])),
    (0.1, None),
    (0.1, None),
    (0.05, None),
    (3.0, Some([0.5, 6.0])),
    (0.8, Some([0.2, 1.2])),
    (0.5, Some([0.1, 0.6])),
    (3.0, Some([1.0, 6.0])),
    (1.0, None),
    (0.8, Some([0.0, 1.5])),
    (0.4, Some([0.0, 1.5])),
    (0.8, Some([0.1, 2.5])),
];

/// A value for each coefficient, all in range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coefficients {
    values: [f64; COUNT],
    pub(super) parts: Parts,
}

/// The same as quantities of the models, with the insurgency's start worked out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parts {
    pub misreading: ErrorRate,
    pub candour: Fraction,
    pub generosity: Fraction,
    pub chance: Fraction,
    pub own_cost: NonNegative,
    pub rival_cost: f64,
    pub uncertainty: f64,
    pub deterrent: f64,
    pub insurgency: Insurgency,
    pub start: Stocks,
    pub most: Levers,
    pub stake: f64,
    pub by_dialogue: f64,
    pub by_development: f64,
    pub home_rule: NonNegative,
}

impl Coefficients {
    /// In the order of [`Coefficient::ALL`]; `None` if one is out of range for what it means.
    pub fn new(values: [f64; COUNT]) -> Option<Self> {
        Some(Self { values, parts: Parts::new(&values)? })
    }

    pub fn get(&self, coefficient: Coefficient) -> f64 {
        self.values[coefficient as usize]
    }

    /// The same with another value for one; `None` if it is out of range.
    pub fn with(&self, coefficient: Coefficient, value: f64) -> Option<Self> {
        let mut values = self.values;
        values[coefficient as usize] = value;
        Self::new(values)
    }

    /// The same with each coefficient that has a bracket drawn from it, independently and uniformly, in order.
    ///
    /// `None` if a bracket reaches out of range. A coefficient without a bracket takes no draw.
    pub fn drawn(&self, brackets: &Brackets, draws: &mut Xoshiro256) -> Option<Self> {
        let mut values = self.values;
        for (value, bracket) in values.iter_mut().zip(brackets) {
            if let Some([low, high]) = bracket {
                *value = draws.between(*low, *high);
            }
        }
        Self::new(values)
    }
}

impl Default for Coefficients {
    fn default() -> Self {
        let values = DEFAULTS.map(|(value, _)| value);
        Self::new(values).unwrap_or_else(|| unreachable!("a test holds the defaults in range"))
    }
}

impl Parts {
    fn new(values: &[f64; COUNT]) -> Option<Self> {
        let [e0, k, g, p, own, c0, h0, a_t, lam, mu, beta, q, c, om0, eta0, sig0, om, eta, sig, v, w, a_d, a_v, rho] =
            *values;
        let amount = |value: f64| NonNegative::new(value);
        let levers = |operations, facilitation, resolution| {
            let [operations, facilitation, resolution] = [operations, facilitation, resolution].map(amount);
            Some(Levers { operations: operations?, facilitation: facilitation?, resolution: resolution? })
        };
        let insurgency = Insurgency {
            inflow: amount(lam)?,
            dropout: Positive::new(mu)?,
            recruitment: amount(beta)?,
            to_network: Fraction::new(q)?,
            to_network_later: amount(c)?,
            to_fighters_later: NonNegative::ZERO,
            backlash: NonNegative::ZERO,
            import: NonNegative::ZERO,
            levers: levers(om0, eta0, sig0)?,
        };
        Some(Self {
            misreading: ErrorRate::new(e0)?,
            candour: Fraction::new(k)?,
            generosity: Fraction::new(g)?,
            chance: Fraction::new(p)?,
            own_cost: amount(own)?,
            rival_cost: amount(c0)?.get(),
            uncertainty: amount(h0)?.get(),
            deterrent: amount(a_t)?.get(),
            insurgency,
            start: match insurgency.equilibrium() {
                Rest::Free(stocks) | Rest::Endemic(stocks) => stocks,
                Rest::Unbounded => return None, // never: there is no backlash here
            },
            most: levers(om, eta, sig)?,
            stake: amount(v)?.get() * Positive::new(w)?.get(),
            by_dialogue: amount(a_d)?.get(),
            by_development: amount(a_v)?.get(),
            home_rule: amount(rho)?,
        })
    }
}
