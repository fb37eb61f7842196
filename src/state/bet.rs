//! The bets a reader places before a surprising run.

use super::Chapter;

/// A question the reader answers before seeing the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bet {
    /// After ten complaints, how much is left?
    TenComplaints,
    /// When one leaves, do the others together try harder, or less?
    OthersEffort,
}

impl Bet {
    pub const ALL: [Bet; 2] = [Bet::TenComplaints, Bet::OthersEffort];

    pub const fn id(self) -> &'static str {
        match self {
            Bet::TenComplaints => "ten_complaints",
            Bet::OthersEffort => "others_effort",
        }
    }

    pub const fn chapter(self) -> Chapter {
        match self {
            Bet::TenComplaints => Chapter::Saying,
            Bet::OthersEffort => Chapter::Vacuum,
        }
    }

    pub fn of(chapter: Chapter) -> Option<Bet> {
        Bet::ALL.into_iter().find(|bet| bet.chapter() == chapter)
    }

    /// How many answers the reader may choose from.
    pub const fn choices(self) -> usize {
        match self {
            Bet::TenComplaints | Bet::OthersEffort => 3,
        }
    }
}
