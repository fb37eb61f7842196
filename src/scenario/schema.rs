//! The format as a JSON Schema, for the editors in which authors write scenarios.
//!
//! Nobody writes it twice: the readers of this layer are run on a file that is only described, and what they ask of each
//! place is noted (`Cursor::described`). What a schema cannot say, such as where an id leads, is left to `read`.

use super::asked::Asked;
use super::cursor::{Cursor, LONGEST_ID};
use super::read::FORMAT;
use super::report::Report;
use super::write::Writer;
use super::{Language, Scenario};

/// The JSON Schema of the format, draft 2020-12.
pub fn schema() -> String {
    let report = Report::default();
    Scenario::read(&Cursor::described(&report));
    let mut root = Spot::default();
    for (place, asked) in report.into_asked() {
        root.below(&place).add(asked);
    }
    let mut out = Writer::default();
    out.object(|out| {
        out.field("$schema").text("https://json-schema.org/draft/2020-12/schema");
        out.field("title").text("A scenario of <cat-divides-meat>");
        root.write_inside(out);
    });
    out.finished()
}

/// A place of the file with all that is asked of it.
#[derive(Default)]
struct Spot {
    name: Option<String>,
    asked: Vec<Asked>,
    below: Vec<Spot>,
}

impl Spot {
    fn below(&mut self, place: &[Option<String>]) -> &mut Spot {
        let Some((name, rest)) = place.split_first() else { return self };
        let known = self.below.iter().position(|spot| spot.name == *name);
        let at = known.unwrap_or_else(|| {
            self.below.push(Spot { name: name.clone(), ..Spot::default() });
            self.below.len() - 1
        });
        self.below[at].below(rest)
    }

    fn add(&mut self, asked: Asked) {
        if !self.asked.contains(&asked) {
            self.asked.push(asked);
        }
    }

    fn is_required(&self) -> bool {
        !self.asked.contains(&Asked::Nothing)
    }

    /// The kinds of value that may stand here: a name is a text or an object of its forms.
    fn write(&self, out: &mut Writer) {
        let kinds: Vec<&Asked> =
            self.asked.iter().filter(|asked| !matches!(asked, Asked::Nothing | Asked::Distinct)).collect();
        match &kinds[..] {
            [only] => out.object(|out| self.write_kind(only, out)),
            several => out.object(|out| {
                out.field("anyOf").list(several, |asked, out| out.object(|out| self.write_kind(asked, out)));
            }),
        }
    }

    fn write_inside(&self, out: &mut Writer) {
        self.asked.iter().for_each(|asked| self.write_kind(asked, out));
    }

    fn write_kind(&self, asked: &Asked, out: &mut Writer) {
        match asked {
            Asked::Object(known) => self.write_object(known, self.required(known), out),
            Asked::Languages => self.write_object(&Language::CODES, vec![Language::English.code()], out),
            Asked::List { min, max } => self.write_list(*min, *max, out),
            Asked::Number { min, .. } if *min == f64::MIN => out.field("const").number(FORMAT),
            Asked::Number { min, max } => write_number("number", *min, *max, out),
            Asked::Count { min, max } => write_number("integer", (*min).into(), (*max).into(), out),
            Asked::Text { longest } => write_text(out, |out| {
                out.field("minLength").number(1.0);
                out.field("maxLength").number(*longest as f64);
            }),
            Asked::AnyText => write_text(out, |out| out.field("minLength").number(1.0)),
            Asked::Id => {
                write_text(out, |out| out.field("pattern").text(&format!("^[a-z0-9_-]{{1,{LONGEST_ID}}}$")));
            }
            Asked::Word(allowed) => out.field("enum").list(allowed, |word, out| out.text(word)),
            Asked::Date => {
                const DATE: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
                write_text(out, |out| out.field("pattern").text(DATE));
            }
            Asked::Url => write_text(out, |out| out.field("pattern").text("^https://")),
            Asked::Nothing | Asked::Distinct => {}
        }
    }

    fn required(&self, known: &[&'static str]) -> Vec<&'static str> {
        let is_required = |name: &&str| self.field(name).is_some_and(Spot::is_required);
        known.iter().copied().filter(|name| is_required(name)).collect()
    }

    fn field(&self, name: &str) -> Option<&Spot> {
        self.below.iter().find(|spot| spot.name.as_deref() == Some(name))
    }

    fn write_object(&self, known: &[&'static str], required: Vec<&'static str>, out: &mut Writer) {
        out.field("type").text("object");
        out.field("additionalProperties").truth(false);
        out.field("required").list(&required, |name, out| out.text(name));
        out.field("properties").object(|out| {
            for (name, spot) in known.iter().filter_map(|name| Some((name, self.field(name)?))) {
                spot.write(out.field(name));
            }
        });
    }

    fn write_list(&self, min: usize, max: usize, out: &mut Writer) {
        out.field("type").text("array");
        out.field("minItems").number(min as f64);
        out.field("maxItems").number(max as f64);
        if self.asked.contains(&Asked::Distinct) {
            out.field("uniqueItems").truth(true);
        }
        if let Some(item) = self.below.iter().find(|spot| spot.name.is_none()) {
            item.write(out.field("items"));
        }
    }
}

fn write_number(kind: &str, min: f64, max: f64, out: &mut Writer) {
    out.field("type").text(kind);
    out.field("minimum").number(min);
    out.field("maximum").number(max);
}

fn write_text(out: &mut Writer, more: impl FnOnce(&mut Writer)) {
    out.field("type").text("string");
    more(out);
}
