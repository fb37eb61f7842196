//! Three vessels with pipes between them: what is in a vessel is an area, what flows a width, all to one scale.

use super::curve::words;
use crate::model::numeric::decimal::{filled, line};
use crate::state::Flows;
use crate::views::element::{Element, classed, el};

/// What is to be drawn: grievance beside network above fighters, in the direction of reading.
pub struct Vessels<'a> {
    pub width: f64,
    pub vessels: [Vessel; 3],
    pub flows: Flows,
    /// The grievance above which all grows.
    pub threshold: f64,
    pub threshold_label: &'a str,
    /// What drains each vessel.
    pub drains: [&'a str; 3],
    pub summary: String,
    pub is_mirrored: bool,
}

/// One stock: as it is now, as it was at two moments, and the most it comes to.
pub struct Vessel {
    pub label: String,
    pub fill: &'static str,
    pub now: f64,
    pub marks: [f64; 2],
    pub most: f64,
}

const HEIGHT: f64 = 352.0;
/// A flow of one unit a year, and the widest pipe.
const UNIT: f64 = 18.0;
const WIDEST: f64 = 24.0;

/// Where each vessel stands: from and to across, as parts of the width, then top and bottom.
const PLACES: [[f64; 4]; 3] = [[0.1, 0.38, 92.0, 308.0], [0.57, 0.76, 34.0, 140.0], [0.57, 0.76, 202.0, 308.0]];

impl Vessels<'_> {
    fn x(&self, part: f64) -> f64 {
        (if self.is_mirrored { 1.0 - part } else { part }) * self.width
    }

    /// Square units of the drawing for each unit of a stock: as many as all three vessels have room for.
    fn scale(&self) -> f64 {
        let mut scale = f64::INFINITY;
        for (vessel, [from, to, top, bottom]) in self.vessels.iter().zip(PLACES) {
            scale = scale.min((to - from) * self.width * (bottom - top) / vessel.most.max(1e-9));
        }
        scale
    }

    /// How high a stock stands in the vessel at `place`.
    fn level(&self, place: usize, stock: f64) -> f64 {
        let [from, to, _, bottom] = PLACES[place];
        bottom - stock * self.scale() / ((to - from) * self.width)
    }
}

pub fn vessels(scene: &Vessels) -> Element {
    let text = |text: &str, class, part, y| words(text, class, scene.x(part), y);
    let [name, axis, end] = match scene.is_mirrored {
        false => ["here-label grows-right", "axis-label grows-right", "axis-label grows-left"],
        true => ["here-label grows-left", "axis-label grows-left", "axis-label grows-right"],
    };
    classed("svg", "vessels")
        .set("viewBox", filled("0 0 # #", &[scene.width, HEIGHT]))
        .attr("role", "img")
        .label(&scene.summary)
        .each(pipes(scene))
        .each((0..3).map(|place| vessel(scene, place)))
        .el(threshold(scene))
        .el(text(&scene.vessels[0].label, name, 0.0, 78.0))
        .el(text(&scene.vessels[1].label, name, 0.57, 20.0))
        .el(text(&scene.vessels[2].label, name, 0.57, 188.0))
        .el(text(scene.drains[0], axis, 0.2, 346.0))
        .el(text(scene.drains[1], end, 0.98, 44.0))
        .el(text(scene.drains[2], end, 0.98, 270.0))
}

/// The glass, what is in it, and how high it stood.
fn vessel(scene: &Vessels, place: usize) -> Element {
    let [from, to, top, bottom] = PLACES[place];
    let (left, right) = (scene.x(from), scene.x(to));
    let Vessel { fill, now, marks, .. } = &scene.vessels[place];
    let block = |y: f64| filled("M# #H#V#H#Z", &[left, y.max(top), right, bottom, left]);
    let mark = |class, stock: f64| {
        classed("path", class).set("d", filled("M# #H#", &[left, scene.level(place, stock), right]))
    };
    el("g")
        .el(classed("path", "glass").set("d", block(top)))
        .el(classed("path", fill).set("d", block(scene.level(place, *now))))
        .el(mark("mark-before", marks[0]))
        .el(mark("mark-effort", marks[1]))
        .el(classed("path", "glass-edge").set("d", filled("M# #V#H#V#", &[left, top, bottom, right, top])))
}

