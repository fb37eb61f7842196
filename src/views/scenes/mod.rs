//! Pictures that are the model: areas, lengths and widths are its numbers.

mod bar;
mod cat;
mod curve;
mod ledger;
mod meat;
mod moves;
mod neighbour;
mod paths;
mod patterns;
mod plane;
mod split;
mod steak;
mod room;
mod regimes;
mod standoff;
mod stream;
mod table;
mod vessels;

pub use bar::{Bar, bar};
pub use cat::{Pose, head};
pub use curve::{Curve, curve};
pub use ledger::{Entry, bar, ledger, list};
pub use ledger::{Entry, ledger, list};
pub use moves::{Moves, Sign, moves, sign};
pub use neighbour::Mood;
pub use paths::{Paths, paths};
pub use patterns::patterns;
pub use plane::{Plane, key, plane};
pub use split::{SplitScene, split};
pub use room::{Room, Texts, room};
pub use regimes::{Regimes, regimes};
pub use standoff::{StandoffScene, standoff};
pub use stream::{Stream, stream};
pub use table::{TableScene, table};
pub use vessels::{Vessel, Vessels, vessels};
