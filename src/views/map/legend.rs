//! What the drawing means: exactly the signs that are on the screen.

use super::{Graph, Node, shape, tie_class};
use crate::scenario::{ActorKind, Sign, TieKind};
use crate::views::Frame;
use crate::views::element::{Element, classed, el};
use crate::words::Words;

pub fn legend(frame: &Frame, graph: &Graph) -> Element {
    let words = frame.words;
    let has = |sign| graph.edges.iter().any(|edge| edge.sign == sign);
    let is_linked = graph.edges.iter().any(|edge| edge.class.starts_with("linked"));
    let is_drawn = |kind: &TieKind| graph.edges.iter().any(|edge| edge.kind == *kind);
    let has_kind = |kind: &ActorKind| graph.nodes.iter().any(|node| node.kind == *kind);
    let tie = |kind: TieKind| {
        let sample = sample(tie_class(kind), "M1 6H33", "");
        el("li").key(tie_class(kind)).el(sample).text(tie_name(words, kind))
    };
    let positive = || el("li").el(sample("", "M1 6H24", "M20 1L32 6L20 11Z")).text(words.map_legend_positive());
    let negative = || el("li").el(sample("", "M1 6H30", "M28 0H32V12H28Z")).text(words.map_legend_negative());
    let linked = || el("li").el(sample("linked", "M1 6H33", "")).text(words.map_legend_linked());
    classed("ul", "legend")
        .label(words.map_legend())
        .each(ActorKind::ALL.into_iter().filter(has_kind).map(|kind| actor(words, graph, kind)))
        .el(el("li").text(words.map_legend_size()))
        .el(el("li").text(words.map_legend_width()))
        .each(has(Sign::Positive).then(positive))
        .each(has(Sign::Negative).then(negative))
        .each(TieKind::ALL.into_iter().filter(is_drawn).map(tie))
        .each(is_linked.then(linked))
}

/// The shape of a kind, as its first actor is drawn.
fn actor(words: &Words, graph: &Graph, kind: ActorKind) -> Element {
    let class = |node: &Node| if node.class == "leaver" { "" } else { node.class };
    let first = graph.nodes.iter().find(|node| node.kind == kind).map_or("", class);
    let shape = match kind {
        ActorKind::Place => classed("circle", "place").attr("r", "7"),
        _ => shape(kind, 7.0),
    };
    let sample = el("svg")
        .set("class", ["map sample node", first].join(" "))
        .attr("viewBox", "-9 -9 18 18")
        .attr("aria-hidden", "true");
    el("li").key(kind_name(words, kind)).el(sample.el(shape)).text(kind_name(words, kind))
}

fn sample(class: &'static str, line: &'static str, head: &'static str) -> Element {
    el("svg")
        .set("class", format!("sample tie {class}"))
        .attr("viewBox", "0 0 34 12")
        .attr("aria-hidden", "true")
        .el(classed("path", "target").attr("d", line))
        .el(classed("path", "line").attr("d", line).attr("stroke-width", "2.5"))
        .el(classed("path", "head").attr("d", head))
}

pub fn tie_name(words: &Words, kind: TieKind) -> &str {
    match kind {
        TieKind::Diplomatic => words.tie_diplomatic(),
        TieKind::Aid => words.tie_aid(),
        TieKind::Education => words.tie_education(),
        TieKind::Trade => words.tie_trade(),
        TieKind::Security => words.tie_security(),
        TieKind::Armed => words.tie_armed(),
        TieKind::Facilitation => words.tie_facilitation(),
        TieKind::Grievance => words.tie_grievance(),
        TieKind::Meat => words.tie_meat(),
    }
}

pub fn kind_name(words: &Words, kind: ActorKind) -> &str {
    match kind {
        ActorKind::State => words.kind_state(),
        ActorKind::Government => words.kind_government(),
        ActorKind::ArmedGroup => words.kind_armed_group(),
        ActorKind::Network => words.kind_network(),
        ActorKind::Community => words.kind_community(),
        ActorKind::Institution => words.kind_institution(),
        ActorKind::Place => words.kind_place(),
        ActorKind::Figure => words.kind_figure(),
    }
}
