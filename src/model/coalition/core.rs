//! The core: divisions that no group would rather leave, and how far a game is from having one.

use super::shapley::Game;

/// A least concession up to here counts as none.
const NONE: f64 = 1e-9;

impl Game {
    /// The least eps for which some division gives everything away and each group at least its worth less eps.
    ///
    /// Below 0 where every group can be given more than its worth. `None` for a single player.
    pub fn least_core_epsilon(&self) -> Option<f64> {
        (self.players() >= 2).then(|| Tableau::new(self).maximum().1)
    }

    /// The groups whose excess makes up [`Game::least_core_epsilon`], each with its weight; the weights sum to 1.
    pub(crate) fn groups_that_bind(&self) -> Option<Vec<(usize, f64)>> {
        (self.players() >= 2).then(|| Tableau::new(self).maximum().0)
    }

    /// Whether some division satisfies every group.
    pub fn has_core(&self) -> bool {
        self.least_core_epsilon().is_none_or(|epsilon| epsilon <= NONE)
    }
}

/// The dual of the least-core problem: weigh the groups, in balance over the players, so that their excess is largest.
///
/// Excess is worth less the group's part of the whole, v(S) − v(N)·|S|/n. Weights are ≥ 0 and sum to 1, and each
/// player is in groups of the same total weight. One row a player, the last one replaced by that sum.
struct Tableau {
    rows: Vec<Vec<f64>>,
    right: Vec<f64>,
    /// What each group would add to the excess, given the groups in use.
    gains: Vec<f64>,
    excess: f64,
}

impl Tableau {
    /// Starts from all single players with the same weight.
    fn new(game: &Game) -> Self {
        let (players, everyone) = (game.players(), game.everyone());
        let all = game.worth(everyone) / players as f64;
        let excess = |group: usize| game.worth(group) - all * f64::from(group.count_ones());
        // In terms of the singles, group S is worth its members, less (|S|−1)/n of every player.
        let row = |player: usize| {
            let entry = |group: usize| {
                let member = (group >> player & 1) as f64;
                member - (f64::from(group.count_ones()) - 1.0) / players as f64
            };
            (1..everyone).map(entry).collect::<Vec<f64>>()
        };
        let rows: Vec<_> = (0..players).map(row).collect();
        let singles: Vec<f64> = (0..players).map(|player| excess(1 << player)).collect();
        let gain = |group: usize| {
            let entries = rows.iter().map(|row| row[group - 1]);
            excess(group) - entries.zip(&singles).map(|(entry, single)| entry * single).sum::<f64>()
        };
        Self {
            gains: (1..everyone).map(gain).collect(),
            excess: singles.iter().sum::<f64>() / players as f64,
            right: vec![1.0 / players as f64; players],
            rows,
        }
    }

    /// The groups in use with their weights, and their excess, by the simplex method with Bland's rule, which cannot go
    /// round in circles.
    fn maximum(mut self) -> (Vec<(usize, f64)>, f64) {
        let scale = self.gains.iter().fold(1.0, |scale: f64, gain| scale.max(gain.abs()));
        let mut basis: Vec<usize> = (0..self.rows.len()).map(|player| (1 << player) - 1).collect();
        while let Some(column) = self.gains.iter().position(|&gain| gain > 1e-12 * scale) {
            let Some(row) = self.leaving(column, &basis) else {
                break; // never: the weights are bounded
            };
            self.pivot(row, column);
            basis[row] = column;
        }
        let groups = basis.iter().map(|column| column + 1);
        (groups.zip(self.right).filter(|(_, weight)| *weight > 0.0).collect(), self.excess)
    }

    fn leaving(&self, column: usize, basis: &[usize]) -> Option<usize> {
        let candidates = (0..self.rows.len()).filter(|&row| self.rows[row][column] > 1e-12);
        let ratio = |row: usize| self.right[row] / self.rows[row][column];
        candidates.min_by(|&a, &b| ratio(a).total_cmp(&ratio(b)).then(basis[a].cmp(&basis[b])))
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let pivot = self.rows[row][column];
        self.rows[row].iter_mut().for_each(|entry| *entry /= pivot);
        self.right[row] /= pivot;
        let (pivot_row, pivot_right) = (self.rows[row].clone(), self.right[row]);
        for other in (0..self.rows.len()).filter(|&other| other != row) {
            let factor = self.rows[other][column];
            subtract(&mut self.rows[other], &pivot_row, factor);
            self.right[other] = (self.right[other] - factor * pivot_right).max(0.0);
        }
        let gain = self.gains[column];
        subtract(&mut self.gains, &pivot_row, gain);
        self.excess += gain * pivot_right;
    }
}

fn subtract(from: &mut [f64], line: &[f64], factor: f64) {
    from.iter_mut().zip(line).for_each(|(entry, pivot)| *entry -= factor * pivot);
}
