//! Who influences whom: nodes and the weights of the ties between them.

use crate::numeric::{NonNegative, Positive};

/// A directed, weighted network. A tie from u to v reads "u influences v".
///
/// Weights are above 0: allies and enemies do not belong in one matrix (see [`super::signed_network`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    /// `weights[from][to]`; 0 where there is no tie.
    weights: Vec<Vec<f64>>,
}

/// A tie from one node to another; one of weight 0 is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    pub from: usize,
    pub to: usize,
    pub weight: NonNegative,
}

impl Network {
    /// `None` if a tie names a node that is not there. Of ties listed twice the last counts.
    pub fn new(nodes: usize, ties: &[Tie]) -> Option<Self> {
        let mut weights = vec![vec![0.0; nodes]; nodes];
        for tie in ties {
            let weight = Positive::new(tie.weight.get()).map_or(0.0, Positive::get);
            *weights.get_mut(tie.from)?.get_mut(tie.to)? = weight;
        }
        Some(Self { weights })
    }

    /// The same network with every tie turned round.
    pub fn reversed(&self) -> Self {
        let turned = |from: usize| self.weights.iter().map(|line| line[from]).collect();
        Self { weights: (0..self.size()).map(turned).collect() }
    }

    pub fn size(&self) -> usize {
        self.weights.len()
    }

    /// 0 where there is no tie.
    pub fn weight(&self, from: usize, to: usize) -> f64 {
        self.weights[from][to]
    }

    /// The nodes that `from` has a tie to.
    pub fn influenced_by(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        let line = self.weights[from].iter().enumerate();
        line.filter(|(_, weight)| **weight > 0.0).map(|(to, _)| to)
    }

    /// The weights of all ties from each node.
    pub fn out_strengths(&self) -> Vec<f64> {
        self.weights.iter().map(|line| line.iter().sum()).collect()
    }

    /// The weights of all ties to each node.
    pub fn in_strengths(&self) -> Vec<f64> {
        self.reversed().out_strengths()
    }

    /// How many groups there are whose nodes all influence each other, directly or through others.
    pub fn strong_components(&self) -> usize {
        let reach = self.reach();
        self.groups(|a, b| reach[a][b] && reach[b][a])
    }

    /// How many groups there are that are not tied to each other at all.
    pub fn weak_components(&self) -> usize {
        let (size, turned) = (self.size(), self.reversed());
        let both = |a: usize, b: usize| self.weights[a][b].max(turned.weights[a][b]);
        let weights = (0..size).map(|a| (0..size).map(|b| both(a, b)).collect()).collect();
        Self { weights }.strong_components()
    }

    pub fn is_strongly_connected(&self) -> bool {
        self.strong_components() == 1
    }

    /// Which nodes each node influences, directly or through others, itself included.
    pub(super) fn reach(&self) -> Vec<Vec<bool>> {
        (0..self.size()).map(|from| self.steps_from(from).iter().map(Option::is_some).collect()).collect()
    }

    /// How many ties it takes from `from` to each node; `None` where there is no way.
    pub(crate) fn steps_from(&self, from: usize) -> Vec<Option<u32>> {
        let mut steps = vec![None; self.size()];
        steps[from] = Some(0);
        let mut queue = std::collections::VecDeque::from([(from, 0)]);
        while let Some((node, count)) = queue.pop_front() {
            for next in self.influenced_by(node) {
                if steps[next].is_none() {
                    steps[next] = Some(count + 1);
                    queue.push_back((next, count + 1));
                }
            }
        }
        steps
    }

    /// How many classes of an equivalence there are.
    fn groups(&self, is_same: impl Fn(usize, usize) -> bool) -> usize {
        (0..self.size()).filter(|&node| (0..node).all(|earlier| !is_same(earlier, node))).count()
    }
}
