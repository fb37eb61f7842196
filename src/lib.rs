//! Make the cat the judge of the meat: an explainer of bargaining and influence that can be played.
//!
//! The layers, each of which may use what stands above it and nothing below: [`model`], [`scenario`],
//! [`state`], [`words`], and with the `web` feature `views` and `embed`.

/// The version of the package, which is also the widget's.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use cat_divides_meat_model as model;

pub mod scenario;
pub mod state;
pub mod words;

#[cfg(feature = "web")]
pub mod views;

#[cfg(feature = "web")]
pub mod embed;
