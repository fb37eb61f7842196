//! The text that the scenario explains, and the saying it quotes.

use super::cursor::{Cursor, shown};
use super::ids::Ids;
use super::write::Writer;
use super::{Fault, Text};

const MOST_SECTIONS: usize = 100;
const MOST_PARAGRAPHS: u32 = 1000;

/// The text that the scenario explains.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub title: Text,
    pub author: Option<Text>,
    /// A year, a month or a day.
    pub date: Option<String>,
    pub url: Option<String>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// As cited: `"3"` for the section, of which `"3.2"` is a paragraph.
    pub id: String,
    pub title: Text,
    /// How many numbered paragraphs the section has.
    pub paragraphs: u32,
}

impl Source {
    pub(super) fn read(at: &Cursor) -> Source {
        at.object(&["title", "author", "date", "url", "sections"]);
        let sections = at.field("sections");
        let items = sections.items(0, MOST_SECTIONS);
        Ids::of(&items, |item| item.field("id"));
        Source {
            title: Text::short(at, "title"),
            author: Text::optional(at, "author"),
            date: at.optional("date").map(|at| at.date()),
            url: at.optional("url").map(|at| at.url()),
            sections: items.iter().map(Section::read).collect(),
        }
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            self.title.write(out.field("title"));
            if let Some(author) = &self.author {
                author.write(out.field("author"));
            }
            out.optional_text("date", self.date.as_deref());
            out.optional_text("url", self.url.as_deref());
            out.field("sections").list(&self.sections, Section::write);
        });
    }
}

impl Section {
    fn read(at: &Cursor) -> Section {
        at.object(&["id", "title", "paragraphs"]);
        Section {
            id: at.field("id").id(),
            title: Text::short(at, "title"),
            paragraphs: at.field("paragraphs").sound_count(1, MOST_PARAGRAPHS).unwrap_or(MOST_PARAGRAPHS),
        }
    }

    fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("id").text(&self.id);
            self.title.write(out.field("title"));
            out.field("paragraphs").number(self.paragraphs.into());
        });
    }

    /// A section or a paragraph that the source has; `None`: nobody can tell.
    pub(super) fn read_citation(at: &Cursor, sections: Option<&[Section]>) -> String {
        let Some(cited) = at.raw() else { return String::new() };
        if sections.is_some_and(|sections| !sections.iter().any(|section| section.has(cited))) {
            at.fault(Fault::UnknownSection { found: shown(cited) });
        }
        cited.to_owned()
    }

    fn has(&self, cited: &str) -> bool {
        let Some(rest) = cited.strip_prefix(&self.id[..]) else { return false };
        let is_paragraph = |number: &str| {
            number.starts_with(|first| matches!(first, '1'..='9'))
                && number.parse().is_ok_and(|it: u32| it <= self.paragraphs)
        };
        rest.is_empty() || rest.strip_prefix('.').is_some_and(is_paragraph)
    }
}

/// The saying at the heart of the case.
#[derive(Clone, Debug, PartialEq)]
pub struct Proverb {
    pub text: Text,
    /// Where the wording comes from, and what is not known about it.
    pub note: Text,
    /// The original in Latin letters.
    pub transliteration: Option<String>,
}

impl Proverb {
    pub(super) fn read(at: &Cursor) -> Proverb {
        at.object(&["text", "note", "transliteration"]);
        Proverb {
            text: Text::long(at, "text"),
            note: Text::long(at, "note"),
            transliteration: at.optional("transliteration").map(|at| at.text(Text::LONG)),
        }
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            self.text.write(out.field("text"));
            self.note.write(out.field("note"));
            out.optional_text("transliteration", self.transliteration.as_deref());
        });
    }
}
