//! The influence map: where its labels lie, in every language and at every width.

use crate::scenes::drawn;
use cat_divides_meat::scenario::{ActorKind, Language, Sign, TieKind};
use cat_divides_meat::state::{Action, Chapter};
use cat_divides_meat::views::map::{Edge, Graph, Node, Plan, Room};
use proptest::collection::vec;
use proptest::prelude::*;

const WIDTHS: [f64; 4] = [320.0, 360.0, 768.0, 1240.0];

/// The chapters whose map stands for all: of the region as it opens, and of the fable.
const MAPS: [Chapter; 5] = [Chapter::Saying, Chapter::Offers, Chapter::Vacuum, Chapter::Fronts, Chapter::Together];

#[test]
fn no_label_of_ours_lies_on_a_node_or_on_another_label_and_none_is_missing() {
    for chapter in MAPS {
        for language in Language::ALL {
            for width in WIDTHS {
                let picture = Picture::of(&drawn(language, width, &[Action::OpenedChapter(chapter)]));
                let place = format!("{chapter:?} in {language:?} at {width}");
                assert!(!picture.nodes.is_empty(), "{place}: no map");
                let names: Vec<&str> = picture.labels.iter().map(|(name, _)| name.as_str()).collect();
                assert_eq!(names.len(), picture.named, "{place}: labels {names:?}");
                picture.check(&place);
                assert_eq!(picture.misleading(), [""; 0], "{place}: names nearer to another's node");
            }
        }
    }
}

/// What is drawn, read from the page: boxes round the nodes and the labels.
struct Picture {
    /// Nodes and places: each has a label.
    named: usize,
    nodes: Vec<Room>,
    names: Vec<String>,
    labels: Vec<(String, Room)>,
    /// Of each label, whether a line leads to it.
    has_leader: Vec<bool>,
    width: f64,
    height: f64,
}

impl Picture {
    fn of(html: &str) -> Picture {
        let start = html.find("<svg class=\"map\"").expect("there is a map");
        let map = &html[start..start + html[start..].find("aria-hidden=\"true\"").unwrap_or(html.len() - start)];
        let map = &map[..map.rfind("</svg>").unwrap_or(map.len())];
        let sheet = numbers(attribute(map, "viewBox"));
        let nodes: Vec<Room> = map.split("<g class=\"node ").skip(1).map(node).collect();
        let is_urdu = html.contains("lang=\"ur\"");
        let names = map.split("<g class=\"node ").skip(1).map(|node| letters(attribute(node, "aria-label"))).collect();
        let labels = map.split("<g class=\"node-label").skip(1).map(|label| text(label, is_urdu)).collect();
        let has_leader =
            map.split("<g class=\"node-label").skip(1).map(|label| label.contains("class=\"leader\"")).collect();
        let named = nodes.len() + map.matches("class=\"place").count();
        Picture { named, nodes, names, labels, has_leader, width: sheet[2], height: sheet[3] }
    }

    fn check(&self, place: &str) {
        for (index, (name, room)) in self.labels.iter().enumerate() {
            let on_sheet = room.left >= -1.0 && room.right <= self.width + 1.0 && room.top >= -1.0;
            assert!(on_sheet && room.bottom <= self.height + 1.0, "{place}: {name} is off the sheet: {room:?}");
            let node = self.nodes.iter().find(|node| node.overlap(room) > 1.0);
            assert!(node.is_none(), "{place}: {name} at {room:?} lies on a node at {node:?}");
            let other = self.labels[..index].iter().find(|(_, other)| other.overlap(room) > 1.0);
            assert!(other.is_none(), "{place}: {name} at {room:?} lies on {other:?}");
        }
    }
}

impl Picture {
    /// Names that stand nearer to another's node than to their own, without a line that says whose they are.
    fn misleading(&self) -> Vec<&str> {
        let is_misleading = |(index, (name, room)): &(usize, &(String, Room))| {
            let own = self.names.iter().position(|other| *other == letters(name)); // a place has none: it is an area
            let gaps: Vec<f64> = self.nodes.iter().map(|node| gap(node, room)).collect();
            let nearest = gaps.iter().copied().fold(f64::INFINITY, f64::min);
            !self.has_leader[*index] && own.is_some_and(|own| gaps[own] > nearest + 1.0)
        };
        self.labels.iter().enumerate().filter(is_misleading).map(|(_, (name, _))| name.as_str()).collect()
    }
}

fn gap(one: &Room, other: &Room) -> f64 {
    let across = (one.left - other.right).max(other.left - one.right).max(0.0);
    across.hypot((one.top - other.bottom).max(other.top - one.bottom).max(0.0))
}

