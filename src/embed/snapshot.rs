//! The widget's state as a plain object: what `snapshot()` returns.

use crate::state::{Chapter, Outcome, ParameterId, State, share};
use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;

/// What programs outside may know of a widget; the names are the contract's.
#[derive(Serialize)]
struct Snapshot<'a> {
    version: &'static str,
    scenario: &'a str,
    chapter: &'static str,
    language: &'static str,
    seed: f64,
    chair: Option<&'static str>,
    parameters: Fields<&'static str, Fields<String, f64>>,
    bets: Fields<&'static str, usize>,
    outcome: Fields<&'static str, Fields<String, f64>>,
    share: String,
}

/// The fields of an object, in order.
struct Fields<Name, Value>(Vec<(Name, Value)>);

impl<Name: Serialize, Value: Serialize> Serialize for Fields<Name, Value> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The snapshot of `state`.
pub fn snapshot(state: &State) -> JsValue {
    let snapshot = Snapshot {
        version: crate::VERSION,
        scenario: &state.scenario.id,
        chapter: state.chapter.id(),
        language: state.language.code(),
        seed: state.seed as f64, // at most 2^53 − 1, so that it is exact
        chair: None,
        parameters: by_chapter(state, parameters),
        bets: Fields(state.bets().map(|(bet, choice)| (bet.id(), choice)).collect()),
        outcome: by_chapter(state, |state, chapter| Outcome::in_chapter(state, chapter).numbers(state)),
        share: share::encode(state),
    };
    let serializer = serde_wasm_bindgen::Serializer::json_compatible(); // plain objects; infinity stays infinity
    snapshot.serialize(&serializer).expect("texts and numbers can be handed over")
}

type Numbers = Vec<(String, f64)>;

fn by_chapter(
    state: &State,
    numbers: impl Fn(&State, Chapter) -> Numbers,
) -> Fields<&'static str, Fields<String, f64>> {
    let chapters = Chapter::of(&state.scenario).into_iter();
    Fields(chapters.map(|chapter| (chapter.id(), Fields(numbers(state, chapter)))).collect())
}

fn parameters(state: &State, chapter: Chapter) -> Numbers {
    let ids = ParameterId::of(chapter, &state.scenario);
    ids.into_iter().map(|id| (id.name(&state.scenario), state.parameter(id))).collect()
}
