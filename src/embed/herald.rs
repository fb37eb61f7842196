//! Tells whoever listens to a screen reader what is new on the screen: one message at a time, and never one out of date.

use crate::views::ANNOUNCED;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::Element;

/// A run changes faster than anyone can listen.
const RUN_MS: u32 = 5000;
/// A drag has come to rest when nothing changed for so long.
const REST_MS: u32 = 500;

/// What is worth telling once its text changes.
const TOLD: &str = "h2, .finding, .notice p, .reaction, .told";
/// The picture of a run; its name says how the run stands.
const RUN: &str = ".stage [role=img]";

#[derive(Default)]
pub struct Herald {
    /// The texts that stood there at first, or when a message was due last.
    known: RefCell<Vec<String>>,
    has_run: Cell<bool>,
    due: RefCell<Option<Timeout>>,
}

impl Herald {
    /// The widget inside `root` was drawn anew. A run's message is not put off by its next step, any other one is.
    pub fn hear(self: &Rc<Self>, root: &Element, is_playing: bool) {
        if self.known.borrow().is_empty() {
            self.known.replace(texts(root, false)); // whoever opens a page hears it from the top
            return;
        }
        self.has_run.set(is_playing || self.has_run.get());
        if is_playing && self.due.borrow().is_some() {
            return;
        }
        let (herald, root) = (self.clone(), root.clone());
        let wait = if is_playing { RUN_MS } else { REST_MS };
        self.due.replace(Some(Timeout::new(wait, move || herald.speak(&root))));
    }

    /// The widget leaves the page: what is due is no longer told.
    pub fn fall_silent(&self) {
        self.due.take();
    }

    fn speak(&self, root: &Element) {
        self.due.take();
        let texts = texts(root, self.has_run.take());
        let known = self.known.replace(texts.clone());
        let news: Vec<String> = texts.into_iter().filter(|text| !known.contains(text)).collect();
        let is_hidden = root.owner_document().is_none_or(|document| document.hidden());
        let region = root.query_selector(&["#", ANNOUNCED].concat()).ok().flatten();
        if let Some(region) = region.filter(|_| !is_hidden && !news.is_empty()) {
            region.set_text_content(Some(&news.join(" ")));
        }
    }
}

/// What stands there now; of the picture only when something ran.
fn texts(root: &Element, has_run: bool) -> Vec<String> {
    let picture = root.query_selector(RUN).ok().flatten().filter(|_| has_run);
    let picture = picture.and_then(|picture| picture.get_attribute("aria-label"));
    let told = root.query_selector_all(TOLD).ok();
    let told = told.iter().flat_map(|list| (0..list.length()).filter_map(|place| list.item(place)?.text_content()));
    picture.into_iter().chain(told).filter(|text| !text.is_empty()).collect()
}
