//! The languages the widget speaks.

/// A language in which every sentence exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    #[default]
    English,
    Urdu,
    Pashto,
}

/// Which digits to write; only some languages have a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Digits {
    /// As the language usually writes them: Pashto its own, English and Urdu 0–9.
    #[default]
    Auto,
    Latin,
    Native,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::English, Language::Urdu, Language::Pashto];
    pub(super) const CODES: [&str; 3] = [Language::English.code(), Language::Urdu.code(), Language::Pashto.code()];

    /// The BCP 47 code: `en`, `ur` or `ps`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Urdu => "ur",
            Language::Pashto => "ps",
        }
    }

    /// The language of a tag such as `ps-AF`; `None` when the widget does not speak it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|language| language.code() == primary)
    }

    /// `rtl` or `ltr`, as the `dir` attribute wants it.
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Language::Urdu | Language::Pashto)
    }
}
