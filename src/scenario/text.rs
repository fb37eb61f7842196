//! A text in as many languages as its author wrote it; English always.

use super::Language;

/// A text of the scenario: plain text, never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub en: String,
    pub ur: Option<String>,
    pub ps: Option<String>,
}

impl Text {
    /// A text that exists in English only.
    pub fn english(text: impl Into<String>) -> Text {
        Text { en: text.into(), ur: None, ps: None }
    }

    /// The text in `language`, or in English where there is no translation.
    pub fn get(&self, language: Language) -> &str {
        let translated = match language {
            Language::English => None,
            Language::Urdu => self.ur.as_deref(),
            Language::Pashto => self.ps.as_deref(),
        };
        translated.unwrap_or(&self.en)
    }
}

/// A name with the forms that sentences need: Urdu and Pashto inflect before a postposition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    pub direct: Text,
    /// The form before a postposition; where a language gives none it is the direct one.
    pub oblique: Text,
}
