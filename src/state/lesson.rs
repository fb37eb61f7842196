//! What a teacher has on in present mode, and the worksheet that is open. No part of undo, of a link or of a snapshot.

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
    pub sheet: Option<OpenSheet>,
}

/// The worksheet on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSheet {
    pub number: u64,
    pub has_key: bool,
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
    OpenedSheet(u64),
    TurnedKey,
    ClosedSheet,
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
            Teaching::OpenedSheet(number) => self.sheet = Some(OpenSheet { number, has_key: false }),
            Teaching::TurnedKey => self.sheet = self.sheet.map(|sheet| OpenSheet { has_key: !sheet.has_key, ..sheet }),
            Teaching::ClosedSheet => self.sheet = None,
        }
        self
    }
}
