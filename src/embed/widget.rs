//! One widget as JavaScript holds it.

use super::host::Host;
use super::options::Options;
use super::stage::Stage;
use crate::views::AppProps;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// One widget: its state, and while its element is in a page, the stage on which it is drawn.
#[wasm_bindgen]
pub struct Widget {
    host: Host,
    chapter: RefCell<String>,
    width: Cell<f64>,
    stage: RefCell<Option<Stage>>,
}

/// Makes a widget and draws it inside `root`.
#[wasm_bindgen]
pub fn mount(root: &Element, host: Host, options: &Options) -> Widget {
    let widget = Widget {
        host,
        chapter: RefCell::new(options.chapter()),
        width: Cell::new(options.width()),
        stage: RefCell::new(None),
    };
    widget.attach(root);
    widget
}

#[wasm_bindgen]
impl Widget {
    /// Draws the widget inside `root`, in the state in which it was left.
    pub fn attach(&self, root: &Element) {
        let shown = AppProps { chapter: self.chapter.borrow().clone().into() };
        self.stage.borrow_mut().get_or_insert_with(|| Stage::enter(root, shown));
    }

    /// Takes the widget off the page and keeps its state.
    pub fn detach(&self) {
        if let Some(stage) = self.stage.take() {
            stage.leave();
        }
    }

    /// An attribute changed.
    pub fn update(&self, name: &str, value: &str) {
        if name == "chapter" {
            self.chapter.replace(value.to_owned());
        }
        self.host.warn(name, "not yet");
    }

    pub fn speak(&self, _language: &str, _words: &str) {}

    pub fn resize(&self, width: f64) {
        self.width.set(width);
    }
}
