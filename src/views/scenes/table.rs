//! The fable's stage: two neighbours, the cat between them, and what is left of the meat.

use super::cat::{Pose, cat};
use super::meat::meat;
use super::neighbour::{Mood, Side, neighbour};
use crate::state::Portions;
use yew::{Html, html};

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

pub fn table(scene: TableScene) -> Html {
    let stage = if scene.width < CLOSE_BELOW { CLOSE } else { ROOMY };
    let Portions { left, right, bites_left, bites_right, .. } = scene.portions;
    let y = stage.table;
    html! {
        <div class="table-scene" dir="ltr">
            <svg viewBox={format!("0 0 {} {}", stage.width, stage.height)} role="img" aria-label={scene.summary}>
                <path class="table-front" d={table_front(&stage)} />
                { at(stage.neighbours[0], y + 2.0, neighbour(Side::Left, scene.moods[0])) }
                { at(stage.neighbours[1], y + 2.0, neighbour(Side::Right, scene.moods[1])) }
                { at(stage.cat, y + 6.0, cat(scene.pose, scene.portions.eaten())) }
                <rect class="table-top" x="24" y={y.to_string()} width={(stage.width - 48.0).to_string()} height="18" rx="9" />
                { meat(stage.pieces[0], y + 2.0, left, WHOLE_MEAT, bites_left > 0) }
                { meat(stage.pieces[1], y + 2.0, right, WHOLE_MEAT, bites_right > 0) }
            </svg>
            { speech(scene.speech[0], "left", scene.direction) }
            { speech(scene.speech[1], "right", scene.direction) }
        </div>
    }
}

fn at(x: f64, y: f64, what: Html) -> Html {
    html! { <g transform={format!("translate({x} {y})")}>{ what }</g> }
}

fn table_front(stage: &Stage) -> String {
    let Stage { width, height, table, .. } = stage;
    format!(
        "M44 {top}H{right}L{low_right} {height}H16Z",
        top = table + 10.0,
        right = width - 44.0,
        low_right = width - 16.0
    )
}

/// HTML over the picture, so that words wrap and are as large as the rest of the text.
fn speech(words: Option<&str>, side: &'static str, direction: &'static str) -> Html {
    html! {
        <p class={format!("speech {side}")} dir={direction} aria-hidden="true" hidden={words.is_none()}>{ words.unwrap_or("") }</p>
    }
}
