//! Dialogue, deterrence, development: the models coupled, and what a mix of the three does in each.
//!
//! The coupling is an assumption of ours: its maps are linear for plainness, its numbers illustrative.

pub mod chair;
pub mod coefficients;
pub mod mix;
pub mod robustness;
pub mod survey;
pub mod sweep;
