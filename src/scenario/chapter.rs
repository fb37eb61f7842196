//! What a scenario says in each chapter.

use super::cursor::Cursor;
use super::ids::Ids;
use super::read::Places;
use super::tie::MOST_CLAIMS_OF_ONE;
use super::write::Writer;
use super::{ClaimIndex, Scenario, Text};

/// The public names of the chapters, in the order in which they are read.
const CHAPTERS: [&str; 10] =
    ["saying", "offers", "range", "judge", "fog", "vacuum", "fronts", "together", "sandbox", "recap"];

/// The last only where a chapter has bets.
const FIELDS: [&str; 4] = ["hook", "setting", "claims", "bets"];

/// The public names of a chapter's bets, and how many choices each of them has.
pub fn bets_of(chapter: &str) -> (&'static [&'static str], usize) {
    match chapter {
        "saying" => (&["ten_complaints"], 3),
        "offers" => (&["who_gets_more"], 3),
        "range" => (&["best_demand"], 3),
        "judge" => (&["judges_take"], 3),
        "fog" => (&["best_in_clear_air", "best_in_fog"], 4),
        "vacuum" => (&["others_effort"], 3),
        "fronts" => (&["operations_alone"], 3),
        "together" => (&["takes_all_three"], 3),
        _ => (&[], 0),
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChapterSetting {
    /// The chapter's public name, such as `vacuum`.
    pub id: String,
    /// The line that invites the reader in; absent: the widget's own.
    pub hook: Option<Text>,
    /// What the reader should know of this case before playing.
    pub setting: Option<Text>,
    pub claims: Vec<ClaimIndex>,
    /// The scenario's own wording of the chapter's bets.
    pub bets: Vec<BetWording>,
}

/// A bet in the scenario's words. Which answer is right, the model says.
#[derive(Clone, Debug, PartialEq)]
pub struct BetWording {
    /// The bet's public name, such as `others_effort`.
    pub id: &'static str,
    pub question: Text,
    pub choices: Vec<Text>,
}

impl ChapterSetting {
    /// What the object at `at` says, chapter by chapter.
    pub(super) fn read_all(at: &Cursor, places: &Places) -> Vec<ChapterSetting> {
        at.object(&CHAPTERS);
        CHAPTERS.iter().filter_map(|id| Some(ChapterSetting::read(id, &at.optional(id)?, places))).collect()
    }

    fn read(id: &str, at: &Cursor, places: &Places) -> ChapterSetting {
        let has_bets = !bets_of(id).0.is_empty();
        at.object(&FIELDS[..FIELDS.len() - usize::from(!has_bets)]);
        ChapterSetting {
            id: id.to_owned(),
            hook: Text::optional(at, "hook"),
            setting: Text::optional(at, "setting"),
            claims: at.optional("claims").map_or(Vec::new(), |at| at.references(&places.claims, MOST_CLAIMS_OF_ONE)),
            bets: if has_bets { BetWording::read_all(id, at) } else { Vec::new() },
        }
    }

    pub(super) fn write_all(chapters: &[ChapterSetting], scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            for chapter in chapters {
                chapter.write(scenario, out.field(&chapter.id));
            }
        });
    }

    fn write(&self, scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            for (name, text) in [("hook", &self.hook), ("setting", &self.setting)] {
                if let Some(text) = text {
                    text.write(out.field(name));
                }
            }
            scenario.write_claims(&self.claims, out.field("claims"));
            if !self.bets.is_empty() {
                out.field("bets").list(&self.bets, BetWording::write);
            }
        });
    }
}

impl BetWording {
    fn read_all(chapter: &str, at: &Cursor) -> Vec<BetWording> {
        let Some(at) = at.optional("bets") else { return Vec::new() };
        let (known, choices) = bets_of(chapter);
        let bets = at.items(0, known.len());
        Ids::of(&bets, |bet| bet.field("id"));
        bets.iter().map(|at| BetWording::read(at, known, choices)).collect()
    }

    fn read(at: &Cursor, known: &'static [&'static str], choices: usize) -> BetWording {
        at.object(&["id", "question", "choices"]);
        let place = at.field("id").word(known);
        BetWording {
            id: known.get(place).copied().unwrap_or_default(),
            question: Text::long(at, "question"),
            choices: at.field("choices").items(choices, choices).iter().map(|at| Text::read(at, Text::SHORT)).collect(),
        }
    }

    fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("id").text(self.id);
            self.question.write(out.field("question"));
            out.field("choices").list(&self.choices, Text::write);
        });
    }
}
