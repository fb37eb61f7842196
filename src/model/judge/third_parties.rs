//! Four third parties on one footing: the same dispute, and what each of them changes about it.

use super::arbitration::{FairValue, LastOffers};
use super::attrition::Standoff;
use super::regimes::Dispute;
use crate::numeric::{Fraction, NonNegative, Number};

/// Who stands between the sides, on the one footing of [`Dispute`]; our assumption. The reader names which actor it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ThirdParty {
    /// Takes nothing and imposes nothing, but tells each side what the other knows; `candour` 0 to 1.
    GoBetween { candour: Fraction },
    /// Keeps `fee` of what is left in every one of `rounds`.
    PaidByTheRound { fee: Fraction, rounds: NonNegative },
    /// Awards more to A by `lean` (less if below 0), which the sides know or do not.
    Leaning { lean: Number, known_to: [bool; 2] },
    /// Must award one of the two last offers.
    LastOffer { fair: FairValue },
}

impl ThirdParty {
    /// The dispute as the sides see it with this third party between them; its regime is what comes out.
    pub fn between(&self, dispute: Dispute) -> Dispute {
        match *self {
            Self::GoBetween { candour } => Dispute {
                chances: narrowed(dispute.chances, candour),
                expectations: narrowed(dispute.expectations, candour),
                cut: Fraction::ZERO,
                ..dispute
            },
            Self::PaidByTheRound { fee, rounds } => Dispute { cut: taken(fee, rounds), ..dispute },
            Self::Leaning { lean, known_to } => {
                let [a, b] = dispute.expectations;
                let seen = |expected, known| if known { leaning(expected, lean) } else { expected };
                Dispute { expectations: [seen(a, known_to[0]), seen(b, known_to[1])], ..dispute }
            }
            Self::LastOffer { .. } => dispute,
        }
    }

    /// Whether this third party can impose an award at all.
    pub fn is_arbiter(&self) -> bool {
        !matches!(self, Self::GoBetween { .. })
    }

    /// The last offers and how far the award can swing; `None` for other third parties, and where no offers settle.
    pub fn last_offers(&self) -> Option<LastOffers> {
        match self {
            Self::LastOffer { fair } => fair.last_offers(),
            _ => None,
        }
    }
}

impl Standoff {
    /// A judge paid by the round, for as many rounds as this standoff can be expected to last.
    pub fn judge_paid_by_the_round(&self, fee: Fraction) -> ThirdParty {
        let rounds = NonNegative::new(self.expected_rounds()).unwrap_or(NonNegative::MOST);
        ThirdParty::PaidByTheRound { fee, rounds }
    }
}

/// 1 − (1−phi)^N: what a fee of every round comes to.
pub fn taken(fee: Fraction, rounds: NonNegative) -> Fraction {
    Fraction::clamped(1.0 - fee.rest().get().powf(rounds.get()))
}

/// The true award to A of a judge who leans, where a fair one would award `fair`.
pub fn leaning(fair: Fraction, lean: Number) -> Fraction {
    Fraction::clamped(fair.get() + lean.get())
}

/// Both estimates drawn together around their middle, so that the difference is (1−n) of what it was.
fn narrowed(estimates: [Fraction; 2], candour: Fraction) -> [Fraction; 2] {
    let [a, b] = estimates.map(Fraction::get);
    let (middle, half) = ((a + b) / 2.0, (a - b) / 2.0 * candour.rest().get());
    [Fraction::clamped(middle + half), Fraction::clamped(middle - half)]
}
