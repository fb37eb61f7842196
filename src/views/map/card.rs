//! The card of an actor or a tie: what it is, and whose claims stand behind it.

use super::{kind_name, sign_name, tie_name};
use crate::scenario::{ActorIndex, Tie};
use crate::state::{Action, Selection};
use crate::views::element::{CROSS, Element, button, classed, el, icon_button};
use crate::views::{Frame, cards};

pub fn card(frame: &Frame) -> Element {
    let close = || {
        let closed = frame.on_click(Action::Selected(None));
        icon_button("icon close", frame.words.map_close_card(), CROSS, closed)
    };
    let card = |parts: Vec<Element>| classed("section", "map-card").el(close()).each(parts);
    match frame.state.selection {
        Some(Selection::Actor(index)) => card(actor(frame, index)),
        Some(Selection::Tie(index)) => card(tie(frame, &frame.scenario().ties[index])),
        None => classed("p", "hint").text(frame.words.map_hint()),
    }
}

fn actor(frame: &Frame, index: ActorIndex) -> Vec<Element> {
    let actor = &frame.scenario().actors[index];
    let ties = frame.scenario().ties.iter().enumerate().filter(|(_, tie)| tie.from == index || tie.to == index);
    vec![
        el("h4").text(frame.name(&actor.name)),
        classed("p", "kind").text(kind_name(frame.words, actor.kind)),
        el("p").text(frame.words.map_ties_of()),
        classed("ul", "ties").each(ties.map(|(place, tie)| tie_button(frame, place, tie))),
    ]
}

fn tie_button(frame: &Frame, place: usize, tie: &Tie) -> Element {
    let title = format!("{} · {}", tie_title(frame, tie), tie_name(frame.words, tie.kind));
    el("li").el(button("quiet", &title, frame.on_click(Action::Selected(Some(Selection::Tie(place))))))
}

/// From whom to whom, with an arrow that follows the reading direction.
pub(super) fn tie_title(frame: &Frame, tie: &Tie) -> String {
    let actors = &frame.scenario().actors;
    frame.words.map_tie(&actors[tie.from].name, &actors[tie.to].name).to_string()
}

fn tie(frame: &Frame, tie: &Tie) -> Vec<Element> {
    let words = frame.words;
    let mut strength = words.map_weight(tie.weight).to_string();
    if let Some(since) = &tie.since {
        strength.push_str(" · ");
        strength.push_str(&words.map_since(since).to_string());
    }
    vec![
        el("h4").text(&tie_title(frame, tie)),
        classed("p", "kind").text(&format!("{} · {}", tie_name(words, tie.kind), sign_name(words, tie.sign))),
        el("p").text(&strength),
        cards::claims(frame, &tie.claims),
    ]
}
