//! What a teacher has on in present mode, and the paper that is open. No part of undo, of a link or of a snapshot.

/// How a lesson is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// What the timer shows.
    pub seconds: u32,
    pub is_timing: bool,
    pub has_notes: bool,
    /// The screen is dark.
    pub is_blank: bool,
    /// All but what is around the pointer is dimmed.
    pub has_spotlight: bool,
    pub paper: Option<Paper>,
}

/// What is on the screen to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A worksheet, without its answers or with them.
    Sheet { number: u64, has_key: bool },
    /// The teacher's guide.
    Guide,
    /// The class game without a device.
    Cards,
}

impl Paper {
    /// The worksheet of this number, as pupils get it.
    pub const fn sheet(number: u64) -> Paper {
        Paper::Sheet { number, has_key: false }
    }

    fn turned(self) -> Paper {
        match self {
            Paper::Sheet { number, has_key } => Paper::Sheet { number, has_key: !has_key },
            Paper::Guide | Paper::Cards => self,
        }
    }
}

/// What a teacher did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teaching {
    /// A second of the timer went by.
    SecondPassed,
    PressedTimer,
    ResetTimer,
    TurnedNotes,
    TurnedBlank,
    TurnedSpotlight,
    OpenedPaper(Paper),
    TurnedKey,
    ClosedPaper,
}

impl Lesson {
    pub fn after(mut self, teaching: Teaching) -> Lesson {
        match teaching {
            Teaching::SecondPassed if self.is_timing => self.seconds += 1,
            Teaching::SecondPassed => {}
            Teaching::PressedTimer => self.is_timing = !self.is_timing,
            Teaching::ResetTimer => (self.seconds, self.is_timing) = (0, false),
            Teaching::TurnedNotes => self.has_notes = !self.has_notes,
            Teaching::TurnedBlank => self.is_blank = !self.is_blank,
            Teaching::TurnedSpotlight => self.has_spotlight = !self.has_spotlight,
            Teaching::OpenedPaper(paper) => self.paper = Some(paper),
            Teaching::TurnedKey => self.paper = self.paper.map(Paper::turned),
            Teaching::ClosedPaper => self.paper = None,
        }
        self
    }
}
