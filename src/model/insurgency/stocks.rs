//! The three stocks, what feeds them, and the reproduction number that decides whether they grow.

use crate::numeric::{Fraction, NonNegative, Positive};

/// Rates a year; stocks in arbitrary units. Nested in the bare-bones model of McCluskey, Santoprete 2018.
///
/// ```text
/// G' = Lam + b·om·F − beta·G·N − (mu+sig)·G        grievance pool
/// N' = q·beta·G·N + c·F − (mu+eta+d)·N + imp       facilitation network: recruit, fund, move, shelter
/// F' = (1−q)·beta·G·N + d·N − (mu+om+c)·F          fighters
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Insurgency {
    /// Lam: how fast new grievance arises, 0.2 to 3 in the explainer.
    pub inflow: NonNegative,
    /// mu: how fast everyone drops out anyway, 0.02 to 0.1.
    pub dropout: Positive,
    /// beta: how fast a unit of network recruits from a unit of grievance, 0.01 to 0.1.
    pub recruitment: NonNegative,
    /// q: which part of the recruits joins the network, 0.05 to 0.7.
    pub to_network: Fraction,
    /// c: how fast fighters move to the network, 0 to 0.6.
    pub to_network_later: NonNegative,
    /// d: how fast the network moves to the fighters; 0 in the explainer.
    pub to_fighters_later: NonNegative,
    /// b: how many join the grievance pool for each fighter removed, 0 to 2.
    pub backlash: NonNegative,
    /// imp: what crosses the border into the network, 0 to 0.1.
    pub import: NonNegative,
    pub levers: Levers,
}

/// What a government can turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levers {
    /// om: operations against fighters, 0 to 10.
    pub operations: NonNegative,
    /// eta: action against the network, 0 to 1.
    pub facilitation: NonNegative,
    /// sig: resolution of grievance by inclusion, services, jobs, 0 to 0.5.
    pub resolution: NonNegative,
}

/// Grievance pool, facilitation network, fighters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stocks {
    pub grievance: f64,
    pub network: f64,
    pub fighters: f64,
}

impl Stocks {
    /// `None` if one is below 0, not a number or beyond all bounds.
    pub fn new([grievance, network, fighters]: [f64; 3]) -> Option<Self> {
        [grievance, network, fighters].iter().all(|&stock| NonNegative::new(stock).is_some()).then_some(Self {
            grievance,
            network,
            fighters,
        })
    }

    pub fn to_array(self) -> [f64; 3] {
        [self.grievance, self.network, self.fighters]
    }
}

impl Insurgency {
    /// The same with other levers.
    pub fn with(self, levers: Levers) -> Self {
        Self { levers, ..self }
    }

    /// G0 = Lam/(mu+sig): the grievance that stands where there is no insurgency.
    pub fn grievance_without_insurgency(&self) -> f64 {
        let rates = self.rates();
        rates.inflow / rates.leaving_grievance
    }

    /// R0 = beta·G0·(q·D + (1−q)·c)/(D·(m_N+d) − c·d), D = mu+om+c, m_N = mu+eta: how many times a unit of network
    /// replaces itself. Above 1 the insurgency grows from next to nothing (without imports).
    ///
    /// The spectral radius of the next-generation matrix (van den Driessche, Watmough 2002).
    pub fn reproduction_number(&self) -> f64 {
        let rates = self.rates();
        self.grievance_without_insurgency() * rates.recruitment * rates.replacement()
    }

    /// The rates of change of grievance, network and fighters.
    #[inline]
    pub(crate) fn slope(rates: &Rates, [g, n, f]: [f64; 3]) -> [f64; 3] {
        let recruited = rates.recruitment * g * n;
        [
            rates.inflow + rates.returning * f - recruited - rates.leaving_grievance * g,
            rates.q * recruited + rates.c * f - (rates.leaving_network + rates.d) * n + rates.import,
            (1.0 - rates.q) * recruited + rates.d * n - rates.leaving_fighters * f,
        ]
    }

    pub(crate) fn rates(&self) -> Rates {
        let mu = self.dropout.get();
        Rates {
            inflow: self.inflow.get(),
            recruitment: self.recruitment.get(),
            q: self.to_network.get(),
            c: self.to_network_later.get(),
            d: self.to_fighters_later.get(),
            import: self.import.get(),
            returning: self.backlash.get() * self.levers.operations.get(),
            leaving_grievance: mu + self.levers.resolution.get(),
            leaving_network: mu + self.levers.facilitation.get(),
            leaving_fighters: mu + self.levers.operations.get() + self.to_network_later.get(),
        }
    }
}

/// The numbers in the equations, added up where they belong together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rates {
    pub inflow: f64,
    pub recruitment: f64,
    pub q: f64,
    pub c: f64,
    pub d: f64,
    pub import: f64,
    /// b·om.
    pub returning: f64,
    /// mu + sig.
    pub leaving_grievance: f64,
    /// m_N = mu + eta.
    pub leaving_network: f64,
    /// D = mu + om + c.
    pub leaving_fighters: f64,
}

impl Rates {
    /// (q·D + (1−q)·c)/(D·(m_N+d) − c·d): network years for each recruit.
    pub fn replacement(&self) -> f64 {
        self.network_per_recruit() / self.network_loss()
    }

    /// q + (1−q)·c/D: which part of a recruit ends up in the network, at once or later.
    pub fn network_per_recruit(&self) -> f64 {
        self.q + (1.0 - self.q) * self.c / self.leaving_fighters
    }

    /// m_N + d − c·d/D: how fast the network loses for good. c/D is below 1, so this is no less than m_N.
    pub fn network_loss(&self) -> f64 {
        self.leaving_network + self.d * (1.0 - self.c / self.leaving_fighters)
    }
}
