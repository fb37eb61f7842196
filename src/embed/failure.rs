//! A panic stops every widget on the page: the elements are told, so that none stays frozen or blank.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use wasm_bindgen::prelude::*;

thread_local! {
    static TELL: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Calls `tell` with the message of a panic; to be set before the first widget is mounted.
#[wasm_bindgen]
pub fn on_panic(tell: js_sys::Function) {
    TELL.with_borrow_mut(|known| *known = Some(tell));
    yew::set_custom_panic_hook(Box::new(report)); // or Yew puts its own in place at the first render
}

fn report(info: &PanicHookInfo) {
    let message = JsValue::from(info.to_string());
    let tell = TELL.with(|known| known.try_borrow().ok().and_then(|tell| tell.clone()));
    if let Some(tell) = tell {
        let _ = tell.call1(&JsValue::NULL, &message); // nothing can be done about a failure to tell of a failure
    }
}

/// Panics, so that a test can see what becomes of the page. The element has no way here: only who imports the glue has.
#[wasm_bindgen]
pub fn panic_on_purpose() {
    panic!("on purpose, for a test");
}
