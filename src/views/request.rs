//! What must reach outside the widget: only `embed` serves it.

use super::Mode;
use crate::scenario::Language;

/// Something a view wants from the world around the widget.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Fetch this language's words, then switch to it.
    Speak(Language),
    /// Copy a link to this very picture.
    CopyLink,
    /// Copy a link that asks whoever opens it to bet against the reader.
    CopyChallenge,
    /// Show the widget in another mode.
    OpenMode(Mode),
    /// Tell whoever listens what is new on the screen.
    Announce,
    /// Hand the reader the map or its data in this format.
    Export(&'static str),
    /// Hand the reader a file: its name, media type and text.
    #[cfg(feature = "workshop")]
    Save(&'static str, &'static str, String),
    /// Read the text of a file that the reader chose.
    #[cfg(feature = "workshop")]
    Read(web_sys::File, yew::Callback<String>),
    /// Put a built-in scenario on the reader's table.
    #[cfg(feature = "workshop")]
    OpenTable(&'static str),
    /// Put the scenario of this file there.
    #[cfg(feature = "workshop")]
    OpenFile(web_sys::File),
    /// Hand the reader the scenario as a file.
    #[cfg(feature = "workshop")]
    SaveTable,
    /// Save the reader's bets and findings as a page.
    SaveWork,
    /// Save the open paper as a page.
    #[cfg(feature = "workshop")]
    SavePaper,
    #[cfg(feature = "workshop")]
    Print,
    /// Show the teacher's notes in a window of their own.
    #[cfg(feature = "workshop")]
    OpenNotes,
    /// A seed for another run.
    AnotherSeed,
}
