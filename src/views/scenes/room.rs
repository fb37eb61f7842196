//! The room for a deal, drawn twice: what is there, and what one side can see of it.

use super::curve::{axis_class, words};
use super::neighbour::{Mood, Side, neighbour};
use crate::model::numeric::decimal::filled;
use crate::state::{Case, RangeOutcome};
use crate::views::element::{Element, classed, el};

/// What is to be seen; shares run from left to right in every language, as the neighbours sit.
pub struct Room<'a> {
    pub width: f64,
    pub outcome: &'a RangeOutcome,
    /// The second sides met so far.
    pub met: &'a [Case],
    /// Where the first side's chance to win will stand, if it moves far enough to matter.
    pub later: Option<f64>,
    pub moods: [Mood; 2],
    /// What the second side says to the demand; may be empty.
    pub answer: &'a str,
    pub texts: Texts<'a>,
    pub direction: &'static str,
}

/// What is written into the picture.
pub struct Texts<'a> {
    pub there: &'a str,
    pub seen: &'a str,
    pub strength: String,
    pub costs: [String; 2],
    pub demand: String,
    /// The same as the first side says it.
    pub claim: String,
    pub fight: String,
    pub deal: String,
    pub ends: [&'a str; 2],
    /// The picture in words.
    pub summary: String,
}

const HEIGHT: f64 = 452.0;
const MARGIN: f64 = 16.0;
/// The bar of what is there, and of what is seen: top and bottom.
const THERE: [f64; 2] = [144.0, 190.0];
const SEEN: [f64; 2] = [284.0, 354.0];
/// Where the sides that were met are marked.
const MET: [f64; 2] = [362.0, 392.0];
/// Below this width in CSS pixels the neighbours are drawn smaller.
const CLOSE_BELOW: f64 = 560.0;

impl Room<'_> {
    fn x(&self, share: f64) -> f64 {
        MARGIN + share * (self.width - 2.0 * MARGIN)
    }

    /// How high the part of those who would concede `share` reaches.
    fn y(&self, share: f64) -> f64 {
        SEEN[1] - self.outcome.chance_of_yes(share) * (SEEN[1] - SEEN[0])
    }

    fn strength(&self) -> f64 {
        self.x(self.outcome.fight.chance.get())
    }
}

pub fn room(room: &Room) -> Element {
    let bubble = |text: &str, class| {
        let bubble = classed("p", class).attr("dir", room.direction).attr("aria-hidden", "true");
        bubble.flag("hidden", text.is_empty()).text(text)
    };
    classed("div", "table-scene room-scene")
        .el(picture(room))
        .el(bubble(&room.texts.claim, "speech left"))
        .el(bubble(room.answer, "speech right"))
}

fn picture(room: &Room) -> Element {
    let texts = &room.texts;
    let middle = |text: &str, class, x: f64, y| words(text, class, x, y);
    let half = room.width / 2.0;
    let beside_figures = |x: f64| x.max(room.width * 0.34).min(room.width * 0.66);
    let demand = room.x(room.outcome.demand.share);
    classed("svg", "room-picture")
        .set("viewBox", filled("0 0 # #", &[room.width, HEIGHT]))
        .attr("role", "img")
        .label(&texts.summary)
        .each(figures(room))
        .el(middle(texts.there, "mid-label", half, THERE[0] - 28.0))
        .el(middle(&texts.strength, "mid-label soft", beside_figures(room.strength()), THERE[0] - 8.0))
        .each(what_is_there(room))
        .each(costs(room))
        .el(middle(texts.seen, "mid-label", half, THERE[1] + 52.0))
        .each(what_is_seen(room))
        .each(met(room.met, |share| room.x(share.min(1.0))))
        .each(demanded(room, demand))
        .el(words(texts.ends[0], axis_class(true), room.x(0.0), HEIGHT - 14.0))
        .el(words(texts.ends[1], axis_class(false), room.x(1.0), HEIGHT - 14.0))
}

fn figures(room: &Room) -> [Element; 2] {
    let (scale, x) = if room.width < CLOSE_BELOW { ("0.42", 50.0) } else { ("0.58", 78.0) };
    let figure = |x, side, mood| {
        let place = filled("translate(# #)", &[x, THERE[0] + 2.0]) + " scale(" + scale + ")";
        el("g").set("transform", place).el(neighbour(side, mood))
    };
    [figure(x, Side::Left, room.moods[0]), figure(room.width - x, Side::Right, room.moods[1])]
}

