//! The chapters, in the order in which they are read.

use crate::scenario::Scenario;

/// One screen of the explainer with its model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    /// Who would ask a cat? The bites that make two pieces even.
    #[default]
    Saying,
    /// An empty chair fills up: a contest for influence that one side leaves.
    Vacuum,
}

impl Chapter {
    pub const ALL: [Chapter; 2] = [Chapter::Saying, Chapter::Vacuum];

    /// The public name: URL, attribute, share code and files use it.
    pub const fn id(self) -> &'static str {
        match self {
            Chapter::Saying => "saying",
            Chapter::Vacuum => "vacuum",
        }
    }

    pub fn from_id(id: &str) -> Option<Chapter> {
        Chapter::ALL.into_iter().find(|chapter| chapter.id() == id)
    }

    /// The chapter's number in a share code: its place among all chapters of the contract, so that it never changes.
    pub(super) const fn code(self) -> u8 {
        match self {
            Chapter::Saying => 0,
            Chapter::Vacuum => 5,
        }
    }

    pub(super) fn from_code(code: u8) -> Option<Chapter> {
        Chapter::ALL.into_iter().find(|chapter| chapter.code() == code)
    }

    /// The chapters that `scenario` has what it takes to play; the others are absent, not empty.
    pub fn of(scenario: &Scenario) -> Vec<Chapter> {
        Chapter::ALL.into_iter().filter(|chapter| chapter.is_in(scenario)).collect()
    }

    pub fn is_in(self, scenario: &Scenario) -> bool {
        scenario.chapters.iter().any(|setting| setting.id == self.id()) && self.has_what_it_needs(scenario)
    }

    fn has_what_it_needs(self, scenario: &Scenario) -> bool {
        match self {
            Chapter::Saying => true,
            Chapter::Vacuum => scenario.roles.is_some() && scenario.contest.is_some(),
        }
    }
}
