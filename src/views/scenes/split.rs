//! Two neighbours who split the meat themselves: it lies between them, is cut by the knife, and shrinks as it spoils.

use super::cat::{Pose, cat};
use super::curve::words;
use super::neighbour::{Mood, Side, neighbour};
use super::steak::{ABOVE, BELOW, cut_at, outline, piece, share_left_of};
use super::table::{at, speech};
use crate::model::numeric::decimal::{filled, written};
use crate::state::ParameterId;
use crate::views::Frame;
use crate::views::controls::{Area, movable_as};
use crate::views::element::{Element, classed, el};

/// What is to be seen.
pub struct SplitScene {
    pub width: f64,
    /// How much of the meat is left: its area.
    pub left: f64,
    /// The part of it that lies left of the knife.
    pub share: f64,
    /// Whose piece the left one is, or would be.
    pub is_left_first: bool,
    pub is_parted: bool,
    /// Where the model would cut, and a word on it.
    pub predicted: Option<(f64, String)>,
    pub refusals: usize,
    /// What is written under the left piece and under the right one.
    pub labels: [String; 2],
    pub moods: [Mood; 2],
    pub speech: [Option<String>; 2],
    /// The picture in words.
    pub summary: String,
    /// The number that the knife moves.
    pub moved: ParameterId,
}

/// Where things stand, in CSS pixels.
struct Stage {
    width: f64,
    height: f64,
    /// The far edge of the table.
    edge: f64,
    figure: f64,
    neighbours: [f64; 2],
    /// The width of the whole meat, and where its middle lies.
    meat: f64,
    middle: [f64; 2],
    /// Where the meat begins and ends, downwards, while it is whole.
    top: f64,
    bottom: f64,
}

/// Below this width the close stage is used, with room for speech above the heads.
const CLOSE_BELOW: f64 = 560.0;

impl Stage {
    fn new(width: f64) -> Stage {
        let is_close = width < CLOSE_BELOW;
        let (edge, figure, aside) = if is_close { (172.0, 0.56, 0.15) } else { (156.0, 0.72, 0.17) };
        let meat = (width * 0.76).min(320.0);
        let top = edge + 52.0;
        let middle = [width / 2.0, top + ABOVE * meat];
        let bottom = middle[1] + BELOW * meat;
        let neighbours = [width * aside, width * (1.0 - aside)];
        Stage { width, height: bottom + 92.0, edge, figure, neighbours, meat, middle, top, bottom }
    }
}

/// How far each piece moves aside, while the knife is in between and when the deal is done.
const SLIT: f64 = 1.5;
const PARTED: f64 = 9.0;

pub fn split(frame: &Frame, scene: &SplitScene) -> Element {
    let stage = Stage::new(scene.width);
    let direction = frame.words.language().direction();
    let [left, right] = &scene.speech;
    classed("div", "table-scene split-scene")
        .el(picture(frame, scene, &stage))
        .el(speech(left.as_deref(), "speech left", direction))
        .el(speech(right.as_deref(), "speech right", direction))
}

/// The same where nothing is dragged, and what is left of the meat is marked in so many slices.
#[cfg(feature = "workshop")]
pub fn still_split(frame: &Frame, scene: &SplitScene, pose: Pose, slices: usize) -> Element {
    let stage = Stage::new(scene.width);
    let width = stage.meat * scene.left.max(0.0).sqrt();
    let cut = cut_at(scene.share);
    let start = stage.middle[0] - width / 2.0;
    let direction = frame.words.language().direction();
    let [left, right] = &scene.speech;
    let drawing = drawing(scene, &stage)
        .each(company(scene, &stage, pose))
        .each(table(scene, &stage))
        .each(pieces(scene, &stage, width, cut))
        .each((1..slices).map(|slice| slice_mark(&stage, start, width, slice as f64 / slices as f64)))
        .each(labels(scene, &stage))
        .el(knife(&stage, start + cut * width).attr("class", "knife"));
    classed("div", "table-scene split-scene")
        .el(drawing)
        .el(speech(left.as_deref(), "speech left", direction))
        .el(speech(right.as_deref(), "speech right", direction))
}

/// Where a slice ends: a line across the meat.
#[cfg(feature = "workshop")]
fn slice_mark(stage: &Stage, start: f64, width: f64, share: f64) -> Element {
    let at = cut_at(share);
    let [above, below] = super::steak::reach(at);
    let [x, y] = [start + at * width, stage.middle[1]];
    classed("path", "slice-mark").set("d", filled("M# #V#", &[x, y - above * width, y + below * width]))
}

fn drawing(scene: &SplitScene, stage: &Stage) -> Element {
    let drawing = el("svg").set("viewBox", filled("0 0 # #", &[stage.width, stage.height]));
    drawing.attr("role", "img").label(&scene.summary)
}

fn picture(frame: &Frame, scene: &SplitScene, stage: &Stage) -> Element {
    let width = stage.meat * scene.left.max(0.0).sqrt();
    let cut = cut_at(scene.share);
    let start = stage.middle[0] - width / 2.0;
    let area = Area { whole: [stage.width, stage.height], across: [start, start + width], up: [0.0, 1.0] };
    let moved =
        |target| movable_as(frame, target, area, scene.moved, scene.moved, |[across, up]| [share_left_of(across), up]);
    let ground = classed("rect", "ground")
        .px("x", stage.middle[0] - stage.meat / 2.0)
        .px("y", stage.top)
        .px("width", stage.meat)
        .px("height", stage.bottom - stage.top);
    drawing(scene, stage)
        .each(company(scene, stage, Pose::Asleep))
        .each(table(scene, stage))
        .each(pieces(scene, stage, width, cut))
        .each(scene.predicted.iter().map(|(share, label)| model_cut(stage, start + cut_at(*share) * width, label)))
        .each(labels(scene, stage))
        .el(moved(ground))
        .el(moved(knife(stage, start + cut * width)))
}

