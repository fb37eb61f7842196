//! What is wrong with a scenario file, and where.

/// One thing wrong with a file: its place, the value found, and what would be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where, as in `ties[3].weight`; empty for the file as a whole.
    pub path: String,
    pub fault: Fault,
}

/// The kinds of fault; `words` turns each into a sentence in the reader's language.
///
/// What was `found` is clipped to a length that can be shown, and holds no control character.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    Empty,
    TooLarge {
        bytes: usize,
        max: usize,
    },
    NotJson {
        line: usize,
        column: usize,
    },
    /// More brackets in brackets than any scenario needs.
    TooDeep {
        line: usize,
        column: usize,
    },
    /// A number so large that it would become infinite.
    NumberTooLarge {
        line: usize,
        column: usize,
    },
    UnknownFormat {
        found: f64,
        known: f64,
    },
    Missing,
    /// The path ends in the field's name.
    UnknownField {
        nearest: Option<&'static str>,
    },
    /// The same field stands earlier in the same object.
    RepeatedField,
    WrongKind {
        found: JsonKind,
        expected: JsonKind,
    },
    /// A text, such as `"NaN"`, where a number belongs.
    NotANumber {
        found: String,
    },
    NotWhole {
        found: f64,
    },
    OutOfRange {
        found: f64,
        min: f64,
        max: f64,
    },
    /// A list with too few or too many items.
    WrongCount {
        found: usize,
        min: usize,
        max: usize,
    },
    UnknownWord {
        found: String,
        allowed: &'static [&'static str],
    },
    /// Not lower-case letters, digits, hyphens and underscores, or too many of them.
    BadId {
        found: String,
        longest: usize,
    },
    RepeatedId {
        found: String,
        /// The path of the first.
        first: String,
    },
    UnknownId {
        found: String,
        nearest: Option<String>,
    },
    /// No such section, or not so many paragraphs in it, in `source.sections`.
    UnknownSection {
        found: String,
    },
    /// A text without its language.
    BareText,
    MissingEnglish,
    UnknownLanguage {
        known: &'static [&'static str],
    },
    BlankText,
    TooLong {
        length: usize,
        longest: usize,
    },
    /// A character that could hide or reorder text.
    ControlCharacter {
        code: u32,
    },
    /// Not a year, a month or a day as in `2021-08-15`.
    BadDate {
        found: String,
    },
    UnsafeUrl {
        found: String,
    },
    TieToItself,
    LeaverDoesNotContend,
    SeatContends,
    /// The list of problems was cut here.
    MoreProblems {
        count: usize,
    },
}

/// The kinds of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}
