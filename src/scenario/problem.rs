//! What is wrong with a scenario file, and where.

/// One thing wrong with a file: its place, the value found, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, as in `ties[3].weight`; empty for the file as a whole.
    pub path: String,
    pub fault: Fault,
}

/// The kinds of fault; `words` turns each into a sentence in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {}
