//! A case as data: who bargains, who shapes whom, and whose claim each tie is. A `Scenario` that exists is valid.

mod actor;
mod asked;
mod chapter;
mod claim;
mod contest;
mod cursor;
mod edit;
mod ids;
mod json;
mod language;
#[cfg(feature = "workshop")]
mod layout;
mod locate;
mod parameter;
mod party;
mod problem;
mod read;
mod report;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod source;
mod text;
mod tie;
mod tour;
mod write;

pub use actor::{Actor, ActorIndex, ActorKind};
pub use chapter::{BetWording, ChapterSetting, bets_of};
pub use claim::{Claim, ClaimIndex, ClaimKind, Confidence};
pub use contest::{Contender, ContestSetting};
pub use edit::{Edit, Losses};
pub(crate) use json::Json;
pub use language::{Digits, Language};
#[cfg(feature = "workshop")]
pub use layout::laid_out;
pub use locate::{Concern, concerns};
pub use parameter::{KnownParameter, Parameter, ParameterGroup};
pub use party::{Party, Roles};
pub use problem::{Fault, JsonKind, Problem};
pub use read::{LARGEST_FILE_BYTES, read};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use source::{Proverb, Section, Source};
pub use text::{Name, Text};
pub use tie::{Sign, Tie, TieKind};
pub use tour::TourView;
pub use write::write;

/// Everything that the explainer and the map show about one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Short name used in URLs and share codes: lower-case letters, digits, hyphens and underscores.
    pub id: String,
    pub title: Text,
    pub source: Source,
    pub proverb: Option<Proverb>,
    /// The two sides of the bargain.
    pub parties: [Party; 2],
    /// Actors whom the reader may name as the judge; none is one by default.
    pub judge_candidates: Vec<ActorIndex>,
    /// Who may leave and whose seat is contested; absent in a scenario without a region.
    pub roles: Option<Roles>,
    /// What each chapter says about this case, in reading order; a chapter that is not here is absent.
    pub chapters: Vec<ChapterSetting>,
    pub bargaining: Vec<Parameter>,
    pub repeated: Vec<Parameter>,
    pub contest: Option<ContestSetting>,
    pub insurgency: Vec<Parameter>,
    pub policy: Vec<Parameter>,
    pub actors: Vec<Actor>,
    pub ties: Vec<Tie>,
    pub claims: Vec<Claim>,
    /// The guided tour of the map.
    pub tour: Vec<TourView>,
}

impl Scenario {
    /// The parameter `name` as this scenario sets it, or as its model does where the scenario is silent.
    ///
    /// # Panics
    ///
    /// If no model knows the name.
    pub fn parameter(&self, name: &str) -> &Parameter {
        let contest = self.contest.iter().flat_map(|contest| &contest.parameters);
        let mut given = self.groups().into_iter().flat_map(|(_, group)| group).chain(contest);
        given
            .find(|parameter| parameter.name == name)
            .unwrap_or_else(|| &KnownParameter::named(name).expect("the glossary has the name").default)
    }

    /// Whether every actor has a place of its own; otherwise forces find them one.
    pub fn has_places(&self) -> bool {
        self.actors.iter().all(|actor| actor.position.is_some())
    }

    /// The groups of parameters that stand at the top of the file, by their field.
    fn groups(&self) -> [(&'static str, &[Parameter]); 4] {
        [
            ("bargaining", &self.bargaining),
            ("repeated", &self.repeated),
            ("insurgency", &self.insurgency),
            ("policy", &self.policy),
        ]
    }
}
