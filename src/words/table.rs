//! The message table of one language.

use super::phrase::{Part, Phrase, Value};
use super::{COUNT, Numerals, SCHEMA};
use crate::scenario::{Digits, Json, Language};

/// All messages in one language, ready to be filled in.
#[derive(Clone, Debug)]
pub struct Words {
    pub numerals: Numerals,
    messages: Vec<Message>,
}

#[derive(Clone, Debug)]
enum Message {
    Plain(String),
    Pattern(Vec<Part>),
}

/// Why a table was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// Not a message table at all.
    Unreadable,
    /// A table that another build of the widget made.
    OtherBuild,
}

impl Words {
    /// Reads a table as the build wrote it.
    pub fn read(table: &str, digits: Digits) -> Result<Words, TableProblem> {
        let json = Json::parse(table).map_err(|_| TableProblem::Unreadable)?;
        let language = json.field("language").and_then(Json::text).and_then(Language::from_tag);
        let language = language.ok_or(TableProblem::Unreadable)?;
        let rows = json.field("messages").and_then(Json::list).ok_or(TableProblem::Unreadable)?;
        if json.field("schema").and_then(Json::text) != Some(SCHEMA) || rows.len() != COUNT {
            return Err(TableProblem::OtherBuild);
        }
        let messages = rows.iter().map(message).collect::<Option<_>>().ok_or(TableProblem::Unreadable)?;
        Ok(Words { numerals: Numerals::new(language, digits), messages })
    }

    pub fn language(&self) -> Language {
        self.numerals.language()
    }

    /// The same table, writing other digits.
    pub fn with_digits(&self, digits: Digits) -> Words {
        Words { numerals: Numerals::new(self.language(), digits), messages: self.messages.clone() }
    }

    pub(super) fn plain(&self, index: usize) -> &str {
        match &self.messages[index] {
            Message::Plain(text) => text,
            Message::Pattern(_) => unreachable!("the build saw that this message has no variables"),
        }
    }

    pub(super) fn phrase(&self, index: usize, values: &[Value]) -> Phrase {
        match &self.messages[index] {
            Message::Plain(text) => Phrase::literal(text),
            Message::Pattern(parts) => Phrase::fill(parts, values, &self.numerals),
        }
    }
}

fn message(json: &Json) -> Option<Message> {
    match json {
        Json::Text(text) => Some(Message::Plain(text.clone())),
        Json::List(parts) => parts.iter().map(part).collect::<Option<_>>().map(Message::Pattern),
        _ => None,
    }
}

fn part(json: &Json) -> Option<Part> {
    match json {
        Json::Text(text) => Some(Part::Text(text.clone())),
        Json::Number(_) => place(json).map(Part::Variable),
        Json::List(form) => match &form[..] {
            [variable] => place(variable).map(Part::Oblique),
            [variable, Json::List(cases)] => Some(Part::Select(place(variable)?, select_cases(cases)?)),
            _ => None,
        },
        _ => None,
    }
}

fn select_cases(cases: &[Json]) -> Option<Vec<(String, Vec<Part>)>> {
    cases
        .chunks_exact(2)
        .map(|case| {
            let parts = match message(&case[1])? {
                Message::Plain(text) => vec![Part::Text(text)],
                Message::Pattern(parts) => parts,
            };
            Some((case[0].text()?.to_owned(), parts))
        })
        .collect()
}

fn place(json: &Json) -> Option<usize> {
    match json {
        Json::Number(place) => Some(*place as usize),
        _ => None,
    }
}
