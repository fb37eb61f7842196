//! Your own table: the controls of every model, and the map and its claims to be changed.

use super::Screen;
use crate::views::Frame;
use crate::views::element::{el, text};
use yew::Html;

pub fn screen(frame: &Frame) -> Screen {
    Screen {
        is_map_led: true,
        hook: text(frame.words.workshop_awaited()),
        finding: Html::default(),
        stage: el("div"),
        below: Html::default(),
        map: el("div"),
        beside: el("div"),
    }
}
