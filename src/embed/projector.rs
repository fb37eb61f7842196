//! Present mode's reach: keys and pointer wherever they are in the page, and the notes in a window of their own.

use wasm_bindgen::prelude::*;
use web_sys::{Element, KeyboardEvent, PointerEvent, Window};

/// Listens to the page until it is dropped.
pub struct Projector {
    keys: Closure<dyn Fn(KeyboardEvent)>,
    pointer: Closure<dyn Fn(PointerEvent)>,
}

impl Projector {
    /// Calls `press` with each key that no field takes, and moves the spotlight within `root`.
    pub fn new(root: Element, press: impl Fn(&str) -> bool + 'static) -> Projector {
        let keys = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
            let is_ours = !(event.ctrl_key() || event.alt_key() || event.meta_key() || is_taken(&event));
            if is_ours && press(&event.key()) {
                event.prevent_default();
            }
        });
        let pointer = Closure::<dyn Fn(PointerEvent)>::new(move |event: PointerEvent| light(&root, &event));
        let projector = Projector { keys, pointer };
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("keydown", projector.keys.as_ref().unchecked_ref());
            let _ = window.add_event_listener_with_callback("pointermove", projector.pointer.as_ref().unchecked_ref());
        }
        projector
    }
}

impl Drop for Projector {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("keydown", self.keys.as_ref().unchecked_ref());
            let _ = window.remove_event_listener_with_callback("pointermove", self.pointer.as_ref().unchecked_ref());
        }
    }
}

/// Whether a field or a list needs the key. A slider needs the arrows only.
fn is_taken(event: &KeyboardEvent) -> bool {
    let Ok(target) = event.composed_path().get(0).dyn_into::<Element>() else { return false };
    let is_arrow = event.key().starts_with("Arrow");
    let is_choice = matches!(target.get_attribute("type").as_deref(), Some("range" | "radio" | "checkbox"));
    match target.tag_name().as_str() {
        "INPUT" if is_choice => is_arrow,
        "INPUT" | "TEXTAREA" | "SELECT" => true,
        _ => is_arrow && target.has_attribute("tabindex"), // a point to drag
    }
}

/// Without a new drawing of everything: the pointer moves more often than that takes.
fn light(root: &Element, event: &PointerEvent) {
    if let Ok(Some(hole)) = root.query_selector(".hole") {
        let place = format!("translate({} {})", event.client_x(), event.client_y());
        let _ = hole.set_attribute("transform", &place);
    }
}

/// The notes' own window, where the page may open one.
pub fn open_notes() -> Option<Window> {
    let open =
        web_sys::window()?.open_with_url_and_target_and_features("", "cat-divides-meat-notes", "width=560,height=640");
    open.ok().flatten()
}

/// Writes `lines` into the notes' window; `false` once it was closed.
pub fn write_notes(notes: &Window, lines: &[String], direction: &str) -> bool {
    let Some(document) = notes.document().filter(|_| !notes.closed().unwrap_or(true)) else { return false };
    let Ok(Some(body)) = document.query_selector("body") else { return false };
    body.set_text_content(None);
    let _ = body.set_attribute("dir", direction);
    for line in lines {
        if let Ok(paragraph) = document.create_element("p") {
            paragraph.set_text_content(Some(line));
            let _ = body.append_child(&paragraph);
        }
    }
    true
}
