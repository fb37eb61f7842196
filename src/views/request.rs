//! What must reach outside the widget: only `embed` serves it.

use super::Mode;
use crate::scenario::Language;

/// Something a view wants from the world around the widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Fetch this language's words, then switch to it.
    Speak(Language),
    /// Copy a link to this very picture.
    CopyLink,
    /// Copy a link that asks whoever opens it to bet against the reader.
    CopyChallenge,
    /// Show the widget in another mode.
    OpenMode(Mode),
    /// Save the reader's bets and findings as a page.
    SaveWork,
    /// Save the open worksheet as a page.
    #[cfg(feature = "workshop")]
    SaveSheet,
    #[cfg(feature = "workshop")]
    Print,
    /// Show the teacher's notes in a window of their own.
    #[cfg(feature = "workshop")]
    OpenNotes,
    /// A seed for another run.
    AnotherSeed,
}
