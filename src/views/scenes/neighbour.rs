//! A neighbour at the table, told from the other by hue, pattern and headgear.

use crate::views::element::{Element, classed, el};

/// Which of the two sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

/// How the neighbour takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Content,
    Calm,
    Complaining,
}

/// The bust of a neighbour behind the table at the origin, 196 units tall, looking towards the middle.
pub fn neighbour(side: Side, mood: Mood) -> Element {
    let (class, gaze) = match side {
        Side::Left => ("neighbour left", "translate(9 0)"),
        Side::Right => ("neighbour right", "translate(-9 0)"),
    };
    let eye = |x: &'static str| classed("circle", "ink-fill").attr("cx", x).attr("cy", "-142").attr("r", "4");
    let line = |d: &'static str| classed("path", "ink-line").attr("d", d);
    let features = [eye("-13"), eye("13"), line(brows(mood)), line(mouth(mood))];
    classed("g", class)
        .el(classed("path", "coat").attr("d", "M-76 0C-78 -70 -46 -106 0 -106C46 -106 78 -70 76 0Z"))
        .el(classed("circle", "face").attr("cy", "-144").attr("r", "42"))
        .el(classed("path", "headgear").attr("d", headgear(side)))
        .el(el("g").attr("transform", gaze).each(features))
}

const fn headgear(side: Side) -> &'static str {
    match side {
        Side::Left => "M-44 -150C-46 -192 46 -192 44 -150Q0 -166 -44 -150Z",
        Side::Right => {
            "M-42 -146C-62 -168 -42 -190 -26 -184C-20 -200 18 -202 24 -186C44 -192 60 -166 42 -146C34 -166 -30 -168 -42 -146Z"
        }
    }
}

const fn brows(mood: Mood) -> &'static str {
    match mood {
        Mood::Complaining => "M-22 -158L-7 -152M7 -152L22 -158",
        Mood::Calm => "M-21 -154H-7M7 -154H21",
        Mood::Content => "M-21 -153Q-14 -158 -7 -154M7 -154Q14 -158 21 -153",
    }
}

const fn mouth(mood: Mood) -> &'static str {
    match mood {
        Mood::Complaining => "M-11 -118Q0 -127 11 -118",
        Mood::Calm => "M-9 -121H9",
        Mood::Content => "M-12 -124Q0 -113 12 -124",
    }
}
