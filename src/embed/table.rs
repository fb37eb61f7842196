//! The reader's own table as a file: opened, saved, and kept for the next visit.

use super::host::Host;
use super::storage::{self, Key};
use crate::scenario::{read as read_scenario, write};
use crate::state::{Action, Notice, Source, State, Store, opened};
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Puts the scenario of `file` on the table.
pub fn read(file: web_sys::File, store: Rc<Store>) {
    read_text(file, move |text| {
        let actions = opened(&text);
        actions.into_iter().for_each(|action| store.dispatch(action, Source::User));
    });
}

/// Hands on what stands in `file`; a file that cannot be read is an empty one.
pub fn read_text(file: web_sys::File, told: impl FnOnce(String) + 'static) {
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        told(text.unwrap_or_default());
    });
}

/// Hands the reader the scenario as a file, or says how to keep it where the page forbids that.
pub fn save(host: &Host, store: &Store) {
    let scenario = store.state().own_scenario();
    let is_saved = host.save(&format!("{}.json", scenario.id), "application/json", &write(&scenario));
    store.dispatch(Action::Noticed(if is_saved { Notice::FileSaved } else { Notice::SaveByHand }), Source::User);
}

/// Keeps the table for the next visit, once the reader changed it.
pub fn remember(state: &State) {
    if state.is_edited() {
        storage::write(Key::Table, &write(&state.own_scenario()));
    }
}

/// `state` with the table as it was kept, if one was.
pub fn resumed(state: &State) -> State {
    let kept = storage::read(Key::Table).and_then(|text| read_scenario(&text).ok()).map(Rc::new);
    kept.map_or_else(|| state.clone(), |scenario| state.apply(&Action::EditedScenario { scenario, dragged: None }))
}
