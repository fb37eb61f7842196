//! How a round of the card game ended, and what each side got of the ten slices.

use super::Seat;
use std::sync::LazyLock;

pub const SLICES: u8 = 10;
/// So many slices the judge eats first; what is left of the meat, if that is less.
pub const BITE: u8 = 4;
/// A card is the cost of fighting, in slices: from 1 to this.
pub const DEAREST: u8 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Settled,
    Fought,
    Judged,
    /// They refused until nothing was left.
    Spoiled,
}

impl Ending {
    pub const ALL: [Ending; 4] = [Ending::Settled, Ending::Fought, Ending::Judged, Ending::Spoiled];
}

/// The end of a round. Meat is counted in half slices, since what is left is cut in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    pub ending: Ending,
    /// How many slices spoiled, one a refusal.
    pub spoiled: u8,
    /// What the left and the right side hold, in half slices.
    pub halves: [u8; 2],
}

impl Round {
    /// Whoever offered keeps `keeps` of the slices that are left, and the other takes the rest.
    pub fn settled(spoiled: u8, offered: Seat, keeps: u8) -> Round {
        let parts = [2 * keeps, 2 * (SLICES - spoiled - keeps)];
        let halves = if offered == Seat::Left { parts } else { [parts[1], parts[0]] };
        Round { ending: Ending::Settled, spoiled, halves }
    }

    /// Strength is even: each wins half of what is left and pays its card, as far as that goes.
    pub fn fought(spoiled: u8, cards: [u8; 2]) -> Round {
        let half = SLICES - spoiled;
        Round { ending: Ending::Fought, spoiled, halves: cards.map(|card| half.saturating_sub(2 * card)) }
    }

    /// The judge eats first and cuts what is left evenly.
    pub fn judged(spoiled: u8) -> Round {
        let half = (SLICES - spoiled).saturating_sub(BITE);
        Round { ending: Ending::Judged, spoiled, halves: [half; 2] }
    }

    pub const fn nothing_left() -> Round {
        Round { ending: Ending::Spoiled, spoiled: SLICES, halves: [0; 2] }
    }

    /// Half slices that the judge ate.
    pub fn eaten(&self) -> u8 {
        if self.ending == Ending::Judged { self.lost() } else { 0 }
    }

    /// Half slices that the fight cost.
    pub fn trampled(&self) -> u8 {
        if self.ending == Ending::Fought { self.lost() } else { 0 }
    }

    fn lost(&self) -> u8 {
        2 * (SLICES - self.spoiled) - self.halves[0] - self.halves[1]
    }

    /// Every end that there can be, each once; a result code names a round by its place here, so the order stays.
    pub fn all() -> &'static [Round] {
        &ALL
    }

    fn listed() -> Vec<Round> {
        let mut all = vec![Round::nothing_left()];
        for spoiled in 0..SLICES {
            all.extend((0..=SLICES - spoiled).map(|keeps| Round::settled(spoiled, Seat::Left, keeps)));
            all.push(Round::judged(spoiled));
            for cards in (0..DEAREST * DEAREST).map(|place| [place / DEAREST + 1, place % DEAREST + 1]) {
                let round = Round::fought(spoiled, cards);
                if !all.contains(&round) {
                    all.push(round);
                }
            }
        }
        all
    }
}

static ALL: LazyLock<Vec<Round>> = LazyLock::new(Round::listed);
