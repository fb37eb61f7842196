//! Pictures that are the model: areas, lengths and widths are its numbers.

mod bars;
mod cat;
mod curve;
mod ledger;
mod meat;
mod neighbour;
mod patterns;
mod plane;
mod stream;
mod table;
mod triangle;

pub use bars::{Bar, bars};
pub use cat::{Pose, head};
pub use curve::{Curve, curve};
pub use ledger::{Entry, ledger, list};
pub use neighbour::Mood;
pub use patterns::patterns;
pub use plane::{Plane, key, plane};
pub use stream::{Stream, stream};
pub use table::{TableScene, table};
pub use triangle::{Triangle, contour_step, ends, triangle};
