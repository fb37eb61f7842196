//! Reference file 13: the seeded generators, bit for bit.

use super::answer::{Answer, table};
use super::entry::Entry;
use cat_divides_meat::model::numeric::{SplitMix64, Xoshiro256};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    let seed = inputs.whole("seed").or_else(|| inputs.text("seed")?.parse().ok())?;
    let count = inputs.whole("n")?;
    match inputs.text("generator")? {
        "splitmix64" => {
            let (mut words, mut units) = (SplitMix64::new(seed), SplitMix64::new(seed));
            Some(draws(count, || words.next_u64(), || units.unit()))
        }
        "xoshiro256pp" => {
            let (mut words, mut units) = (Xoshiro256::new(seed), Xoshiro256::new(seed));
            Some(draws(count, || words.next_u64(), || units.unit()))
        }
        _ => None,
    }
}

fn draws(count: u64, mut word: impl FnMut() -> u64, mut unit: impl FnMut() -> f64) -> Answer {
    let words: Vec<_> = (0..count).map(|_| word().to_string()).collect();
    let units: Vec<_> = (0..count).map(|_| unit()).collect();
    table([("u64", words.into()), ("u01", units.into())])
}
