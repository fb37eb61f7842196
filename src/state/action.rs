//! Everything that can happen to a state, in the past tense.

use super::{Atlas, Bet, Chapter, Notice, NumberId, ParameterId, Selection, Shared, Theme, Twin};
use crate::scenario::{ActorIndex, Digits, Language, Scenario};
use std::rc::Rc;

/// Something the reader, the host or the clock did.
#[derive(Clone, Debug)]
pub enum Action {
    OpenedChapter(Chapter),
    /// A number was moved; out of its range it is left where it was.
    MovedParameter(ParameterId, f64),
    /// A point of a picture was moved: one number across, one up; each out of its range is left where it was.
    MovedPoint([(ParameterId, f64); 2]),
    /// A whole case was loaded: many numbers at once, each out of its range left where it was. Undo takes it back as one.
    LoadedNumbers(Vec<(ParameterId, f64)>),
    /// The slider was let go: the next move is a new step of undo.
    ReleasedControl,
    PressedPlay,
    PressedPause,
    /// The play timer ticked; at the end of the run it stops itself.
    TimerTicked,
    SteppedForward,
    SteppedBack,
    /// The run was put at this step; beyond its end, at its end.
    MovedToStep(usize),
    Restarted,
    /// "Enough": the neighbours took back what was left.
    SaidEnough,
    DrewAnotherSeed(u64),
    /// Long work of this chapter was asked for, or stopped.
    StartedWork,
    StoppedWork,
    /// "Just show me": every chapter plays its finding by itself.
    StartedTour,
    ResumedTour,
    StoppedTour,
    /// In a widget of one chapter: the reader wants the whole.
    AskedForWhole,
    PlacedBet(Bet, usize),
    TookBackBet(Bet),
    Selected(Option<Selection>),
    /// The reader looks at the map in another way; one that this scenario does not have is passed over.
    LookedAtMap(Atlas),
    OpenedNumber(Option<NumberId>),
    /// A picture's table was opened, or shut.
    ToggledTwin(Twin, bool),
    /// The head of a column of one of the map's tables was pressed: which table, which column.
    SortedTable(usize, usize),
    /// Something the reader should be told.
    Noticed(Notice),
    ClosedNotice,
    /// In present mode, or with a paper.
    #[cfg(feature = "workshop")]
    Taught(super::Teaching),
    Undid,
    Redid,
    ChoseLanguage(Language),
    ChoseDigits(Digits),
    ChoseTheme(Theme),
    /// Findings in one short sentence, or whole.
    ChosePlainWords(bool),
    /// The reader changed the scenario; while an actor is dragged, each move is part of one step of undo.
    EditedScenario {
        scenario: Rc<Scenario>,
        dragged: Option<ActorIndex>,
    },
    /// The reader put another scenario on the table, with its own numbers.
    OpenedScenario(Rc<Scenario>),
    HostReplacedScenario(Rc<Scenario>),
    HostRestored(Box<Shared>),
    HostReset,
}
