//! What the reader has in hand: a place on the map, a number opened.

use crate::scenario::{ActorIndex, Scenario};

/// An actor or a tie of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    Actor(ActorIndex),
    /// Position in the scenario's ties.
    Tie(usize),
}

impl Selection {
    pub(super) fn is_in(self, scenario: &Scenario) -> bool {
        match self {
            Selection::Actor(actor) => actor < scenario.actors.len(),
            Selection::Tie(tie) => tie < scenario.ties.len(),
        }
    }
}

/// A number of the open chapter whose arithmetic can be opened; each chapter's view numbers its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumberId(pub u8);

/// Light or dark; `Auto` follows the reader's device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn from_id(id: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.id() == id)
    }
}
