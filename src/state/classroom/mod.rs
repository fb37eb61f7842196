//! Games for two at one device, and what a class makes of them.
//!
//! Nothing of it is part of [`State`](super::State): neither undo, share code, address nor storage knows a hidden card.
//! A game deals from a seed of its own and is gone when the page is loaded anew.

mod cards;
pub mod code;
mod desk;
mod fog;
mod opponent;
mod register;
mod round;
mod theory;

pub use cards::{Cards, Heard, Move, Phase, ROUNDS, Treatment};
pub use code::{Code, Fault, Kind, Report, Results};
pub use desk::{Desk, DeskAction, Draft, Game, Teacher};
pub use fog::{CAUGHT, DAYS, Fog, FogMove, FogPhase, MISREAD, Yesterday, points};
pub use opponent::{Against, Temper};
pub use register::{Bad, CardsSummary, Entry, FogSummary, Reading, Register};
pub use round::{BITE, Ending, Round, SLICES};
pub use theory::{CardsTheory, cards_theory, trust_after, way_out};

/// Whose turn it is. The left neighbour is the first of every pair of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    Left,
    Right,
}

impl Seat {
    pub const BOTH: [Seat; 2] = [Seat::Left, Seat::Right];

    pub const fn other(self) -> Seat {
        match self {
            Seat::Left => Seat::Right,
            Seat::Right => Seat::Left,
        }
    }

    /// Sides take turns in beginning: the left one in the round to learn by, the right one in the first that counts.
    pub const fn beginning(round: usize) -> Seat {
        if round.is_multiple_of(2) { Seat::Left } else { Seat::Right }
    }
}
