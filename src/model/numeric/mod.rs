//! Quantities that cannot be out of range, the solvers, and the seeded generator.

mod bisection;
pub mod decimal;
mod eigen;
mod generator;
mod linear;
pub mod normal;
mod quantity;
mod runge_kutta;
mod spectral;

pub use bisection::bisect;
pub use eigen::{largest_real_part, spectral_bound_of_two};
pub use generator::{SplitMix64, Xoshiro256};
pub use linear::solve;
pub(crate) use quantity::quantity;
pub use quantity::{
    DiscountFactor, Fraction, LARGEST, NonNegative, Number, Positive, PositiveFraction, SMALLEST, Years,
};
pub use runge_kutta::RungeKutta;
pub use spectral::{power_limit, spectral_radius, stochastic_power};

/// Two numbers this close count as equal wherever an answer turns on equality.
pub const TIE: f64 = 1e-12;
