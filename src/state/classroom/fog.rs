//! The game in fog: day after day each side is kind or unkind, and some moves are misread.

use super::{Against, Seat};
use crate::model::numeric::Xoshiro256;
use crate::model::repeated::witness::Round;

pub const DAYS: usize = 8;
/// How often a move is misread: as often as a die shows a six.
pub const MISREAD: f64 = 1.0 / 6.0;
/// How many misreadings a back channel catches.
pub const CAUGHT: f64 = 0.5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FogPhase {
    HandOver,
    Choosing,
    Finished,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FogMove {
    TookDevice,
    /// Kind or not.
    Chose(bool),
}

/// A game under way. What the other did can be read only as the fog let it be seen.
#[derive(Clone, PartialEq)]
pub struct Fog {
    pub has_channel: bool,
    pub against: Against,
    pub phase: FogPhase,
    pub turn: Seat,
    /// What goes wrong on each day, whatever is done.
    faults: Vec<Round>,
    days: Vec<Round>,
    chosen: Option<bool>,
}

/// What a side knows of yesterday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Yesterday {
    pub was_kind: bool,
    pub other_looked_kind: bool,
    /// The channel caught a misreading of the other's move.
    pub is_caught: bool,
}

impl Fog {
    pub fn begin(has_channel: bool, against: Against, seed: u64) -> Fog {
        let mut draws = Xoshiro256::new(seed);
        let faults = (0..DAYS).map(|_| fault(has_channel, &mut draws)).collect();
        let phase = if against.is_widget() { FogPhase::Choosing } else { FogPhase::HandOver };
        Fog { has_channel, against, phase, turn: Seat::Left, faults, days: Vec::new(), chosen: None }
    }

    /// The day that is played, from 0.
    pub fn day(&self) -> usize {
        self.days.len()
    }

    /// All that happened, once the game is over.
    pub fn truth(&self) -> Option<&[Round]> {
        (self.phase == FogPhase::Finished).then_some(&self.days)
    }

    /// What the side that chooses now saw of yesterday.
    pub fn yesterday(&self) -> Option<Yesterday> {
        let last = self.days.last().filter(|_| self.phase == FogPhase::Choosing)?;
        let (own, other) = (self.turn as usize, self.turn.other() as usize);
        Some(Yesterday {
            was_kind: last.cooperated[own],
            other_looked_kind: last.looked_cooperative(other),
            is_caught: last.caught[other],
        })
    }

    pub fn apply(&self, made: FogMove) -> Fog {
        let game = self.clone();
        match (self.phase, made) {
            (FogPhase::HandOver, FogMove::TookDevice) => Fog { phase: FogPhase::Choosing, ..game },
            (FogPhase::Choosing, FogMove::Chose(is_kind)) if self.turn == Seat::Left => game.left_chose(is_kind),
            (FogPhase::Choosing, FogMove::Chose(is_kind)) => game.right_chose(is_kind),
            _ => game,
        }
    }

    fn left_chose(self, is_kind: bool) -> Fog {
        let game = Fog { chosen: Some(is_kind), turn: Seat::Right, phase: FogPhase::HandOver, ..self };
        if !game.against.is_widget() {
            return game;
        }
        let in_kind = game.days.last().is_none_or(|day| day.looked_cooperative(Seat::Left as usize));
        game.right_chose(in_kind)
    }

    fn right_chose(mut self, is_kind: bool) -> Fog {
        let left = self.chosen.take().unwrap_or_default();
        let fault = self.faults[self.days.len()];
        self.days.push(Round { cooperated: [left, is_kind], ..fault });
        let phase = match () {
            _ if self.days.len() == DAYS => FogPhase::Finished,
            _ if self.against.is_widget() => FogPhase::Choosing,
            _ => FogPhase::HandOver,
        };
        Fog { turn: Seat::Left, phase, ..self }
    }
}

fn fault(has_channel: bool, draws: &mut Xoshiro256) -> Round {
    let faults: [[bool; 2]; 2] = std::array::from_fn(|_| {
        let is_wrong = draws.unit() < MISREAD;
        let is_caught = draws.unit() < CAUGHT && has_channel;
        [is_wrong && !is_caught, is_wrong && is_caught]
    });
    let each = |place: usize| faults.map(|fault| fault[place]);
    Round { cooperated: [false; 2], slipped: [false; 2], misread: each(0), caught: each(1) }
}

/// What a day brings the left and the right side.
pub fn points(day: &Round) -> [u32; 2] {
    match day.cooperated {
        [true, true] => [3, 3],
        [true, false] => [0, 5],
        [false, true] => [5, 0],
        [false, false] => [1, 1],
    }
}
