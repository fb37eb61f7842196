//! The influence map as the region's chapters show it: sizes and widths from the chapter's model.

use crate::scenario::{ActorIndex, ActorKind, Name, Roles, Tie};
use crate::state::{Chapter, Selection};
use crate::views::element::{Element, classed, el};
use crate::views::frame::Column;
use crate::views::map::{self, Edge, Graph, Node, Shares};
use crate::views::{Frame, controls, phrase::phrase};
use crate::words::Phrase;

/// What a chapter says about the map.
pub struct Region<'a> {
    pub title: Phrase,
    /// What the model says at this step, after how many actors and ties there are.
    pub summary: String,
    /// The share of influence of an actor, where the chapter gives it one.
    pub share: &'a dyn Fn(ActorIndex) -> Option<f64>,
    /// How wide a tie is by the chapter's model, from 0 to 1; `None`: as the scenario weighs it.
    pub width: &'a dyn Fn(&Tie) -> Option<f64>,
    /// What the tie has in common with the slider that moves it, if any does (see `controls::strand`).
    pub strand: &'a dyn Fn(&Tie) -> Option<&'static str>,
    /// That slider once more, to stand on the tie's card.
    pub slider: &'a dyn Fn(&Tie) -> Option<Element>,
    /// Beneath the map, where the chapter has a run or shares.
    pub time: Option<Time<'a>>,
}

/// A chapter's run as it plays on the map, with a picture of the shares.
pub struct Time<'a> {
    /// The moment shown.
    pub when: String,
    pub picture: Element,
    /// For the table, while it is open; nothing where all is there at once.
    pub shares: Option<Shares<'a>>,
}

pub fn roles(frame: &Frame) -> Roles {
    frame.scenario().roles.expect("the chapter is absent from a scenario without roles")
}

pub fn name<'a>(frame: &Frame<'a>, actor: ActorIndex) -> &'a Name {
    &frame.state.scenario.actors[actor].name
}

/// The map with its time, legend, card and table.
pub fn influence_map(frame: &Frame, region: Region) -> Element {
    let words = frame.words;
    let graph = map::measured(frame, graph(frame, &region));
    let (time, shares) = region.time.map_or((None, None), |time| (Some((time.when, time.picture)), time.shares));
    let title = el("h3").el(el("span").with(phrase(&region.title)));
    super::map_card(frame, title, words.illustrative())
        .each(map::explorable(frame, &graph))
        .each(time.map(|(when, picture)| controls::scrubber(frame, &when).el(picture)))
        .el(map::legend(frame, &graph))
        .el(classed("p", "note").text(words.map_as_described()))
        .el(map::card(frame).each(slider(frame, region.slider)))
        .el(map::explore(frame, &graph))
        .el(map::table(frame, &graph, region.share, shares))
        .el(map::export(frame))
}

/// The slider that moves the tie whose card is open.
fn slider(frame: &Frame, of: &dyn Fn(&Tie) -> Option<Element>) -> Option<Element> {
    let Some(Selection::Tie(index)) = frame.state.selection else { return None };
    let slider = of(&frame.scenario().ties[index])?;
    Some(classed("div", "mover").el(el("small").text(frame.words.map_moved_by())).el(slider))
}

fn graph(frame: &Frame, region: &Region) -> Graph {
    let width = frame.layout.drawing_width(column(frame));
    let (actors, ties) = (frame.scenario().actors.len(), frame.scenario().ties.len());
    let counted = frame.words.map_summary(actors as f64, ties as f64).to_string();
    Graph {
        width,
        height: if width > 420.0 && frame.layout.has_two_columns() {
            width * 0.86
        } else {
            (width * 1.3).clamp(560.0, 740.0)
        },
        nodes: (0..actors).map(|actor| node(frame, region, actor, scale(width))).collect(),
        edges: (0..ties).map(|tie| edge(frame, region, tie, scale(width))).collect(),
        summary: [&counted, " ", &region.summary].concat(),
        is_sized: (0..actors).any(|actor| (region.share)(actor).is_some()),
    }
}

/// Where the map stands: chapters that are led by it give it the wider column.
fn column(frame: &Frame) -> Column {
    match frame.state.chapter {
        Chapter::Vacuum | Chapter::Fronts => Column::Wider,
        _ => Column::Narrower,
    }
}

fn scale(width: f64) -> f64 {
    (width / 640.0).clamp(0.62, 1.1)
}

fn node(frame: &Frame, region: &Region, actor: ActorIndex, scale: f64) -> Node {
    let of = &frame.scenario().actors[actor];
    let roles = roles(frame);
    let is_place = of.kind == ActorKind::Place;
    let Some(share) = (region.share)(actor) else { return small_node(frame, actor, scale) };
    let label = match is_place {
        true => frame.words.map_home(share),
        false => frame.words.map_label_share(&of.name, share),
    };
    Node {
        kind: of.kind,
        position: position(frame, if is_place { roles.seat } else { actor }),
        radius: scale * if is_place { 34.0 + 72.0 * share.sqrt() } else { 7.0 + 58.0 * share.sqrt() },
        label: label.to_string(),
        class: if actor == roles.leaver { "leaver" } else { "" },
        selection: Some(Selection::Actor(actor)),
        is_cat: false,
    }
}

fn small_node(frame: &Frame, actor: ActorIndex, scale: f64) -> Node {
    let of = &frame.scenario().actors[actor];
    let is_seat = actor == roles(frame).seat;
    let is_place = of.kind == ActorKind::Place;
    Node {
        kind: of.kind,
        position: position(frame, if is_place { roles(frame).seat } else { actor }),
        radius: scale
            * match () {
                _ if is_place => 62.0,
                _ if is_seat => 30.0,
                _ => 15.0,
            },
        label: frame.name(&of.name).to_owned(),
        class: if is_seat { "seat" } else { "" },
        selection: Some(Selection::Actor(actor)),
        is_cat: false,
    }
}

fn position(frame: &Frame, actor: ActorIndex) -> [f64; 2] {
    frame.scenario().actors[actor].position.unwrap_or([0.5, 0.5])
}

fn edge(frame: &Frame, region: &Region, index: usize, scale: f64) -> Edge {
    let tie = &frame.scenario().ties[index];
    let points = (region.width)(tie).map_or(1.0 + 3.0 * tie.weight, |width| 1.0 + 30.0 * width);
    let names = frame.words.map_tie(name(frame, tie.from), name(frame, tie.to)).to_string();
    Edge {
        from: tie.from,
        to: tie.to,
        kind: tie.kind,
        sign: tie.sign,
        width: scale * points,
        label: None,
        name: [&names, ", ", map::tie_name(frame.words, tie.kind)].concat(),
        class: (region.strand)(tie).unwrap_or_default(),
        selection: Some(Selection::Tie(index)),
    }
}
