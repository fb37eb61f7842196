//! A panic on purpose: the way out of every other is the trap that it ends in, which `www/guard.js` reports.

use wasm_bindgen::prelude::*;

/// Panics, so that a test can see what becomes of the page. The element has no way here: only who imports the glue has.
#[wasm_bindgen]
pub fn panic_on_purpose() {
    panic!("on purpose, for a test");
}
