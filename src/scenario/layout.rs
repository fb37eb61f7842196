//! A place for every actor that has none: by forces, settled before anybody sees them, the same every time.
//!
//! Ties draw together, actors push apart, and all are drawn to the middle, so that parts without a tie stay in sight.
//! The forces are fjadra's, after d3-force; its chance is a seeded generator.

use super::Scenario;
use fjadra::{Link, ManyBody, Node, PositionX, PositionY, SimulationBuilder};

/// The side of the map while the forces act, for one actor; it grows with the room that all need.
const SIDE: f64 = 90.0;
const TIE: f64 = 60.0;
const PUSH: f64 = -140.0;
const PULL_TO_THE_MIDDLE: f64 = 0.06;
/// Between the outermost actors and the edge of the map.
const EDGE: f64 = 0.08;

/// `scenario` with a place for all its actors; who has one keeps it.
pub fn laid_out(mut scenario: Scenario) -> Scenario {
    if scenario.has_places() {
        return scenario;
    }
    let places = places(&scenario);
    for (actor, place) in scenario.actors.iter_mut().zip(places) {
        actor.position.get_or_insert(place.map(|at| (at * 1000.0).round() / 1000.0));
    }
    scenario
}

/// From 0 to 1, across and down.
fn places(scenario: &Scenario) -> Vec<[f64; 2]> {
    let side = SIDE * (scenario.actors.len() as f64).sqrt();
    let node = |position: Option<[f64; 2]>| match position.map(|place| place.map(|at| (at - 0.5) * side)) {
        Some([x, y]) => Node::default().fixed_position(x, y),
        None => Node::default(),
    };
    let mut forces = SimulationBuilder::default()
        .build(scenario.actors.iter().map(|actor| node(actor.position)))
        .add_force("ties", Link::new(pairs(scenario)).distance(TIE))
        .add_force("push", ManyBody::new().strength(PUSH))
        .add_force("across", PositionX::new().strength(PULL_TO_THE_MIDDLE))
        .add_force("down", PositionY::new().strength(PULL_TO_THE_MIDDLE));
    forces.step();
    let settled: Vec<[f64; 2]> = forces.positions().collect();
    if scenario.actors.iter().any(|actor| actor.position.is_some()) {
        return settled.into_iter().map(|place| place.map(|at| (at / side + 0.5).clamp(EDGE, 1.0 - EDGE))).collect();
    }
    stretched(&settled)
}

/// Each pair with a tie once, whatever its direction and number.
fn pairs(scenario: &Scenario) -> Vec<(usize, usize)> {
    let mut pairs: Vec<_> = scenario.ties.iter().map(|tie| (tie.from.min(tie.to), tie.from.max(tie.to))).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Over the whole map; where all stand on one line or one spot, in its middle.
fn stretched(settled: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let ends = [0, 1].map(|axis| {
        let along = || settled.iter().map(|place| place[axis]);
        (along().fold(f64::INFINITY, f64::min), along().fold(f64::NEG_INFINITY, f64::max))
    });
    let place = |place: &[f64; 2]| {
        [0, 1].map(|axis| {
            let (least, most) = ends[axis];
            let part = if most - least > 1e-6 { (place[axis] - least) / (most - least) } else { 0.5 };
            EDGE + (1.0 - 2.0 * EDGE) * part
        })
    };
    settled.iter().map(place).collect()
}
