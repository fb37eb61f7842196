//! Turns changes of state into the events that a host page may listen to.

use super::host::Host;
use super::misuse::object;
use crate::state::{Bet, Source, State};

/// Tells the host page how `after` differs from `before`.
pub fn tell(host: &Host, before: &State, after: &State, source: Source) {
    let source = name(source);
    if before.chapter != after.chapter {
        host.emit("chapterchange", &object([("chapter", after.chapter.id().into()), ("source", source.into())]));
    }
    for bet in Bet::ALL {
        if let Some(choice) = after.bet(bet).filter(|_| before.bet(bet) != after.bet(bet)) {
            host.emit("bet", &object([("chapter", bet.chapter().id().into()), ("choice", (choice as f64).into())]));
        }
    }
    if has_changed(before, after) {
        host.emit("change", &object([("source", source.into())])); // the element adds the snapshot when a listener reads it
    }
}

/// Whether a snapshot would show the difference.
fn has_changed(before: &State, after: &State) -> bool {
    essence(before) != essence(after)
}

/// The state without what the reader merely points at and how it looks: these are in no snapshot.
fn essence(state: &State) -> State {
    let mut essence = state.clone();
    (essence.selection, essence.opened_number, essence.notice) = (None, None, None);
    (essence.is_playing, essence.is_working) = (false, false);
    #[cfg(feature = "workshop")]
    {
        essence.lesson = Default::default();
    }
    (essence.theme, essence.digits) = Default::default();
    essence
}

const fn name(source: Source) -> &'static str {
    match source {
        Source::User => "user",
        Source::Api => "api",
    }
}
