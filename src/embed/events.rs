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
    if !after.shows_what(before) {
        host.emit("change", &object([("source", source.into())])); // the element adds the snapshot when a listener reads it
    }
}

const fn name(source: Source) -> &'static str {
    match source {
        Source::User => "user",
        Source::Api => "api",
    }
}
