//! The guided tour of the map.

use super::cursor::Cursor;
use super::read::Places;
use super::write::Writer;
use super::{ActorIndex, Scenario, Text};

pub(super) const MOST_VIEWS: usize = 50;

/// A named view of the map: which actors to look at, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct TourView {
    pub id: String,
    pub title: Text,
    pub text: Text,
    pub actors: Vec<ActorIndex>,
}

impl TourView {
    pub(super) fn read(at: &Cursor, places: &Places) -> TourView {
        at.object(&["id", "title", "text", "actors"]);
        TourView {
            id: at.field("id").id(),
            title: Text::short(at, "title"),
            text: Text::long(at, "text"),
            actors: at.field("actors").references(&places.actors, super::actor::MOST_ACTORS),
        }
    }

    pub(super) fn write(&self, scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            out.field("id").text(&self.id);
            self.title.write(out.field("title"));
            self.text.write(out.field("text"));
            scenario.write_actors(&self.actors, out.field("actors"));
        });
    }
}
