//! What is wrong with a file or a call, as a sentence after its place.

use super::Words;
use crate::scenario::{Fault, JsonKind, Problem};

impl Words {
    /// The place and the sentence: `ties[3].weight: 1.7 is not between 0 and 1`.
    pub fn problem(&self, problem: &Problem) -> String {
        let fault = self.fault(&problem.fault);
        if problem.path.is_empty() { fault } else { format!("{}: {fault}", problem.path) }
    }

    /// The sentence alone, for those who show the place themselves.
    pub fn fault(&self, fault: &Fault) -> String {
        let count = |number: &usize| *number as f64;
        let phrase = match fault {
            Fault::Empty => return self.problem_empty().to_owned(),
            Fault::Missing => return self.problem_missing().to_owned(),
            Fault::UnknownField { nearest: None } => return self.problem_unknown_field().to_owned(),
            Fault::RepeatedField => return self.problem_repeated_field().to_owned(),
            Fault::BareText => return self.problem_bare_text().to_owned(),
            Fault::MissingEnglish => return self.problem_missing_english().to_owned(),
            Fault::BlankText => return self.problem_blank_text().to_owned(),
            Fault::TieToItself => return self.problem_tie_to_itself().to_owned(),
            Fault::LeaverDoesNotContend => return self.problem_leaver_does_not_contend().to_owned(),
            Fault::SeatContends => return self.problem_seat_contends().to_owned(),
            Fault::TooLarge { max, .. } => self.problem_too_large(count(max) / 1024.0),
            Fault::NotJson { line, column } => self.problem_not_json(count(line), count(column)),
            Fault::TooDeep { line, column } => self.problem_too_deep(count(line), count(column)),
            Fault::NumberTooLarge { line, column } => self.problem_number_too_large(count(line), count(column)),
            Fault::UnknownFormat { found, known } => self.problem_unknown_format(*found, *known),
            Fault::UnknownField { nearest: Some(nearest) } => self.problem_unknown_field_nearest(nearest),
            Fault::WrongKind { found, expected } => {
                self.problem_wrong_kind(self.kind_of_value(*expected), self.kind_of_value(*found))
            }
            Fault::NotANumber { found } => self.problem_not_a_number(found),
            Fault::NotWhole { found } => self.problem_not_whole(&exact(*found)),
            Fault::OutOfRange { found, min, max } => {
                self.problem_out_of_range(&exact(*found), &exact(*min), &exact(*max))
            }
            Fault::WrongCount { found, min, max } => self.problem_wrong_count(count(found), count(min), count(max)),
            Fault::UnknownWord { found, allowed } => self.problem_unknown_word(found, &allowed.join(", ")),
            Fault::BadId { found, longest } => self.problem_bad_id(found, count(longest)),
            Fault::RepeatedId { found, first } => self.problem_repeated_id(found, first),
            Fault::UnknownId { found, nearest: None } => self.problem_unknown_id(found),
            Fault::UnknownId { found, nearest: Some(nearest) } => self.problem_unknown_id_nearest(found, nearest),
            Fault::UnknownSection { found } => self.problem_unknown_section(found),
            Fault::UnknownLanguage { known } => self.problem_unknown_language(&known.join(", ")),
            Fault::TooLong { length, longest } => self.problem_too_long(count(length), count(longest)),
            Fault::ControlCharacter { code } => self.problem_control_character(&format!("U+{code:04X}")),
            Fault::BadDate { found } => self.problem_bad_date(found),
            Fault::UnsafeUrl { found } => self.problem_unsafe_url(found),
            Fault::MoreProblems { count: more } => self.problem_more(count(more)),
        };
        phrase.to_string()
    }

    fn kind_of_value(&self, kind: JsonKind) -> &str {
        match kind {
            JsonKind::Null => self.kind_of_value_null(),
            JsonKind::Boolean => self.kind_of_value_boolean(),
            JsonKind::Number => self.kind_of_value_number(),
            JsonKind::Text => self.kind_of_value_text(),
            JsonKind::List => self.kind_of_value_list(),
            JsonKind::Object => self.kind_of_value_object(),
        }
    }
}

/// A number of the file as its author wrote it, in the digits of the format.
fn exact(number: f64) -> String {
    crate::model::numeric::decimal::written(number, 6)
}
