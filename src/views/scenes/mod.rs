//! Pictures that are the model: areas, lengths and widths are its numbers.

mod bar;
mod cat;
mod curve;
mod ledger;
mod meat;
mod moves;
mod neighbour;
mod patterns;
mod plane;
mod stream;
mod table;

pub use bar::{Bar, bar};
pub use cat::{Pose, head};
pub use curve::{Curve, curve};
pub use ledger::{Entry, ledger, list};
pub use moves::{Moves, Sign, moves, sign};
pub use neighbour::Mood;
pub use patterns::patterns;
pub use plane::{Plane, key, plane};
pub use stream::{Stream, stream};
pub use table::{TableScene, table};
