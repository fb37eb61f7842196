//! What the module may ask of the element that carries it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The element's side of the seam: a plain object of callbacks that holds the element weakly.
    pub type Host;

    /// Dispatches a CustomEvent on the element.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue);

    /// Fetches the words of a language and hands them to `Widget::speak`.
    #[wasm_bindgen(method)]
    pub fn speak(this: &Host, language: &str);

    /// Fetches the built-in scenario that a share code was made for, then hands both to the widget.
    #[wasm_bindgen(method)]
    pub fn open_share(this: &Host, scenario: &str, code: &str);

    /// Copies a link that opens this picture and tells `Widget::copied` whether the page let it.
    #[wasm_bindgen(method)]
    pub fn copy_link(this: &Host, address: &str);

    /// Sets the element's attribute `mode`.
    #[wasm_bindgen(method)]
    pub fn open_mode(this: &Host, mode: &str);

    /// Fetches the larger module, which then draws the widget in this one's place.
    #[wasm_bindgen(method)]
    pub fn open_workshop(this: &Host);

    /// Hands the reader a file with this name, media type and text; whether the page let it.
    #[wasm_bindgen(method)]
    pub fn save(this: &Host, name: &str, mime: &str, text: &str) -> bool;

    /// Makes a file of the map (`svg`, `png`) or its data (`csv`, `json`), hands it to the reader and tells
    /// `Widget::exported` what came of it.
    #[wasm_bindgen(method)]
    pub fn export(this: &Host, format: &str);

    /// Tells the host page's developer, once, what an attribute could not mean.
    #[wasm_bindgen(method)]
    pub fn warn(this: &Host, name: &str, message: &str);
}
