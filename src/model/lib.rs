//! The mathematics: pure, deterministic, cited; no JSON, no DOM, no clock, no unseeded randomness.

pub mod bargaining;
pub mod coalition;
pub mod division;
pub mod explain;
pub mod influence;
pub mod insurgency;
pub mod judge;
pub mod numeric;
pub mod policy;
pub mod repeated;
