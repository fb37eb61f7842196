//! One reference entry, and its inputs as the model's quantities.

use serde_json::Value;

pub struct Entry<'a> {
    pub id: &'a str,
    pub inputs: Inputs<'a>,
    pub expected: &'a Value,
    /// Absolute and relative; absent from statistical entries.
    pub tolerance: &'a Value,
}

impl<'a> Entry<'a> {
    pub fn new(json: &'a Value) -> Option<Self> {
        Some(Self {
            id: json.get("id")?.as_str()?,
            inputs: Inputs(json.get("inputs")?),
            expected: json.get("expected")?,
            tolerance: json.get("tolerance")?,
        })
    }

    /// The keys inside the table that the entry expects under `key`: with a measured number's standard error, all
    /// that a reader may learn from `expected`.
    pub fn asked_in(&self, key: &str) -> Vec<&'a str> {
        let table = self.expected.get(key).and_then(Value::as_object);
        table.map(|table| table.keys().map(String::as_str).collect()).unwrap_or_default()
    }
}

/// Named inputs; each reading is `None` if there is no such input or it is of another type.
#[derive(Clone, Copy)]
pub struct Inputs<'a>(pub &'a Value);

impl<'a> Inputs<'a> {
    /// Whether these are the inputs, all of them and no others.
    pub fn are(&self, names: &[&str]) -> bool {
        let table = self.0.as_object();
        table.is_some_and(|table| table.len() == names.len() && names.iter().all(|name| table.contains_key(*name)))
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some()
    }

    pub fn number(&self, name: &str) -> Option<f64> {
        number(self.0.get(name)?)
    }

    pub fn whole(&self, name: &str) -> Option<u64> {
        let value = self.0.get(name)?;
        value.as_u64().or_else(|| value.as_f64().filter(|x| x.fract() == 0.0 && *x >= 0.0).map(|x| x as u64))
    }

    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }

    pub fn numbers(&self, name: &str) -> Option<Vec<f64>> {
        self.list(name)?.iter().map(number).collect()
    }

    pub fn list(&self, name: &str) -> Option<&'a [Value]> {
        self.0.get(name)?.as_array().map(Vec::as_slice)
    }

    pub fn table(&self, name: &str) -> Option<Inputs<'a>> {
        self.0.get(name).filter(|value| value.is_object()).map(Inputs)
    }
}

/// A JSON number, or one of the words that JSON has no number for.
pub fn number(value: &Value) -> Option<f64> {
    match value.as_str() {
        Some("Infinity") => Some(f64::INFINITY),
        Some("-Infinity") => Some(f64::NEG_INFINITY),
        Some("NaN") => Some(f64::NAN),
        Some(_) => None,
        None => value.as_f64(),
    }
}

/// A list of JSON numbers.
pub fn numbers(value: &Value) -> Option<Vec<f64>> {
    value.as_array()?.iter().map(number).collect()
}

/// Each number as a quantity; `None` if one is out of range.
pub fn all<Q>(numbers: &[f64], quantity: impl Fn(f64) -> Option<Q>) -> Option<Vec<Q>> {
    numbers.iter().map(|&number| quantity(number)).collect()
}
