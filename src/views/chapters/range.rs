//! TODO range.

use super::Screen;
use crate::state::{NumberId, RangeOutcome};
use crate::views::Frame;
use crate::views::element::el;
use crate::words::Phrase;
use yew::Html;

pub fn screen(_frame: &Frame, _outcome: &RangeOutcome) -> Screen {
    Screen {
        is_map_led: false,
        hook: Html::default(),
        finding: Html::default(),
        stage: el("div"),
        below: Html::default(),
        map: el("div"),
        beside: el("div"),
    }
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(_frame: &Frame, _outcome: &RangeOutcome, _number: NumberId) -> Vec<Phrase> {
    Vec::new()
}
