//! The mathematics: reference numbers, facts from the literature, and properties that hold for every input.

mod arbitration;
mod bargaining;
mod bites;
mod claim;
mod coalition;
mod contest;
mod division;
mod explain;
mod insurgency;
mod networks;
mod numeric;
mod policy;
mod raw_inputs;
mod references;
mod regimes;
mod repeated;
