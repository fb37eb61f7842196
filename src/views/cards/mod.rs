//! Text that stands beside the play: claims, arithmetic, tables.

mod arithmetic;
mod claim;
mod details;
pub mod table;
mod twin;

pub use arithmetic::arithmetic;
pub use claim::claims;
#[cfg(feature = "workshop")]
pub use claim::owner;
#[cfg(feature = "workshop")]
pub use claim::sureness;
pub use details::details;
pub use twin::twin;
