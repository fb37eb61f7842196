//! The map's twin: the same actors and ties as tables, from which every card can be opened by keys.

use super::card::tie_title;
use super::{kind_name, tie_name};
use crate::scenario::{Actor, ActorIndex, Sign, Tie};
use crate::state::{Action, Selection};
use crate::views::{Frame, cards};
use crate::words::Words;
use yew::{Html, html};

/// `share` gives an actor's share as it is written, where the model has one.
pub fn table(frame: &Frame, share: impl Fn(ActorIndex) -> Option<String>) -> Html {
    let scenario = frame.scenario();
    let content = html! {
        <div class="tables">
            { actors(frame, &scenario.actors, share) }
            { ties(frame, &scenario.ties) }
        </div>
    };
    cards::details(frame.words.table_label(), content)
}

fn actors(frame: &Frame, actors: &[Actor], share: impl Fn(ActorIndex) -> Option<String>) -> Html {
    let words = frame.words;
    let row = |(index, actor): (usize, &Actor)| {
        html! {
            <tr key={actor.id.clone()}>
                <th scope="row">{ open(frame, Selection::Actor(index), frame.name(&actor.name).to_owned()) }</th>
                <td>{ kind_name(words, actor.kind) }</td>
                <td><bdi>{ share(index).unwrap_or_default() }</bdi></td>
            </tr>
        }
    };
    html! {
        <table>
            <caption>{ words.map_table_actors() }</caption>
            <thead><tr>
                <th scope="col">{ words.map_column_actor() }</th>
                <th scope="col">{ words.map_column_kind() }</th>
                <th scope="col">{ words.map_column_share() }</th>
            </tr></thead>
            <tbody>{ for actors.iter().enumerate().map(row) }</tbody>
        </table>
    }
}

fn ties(frame: &Frame, ties: &[Tie]) -> Html {
    let words = frame.words;
    let row = |(index, tie): (usize, &Tie)| {
        html! {
            <tr key={index}>
                <th scope="row">{ open(frame, Selection::Tie(index), tie_title(frame, tie)) }</th>
                <td>{ tie_name(words, tie.kind) }</td>
                <td>{ sign_name(words, tie.sign) }</td>
                <td><bdi>{ words.numerals.number(tie.weight) }</bdi></td>
            </tr>
        }
    };
    html! {
        <table>
            <caption>{ words.map_table_ties() }</caption>
            <thead><tr>
                <th scope="col">{ words.map_column_from_to() }</th>
                <th scope="col">{ words.map_column_type() }</th>
                <th scope="col">{ words.map_column_sign() }</th>
                <th scope="col">{ words.map_column_weight() }</th>
            </tr></thead>
            <tbody>{ for ties.iter().enumerate().map(row) }</tbody>
        </table>
    }
}

fn open(frame: &Frame, selection: Selection, text: String) -> Html {
    html! {
        <button type="button" class="quiet" onclick={frame.on_click(Action::Selected(Some(selection)))}>{ text }</button>
    }
}

pub fn sign_name(words: &Words, sign: Sign) -> &str {
    match sign {
        Sign::Positive => words.sign_positive(),
        Sign::Negative => words.sign_negative(),
    }
}
