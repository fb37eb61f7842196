//! The card of an actor: its name, kind, place, part in the contest and ties, each to be changed.

use super::{contest, fields, place};
use crate::scenario::{ActorIndex, ActorKind, Edit, Tie};
use crate::state::{Action, Selection};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use crate::views::map::{kind_name, tie_name};

pub fn card(frame: &Frame, index: ActorIndex) -> Vec<Element> {
    let words = frame.words;
    let actor = &frame.scenario().actors[index];
    let language = words.language();
    let named = fields::edit(frame, move |name| Edit::RenameActor(index, language, name));
    let retyped = fields::edit(frame, move |kind: usize| Edit::RetypeActor(index, ActorKind::ALL[kind]));
    let kinds = ActorKind::ALL.map(|kind| kind_name(words, kind));
    let gone = Some(Action::Selected(None));
    vec![
        el("h4").text(frame.name(&actor.name)),
        classed("div", "fields")
            .el(fields::line(words.sandbox_name(), frame.name(&actor.name), named))
            .el(fields::pick(words.sandbox_kind(), &kinds, actor.kind as usize, retyped))
            .el(place::fields(frame, index))
            .each(contest::part(frame, index)),
        ties(frame, index),
        fields::act(frame, "", words.sandbox_remove_actor(), Edit::RemoveActor(index), gone),
    ]
}

fn ties(frame: &Frame, index: ActorIndex) -> Element {
    let ties = frame.scenario().ties.iter().enumerate().filter(|(_, tie)| tie.from == index || tie.to == index);
    let list = classed("ul", "ties").each(ties.map(|(place, tie)| tie_button(frame, place, tie)));
    el("div").el(el("p").text(frame.words.map_ties_of())).el(list).each(new_tie(frame, index))
}

fn tie_button(frame: &Frame, place: usize, tie: &Tie) -> Element {
    let actors = &frame.scenario().actors;
    let names = frame.words.map_tie(&actors[tie.from].name, &actors[tie.to].name).to_string();
    let title = format!("{names} · {}", tie_name(frame.words, tie.kind));
    let key = place.to_string();
    el("li").key(&key).el(button("quiet", &title, frame.on_click(Action::Selected(Some(Selection::Tie(place))))))
}

/// A list of the others: whoever is picked gets a tie from this one, and its card opens.
fn new_tie(frame: &Frame, from: ActorIndex) -> Option<Element> {
    let words = frame.words;
    let others: Vec<ActorIndex> = (0..frame.scenario().actors.len()).filter(|other| *other != from).collect();
    let names = others.iter().map(|other| frame.name(&frame.scenario().actors[*other].name));
    let options: Vec<&str> = std::iter::once(words.sandbox_choose()).chain(names).collect();
    let next = frame.scenario().ties.len();
    let targets = others.clone();
    let added = fields::edit(frame, move |place: usize| Edit::AddTie(from, targets[place - 1]));
    let dispatch = frame.dispatch.clone();
    let picked = yew::Callback::from(move |place: usize| {
        if place > 0 {
            added.emit(place);
            dispatch.emit(Action::Selected(Some(Selection::Tie(next))));
        }
    });
    (!others.is_empty()).then(|| fields::pick(words.sandbox_new_tie(), &options, 0, picked))
}
