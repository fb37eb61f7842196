//! What the reader bet, and what happened.

use super::Screen;
use crate::views::Frame;
use crate::views::element::el;
use yew::Html;

pub fn screen(_frame: &Frame) -> Screen {
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
