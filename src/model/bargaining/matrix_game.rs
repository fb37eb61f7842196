//! Small games in a table: every extreme equilibrium of two players with a few moves each.

use crate::numeric::{Number, solve};

/// The most moves a player may have: the search tries every choice of as many equations.
pub const MOST_MOVES: usize = 6;

/// How far an equation may be off that counts as binding.
const BINDING: f64 = 1e-9;

/// What each pair of moves pays the row player and the column player.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixGame {
    row: Vec<Vec<f64>>,
    column: Vec<Vec<f64>>,
}

/// A pair of mixed moves from which neither player gains by changing alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Equilibrium {
    /// The chances of the row player's moves, then of the column player's.
    pub mixes: [Vec<f64>; 2],
    pub payoffs: [f64; 2],
}

impl MatrixGame {
    /// `None` unless both tables have the same number of rows and columns, 1 to [`MOST_MOVES`].
    pub fn new(row: Vec<Vec<Number>>, column: Vec<Vec<Number>>) -> Option<Self> {
        let width = row.first()?.len();
        let fits = |table: &[Vec<Number>]| table.len() == row.len() && table.iter().all(|line| line.len() == width);
        let is_small = (1..=MOST_MOVES).contains(&width) && row.len() <= MOST_MOVES;
        (is_small && fits(&row) && fits(&column)).then(|| Self { row: plain(&row), column: plain(&column) })
    }

    /// All extreme equilibria, sorted by the row player's chances, then by the column player's.
    ///
    /// They are the pairs of corners of the two best-response polytopes at which every move is either not played or
    /// a best response. The rest of the equilibria are mixtures of these.
    pub fn equilibria(&self) -> Vec<Equilibrium> {
        let rows = self.row.len();
        let row_corners = corners(&transposed(&positive(&self.column)), true);
        let column_corners = corners(&positive(&self.row), false);
        let all = (1u32 << (rows + self.row[0].len())) - 1;
        let mut equilibria = Vec::new();
        for x in &row_corners {
            let complements = column_corners.iter().filter(|y| x.labels | y.labels == all);
            equilibria.extend(complements.map(|y| self.equilibrium(&x.mix, &y.mix)));
        }
        equilibria.sort_by_key(|equilibrium| {
            equilibrium.mixes.clone().map(|mix| mix.into_iter().map(place).collect::<Vec<_>>())
        });
        equilibria
    }

    fn equilibrium(&self, x: &[f64], y: &[f64]) -> Equilibrium {
        let payoff = |table: &[Vec<f64>]| x.iter().zip(table).map(|(chance, line)| chance * dot(line, y)).sum();
        Equilibrium { mixes: [x.to_vec(), y.to_vec()], payoffs: [payoff(&self.row), payoff(&self.column)] }
    }
}

/// A corner of a best-response polytope: a mix, and the labels of the moves that it leaves out or makes best.
struct Corner {
    mix: Vec<f64>,
    labels: u32,
}

/// The corners, but for the origin, of { z ≥ 0 : `replies`·z ≤ 1 }, each scaled to a mix.
///
/// The row player's own moves are labelled first, whoever's polytope it is.
fn corners(replies: &[Vec<f64>], is_row_player: bool) -> Vec<Corner> {
    let (own, other) = (replies[0].len(), replies.len());
    let mut corners: Vec<Corner> = Vec::new();
    for choice in (0u32..1 << (own + other)).filter(|choice| choice.count_ones() as usize == own) {
        let Some(point) = intersection(replies, choice).filter(|point| is_inside(replies, point)) else {
            continue;
        };
        let total: f64 = point.iter().sum();
        let mix: Vec<f64> = point.iter().map(|z| z.max(0.0) / total).collect();
        if corners.iter().all(|corner| !is_same(&corner.mix, &mix)) {
            corners.push(Corner { labels: labels(replies, &point, is_row_player), mix });
        }
    }
    corners
}

/// The point where the chosen of the inequalities bind: first z_i ≥ 0, then the replies.
fn intersection(replies: &[Vec<f64>], choice: u32) -> Option<Vec<f64>> {
    let own = replies[0].len();
    let chosen = |index: &usize| choice >> index & 1 == 1;
    let zeros = (0..own).filter(chosen).map(|index| (unit(own, index), 0.0));
    let ones = (own..own + replies.len()).filter(chosen).map(|index| (replies[index - own].clone(), 1.0));
    let (matrix, right): (Vec<_>, Vec<_>) = zeros.chain(ones).unzip();
    solve(matrix, right)
}

fn is_inside(replies: &[Vec<f64>], point: &[f64]) -> bool {
    let total: f64 = point.iter().sum();
    let holds = replies.iter().all(|reply| dot(reply, point) <= 1.0 + BINDING);
    total > BINDING * 1e-6 && holds && point.iter().all(|&z| z >= -BINDING * total)
}

fn labels(replies: &[Vec<f64>], point: &[f64], is_row_player: bool) -> u32 {
    let (own, other) = (point.len(), replies.len());
    let (own_start, other_start) = if is_row_player { (0, own) } else { (other, 0) };
    let total: f64 = point.iter().sum();
    let left_out = (0..own).filter(|&index| point[index] <= BINDING * total).map(|index| index + own_start);
    let best =
        (0..other).filter(|&index| dot(&replies[index], point) >= 1.0 - BINDING).map(|index| index + other_start);
    left_out.chain(best).fold(0, |labels, label| labels | 1 << label)
}

/// The same game with payoffs from 1 to 2, which changes nobody's best responses.
fn positive(table: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let all = || table.iter().flatten().copied();
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let span = if high > low { high - low } else { 1.0 };
    table.iter().map(|line| line.iter().map(|payoff| 1.0 + (payoff - low) / span).collect()).collect()
}

fn transposed(table: &[Vec<f64>]) -> Vec<Vec<f64>> {
    (0..table[0].len()).map(|index| table.iter().map(|line| line[index]).collect()).collect()
}

fn plain(table: &[Vec<Number>]) -> Vec<Vec<f64>> {
    table.iter().map(|line| line.iter().map(|payoff| payoff.get()).collect()).collect()
}

fn unit(size: usize, index: usize) -> Vec<f64> {
    (0..size).map(|other| if other == index { 1.0 } else { 0.0 }).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn is_same(a: &[f64], b: &[f64]) -> bool {
    a.iter().zip(b).all(|(a, b)| (a - b).abs() < BINDING)
}

/// A chance as a whole number, so that rounding does not decide the order.
fn place(chance: f64) -> i64 {
    (chance * 1e9).round() as i64
}
