//! What the reader has in hand: a place on the map, a number opened.

use crate::scenario::{ActorIndex, Scenario};

/// An actor or a tie of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    Actor(ActorIndex),
    /// Position in the scenario's ties.
    Tie(usize),
}

/// The same as a picture shows, as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twin {
    /// Of the map: actors, ties, and shares over time.
    Map,
    /// Of the fable's map: who holds the meat.
    Meat,
    /// Of what the chapter plays.
    Scene,
    /// Of the picture on which the reader's point is moved.
    Space,
}

/// How the tables are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// Which are open; of those that are shut, no row is drawn.
    open: [bool; 4],
    /// By which column each of the map's is sorted, if by any.
    pub sorting: [Option<Sorting>; 3],
}

/// By which column a table is sorted, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    pub column: usize,
    pub is_descending: bool,
}

impl Tables {
    pub fn is_open(&self, twin: Twin) -> bool {
        self.open[twin as usize]
    }

    pub(super) fn toggle(&mut self, twin: Twin, is_open: bool) {
        self.open[twin as usize] = is_open;
    }

    /// The first press on a column's head sorts upwards, the next turns it round.
    pub fn sort(&mut self, table: usize, column: usize) {
        let is_descending = self.sorting[table] == Some(Sorting { column, is_descending: false });
        self.sorting[table] = Some(Sorting { column, is_descending });
    }
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
