//! How far each lever must be turned, alone, until the insurgency cannot keep itself going.

use super::stocks::{Insurgency, Levers, Rates};
use crate::numeric::NonNegative;

/// What operations alone can do: R0 falls with them from R0(0) to R0(∞) = q·beta·G0/m_N, but not below.
///
/// R0 is the spectral radius of the next-generation matrix (van den Driessche, Watmough 2002); the rest follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    /// R0 ≤ 1 without any operations.
    FadesAnyway,
    /// Enough operations bring R0 to 1.
    OperationsSuffice,
    /// R0 stays ≥ 1 however intense they are; when they are relaxed, the stocks return to where they were.
    OperationsNeverSuffice,
}

impl Insurgency {
    /// Which of the three regimes holds; `None` with imports, where R0 decides nothing.
    pub fn regime(&self) -> Option<Regime> {
        let [without, endless] = [self.reproduction_without_operations(), self.reproduction_under_endless_operations()];
        (self.import.get() == 0.0).then_some(match () {
            () if without <= 1.0 => Regime::FadesAnyway,
            () if endless < 1.0 => Regime::OperationsSuffice,
            () => Regime::OperationsNeverSuffice,
        })
    }

    /// R0(0).
    pub fn reproduction_without_operations(&self) -> f64 {
        self.with(Levers { operations: NonNegative::ZERO, ..self.levers }).reproduction_number()
    }

    /// R0(om→∞) = q·beta·G0/(m_N+d).
    pub fn reproduction_under_endless_operations(&self) -> f64 {
        let rates = self.rates();
        rates.q * rates.recruitment * self.grievance_without_insurgency() / (rates.leaving_network + rates.d)
    }

    /// om_c: the least operations with R0 ≤ 1; 0 if R0 is that small anyway, infinite if no operations suffice.
    ///
    /// (1−q)·c/(kappa_c − q) − c − mu, kappa_c = m_N/(beta·G0), where the network sends nobody on (d = 0).
    /// `None` with imports, or where it does.
    pub fn critical_operations(&self) -> Option<f64> {
        let rates = self.rates();
        let regime = self.regime().filter(|_| rates.d == 0.0)?;
        Some(match regime {
            Regime::FadesAnyway => 0.0,
            Regime::OperationsNeverSuffice => f64::INFINITY,
            Regime::OperationsSuffice => {
                let critical = rates.leaving_network / (rates.recruitment * self.grievance_without_insurgency());
                ((1.0 - rates.q) * rates.c / (critical - rates.q) - rates.c - self.dropout.get()).max(0.0)
            }
        })
    }

    /// eta_c = beta·G0·kappa − mu: the least action against the network with R0 ≤ 1; always finite.
    ///
    /// `None` with imports, or where the network sends fighters.
    pub fn critical_facilitation(&self) -> Option<f64> {
        let rates = self.rates();
        let growth = rates.recruitment * self.grievance_without_insurgency() * rates.network_per_recruit();
        self.has_plain_thresholds().then(|| (growth - self.dropout.get()).max(0.0))
    }

    /// sig_c = beta·Lam·kappa/m_N − mu: the least resolution of grievance with R0 ≤ 1; always finite.
    ///
    /// `None` with imports, or where the network sends fighters.
    pub fn critical_resolution(&self) -> Option<f64> {
        let rates = self.rates();
        let growth = rates.recruitment * rates.inflow * rates.replacement();
        self.has_plain_thresholds().then(|| (growth - self.dropout.get()).max(0.0))
    }

    /// By which part R0 changes for a small relative change of operations, of facilitation, of resolution (Theorem 2).
    ///
    /// The first goes to 0 as operations grow; the others go to −1. For d = 0.
    pub fn elasticities(&self) -> [f64; 3] {
        let (rates, levers) = (self.rates(), self.levers);
        let Rates { q, c, leaving_fighters, .. } = rates;
        let mixed = leaving_fighters * (q * leaving_fighters + (1.0 - q) * c);
        let by_operations = if mixed > 0.0 { -levers.operations.get() * (1.0 - q) * c / mixed } else { 0.0 };
        let by_facilitation = -levers.facilitation.get() / rates.leaving_network;
        [by_operations, by_facilitation, -levers.resolution.get() / rates.leaving_grievance]
    }

    /// b·(1−q): how many each removal recruits; above 1 there is an intensity of operations beyond which stocks grow
    /// without bound (Theorem 3).
    pub fn backlash_index(&self) -> f64 {
        self.backlash.get() * self.to_network.rest().get()
    }

    /// (mu+c)/(b·(1−q) − 1): the operations beyond which no bounded equilibrium exists; `None` if there is no such
    /// limit. For d = 0.
    pub fn runaway_operations(&self) -> Option<f64> {
        let excess = self.backlash_index() - 1.0;
        (excess > 0.0).then(|| (self.dropout.get() + self.to_network_later.get()) / excess)
    }

    fn has_plain_thresholds(&self) -> bool {
        self.import.get() == 0.0 && self.to_fighters_later.get() == 0.0
    }
}
