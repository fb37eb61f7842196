//! Matches played out move by move from a seed.

use super::exact::Frequencies;
use super::strategy::{MOST_STATES, Machine, Noise, Strategy};
use crate::numeric::Xoshiro256;

/// Two strategies ready to play.
///
/// ```
/// use cat_divides_meat_model::{numeric::Xoshiro256, repeated::{play::Match, strategy::*}};
/// let clear = Noise::Implementation(ErrorRate::new(0.0).unwrap());
/// let game = Match::new(&Strategy::TIT_FOR_TAT, &Strategy::ALWAYS_DEFECT, clear);
/// assert_eq!(game.play(10, &mut Xoshiro256::new(1)).rounds, [0, 1, 0, 9]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    players: [Player; 2],
    misread: u64,
}

/// How many rounds of a match ended CC, CD, DC and DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    pub rounds: [u32; 4],
}

impl Record {
    /// As parts of all rounds; `None` if there were none.
    pub fn frequencies(&self) -> Option<Frequencies> {
        let total = self.rounds.iter().map(|&rounds| f64::from(rounds)).sum::<f64>();
        (total > 0.0).then(|| Frequencies(self.rounds.map(|rounds| f64::from(rounds) / total)))
    }
}

impl Match {
    pub fn new(first: &Strategy, second: &Strategy, noise: Noise) -> Self {
        let (slip, misread) = match noise {
            Noise::Implementation(rate) => (rate.get(), 0.0),
            Noise::Perception(rate) => (0.0, rate.get()),
        };
        let players = [first, second].map(|strategy| Player::new(&strategy.machine(), slip));
        Self { players, misread: threshold(misread) }
    }

    /// Plays `turns` rounds.
    pub fn play(&self, turns: u16, draws: &mut Xoshiro256) -> Record {
        let mut tally = Tally(0);
        self.rounds(turns, draws, |moves| tally.count(moves));
        tally.record()
    }

    /// Plays as many matches side by side, each from draws of its own; the same as one after another, but faster.
    ///
    /// A round has to wait for the state that the one before leaves; so the processor takes up the next match.
    pub fn play_together<const N: usize>(games: [&Self; N], turns: u16, draws: &mut [Xoshiro256; N]) -> [Record; N] {
        let mut tallies = [const { Tally(0) }; N];
        let mut states = [(0, 0); N];
        for _ in 0..turns {
            for lane in 0..N {
                let (moves, next) = games[lane].round(states[lane], &mut draws[lane]);
                tallies[lane].count(moves);
                states[lane] = next;
            }
        }
        tallies.map(|tally| tally.record())
    }

    /// Plays `turns` rounds and says how each ended: 0 to 3 for CC, CD, DC and DD.
    pub fn transcript(&self, turns: u16, draws: &mut Xoshiro256) -> Vec<u8> {
        let mut rounds = Vec::with_capacity(turns.into());
        self.rounds(turns, draws, |moves| rounds.push(moves as u8));
        rounds
    }

    fn rounds(&self, turns: u16, draws: &mut Xoshiro256, mut seen: impl FnMut(usize)) {
        let mut states = (0, 0);
        for _ in 0..turns {
            let (moves, next) = self.round(states, draws);
            seen(moves);
            states = next;
        }
    }

    /// How a round ends, and the states that it leaves.
    #[inline]
    fn round(&self, (a, b): (usize, usize), draws: &mut Xoshiro256) -> (usize, (usize, usize)) {
        let [first, second] = &self.players;
        let word = draws.next_u64();
        let (move_a, move_b) = (first.moves(a, word as u32), second.moves(b, (word >> 32) as u32));
        let (read_a, read_b) = if self.misread == 0 {
            (move_a, move_b)
        } else {
            let word = draws.next_u64();
            (move_a ^ self.misreads(word as u32), move_b ^ self.misreads((word >> 32) as u32))
        };
        (2 * move_a + move_b, (first.next(a, move_a, read_b), second.next(b, move_b, read_a)))
    }

    fn misreads(&self, draw: u32) -> usize {
        usize::from(u64::from(draw) < self.misread)
    }
}

/// Room for a power of two of states, so that looking one up needs no check.
const ROOM: usize = MOST_STATES.next_power_of_two();

/// A machine as tables of whole numbers.
#[derive(Clone, Debug, PartialEq)]
struct Player {
    /// Cooperates where a draw of 32 bits is below this, slips included.
    cooperates: [u64; ROOM],
    /// The next state, at 4·state + 2·own move + the other's.
    next: [u8; 4 * ROOM],
}

impl Player {
    fn new(machine: &Machine, slip: f64) -> Self {
        let mut player = Self { cooperates: [0; ROOM], next: [0; 4 * ROOM] };
        for (state, (cooperates, next)) in machine.cooperates.iter().zip(&machine.next).enumerate() {
            player.cooperates[state] = threshold(cooperates * (1.0 - slip) + (1.0 - cooperates) * slip);
            for (moves, &next) in next.iter().flatten().enumerate() {
                player.next[4 * state + moves] = next as u8;
            }
        }
        player
    }

    #[inline]
    fn moves(&self, state: usize, draw: u32) -> usize {
        usize::from(u64::from(draw) >= self.cooperates[state % ROOM])
    }

    #[inline]
    fn next(&self, state: usize, own: usize, other: usize) -> usize {
        usize::from(self.next[(4 * state + 2 * own + other) % (4 * ROOM)])
    }
}

/// Counts of four kinds of rounds, 16 bits each, as there are 65,535 rounds at most.
struct Tally(u64);

impl Tally {
    #[inline]
    fn count(&mut self, moves: usize) {
        self.0 += 1 << (16 * moves);
    }

    fn record(&self) -> Record {
        Record { rounds: [0, 1, 2, 3].map(|moves| u32::from((self.0 >> (16 * moves)) as u16)) }
    }
}

/// A chance in units of 2⁻³².
pub(super) fn threshold(chance: f64) -> u64 {
    (chance * (1u64 << 32) as f64).round() as u64
}
