//! Whose message people end up holding: views that move towards those one listens to (Friedkin, Johnsen 1990).

use super::network::Network;
use crate::numeric::{Fraction, Number, solve, spectral_radius, stochastic_power};

/// How far apart two rounds may be that count as the same.
const SETTLED: f64 = 1e-9;

/// People with views of their own, who listen to those who influence them, by weight.
///
/// x(t+1) = Λ·W·x(t) + (I−Λ)·u: `susceptibility` Λ 0 keeps one's own view, 1 only listens (DeGroot 1974). One whom
/// nobody influences listens to nobody else.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// Who listens to whom; lines sum to 1.
    listens: Vec<Vec<f64>>,
    susceptibility: Vec<f64>,
    views: Vec<f64>,
}

/// Where views end up from the given start.
#[derive(Clone, Debug, PartialEq)]
pub enum Settled {
    /// Here, whatever they were at first.
    Unique(Vec<f64>),
    /// Here from this start; elsewhere from another.
    FromStart(Vec<f64>),
    /// Nowhere: some only listen to each other and swing for ever, about this average.
    Swinging(Vec<f64>),
}

impl Opinion {
    /// `None` unless there is one susceptibility and one view for each node.
    pub fn new(network: &Network, susceptibility: &[Fraction], views: &[Number]) -> Option<Self> {
        let size = network.size();
        let fits = susceptibility.len() == size && views.len() == size;
        fits.then(|| Self {
            listens: listens(network),
            susceptibility: susceptibility.iter().map(|part| part.get()).collect(),
            views: views.iter().map(|view| view.get()).collect(),
        })
    }

    /// Where views end up when everyone starts with their own.
    pub fn settled(&self) -> Settled {
        if let Some(views) = self.unique_views() {
            return Settled::Unique(views);
        }
        let end = self.after(stochastic_power(self.joint(1.0)));
        let next = self.round(&end);
        if end.iter().zip(&next).all(|(end, next)| (end - next).abs() <= SETTLED * (1.0 + end.abs())) {
            Settled::FromStart(end)
        } else {
            Settled::Swinging(self.after(stochastic_power(self.joint(0.5))))
        }
    }

    /// How much everyone's own view counts in the end, averaged over all; sums to 1.
    ///
    /// `None` where the end depends on the start.
    pub fn social_power(&self) -> Option<Vec<f64>> {
        let size = self.views.len();
        let transposed = self.square(|line, column| identity(line, column) - self.pull(column, line));
        let counts = solve(transposed, vec![1.0 / size as f64; size]).filter(|_| self.is_unique())?;
        Some(counts.iter().zip(&self.susceptibility).map(|(count, part)| count * (1.0 - part)).collect())
    }

    /// The spectral radius of Λ·W: below 1 iff the end does not depend on the start.
    pub fn spectral_radius(&self) -> f64 {
        spectral_radius(self.square(|line, column| self.pull(line, column)))
    }

    /// The end does not depend on the start unless some listen to nobody but each other, and have no view to keep.
    pub fn is_unique(&self) -> bool {
        let size = self.views.len();
        let mut is_anchored: Vec<bool> = self.susceptibility.iter().map(|&part| part < 1.0).collect();
        for _ in 0..size {
            for person in 0..size {
                is_anchored[person] |= (0..size).any(|other| self.listens[person][other] > 0.0 && is_anchored[other]);
            }
        }
        is_anchored.into_iter().all(|is_anchored| is_anchored)
    }

    fn unique_views(&self) -> Option<Vec<f64>> {
        let matrix = self.square(|line, column| identity(line, column) - self.pull(line, column));
        let own = self.views.iter().zip(&self.susceptibility).map(|(view, part)| view * (1.0 - part));
        solve(matrix, own.collect()).filter(|_| self.is_unique())
    }

    /// Everyone's next view.
    fn round(&self, views: &[f64]) -> Vec<f64> {
        let heard = |line: &Vec<f64>| line.iter().zip(views).map(|(weight, view)| weight * view).sum::<f64>();
        let people = self.listens.iter().zip(&self.susceptibility).zip(&self.views);
        people.map(|((line, part), own)| part * heard(line) + (1.0 - part) * own).collect()
    }

    /// Views and own views as one chain, [ΛW, I−Λ; 0, I], of which `part` moves in each round.
    fn joint(&self, part: f64) -> Vec<Vec<f64>> {
        let size = self.views.len();
        let step = |line: usize, column: usize| match (line < size, column < size) {
            (true, true) => self.pull(line, column),
            (true, false) => identity(line, column - size) * (1.0 - self.susceptibility[line]),
            (false, _) => identity(line, column),
        };
        let entry = |line: usize, column: usize| part * step(line, column) + (1.0 - part) * identity(line, column);
        (0..2 * size).map(|line| (0..2 * size).map(|column| entry(line, column)).collect()).collect()
    }

    /// Views after as many rounds as `power` stands for.
    fn after(&self, power: Vec<Vec<f64>>) -> Vec<f64> {
        let start = || self.views.iter().chain(&self.views);
        let view = |line: &Vec<f64>| line.iter().zip(start()).map(|(weight, view)| weight * view).sum();
        power.iter().take(self.views.len()).map(view).collect()
    }

    /// ΛW.
    fn pull(&self, line: usize, column: usize) -> f64 {
        self.susceptibility[line] * self.listens[line][column]
    }

    fn square(&self, entry: impl Fn(usize, usize) -> f64) -> Vec<Vec<f64>> {
        let size = self.views.len();
        (0..size).map(|line| (0..size).map(|column| entry(line, column)).collect()).collect()
    }
}

/// W: the weights of those who influence each, as parts of their sum; all on oneself if there are none.
fn listens(network: &Network) -> Vec<Vec<f64>> {
    let (size, strengths) = (network.size(), network.in_strengths());
    let weight = |person: usize, other: usize| match strengths[person] {
        0.0 => identity(person, other),
        strength => network.weight(other, person) / strength,
    };
    (0..size).map(|person| (0..size).map(|other| weight(person, other)).collect()).collect()
}

fn identity(line: usize, column: usize) -> f64 {
    if line == column { 1.0 } else { 0.0 }
}
