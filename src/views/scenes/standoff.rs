//! The standoff at the judge's table: who is there, whose the prize is, and what the judge has been paid, round by round.

use super::cat::{Pose, cat};
use super::curve::words;
use super::meat::meat;
use super::neighbour::{Mood, Side, neighbour};
use crate::model::numeric::decimal::filled;
use crate::views::element::{Element, classed, el};

/// What is to be drawn; the prize is 1.
pub struct StandoffScene<'a> {
    pub width: f64,
    /// How many rounds both have held, and how many the whole run has.
    pub held: usize,
    pub last: usize,
    /// What each pays a round.
    pub fee: f64,
    /// Who held in the round that ended it.
    pub end: Option<[bool; 2]>,
    /// Neighbours, cat and meat: the fable's only.
    pub is_fable: bool,
    pub prize: &'a str,
    pub summary: String,
    pub is_mirrored: bool,
}

/// Room for the figures, in the drawing's own units, and for the columns under them.
const FIGURES: f64 = 224.0;
const COLUMNS: f64 = 170.0;
const MARGIN: f64 = 14.0;
/// A run of few rounds has columns no wider than this many would be.
const FEWEST: usize = 8;

pub fn standoff(scene: &StandoffScene) -> Element {
    let figures = if scene.is_fable { FIGURES } else { 0.0 };
    classed("svg", "standoff")
        .set("viewBox", filled("0 0 # #", &[scene.width, figures + COLUMNS]))
        .attr("role", "img")
        .label(&scene.summary)
        .each(scene.is_fable.then(|| table(scene)))
        .el(el("g").set("transform", filled("translate(0 #)", &[figures])).each(columns(scene)))
}

/// The two, the cat between them, and the prize: on the table, or with whoever got it.
fn table(scene: &StandoffScene) -> Element {
    let middle = scene.width / 2.0;
    let reach = (middle - 62.0).min(230.0);
    let take = judges_take(scene);
    let (pose, moods, prize) = match scene.end {
        None if scene.held == 0 => (Pose::Waiting, [Mood::Calm; 2], 0.0),
        None => (Pose::Licking, [Mood::Complaining; 2], 0.0),
        Some([false, false]) => (Pose::Asleep, [Mood::Complaining; 2], 0.0),
        Some([true, _]) => (Pose::Licking, [Mood::Content, Mood::Complaining], -1.0),
        Some(_) => (Pose::Licking, [Mood::Complaining, Mood::Content], 1.0),
    };
    let at = |x: f64, scale: f64, what| {
        el("g").set("transform", filled("translate(# #) scale(#)", &[x, 204.0, scale])).el(what)
    };
    let board = classed("rect", "table-top").px("x", 8.0).attr("y", "202").px("width", scene.width - 16.0);
    let is_eaten = scene.end == Some([false; 2]);
    el("g")
        .el(at(middle - reach, 0.78, neighbour(Side::Left, moods[0])))
        .el(at(middle + reach, 0.78, neighbour(Side::Right, moods[1])))
        .el(at(middle, 0.8, cat(pose, take.min(1.0))))
        .el(board.attr("height", "14").attr("rx", "7"))
        .el(meat(middle + prize * reach * 0.62, 204.0, if is_eaten { 0.0 } else { 1.0 }, 0.72, false))
}

fn judges_take(scene: &StandoffScene) -> f64 {
    2.0 * scene.fee * scene.held as f64 + if scene.end == Some([false; 2]) { 1.0 } else { 0.0 }
}

/// What the judge has had after each round: fees of the left, fees of the right, and the prize where both gave in.
fn columns(scene: &StandoffScene) -> Vec<Element> {
    let most = (2.0 * scene.fee * scene.last as f64 + 0.3).max(1.3);
    let unit = (COLUMNS - 18.0) / most;
    let wide = (scene.width - 2.0 * MARGIN) / scene.last.max(FEWEST) as f64;
    let bar = |class, round: usize, from: f64, to: f64| {
        let along = MARGIN + round as f64 * wide;
        let x = if scene.is_mirrored { scene.width - along - wide } else { along };
        let rect = classed("rect", class).px("x", x + wide * 0.08).px("y", COLUMNS - 8.0 - to * unit);
        rect.px("width", wide * 0.84).px("height", (to - from) * unit)
    };
    let mut drawn = Vec::new();
    for round in 0..scene.held {
        let paid = scene.fee * (round + 1) as f64;
        drawn.push(bar("fill-left", round, 0.0, paid));
        drawn.push(bar("fill-right", round, paid, 2.0 * paid));
    }
    if scene.end == Some([false; 2]) {
        let paid = 2.0 * scene.fee * scene.held as f64;
        drawn.push(bar("fill-judge", scene.held, 0.0, paid + 1.0));
    }
    let line = COLUMNS - 8.0 - unit;
    let (class, x) = if scene.is_mirrored {
        ("tipping-label grows-left", scene.width - MARGIN)
    } else {
        ("tipping-label grows-right", MARGIN)
    };
    drawn.push(classed("path", "axis").set("d", filled("M# #H#", &[MARGIN, COLUMNS - 8.0, scene.width - MARGIN])));
    drawn.push(classed("path", "tipping").set("d", filled("M# #H#", &[MARGIN, line, scene.width - MARGIN])));
    drawn.push(words(scene.prize, class, x, line - 7.0));
    drawn
}
