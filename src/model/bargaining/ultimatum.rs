//! The ultimatum: one offer, and people who would rather burn the meat than be insulted.

use crate::numeric::{NonNegative, TIE};

/// The least share that a responder accepts who minds being behind by `envy` alpha: alpha/(1+2·alpha), below 1/2.
///
/// Fehr, Schmidt 1999, Prop. 1. A responder without envy accepts anything.
///
/// ```
/// use cat_divides_meat_model::{bargaining::ultimatum::least_accepted, numeric::NonNegative};
/// assert_eq!(least_accepted(NonNegative::new(0.5).unwrap()), 0.25);
/// ```
pub fn least_accepted(envy: NonNegative) -> f64 {
    envy.get() / (1.0 + 2.0 * envy.get())
}

/// What a proposer offers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Offer {
    Exactly(f64),
    /// Any offer from the first to the second serves equally well.
    AnyBetween(f64, f64),
}

/// The offer of a proposer who minds being ahead by `guilt` beta, to a responder of known `envy`.
///
/// Half if beta > 1/2, the least accepted if beta < 1/2, anything between if beta is 1/2.
pub fn offer(envy: NonNegative, guilt: NonNegative) -> Offer {
    let (least, lean) = (least_accepted(envy), guilt.get() - 0.5);
    match lean {
        _ if lean > TIE => Offer::Exactly(0.5),
        _ if lean < -TIE => Offer::Exactly(least),
        _ => Offer::AnyBetween(least, 0.5),
    }
}
