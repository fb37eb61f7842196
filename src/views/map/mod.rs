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
use crate::scenario::{ActorKind, Sign, TieKind};
use crate::state::{Action, Selection};
use geometry::{Plot, Point, Ring};
use labels::Label;
use yew::{Callback, Html, MouseEvent, classes, html};

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
    /// Drawn over the node's ground.
    pub picture: Option<Html>,
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
pub fn map(frame: &Frame, graph: &Graph) -> Html {
    let plot = Plot::new(graph.width, graph.height);
    let rings: Vec<Ring> = graph.nodes.iter().map(|node| plot.ring(node.position, node.radius)).collect();
    let label_of = |node: &Node| Label::new(&node.label, frame.words.language());
    let texts: Vec<Label> = graph.nodes.iter().map(label_of).collect();
    let places = labels::place(&plot, &rings, &texts);
    html! {
        <svg class="map" viewBox={format!("0 0 {} {}", graph.width, graph.height)} role="graphics-document document"
            aria-roledescription={frame.words.map_label().to_owned()} aria-label={graph.summary.clone()}>
            { for graph.nodes.iter().zip(&rings).filter(|(node, _)| node.kind == ActorKind::Place).map(|(n, r)| place(frame, n, r)) }
            { for graph.edges.iter().enumerate().map(|(index, _)| edge(frame, graph, &rings, index)) }
            { for graph.nodes.iter().zip(&rings).filter(|(node, _)| node.kind != ActorKind::Place).map(|(n, r)| actor(frame, n, r)) }
            { for texts.iter().zip(&places).map(|(label, place)| text(label, *place)) }
        </svg>
    }
}

fn select(frame: &Frame, selection: Option<Selection>) -> Option<Callback<MouseEvent>> {
    selection.map(|selection| {
        let is_open = frame.state.selection == Some(selection);
        frame.on_click(Action::Selected((!is_open).then_some(selection)))
    })
}

fn state_class(frame: &Frame, selection: Option<Selection>) -> Option<&'static str> {
    (selection.is_some() && frame.state.selection == selection).then_some("selected")
}

/// A place is an area behind the actors, not one of them.
fn place(frame: &Frame, node: &Node, ring: &Ring) -> Html {
    let Ring { centre, radius } = ring;
    html! {
        <ellipse class={classes!("place", state_class(frame, node.selection))} onclick={select(frame, node.selection)}
            cx={px(centre.x)} cy={px(centre.y)} rx={px(radius * 1.2)} ry={px(*radius)}
            role="graphics-symbol img" aria-label={node.label.clone()} />
    }
}

fn actor(frame: &Frame, node: &Node, ring: &Ring) -> Html {
    let Ring { centre, radius } = ring;
    let class = classes!("node", node.class, state_class(frame, node.selection));
    html! {
        <g {class} role="graphics-symbol img" aria-label={node.label.clone()} onclick={select(frame, node.selection)}
            transform={format!("translate({} {})", px(centre.x), px(centre.y))}>
            <circle class="target" r={px(radius.max(22.0))} />
            { shape(node.kind, *radius) }
            { node.picture.clone() }
        </g>
    }
}

/// Circle: a state or figure; square: a network; diamond: an armed group; hexagon: people and institutions.
fn shape(kind: ActorKind, radius: f64) -> Html {
    let polygon = |corners: usize, turned: f64| {
        let points: Vec<String> = (0..corners)
            .map(|corner| {
                let angle = std::f64::consts::TAU * (corner as f64 / corners as f64) + turned;
                format!("{},{}", px(radius * angle.cos()), px(radius * angle.sin()))
            })
            .collect();
        html! { <polygon class="shape" points={points.join(" ")} /> }
    };
    match kind {
        ActorKind::ArmedGroup => polygon(4, 0.0),
        ActorKind::Network => polygon(4, std::f64::consts::FRAC_PI_4),
        ActorKind::Community | ActorKind::Institution => polygon(6, 0.0),
        _ => html! { <circle class="shape" r={px(radius)} /> },
    }
}

fn edge(frame: &Frame, graph: &Graph, rings: &[Ring], index: usize) -> Html {
    let edge = &graph.edges[index];
    let twins = graph.edges[..index].iter().filter(|other| (other.from, other.to) == (edge.from, edge.to)).count();
    let curve = geometry::curve(&rings[edge.from], &rings[edge.to], edge.width, twins);
    let class =
        classes!("tie", tie_class(edge.kind), sign_class(edge.sign), edge.class, state_class(frame, edge.selection));
    html! {
        <g {class} role="graphics-symbol img" aria-label={edge.name.clone()} onclick={select(frame, edge.selection)}>
            <path class="line" d={curve.path()} stroke-width={px(edge.width)} />
            <path class="head" d={curve.head(edge.sign)} />
            <path class="target" d={curve.path()} />
            if let Some(label) = &edge.label {
                { edge_label(label, curve.beside(16.0 + edge.width / 2.0)) }
            }
        </g>
    }
}

fn edge_label(label: &str, at: Point) -> Html {
    html! { <text class="tie-label" x={px(at.x)} y={px(at.y)} text-anchor="middle">{ label }</text> }
}

fn text(label: &Label, at: Point) -> Html {
    let line = |(place, line): (usize, &String)| {
        html! { <tspan x={px(at.x)} y={px(at.y + label.line_height() * (place as f64 + 0.72))}>{ line }</tspan> }
    };
    html! { <text class="node-label" text-anchor="middle">{ for label.lines.iter().enumerate().map(line) }</text> }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
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

const fn sign_class(sign: Sign) -> &'static str {
    match sign {
        Sign::Positive => "positive",
        Sign::Negative => "negative",
    }
}
