//! The host page: mounting, the JavaScript API, events, storage and the URL.

mod apply;
mod beginning;
mod events;
mod failure;
mod herald;
mod host;
mod misuse;
mod options;
mod route;
mod snapshot;
mod stage;
mod storage;
#[cfg(feature = "workshop")]
mod table;
mod widget;

pub use failure::panic_on_purpose;
pub use widget::{Widget, mount};

use wasm_bindgen::prelude::*;

/// The widget's own styles, for a constructed sheet: the only kind that a strict host page lets through.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    let all = include_str!(concat!(env!("OUT_DIR"), "/widget.css"));
    #[cfg(feature = "workshop")]
    let all = [all, include_str!(concat!(env!("OUT_DIR"), "/workshop.css"))].concat();
    all.to_owned()
}
