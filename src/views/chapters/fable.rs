//! The map of the fable: two neighbours and the cat, ties as wide as the meat that flows.

use crate::scenario::{ActorKind, Sign, TieKind};
use crate::state::Twin;
use crate::views::Frame;
use crate::views::cards;
use crate::views::element::{Element, el};
use crate::views::frame::Column;
use crate::views::map::{Edge, Graph, Node, export, map};

/// What a chapter says about the three.
pub struct Fable<'a> {
    pub title: &'a str,
    pub summary: String,
    /// What the left neighbour, the right one and the judge hold, as parts of the meat.
    pub shares: [f64; 3],
    /// What the left neighbour and the right one give to the judge, and a word on it.
    pub flows: [(f64, String); 2],
    /// The same as a table.
    pub table: Element,
}

/// The map with the saying and its table.
pub fn meat_map(frame: &Frame, fable: Fable) -> Element {
    let words = frame.words;
    super::map_card(frame, el("h3").text(fable.title), words.fable_tag())
        .el(map(frame, &graph(frame, &fable)))
        .each(super::proverb(frame))
        .el(cards::twin(frame, Twin::Meat, || fable.table))
        .el(export(frame))
}

fn graph(frame: &Frame, fable: &Fable) -> Graph {
    let words = frame.words;
    let width = frame.layout.drawing_width(Column::Narrower);
    let [left, right, judge] = fable.shares;
    let node = |name, share: f64, position, class| Node {
        kind: ActorKind::Figure,
        position,
        radius: 14.0 + width * 0.115 * share.max(0.0).sqrt(),
        label: words.saying_map_label(share, name).to_string(),
        class,
        selection: None,
        is_cat: class == "judge",
    };
    Graph {
        width,
        height: (width * 0.76).max(300.0),
        nodes: vec![
            node(words.saying_left(), left, [0.14, 0.66], "side-left"),
            node(words.saying_right(), right, [0.86, 0.66], "side-right"),
            node(words.saying_the_judge(), judge, [0.5, 0.24], "judge"),
        ],
        edges: vec![flow(frame, fable, 0, "flow-left"), flow(frame, fable, 1, "flow-right")],
        summary: fable.summary.clone(),
        is_sized: true,
    }
}

fn flow(frame: &Frame, fable: &Fable, from: usize, class: &'static str) -> Edge {
    let (given, label) = &fable.flows[from];
    Edge {
        from,
        to: 2,
        kind: TieKind::Meat,
        sign: Sign::Positive,
        width: 1.5 + 30.0 * given,
        name: [label, ": ", &frame.words.numerals.percent(*given)].concat(),
        label: Some(label.clone()),
        class,
        selection: None,
    }
}
