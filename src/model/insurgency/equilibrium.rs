//! Where the stocks come to rest, and whether they would go back there.

use super::stocks::{Insurgency, Rates, Stocks};
use crate::numeric::{largest_real_part, spectral_bound_of_two};

/// Where an insurgency rests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rest {
    /// No network, no fighters.
    Free(Stocks),
    /// It keeps itself going.
    Endemic(Stocks),
    /// Nowhere: each removal recruits more than one.
    Unbounded,
}

impl Rest {
    pub fn stocks(self) -> Option<Stocks> {
        match self {
            Self::Free(stocks) | Self::Endemic(stocks) => Some(stocks),
            Self::Unbounded => None,
        }
    }
}

impl Insurgency {
    /// The equilibrium: endemic where R0 > 1 or something crosses the border, free of insurgency otherwise.
    ///
    /// With X recruits a year, a = 1 − b·om·(1−q)/D of them for good: G = (Lam − a·X)/(mu+sig) (and what the network
    /// sends on), N in proportion to X plus what the imports keep up. X is the positive root of a quadratic.
    ///
    /// ```
    /// use cat_divides_meat_model::{insurgency::{equilibrium::Rest, stocks::*}, numeric::*};
    /// let rate = |x| NonNegative::new(x).unwrap();
    /// let insurgency = Insurgency {
    ///     inflow: rate(1.0), dropout: Positive::new(0.05).unwrap(), recruitment: rate(0.04),
    ///     to_network: Fraction::new(0.3).unwrap(), to_network_later: rate(0.2), to_fighters_later: rate(0.0),
    ///     backlash: rate(0.0), import: rate(0.0),
    ///     levers: Levers { operations: rate(0.5), facilitation: rate(0.1), resolution: rate(0.05) },
    /// };
    /// let Rest::Endemic(stocks) = insurgency.equilibrium() else { panic!() };
    /// assert!((stocks.fighters - 0.214155).abs() < 1e-6);
    /// ```
    pub fn equilibrium(&self) -> Rest {
        let rates = self.rates();
        if self.reproduction_number() <= 1.0 && rates.import == 0.0 {
            return Rest::Free(Stocks { grievance: self.grievance_without_insurgency(), network: 0.0, fighters: 0.0 });
        }
        match recruits(&rates).map(|recruits| stocks_at(&rates, recruits)) {
            Some(stocks) if stocks.to_array().iter().all(|stock| stock.is_finite()) => Rest::Endemic(stocks),
            _ => Rest::Unbounded,
        }
    }

    /// How fast a handful of network and fighters grows, a year, where there was no insurgency (shrinks below 0).
    pub fn invasion_growth_rate(&self) -> f64 {
        let rates = self.rates();
        let recruiting = rates.recruitment * self.grievance_without_insurgency();
        spectral_bound_of_two([
            [rates.q * recruiting - rates.leaving_network - rates.d, rates.c],
            [(1.0 - rates.q) * recruiting + rates.d, -rates.leaving_fighters],
        ])
    }

    /// The largest real part of the eigenvalues at the equilibrium: below 0 if the stocks return there after a push.
    ///
    /// `None` where there is no equilibrium.
    pub fn return_rate(&self) -> Option<f64> {
        match self.equilibrium() {
            Rest::Free(_) => Some(self.invasion_growth_rate().max(-self.rates().leaving_grievance)),
            Rest::Endemic(stocks) => Some(largest_real_part(self.jacobian(stocks))),
            Rest::Unbounded => None,
        }
    }

    fn jacobian(&self, stocks: Stocks) -> [[f64; 3]; 3] {
        let rates = self.rates();
        let (by_grievance, by_network) = (rates.recruitment * stocks.network, rates.recruitment * stocks.grievance);
        let fighting = 1.0 - rates.q;
        [
            [-by_grievance - rates.leaving_grievance, -by_network, rates.returning],
            [rates.q * by_grievance, rates.q * by_network - rates.leaving_network - rates.d, rates.c],
            [fighting * by_grievance, fighting * by_network + rates.d, -rates.leaving_fighters],
        ]
    }
}

/// X = beta·G·N at the equilibrium; `None` if none is bounded.
///
/// N = k·X + N0, F = ((1−q)·X + d·N)/D, and G·m_G = L + A·N0 − a·X with A = b·om·d/D (what the network sends to the
/// fighters comes back as grievance) and a = 1 − b·om·(1−q)/D − A·k. So X solves
/// beta·a·k·X² + (m_G − beta·(L + A·N0)·k + beta·a·N0)·X − beta·(L + A·N0)·N0 = 0.
fn recruits(rates: &Rates) -> Option<f64> {
    let (per_recruit, standing) = network(rates);
    let sent_back = rates.returning * rates.d / rates.leaving_fighters;
    let kept = 1.0 - rates.returning * (1.0 - rates.q) / rates.leaving_fighters - sent_back * per_recruit;
    let inflow = rates.inflow + sent_back * standing;
    let square = rates.recruitment * kept * per_recruit;
    let linear = rates.leaving_grievance - rates.recruitment * (inflow * per_recruit - kept * standing);
    let constant = -rates.recruitment * inflow * standing;
    let is_bounded = kept > 0.0 || rates.recruitment == 0.0;
    is_bounded.then(|| positive_root(square, linear, constant))
}

/// Network for each recruit a year, k = (q + (1−q)·c/D)/(m_N + d − c·d/D), and what imports alone keep up, N0.
fn network(rates: &Rates) -> (f64, f64) {
    (rates.network_per_recruit() / rates.network_loss(), rates.import / rates.network_loss())
}

fn stocks_at(rates: &Rates, recruits: f64) -> Stocks {
    let (per_recruit, standing) = network(rates);
    let network = per_recruit * recruits + standing;
    let fighters = ((1.0 - rates.q) * recruits + rates.d * network) / rates.leaving_fighters;
    let grievance = (rates.inflow + rates.returning * fighters - recruits) / rates.leaving_grievance;
    Stocks { grievance, network, fighters }
}

/// The root ≥ 0 of square·x² + linear·x + constant, for square ≥ 0 and constant ≤ 0, without cancellation.
fn positive_root(square: f64, linear: f64, constant: f64) -> f64 {
    let root = (linear * linear - 4.0 * square * constant).sqrt();
    if linear > 0.0 { -2.0 * constant / (linear + root) } else { (root - linear) / (2.0 * square) }
}