/// The line above which all grows, where it is within the vessel; elsewhere its name alone, under the rim.
fn threshold(scene: &Vessels) -> Element {
    let [from, to, top, _] = PLACES[0];
    let y = scene.level(0, scene.threshold);
    let across = filled("M# #H#", &[scene.x(from - 0.03), y, scene.x(to + 0.03)]);
    let tag = y.max(top + 27.0);
    let [left, right] = [from, to].map(|part| scene.x(part));
    let ground = filled(
        "M# #H#v20H#Z",
        &[left + 5.0 * side(scene), tag - 24.0, right - 5.0 * side(scene), left + 5.0 * side(scene)],
    );
    el("g")
        .each((y >= top).then(|| classed("path", "threshold").set("d", across)))
        .el(classed("path", "threshold-tag").set("d", ground))
        .el(words(scene.threshold_label, "threshold-label", (left + right) / 2.0, tag - 9.0))
}

/// Which way across is onward.
fn side(scene: &Vessels) -> f64 {
    if scene.is_mirrored { -1.0 } else { 1.0 }
}

fn pipes(scene: &Vessels) -> impl Iterator<Item = Element> {
    let flows = scene.flows;
    let [causes, chain, operations] = flows.leaving;
    [
        pipe(scene, "flow", flows.inflow, &[(0.0, 118.0), (0.1, 118.0)]),
        pipe(scene, "flow", flows.to_network, &[(0.38, 118.0), (0.5, 118.0), (0.5, 62.0), (0.57, 62.0)]),
        pipe(scene, "flow", flows.to_fighters, &[(0.38, 232.0), (0.57, 232.0)]),
        pipe(scene, "flow", flows.to_network_later, &[(0.76, 232.0), (0.9, 232.0), (0.9, 124.0), (0.76, 124.0)]),
        pipe(scene, "flow", flows.import, &[(1.0, 92.0), (0.76, 92.0)]),
        pipe(scene, "flow", flows.returning, &[(0.665, 308.0), (0.665, 326.0), (0.3, 326.0), (0.3, 308.0)]),
        pipe(scene, "flow lever", causes, &[(0.15, 308.0), (0.15, 346.0)]),
        pipe(scene, "flow lever", chain, &[(0.76, 62.0), (0.97, 62.0)]),
        pipe(scene, "flow lever", operations, &[(0.76, 290.0), (0.97, 290.0)]),
    ]
    .into_iter()
    .flatten()
}

/// A pipe as wide as what flows, with a head where it ends; none where nothing flows.
fn pipe(scene: &Vessels, class: &'static str, flow: f64, way: &[(f64, f64)]) -> Option<Element> {
    let width = (flow * UNIT).min(WIDEST);
    let mut way: Vec<(f64, f64)> = way.iter().map(|(part, y)| (scene.x(*part), *y)).collect();
    let [.., (x, y), (end, down)] = way[..] else { return None };
    let head = 5.0 + width * 0.7;
    let (dx, dy) = ((end - x).signum() * f64::from(end != x), (down - y).signum() * f64::from(down != y));
    let neck = (end - dx * head, down - dy * head);
    let half = 4.0 + width * 0.62;
    let tip = [(end, down), (neck.0 + dy * half, neck.1 + dx * half), (neck.0 - dy * half, neck.1 - dx * half)];
    *way.last_mut()? = (neck.0 + dx, neck.1 + dy);
    let pipe = classed("path", "pipe").px("stroke-width", width.max(1.0)).set("d", line(way.into_iter()));
    let head = classed("path", "head").set("d", line(tip.into_iter()) + "Z");
    (flow > 1e-4).then(|| classed("g", class).el(pipe).el(head))
}
