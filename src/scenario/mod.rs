//! A case as data: who bargains, who shapes whom, and whose claim each tie is. A `Scenario` that exists is valid.

mod language;
mod problem;
mod text;

pub use language::{Digits, Language};
pub use problem::Problem;
pub use text::{Name, Text};

/// Everything that the explainer and the map show about one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Short name used in URLs and share codes: lower-case letters, digits and hyphens.
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
    /// What each chapter says about this case; a chapter that is not here is absent.
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

/// Position of an actor in [`Scenario::actors`].
pub type ActorIndex = usize;
/// Position of a claim in [`Scenario::claims`].
pub type ClaimIndex = usize;

/// The text that the scenario explains.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub title: Text,
    pub author: Option<Text>,
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

#[derive(Clone, Debug, PartialEq)]
pub struct Proverb {
    pub text: Text,
    /// Where the wording comes from, and what is not known about it.
    pub note: Text,
    pub transliteration: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    pub id: String,
    pub name: Name,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Roles {
    /// The contender whose engagement the reader sets.
    pub leaver: ActorIndex,
    /// The actor over whom influence is contested.
    pub seat: ActorIndex,
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
}

/// A number of a model, with the range in which the reader may move it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The glossary's name, such as `home_rule`.
    pub name: String,
    pub value: f64,
    pub min: f64,
    pub max: f64,
    /// Whose number it is and why this one.
    pub note: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ContestSetting {
    pub parameters: Vec<Parameter>,
    pub contenders: Vec<Contender>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contender {
    pub actor: ActorIndex,
    pub stake: Parameter,
    pub effectiveness: Parameter,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    pub id: String,
    pub name: Name,
    pub kind: ActorKind,
    /// Where it is drawn, each coordinate from 0 (start, top) to 1; absent: laid out by force.
    pub position: Option<[f64; 2]>,
}

/// What an actor is; drawn as a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorKind {
    State,
    Government,
    ArmedGroup,
    Network,
    Community,
    Institution,
    /// Not a person: the share that no outsider holds.
    Place,
    /// A figure of the fable: a neighbour or the cat.
    Figure,
}

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
    /// Since when, as the source dates it.
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Positive,
    Negative,
}

/// One sentence with its owner: whose it is, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    pub id: String,
    pub kind: ClaimKind,
    pub text: Text,
    /// The paragraph, such as `3.2`; absent: not from the source.
    pub section: Option<String>,
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

/// A named view of the map: which actors to look at, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct TourView {
    pub id: String,
    pub title: Text,
    pub text: Text,
    pub actors: Vec<ActorIndex>,
}

impl TieKind {
    pub const ALL: [TieKind; 9] = [
        TieKind::Diplomatic,
        TieKind::Aid,
        TieKind::Education,
        TieKind::Trade,
        TieKind::Security,
        TieKind::Armed,
        TieKind::Facilitation,
        TieKind::Grievance,
        TieKind::Meat,
    ];
}

impl Scenario {
    pub fn parameter(&self, name: &str) -> &Parameter {
        self.bargaining
            .iter()
            .chain(self.contest.iter().flat_map(|contest| &contest.parameters))
            .find(|p| p.name == name)
            .unwrap()
    }
}
