//! Every sentence a person reads, in every language, and numbers as each language writes them.
//!
//! The functions are made at build time from `www/words/*.ftl`, one for each message; the texts come as a table, of
//! which an embed fetches only the one of its language.

mod numbers;
mod phrase;
mod problem;
mod steps;
mod table;
mod worksheet;

pub use numbers::Numerals;
pub use phrase::{Phrase, Piece};
pub use table::{TableProblem, Words};
pub use worksheet::{Exercise, Grid, Question};

use crate::scenario::Name;
use phrase::Value;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The built-in table of a language; in no wasm but that of the tests, since the widget is handed the one it needs.
pub const fn built_in_table(language: crate::scenario::Language) -> &'static str {
    use crate::scenario::Language;
    match language {
        Language::English => include_str!(concat!(env!("OUT_DIR"), "/words.en.whole.json")),
        Language::Urdu => include_str!(concat!(env!("OUT_DIR"), "/words.ur.whole.json")),
        Language::Pashto => include_str!(concat!(env!("OUT_DIR"), "/words.ps.whole.json")),
    }
}

/// The same without what only the larger module shows.
#[cfg(not(target_arch = "wasm32"))]
pub const fn built_in_reader_table(language: crate::scenario::Language) -> &'static str {
    use crate::scenario::Language;
    match language {
        Language::English => include_str!(concat!(env!("OUT_DIR"), "/words.en.reader.json")),
        Language::Urdu => include_str!(concat!(env!("OUT_DIR"), "/words.ur.reader.json")),
        Language::Pashto => include_str!(concat!(env!("OUT_DIR"), "/words.ps.reader.json")),
    }
}

/// The same without a word of the region, for the file that holds the fable alone.
#[cfg(not(target_arch = "wasm32"))]
pub const fn built_in_fable_table(language: crate::scenario::Language) -> &'static str {
    use crate::scenario::Language;
    match language {
        Language::English => include_str!(concat!(env!("OUT_DIR"), "/words.en.fable.json")),
        Language::Urdu => include_str!(concat!(env!("OUT_DIR"), "/words.ur.fable.json")),
        Language::Pashto => include_str!(concat!(env!("OUT_DIR"), "/words.ps.fable.json")),
    }
}
