//! What readers ask of a place in the file: `schema.rs` makes a schema of it.

/// What a reader asks of a place.
#[derive(Clone, PartialEq)]
pub(super) enum Asked {
    /// An object with no fields but these.
    Object(Vec<&'static str>),
    /// An object with no fields but languages, English among them.
    Languages,
    /// The place may be left out.
    Nothing,
    /// A list with so many items.
    List {
        min: usize,
        max: usize,
    },
    /// No item of the list may stand twice.
    Distinct,
    Number {
        min: f64,
        max: f64,
    },
    Count {
        min: u32,
        max: u32,
    },
    Text {
        longest: usize,
    },
    /// Any text but none: the reader says more of it than a schema can.
    AnyText,
    Id,
    Word(&'static [&'static str]),
    Date,
    Url,
}

/// The place of something asked: names of fields, and `None` for the items of a list.
#[cfg(not(target_arch = "wasm32"))]
pub(super) type Place = Vec<Option<String>>;
