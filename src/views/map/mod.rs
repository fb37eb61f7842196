//! The influence map: who shapes whom, drawn from whatever graph a chapter gives it.

mod card;
mod geometry;
mod labels;
mod legend;
mod table;

pub use card::card;
pub use legend::{kind_name, legend, tie_name};
pub use table::{sign_name, table};

use super::Frame;
use super::element::{Element, classed, el};
use super::scenes::head;
use crate::model::numeric::decimal::{filled, line, written};
use crate::scenario::{ActorKind, Sign, TieKind};
use crate::state::{Action, Selection};
use geometry::{Curve, Plot, Point, Ring};
use labels::Label;

/// A graph to draw, with sizes already taken from a model.
pub struct Graph {
    pub width: f64,
    pub height: f64,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    pub summary: String,
}

/// An actor as it is drawn.
pub struct Node {
    pub kind: ActorKind,
    /// From 0 (left, top) to 1.
    pub position: [f64; 2],
    /// In CSS pixels.
    pub radius: f64,
    pub label: String,
    /// An extra class: a side of the fable, the seat, the leaver.
    pub class: &'static str,
    pub selection: Option<Selection>,
    /// Whether the cat's head is drawn on it: only in the fable.
    pub is_cat: bool,
}

/// A tie as it is drawn.
pub struct Edge {
    /// Positions in the graph's nodes.
    pub from: usize,
    pub to: usize,
    pub kind: TieKind,
    pub sign: Sign,
    /// In CSS pixels.
    pub width: f64,
    pub label: Option<String>,
    pub name: String,
    pub class: &'static str,
    pub selection: Option<Selection>,
}

/// Draws `graph`. A pointer opens cards here; keys and screen readers do the same in the twin table.
pub fn map(frame: &Frame, graph: &Graph) -> Element {
    let plot = Plot::new(graph.width, graph.height);
    let rings: Vec<Ring> = graph.nodes.iter().map(|node| plot.ring(node.position, node.radius)).collect();
    let labels: Vec<Label> = graph.nodes.iter().map(|node| Label::new(&node.label, frame.words.language())).collect();
    let curves: Vec<Curve> = (0..graph.edges.len()).map(|index| curve_of(graph, &rings, index)).collect();
    let words_of_ties: Vec<(Point, Label)> = graph
        .edges
        .iter()
        .zip(&curves)
        .filter_map(|(tie, curve)| Some((beside(tie, curve), Label::new(tie.label.as_ref()?, frame.words.language()))))
        .collect();
    let places = labels::place(&plot, &rings, &curves, &labels, &words_of_ties);
    let of_kind = |is_place: bool| {
        graph.nodes.iter().zip(&rings).filter(move |(node, _)| (node.kind == ActorKind::Place) == is_place)
    };
    classed("svg", "map")
        .set("viewBox", filled("0 0 # #", &[graph.width, graph.height]))
        .attr("role", "graphics-document document")
        .set("aria-roledescription", frame.words.map_label().to_owned())
        .label(&graph.summary)
        .each(of_kind(true).map(|(node, ring)| place(frame, node, ring)))
        .each(graph.edges.iter().zip(&curves).map(|(tie, curve)| edge(frame, tie, curve)))
        .each(of_kind(false).map(|(node, ring)| actor(frame, node, ring)))
        .each(labels.iter().zip(&places).map(|(label, place)| text(label, *place)))
}

/// A mark that opens its card; it is named, since its shape says nothing to a screen reader.
fn symbol(frame: &Frame, tag: &'static str, class: String, name: &str, selection: Option<Selection>) -> Element {
    let is_open = selection.is_some() && frame.state.selection == selection;
    let class = if is_open { class + " selected" } else { class };
    let symbol = el(tag).set("class", class).attr("role", "graphics-symbol img").label(name);
    match selection {
        Some(selection) => symbol.on_click(frame.on_click(Action::Selected((!is_open).then_some(selection)))),
        None => symbol,
    }
}

/// A place is an area behind the actors, not one of them.
fn place(frame: &Frame, node: &Node, ring: &Ring) -> Element {
    let Ring { centre, radius } = *ring;
    symbol(frame, "ellipse", "place".to_owned(), &node.label, node.selection)
        .px("cx", centre.x)
        .px("cy", centre.y)
        .px("rx", radius * 1.2)
        .px("ry", radius)
}

