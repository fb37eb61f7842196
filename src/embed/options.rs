//! What a widget starts with: the element's attributes, and the files that the loader fetched for them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A plain object from the loader; every attribute has been checked against its values.
    pub type Options;

    #[wasm_bindgen(method, getter)]
    pub fn chapter(this: &Options) -> String;

    /// In CSS pixels.
    #[wasm_bindgen(method, getter)]
    pub fn width(this: &Options) -> f64;
}
