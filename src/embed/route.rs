//! On our own pages, the chapter in the address: `#/vacuum`, with a share code `#/vacuum?s=…` once something was moved.
//!
//! A view of the map's tour stands there too: `#/vacuum?view=chairs`.
//!
//! A chapter is a step in the browser's history; everything else only rewrites the step. Where the page has no history
//! of its own (`srcdoc`), the address stays as it is.

use crate::scenario::Scenario;
use crate::state::{Chapter, State, share};
use wasm_bindgen::prelude::*;

/// What an address asks for.
#[derive(Debug, PartialEq)]
pub struct Route {
    pub chapter: Chapter,
    pub share: Option<String>,
    /// A view of the map; empty for none.
    pub view: String,
}

impl Route {
    /// What the page's address asks for; `None` when it names no chapter.
    pub fn current() -> Option<Route> {
        let hash = web_sys::window()?.location().hash().ok()?;
        Route::read(&hash)
    }

    fn read(hash: &str) -> Option<Route> {
        let path = hash.strip_prefix("#/")?;
        let (id, query) = path.split_once('?').unwrap_or((path, ""));
        let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)).map(str::to_owned);
        Some(Route { chapter: Chapter::from_id(id)?, share: value("s="), view: value("view=").unwrap_or_default() })
    }

    /// Whether the address is where this reader left off with a table of their own, and not a link from someone else.
    pub fn is_own() -> bool {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
        !hash.contains("s=") || hash.ends_with(OWN)
    }
}

/// The address of `state`; without a code while the chapter is as it opens.
pub fn address(state: &State) -> String {
    let share = (!is_as_opened(state)).then(|| format!("s={}", share::encode(state)));
    let view = state.view().map(|view| format!("view={view}"));
    let query: Vec<String> = share.into_iter().chain(view).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("#/{}{mark}{}", state.chapter.id(), query.join("&"))
}

/// Stands at the end of the address while the reader's own table is shown, which no link carries.
const OWN: &str = "&own";

/// The address of `state` on this very page.
pub fn own_address(state: &State) -> String {
    let address = address(state);
    if state.is_edited() && address.contains("s=") { address + OWN } else { address }
}

/// The address of `state` with the reader's bets.
pub fn challenge(state: &State) -> String {
    format!("#/{}?s={}", state.chapter.id(), share::encode_challenge(state))
}

fn is_as_opened(state: &State) -> bool {
    let state = &state.without_edits();
    share::encode(state) == share::encode(&opened(state))
}

fn opened(state: &State) -> State {
    let scenario: std::rc::Rc<Scenario> = state.scenario.clone();
    State::new(scenario).apply(&crate::state::Action::OpenedChapter(state.chapter))
}

/// Makes `address` a new step of the browser's history.
pub fn push(address: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address)); // throws in srcdoc: nothing to push there
    }
}

/// Rewrites the present step of the browser's history.
pub fn replace(address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address)); // the same, and when asked too often
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Calls `act` when the reader goes back or forth or edits the address, until it is dropped.
pub struct Listener {
    closure: Closure<dyn Fn()>,
}

impl Listener {
    pub fn new(act: impl Fn() + 'static) -> Option<Listener> {
        let closure = Closure::<dyn Fn()>::new(act);
        let function = closure.as_ref().unchecked_ref();
        web_sys::window()?.add_event_listener_with_callback("popstate", function).ok()?;
        Some(Listener { closure })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("popstate", self.closure.as_ref().unchecked_ref());
        }
    }
}
