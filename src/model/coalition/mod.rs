//! What each player of a small game is worth, and whether any division satisfies every group.

pub mod arbiter;
pub mod core;
pub mod shapley;
