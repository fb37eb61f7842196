//! Sentences as HTML: every value isolated from the direction around it, and numbers that open.

use super::Frame;
use super::element::{button, el, text};
use crate::state::{Action, Chapter, NumberId};
use crate::words::{Phrase, Piece};
use yew::Html;

/// A sentence as it is.
pub fn phrase(phrase: &Phrase) -> Html {
    phrase.pieces.iter().map(value).collect()
}

/// A sentence in which the variables named open their arithmetic.
pub fn open_phrase(frame: &Frame, phrase: &Phrase, numbers: &[(usize, NumberId)]) -> Html {
    let numbers = if frame.state.chapter == Chapter::Sandbox { &[] } else { numbers }; // they open in their chapter
    let piece = |piece: &Piece| {
        let number = numbers.iter().find(|(place, _)| Some(*place) == piece.variable);
        number.map_or_else(|| value(piece), |(_, id)| open_number(frame, *id, &piece.text))
    };
    phrase.pieces.iter().map(piece).collect()
}

fn value(piece: &Piece) -> Html {
    match piece.variable {
        Some(_) => el("bdi").text(&piece.text).html(),
        None => text(&piece.text),
    }
}

fn open_number(frame: &Frame, id: NumberId, text: &str) -> Html {
    let is_open = frame.state.opened_number == Some(id);
    let title = if is_open { frame.words.close_number() } else { frame.words.open_number() };
    let toggled = frame.on_click(Action::OpenedNumber((!is_open).then_some(id)));
    let number = button("number", "", toggled).set("title", title.to_owned()).state("aria-expanded", is_open);
    number.isolated(text).html()
}
