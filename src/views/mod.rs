//! From state to HTML and SVG: views read values and report actions.

mod app;
mod cards;
mod chapters;
#[cfg(feature = "workshop")]
mod classroom;
mod controls;
mod element;
mod frame;
pub mod map;
#[cfg(feature = "workshop")]
mod pack;
pub mod page;
#[cfg(feature = "workshop")]
mod paper;
mod phrase;
#[cfg(feature = "workshop")]
pub mod present;
mod request;
mod scenes;
#[cfg(feature = "workshop")]
pub mod worksheet;
#[cfg_attr(not(feature = "workshop"), path = "without_workshop.rs")]
mod workshop;

pub use app::{ANNOUNCED, App, AppProps, Shown};
pub use frame::{Frame, Layout, Mode};
pub use request::Request;
