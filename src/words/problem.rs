//! What is wrong with a scenario file, as a sentence in the reader's language.

use super::Words;
use super::decimal::written;
use crate::scenario::{Fault, JsonKind};

impl Words {
    /// The sentence for `fault`, to stand after its place.
    pub fn problem(&self, fault: &Fault) -> String {
        let count = |number: usize| number as f64;
        let phrase = match fault {
            Fault::Empty => return self.problem_empty().to_owned(),
            Fault::TooLarge { bytes, max } => self.problem_too_large(count(*bytes), count(*max)),
            Fault::NotJson { line, column } => self.problem_not_json(count(*line), count(*column)),
            Fault::TooDeep { line, column } => self.problem_too_deep(count(*line), count(*column)),
            Fault::NumberTooLarge { line, column } => self.problem_number_too_large(count(*line), count(*column)),
            Fault::UnknownFormat { found, known } => self.problem_unknown_format(&exact(*found), &exact(*known)),
            Fault::Missing => return self.problem_missing().to_owned(),
            Fault::UnknownField { nearest } => self.problem_unknown_field(&self.meant(*nearest)),
            Fault::RepeatedField => return self.problem_repeated_field().to_owned(),
            Fault::WrongKind { found, expected } => self.problem_wrong_kind(self.kind(*found), self.kind(*expected)),
            Fault::NotANumber { found } => self.problem_not_a_number(&quoted(found)),
            Fault::NotWhole { found } => self.problem_not_whole(&exact(*found)),
            Fault::OutOfRange { found, min, max } => {
                self.problem_out_of_range(&exact(*found), &exact(*min), &exact(*max))
            }
            Fault::WrongCount { found, min, max } => self.problem_wrong_count(count(*found), count(*min), count(*max)),
            Fault::UnknownWord { found, allowed } => self.problem_unknown_word(&quoted(found), &allowed.join(", ")),
            Fault::BadId { found, longest } => self.problem_bad_id(&quoted(found), count(*longest)),
            Fault::RepeatedId { found, first } => self.problem_repeated_id(&quoted(found), first),
            Fault::UnknownId { found, nearest } => {
                self.problem_unknown_id(&quoted(found), &self.meant(nearest.as_deref()))
            }
            Fault::UnknownSection { found } => self.problem_unknown_section(&quoted(found)),
            Fault::BareText => return self.problem_bare_text().to_string(),
            Fault::MissingEnglish => return self.problem_missing_english().to_owned(),
            Fault::UnknownLanguage { known } => self.problem_unknown_language(&known.join(", ")),
            Fault::BlankText => return self.problem_blank_text().to_owned(),
            Fault::TooLong { length, longest } => self.problem_too_long(count(*length), count(*longest)),
            Fault::ControlCharacter { code } => self.problem_control_character(&format!("U+{code:04X}")),
            Fault::BadDate { found } => self.problem_bad_date(&quoted(found)),
            Fault::UnsafeUrl { found } => self.problem_unsafe_url(&quoted(found)),
            Fault::TieToItself => return self.problem_tie_to_itself().to_owned(),
            Fault::LeaverDoesNotContend => return self.problem_leaver_does_not_contend().to_owned(),
            Fault::SeatContends => return self.problem_seat_contends().to_owned(),
            Fault::MoreProblems { count: more } => self.problem_more_problems(count(*more)),
        };
        phrase.to_string()
    }

    fn kind(&self, kind: JsonKind) -> &str {
        match kind {
            JsonKind::Null => self.problem_kind_null(),
            JsonKind::Boolean => self.problem_kind_boolean(),
            JsonKind::Number => self.problem_kind_number(),
            JsonKind::Text => self.problem_kind_text(),
            JsonKind::List => self.problem_kind_list(),
            JsonKind::Object => self.problem_kind_object(),
        }
    }

    /// The end of a sentence that names what may have been meant, if anything comes near.
    fn meant(&self, nearest: Option<&str>) -> String {
        nearest.map_or_else(String::new, |name| self.problem_nearest(name).to_string())
    }
}

/// As the file has it, so that a value just out of range is not written as one within.
fn exact(number: f64) -> String {
    written(number, 6)
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}