fn path(class: &'static str, pattern: &str, numbers: &[f64]) -> Element {
    classed("path", class).set("d", filled(pattern, numbers))
}

fn what_is_there(room: &Room) -> [Element; 5] {
    let limits = room.outcome.limits;
    let [top, bottom] = THERE;
    let part =
        |class, from: f64, to: f64| path(class, "M# #H#V#H#Z", &[room.x(from), top, room.x(to), bottom, room.x(from)]);
    let later = room.later.map_or(room.strength(), |later| room.x(later));
    let (y, head) = ((top + bottom) / 2.0, if later > room.strength() { 9.0 } else { 0.0 });
    [
        part("fill-left", 0.0, limits.least),
        part("room", limits.least, limits.most),
        part("fill-right", limits.most, 1.0),
        path("strength", "M# #V#", &[room.strength(), top, bottom]),
        path("shifting", "M# #H#l# #m# #l# #", &[room.strength(), y, later, -head, -head, head, head, -head, head]),
    ]
}

/// What fighting costs each side, as brackets under the bar.
fn costs(room: &Room) -> Vec<Element> {
    let limits = room.outcome.limits;
    let ends = [(room.x(limits.least), room.strength()), (room.strength(), room.x(limits.most))];
    let mut costs = Vec::new();
    for ((from, to), text) in ends.into_iter().zip(&room.texts.costs) {
        let y = THERE[1] + 4.0;
        costs.push(path("bracket", "M# #V#H#V#", &[from + 1.0, y, y + 6.0, to - 1.0, y]));
        if to - from > 24.0 {
            costs.push(words(text, "mid-label soft", (from + to) / 2.0, y + 22.0));
        }
    }
    costs
}

/// The room's end is a slope: it is as high as the part of cases in which the room reaches so far.
fn what_is_seen(room: &Room) -> [Element; 4] {
    let [top, bottom] = SEEN;
    let (least, ends) = (room.x(room.outcome.limits.least), room.outcome.ends().map(|end| end.min(1.0)));
    let low = room.y(ends[1]);
    let [surely, perhaps] = ends.map(|end| room.x(end));
    // Where nothing is unsure the slope is a cliff.
    let low = if perhaps - surely < 0.05 { bottom } else { low };
    [
        path("fill-left", "M# #H#V#H#Z", &[room.x(0.0), top, least, bottom, room.x(0.0)]),
        path("fill-right", "M# #H#V#H#Z", &[surely, top, room.x(1.0), low, perhaps]),
        path("room", "M# #H#L# #V#H#Z", &[least, top, surely, perhaps, low, bottom, least]),
        path("strength", "M# #V#", &[room.strength(), top, bottom]),
    ]
}

/// A cross for each side that fought, a ring for each that settled, where its room ends.
fn met(cases: &[Case], x: impl Fn(f64) -> f64) -> [Element; 2] {
    const GOLDEN: f64 = 0.618_034;
    let mut marks = [String::new(), String::new()];
    for (place, case) in cases.iter().enumerate() {
        let y = MET[0] + 5.0 + (MET[1] - MET[0] - 10.0) * (place as f64 * GOLDEN).fract();
        let pattern = if case.is_fight { "M# #l8 8m-8 0l8 -8" } else { "M# #m0 4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z" };
        marks[usize::from(case.is_fight)] += &filled(pattern, &[x(case.end) - 4.0, y - 4.0]);
    }
    let [settled, fought] = marks;
    [classed("path", "settled").set("d", settled), classed("path", "fought").set("d", fought)]
}

/// The demand as a line through what is seen: its upper part is the part of cases in which fighting follows.
fn demanded(room: &Room, x: f64) -> [Element; 7] {
    let at = room.y(room.outcome.demand.share);
    let texts = &room.texts;
    let near = |edge: f64| x.max(room.width * edge).min(room.width * (1.0 - edge));
    [
        path("demand", "M# #V#", &[x, SEEN[0] - 6.0, MET[1] + 4.0]),
        path("demand-ground", "M# #V#", &[x, SEEN[0], SEEN[1]]),
        path("fight-part", "M# #V#", &[x, SEEN[0], at]),
        path("deal-part", "M# #V#", &[x, at, SEEN[1]]),
        words(&texts.demand, "mid-label", near(0.18), SEEN[0] - 11.0),
        words(&texts.fight, "fight-label grows-left", near(0.26) - 8.0, MET[1] + 16.0),
        words(&texts.deal, "deal-label grows-right", near(0.26) + 8.0, MET[1] + 16.0),
    ]
}
