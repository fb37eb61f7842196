//! A text in as many languages as its author wrote it; English always.

use super::cursor::Cursor;
use super::write::Writer;
use super::{Fault, JsonKind, Language};

/// A text of the scenario: plain text, never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub en: String,
    pub ur: Option<String>,
    pub ps: Option<String>,
}

impl Text {
    /// How long a title or a name may be, in characters.
    pub const SHORT: usize = 120;
    /// How long any other text may be.
    pub const LONG: usize = 1000;

    /// A text that exists in English only.
    pub fn english(text: impl Into<String>) -> Text {
        Text { en: text.into(), ur: None, ps: None }
    }

    /// The text in `language`, or in English where there is no translation.
    pub fn get(&self, language: Language) -> &str {
        self.own(language).unwrap_or(&self.en)
    }

    /// The text in `language`, if its author wrote it.
    pub fn own(&self, language: Language) -> Option<&str> {
        match language {
            Language::English => Some(&self.en),
            Language::Urdu => self.ur.as_deref(),
            Language::Pashto => self.ps.as_deref(),
        }
    }

    /// A new text: in `language`, and in English, which every text has.
    pub(super) fn written(language: Language, text: &str) -> Text {
        let mut written = Text::english(text);
        written.set(language, text.to_owned());
        written
    }

    pub(super) fn rewrite(&mut self, language: Language, text: &str) {
        self.set(language, text.to_owned());
    }

    fn set(&mut self, language: Language, text: String) {
        match language {
            Language::English => self.en = text,
            Language::Urdu => self.ur = Some(text),
            Language::Pashto => self.ps = Some(text),
        }
    }

    /// The title in the field `name`.
    pub(super) fn short(at: &Cursor, name: &'static str) -> Text {
        Text::read(&at.field(name), Text::SHORT)
    }

    /// The text in the field `name`.
    pub(super) fn long(at: &Cursor, name: &'static str) -> Text {
        Text::read(&at.field(name), Text::LONG)
    }

    pub(super) fn optional(at: &Cursor, name: &'static str) -> Option<Text> {
        at.optional(name).map(|at| Text::read(&at, Text::LONG))
    }

    pub(super) fn read(at: &Cursor, longest: usize) -> Text {
        let mut text = Text::default();
        for (language, at) in translations(at) {
            text.set(language, at.text(longest));
        }
        text
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            for language in Language::ALL {
                if let Some(text) = self.own(language) {
                    out.field(language.code()).text(text);
                }
            }
        });
    }
}

/// What `at` says in each language that it has.
fn translations<'j, 'c>(at: &'c Cursor<'j, '_>) -> impl Iterator<Item = (Language, Cursor<'j, 'c>)> {
    at.languages(&Language::CODES);
    let english = at.field(Language::English.code());
    if english.is_missing() {
        english.fault(Fault::MissingEnglish);
    }
    Language::ALL.into_iter().filter_map(|language| Some((language, at.optional(language.code())?)))
}

/// A name with the forms that sentences need: Urdu and Pashto inflect before a postposition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    pub direct: Text,
    /// The form before a postposition; where a language gives none it is the direct one.
    pub oblique: Text,
}

impl Name {
    /// A name whose two forms are the same in every language.
    pub fn uninflected(text: Text) -> Name {
        Name { direct: text.clone(), oblique: text }
    }

    /// The same in both forms: whoever types a name gives one.
    pub(super) fn rewrite(&mut self, language: Language, name: &str) {
        self.direct.rewrite(language, name);
        self.oblique.rewrite(language, name);
    }

    pub(super) fn read(at: &Cursor) -> Name {
        let mut name = Name::default();
        for (language, at) in translations(at) {
            let [direct, oblique] = forms(&at);
            name.direct.set(language, direct);
            name.oblique.set(language, oblique);
        }
        name
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            for language in Language::ALL {
                let Some(direct) = self.direct.own(language) else { continue };
                let out = out.field(language.code());
                match self.oblique.own(language) {
                    Some(oblique) if oblique != direct => out.object(|out| {
                        out.field("direct").text(direct);
                        out.field("oblique").text(oblique);
                    }),
                    _ => out.text(direct),
                }
            }
        });
    }
}

fn forms(at: &Cursor) -> [String; 2] {
    let has_forms = at.is(JsonKind::Object);
    let both = if has_forms { String::new() } else { at.text(Text::SHORT) };
    if !(has_forms || at.is_described()) {
        return [both.clone(), both];
    }
    at.object(&["direct", "oblique"]);
    ["direct", "oblique"].map(|form| at.field(form).text(Text::SHORT))
}
