//! The host page: mounting, the JavaScript API, events, storage and the URL.

mod failure;
mod host;
mod options;
mod stage;
mod widget;

use wasm_bindgen::prelude::*;

pub use failure::on_panic;
pub use widget::{Widget, mount};

/// The widget's own styles, for a constructed sheet: the only kind that a strict host page lets through.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    include_str!("../../www/widget.css").to_owned()
}
