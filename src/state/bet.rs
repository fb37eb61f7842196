//! The bets a reader places before a surprising run.

use super::Chapter;

/// A question the reader answers before seeing the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bet {
    /// After ten complaints, how much is left?
    TenComplaints,
    /// Two who split by offers in turn: who gets more?
    WhoGetsMore,
    /// When each side's cost is hidden, what does the demand that is best on paper do?
    BestDemand,
    /// Both hold out at the judge's table: how much of the prize does the judge take on average?
    JudgesTake,
    /// Which policy does best in clear air?
    BestInClearAir,
    /// Which policy does best in fog?
    BestInFog,
    /// When one leaves, do the others together try harder, or less?
    OthersEffort,
    /// Ten years of operations alone, then they stop: what happens?
    OperationsAlone,
    /// In how many draws of the assumptions does it take all three?
    TakesAllThree,
}

impl Bet {
    pub const ALL: [Bet; 9] = [
        Bet::TenComplaints,
        Bet::WhoGetsMore,
        Bet::BestDemand,
        Bet::JudgesTake,
        Bet::BestInClearAir,
        Bet::BestInFog,
        Bet::OthersEffort,
        Bet::OperationsAlone,
        Bet::TakesAllThree,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            Bet::TenComplaints => "ten_complaints",
            Bet::WhoGetsMore => "who_gets_more",
            Bet::BestDemand => "best_demand",
            Bet::JudgesTake => "judges_take",
            Bet::BestInClearAir => "best_in_clear_air",
            Bet::BestInFog => "best_in_fog",
            Bet::OthersEffort => "others_effort",
            Bet::OperationsAlone => "operations_alone",
            Bet::TakesAllThree => "takes_all_three",
        }
    }

    /// The bet's number in a challenge link: its place, so that new ones are added at the end.
    pub(super) const fn code(self) -> u8 {
        self as u8
    }

    pub const fn chapter(self) -> Chapter {
        match self {
            Bet::TenComplaints => Chapter::Saying,
            Bet::WhoGetsMore => Chapter::Offers,
            Bet::BestDemand => Chapter::Range,
            Bet::JudgesTake => Chapter::Judge,
            Bet::BestInClearAir | Bet::BestInFog => Chapter::Fog,
            Bet::OthersEffort => Chapter::Vacuum,
            Bet::OperationsAlone => Chapter::Fronts,
            Bet::TakesAllThree => Chapter::Together,
        }
    }

    /// How many answers the reader may choose from.
    pub const fn choices(self) -> usize {
        match self {
            Bet::BestInClearAir | Bet::BestInFog => 4,
            _ => 3,
        }
    }
}
