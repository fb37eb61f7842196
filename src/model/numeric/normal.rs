//! The normal distribution.

use std::f64::consts::PI;

/// The density of the standard normal distribution.
pub fn density(x: f64) -> f64 {
    (-x * x / 2.0).exp() / (2.0 * PI).sqrt()
}

/// The chance that a standard normal draw is below `x`, to about 1e-14.
///
/// Near the middle by the series of erf, in the tails by the continued fraction of erfc (standard; Abramowitz,
/// Stegun 1964, 7.1.6 and 7.1.14).
pub fn below(x: f64) -> f64 {
    match x.abs() {
        far if far > 3.0 => {
            let tail = tail(far);
            if x > 0.0 { 1.0 - tail } else { tail }
        }
        _ => 0.5 + middle(x),
    }
}

/// The chance of a draw between 0 and `x`: density·(x + x³/3 + x⁵/(3·5) + …).
fn middle(x: f64) -> f64 {
    let (mut term, mut sum, mut odd) = (x, x, 1.0);
    while term.abs() > 1e-17 * sum.abs() {
        odd += 2.0;
        term *= x * x / odd;
        sum += term;
    }
    density(x) * sum
}

/// The chance of a draw beyond `x` > 0: density/(x + 1/(x + 2/(x + 3/…))).
fn tail(x: f64) -> f64 {
    let fraction = (1..=100).rev().fold(x, |below, k| x + f64::from(k) / below);
    density(x) / fraction
}
