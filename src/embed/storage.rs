//! What our own pages remember between visits: in `localStorage`, or for this visit only where the browser refuses.

use std::cell::RefCell;

/// Where a remembered text is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The loader reads it too (`www/cat-divides-meat.js`), since it fetches the words.
    Language,
    Theme,
    Digits,
    Plain,
    /// The share code of the last picture.
    Progress,
    Bets,
    /// The scenario that the reader made, as a file.
    Table,
}

impl Key {
    const fn name(self) -> &'static str {
        match self {
            Key::Language => "cat-divides-meat.language",
            Key::Theme => "cat-divides-meat.theme",
            Key::Digits => "cat-divides-meat.digits",
            Key::Plain => "cat-divides-meat.plain",
            Key::Progress => "cat-divides-meat.progress",
            Key::Bets => "cat-divides-meat.bets",
            Key::Table => "cat-divides-meat.table",
        }
    }
}

thread_local! {
    static MEMORY: RefCell<Vec<(Key, String)>> = const { RefCell::new(Vec::new()) };
}

/// The text kept under `key`, if any.
pub fn read(key: Key) -> Option<String> {
    let stored = browser().and_then(|storage| storage.get_item(key.name()).ok().flatten());
    stored.or_else(|| MEMORY.with_borrow(|memory| remembered(memory, key)))
}

/// Keeps `text` under `key`.
pub fn write(key: Key, text: &str) {
    let is_stored = browser().is_some_and(|storage| storage.set_item(key.name(), text).is_ok());
    if !is_stored {
        MEMORY.with_borrow_mut(|memory| {
            memory.retain(|(known, _)| *known != key);
            memory.push((key, text.to_owned()));
        });
    }
}

/// Keeps nothing under `key` any more.
pub fn forget(key: Key) {
    browser().into_iter().for_each(|storage| drop(storage.remove_item(key.name())));
    MEMORY.with_borrow_mut(|memory| memory.retain(|(known, _)| *known != key));
}

fn remembered(memory: &[(Key, String)], key: Key) -> Option<String> {
    memory.iter().find(|(known, _)| *known == key).map(|(_, text)| text.clone())
}

/// `None` where reading the property throws, as in a sandboxed frame.
fn browser() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
