//! The widget's state as a plain object: what `snapshot()` returns.

use crate::state::{Action, Chapter, Outcome, ParameterId, State, share};
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
    parameters: Fields<&'static str, Fields<String, Chosen>>,
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
        chair: chair(state),
        parameters: by_chapter(state, parameters),
        bets: Fields(state.bets().map(|(bet, choice)| (bet.id(), choice)).collect()),
        outcome: by_chapter(state, |state, chapter| Outcome::in_chapter(state, chapter).numbers(state)),
        share: share::encode(state),
    };
    plain(&snapshot)
}

/// What the model says at a step of the open chapter's run; where the run takes years, with the years passed. Nothing
/// beyond the run's end.
pub fn at_step(state: &State, step: usize) -> JsValue {
    if step > state.last_step() {
        return JsValue::UNDEFINED;
    }
    let at = state.apply(&Action::MovedToStep(step));
    let outcome = Outcome::of(&at);
    let mut numbers = outcome.numbers(&at);
    if let Some(years) = outcome.years(step) {
        numbers.push(("years".to_owned(), years));
    }
    plain(&Fields(numbers))
}

/// Plain objects; infinity stays infinity.
fn plain(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).expect("texts and numbers can be handed over")
}

/// A number, or the word of a choice.
#[derive(Serialize)]
#[serde(untagged)]
enum Chosen {
    Number(f64),
    Word(&'static str),
}

type Named<Value> = Vec<(String, Value)>;

fn by_chapter<Value>(
    state: &State,
    values: impl Fn(&State, Chapter) -> Named<Value>,
) -> Fields<&'static str, Fields<String, Value>> {
    let chapters = Chapter::Recap.path(&state.scenario).into_iter();
    Fields(chapters.map(|chapter| (chapter.id(), Fields(values(state, chapter)))).collect())
}

fn parameters(state: &State, chapter: Chapter) -> Named<Chosen> {
    let ids = ParameterId::of(chapter, &state.scenario);
    ids.into_iter().map(|id| (id.name(&state.scenario), chosen(state, id))).collect()
}

fn chosen(state: &State, id: ParameterId) -> Chosen {
    let value = state.parameter(id);
    id.word(value).map_or(Chosen::Number(value), Chosen::Word)
}

/// Whose chair the reader sits in, where the scenario has chairs.
fn chair(state: &State) -> Option<&'static str> {
    let has_chairs = Chapter::Together.is_in(&state.scenario);
    if has_chairs { ParameterId::Chair.word(state.parameter(ParameterId::Chair)) } else { None }
}