/// The neighbours behind the table, and the cat, whom nobody asked.
fn company(scene: &SplitScene, stage: &Stage, pose: Pose) -> [Element; 3] {
    let scaled = |x: f64, scale: f64, what: Element| {
        let sized = el("g").set("transform", ["scale(", &written(scale, 3), ")"].concat()).el(what);
        at(x, stage.edge + 2.0, sized)
    };
    let sits = |place: usize, side| scaled(stage.neighbours[place], stage.figure, neighbour(side, scene.moods[place]));
    let asleep = scaled(stage.width / 2.0, stage.figure * 0.62, cat(pose, 0.0));
    [sits(0, Side::Left), sits(1, Side::Right), asleep]
}

/// The table, the board on it, and on the board whose side is whose.
fn table(scene: &SplitScene, stage: &Stage) -> [Element; 5] {
    let Stage { width, height, edge, meat, middle, .. } = *stage;
    let rect = |class, x: f64, y: f64, wide: f64, high: f64| {
        classed("rect", class).px("x", x).px("y", y).px("width", wide).px("height", high)
    };
    let start = middle[0] - meat / 2.0;
    let cut = meat * cut_at(scene.share);
    let fills = if scene.is_left_first { ["fill-left", "fill-right"] } else { ["fill-right", "fill-left"] };
    let plate = stage.bottom + 12.0;
    [
        classed("path", "table-front").set("d", filled("M30 #H#L# #H0Z", &[edge + 4.0, width - 30.0, width, height])),
        rect("table-top", 16.0, edge, width - 32.0, 10.0).attr("rx", "5"),
        rect("board", start - 16.0, stage.top - 12.0, meat + 32.0, stage.bottom - stage.top + 44.0).attr("rx", "16"),
        rect(fills[0], start, plate, cut, 10.0),
        rect(fills[1], start + cut, plate, meat - cut, 10.0),
    ]
}

/// What is left of the meat, cut in two, in the outline of what there was, with a fly for each refusal.
fn pieces(scene: &SplitScene, stage: &Stage, width: f64, cut: f64) -> Vec<Element> {
    let [x, y] = stage.middle;
    let (aside, class) = if scene.is_parted { (PARTED, "ghost") } else { (SLIT, "ghost spoiled") };
    let ghost = classed("path", class).set("d", outline(stage.meat));
    let mut parts = vec![
        at(x, y, ghost),
        at(x, y, at(-aside, 0.0, piece(cut, true, width)).attr("class", "piece")),
        at(x, y, at(aside, 0.0, piece(cut, false, width)).attr("class", "piece")),
    ];
    let around = [(-0.44, -0.16), (0.46, -0.2), (0.4, 0.2), (-0.4, 0.19), (-0.12, -0.25), (0.2, -0.27), (0.03, 0.24)];
    for (across, down) in around.into_iter().cycle().take(scene.refusals.min(around.len())) {
        let fly = classed("path", "fly").attr("d", "M-5 0A5 3.4 0 1 0 5 0A5 3.4 0 1 0 -5 0M-1 -3L-6 -9M1 -3L6 -9");
        parts.push(at(x + across * stage.meat, y + down * stage.meat, fly));
    }
    parts
}

/// The dashed line of the model's cut. Its label stays within the picture.
fn model_cut(stage: &Stage, x: f64, label: &str) -> Element {
    const ROOM: f64 = 74.0;
    let line = classed("path", "model-cut").set("d", filled("M# #V#", &[x, stage.top - 16.0, stage.bottom + 6.0]));
    let within = x.max(ROOM).min(stage.width - ROOM);
    el("g").el(line).el(words(label, "model-label", within, stage.top - 22.0))
}

fn labels(scene: &SplitScene, stage: &Stage) -> [Element; 2] {
    let y = stage.height - 14.0;
    [
        words(&scene.labels[0], "here-label grows-right", 16.0, y),
        words(&scene.labels[1], "here-label grows-left", stage.width - 16.0, y),
    ]
}

/// The knife: the blade lies in the cut, and the handle is what a finger takes hold of.
fn knife(stage: &Stage, x: f64) -> Element {
    let reach = stage.bottom - stage.top + 34.0;
    classed("g", "grip knife")
        .set("transform", filled("translate(# #)", &[x, stage.bottom + 38.0]))
        .el(classed("path", "steel")
            .set("d", filled("M5 -16V#C-3 # -7 # -7 #V-16Z", &[-reach, 14.0 - reach, 44.0 - reach, 74.0 - reach])))
        .el(classed("rect", "target").attr("x", "-30").attr("y", "-24").attr("width", "60").attr("height", "52"))
        .el(classed("path", "wood").attr("d", "M-9 -20H8Q12 4 9 24Q0 31 -9 24Q-12 4 -9 -20Z"))
        .el(classed("path", "hint-arrows").attr("d", "M-19 -6L-27 2L-19 10M19 -6L27 2L19 10"))
}
