//! Where views are drawn. Yew cannot forget a mount, so the stage that one element left serves the next.

use crate::views::{App, AppProps, Shown};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

thread_local! {
    static EMPTY: RefCell<Vec<Stage>> = const { RefCell::new(Vec::new()) };
}

/// A mounted Yew application and the `<div>` it draws in.
pub struct Stage {
    container: Element,
    app: AppHandle<App>,
}

impl Stage {
    /// Draws the widget inside `root`.
    pub fn enter(root: &Element, shown: Shown) -> Stage {
        let stage = match EMPTY.with_borrow_mut(Vec::pop) {
            Some(mut stage) => {
                stage.show(shown);
                stage
            }
            None => Stage::build(root, AppProps { shown: Some(shown) }),
        };
        root.append_child(&stage.container).expect("a div may stand in any element");
        stage
    }

    fn build(root: &Element, props: AppProps) -> Stage {
        let document = root.owner_document().expect("an element in a page has a document");
        let container = document.create_element("div").expect("div is a valid name");
        let app = Renderer::<App>::with_root_and_props(container.clone(), props).render();
        Stage { container, app }
    }

    /// Moves the reader's focus to the first element that fits, which brings it into view.
    pub fn focus(&self, selector: &str) {
        let found = self.container.query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus(); // an element that cannot take it is no harm
        }
    }

    pub fn root(&self) -> &Element {
        &self.container
    }

    pub fn show(&mut self, shown: Shown) {
        self.app.update(AppProps { shown: Some(shown) });
    }

    /// Empties the stage, which ends the views and their timers, and keeps it for the next widget.
    pub fn leave(mut self) {
        self.app.update(AppProps { shown: None });
        self.container.remove();
        EMPTY.with_borrow_mut(|empty| empty.push(self));
    }
}