/// A name without what its lines add or leave out.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn node(html: &str) -> Room {
    let middle = numbers(attribute(html, "transform"));
    let shape = &html[html.find("class=\"shape\"").expect("a node has a shape")..];
    let reach = match shape.find(" r=") {
        Some(at) if at < shape.find('>').unwrap() => numbers(attribute(shape, "r"))[0],
        _ => numbers(attribute(shape, "d")).into_iter().map(f64::abs).fold(0.0, f64::max),
    };
    Room { left: middle[0] - reach, top: middle[1] - reach, right: middle[0] + reach, bottom: middle[1] + reach }
}

/// The room of a label whose letters are as wide as those of the fonts we ship for, on the average.
fn text(html: &str, is_urdu: bool) -> (String, Room) {
    let html = &html[..html.find("</g>").expect("a label ends")];
    let lines: Vec<(f64, f64, &str)> = html
        .split("<text ")
        .skip(1)
        .map(|line| {
            let text = &line[line.find('>').unwrap() + 1..line.find("</text>").unwrap()];
            (numbers(attribute(line, "x"))[0], numbers(attribute(line, "y"))[0], text)
        })
        .collect();
    let letter = if lines.iter().any(|(_, _, text)| text.chars().any(|it| ('\u{600}'..'\u{700}').contains(&it))) {
        6.2
    } else {
        7.6
    };
    let is_seen = |it: &char| !('\u{2066}'..='\u{2069}').contains(it);
    let widest = lines.iter().map(|(_, _, text)| text.chars().filter(is_seen).count()).max().unwrap_or(0);
    let (half, rise, fall) = (widest as f64 * letter / 2.0, if is_urdu { 16.0 } else { 10.0 }, 3.0);
    let ((x, first, _), (_, last, _)) = (lines[0], lines[lines.len() - 1]);
    let name = lines.iter().map(|(_, _, text)| *text).collect::<Vec<_>>().join(" ");
    (name, Room { left: x - half, top: first - rise, right: x + half, bottom: last + fall })
}

fn attribute<'a>(html: &'a str, name: &str) -> &'a str {
    let start = html.find(&format!("{name}=\"")).expect("the attribute is there") + name.len() + 2;
    &html[start..start + html[start..].find('"').expect("it ends")]
}

fn numbers(text: &str) -> Vec<f64> {
    text.split(|it: char| !(it.is_ascii_digit() || it == '.' || it == '-')).filter_map(|it| it.parse().ok()).collect()
}

/// Names as people paste them.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,12}( [a-z]{1,12}){0,4}",
        "[ا-ی]{2,10}( [ا-ی]{2,10}){0,3}",
        Just("x".repeat(200)),
        Just("اسلام آباد (Islamabad) 🐈‍⬛ e\u{301}\u{301}\u{301}".to_owned()),
        Just("<script>alert(1)</script>".to_owned()),
        Just(String::new()),
    ]
}

prop_compose! {
    fn node_of()(kind in 0usize..8, x in 0.0..1.0, y in 0.0..1.0, radius in 5.0..40.0, label in name()) -> Node {
        Node {
            kind: ActorKind::ALL[kind],
            position: [x, y],
            radius,
            label,
            class: "",
            selection: None,
            is_cat: false,
        }
    }
}

prop_compose! {
    /// Any graph: of one node, without ties, in parts, with parallel ties and loops.
    fn graph()(nodes in vec(node_of(), 1..60))
        (ties in vec((0..nodes.len(), 0..nodes.len(), 0.5..30.0), 0..120), nodes in Just(nodes), width in 240.0..1300.0)
        -> Graph {
        let edge = |(from, to, width)| Edge {
            from, to, width,
            kind: TieKind::Trade,
            sign: Sign::Positive,
            label: None,
            name: String::new(),
            class: "",
            selection: None,
        };
        Graph { width, height: width * 0.9, nodes, edges: ties.into_iter().map(edge).collect(), summary: String::new(), is_sized: true }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn in_any_graph_no_label_lies_on_a_node_on_another_label_or_off_the_sheet(graph in graph(), scale in 1.0..4.0) {
        for language in Language::ALL {
            let plan = Plan::new(&graph, language, scale);
            let actors = graph.nodes.iter().zip(&plan.rings).filter(|(node, _)| node.kind != ActorKind::Place);
            let nodes: Vec<Room> = actors.map(|(_, ring)| Room::around(ring)).collect();
            let labels: Vec<Room> = plan.labels.iter().flatten().map(|label| label.room).collect();
            for (index, label) in labels.iter().enumerate() {
                prop_assert!(nodes.iter().chain(&labels[..index]).all(|other| label.overlap(other) <= 1.0));
                prop_assert!(label.left > -1.0 && label.right < plan.width + 1.0);
                prop_assert!(label.top > -1.0 && label.bottom < plan.height + 1.0);
            }
        }
    }

    #[test]
    fn the_only_node_has_its_label(node in node_of(), width in 300.0..1300.0) {
        let graph = Graph { width, height: 500.0, nodes: vec![node], edges: Vec::new(), summary: String::new(), is_sized: true };
        prop_assert!(Plan::new(&graph, Language::Urdu, 1.0).labels[0].is_some());
    }
}
