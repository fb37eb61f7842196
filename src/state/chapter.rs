//! The chapters, in the order in which they are read.

use crate::scenario::Scenario;

/// One screen of the explainer with its model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    /// Who would ask a cat? The bites that make two pieces even.
    #[default]
    Saying,
    /// Split it yourselves: offers in turn, and a pride that refuses insults.
    Offers,
    /// The deal neither can see: the bargaining range, and what hides it.
    Range,
    /// What a judge costs: settle, fight or ask, and four kinds of third party.
    Judge,
    /// An eye for an eye, in fog: the repeated dilemma with two kinds of error.
    Fog,
    /// An empty chair fills up: a contest for influence that one side leaves.
    Vacuum,
    /// Two fronts: what operations, the chain and the causes do to an insurgency.
    Fronts,
    /// Dialogue, deterrence, development: the three coupled.
    Together,
    /// Your own table: all controls and the map, to be changed.
    Sandbox,
    /// What the reader bet, and what happened.
    Recap,
}

impl Chapter {
    pub const ALL: [Chapter; 10] = [
        Chapter::Saying,
        Chapter::Offers,
        Chapter::Range,
        Chapter::Judge,
        Chapter::Fog,
        Chapter::Vacuum,
        Chapter::Fronts,
        Chapter::Together,
        Chapter::Sandbox,
        Chapter::Recap,
    ];

    /// The public name: URL, attribute, share code and files use it.
    pub const fn id(self) -> &'static str {
        match self {
            Chapter::Saying => "saying",
            Chapter::Offers => "offers",
            Chapter::Range => "range",
            Chapter::Judge => "judge",
            Chapter::Fog => "fog",
            Chapter::Vacuum => "vacuum",
            Chapter::Fronts => "fronts",
            Chapter::Together => "together",
            Chapter::Sandbox => "sandbox",
            Chapter::Recap => "recap",
        }
    }

    pub fn from_id(id: &str) -> Option<Chapter> {
        Chapter::ALL.into_iter().find(|chapter| chapter.id() == id)
    }

    /// The chapter's number in a share code: its place among all chapters of the contract, so that it never changes.
    pub(super) const fn code(self) -> u8 {
        self as u8
    }

    pub(super) fn from_code(code: u8) -> Option<Chapter> {
        Chapter::ALL.into_iter().find(|chapter| chapter.code() == code)
    }

    /// The chapters that `scenario` has what it takes to play; the others are absent, not empty.
    pub fn of(scenario: &Scenario) -> Vec<Chapter> {
        Chapter::ALL.into_iter().filter(|chapter| chapter.is_in(scenario)).collect()
    }

    /// The chapters that lead from one to the next. The sandbox is a step on the way only for whoever went there.
    pub fn path(self, scenario: &Scenario) -> Vec<Chapter> {
        let is_on_it = |chapter: &Chapter| *chapter != Chapter::Sandbox || *chapter == self;
        Chapter::ALL.into_iter().filter(|chapter| is_on_it(chapter) && chapter.is_in(scenario)).collect()
    }

    pub fn is_in(self, scenario: &Scenario) -> bool {
        self == Chapter::Sandbox
            || (scenario.chapters.iter().any(|setting| setting.id == self.id()) && self.has_what_it_needs(scenario))
    }

    fn has_what_it_needs(self, scenario: &Scenario) -> bool {
        match self {
            Chapter::Vacuum => scenario.roles.is_some() && scenario.contest.is_some(),
            Chapter::Fronts | Chapter::Together => scenario.roles.is_some(),
            _ => true,
        }
    }
}
