//! The numbers of centrality: what makes one node as central as it is, by each definition.

use super::Formula::{Difference, Given, Product, Quotient, Sum};
use super::{Step, Term, Working};
use crate::influence::network::Network;
use crate::numeric::{Positive, PositiveFraction};

impl Network {
    /// Ends with the node's [`Network::pagerank`]; `None` if there is no such node.
    pub fn explain_pagerank(&self, node: usize, damping: PositiveFraction) -> Option<Vec<Step>> {
        let (mut w, ranks, strengths) = (Working::default(), self.pagerank(damping), self.out_strengths());
        ranks.get(node)?;
        let (size, damping) = (self.size() as f64, damping.get().min(1.0 - 1e-9));
        let without_ties = |from: &usize| strengths[*from] == 0.0;
        let lost: f64 = (0..self.size()).filter(without_ties).map(|from| ranks[from]).sum();
        let sources = (0..self.size()).filter(|from| !without_ties(from));
        let parts = sources.map(|from| damping * ranks[from] * self.weight(from, node) / strengths[from]);
        let start = w.line(Term::FreshStart, Quotient(1.0 - damping, size));
        let anywhere = w.line(Term::FromThoseWithoutTies, Quotient(damping * lost, size));
        let received = w.line(Term::Received, Sum(parts.filter(|part| *part > 0.0).collect()));
        w.line(Term::Centrality, Sum(vec![start, anywhere, received]));
        Some(w.0)
    }

    /// Ends with the node's [`Network::eigenvector_centrality`]; `None` where that is, or if there is no such node.
    pub fn explain_eigenvector(&self, node: usize) -> Option<Vec<Step>> {
        let (mut w, all) = (Working::default(), self.eigenvector_centrality()?);
        all.get(node)?;
        let received = w.line(Term::Received, self.received(node, &all));
        let radius = w.given(Term::Radius, self.spectral_radius());
        w.line(Term::Centrality, Quotient(received, radius));
        Some(w.0)
    }

    /// Ends with the node's [`Network::katz_centrality`]; `None` where that is, or if there is no such node.
    pub fn explain_katz(&self, node: usize, attenuation: Positive) -> Option<Vec<Step>> {
        let (mut w, all) = (Working::default(), self.katz_centrality(attenuation)?);
        all.get(node)?;
        let own = w.given(Term::Own, 1.0);
        let received = w.line(Term::Received, self.received(node, &all));
        w.line(Term::Centrality, Sum(vec![own, attenuation.get() * received]));
        Some(w.0)
    }

    /// Ends with the node's [`Network::closeness`]; `None` if there is no such node.
    pub fn explain_closeness(&self, node: usize) -> Option<Vec<Step>> {
        let mut w = Working::default();
        let others = self.size().checked_sub(1).filter(|&others| node <= others)? as f64;
        let steps: Vec<f64> = self.reversed().steps_from(node).into_iter().flatten().map(f64::from).collect();
        let reaching = w.line(Term::Reaching, Difference(steps.len() as f64, 1.0));
        let together = w.line(Term::StepsTogether, Sum(steps));
        if together == 0.0 {
            w.given(Term::Centrality, 0.0);
            return Some(w.0);
        }
        let nearness = w.line(Term::Nearness, Quotient(reaching, together));
        let part = w.line(Term::PartReaching, Quotient(reaching, others));
        w.line(Term::Centrality, Product(vec![nearness, part]));
        Some(w.0)
    }

    /// Ends with the node's [`Network::betweenness`]; `None` if there is no such node.
    pub fn explain_betweenness(&self, node: usize) -> Option<Vec<Step>> {
        let (mut w, size) = (Working::default(), self.size());
        let others = size.checked_sub(1).filter(|&others| node <= others)?;
        let parts = (0..size).map(|from| self.carried(from, |_| 1.0)[node]).filter(|part| *part > 0.0);
        let ways = w.line(Term::WaysThrough, Sum(parts.collect()));
        let pairs = w.line(Term::Pairs, Product(vec![others as f64, others.saturating_sub(1) as f64]));
        w.line(Term::Centrality, if pairs > 0.0 { Quotient(ways, pairs) } else { Given(0.0) });
        Some(w.0)
    }

    /// What those who influence the node hand on, each by the weight of the tie.
    fn received(&self, node: usize, centralities: &[f64]) -> super::Formula {
        let parts = centralities.iter().enumerate().map(|(from, centrality)| self.weight(from, node) * centrality);
        Sum(parts.filter(|part| *part > 0.0).collect())
    }
}
