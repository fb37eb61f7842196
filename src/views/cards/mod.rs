//! Text that stands beside the play: claims, arithmetic, tables.

mod arithmetic;
mod claim;
mod details;
pub mod table;

pub use arithmetic::arithmetic;
#[cfg(feature = "workshop")]
pub use claim::sureness;
pub use claim::{claims, owner};
pub use details::details;
