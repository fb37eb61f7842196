//! The fable's stage: two neighbours, the cat between them, and what is left of the meat.

use super::cat::{Pose, cat};
use super::meat::meat;
use super::neighbour::{Mood, Side, neighbour};
use crate::model::numeric::decimal::filled;
use crate::state::Portions;
use crate::views::element::{Element, classed, el};

/// What is to be seen at the table.
pub struct TableScene<'a> {
    pub width: f64,
    pub portions: Portions,
    pub pose: Pose,
    pub moods: [Mood; 2],
    /// What each neighbour says, left and right.
    pub speech: [Option<&'a str>; 2],
    /// The picture in words.
    pub summary: String,
    pub direction: &'static str,
}

/// Where things stand, in the units of the drawing.
struct Stage {
    width: f64,
    height: f64,
    table: f64,
    neighbours: [f64; 2],
    pieces: [f64; 2],
    cat: f64,
}

const ROOMY: Stage =
    Stage { width: 760.0, height: 372.0, table: 300.0, neighbours: [122.0, 638.0], pieces: [248.0, 520.0], cat: 380.0 };
/// For small screens: closer together, so that all is larger.
const CLOSE: Stage =
    Stage { width: 560.0, height: 346.0, table: 288.0, neighbours: [84.0, 476.0], pieces: [176.0, 390.0], cat: 280.0 };
/// Below this width in CSS pixels the close stage is used.
const CLOSE_BELOW: f64 = 560.0;
/// The scale at which one piece would be all the meat.
const WHOLE_MEAT: f64 = 1.25;

pub fn table(scene: TableScene) -> Element {
    let stage = if scene.width < CLOSE_BELOW { CLOSE } else { ROOMY };
    classed("div", "table-scene")
        .attr("dir", "ltr")
        .el(picture(&scene, &stage))
        .el(speech(scene.speech[0], "speech left", scene.direction))
        .el(speech(scene.speech[1], "speech right", scene.direction))
}

fn picture(scene: &TableScene, stage: &Stage) -> Element {
    let Portions { left, right, bites_left, bites_right, .. } = scene.portions;
    let y = stage.table + 2.0;
    let top = classed("rect", "table-top").attr("x", "24").px("y", stage.table);
    el("svg")
        .set("viewBox", filled("0 0 # #", &[stage.width, stage.height]))
        .attr("role", "img")
        .label(&scene.summary)
        .el(classed("path", "table-front").set("d", table_front(stage)))
        .el(at(stage.neighbours[0], y, neighbour(Side::Left, scene.moods[0])))
        .el(at(stage.neighbours[1], y, neighbour(Side::Right, scene.moods[1])))
        .el(at(stage.cat, y + 4.0, cat(scene.pose, scene.portions.eaten())))
        .el(top.px("width", stage.width - 48.0).attr("height", "18").attr("rx", "9"))
        .el(meat(stage.pieces[0], y, left, WHOLE_MEAT, bites_left > 0))
        .el(meat(stage.pieces[1], y, right, WHOLE_MEAT, bites_right > 0))
}

pub(super) fn at(x: f64, y: f64, what: Element) -> Element {
    el("g").set("transform", filled("translate(# #)", &[x, y])).el(what)
}

fn table_front(stage: &Stage) -> String {
    let Stage { width, height, table, .. } = *stage;
    filled("M44 #H#L# #H16Z", &[table + 10.0, width - 44.0, width - 16.0, height])
}

/// HTML over the picture, so that words wrap and are as large as the rest of the text.
pub(super) fn speech(words: Option<&str>, class: &'static str, direction: &'static str) -> Element {
    let bubble = classed("p", class).attr("dir", direction).attr("aria-hidden", "true");
    bubble.flag("hidden", words.is_none()).text(words.unwrap_or_default())
}
