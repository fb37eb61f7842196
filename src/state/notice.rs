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
    /// This page may not hand over files.
    NotSaved,
    /// A share code was not read, so the widget shows its defaults.
    Share(ShareProblem),
}
