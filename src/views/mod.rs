//! From state to HTML and SVG: views read values and report actions.

mod app;
mod cards;
mod chapters;
mod controls;
mod element;
mod frame;
mod map;
pub mod page;
mod phrase;
#[cfg(feature = "workshop")]
pub mod present;
mod request;
mod scenes;
#[cfg(feature = "workshop")]
pub mod worksheet;

pub use app::{App, AppProps, Shown};
pub use frame::{Frame, Layout, Mode};
pub use request::Request;
