//! The cat, from few shapes; each pose is a class, and widget.css moves the parts from one to the next.

use yew::{Html, classes, html};

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
            Pose::Waiting => "waiting",
            Pose::Cutting => "cutting",
            Pose::Weighing => "weighing",
            Pose::Biting => "biting",
            Pose::Licking => "licking",
            Pose::Asleep => "asleep",
        }
    }
}

/// The cat sitting at the origin, 200 units tall, with a belly for what it has eaten (a fraction of the meat).
pub fn cat(pose: Pose, eaten: f64) -> Html {
    let girth = format!("scale({:.3} 1)", 1.0 + 0.3 * eaten);
    html! {
        <g class={classes!("cat", pose.class())}>
            <g class="cat-seated">
                <path class="cat-tail" d="M56 -16C104 -6 126 -40 106 -72" />
                <g transform={girth}>
                    <path class="cat-fur" d="M-34 -124C-62 -90 -76 -50 -69 -22C-65 -6 -54 0 -38 0H38C54 0 65 -6 69 -22C76 -50 62 -90 34 -124Z" />
                    <ellipse class="cat-belly" cx="0" cy="-46" rx="32" ry="44" />
                </g>
                <ellipse class="cat-fur" cx="-25" cy="-4" rx="20" ry="10" />
                <ellipse class="cat-fur" cx="25" cy="-4" rx="20" ry="10" />
                <path class="cat-line thin" d="M-31 1V-6M-22 1V-7M22 1V-7M31 1V-6" />
                { scales() }
                { knife() }
                <g class="cat-head">{ head() }</g>
                { mouthful() }
            </g>
            { asleep() }
        </g>
    }
}

/// The head, centred on the origin, about 98 wide.
pub fn head() -> Html {
    html! {
        <>
            <path class="cat-fur" d="M-48 -4C-51 -24 -50 -46 -45 -63C-43 -68 -38 -68 -34 -64L-17 -45Q0 -50 17 -45L34 -64C38 -68 43 -68 45 -63C50 -46 51 -24 48 -4C46 23 26 38 0 38C-26 38 -46 23 -48 -4Z" />
            <path class="cat-ear" d="M-40 -52L-27 -40Q-36 -33 -41 -23Q-44 -40 -40 -52ZM40 -52L27 -40Q36 -33 41 -23Q44 -40 40 -52Z" />
            <g class="cat-eyes-open">
                <ellipse class="cat-eye" cx="-19" cy="-8" rx="10" ry="8.5" />
                <ellipse class="cat-eye" cx="19" cy="-8" rx="10" ry="8.5" />
                <g class="cat-pupils">
                    <ellipse class="cat-fur" cx="-19" cy="-8" rx="3" ry="7" />
                    <ellipse class="cat-fur" cx="19" cy="-8" rx="3" ry="7" />
                </g>
            </g>
            <path class="cat-line cat-eyes-shut" d="M-28 -8Q-19 2 -10 -8M10 -8Q19 2 28 -8" />
            <path class="cat-ear" d="M-7 8Q0 5 7 8L0 15Z" />
            <path class="cat-tongue" d="M2 20C2 32 15 33 15 22Q9 25 2 20Z" />
            <path class="cat-line" d="M0 15V19M0 19Q-7 26 -14 20M0 19Q7 26 14 20" />
            <path class="cat-line thin" d="M-22 11L-56 5M-22 16L-56 20M22 11L56 5M22 16L56 20" />
        </>
    }
}

fn knife() -> Html {
    html! {
        <g class="cat-knife">
            <path class="cat-arm" d="M30 -104C54 -112 72 -106 84 -92" />
            <g transform="translate(84 -92) rotate(36)">
                <rect class="wood" x="-6" y="-7" width="30" height="13" rx="5" />
                <path class="steel" d="M24 -8H78C74 6 52 12 24 7Z" />
            </g>
        </g>
    }
}

fn scales() -> Html {
    html! {
        <g class="cat-scales">
            <path class="cat-arm" d="M-28 -106C-58 -116 -72 -146 -70 -176" />
            <g transform="translate(-70 -188)">
                <path class="beam" d="M-44 4Q0 -8 44 4" />
                <circle class="wood" r="6" />
                <path class="string" d="M-44 4L-58 40H-30ZM44 4L30 30H58Z" />
                <path class="pan" d="M-62 40H-26A18 13 0 0 1 -62 40ZM26 30H62A18 13 0 0 1 26 30Z" />
            </g>
        </g>
    }
}

/// What the cat holds to its mouth while it bites.
fn mouthful() -> Html {
    html! {
        <g class="cat-mouthful">
            <path class="meat" d="M-32 -132C-36 -120 -22 -104 0 -104C22 -104 36 -118 32 -132C16 -140 -16 -140 -32 -132Z" />
            <path class="fat-line" d="M-25 -124Q0 -112 25 -124" />
            <path class="cat-arm" d="M-52 -92C-50 -108 -42 -116 -32 -118M52 -92C50 -108 42 -116 32 -118" />
        </g>
    }
}

fn asleep() -> Html {
    html! {
        <g class="cat-lying">
            <path class="cat-tail" d="M100 -14C138 -6 140 -40 112 -40" />
            <path class="cat-fur" d="M-96 0C-128 -34 -104 -100 -18 -106C74 -112 134 -74 122 -24C118 -8 106 0 90 0Z" />
            <ellipse class="cat-belly" cx="24" cy="-40" rx="66" ry="38" />
            <g transform="translate(-72 -48) rotate(-8)">{ head() }</g>
        </g>
    }
}
