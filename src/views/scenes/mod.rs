//! Pictures that are the model: areas, lengths and widths are its numbers.

mod cat;
mod curve;
mod ledger;
mod meat;
mod neighbour;
mod paths;
mod patterns;
mod plane;
mod stream;
mod table;
mod vessels;

pub use cat::{Pose, head};
pub use curve::{Curve, curve};
pub use ledger::{Entry, ledger, list};
pub use neighbour::Mood;
pub use paths::{Paths, paths};
pub use patterns::patterns;
pub use plane::{Plane, key, plane};
pub use stream::{Stream, stream};
pub use table::{TableScene, table};
pub use vessels::{Vessel, Vessels, vessels};
