//! A match as somebody would see it who knows all: every move, what slipped, what was misread and what was caught.

use super::play::threshold;
use super::strategy::{COOPERATE, DEFECT, Machine, Noise, Strategy};
use crate::numeric::{Fraction, Xoshiro256};

/// One round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Round {
    /// What came of it, the first side before the second.
    pub cooperated: [bool; 2],
    /// Whether a side's move came out as its opposite.
    pub slipped: [bool; 2],
    /// Whether a side's move was read as its opposite.
    pub misread: [bool; 2],
    /// Whether a side's move would have been misread, had the back channel not caught it.
    pub caught: [bool; 2],
}

impl Round {
    /// Whether the other side saw `side` cooperate.
    pub fn looked_cooperative(&self, side: usize) -> bool {
        self.cooperated[side] != self.misread[side]
    }
}

/// Plays `turns` rounds; a back channel catches each misreading with chance `caught`.
///
/// From the same draws the moves are those of [`Match::transcript`](super::play::Match::transcript) in the noise that
/// the channel leaves, as long as it leaves any. A better channel catches more of the very same misreadings.
pub fn witness(
    sides: &[Strategy; 2],
    noise: Noise,
    caught: Fraction,
    turns: u16,
    draws: &mut Xoshiro256,
) -> Vec<Round> {
    let machines = [sides[0].machine(), sides[1].machine()];
    let (slip, misread) = match noise {
        Noise::Implementation(rate) => (rate.get(), 0.0),
        Noise::Perception(rate) => (0.0, rate.get()),
    };
    let [believed, hidden] = [misread * caught.rest().get(), misread].map(threshold);
    let mut states = [0, 0];
    let mut rounds = Vec::with_capacity(turns.into());
    for _ in 0..turns {
        let (first, second) = halves(draws.next_u64());
        let [(a, slipped_a), (b, slipped_b)] =
            [moved(&machines[0], states[0], slip, first), moved(&machines[1], states[1], slip, second)];
        let (of_first, of_second) = if hidden > 0 { halves(draws.next_u64()) } else { (hidden, hidden) };
        let errors = [of_first, of_second];
        let round = Round {
            cooperated: [a == COOPERATE, b == COOPERATE],
            slipped: [slipped_a, slipped_b],
            misread: errors.map(|draw| draw < believed),
            caught: errors.map(|draw| (believed..hidden).contains(&draw)),
        };
        states = [
            machines[0].next[states[0]][a][b ^ usize::from(round.misread[1])],
            machines[1].next[states[1]][b][a ^ usize::from(round.misread[0])],
        ];
        rounds.push(round);
    }
    rounds
}

fn halves(word: u64) -> (u64, u64) {
    (word & 0xffff_ffff, word >> 32)
}

/// The move that comes out, and whether it is the opposite of what was meant.
fn moved(machine: &Machine, state: usize, slip: f64, draw: u64) -> (usize, bool) {
    let means = machine.cooperates[state];
    let meant = threshold(means * (1.0 - slip));
    let cooperates = threshold(means * (1.0 - slip) + (1.0 - means) * slip);
    if draw < cooperates { (COOPERATE, draw >= meant) } else { (DEFECT, draw >= threshold(1.0 - means * slip)) }
}
