//! The ties: who shapes whom, as somebody claims it.

use super::cursor::Cursor;
use super::read::Places;
use super::write::Writer;
use super::{ActorIndex, ClaimIndex, Fault, Scenario};

pub(super) const MOST_TIES: usize = 2000;
pub(super) const MOST_CLAIMS_OF_ONE: usize = 50;

/// One actor's influence on another, as somebody claims it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// The source of the influence.
    pub from: ActorIndex,
    /// The one influenced.
    pub to: ActorIndex,
    pub kind: TieKind,
    pub sign: Sign,
    /// How strong, from 0 to 1.
    pub weight: f64,
    /// Since when, as the source dates it: a year, a month or a day.
    pub since: Option<String>,
    pub claims: Vec<ClaimIndex>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TieKind {
    Diplomatic,
    Aid,
    Education,
    Trade,
    Security,
    Armed,
    Facilitation,
    Grievance,
    /// The fable's flow of meat.
    Meat,
}

/// Whether the tie supports or strains the one influenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Positive,
    Negative,
}

impl TieKind {
    pub const ALL: [TieKind; 9] = {
        use TieKind::*;
        [Diplomatic, Aid, Education, Trade, Security, Armed, Facilitation, Grievance, Meat]
    };
    const WORDS: [&str; 9] =
        ["diplomatic", "aid", "education", "trade", "security", "armed", "facilitation", "grievance", "meat"];

    /// As the file writes it.
    pub const fn word(self) -> &'static str {
        TieKind::WORDS[self as usize]
    }
}

impl Sign {
    pub const ALL: [Sign; 2] = [Sign::Positive, Sign::Negative];
    const WORDS: [&str; 2] = ["positive", "negative"];

    /// As the file writes it.
    pub const fn word(self) -> &'static str {
        Sign::WORDS[self as usize]
    }
}

impl Tie {
    pub(super) fn read(at: &Cursor, places: &Places) -> Tie {
        at.object(&["from", "to", "type", "sign", "weight", "since", "claims"]);
        let (from, to) = (at.field("from"), at.field("to"));
        if from.peek_text().is_some() && from.peek_text() == to.peek_text() {
            to.fault(Fault::TieToItself);
        }
        Tie {
            from: from.reference(&places.actors),
            to: to.reference(&places.actors),
            kind: TieKind::ALL[at.field("type").word(&TieKind::WORDS)],
            sign: Sign::ALL[at.field("sign").word(&Sign::WORDS)],
            weight: at.field("weight").number(0.0, 1.0),
            since: at.optional("since").map(|at| at.date()),
            claims: at.field("claims").references(&places.claims, MOST_CLAIMS_OF_ONE),
        }
    }

    pub(super) fn write(&self, scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            out.field("from").text(&scenario.actors[self.from].id);
            out.field("to").text(&scenario.actors[self.to].id);
            out.field("type").text(self.kind.word());
            out.field("sign").text(self.sign.word());
            out.field("weight").number(self.weight);
            out.optional_text("since", self.since.as_deref());
            scenario.write_claims(&self.claims, out.field("claims"));
        });
    }
}
