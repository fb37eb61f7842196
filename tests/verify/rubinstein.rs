//! Reference file 01: alternating offers, without end, with a last round, with a fee, with short rounds.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs};
use cat_divides_meat::model::bargaining::alternating_offers::{
    Impatience, Split, agreement_at_rates, agreement_of, finite_horizon, left_after, limit_of_short_rounds,
};
use cat_divides_meat::model::numeric::{Fraction, NonNegative};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.has("r1") => at_rates(inputs),
        () if inputs.has("fee_per_round") => with_fee(entry),
        () if inputs.are(&["delta1", "delta2", "horizon"]) => without_fee(inputs),
        () => None,
    }
}

fn deltas(inputs: Inputs) -> Option<[f64; 2]> {
    Some([inputs.number("delta1")?, inputs.number("delta2")?])
}

fn fractions([first, second]: [f64; 2]) -> Option<[Fraction; 2]> {
    Some([Fraction::new(first)?, Fraction::new(second)?])
}

fn without_fee(inputs: Inputs) -> Option<Answer> {
    let (deltas, rounds) = (deltas(inputs)?, last_round(inputs)?);
    defined(|| match rounds {
        Some(rounds) => with_last_round(fractions(deltas)?, rounds.try_into().ok()?),
        None => both_orders(fractions(deltas)?, Fraction::ZERO),
    })
}

/// Outer `None`: no horizon. Inner: none that ends.
fn last_round(inputs: Inputs) -> Option<Option<u64>> {
    match inputs.text("horizon") {
        Some("infinite") => Some(None),
        _ => inputs.whole("horizon").map(Some),
    }
}

fn with_fee(entry: &Entry) -> Option<Answer> {
    let (deltas, fee) = (deltas(entry.inputs)?, entry.inputs.number("fee_per_round")?);
    let numbers = entry.asked_in("pie_left_after_n_rejections");
    let rejections: Vec<u32> = numbers.iter().map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let rounds = last_round(entry.inputs)?;
    defined(|| {
        let (fee, deltas) = (Fraction::new(fee)?, fractions(deltas)?);
        let kept = |delta: Fraction| Fraction::clamped(delta.get() * fee.rest().get());
        let shares = match rounds {
            Some(rounds) => with_last_round(deltas.map(kept), rounds.try_into().ok()?)?,
            None => both_orders(deltas, fee)?,
        };
        let left = numbers.iter().zip(rejections).map(|(&n, count)| (n.to_string(), left_after(count, fee).into()));
        Some(shares.and(table([
            ("arbiter_share_on_equilibrium_path", 0.0.into()),
            ("pie_left_after_n_rejections", Answer::Table(left.collect())),
        ])))
    })
}

fn both_orders(deltas: [Fraction; 2], fee: Fraction) -> Option<Answer> {
    let [first, second] = deltas.map(|delta| Impatience::of(delta).with_fee(fee));
    let (one, two) = (agreement_of(first, second)?, agreement_of(second, first)?);
    Some(table([
        ("share1_if_1_proposes", one.proposer.into()),
        ("share2_if_1_proposes", one.responder.into()),
        ("share1_if_2_proposes", two.responder.into()),
        ("share2_if_2_proposes", two.proposer.into()),
    ]))
}

fn with_last_round(deltas: [Fraction; 2], rounds: u16) -> Option<Answer> {
    let shares = finite_horizon(deltas, rounds);
    let first = *shares.first()?;
    let [one, two] = deltas.map(Impatience::of);
    let gap = agreement_of(one, two).map(|Split { proposer, .. }| (first - proposer).abs());
    let proposers: Vec<usize> = (0..shares.len()).map(|round| round % 2 + 1).collect();
    Some(table([
        ("share1_round1", first.into()),
        ("share2_round1", (1.0 - first).into()),
        ("share1_by_round", shares.into()),
        ("proposer_by_round", proposers.into()),
        ("abs_gap_to_infinite", gap.into()),
    ]))
}

fn at_rates(inputs: Inputs) -> Option<Answer> {
    let (r1, r2) = (inputs.number("r1")?, inputs.number("r2")?);
    let period = inputs.number("period_length")?;
    defined(|| {
        let rates = [NonNegative::new(r1)?, NonNegative::new(r2)?];
        Some(table([
            ("share1_if_1_proposes", agreement_at_rates(rates, NonNegative::new(period)?).into()),
            ("limit_share1", limit_of_short_rounds(rates).into()),
        ]))
    })
}
