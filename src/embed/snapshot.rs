//! The widget's state as a plain object: what `snapshot()` returns.

use crate::state::{Bet, Chapter, Outcome, ParameterId, State, share};
use serde::Serialize;
use std::collections::BTreeMap;
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
    parameters: Table,
    bets: BTreeMap<&'static str, usize>,
    outcome: Table,
    share: String,
}

/// Numbers by chapter and name.
type Table = BTreeMap<&'static str, BTreeMap<String, f64>>;

/// The snapshot of `state`.
pub fn snapshot(state: &State) -> JsValue {
    let chapters = Chapter::of(&state.scenario);
    let snapshot = Snapshot {
        version: crate::VERSION,
        scenario: &state.scenario.id,
        chapter: state.chapter.id(),
        language: state.language.code(),
        seed: state.seed as f64, // at most 2^53 − 1, so that it is exact
        chair: None,
        parameters: chapters.iter().map(|chapter| (chapter.id(), parameters(state, *chapter))).collect(),
        bets: state.bets().map(|(bet, choice)| (Bet::id(bet), choice)).collect(),
        outcome: chapters.iter().map(|chapter| (chapter.id(), outcome(state, *chapter))).collect(),
        share: share::encode(state),
    };
    let serializer = serde_wasm_bindgen::Serializer::json_compatible(); // plain objects; infinity stays infinity
    snapshot.serialize(&serializer).expect("texts and numbers can be handed over")
}

fn parameters(state: &State, chapter: Chapter) -> BTreeMap<String, f64> {
    let ids = ParameterId::of(chapter, &state.scenario);
    ids.into_iter().map(|id| (id.name(&state.scenario), state.parameter(id))).collect()
}

fn outcome(state: &State, chapter: Chapter) -> BTreeMap<String, f64> {
    Outcome::in_chapter(state, chapter).numbers(state).into_iter().collect()
}
