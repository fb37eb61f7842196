//! Who is central, by definitions that disagree: the most central node depends on what flows (Borgatti 2005).

use super::network::Network;
use crate::numeric::{Positive, PositiveFraction, power_limit, solve, spectral_radius};

/// How much further than the shortest a way may be and still count as shortest.
const TIE_OF_WAYS: f64 = 1e-12;

impl Network {
    /// Where a walker ends up who follows ties by weight, and with chance 1 − `damping` starts afresh anywhere.
    ///
    /// Sums to 1; from a node without ties the walk goes on anywhere. It ranks the influenced: for influencers, take
    /// that of [`Network::reversed`]. Empty for no nodes.
    ///
    /// ```
    /// use cat_divides_meat_model::{influence::network::*, numeric::*};
    /// let tie = Tie { from: 0, to: 1, weight: NonNegative::new(1.0).unwrap() };
    /// let ranks = Network::new(2, &[tie]).unwrap().pagerank(PositiveFraction::new(0.85).unwrap());
    /// assert!(ranks[1] > ranks[0] && (ranks[0] + ranks[1] - 1.0).abs() < 1e-12);
    /// ```
    pub fn pagerank(&self, damping: PositiveFraction) -> Vec<f64> {
        let (size, damping) = (self.size(), damping.get().min(1.0 - 1e-9)); // at 1 there may be no single answer
        let (even, strengths) = (1.0 / size as f64, self.out_strengths());
        let follows = |from: usize, to: usize| {
            if strengths[from] > 0.0 { self.weight(from, to) / strengths[from] } else { even }
        };
        let entry = |to: usize, from: usize| identity(to, from) - damping * follows(from, to);
        let ranks = solve(square(size, entry), vec![(1.0 - damping) * even; size]);
        ranks.unwrap_or_default()
    }

    /// The largest size of an eigenvalue of the weights; 0 without a cycle.
    pub fn spectral_radius(&self) -> f64 {
        spectral_radius(square(self.size(), |from, to| self.weight(from, to)))
    }

    /// Each node in proportion to those that influence it, by weight; of length 1.
    ///
    /// `None` unless everyone influences everyone in the end.
    pub fn eigenvector_centrality(&self) -> Option<Vec<f64>> {
        let radius = self.spectral_radius();
        if !self.is_strongly_connected() || radius == 0.0 {
            return None;
        }
        // Half of each step stays where it is, so that networks which swing between sides settle as well.
        let entry = |to: usize, from: usize| (self.weight(from, to) / radius + identity(to, from)) / 2.0;
        let limit = power_limit(square(self.size(), entry));
        let sums: Vec<f64> = limit.iter().map(|line| line.iter().sum()).collect();
        let length = sums.iter().map(|x| x * x).sum::<f64>().sqrt();
        Some(sums.iter().map(|x| x / length).collect())
    }

    /// 1 for each node, and `attenuation` alpha of that of each who influences it, by weight (Katz).
    ///
    /// `None` unless alpha is below 1/[`Network::spectral_radius`].
    pub fn katz_centrality(&self, attenuation: Positive) -> Option<Vec<f64>> {
        let (size, alpha) = (self.size(), attenuation.get());
        let converges = alpha * self.spectral_radius() < 1.0;
        let entry = |to: usize, from: usize| identity(to, from) - alpha * self.weight(from, to);
        solve(square(size, entry), vec![1.0; size]).filter(|_| converges)
    }

    /// On which part of the shortest ways between others each node lies, counting ties; 0 for fewer than three nodes.
    pub fn betweenness(&self) -> Vec<f64> {
        self.betweenness_by(|_| 1.0)
    }

    /// The same where a tie is as long as 1/weight.
    pub fn betweenness_by_weight(&self) -> Vec<f64> {
        self.betweenness_by(|weight| 1.0 / weight)
    }

