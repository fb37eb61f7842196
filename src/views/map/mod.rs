//! The influence map: who shapes whom, drawn from whatever graph a chapter gives it.

mod card;
mod explore;
mod export;
mod geometry;
mod labels;
mod legend;
mod moving;
mod table;
#[cfg(feature = "workshop")]
mod tools;
mod walk;

pub use card::card;
pub use explore::explore;
pub use export::export;
pub use geometry::Ring;
pub use labels::{Placed, Room};
pub use legend::{kind_name, legend, tie_name};
pub use table::{Shares, sign_name, table};

use super::Frame;
use super::element::{Element, classed, el};
use super::scenes::head;
use crate::model::numeric::decimal::{filled, line, written};
use crate::scenario::{ActorKind, Language, Sign, TieKind};
use crate::state::{Action, Selection, Standing};
use geometry::{Curve, Plot, Point};
use labels::Label;

/// A graph to draw, with sizes already taken from a model.
#[derive(Clone, Debug)]
pub struct Graph {
    pub width: f64,
    pub height: f64,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    pub summary: String,
    /// Whether the size of a circle says something.
    pub is_sized: bool,
}

/// An actor as it is drawn.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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

/// Where everything lies on the sheet.
pub struct Plan {
    pub rings: Vec<Ring>,
    curves: Vec<Curve>,
    /// For each node; `None` where a crowd leaves no room.
    pub labels: Vec<Option<Placed>>,
    pub width: f64,
    pub height: f64,
}

impl Plan {
    /// `scale` times as large as the graph asks for; text keeps its size.
    pub fn new(graph: &Graph, language: Language, scale: f64) -> Plan {
        let plot = Plot::new(graph.width * scale, graph.height * scale);
        let rings: Vec<Ring> =
            graph.nodes.iter().map(|node| plot.ring(node.position, node.radius * scale.sqrt())).collect();
        let labels: Vec<Label> = graph.nodes.iter().map(|node| Label::new(&node.label, language)).collect();
        let curves: Vec<Curve> = (0..graph.edges.len()).map(|index| curve_of(graph, &rings, index)).collect();
        let word =
            |(tie, curve): (&Edge, &Curve)| Some((beside(tie, curve), Label::new(tie.label.as_ref()?, language)));
        let words_of_ties: Vec<(Point, Label)> = graph.edges.iter().zip(&curves).filter_map(word).collect();
        let areas: Vec<Ring> =
            rings.iter().zip(&graph.nodes).filter(|(_, node)| node.is_area()).map(|it| *it.0).collect();
        let labels = labels::place(&plot, &rings, &areas, &curves, &labels, &words_of_ties);
        Plan { rings, curves, labels, width: plot.width, height: plot.height }
    }
}

impl Node {
    /// A place is an area behind the actors, not one of them.
    fn is_area(&self) -> bool {
        self.kind == ActorKind::Place
    }
}

/// The ordinary reader's module has no way to choose another measure, and need not carry what it takes.
fn measure_values(frame: &Frame) -> Vec<f64> {
    if cfg!(feature = "workshop") { frame.state.atlas.measure.of(frame.scenario()) } else { Vec::new() }
}

/// Sizes `graph` by what the reader asked for, and says so.
pub fn measured(frame: &Frame, mut graph: Graph) -> Graph {
    let values = measure_values(frame);
    graph.is_sized |= !values.is_empty();
    let scale = graph.width / 640.0;
    for node in graph.nodes.iter_mut().filter(|node| !node.is_area()) {
        if let Some(Selection::Actor(actor)) = node.selection
            && let Some(&value) = values.get(actor)
        {
            node.radius = scale * (7.0 + 58.0 * value.sqrt());
            node.label = frame.words.map_label_share(&frame.scenario().actors[actor].name, value).to_string();
        }
    }
    graph.summary = explore::summary(frame, &graph);
    graph
}

/// The map to be explored: with the open view above it, and below it the buttons that move it and what stands out.
pub fn explorable(frame: &Frame, graph: &Graph) -> [Element; 2] {
    let plan = Plan::new(graph, frame.words.language(), frame.state.atlas.scale());
    let map = drawing(frame, graph, &plan).on_key_down(walk::walk(frame, &plan));
    let above = classed("div", "map-above").each(explore::caption(frame));
    let below = classed("div", "map-below").el(moving::buttons(frame)).el(explore::standing(frame));
    [above.el(moving::moving(frame, map)), below]
}

/// Draws `graph`, and no more: nothing is near or dimmed that cannot be changed.
pub fn map(frame: &Frame, graph: &Graph) -> Element {
    drawing(frame, graph, &Plan::new(graph, frame.words.language(), 1.0))
}

