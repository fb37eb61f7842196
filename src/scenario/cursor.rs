//! A place in the file being read: it knows its path and reports what is wrong there.

use super::asked::Asked;
use super::ids::{Ids, nearest};
use super::json::Json;
use super::report::Report;
use super::{Fault, JsonKind, Problem};
use std::ops::RangeInclusive;

/// A place in the file. Where something is wrong, reading goes on with a stand-in, so that every problem is found.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'j, 'p> {
    found: Found<'j>,
    step: Step<'p>,
    /// Where among its siblings, so that problems can be put in the order of the file.
    order: usize,
    parent: Option<&'p Cursor<'j, 'p>>,
    report: &'p Report,
}

#[derive(Clone, Copy)]
enum Found<'j> {
    Value(&'j Json),
    Nothing,
    /// Below a place at which a problem is already reported.
    Hidden,
    /// Whatever the reader asks for.
    #[cfg(not(target_arch = "wasm32"))]
    Described,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Field(&'p str),
    Item(usize),
}

/// What is shown of a value is at most this long.
const SHOWN: usize = 60;
pub(super) const LONGEST_ID: usize = 64;

impl<'j, 'p> Cursor<'j, 'p> {
    pub fn root(json: &'j Json, report: &'p Report) -> Cursor<'j, 'p> {
        Cursor { found: Found::Value(json), step: Step::Root, order: 0, parent: None, report }
    }

    /// The root of no file: what is asked of each place is noted in `report`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn described(report: &'p Report) -> Cursor<'j, 'p> {
        Cursor { found: Found::Described, step: Step::Root, order: 0, parent: None, report }
    }

    /// Whether there is no file; then all that may stand here is to be asked for.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn is_described(&self) -> bool {
        matches!(self.found, Found::Described)
    }

    #[cfg(target_arch = "wasm32")]
    pub fn is_described(&self) -> bool {
        false
    }

    /// The same; what is asked of this place is noted.
    #[cfg(not(target_arch = "wasm32"))]
    fn describes(&self, asked: impl FnOnce() -> Asked) -> bool {
        if self.is_described() {
            let mut place = Vec::new();
            self.locate(&mut place);
            self.report.note(place, asked());
        }
        self.is_described()
    }

    #[cfg(target_arch = "wasm32")]
    fn describes(&self, _: impl FnOnce() -> Asked) -> bool {
        false
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn locate(&self, place: &mut super::asked::Place) {
        self.parent.iter().for_each(|parent| parent.locate(place));
        match self.step {
            Step::Root => {}
            Step::Field(name) => place.push(Some(name.to_owned())),
            Step::Item(_) => place.push(None),
        }
    }

    pub fn fault(&self, fault: Fault) {
        if self.report.is_full() {
            return self.report.count();
        }
        let mut order = Vec::new();
        let mut path = String::new();
        self.trace(&mut order, &mut path);
        self.report.add(order, Problem { path, fault });
    }

    fn trace(&self, order: &mut Vec<usize>, path: &mut String) {
        if let Some(parent) = self.parent {
            parent.trace(order, path);
            order.push(self.order);
        }
        match self.step {
            Step::Root => {}
            Step::Field(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&shown(name));
            }
            Step::Item(index) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
        }
    }

    pub fn path(&self) -> String {
        let mut path = String::new();
        self.trace(&mut Vec::new(), &mut path);
        path
    }

    /// The value, once it is of this kind.
    fn value(&self, expected: JsonKind) -> Option<&'j Json> {
        match self.found {
            Found::Value(json) if json.kind() == expected => return Some(json),
            Found::Value(json) => self.fault(Fault::WrongKind { found: json.kind(), expected }),
            Found::Nothing => self.fault(Fault::Missing),
            _ => {}
        }
        None
    }

    /// Whether a value of this kind stands here; reports nothing.
    pub fn is(&self, kind: JsonKind) -> bool {
        matches!(self.found, Found::Value(json) if json.kind() == kind)
    }

    pub fn is_missing(&self) -> bool {
        matches!(self.found, Found::Nothing)
    }

    // Objects

    /// An object with no fields but these.
    pub fn object(&self, known: &[&'static str]) {
        if self.describes(|| Asked::Object(known.to_vec())) {
            return;
        }
        self.check_fields(known, |name| Fault::UnknownField { nearest: nearest(name, known.iter().copied()) });
    }

    /// An object with no fields but languages.
    pub fn languages(&self, known: &'static [&'static str]) {
        if self.describes(|| Asked::Languages) {
            return;
        }
        if self.is(JsonKind::Text) {
            self.fault(Fault::BareText);
        } else {
            self.check_fields(known, |_| Fault::UnknownLanguage { known });
        }
    }

    fn check_fields(&self, known: &[&'static str], unknown: impl Fn(&str) -> Fault) {
        let Some(Json::Object(fields)) = self.value(JsonKind::Object) else { return };
        let mut seen = vec![false; known.len()];
        for (order, (name, json)) in fields.iter().enumerate() {
            let at = self.below(Found::Value(json), Step::Field(name), order);
            match known.iter().position(|known| known == name) {
                None if self.report.is_full() => self.report.count(),
                None => at.fault(unknown(name)),
                Some(place) if seen[place] => at.fault(Fault::RepeatedField),
                Some(place) => seen[place] = true,
            }
        }
    }

    fn below<'c>(&'c self, found: Found<'j>, step: Step<'c>, order: usize) -> Cursor<'j, 'c> {
        Cursor { found, step, order, parent: Some(self), report: self.report }
    }

    /// The field `name`; whoever reads it reports it if it is missing.
    pub fn field<'c>(&'c self, name: &'static str) -> Cursor<'j, 'c> {
        let (found, order) = match self.found {
            Found::Value(Json::Object(fields)) => match fields.iter().position(|(known, _)| known == name) {
                Some(order) => (Found::Value(&fields[order].1), order),
                None => (Found::Nothing, usize::MAX),
            },
            #[cfg(not(target_arch = "wasm32"))]
            Found::Described => (Found::Described, 0),
            _ => (Found::Hidden, 0),
        };
        self.below(found, Step::Field(name), order)
    }

    pub fn optional<'c>(&'c self, name: &'static str) -> Option<Cursor<'j, 'c>> {
        let field = self.field(name);
        if field.describes(|| Asked::Nothing) {
            return Some(field);
        }
        matches!(field.found, Found::Value(_)).then_some(field)
    }

    // Lists

    /// The items of a list that must have from `min` to `max` of them; of a longer one, the first.
    pub fn items<'c>(&'c self, min: usize, max: usize) -> Vec<Cursor<'j, 'c>> {
        if self.describes(|| Asked::List { min, max }) {
            return (0..min.max(1)).map(|index| self.below(self.found, Step::Item(index), index)).collect();
        }
        let Some(Json::List(items)) = self.value(JsonKind::List) else { return Vec::new() };
        if !(min..=max).contains(&items.len()) {
            self.fault(Fault::WrongCount { found: items.len(), min, max });
        }
        let below = |(index, item)| self.below(Found::Value(item), Step::Item(index), index);
        items.iter().take(max).enumerate().map(below).collect()
    }

    /// How many items the list here has, if it is one; reports nothing.
    pub fn length(&self) -> Option<usize> {
        match self.found {
            Found::Value(Json::List(items)) => Some(items.len()),
            _ => None,
        }
    }

    // Values

    /// A number from `min` to `max`.
    pub fn number(&self, min: f64, max: f64) -> f64 {
        self.sound_number(min, max).unwrap_or(min)
    }

    /// The same; `None` where a problem was reported.
    pub fn sound_number(&self, min: f64, max: f64) -> Option<f64> {
        if self.describes(|| Asked::Number { min, max }) {
            return None;
        }
        if let Some(text) = self.peek_text() {
            self.fault(Fault::NotANumber { found: shown(text) });
            return None;
        }
        let Some(Json::Number(found)) = self.value(JsonKind::Number) else { return None };
        if !(min..=max).contains(found) {
            self.fault(Fault::OutOfRange { found: *found, min, max });
            return None;
        }
        Some(*found)
    }

    /// A whole number from `min` to `max`; `None` where a problem was reported.
    pub fn sound_count(&self, min: u32, max: u32) -> Option<u32> {
        if self.describes(|| Asked::Count { min, max }) {
            return None;
        }
        let found = self.sound_number(min.into(), max.into())?;
        if found.fract() != 0.0 {
            self.fault(Fault::NotWhole { found });
            return None;
        }
        Some(found as u32)
    }

    /// Text as it stands, unchecked.
    pub fn raw(&self) -> Option<&'j str> {
        if self.describes(|| Asked::AnyText) {
            return None;
        }
        self.written()
    }

    fn written(&self) -> Option<&'j str> {
        match self.value(JsonKind::Text) {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The text here, if it is one; reports nothing.
    pub fn peek_text(&self) -> Option<&'j str> {
        match self.found {
            Found::Value(Json::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Text for people to read: neither blank nor too long, and without characters that could mislead.
    pub fn text(&self, longest: usize) -> String {
        if self.describes(|| Asked::Text { longest }) {
            return String::new();
        }
        let Some(text) = self.written() else { return String::new() };
        let length = text.chars().count();
        if text.chars().all(char::is_whitespace) {
            self.fault(Fault::BlankText);
        }
        if length > longest {
            self.fault(Fault::TooLong { length, longest });
        }
        if let Some(character) = text.chars().find(|character| is_misleading(*character)) {
            self.fault(Fault::ControlCharacter { code: character.into() });
        }
        text.to_owned()
    }

    /// A short name for programs.
    pub fn id(&self) -> String {
        if self.describes(|| Asked::Id) {
            return String::new();
        }
        let Some(id) = self.written() else { return String::new() };
        let is_known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
        if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(is_known) {
            self.fault(Fault::BadId { found: shown(id), longest: LONGEST_ID });
        }
        id.to_owned()
    }

    /// The place of a word among those allowed.
    pub fn word(&self, allowed: &'static [&'static str]) -> usize {
        if self.describes(|| Asked::Word(allowed)) {
            return 0;
        }
        let Some(word) = self.written() else { return 0 };
        let place = allowed.iter().position(|known| *known == word);
        if place.is_none() {
            self.fault(Fault::UnknownWord { found: shown(word), allowed });
        }
        place.unwrap_or(0)
    }

    /// A year, a month or a day.
    pub fn date(&self) -> String {
        if self.describes(|| Asked::Date) {
            return String::new();
        }
        let Some(date) = self.written() else { return String::new() };
        if !is_date(date) {
            self.fault(Fault::BadDate { found: shown(date) });
        }
        date.to_owned()
    }

    pub fn url(&self) -> String {
        if self.describes(|| Asked::Url) {
            return String::new();
        }
        let Some(url) = self.written() else { return String::new() };
        if !is_safe_url(url) {
            self.fault(Fault::UnsafeUrl { found: shown(url) });
        }
        url.to_owned()
    }

    /// The place of the item whose id stands here.
    pub fn reference(&self, ids: &Ids) -> usize {
        self.sound_reference(ids).unwrap_or(0)
    }

    /// The same; `None` where a problem was reported.
    pub fn sound_reference(&self, ids: &Ids) -> Option<usize> {
        if self.describes(|| Asked::Id) {
            return None;
        }
        let id = self.written()?;
        let place = ids.find(id);
        if !ids.is_complete() {
            return place;
        }
        if place.is_none() && self.report.is_full() {
            self.report.count();
        } else if place.is_none() {
            let nearest = nearest(id, ids.all()).map(str::to_owned);
            self.fault(Fault::UnknownId { found: shown(id), nearest });
        }
        place
    }

    /// The places of the ids in a list, none twice.
    pub fn references(&self, ids: &Ids, max: usize) -> Vec<usize> {
        let items = self.items(0, max);
        self.describes(|| Asked::Distinct);
        Ids::of(&items, |item| *item);
        items.iter().map(|item| item.reference(ids)).collect()
    }
}

/// A value as it can be shown in a sentence: clipped, and without characters that could mislead.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).map(|c| if is_misleading(c) { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Characters that hide or reorder text: controls, line and paragraph separators, bidirectional overrides and isolates,
/// the byte order mark.
fn is_misleading(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

fn is_date(text: &str) -> bool {
    let is_formed =
        |(place, byte): (usize, u8)| if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let lies = |place, range: RangeInclusive<&str>| text.get(place).is_none_or(|part| range.contains(&part));
    matches!(text.len(), 4 | 7 | 10)
        && text.bytes().enumerate().all(is_formed)
        && lies(5..7, "01"..="12")
        && lies(8..10, "01"..="31")
}

fn is_safe_url(text: &str) -> bool {
    const LONGEST_URL: usize = 500;
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let mut host = rest.bytes().take_while(|byte| !b"/?#".contains(byte)).peekable();
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"'<>`\\".contains(&byte);
    text.len() <= LONGEST_URL && host.peek().is_some() && host.all(|byte| byte != b'@') && text.bytes().all(is_plain)
}
