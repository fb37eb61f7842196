//! What a host page got wrong, as the Error with which a method rejects.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

/// One thing wrong with what a host handed over: its place, and what would be right.
#[derive(Debug, PartialEq)]
pub struct Misuse {
    pub path: String,
    pub message: String,
}

impl Misuse {
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Misuse {
        Misuse { path: path.into(), message: message.into() }
    }

    fn to_js(&self) -> JsValue {
        object([("path", self.path.as_str().into()), ("message", self.message.as_str().into())])
    }
}

/// An Error whose message names every problem, with `problems = [{path, message}]` for programs.
pub fn error(problems: &[Misuse]) -> JsValue {
    let lines: Vec<String> = problems.iter().map(line).collect();
    let error = js_sys::Error::new(&lines.join("\n"));
    let list: Array = problems.iter().map(Misuse::to_js).collect();
    set(&error, "problems", &list);
    error.into()
}

/// An Error for files that arrived but are of no use; the element shows it as such.
pub fn failure(message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    set(&error, "type", &JsValue::from("broken"));
    error.into()
}

fn line(problem: &Misuse) -> String {
    if problem.path.is_empty() { problem.message.clone() } else { format!("{}: {}", problem.path, problem.message) }
}

/// A plain object.
pub fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    fields.iter().for_each(|(name, value)| set(&object, name, value));
    object.into()
}

pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &JsValue::from(name), value).expect("a new object takes any field");
}
