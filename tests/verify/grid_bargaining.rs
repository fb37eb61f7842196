//! Reference file 16: alternating offers in whole pieces.

use super::answer::{Answer, defined, table};
use super::entry::Entry;
use cat_divides_meat::model::bargaining::grid_offers::{Indifferent, values};
use cat_divides_meat::model::numeric::Fraction;
use std::num::NonZeroU16;

/// How closely gambit follows its path of logit equilibria to the end of it.
const GAMBIT: f64 = 1e-6;

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    let (first, second) = (inputs.number("delta1")?, inputs.number("delta2")?);
    let (pieces, rounds) = (inputs.whole("n")?, inputs.whole("T")?);
    defined(|| {
        let deltas = [Fraction::new(first)?, Fraction::new(second)?];
        let (pieces, rounds) = (NonZeroU16::new(pieces.try_into().ok()?)?, rounds.try_into().ok()?);
        let [accepting, refusing] =
            [Indifferent::Accepts, Indifferent::Refuses].map(|rule| values(deltas, pieces, rounds, rule));
        Some(table([
            ("accept_when_indifferent", accepting.into()),
            ("reject_when_indifferent", refusing.into()),
            ("gambit_logit_limit", refusing.map(|value| Answer::Within(value, GAMBIT)).into()),
        ]))
    })
}
