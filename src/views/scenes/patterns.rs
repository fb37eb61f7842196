//! The fills that tell sides and actors apart beside their hue: stripes, dots, hatches.

use yew::{Html, html};

/// The definitions, once for each widget; drawings name them as `fill="url(#…)"` in widget.css.
pub fn patterns() -> Html {
    html! {
        <svg class="patterns" width="0" height="0" aria-hidden="true">
            <defs>
                { pattern("stripes", 9, "rotate(45)", html! { <rect class="mark" width="2.4" height="9" /> }) }
                { pattern("dots", 10, "", html! { <circle class="mark" cx="3" cy="3" r="1.7" /> }) }
                { pattern("hatch", 8, "rotate(-45)", html! { <rect class="mark" width="2" height="8" /> }) }
                { pattern("grid", 9, "", html! { <path class="mark-line" d="M0 0H9M0 0V9" /> }) }
                { pattern("waves", 12, "", html! { <path class="mark-line" d="M0 6Q3 2 6 6T12 6" /> }) }
                { pattern("bars", 7, "", html! { <rect class="mark" width="7" height="1.8" /> }) }
            </defs>
        </svg>
    }
}

/// A square of side `size`; the ground is drawn by the class of the pattern's id, the marks over it.
fn pattern(id: &'static str, size: u32, turned: &'static str, marks: Html) -> Html {
    let side = size.to_string();
    html! {
        <pattern {id} width={side.clone()} height={side.clone()} patternUnits="userSpaceOnUse" patternTransform={turned}>
            <rect class={format!("ground-{id}")} width={side.clone()} height={side} />
            { marks }
        </pattern>
    }
}

/// A small square with a fill, to stand before its name.
pub fn swatch(fill: &'static str) -> Html {
    html! { <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><rect class={fill} width="16" height="16" rx="3" /></svg> }
}
