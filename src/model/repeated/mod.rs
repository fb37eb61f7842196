//! The repeated dilemma in fog: what becomes of trust when moves slip or are misread.

pub mod channel;
pub mod exact;
pub mod feud;
pub mod payoffs;
pub mod play;
pub mod press_dyson;
pub mod strategy;
pub mod tournament;
pub mod witness;
