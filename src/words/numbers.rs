//! Numbers as each language writes them: digits, separators, signs.
//!
//! Our own small table, the same in every browser and test: Chromium's `Intl` has no Pashto and answers in English.
//! Signs and digits after CLDR: Urdu writes 0–9, Pashto ۰–۹ with ٫ ٬ ٪.

use crate::model::numeric::decimal;
use crate::scenario::{Digits, Language};

/// Writes numbers in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numerals {
    language: Language,
    is_native: bool,
}

impl Numerals {
    pub const fn new(language: Language, digits: Digits) -> Numerals {
        let is_native = match digits {
            Digits::Latin => false,
            Digits::Native => language.is_right_to_left(),
            Digits::Auto => matches!(language, Language::Pashto),
        };
        Numerals { language, is_native }
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether the language's own digits are written, not 0–9.
    pub const fn is_native(&self) -> bool {
        self.is_native
    }

    /// A fraction as a percentage: whole above 1 %, with more places below, so that little is not written as nothing.
    pub fn percent(&self, fraction: f64) -> String {
        let percent = fraction * 100.0;
        let sign = if self.is_native { '٪' } else { '%' };
        format!("{}{sign}", self.write(percent, places_of_small(percent)))
    }

    /// A difference of fractions in percentage points: whole, and to one decimal where that would be nothing.
    pub fn points(&self, difference: f64) -> String {
        let points = difference * 100.0;
        self.write(points, if points.abs() < 0.95 && !is_exact(points, 0) { 1 } else { 0 })
    }

    /// A number with at most two decimals, none of them a closing zero.
    pub fn number(&self, value: f64) -> String {
        let places = (0..2).find(|places| is_exact(value, *places)).unwrap_or(2);
        self.write(value, places)
    }

    fn write(&self, value: f64, places: u32) -> String {
        if value.is_infinite() {
            return if value > 0.0 { "∞".to_owned() } else { "−∞".to_owned() };
        }
        let plain = decimal::fixed(value, places);
        let (is_negative, plain) = plain.strip_prefix('-').map_or((false, plain.as_str()), |rest| (true, rest));
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let mut written = String::new();
        if is_negative {
            written.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 && whole.len() > 4 {
                written.push(if self.is_native { '٬' } else { ',' });
            }
            written.push(self.digit(digit));
        }
        if !decimals.is_empty() {
            written.push(if self.is_native { '٫' } else { '.' });
            written.extend(decimals.chars().map(|digit| self.digit(digit)));
        }
        written
    }

    fn digit(&self, digit: char) -> char {
        match digit.to_digit(10) {
            Some(value) if self.is_native => char::from_u32('۰' as u32 + value).unwrap_or(digit),
            _ => digit,
        }
    }
}

fn places_of_small(percent: f64) -> u32 {
    match percent.abs() {
        small if (0.005..0.095).contains(&small) => 2,
        small if (0.095..0.95).contains(&small) => 1,
        _ => 0,
    }
}

fn is_exact(value: f64, places: u32) -> bool {
    let scale = if places == 0 { 1.0 } else { 10.0 };
    ((value * scale).round() - value * scale).abs() < 0.005 * scale
}
