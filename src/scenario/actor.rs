//! The actors: the nodes of the influence map.

use super::Name;
use super::cursor::Cursor;
use super::write::Writer;

/// Position of an actor in [`Scenario::actors`](super::Scenario::actors).
pub type ActorIndex = usize;

pub(super) const MOST_ACTORS: usize = 200;

#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    pub id: String,
    pub name: Name,
    pub kind: ActorKind,
    /// Where it is drawn, each coordinate from 0 (left, top) to 1 in every language; absent: laid out by force.
    pub position: Option<[f64; 2]>,
}

/// What an actor is; drawn as a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorKind {
    State,
    Government,
    ArmedGroup,
    Network,
    Community,
    Institution,
    /// Not a person: the share that no outsider holds.
    Place,
    /// A figure of the fable: a neighbour or the cat.
    Figure,
}

impl ActorKind {
    pub const ALL: [ActorKind; 8] = {
        use ActorKind::*;
        [State, Government, ArmedGroup, Network, Community, Institution, Place, Figure]
    };
    const WORDS: [&str; 8] =
        ["state", "government", "armed_group", "network", "community", "institution", "place", "figure"];

    /// As the file writes it.
    pub const fn word(self) -> &'static str {
        ActorKind::WORDS[self as usize]
    }
}

impl Actor {
    pub(super) fn read(at: &Cursor) -> Actor {
        at.object(&["id", "name", "kind", "position"]);
        Actor {
            id: at.field("id").id(),
            name: Name::read(&at.field("name")),
            kind: ActorKind::ALL[at.field("kind").word(&ActorKind::WORDS)],
            position: at.optional("position").and_then(|at| read_position(&at)),
        }
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("id").text(&self.id);
            self.name.write(out.field("name"));
            out.field("kind").text(self.kind.word());
            if let Some(position) = &self.position {
                out.field("position").list(position, |coordinate, out| out.number(*coordinate));
            }
        });
    }
}

fn read_position(at: &Cursor) -> Option<[f64; 2]> {
    match at.items(2, 2)[..] {
        [x, y] => Some([x, y].map(|coordinate| coordinate.number(0.0, 1.0))),
        _ => None,
    }
}
