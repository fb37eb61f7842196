//! The two sides of the bargain, and what some actors are in it.

use super::cursor::Cursor;
use super::read::Places;
use super::write::Writer;
use super::{ActorIndex, ContestSetting, Fault, Name, Scenario};

/// One side of the bargain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Party {
    pub id: String,
    pub name: Name,
}

impl Party {
    pub(super) fn read(at: &Cursor) -> Party {
        at.object(&["id", "name"]);
        Party { id: at.field("id").id(), name: Name::read(&at.field("name")) }
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("id").text(&self.id);
            self.name.write(out.field("name"));
        });
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Roles {
    /// The contender whose engagement the reader sets.
    pub leaver: ActorIndex,
    /// The actor over whom influence is contested; not a contender.
    pub seat: ActorIndex,
}

impl Roles {
    pub(super) fn read(at: &Cursor, places: &Places, contest: Option<&ContestSetting>) -> Roles {
        at.object(&["leaver", "seat"]);
        let contends = |actor| contest.is_some_and(|contest| contest.contenders.iter().any(|one| one.actor == actor));
        let (leaver, seat) = (at.field("leaver"), at.field("seat"));
        let roles = [&leaver, &seat].map(|role| role.sound_reference(&places.actors));
        let is_told = contest.is_none_or(|contest| !contest.contenders.is_empty());
        if is_told && roles[0].is_some_and(|actor| !contends(actor)) {
            leaver.fault(Fault::LeaverDoesNotContend);
        }
        if roles[1].is_some_and(contends) {
            seat.fault(Fault::SeatContends);
        }
        let [leaver, seat] = roles.map(Option::unwrap_or_default);
        Roles { leaver, seat }
    }

    pub(super) fn write(&self, scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            out.field("leaver").text(&scenario.actors[self.leaver].id);
            out.field("seat").text(&scenario.actors[self.seat].id);
        });
    }
}
