//! The native tests, in one binary.

#[path = "../refs/mod.rs"]
mod refs;
#[path = "../verify/mod.rs"]
mod verify;

mod chapters;
mod classroom;
mod contrast;
mod edit;
#[cfg(feature = "web")]
mod map;
mod model;
mod reading;
mod scenario;
#[cfg(feature = "web")]
mod scenes;
mod state;
mod tidy;
mod words;
mod worksheet;
