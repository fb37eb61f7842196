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
    parameters: Table<Table<f64>>,
    bets: Table<f64>,
    outcome: Table<Table<f64>>,
    share: String,
}

/// An object whose fields are not known before.
struct Table<V>(Vec<(String, V)>);

impl<V: Serialize> Serialize for Table<V> {
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
        bets: Table(state.bets().map(|(bet, choice)| (bet.id().to_owned(), choice as f64)).collect()),
        outcome: by_chapter(state, |state, chapter| Outcome::in_chapter(state, chapter).numbers(state)),
        share: share::encode(state),
    };
    let serializer = serde_wasm_bindgen::Serializer::json_compatible(); // plain objects; infinity stays infinity
    snapshot.serialize(&serializer).expect("texts and numbers can be handed over")
}

fn by_chapter(state: &State, numbers: fn(&State, Chapter) -> Vec<(String, f64)>) -> Table<Table<f64>> {
    let chapters = Chapter::of(&state.scenario).into_iter();
    Table(chapters.map(|chapter| (chapter.id().to_owned(), Table(numbers(state, chapter)))).collect())
}

fn parameters(state: &State, chapter: Chapter) -> Vec<(String, f64)> {
    let ids = ParameterId::of(chapter, &state.scenario);
    ids.into_iter().map(|id| (id.name(&state.scenario), state.parameter(id))).collect()
}
