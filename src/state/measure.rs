//! Who matters on the map, by definitions that disagree.

use super::Measure;
use crate::model::influence::network::{Network, Tie};
use crate::model::numeric::{NonNegative, PositiveFraction};
use crate::scenario::Scenario;

/// How surely the next tie is followed; the rest of the time one starts afresh anywhere (Brin and Page 1998).
const DAMPING: f64 = 0.85;

impl Measure {
    /// For each actor a part of one whole; empty for the share, which is the chapter's to say.
    ///
    /// A tie that strains shapes choices too: all count by their strength, and those of one pair together.
    pub fn of(self, scenario: &Scenario) -> Vec<f64> {
        let (Some(network), Some(damping)) = (network(scenario), PositiveFraction::new(DAMPING)) else {
            return Vec::new();
        };
        match self {
            Measure::Share => Vec::new(),
            // Who is influenced comes out on top: for those who influence, every tie is turned round.
            Measure::Reach => network.reversed().pagerank(damping),
            Measure::Dependence => network.pagerank(damping),
            Measure::Brokerage => network.betweenness_by_weight(),
        }
    }
}

fn network(scenario: &Scenario) -> Option<Network> {
    let size = scenario.actors.len();
    let mut weights = vec![0.0; size * size];
    scenario.ties.iter().for_each(|tie| weights[tie.from * size + tie.to] += tie.weight);
    let tie = |(place, weight): (usize, &f64)| {
        Some(Tie { from: place / size, to: place % size, weight: NonNegative::new(*weight)? })
    };
    let ties: Vec<Tie> = weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0).filter_map(tie).collect();
    Network::new(size, &ties)
}
