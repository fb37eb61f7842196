//! Two rows of moves, one round below the other, and the threads by which one refusal answers another.

use super::curve::words;
use crate::model::numeric::decimal::filled;
use crate::model::repeated::witness::Round;
use crate::views::element::{Element, classed};

/// What is to be drawn; time runs with the reading direction, line below line where the screen is narrow.
pub struct Moves<'a> {
    pub width: f64,
    pub rounds: &'a [Round],
    /// How many of the rounds have been played.
    pub shown: usize,
    /// Whether a side's refusals may be answers; one that always refuses answers nothing.
    pub answers: [bool; 2],
    /// How thick the fog is, from 0 to 1.
    pub fog: f64,
    pub summary: String,
    /// How a round's number is written.
    pub number: Box<dyn Fn(usize) -> String + 'a>,
    pub is_mirrored: bool,
}

/// What a sign of the picture stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Cooperates,
    Refuses,
    Misread,
    Caught,
    Slipped,
}

const LINE: f64 = 164.0;
const LANES: [f64; 2] = [36.0, 112.0];
const NUMBERS: f64 = 156.0;
const MIDDLE: f64 = 74.0;
/// The thickest bank of fog.
const THICKEST: f64 = 56.0;
const MARGIN: f64 = 6.0;
/// Narrower than this, a round is too small for a finger's width of ring and mark.
const LEAST_CELL: f64 = 24.0;
const SIDES: [&str; 2] = ["move left", "move right"];
const THREADS: [&str; 2] = ["thread left", "thread right"];
const MISREAD_THREADS: [&str; 2] = ["misread left", "misread right"];

impl Moves<'_> {
    fn per_line(&self) -> usize {
        let all = self.rounds.len().max(1);
        if (self.width - 2.0 * MARGIN) / all as f64 >= LEAST_CELL { all } else { all.div_ceil(2) }
    }

    fn cell(&self) -> f64 {
        (self.width - 2.0 * MARGIN) / self.per_line() as f64
    }

    fn lines(&self) -> usize {
        self.rounds.len().div_ceil(self.per_line())
    }

    /// Where `cells` cells from the start of a line is.
    fn across(&self, cells: f64) -> f64 {
        let along = MARGIN + cells * self.cell();
        if self.is_mirrored { self.width - along } else { along }
    }

    fn at(&self, round: usize, side: usize) -> (f64, f64) {
        let (line, place) = (round / self.per_line(), round % self.per_line());
        (self.across(place as f64 + 0.5), line as f64 * LINE + LANES[side])
    }
}

pub fn moves(moves: &Moves) -> Element {
    let svg = classed("svg", "moves")
        .set("viewBox", filled("0 0 # #", &[moves.width, moves.lines() as f64 * LINE]))
        .attr("role", "img")
        .label(&moves.summary)
        .each((0..moves.lines()).map(|line| bank(moves, line)));
    let mut parts = Vec::new();
    for round in 1..moves.shown {
        parts.extend((0..2).filter(|side| is_answer(moves, round, *side)).map(|side| thread(moves, round, side)));
    }
    for round in 0..moves.rounds.len() {
        parts.extend((0..2).map(|side| mark(moves, round, side)));
        if round == 0 || (round + 1) % 4 == 0 {
            let (x, y) = moves.at(round, 0);
            parts.push(words(&(moves.number)(round + 1), "round-number", x, y - LANES[0] + NUMBERS));
        }
    }
    svg.each(parts)
}

/// Whether `side` refuses in `round` after it saw the other refuse.
fn is_answer(moves: &Moves, round: usize, side: usize) -> bool {
    moves.answers[side]
        && !moves.rounds[round].cooperated[side]
        && !moves.rounds[round - 1].looked_cooperative(1 - side)
}

