//! Reference file 11: centralities, and whose message people end up holding.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, all, numbers};
use cat_divides_meat::model::influence::network::{Network, Tie};
use cat_divides_meat::model::influence::opinion::{Opinion, Settled};
use cat_divides_meat::model::numeric::{Fraction, NonNegative, Number, Positive, PositiveFraction};

/// The damping that networkx takes if none is given.
const DAMPING: f64 = 0.85;

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["n", "edges", "katz_alpha"]) => centrality(inputs),
        () if inputs.are(&["n", "edges", "susceptibility", "u"]) => opinion(inputs),
        () => None,
    }
}

/// Outer `None`: not a network. Inner: one out of range.
fn network(inputs: Inputs) -> Option<Option<Network>> {
    let size = inputs.whole("n")? as usize;
    let edges: Vec<[f64; 3]> =
        inputs.list("edges")?.iter().map(|edge| numbers(edge)?.try_into().ok()).collect::<Option<_>>()?;
    let tie = |&[from, to, weight]: &[f64; 3]| {
        Some(Tie { from: from as usize, to: to as usize, weight: NonNegative::new(weight)? })
    };
    let ties: Option<Vec<Tie>> = edges.iter().map(tie).collect();
    Some(ties.and_then(|ties| Network::new(size, &ties)))
}

fn centrality(inputs: Inputs) -> Option<Answer> {
    let (network, alpha) = (network(inputs)?, inputs.number("katz_alpha")?);
    defined(|| {
        let (network, damping) = (network?, PositiveFraction::new(DAMPING)?);
        Some(table([
            ("pagerank", network.pagerank(damping).into()),
            ("pagerank_reversed", network.reversed().pagerank(damping).into()),
            ("spectral_radius", network.spectral_radius().into()),
            ("eigenvector", network.eigenvector_centrality().into()),
            ("katz", Positive::new(alpha).and_then(|alpha| network.katz_centrality(alpha)).into()),
            ("betweenness", network.betweenness().into()),
            ("betweenness_weighted", network.betweenness_by_weight().into()),
            ("closeness", network.closeness().into()),
            ("out_strength", network.out_strengths().into()),
            ("in_strength", network.in_strengths().into()),
            ("n_strong_components", network.strong_components().into()),
            ("n_weak_components", network.weak_components().into()),
        ]))
    })
}

fn opinion(inputs: Inputs) -> Option<Answer> {
    let network = network(inputs)?;
    let (susceptibility, views) = (inputs.numbers("susceptibility")?, inputs.numbers("u")?);
    defined(|| {
        let opinion = Opinion::new(&network?, &all(&susceptibility, Fraction::new)?, &all(&views, Number::new)?)?;
        let settled = opinion.settled();
        let (limit, average) = match settled.clone() {
            Settled::Unique(views) | Settled::FromStart(views) => (Some(views.clone()), views),
            Settled::Swinging(average) => (None, average),
        };
        Some(table([
            ("unique", matches!(settled, Settled::Unique(_)).into()),
            ("converges", limit.is_some().into()),
            ("x", limit.clone().into()),
            ("limit_from_u", limit.into()),
            ("cesaro_from_u", average.into()),
            ("social_power", opinion.social_power().into()),
            ("spectral_radius_LW", opinion.spectral_radius().into()),
        ]))
    })
}
