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
    /// Tell whoever listens what is new on the screen.
    Announce,
    /// Hand the reader the map or its data in this format.
    Export(&'static str),
    /// A seed for another run.
    AnotherSeed,
}
