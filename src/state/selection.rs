//! What the reader has in hand: a place on the map, a number opened.

use crate::scenario::ActorIndex;

/// An actor or a tie of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    Actor(ActorIndex),
    /// Position in the scenario's ties.
    Tie(usize),
}

/// A number whose arithmetic can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberId {
    ExpectedEaten,
    ExpectedBites,
    EatenSoFar,
    ShareFreed,
    OutsidersGain,
    HomeRuleGain,
    Heat,
}

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
