//! Reference file 14: the ultimatum, with envy and guilt.

use super::answer::{Answer, defined, table};
use super::entry::Entry;
use cat_divides_meat::model::bargaining::ultimatum::{Offer, least_accepted, offer};
use cat_divides_meat::model::numeric::NonNegative;

pub fn answer(entry: &Entry) -> Option<Answer> {
    let (envy, guilt) = (entry.inputs.number("alpha_responder")?, entry.inputs.number("beta_proposer")?);
    defined(|| {
        let (envy, guilt) = (NonNegative::new(envy)?, NonNegative::new(guilt)?);
        let offer = match offer(envy, guilt) {
            Offer::Exactly(share) => share.into(),
            Offer::AnyBetween(least, most) => [least, most].into(),
        };
        Some(table([("acceptance_threshold", least_accepted(envy).into()), ("offer", offer)]))
    })
}
