//! What a widget starts with: the element's attributes, and the files that the loader fetched for them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A plain object from the loader, which has checked every attribute against its values; one that the page does
    /// not set is empty.
    pub type Options;

    #[wasm_bindgen(method, getter)]
    pub fn chapter(this: &Options) -> String;

    #[wasm_bindgen(method, getter)]
    pub fn view(this: &Options) -> String;

    #[wasm_bindgen(method, getter)]
    pub fn theme(this: &Options) -> String;

    #[wasm_bindgen(method, getter)]
    pub fn mode(this: &Options) -> String;

    #[wasm_bindgen(method, getter)]
    pub fn digits(this: &Options) -> String;

    #[wasm_bindgen(method, getter)]
    pub fn share(this: &Options) -> String;

    /// Bets that were placed already, as `beginning::written_bets` writes them.
    #[wasm_bindgen(method, getter)]
    pub fn bets(this: &Options) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    pub fn route(this: &Options) -> String;

    #[wasm_bindgen(method, getter)]
    pub fn storage(this: &Options) -> String;

    /// The text of the message table.
    #[wasm_bindgen(method, getter)]
    pub fn words(this: &Options) -> String;

    /// The text of the scenario file.
    #[wasm_bindgen(method, getter)]
    pub fn scenario(this: &Options) -> String;

    /// In CSS pixels.
    #[wasm_bindgen(method, getter)]
    pub fn width(this: &Options) -> f64;
}
