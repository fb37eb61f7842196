//! The card game: each side holds a hidden card with its cost of fighting, and ten slices are to be shared.

use super::Seat;
use super::opponent::{self, Against, Answer};
use super::round::{DEAREST, Round, SLICES};
use crate::model::numeric::Xoshiro256;

/// So many rounds count, after one to learn by.
pub const ROUNDS: usize = 4;

/// What the sides know of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    Hidden,
    /// A back channel: whoever wants to may show the card.
    Channel,
    Known,
}

impl Treatment {
    pub const ALL: [Treatment; 3] = [Treatment::Hidden, Treatment::Channel, Treatment::Known];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The device goes to whoever's turn it is; nothing is to be seen.
    HandOver,
    Offering,
    Answering,
    /// The round is over, and the cards lie open.
    Over,
    Finished,
}

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    TookDevice,
    Looked,
    LookedAway,
    /// Over the back channel.
    ShowedCard,
    /// How many slices of those that are left one would keep, not yet said.
    Considered(u8),
    Offered(u8),
    Accepted,
    Refused,
    Fought,
    CalledJudge,
    WentOn,
}

/// What the other side did before it made its offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Nothing,
    Refused,
}

/// A game under way. Who holds a card is asked by [`Cards::card`] alone, so that nothing shows one at the wrong time.
#[derive(Clone, PartialEq)]
pub struct Cards {
    pub treatment: Treatment,
    pub against: Against,
    dealt: Vec<[u8; 2]>,
    is_looking: bool,
    has_shown: [bool; 2],
    /// 0 is the round to learn by.
    pub round: usize,
    pub phase: Phase,
    pub turn: Seat,
    /// How many slices spoiled in this round.
    pub spoiled: u8,
    /// What the side that offered would keep.
    pub offer: Option<u8>,
    /// What the side whose turn it is thinks of keeping.
    pub considered: u8,
    pub heard: Heard,
    /// How each round so far ended, the one to learn by first.
    pub rounds: Vec<Round>,
}

impl Cards {
    pub fn deal(treatment: Treatment, against: Against, seed: u64) -> Cards {
        let mut draws = Xoshiro256::new(seed);
        let mut card = || 1 + (draws.unit() * f64::from(DEAREST)) as u8;
        let dealt = (0..=ROUNDS).map(|_| [card(), card()]).collect();
        let game = Cards {
            treatment,
            against,
            dealt,
            is_looking: false,
            has_shown: [false; 2],
            round: 0,
            phase: Phase::HandOver,
            turn: Seat::Left,
            spoiled: 0,
            offer: None,
            considered: 0,
            heard: Heard::Nothing,
            rounds: Vec::new(),
        };
        game.opened(0)
    }

    /// How many slices are left in this round.
    pub fn left(&self) -> u8 {
        SLICES - self.spoiled
    }

    /// What the side whose turn it is would get.
    pub fn offered(&self) -> Option<u8> {
        self.offer.map(|keeps| self.left() - keeps)
    }

    pub fn is_practice(&self) -> bool {
        self.round == 0
    }

    /// The card of `seat`, if whoever looks at the screen now may see it.
    pub fn card(&self, seat: Seat) -> Option<u8> {
        let is_playing = matches!(self.phase, Phase::Offering | Phase::Answering);
        let is_told = self.treatment == Treatment::Known || self.has_shown[seat as usize];
        let is_own = self.turn == seat && self.is_looking;
        let is_open = self.phase == Phase::Over || (is_playing && (is_told || is_own));
        is_open.then(|| self.dealt[self.round][seat as usize])
    }

    /// Whether the side whose turn it is looks at its card.
    pub fn is_looking(&self) -> bool {
        self.is_looking
    }

    /// Whether the side whose turn it is may still show its card to the other.
    pub fn may_show(&self) -> bool {
        self.treatment == Treatment::Channel && !self.has_shown[self.turn as usize]
    }

    pub fn has_shown(&self, seat: Seat) -> bool {
        self.has_shown[seat as usize]
    }

