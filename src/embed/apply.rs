//! Reads what a host hands to `apply()`: everything is checked before anything is done.

use super::misuse::Misuse;
use crate::scenario::Language;
use crate::state::{Action, Chapter, ParameterId, State, share};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

/// The fields of a change, in the order in which they take effect.
const FIELDS: [&str; 6] = ["share", "chapter", "parameters", "seed", "step", "language"];

/// The actions that `change` asks for, or everything that is wrong with it.
pub fn actions(change: &JsValue, state: &State) -> Result<Vec<Action>, Vec<Misuse>> {
    let mut reader = Reader { actions: Vec::new(), problems: Vec::new(), state };
    reader.read(change);
    if reader.problems.is_empty() { Ok(reader.actions) } else { Err(reader.problems) }
}

struct Reader<'a> {
    actions: Vec<Action>,
    problems: Vec<Misuse>,
    state: &'a State,
}

impl Reader<'_> {
    fn read(&mut self, change: &JsValue) {
        for (field, _) in self.fields("", change).into_iter().filter(|(name, _)| !FIELDS.contains(&name.as_str())) {
            self.complain(&field, format!("no such field; there are {}", FIELDS.join(", ")));
        }
        if self.problems.is_empty() || change.is_object() {
            self.read_fields(change);
        }
    }

    fn read_fields(&mut self, change: &JsValue) {
        self.share(&self.get(change, "share"));
        self.chapter(&self.get(change, "chapter"));
        self.parameters(&self.get(change, "parameters"));
        self.seed(&self.get(change, "seed"));
        self.step(&self.get(change, "step"));
        self.language(&self.get(change, "language"));
    }

    fn share(&mut self, value: &JsValue) {
        let Some(code) = self.text("share", value) else { return };
        match share::decode(&code, &self.state.scenario) {
            Ok(shared) => self.actions.push(Action::HostRestored(Box::new(shared))),
            Err(problem) => self.complain("share", super::widget::share_message(&problem)),
        }
    }

    fn chapter(&mut self, value: &JsValue) {
        let Some(id) = self.text("chapter", value) else { return };
        if let Some(chapter) = self.chapter_of("chapter", &id) {
            self.actions.push(Action::OpenedChapter(chapter));
        }
    }

    fn chapter_of(&mut self, path: &str, id: &str) -> Option<Chapter> {
        let chapters = Chapter::of(&self.state.scenario);
        let chapter = chapters.iter().copied().find(|chapter| chapter.id() == id);
        if chapter.is_none() {
            let ids: Vec<&str> = chapters.iter().map(|chapter| chapter.id()).collect();
            self.complain(path, format!("\"{id}\" is none of this scenario's chapters, which are {}", ids.join(", ")));
        }
        chapter
    }

    fn parameters(&mut self, value: &JsValue) {
        if value.is_undefined() {
            return;
        }
        for (id, numbers) in self.fields("parameters", value) {
            let path = format!("parameters.{id}");
            let Some(chapter) = self.chapter_of(&path, &id) else { continue };
            for (name, number) in self.fields(&path, &numbers) {
                self.parameter(chapter, &name, &format!("{path}.{name}"), &number);
            }
        }
    }

    fn parameter(&mut self, chapter: Chapter, name: &str, path: &str, value: &JsValue) {
        let scenario = &self.state.scenario;
        let known = ParameterId::of(chapter, scenario);
        let Some(id) = known.into_iter().find(|id| id.name(scenario) == name) else {
            return self.complain(path, "no such parameter");
        };
        if !id.options().is_empty() {
            return self.choice(id, path, value);
        }
        let range = id.range(scenario);
        match value.as_f64() {
            Some(number) if range.contains(number) => self.actions.push(Action::MovedParameter(id, number)),
            _ => self.complain(path, {
                let (min, max) = (js_number(range.min), js_number(range.max));
                format!("{} is not between {min} and {max}", shown(value))
            }),
        }
    }

    fn choice(&mut self, id: ParameterId, path: &str, value: &JsValue) {
        let word = value.as_string();
        match id.options().iter().position(|option| word.as_deref() == Some(option)) {
            Some(place) => self.actions.push(Action::MovedParameter(id, place as f64)),
            None => self.complain(path, format!("{} is none of {}", shown(value), id.options().join(", "))),
        }
    }

    fn seed(&mut self, value: &JsValue) {
        if let Some(seed) = self.whole("seed", value, share::LARGEST_SEED) {
            self.actions.push(Action::DrewAnotherSeed(seed));
        }
    }

    fn step(&mut self, value: &JsValue) {
        if let Some(step) = self.whole("step", value, u32::MAX.into()) {
            self.actions.push(Action::MovedToStep(step as usize)); // beyond the run's end, at its end
        }
    }

    fn language(&mut self, value: &JsValue) {
        let Some(code) = self.text("language", value) else { return };
        match Language::ALL.into_iter().find(|language| language.code() == code) {
            Some(language) => self.actions.push(Action::ChoseLanguage(language)),
            None => self.complain("language", format!("\"{code}\" is none of en, ur, ps")),
        }
    }

    fn text(&mut self, path: &str, value: &JsValue) -> Option<String> {
        if !value.is_undefined() && !value.is_string() {
            self.complain(path, format!("{} is not a text", shown(value)));
        }
        value.as_string()
    }

    fn whole(&mut self, path: &str, value: &JsValue, largest: u64) -> Option<u64> {
        let is_whole = |number: &f64| number.fract() == 0.0 && (0.0..=largest as f64).contains(number);
        let number = value.as_f64().filter(is_whole);
        if number.is_none() && !value.is_undefined() {
            self.complain(path, format!("{} is not a whole number from 0 to {largest}", shown(value)));
        }
        number.map(|number| number as u64)
    }

    /// The fields of a plain object; anything else is a problem, also an object that throws when it is read.
    fn fields(&mut self, path: &str, value: &JsValue) -> Vec<(String, JsValue)> {
        let keys = if is_plain(value) { Reflect::own_keys(value).ok() } else { None };
        let Some(keys) = keys else {
            self.complain(path, format!("{} is not a plain object", shown(value)));
            return Vec::new();
        };
        let keys = keys.iter().filter_map(|key| key.as_string());
        keys.map(|key| (self.get(value, &key), key)).map(|(value, key)| (key, value)).collect()
    }

    fn get(&self, object: &JsValue, name: &str) -> JsValue {
        Reflect::get(object, &JsValue::from(name)).unwrap_or(JsValue::NULL) // a getter that throws: null fits no field
    }

    fn complain(&mut self, path: &str, message: impl Into<String>) {
        self.problems.push(Misuse::new(path, message));
    }
}

fn is_plain(value: &JsValue) -> bool {
    value.is_object() && !value.is_function() && !Array::is_array(value)
}

/// A value as a developer would recognise it, without calling any code of its own.
fn shown(value: &JsValue) -> String {
    match value.as_f64() {
        Some(number) => js_number(number),
        None => match value.as_string() {
            Some(text) => format!("\"{}\"", text.chars().take(40).collect::<String>()),
            None if value.is_null() => "null".to_owned(),
            None if Array::is_array(value) => "an array".to_owned(),
            None => value.js_typeof().as_string().unwrap_or_default(),
        },
    }
}

/// As JavaScript writes it: `Infinity`, `1e+300`.
fn js_number(number: f64) -> String {
    let written = js_sys::Number::from(number).to_string_with_radix(10);
    written.map(String::from).unwrap_or_default()
}
