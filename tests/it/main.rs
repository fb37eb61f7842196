//! The native tests, in one binary.

#[path = "../verify/mod.rs"]
mod verify;

mod bites;
mod claim;
mod contest;
mod references;
mod scenario;
mod state;
mod tidy;
mod words;
