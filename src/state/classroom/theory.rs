//! What models expect of a class, to stand beside what it did.

use super::cards::Treatment;
use super::fog::{CAUGHT, MISREAD};
use super::round::{BITE, DEAREST, SLICES};
use crate::model::repeated::channel::Echo;
use crate::model::repeated::strategy::ErrorRate;

/// What two who only count slices do, if the side that begins makes the only offer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardsTheory {
    /// How often the offer is accepted, leads to a fight, or to the judge.
    pub endings: [f64; 3],
    /// What the side that begins asks for, in slices, on average.
    pub asked: f64,
}

/// The demand that serves the side that begins best, averaged over its card and the other's (after Fearon 1995).
///
/// The other side accepts what is no worse than its better way out. A known card, or one that was shown, is met exactly;
/// of a hidden one every value is equally likely, and it pays to risk a fight with whoever fights cheaply.
pub fn cards_theory(treatment: Treatment) -> CardsTheory {
    let cards = || 1..=DEAREST;
    let mut theory = CardsTheory { endings: [0.0; 3], asked: 0.0 };
    let pairs = f64::from(DEAREST * DEAREST);
    for own in cards() {
        for other in cards() {
            let known = |card| if treatment == Treatment::Hidden { cards() } else { card..=card };
            let keeps = best_demand(own, known(other));
            theory.asked += f64::from(keeps) / pairs;
            theory.endings[ending(keeps, other)] += 1.0 / pairs;
        }
    }
    theory
}

/// The least demand that expects most against a card that may be any of `others`.
fn best_demand(own: u8, others: std::ops::RangeInclusive<u8>) -> u8 {
    let expects = |keeps: u8| -> f64 {
        let outcomes = others.clone().map(|other| match ending(keeps, other) {
            0 => f64::from(keeps),
            1 => fight(own),
            _ => judge(),
        });
        outcomes.sum::<f64>() / others.clone().count() as f64
    };
    (0..=SLICES).fold(0, |best, keeps| if expects(keeps) > expects(best) + 1e-9 { keeps } else { best })
}

/// 0 to 2: the other side accepts, fights or calls the judge.
fn ending(keeps: u8, other: u8) -> usize {
    match f64::from(SLICES - keeps) {
        gets if gets >= way_out(other) => 0,
        _ if fight(other) > judge() => 1,
        _ => 2,
    }
}

/// What a side with this card can count on at the start without a deal: the better of a fight and the judge.
pub fn way_out(card: u8) -> f64 {
    fight(card).max(judge())
}

fn fight(card: u8) -> f64 {
    f64::from(SLICES) / 2.0 - f64::from(card)
}

fn judge() -> f64 {
    f64::from(SLICES - BITE) / 2.0
}

/// How likely each of two who always answer in kind is to be kind on day `day`, counted from 0.
pub fn trust_after(day: u32, has_channel: bool) -> f64 {
    let error = if has_channel { MISREAD * (1.0 - CAUGHT) } else { MISREAD };
    let error = ErrorRate::new(error).expect("a sixth is a rate");
    Echo { error }.cooperation_after(day)
}