    /// How near those are who reach each node, by ties, times the part of the nodes that do (Wasserman, Faust).
    pub fn closeness(&self) -> Vec<f64> {
        let (turned, others) = (self.reversed(), self.size().saturating_sub(1) as f64);
        let closeness = |node: usize| {
            let steps: Vec<u32> = turned.steps_from(node).into_iter().flatten().collect();
            let (reaching, total) =
                ((steps.len() - 1) as f64, steps.iter().map(|&steps| f64::from(steps)).sum::<f64>());
            if total > 0.0 { reaching / total * reaching / others } else { 0.0 }
        };
        (0..self.size()).map(closeness).collect()
    }

    /// Brandes' accumulation of shortest ways, with endpoints left out, as a part of (n−1)(n−2).
    fn betweenness_by(&self, length: impl Fn(f64) -> f64) -> Vec<f64> {
        let size = self.size();
        let mut between = vec![0.0; size];
        for from in 0..size {
            between.iter_mut().zip(self.carried(from, &length)).for_each(|(sum, carried)| *sum += carried);
        }
        let pairs = size.saturating_sub(1) * size.saturating_sub(2);
        between.iter().map(|ways| if pairs > 0 { ways / pairs as f64 } else { 0.0 }).collect()
    }

    /// How many of the nodes that `from` reaches lie behind each node, by the part of the shortest ways.
    pub(crate) fn carried(&self, from: usize, length: impl Fn(f64) -> f64) -> Vec<f64> {
        let ways = Ways::from(self, from, length);
        let mut carried = vec![0.0; self.size()];
        for &node in ways.farthest_last.iter().rev() {
            for &before in &ways.before[node] {
                carried[before] += ways.count[before] / ways.count[node] * (1.0 + carried[node]);
            }
        }
        carried[from] = 0.0;
        carried
    }
}

/// The shortest ways from one node.
struct Ways {
    /// Nodes that can be reached, the nearest first.
    farthest_last: Vec<usize>,
    /// From where the shortest ways come to each node.
    before: Vec<Vec<usize>>,
    /// How many shortest ways lead to each node.
    count: Vec<f64>,
}

impl Ways {
    fn from(network: &Network, from: usize, length: impl Fn(f64) -> f64) -> Self {
        let size = network.size();
        let mut distance = vec![f64::INFINITY; size];
        let mut ways = Self { farthest_last: Vec::new(), before: vec![Vec::new(); size], count: vec![0.0; size] };
        let mut is_done = vec![false; size];
        (distance[from], ways.count[from]) = (0.0, 1.0);
        while let Some(node) = nearest(&distance, &is_done) {
            is_done[node] = true;
            ways.farthest_last.push(node);
            for next in network.influenced_by(node).filter(|&next| !is_done[next]) {
                ways.extend(&mut distance, node, next, length(network.weight(node, next)));
            }
        }
        ways
    }

    fn extend(&mut self, distance: &mut [f64], node: usize, next: usize, length: f64) {
        let reached = distance[node] + length;
        let slack = TIE_OF_WAYS * reached;
        if reached < distance[next] - slack {
            distance[next] = reached;
            self.before[next].clear();
            self.count[next] = 0.0;
        }
        if reached <= distance[next] + slack {
            self.before[next].push(node);
            self.count[next] += self.count[node];
        }
    }
}

fn nearest(distance: &[f64], is_done: &[bool]) -> Option<usize> {
    let open = (0..distance.len()).filter(|&node| !is_done[node] && distance[node].is_finite());
    open.min_by(|&a, &b| distance[a].total_cmp(&distance[b]))
}

fn square(size: usize, entry: impl Fn(usize, usize) -> f64) -> Vec<Vec<f64>> {
    (0..size).map(|line| (0..size).map(|column| entry(line, column)).collect()).collect()
}

fn identity(line: usize, column: usize) -> f64 {
    if line == column { 1.0 } else { 0.0 }
}
