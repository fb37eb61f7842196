//! What becomes of the meat once somebody else is asked to divide it.

pub mod bites;
