//! The card of an actor or a tie: what it is, and whose claims stand behind it.

use super::moving::focus_on;
use super::walk::STOP;
use super::{kind_name, sign_name, tie_name};
use crate::scenario::{ActorIndex, ClaimIndex, ClaimKind, Tie};
use crate::state::{Action, Atlas, Selection};
use crate::views::element::{CROSS, Element, button, classed, el, icon_button};
use crate::views::{Frame, cards};
use yew::{Callback, KeyboardEvent, TargetCast};

pub fn card(frame: &Frame) -> Element {
    let close = || {
        let closed = frame.on_click(Action::Selected(None));
        icon_button("icon close", frame.words.map_close_card(), CROSS, closed)
    };
    let card = |parts: Vec<Element>| {
        let card = classed("section", "map-card").attr("tabindex", "-1").on_key_down(leave(frame));
        card.el(close()).each(parts)
    };
    match frame.state.selection {
        Some(Selection::Actor(index)) => card(actor(frame, index)),
        Some(Selection::Tie(index)) => card(tie(frame, &frame.scenario().ties[index])),
        None => classed("p", "hint").text(frame.words.map_hint()),
    }
}

/// Escape closes the card and leads back to the map.
fn leave(frame: &Frame) -> Callback<KeyboardEvent> {
    let dispatch = frame.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            let section: web_sys::Element = event.target_unchecked_into();
            if let Ok(Some(section)) = section.closest(".map-section") {
                focus_on(section, STOP.to_owned());
            }
            dispatch.emit(Action::Selected(None));
        }
    })
}

fn actor(frame: &Frame, index: ActorIndex) -> Vec<Element> {
    let (words, scenario) = (frame.words, frame.scenario());
    let actor = &scenario.actors[index];
    let ties = || scenario.ties.iter().enumerate().filter(move |(_, tie)| tie.from == index || tie.to == index);
    let claims: Vec<ClaimIndex> = ties().flat_map(|(_, tie)| tie.claims.iter().copied()).collect();
    let weights = |is_ours: fn(&Tie, ActorIndex) -> bool| written(frame, ties().map(|(_, tie)| tie), index, is_ours);
    let mut parts = vec![
        el("h4").text(frame.name(&actor.name)),
        classed("p", "kind").text(kind_name(words, actor.kind)),
        focus(frame, index),
    ];
    parts.extend(weights(|tie, index| tie.from == index).map(|it| el("p").text(&words.map_shapes(&it).to_string())));
    parts.extend(weights(|tie, index| tie.to == index).map(|it| el("p").text(&words.map_is_shaped(&it).to_string())));
    parts.push(el("p").text(words.map_ties_of()));
    parts.push(classed("ul", "ties").each(ties().map(|(place, tie)| tie_button(frame, place, tie))));
    parts.push(cards::details(words.claims_label(), cards::claims(frame, &by_kind(frame, &claims))));
    parts
}

/// `0.5 + 0.4 = 0.9`: the strengths of the ties that run this way, each as the scenario weighs it.
fn written<'a>(
    frame: &Frame,
    ties: impl Iterator<Item = &'a Tie>,
    index: ActorIndex,
    is_ours: fn(&Tie, ActorIndex) -> bool,
) -> Option<String> {
    let numerals = &frame.words.numerals;
    let weights: Vec<f64> = ties.filter(|tie| is_ours(tie, index)).map(|tie| tie.weight).collect();
    let parts: Vec<String> = weights.iter().map(|weight| numerals.number(*weight)).collect();
    let sum = numerals.number(weights.iter().sum());
    match parts.len() {
        0 => None,
        1 => Some(sum),
        _ => Some([parts.join(" + "), sum].join(" = ")),
    }
}

/// Whether all stands out, or what is one tie away, or two.
fn focus(frame: &Frame, index: ActorIndex) -> Element {
    let (words, atlas) = (frame.words, &frame.state.atlas);
    let option = |steps: usize, text| {
        let is_on = atlas.focus == Some((index, steps));
        let next = Atlas { focus: (!is_on).then_some((index, steps)), ..atlas.clone() };
        button("chip", text, frame.on_click(Action::LookedAtMap(next))).state("aria-pressed", is_on)
    };
    classed("div", "focus")
        .attr("role", "group")
        .label(words.map_focus())
        .el(option(1, words.map_focus_one()))
        .el(option(2, words.map_focus_two()))
}

/// Each claim once: what is reported first, then what is argued, then what is said against it, then what we assume.
fn by_kind(frame: &Frame, claims: &[ClaimIndex]) -> Vec<ClaimIndex> {
    let all = &frame.scenario().claims;
    let of_kind = |kind| (0..all.len()).filter(move |index| all[*index].kind == kind && claims.contains(index));
    ClaimKind::ALL.into_iter().flat_map(of_kind).collect()
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
        cards::claims(frame, &by_kind(frame, &tie.claims)),
    ]
}
