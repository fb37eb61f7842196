//! The cat, from few shapes; each pose is a class, and widget.css moves the parts from one to the next.

use crate::model::numeric::decimal::written;
use crate::views::element::{Element, classed, el};

/// What the cat is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    Waiting,
    Cutting,
    Weighing,
    Biting,
    Licking,
    /// Round and asleep.
    Asleep,
}

impl Pose {
    const fn class(self) -> &'static str {
        match self {
            Pose::Waiting => "cat waiting",
            Pose::Cutting => "cat cutting",
            Pose::Weighing => "cat weighing",
            Pose::Biting => "cat biting",
            Pose::Licking => "cat licking",
            Pose::Asleep => "cat asleep",
        }
    }
}

/// The cat sitting at the origin, 200 units tall, with a belly for what it has eaten (a fraction of the meat).
pub fn cat(pose: Pose, eaten: f64) -> Element {
    let girth = format!("scale({} 1)", written(1.0 + 0.3 * eaten, 3));
    let body = el("g").set("transform", girth).each([
        path(
            "cat-fur",
            "M-34 -124C-62 -90 -76 -50 -69 -22C-65 -6 -54 0 -38 0H38C54 0 65 -6 69 -22C76 -50 62 -90 34 -124Z",
        ),
        ellipse("cat-belly", "0", "-46", "32", "44"),
    ]);
    let seated = classed("g", "cat-seated").each([
        path("cat-tail", "M56 -16C104 -6 126 -40 106 -72"),
        body,
        ellipse("cat-fur", "-25", "-4", "20", "10"),
        ellipse("cat-fur", "25", "-4", "20", "10"),
        path("cat-line thin", "M-31 1V-6M-22 1V-7M22 1V-7M31 1V-6"),
        scales(),
        knife(),
        classed("g", "cat-head").each(head()),
        mouthful(),
    ]);
    classed("g", pose.class()).el(seated).el(asleep())
}

/// The head, centred on the origin, about 98 wide.
pub fn head() -> [Element; 8] {
    let pupils = [ellipse("cat-fur", "-19", "-8", "3", "7"), ellipse("cat-fur", "19", "-8", "3", "7")];
    let eyes = classed("g", "cat-eyes-open")
        .el(ellipse("cat-eye", "-19", "-8", "10", "8.5"))
        .el(ellipse("cat-eye", "19", "-8", "10", "8.5"))
        .el(classed("g", "cat-pupils").each(pupils));
    [
        path(
            "cat-fur",
            "M-48 -4C-51 -24 -50 -46 -45 -63C-43 -68 -38 -68 -34 -64L-17 -45Q0 -50 17 -45L34 -64C38 -68 43 -68 45 -63C50 -46 51 -24 48 -4C46 23 26 38 0 38C-26 38 -46 23 -48 -4Z",
        ),
        path("cat-ear", "M-40 -52L-27 -40Q-36 -33 -41 -23Q-44 -40 -40 -52ZM40 -52L27 -40Q36 -33 41 -23Q44 -40 40 -52Z"),
        eyes,
        path("cat-line cat-eyes-shut", "M-28 -8Q-19 2 -10 -8M10 -8Q19 2 28 -8"),
        path("cat-ear", "M-7 8Q0 5 7 8L0 15Z"),
        path("cat-tongue", "M2 20C2 32 15 33 15 22Q9 25 2 20Z"),
        path("cat-line", "M0 15V19M0 19Q-7 26 -14 20M0 19Q7 26 14 20"),
        path("cat-line thin", "M-22 11L-56 5M-22 16L-56 20M22 11L56 5M22 16L56 20"),
    ]
}

fn knife() -> Element {
    let blade = el("g")
        .attr("transform", "translate(84 -92) rotate(36)")
        .each([path("wood", "M-6 -7H24V6H-6Z"), path("steel", "M24 -8H78C74 6 52 12 24 7Z")]);
    classed("g", "cat-knife").el(path("cat-arm", "M30 -104C54 -112 72 -106 84 -92")).el(blade)
}

fn scales() -> Element {
    let balance = el("g").attr("transform", "translate(-70 -188)").each([
        path("beam", "M-44 4Q0 -8 44 4"),
        ellipse("wood", "0", "0", "6", "6"),
        path("string", "M-44 4L-58 40H-30ZM44 4L30 30H58Z"),
        path("pan", "M-62 40H-26A18 13 0 0 1 -62 40ZM26 30H62A18 13 0 0 1 26 30Z"),
    ]);
    classed("g", "cat-scales").el(path("cat-arm", "M-28 -106C-58 -116 -72 -146 -70 -176")).el(balance)
}

/// What the cat holds to its mouth while it bites.
fn mouthful() -> Element {
    classed("g", "cat-mouthful").each([
        path("meat", "M-32 -132C-36 -120 -22 -104 0 -104C22 -104 36 -118 32 -132C16 -140 -16 -140 -32 -132Z"),
        path("fat-line", "M-25 -124Q0 -112 25 -124"),
        path("cat-arm", "M-52 -92C-50 -108 -42 -116 -32 -118M52 -92C50 -108 42 -116 32 -118"),
    ])
}

fn asleep() -> Element {
    classed("g", "cat-lying").each([
        path("cat-tail", "M100 -14C138 -6 140 -40 112 -40"),
        path("cat-fur", "M-96 0C-128 -34 -104 -100 -18 -106C74 -112 134 -74 122 -24C118 -8 106 0 90 0Z"),
        ellipse("cat-belly", "24", "-40", "66", "38"),
        el("g").attr("transform", "translate(-72 -48) rotate(-8)").each(head()),
    ])
}

fn path(class: &'static str, d: &'static str) -> Element {
    classed("path", class).attr("d", d)
}

fn ellipse(class: &'static str, cx: &'static str, cy: &'static str, rx: &'static str, ry: &'static str) -> Element {
    classed("ellipse", class).attr("cx", cx).attr("cy", cy).attr("rx", rx).attr("ry", ry)
}
