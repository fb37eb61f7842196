//! What becomes of the meat once somebody else is asked to divide it.

pub mod arbitration;
pub mod attrition;
pub mod bites;
pub mod phase;
pub mod regimes;
pub mod third_parties;