    /// The game after `made`; as it was, if that cannot be done now.
    pub fn apply(&self, made: Move) -> Cards {
        let game = Cards { is_looking: false, ..self.clone() };
        match (self.phase, made) {
            (Phase::HandOver, Move::TookDevice) => game.taken(),
            (Phase::Offering | Phase::Answering, Move::Looked) => Cards { is_looking: true, ..game },
            (Phase::Offering | Phase::Answering, Move::LookedAway) => game,
            (Phase::Offering | Phase::Answering, Move::ShowedCard) if self.may_show() => game.shown(),
            (Phase::Offering, Move::Considered(keeps)) if keeps <= self.left() => {
                Cards { considered: keeps, ..self.clone() }
            }
            (Phase::Offering, Move::Offered(keeps)) if keeps <= self.left() => game.offering(keeps),
            (Phase::Answering, Move::Accepted) => {
                let keeps = self.offer.unwrap_or_default();
                game.over(Round::settled(self.spoiled, self.turn.other(), keeps))
            }
            (Phase::Answering, Move::Refused) => game.refused(),
            (Phase::Answering, Move::Fought) => game.over(Round::fought(self.spoiled, self.dealt[self.round])),
            (Phase::Answering, Move::CalledJudge) => game.over(Round::judged(self.spoiled)),
            (Phase::Over, Move::WentOn) if self.round < ROUNDS => game.opened(self.round + 1),
            (Phase::Over, Move::WentOn) => Cards { phase: Phase::Finished, ..game },
            _ => self.clone(),
        }
    }

    fn opened(self, round: usize) -> Cards {
        let turn = Seat::beginning(round);
        let fresh =
            Cards { round, turn, spoiled: 0, offer: None, heard: Heard::Nothing, has_shown: [false; 2], ..self };
        Cards { phase: Phase::HandOver, considered: SLICES / 2, ..fresh }.awaiting()
    }

    fn taken(self) -> Cards {
        let phase = if self.offer.is_some() { Phase::Answering } else { Phase::Offering };
        Cards { phase, ..self }
    }

    fn shown(mut self) -> Cards {
        self.has_shown[self.turn as usize] = true;
        self
    }

    fn offering(self, keeps: u8) -> Cards {
        let turn = self.turn.other();
        Cards { offer: Some(keeps), turn, phase: Phase::HandOver, ..self }.awaiting()
    }

    fn refused(self) -> Cards {
        let spoiled = self.spoiled + 1;
        if spoiled == SLICES {
            return self.over(Round::nothing_left());
        }
        Cards {
            spoiled,
            offer: None,
            heard: Heard::Refused,
            considered: (SLICES - spoiled).div_ceil(2),
            phase: Phase::Offering,
            ..self
        }
    }

    fn over(mut self, round: Round) -> Cards {
        self.rounds.push(round);
        Cards { phase: Phase::Over, ..self }
    }

    /// Against the widget no device changes hands: it does at once what it is about to do.
    fn awaiting(self) -> Cards {
        match (self.against, self.turn) {
            (Against::Pupil, _) => self,
            (Against::Widget(_), Seat::Left) => self.taken(),
            (Against::Widget(temper), Seat::Right) => self.taken().answered(temper),
        }
    }

    fn answered(self, temper: opponent::Temper) -> Cards {
        let card = self.dealt[self.round][Seat::Right as usize];
        let game = if self.may_show() && card <= SHOWN_BY_WIDGET { self.shown() } else { self };
        let Some(gets) = game.offered() else {
            return game.apply(Move::Offered(opponent::keeps(temper, game.spoiled)));
        };
        match opponent::answer(temper, card, game.spoiled, gets) {
            Answer::Accept => game.apply(Move::Accepted),
            Answer::Fight => game.apply(Move::Fought),
            Answer::CallJudge => game.apply(Move::CalledJudge),
            Answer::Refuse => {
                let refused = game.apply(Move::Refused);
                refused.apply(Move::Offered(opponent::keeps(temper, refused.spoiled)))
            }
        }
    }
}

/// A side that can fight cheaply gains by letting the other know: the widget shows a card up to this.
const SHOWN_BY_WIDGET: u8 = 2;
