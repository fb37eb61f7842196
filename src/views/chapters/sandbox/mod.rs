//! Your own table: the controls of every model, and the map and its claims to be changed.

mod actor;
mod cases;
mod claims;
mod contest;
mod fields;
mod file;
mod groups;
mod place;
mod table;
mod tie;

use super::Screen;
use crate::views::Frame;
use crate::views::element::{Element, classed, el, text};
use crate::views::phrase::phrase;
use yew::Html;

pub fn screen(frame: &Frame) -> Screen {
    let words = frame.words;
    Screen {
        is_map_led: true,
        hook: text(words.sandbox_hook()),
        finding: finding(frame),
        stage: stage(frame),
        below: Html::default(),
        map: table::map(frame),
        beside: el("div").el(contest::contest(frame)).el(file::file(frame)),
    }
}

/// What is on the table, and how much of it the reader has moved.
fn finding(frame: &Frame) -> Html {
    let scenario = frame.scenario();
    let (actors, ties) = (scenario.actors.len() as f64, scenario.ties.len() as f64);
    phrase(&frame.words.sandbox_finding(frame.state.moved_parameters().count() as f64, actors, ties))
}

fn stage(frame: &Frame) -> Element {
    classed("div", "card stage").el(cases::cases(frame)).el(groups::groups(frame))
}
