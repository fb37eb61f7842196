//! The meat: a shape whose area is the share it stands for.

use yew::{Html, html};

/// A piece standing on the table at (`x`, `y`): `share` of the meat, with the marks of a bite where one was taken.
///
/// `whole` is the scale at which the piece would be the whole of the meat.
pub fn meat(x: f64, y: f64, share: f64, whole: f64, is_bitten: bool) -> Html {
    let scale = whole * share.max(0.0).sqrt();
    let transform = format!("translate({x:.1} {y:.1}) scale({scale:.4})");
    html! {
        <g class="piece" {transform}>
            <path class="steak" d="M-52 -2C-62 -28 -40 -60 -6 -60C28 -60 60 -48 58 -20C56 2 30 0 8 0C-14 0 -44 18 -52 -2Z" />
            <circle class="bone" cx="-16" cy="-34" r="10" />
            if is_bitten {
                <path class="bite-mark" d="M64 -40A13 13 0 0 1 44 -30A12 12 0 0 1 40 -8A12 12 0 0 1 56 6L76 -8Z" />
            }
        </g>
    }
}