/// From the move that was seen to its answer; dashed where it was misread. Cut in two where a line ends.
fn thread(moves: &Moves, round: usize, side: usize) -> Element {
    let (from, to) = (moves.at(round - 1, 1 - side), moves.at(round, side));
    let d = if from.1 > to.1 + LINE / 2.0 || to.1 > from.1 + LINE / 2.0 {
        let (end, start) = (moves.across(moves.per_line() as f64), moves.across(0.0));
        let middle = |y: f64| (y / LINE).floor() * LINE + MIDDLE;
        filled("M# #L# #M# #L# #", &[from.0, from.1, end, middle(from.1), start, middle(to.1), to.0, to.1])
    } else {
        filled("M# #L# #", &[from.0, from.1, to.0, to.1])
    };
    let is_misread = moves.rounds[round - 1].misread[1 - side];
    let class = if is_misread { MISREAD_THREADS[side] } else { THREADS[side] };
    classed("path", class).set("d", d)
}

fn mark(moves: &Moves, round: usize, side: usize) -> Element {
    let (x, y) = moves.at(round, side);
    let size = (moves.cell() * 0.5).min(15.0);
    let place = classed("g", SIDES[side]).set("transform", filled("translate(# #)", &[x, y]));
    if round >= moves.shown {
        return place.el(classed("circle", "to-come").attr("r", "2"));
    }
    let seen = &moves.rounds[round];
    let fault = match () {
        _ if seen.misread[side] => Some(Sign::Misread),
        _ if seen.caught[side] => Some(Sign::Caught),
        _ if seen.slipped[side] => Some(Sign::Slipped),
        _ => None,
    };
    let made = if seen.cooperated[side] { Sign::Cooperates } else { Sign::Refuses };
    place.el(shape(made, size, side)).each(fault.into_iter().flat_map(|fault| ring(fault, size, side)))
}

/// A disc for cooperation; for refusal a point that thrusts at the other side.
fn shape(sign: Sign, size: f64, side: usize) -> Element {
    let half = size * 0.72;
    if sign == Sign::Cooperates {
        return classed("circle", "cooperates").px("r", half * 0.9);
    }
    let tip = if side == 0 { half * 1.1 } else { -half * 1.1 };
    classed("path", "refuses").set("d", filled("M# #L# #L0 #Z", &[-half, -tip * 0.8, half, -tip * 0.8, tip]))
}

/// A ring, and a letter on the side away from the other lane.
fn ring(sign: Sign, size: f64, side: usize) -> [Element; 2] {
    let y = if side == 0 { -size - 5.0 } else { size + 17.0 };
    [circle(sign, size), letter(sign, y)]
}

fn circle(sign: Sign, size: f64) -> Element {
    classed("circle", if sign == Sign::Caught { "ring caught" } else { "ring" }).px("r", size * 0.98)
}

fn letter(sign: Sign, y: f64) -> Element {
    let letter = match sign {
        Sign::Caught => "✓",
        Sign::Slipped => "!",
        _ => "?",
    };
    words(letter, "fault", 0.0, y)
}

/// A bank of fog between the lanes, as thick as the fog.
fn bank(moves: &Moves, line: usize) -> Element {
    let thick = moves.fog.clamp(0.0, 1.0) * THICKEST;
    let wave = moves.cell();
    let middle = line as f64 * LINE + MIDDLE;
    let mut path = filled("M0 #", &[middle - thick / 2.0]);
    let waves = (moves.width / wave / 2.0).ceil() as usize;
    for _ in 0..waves {
        path += &filled("q# # # 0t# 0", &[wave / 2.0, -thick / 2.0, wave, wave]);
    }
    path += &filled("V#", &[middle + thick / 2.0]);
    for _ in 0..waves {
        path += &filled("q# # # 0t# 0", &[-wave / 2.0, thick / 2.0, -wave, -wave]);
    }
    classed("path", "fog-bank").set("d", path + "Z")
}

/// A sign by itself, to stand before its name.
pub fn sign(sign: Sign) -> Element {
    let drawing = classed("svg", "swatch sign").attr("viewBox", "-15 -15 30 30").attr("aria-hidden", "true");
    let left = || classed("g", "move left");
    match sign {
        Sign::Cooperates | Sign::Refuses => drawing.el(left().el(shape(sign, 17.0, 0))),
        _ => drawing.el(left().el(circle(sign, 13.0)).el(letter(sign, 6.0))),
    }
}
