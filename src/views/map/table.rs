//! The map's twin: the same actors and ties as tables, from which every card can be opened by keys.

use super::card::tie_title;
use super::{kind_name, tie_name};
use crate::scenario::{Actor, ActorIndex, Sign, Tie};
use crate::state::{Action, Selection};
use crate::views::cards::table::{row, table as grid};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, cards};
use crate::words::Words;

/// `share` gives an actor's share as it is written, where the model has one.
pub fn table(frame: &Frame, share: impl Fn(ActorIndex) -> Option<String>) -> Element {
    let tables = classed("div", "tables")
        .el(el("h4").text(frame.words.map_table_actors()))
        .el(actors(frame, share))
        .el(el("h4").text(frame.words.map_table_ties()))
        .el(ties(frame));
    cards::details(frame.words.table_label(), tables)
}

fn actors(frame: &Frame, share: impl Fn(ActorIndex) -> Option<String>) -> Element {
    let words = frame.words;
    let line = |(index, actor): (usize, &Actor)| {
        let name = open(frame, Selection::Actor(index), frame.name(&actor.name));
        row(&actor.id, name, [kind_name(words, actor.kind), &share(index).unwrap_or_default()])
    };
    let columns = [words.map_column_actor(), words.map_column_kind(), words.map_column_share()];
    grid(&columns, frame.scenario().actors.iter().enumerate().map(line))
}

fn ties(frame: &Frame) -> Element {
    let words = frame.words;
    let line = |(index, tie): (usize, &Tie)| {
        let name = open(frame, Selection::Tie(index), &tie_title(frame, tie));
        let weight = words.numerals.number(tie.weight);
        row(&index.to_string(), name, [tie_name(words, tie.kind), sign_name(words, tie.sign), &weight])
    };
    let columns =
        [words.map_column_from_to(), words.map_column_type(), words.map_column_sign(), words.map_column_weight()];
    grid(&columns, frame.scenario().ties.iter().enumerate().map(line))
}

fn open(frame: &Frame, selection: Selection, text: &str) -> Element {
    button("quiet", text, frame.on_click(Action::Selected(Some(selection))))
}

pub fn sign_name(words: &Words, sign: Sign) -> &str {
    match sign {
        Sign::Positive => words.sign_positive(),
        Sign::Negative => words.sign_negative(),
    }
}
