//! Pictures that are the model: areas, lengths and widths are its numbers.

mod bars;
mod cat;
mod curve;
mod gauge;
mod ledger;
mod meat;
mod moves;
mod neighbour;
mod paths;
mod patterns;
mod plane;
mod regimes;
mod room;
mod split;
mod standoff;
mod steak;
mod stream;
mod table;
mod triangle;
mod vessels;

pub use bars::{Measure, bars};
pub use cat::{Pose, head};
pub use curve::{Curve, curve};
pub use gauge::{Gauge, gauge};
pub use ledger::{Entry, ledger, ledger_bar, list};
pub use moves::{Moves, Sign, moves, sign};
pub use neighbour::Mood;
#[cfg(feature = "workshop")]
pub use neighbour::{Side, neighbour};
pub use paths::{Paths, paths};
pub use patterns::patterns;
pub use plane::{Plane, key, plane};
pub use regimes::{Regimes, regimes};
pub use room::{Room, Texts, room};
#[cfg(feature = "workshop")]
pub use split::still_split;
pub use split::{SplitScene, split};
pub use standoff::{StandoffScene, standoff};
pub use stream::{Stream, stream};
pub use table::{TableScene, table};
pub use triangle::{Triangle, contour_step, ends, triangle};
pub use vessels::{Vessel, Vessels, vessels};
