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
pub mod page;
mod phrase;
#[cfg(feature = "workshop")]
pub mod present;
mod request;
mod scenes;
#[cfg(feature = "workshop")]
pub mod worksheet;

pub use app::{ANNOUNCED, App, AppProps, Shown};
pub use frame::{Frame, Layout, Mode};
pub use request::Request;