fn drawing(frame: &Frame, graph: &Graph, plan: &Plan) -> Element {
    let nodes = |is_area: bool| graph.nodes.iter().zip(&plan.rings).filter(move |(node, _)| node.is_area() == is_area);
    let standing = frame.state.atlas.standing(frame.scenario());
    let stage = Stage { frame, standing, is_calm: graph.edges.len() < MANY_EDGES };
    classed("svg", NEARNESS[frame.state.atlas.zoom])
        .set("viewBox", filled("0 0 # #", &[plan.width, plan.height]))
        .attr("role", "graphics-document document")
        .set("aria-roledescription", frame.words.map_label().to_owned())
        .label(&graph.summary)
        .each(nodes(true).map(|(node, ring)| place(&stage, node, ring)))
        .each(graph.edges.iter().zip(&plan.curves).map(|(tie, curve)| edge(&stage, tie, curve)))
        .each(nodes(false).map(|(node, ring)| actor(&stage, node, ring)))
        .each(
            graph.nodes.iter().zip(&plan.labels).filter_map(|(node, label)| Some(name(&stage, node, label.as_ref()?))),
        )
}

/// The sheet is as many times larger than its frame.
const NEARNESS: [&str; 5] = ["map", "map near-1", "map near-2", "map near-3", "map near-4"];

/// From so many ties on none has a wider strip to be touched by: they would lie on each other.
const MANY_EDGES: usize = 300;

/// What the marks are drawn by.
struct Stage<'a> {
    frame: &'a Frame<'a>,
    standing: Option<Standing>,
    is_calm: bool,
}

impl Stage<'_> {
    fn is_dim(&self, selection: Option<Selection>) -> bool {
        let stands = |standing: &Standing| match selection {
            Some(Selection::Actor(actor)) => standing.actors[actor],
            Some(Selection::Tie(tie)) => standing.ties[tie],
            None => true,
        };
        self.standing.as_ref().is_some_and(|standing| !stands(standing))
    }
}

/// A mark that opens its card; it is named, since its shape says nothing to a screen reader.
fn symbol(stage: &Stage, tag: &'static str, class: String, name: &str, selection: Option<Selection>) -> Element {
    let frame = stage.frame;
    let is_open = selection.is_some() && frame.state.selection == selection;
    let class = if is_open { class + " selected" } else { class };
    let class = if stage.is_dim(selection) && !is_open { class + " dim" } else { class };
    let symbol = el(tag).set("class", class).attr("role", "graphics-symbol img").label(name);
    match selection {
        Some(selection) => symbol.on_click(frame.on_click(Action::Selected((!is_open).then_some(selection)))),
        None => symbol,
    }
}

fn place(stage: &Stage, node: &Node, ring: &Ring) -> Element {
    let Ring { centre, radius } = *ring;
    stop(stage, node, symbol(stage, "ellipse", "place".to_owned(), &node.label, node.selection))
        .px("cx", centre.x)
        .px("cy", centre.y)
        .px("rx", radius * 1.2)
        .px("ry", radius)
}

/// Where keys may be: one actor is a stop for Tab, the others are reached from there.
fn stop(stage: &Stage, node: &Node, symbol: Element) -> Element {
    match node.selection {
        Some(Selection::Actor(actor)) if actor == stage.frame.state.atlas.here => symbol.attr("tabindex", "0"),
        Some(_) => symbol.attr("tabindex", "-1"),
        None => symbol,
    }
}

fn actor(stage: &Stage, node: &Node, ring: &Ring) -> Element {
    let Ring { centre, radius } = *ring;
    stop(stage, node, symbol(stage, "g", format!("node {}", node.class), &node.label, node.selection))
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

fn edge(stage: &Stage, edge: &Edge, curve: &Curve) -> Element {
    let class = format!("tie {} {}", tie_class(edge.kind), edge.class);
    let path = |class, d| classed("path", class).set("d", d);
    symbol(stage, "g", class, &edge.name, edge.selection)
        .each(stage.is_calm.then(|| path("target", curve.path())))
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

/// A node's name, and a thin line to it where that needs one.
fn name(stage: &Stage, node: &Node, label: &Placed) -> Element {
    let x = (label.room.left + label.room.right) / 2.0;
    let text = |(place, line): (usize, &String)| {
        let y = label.room.bottom - label.line_height * ((label.lines.len() - place) as f64 - 0.72);
        el("text").px("x", x).px("y", y).text(line)
    };
    let leader = |ends: [Point; 2]| classed("path", "leader").set("d", line(ends.iter().map(|end| (end.x, end.y))));
    // A text for each line: WebKit orders lines of one text, read from right to left, as if they were one line.
    let class = if stage.is_dim(node.selection) { "node-label dim" } else { "node-label" };
    classed("g", class).each(label.leader.map(leader)).each(label.lines.iter().enumerate().map(text))
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
