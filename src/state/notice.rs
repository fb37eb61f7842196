//! What the reader is told in passing.

use super::ShareProblem;
use crate::scenario::{Concern, Losses, Problem};
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq)]
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
    /// What an edit took away besides.
    AlsoLost(Losses),
    /// Why nothing was changed: everything wrong with a file or an edit, and the actor or tie that each concerns.
    Problems(Rc<[(Problem, Option<Concern>)]>),
    /// The scenario as a file was handed over; or the text to copy, where the page allows no files.
    FileSaved,
    SaveByHand,
    /// The link opens the scenario without the reader's changes, which only a file carries.
    LinkWithoutEdits,
    /// A share code was not read, so the widget shows its defaults.
    Share(ShareProblem),
}