fn actor(frame: &Frame, node: &Node, ring: &Ring) -> Element {
    let Ring { centre, radius } = *ring;
    symbol(frame, "g", format!("node {}", node.class), &node.label, node.selection)
        .set("transform", filled("translate(# #)", &[centre.x, centre.y]))
        .el(classed("circle", "target").px("r", radius.max(22.0)))
        .el(shape(node.kind, radius))
        .each(node.is_cat.then(|| judge(radius)))
}

/// The cat's head, as large as its node.
fn judge(radius: f64) -> Element {
    classed("g", "cat waiting").set("transform", format!("scale({})", written(radius / 62.0, 3))).each(head())
}

/// Circle: a state or figure; square: a network; diamond: an armed group; hexagon: people and institutions.
fn shape(kind: ActorKind, radius: f64) -> Element {
    let polygon = |unit: &str| {
        let corners: Vec<f64> = unit.split(' ').map(|part| part.parse::<i32>().unwrap_or(0)).map(f64::from).collect();
        let corners = corners.chunks(2).map(|corner| (corner[0] / 100.0 * radius, corner[1] / 100.0 * radius));
        classed("path", "shape").set("d", line(corners) + "Z")
    };
    match kind {
        ActorKind::ArmedGroup => polygon("0 -115 115 0 0 115 -115 0"),
        ActorKind::Network => polygon("-90 -90 90 -90 90 90 -90 90"),
        ActorKind::Community | ActorKind::Institution => polygon("105 0 52 91 -52 91 -105 0 -52 -91 52 -91"),
        _ => classed("circle", "shape").px("r", radius),
    }
}

fn edge(frame: &Frame, edge: &Edge, curve: &Curve) -> Element {
    let class = format!("tie {} {}", tie_class(edge.kind), edge.class);
    let path = |class, d| classed("path", class).set("d", d);
    symbol(frame, "g", class, &edge.name, edge.selection)
        .el(path("target", curve.path()))
        .el(path("line", curve.path()).px("stroke-width", edge.width))
        .el(path("head", curve.head(edge.sign)))
        .each(edge.label.as_ref().map(|label| edge_label(label, beside(edge, curve))))
}

fn curve_of(graph: &Graph, rings: &[Ring], index: usize) -> Curve {
    let edge = &graph.edges[index];
    let twins = graph.edges[..index].iter().filter(|other| (other.from, other.to) == (edge.from, edge.to)).count();
    let (from, to) = (&rings[edge.from], &rings[edge.to]);
    // What stands beside a tie of the fable keeps off the middle of the drawing.
    let bends_back = edge.label.is_some() && from.centre.x > to.centre.x;
    geometry::curve(from, to, edge.width, twins, bends_back)
}

/// Where the word on a tie stands.
fn beside(edge: &Edge, curve: &Curve) -> Point {
    curve.beside(22.0 + edge.width / 2.0)
}

fn edge_label(label: &str, at: Point) -> Element {
    classed("text", "tie-label").px("x", at.x).px("y", at.y).text(label)
}

fn text(label: &Label, at: Point) -> Element {
    let line = |(place, line): (usize, &String)| {
        let y = at.y + label.line_height() * (place as f64 + 0.72);
        el("text").px("x", at.x).px("y", y).text(line)
    };
    // A text for each line: WebKit orders lines of one text, read from right to left, as if they were one line.
    classed("g", "node-label").each(label.lines.iter().enumerate().map(line))
}

pub(super) const fn tie_class(kind: TieKind) -> &'static str {
    match kind {
        TieKind::Diplomatic => "tie-diplomatic",
        TieKind::Aid => "tie-aid",
        TieKind::Education => "tie-education",
        TieKind::Trade => "tie-trade",
        TieKind::Security => "tie-security",
        TieKind::Armed => "tie-armed",
        TieKind::Facilitation => "tie-facilitation",
        TieKind::Grievance => "tie-grievance",
        TieKind::Meat => "tie-meat",
    }
}
