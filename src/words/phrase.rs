//! A sentence filled in: literal text and the values in it, told apart so that a view can let the reader open a number.

use super::Numerals;
use crate::scenario::Name;
use std::fmt;

/// A value for a variable of a message.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    /// A fraction, written as a percentage.
    Percent(f64),
    /// A difference of two fractions, written in percentage points without the word.
    Points(f64),
    /// Any number, to two decimals at most.
    Number(f64),
    /// A number on which a language may select its plural.
    Count(f64),
    Name(&'a Name),
    Text(&'a str),
}

/// A part of a message: what `build.rs` wrote.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Text(String),
    Variable(usize),
    Oblique(usize),
    /// The last case is the default.
    Select(usize, Vec<(String, Vec<Part>)>),
}

/// A sentence filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    pub pieces: Vec<Piece>,
}

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Which variable of the message this is, in the order of its declaration; `None` for the words around them.
    pub variable: Option<usize>,
}

impl Phrase {
    pub(super) fn literal(text: &str) -> Phrase {
        Phrase { pieces: vec![Piece { text: text.to_owned(), variable: None }] }
    }

    pub(super) fn fill(parts: &[Part], values: &[Value], numerals: &Numerals) -> Phrase {
        let mut phrase = Phrase::default();
        phrase.extend(parts, values, numerals);
        phrase
    }

    fn extend(&mut self, parts: &[Part], values: &[Value], numerals: &Numerals) {
        for part in parts {
            match part {
                Part::Text(text) => self.pieces.push(Piece { text: text.clone(), variable: None }),
                Part::Variable(place) => self.insert(*place, values[*place].write(numerals)),
                Part::Oblique(place) => self.insert(*place, values[*place].oblique(numerals)),
                Part::Select(place, cases) => self.extend(values[*place].choose(cases), values, numerals),
            }
        }
    }

    fn insert(&mut self, place: usize, text: String) {
        self.pieces.push(Piece { text, variable: Some(place) });
    }
}

/// As plain text, for attributes and SVG: where directions could mix, each value stands in a Unicode isolate.
impl fmt::Display for Phrase {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let mixes = self.pieces.iter().any(|piece| piece.text.chars().any(is_right_to_left));
        for piece in &self.pieces {
            match piece.variable {
                Some(_) if mixes => write!(formatter, "\u{2068}{}\u{2069}", piece.text)?,
                _ => formatter.write_str(&piece.text)?,
            }
        }
        Ok(())
    }
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

impl Value<'_> {
    fn write(&self, numerals: &Numerals) -> String {
        match self {
            Value::Percent(value) => numerals.percent(*value),
            Value::Points(value) => numerals.points(*value),
            Value::Number(value) | Value::Count(value) => numerals.number(*value),
            Value::Name(name) => name.direct.get(numerals.language()).to_owned(),
            Value::Text(text) => (*text).to_owned(),
        }
    }

    fn oblique(&self, numerals: &Numerals) -> String {
        match self {
            Value::Name(name) => name.oblique.get(numerals.language()).to_owned(),
            _ => self.write(numerals),
        }
    }

    fn choose<'a>(&self, cases: &'a [(String, Vec<Part>)]) -> &'a [Part] {
        let is_meant = |key: &str| match self {
            Value::Count(count) => key.parse().map(u32::into) == Ok(*count) || (key == "one" && *count == 1.0),
            _ => false,
        };
        let case = cases.iter().find(|(key, _)| is_meant(key)).or(cases.last());
        case.map_or(&[], |(_, parts)| parts)
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Phrase {
        Phrase::literal(text)
    }
}
