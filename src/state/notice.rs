//! What the reader is told in passing.

use super::ShareProblem;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The keys that work here.
    Keys,
    LinkCopied,
    /// Copying is not allowed here; this is the code to take by hand.
    CopyByHand(String),
    /// What the sandbox, class mode and present mode need could not be fetched.
    WorkshopMissing,
    /// A file with this name was handed to the reader.
    Saved(String),
    /// Saving is not allowed here: the text for a file with this name was copied.
    TextCopied(String),
    /// Neither saving nor copying is allowed here.
    NotSaved,
    /// Drawing a picture of the map is not allowed here.
    NoPicture,
    /// A share code was not read, so the widget shows its defaults.
    Share(ShareProblem),
}
