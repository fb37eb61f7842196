//! A choice among many words: a native select, where a row of buttons would fill the screen.

use super::settings::select;
use crate::state::{Action, ParameterId};
use crate::views::Frame;
use crate::views::element::Element;

/// The choice of `id`; `texts` name its options in order.
pub fn pick(frame: &Frame, id: ParameterId, label: &str, texts: &[&str]) -> Element {
    let chosen = frame.state.parameter(id) as usize;
    let option = |(place, text)| (id.options()[place], text, place == chosen);
    let options: Vec<_> = texts.iter().copied().enumerate().map(option).collect();
    let picked = frame.dispatch.reform(move |word: String| {
        let place = id.options().iter().position(|option| *option == word);
        Action::MovedParameter(id, place.unwrap_or(chosen) as f64)
    });
    select(label, &options, picked)
}
