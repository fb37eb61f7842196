//! What a player adds, averaged over the groups it may join (Shapley 1953).

use crate::numeric::{LARGEST, Number};

/// The most players of a game: it has 2^n groups.
pub const MOST_PLAYERS: usize = 12;

/// A game of few players, given by what each group can secure for itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Game {
    players: usize,
    /// Worth of each group; player i belongs to those whose number has bit i.
    worths: Vec<f64>,
}

impl Game {
    /// `worth` of the group whose number has bit i for player i; that of nobody is taken as 0.
    ///
    /// `None` for no players or more than [`MOST_PLAYERS`], or if a worth is not a number of ordinary size.
    pub fn new(players: usize, worth: impl Fn(usize) -> f64) -> Option<Self> {
        if !(1..=MOST_PLAYERS).contains(&players) {
            return None;
        }
        let worths: Vec<f64> = (0..1 << players).map(|group| if group == 0 { 0.0 } else { worth(group) }).collect();
        worths.iter().all(|&worth| Number::new(worth).is_some()).then_some(Self { players, worths })
    }

    /// phi_i = Σ_S |S|!(n−|S|−1)!/n! · (v(S+i) − v(S)); sums to the worth of all.
    ///
    /// ```
    /// use cat_divides_meat_model::coalition::shapley::Game;
    /// let majority = Game::new(3, |group| if group.count_ones() >= 2 { 1.0 } else { 0.0 }).unwrap();
    /// assert!(majority.shapley_values().iter().all(|value| (value - 1.0 / 3.0).abs() < 1e-12));
    /// ```
    pub fn shapley_values(&self) -> Vec<f64> {
        let weights: Vec<f64> = (0..self.players).map(|size| 1.0 / self.orders(size)).collect();
        self.values(|size| weights[size])
    }

    /// beta_i = 2^−(n−1) · Σ_S (v(S+i) − v(S)), not normalised.
    pub fn banzhaf_values(&self) -> Vec<f64> {
        let weight = 0.5f64.powi(self.players as i32 - 1);
        self.values(|_| weight)
    }

    pub fn players(&self) -> usize {
        self.players
    }

    pub fn worth(&self, group: usize) -> f64 {
        self.worths[group]
    }

    /// The group of all.
    pub fn everyone(&self) -> usize {
        self.worths.len() - 1
    }

    fn values(&self, weight: impl Fn(usize) -> f64) -> Vec<f64> {
        let value = |player: usize| -> f64 {
            let without = (0..self.worths.len()).filter(|group| group >> player & 1 == 0);
            let gains = without.map(|group| {
                weight(group.count_ones() as usize) * (self.worths[group | 1 << player] - self.worths[group])
            });
            gains.sum()
        };
        (0..self.players).map(value).collect()
    }

    /// n!/(|S|!(n−|S|−1)!) = n · C(n−1, |S|).
    fn orders(&self, size: usize) -> f64 {
        self.players as f64 * binomial(self.players as u32 - 1, size as u32)
    }
}

/// A vote that passes with all `vetoes` and at least `needed` of the `others`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VetoVote {
    pub vetoes: u8,
    pub others: u8,
    pub needed: u8,
}

impl VetoVote {
    /// How often one of the others turns a losing group into a winning one, over all orders (Shapley, Shubik 1954).
    ///
    /// `None` if there are no others. In the UN Security Council since 1965 (5, 10, 4): 0.001865.
    pub fn power_of_other(&self) -> Option<f64> {
        let [vetoes, others, needed] = [self.vetoes, self.others, self.needed].map(u32::from);
        (others > 0).then(|| {
            if !(1..=others).contains(&needed) {
                return 0.0;
            }
            // Pivotal behind all vetoes and needed−1 others. The ratio of binomials as a product, which stays small.
            let before = vetoes + needed - 1;
            let choices = (1..needed).map(|k| f64::from(others - k) / f64::from(needed - k)).product::<f64>();
            let orders =
                (0..before).map(|k| f64::from(before - k) / f64::from(vetoes + others - 1 - k)).product::<f64>();
            choices * orders / f64::from(vetoes + others)
        })
    }

    /// The same for one with a veto; `None` if there is none. In the Security Council: 0.19627.
    pub fn power_of_veto(&self) -> Option<f64> {
        let passes = self.needed <= self.others && self.vetoes > 0;
        let others = self.power_of_other().unwrap_or(0.0) * f64::from(self.others);
        passes.then(|| (1.0 - others) / f64::from(self.vetoes))
    }
}

/// How many ways there are to choose `k` of `n`.
pub(crate) fn binomial(n: u32, k: u32) -> f64 {
    (1..=k).fold(1.0, |ways, i| (ways * f64::from(n - k + i) / f64::from(i)).min(LARGEST))
}
