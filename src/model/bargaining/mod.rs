//! How two sides share a surplus, and when they do not.

pub mod alternating_offers;
pub mod crisis;
pub mod egalitarian;
pub mod frontier;
pub mod grid_offers;
pub mod kalai_smorodinsky;
pub mod matrix_game;
pub mod nash;
pub mod range;
pub mod ultimatum;
