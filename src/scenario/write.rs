//! A scenario as a file: the same fields in the same order every time.

use super::json::decimal;
use super::read::FORMAT;
use super::{Actor, ActorIndex, ChapterSetting, Claim, ClaimIndex, Parameter, Party, Scenario};
use crate::model::numeric::decimal::shortest;
use std::fmt::Write;

/// The file of `scenario`, which [`read`](super::read()) reads as the same scenario.
pub fn write(scenario: &Scenario) -> String {
    let mut out = Writer::default();
    scenario.write(&mut out);
    out.finished()
}

impl Scenario {
    fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("format").number(FORMAT);
            out.field("id").text(&self.id);
            self.title.write(out.field("title"));
            self.source.write(out.field("source"));
            if let Some(proverb) = &self.proverb {
                proverb.write(out.field("proverb"));
            }
            out.field("parties").list(&self.parties, Party::write);
            self.write_actors(&self.judge_candidates, out.field("judge_candidates"));
            if let Some(roles) = &self.roles {
                roles.write(self, out.field("roles"));
            }
            ChapterSetting::write_all(&self.chapters, self, out.field("chapters"));
            for (name, group) in self.groups() {
                if !group.is_empty() {
                    out.field(name).object(|out| Parameter::write_group(group, out));
                }
            }
            if let Some(contest) = &self.contest {
                contest.write(self, out.field("contest"));
            }
            out.field("actors").list(&self.actors, Actor::write);
            out.field("ties").list(&self.ties, |tie, out| tie.write(self, out));
            out.field("claims").list(&self.claims, Claim::write);
            out.field("tour").list(&self.tour, |view, out| view.write(self, out));
        });
    }

    pub(super) fn write_actors(&self, actors: &[ActorIndex], out: &mut Writer) {
        out.list(actors, |actor, out| out.text(&self.actors[*actor].id));
    }

    pub(super) fn write_claims(&self, claims: &[ClaimIndex], out: &mut Writer) {
        out.list(claims, |claim, out| out.text(&self.claims[*claim].id));
    }
}

/// Writes JSON, one value a line.
#[derive(Default)]
pub(super) struct Writer {
    json: String,
    indent: usize,
    /// Whether the next field or item follows another.
    follows: bool,
}

impl Writer {
    /// The whole file.
    pub fn finished(mut self) -> String {
        self.json.push('\n');
        self.json
    }

    pub fn object(&mut self, fields: impl FnOnce(&mut Writer)) {
        self.open('{');
        fields(self);
        self.close('}');
    }

    pub fn list<T>(&mut self, items: &[T], write: impl Fn(&T, &mut Writer)) {
        self.open('[');
        for item in items {
            self.next_line();
            write(item, self);
        }
        self.close(']');
    }

    /// Writes the name of a field; its value comes next.
    pub fn field(&mut self, name: &str) -> &mut Writer {
        self.next_line();
        self.text(name);
        self.json.push_str(": ");
        self
    }

    pub fn optional_text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.field(name).text(text);
        }
    }

    pub fn text(&mut self, text: &str) {
        self.json.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => self.json.extend(['\\', character]),
                '\0'..='\x1f' => self.write_fmt(format_args!("\\u{:04x}", u32::from(character))),
                _ => self.json.push(character),
            }
        }
        self.json.push('"');
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub fn truth(&mut self, is_so: bool) {
        self.json.push_str(if is_so { "true" } else { "false" });
    }

    /// A finite number, in the fewest digits that are read as the same number.
    pub fn number(&mut self, number: f64) {
        self.json.push_str(&shortest(number, |digits| decimal(digits.as_bytes())));
    }

    fn write_fmt(&mut self, arguments: std::fmt::Arguments) {
        self.json.write_fmt(arguments).expect("a string takes any text");
    }

    fn open(&mut self, bracket: char) {
        self.json.push(bracket);
        self.indent += 1;
        self.follows = false;
    }

    fn close(&mut self, bracket: char) {
        self.indent -= 1;
        if self.follows {
            self.new_line();
        }
        self.json.push(bracket);
        self.follows = true;
    }

    fn next_line(&mut self) {
        if self.follows {
            self.json.push(',');
        }
        self.new_line();
        self.follows = true;
    }

    fn new_line(&mut self) {
        self.json.push('\n');
        (0..self.indent).for_each(|_| self.json.push_str("  "));
    }
}
