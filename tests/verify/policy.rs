//! Reference file 18: a mix of dialogue, deterrence and development.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, all};
use cat_divides_meat::model::numeric::{Fraction, NonNegative};
use cat_divides_meat::model::policy::coefficients::{COUNT, Coefficients};
use cat_divides_meat::model::policy::mix::{Mix, Policy, Weights};

/// The file's names, in the order of the model's.
const NAMES: [&str; COUNT] = [
    "e0", "k", "g", "p", "cA", "c0", "h0", "a_t", "Lam", "mu", "beta", "q", "c", "om0", "eta0", "sig0", "om_max",
    "eta_max", "sig_max", "vP", "w0", "a_d", "a_v", "rho",
];

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    let coefficients = inputs.table("coefficients")?;
    let values: Vec<f64> = NAMES.iter().map(|name| coefficients.number(name)).collect::<Option<_>>()?;
    let (mix, others, weights) = (inputs.numbers("mix")?, inputs.numbers("other_stakes")?, inputs.numbers("weights")?);
    defined(|| {
        let coefficients = Coefficients::new(values.try_into().ok()?)?;
        let policy = Policy { coefficients, others: all(&others, NonNegative::new)? };
        let [dialogue, deterrence, development] = <[Fraction; 3]>::try_from(all(&mix, Fraction::new)?).ok()?;
        let mix = Mix::new(dialogue, deterrence, development)?;
        let weights = Weights::new(all(&weights, NonNegative::new)?.try_into().ok()?)?;
        let measures = policy.measures(&mix);
        Some(table([
            ("trust", measures.trust.into()),
            ("peace", measures.peace.into()),
            ("security", measures.security.into()),
            ("influence", measures.influence.into()),
            ("other_shares", policy.other_shares(&mix).into()),
            ("home_rule", policy.home_rule(&mix).into()),
            ("outcome", measures.outcome(&weights).into()),
        ]))
    })
}
