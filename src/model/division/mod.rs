//! Ways to cut the meat without a cat.

pub mod adjusted_winner;
pub mod claims;
pub mod cut_and_choose;
