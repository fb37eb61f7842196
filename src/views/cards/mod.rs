//! Text that stands beside the play: claims, limits, arithmetic.

mod arithmetic;
mod claim;
mod details;

pub use arithmetic::arithmetic;
pub use claim::claims;
pub use details::details;
