//! Press and Dyson's determinant: what two memory-one strategies earn, in closed form (2012).

use super::payoffs::Payoffs;
use super::strategy::{MemoryOne, Noise};
use crate::numeric::Fraction;

/// What both players earn a round in the long run: D(p, q, S)/D(p, q, 1).
///
/// `None` where the denominator vanishes: then the long run depends on how they begin.
pub fn payoffs(first: &MemoryOne, second: &MemoryOne, noise: Noise, payoffs: &Payoffs) -> Option<[f64; 2]> {
    let (p, q) = (seen(first, noise), seen(second, noise));
    let [r, s, t, punishment] = payoffs.to_array();
    let whole = determinant(p, q, [1.0; 4]);
    let values = [[r, s, t, punishment], [r, t, s, punishment]].map(|values| determinant(p, q, values) / whole);
    (whole.abs() > 1e-12).then_some(values)
}

/// The chances to cooperate after CC, CD, DC, DD as they come out in the noise.
fn seen(strategy: &MemoryOne, noise: Noise) -> [f64; 4] {
    let [cc, cd, dc, dd] = strategy.after.map(Fraction::get);
    let mix = |a: f64, b: f64, rate: f64| (1.0 - rate) * a + rate * b;
    match noise {
        Noise::Implementation(rate) => [cc, cd, dc, dd].map(|chance| mix(chance, 1.0 - chance, rate.get())),
        Noise::Perception(rate) => {
            let rate = rate.get();
            [mix(cc, cd, rate), mix(cd, cc, rate), mix(dc, dd, rate), mix(dd, dc, rate)]
        }
    }
}

fn determinant(p: [f64; 4], q: [f64; 4], f: [f64; 4]) -> f64 {
    let q = [q[0], q[2], q[1], q[3]]; // the second player sees CD where the first sees DC
    let ahead = [1.0, 1.0, 0.0, 0.0];
    let across = [1.0, 0.0, 1.0, 0.0];
    let row = |i: usize| [p[i] * q[i] - if i == 0 { 1.0 } else { 0.0 }, p[i] - ahead[i], q[i] - across[i], f[i]];
    four_by_four([row(0), row(1), row(2), row(3)])
}

/// By pairs of rows and pairs of columns.
fn four_by_four(m: [[f64; 4]; 4]) -> f64 {
    let minor = |rows: [usize; 2], columns: [usize; 2]| {
        m[rows[0]][columns[0]] * m[rows[1]][columns[1]] - m[rows[0]][columns[1]] * m[rows[1]][columns[0]]
    };
    let pairs = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];
    let signs = [1.0, -1.0, 1.0, 1.0, -1.0, 1.0];
    let terms = (0..6).map(|i| signs[i] * minor([0, 1], pairs[i]) * minor([2, 3], pairs[5 - i]));
    terms.sum()
}
