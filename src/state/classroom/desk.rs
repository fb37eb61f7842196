//! Which screen of class mode is open, and what stands on it.

use super::Seat;
use super::cards::{Cards, Move, Phase, ROUNDS, Treatment};
use super::code::{self, Code, Kind, MOST_PAIRS, Report, Results};
use super::fog::{DAYS, Fog, FogMove};
use super::opponent::Against;
use super::register::{Reading, Register};
use std::rc::Rc;

/// A screen of class mode.
#[derive(Clone, PartialEq)]
pub enum Desk {
    /// What shall be played?
    Start(Draft),
    Playing(Draft, Game),
    Teacher(Rc<Teacher>),
}

/// What is chosen before a game begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draft {
    pub kind: Kind,
    pub against: Against,
    /// The number that the teacher gave the pair.
    pub pair: Option<u8>,
    /// What tells this game's code from another with the same result; drawn with the cards.
    draw: u64,
}

#[derive(Clone, PartialEq)]
pub enum Game {
    Cards(Cards),
    Fog(Fog),
}

/// The teacher's screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Teacher {
    /// The codes as they were typed and pasted.
    pub text: String,
    pub reading: Reading,
    pub is_theory_shown: bool,
}

/// What happened in class mode.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskAction {
    ChoseKind(Kind),
    ChoseAgainst(Against),
    TypedPair(String),
    /// With a seed, from which the cards are dealt.
    Began(u64),
    Moved(Move),
    MovedInFog(FogMove),
    /// Back to the choice of a game.
    WentBack,
    OpenedTeacher,
    TypedCodes(String),
    OpenedFile(String),
    ShowedTheory(bool),
}

impl Default for Desk {
    fn default() -> Desk {
        let kind = Kind::Cards(Treatment::Hidden);
        Desk::Start(Draft { kind, against: Against::Pupil, pair: None, draw: 0 })
    }
}

impl Desk {
    /// The screen after `action`; as it was, if that cannot be done here.
    pub fn apply(&self, action: DeskAction) -> Desk {
        match (self, action) {
            (Desk::Start(draft), DeskAction::Began(seed)) => draft.begun(seed),
            (Desk::Start(_), DeskAction::OpenedTeacher) => Desk::Teacher(Rc::default()),
            (Desk::Start(draft), action) => Desk::Start(draft.apply(action)),
            (Desk::Playing(draft, _), DeskAction::WentBack) => Desk::Start(*draft),
            (Desk::Playing(draft, game), action) => Desk::Playing(*draft, game.apply(&action)),
            (Desk::Teacher(_), DeskAction::WentBack) => Desk::default(),
            (Desk::Teacher(teacher), action) => Desk::Teacher(Rc::new(teacher.apply(action))),
        }
    }

    /// What changes when another screen is shown: the game, its round or day, its phase and whose turn it is.
    pub fn screen(&self) -> (usize, usize, usize, Option<Seat>) {
        match self {
            Desk::Start(_) => (0, 0, 0, None),
            Desk::Teacher(_) => (1, 0, 0, None),
            Desk::Playing(_, Game::Cards(game)) => {
                (2 + usize::from(game.spoiled), game.round, game.phase as usize, Some(game.turn))
            }
            Desk::Playing(_, Game::Fog(game)) => (2, game.day(), game.phase as usize, Some(game.turn)),
        }
    }

    /// The code of a game that is over.
    pub fn code(&self) -> Option<Code> {
        let Desk::Playing(draft, game) = self else { return None };
        let results = game.results()?;
        let sign = code::sign(draft.kind, draft.pair, draft.draw);
        Report { kind: draft.kind, is_against_widget: draft.against.is_widget(), sign, results }.code()
    }
}

impl Draft {
    fn apply(self, action: DeskAction) -> Draft {
        match action {
            DeskAction::ChoseKind(kind) => Draft { kind, ..self },
            DeskAction::ChoseAgainst(against) => Draft { against, ..self },
            DeskAction::TypedPair(text) => Draft { pair: pair(&text), ..self },
            _ => self,
        }
    }

    fn begun(self, seed: u64) -> Desk {
        let game = match self.kind {
            Kind::Cards(treatment) => Game::Cards(Cards::deal(treatment, self.against, seed)),
            Kind::Fog(has_channel) => Game::Fog(Fog::begin(has_channel, self.against, seed)),
        };
        Desk::Playing(Draft { draw: seed >> 7, ..self }, game)
    }
}

fn pair(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|pair| (1..=MOST_PAIRS).contains(pair))
}

impl Game {
    fn apply(&self, action: &DeskAction) -> Game {
        match (self, action) {
            (Game::Cards(cards), DeskAction::Moved(made)) => Game::Cards(cards.apply(*made)),
            (Game::Fog(fog), DeskAction::MovedInFog(made)) => Game::Fog(fog.apply(*made)),
            _ => self.clone(),
        }
    }

    /// Whose turn it is.
    pub fn turn(&self) -> Seat {
        match self {
            Game::Cards(cards) => cards.turn,
            Game::Fog(fog) => fog.turn,
        }
    }

    /// What the class is told of a game that is over: the round to learn by does not count.
    fn results(&self) -> Option<Results> {
        match self {
            Game::Cards(cards) if cards.phase == Phase::Finished => {
                let counted: [_; ROUNDS] = cards.rounds.get(1..)?.try_into().ok()?;
                Some(Results::Cards(counted))
            }
            Game::Fog(fog) => {
                let days: [_; DAYS] = fog.truth()?.try_into().ok()?;
                Some(Results::Fog(days))
            }
            _ => None,
        }
    }
}

impl Teacher {
    fn apply(&self, action: DeskAction) -> Teacher {
        match action {
            DeskAction::TypedCodes(text) => self.with(text),
            DeskAction::OpenedFile(text) => self.with(self.followed_by(&Register::codes_in(&text))),
            DeskAction::ShowedTheory(is_theory_shown) => Teacher { is_theory_shown, ..self.clone() },
            _ => self.clone(),
        }
    }

    fn with(&self, text: String) -> Teacher {
        Teacher { reading: Reading::of(&text), text, ..self.clone() }
    }

    fn followed_by(&self, codes: &str) -> String {
        let before = self.text.trim_end();
        if before.is_empty() { codes.to_owned() } else { format!("{before}\n{codes}") }
    }
}
