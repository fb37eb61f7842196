//! The claims: each sentence with its owner.

use super::Text;
use super::cursor::Cursor;
use super::source::Section;
use super::write::Writer;

/// Position of a claim in [`Scenario::claims`](super::Scenario::claims).
pub type ClaimIndex = usize;

pub(super) const MOST_CLAIMS: usize = 2000;

/// One sentence with its owner: whose it is, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    pub id: String,
    pub kind: ClaimKind,
    pub text: Text,
    /// The paragraph, such as `3.2`; absent: not from the source.
    pub section: Option<String>,
    /// As the source dates it: a year, a month or a day.
    pub date: Option<String>,
    pub confidence: Option<Confidence>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimKind {
    ReportedFact,
    OpEdArgument,
    CounterArgument,
    ModelAssumption,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

impl ClaimKind {
    pub const ALL: [ClaimKind; 4] = {
        use ClaimKind::*;
        [ReportedFact, OpEdArgument, CounterArgument, ModelAssumption]
    };
    const WORDS: [&str; 4] = ["reported_fact", "op_ed_argument", "counter_argument", "model_assumption"];

    /// As the file writes it.
    pub const fn word(self) -> &'static str {
        ClaimKind::WORDS[self as usize]
    }
}

impl Confidence {
    pub const ALL: [Confidence; 3] = [Confidence::Low, Confidence::Medium, Confidence::High];
    const WORDS: [&str; 3] = ["low", "medium", "high"];

    /// As the file writes it.
    pub const fn word(self) -> &'static str {
        Confidence::WORDS[self as usize]
    }
}

impl Claim {
    pub(super) fn read(at: &Cursor, sections: Option<&[Section]>) -> Claim {
        at.object(&["id", "kind", "text", "section", "date", "confidence"]);
        Claim {
            id: at.field("id").id(),
            kind: ClaimKind::ALL[at.field("kind").word(&ClaimKind::WORDS)],
            text: Text::long(at, "text"),
            section: at.optional("section").map(|at| Section::read_citation(&at, sections)),
            date: at.optional("date").map(|at| at.date()),
            confidence: at.optional("confidence").map(|at| Confidence::ALL[at.word(&Confidence::WORDS)]),
        }
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("id").text(&self.id);
            out.field("kind").text(self.kind.word());
            out.optional_text("section", self.section.as_deref());
            out.optional_text("date", self.date.as_deref());
            out.optional_text("confidence", self.confidence.map(Confidence::word));
            self.text.write(out.field("text"));
        });
    }
}
