//! Alternating offers in whole pieces: with a smallest coin, who yields when indifferent matters.

use crate::numeric::{Fraction, TIE};
use std::num::NonZeroU16;

/// What a responder does who would get as much by refusing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indifferent {
    Accepts,
    Refuses,
}

/// What players 1 and 2 get, discounted to the first round, if offers are multiples of 1/`pieces`.
///
/// Player 1 proposes in rounds 1, 3, 5, …; after `rounds` both get nothing. Among offers that serve equally well,
/// one that will be refused included, the proposer makes the smallest.
pub fn values(deltas: [Fraction; 2], pieces: NonZeroU16, rounds: u16, indifferent: Indifferent) -> [f64; 2] {
    let mut values = [0.0; 2];
    for round in (1..=rounds).rev() {
        let proposer = usize::from(round % 2 == 0);
        let waiting = [deltas[0].get() * values[0], deltas[1].get() * values[1]];
        let offer = smallest_accepted(waiting[1 - proposer], f64::from(pieces.get()), indifferent);
        values = match offer {
            Some(offer) if offer == 0.0 || 1.0 - offer > waiting[proposer] + TIE => shares(proposer, offer),
            _ => waiting,
        };
    }
    values
}

/// The smallest multiple of 1/`pieces` that a responder accepts to whom waiting is worth `waiting`.
fn smallest_accepted(waiting: f64, pieces: f64, indifferent: Indifferent) -> Option<f64> {
    let accepts = |offer: f64| match indifferent {
        Indifferent::Accepts => offer >= waiting - TIE,
        Indifferent::Refuses => offer > waiting + TIE,
    };
    let below = (waiting * pieces).floor();
    let near = [below - 1.0, below, below + 1.0, below + 2.0];
    near.into_iter().filter(|k| (0.0..=pieces).contains(k)).map(|k| k / pieces).find(|&offer| accepts(offer))
}

fn shares(proposer: usize, offer: f64) -> [f64; 2] {
    if proposer == 0 { [1.0 - offer, offer] } else { [offer, 1.0 - offer] }
}
