//! A curve over one parameter with the reader's point on it.

use yew::{Html, html};

/// What is to be drawn; x and y run from 0 to 1, and the curve is mirrored for languages that read from the right.
pub struct Curve<'a> {
    pub width: f64,
    pub points: &'a [(f64, f64)],
    pub here: (f64, f64),
    pub label: String,
    pub from: &'a str,
    pub to: &'a str,
    pub summary: String,
    pub is_mirrored: bool,
}

const HEIGHT: f64 = 170.0;
const TOP: f64 = 26.0;
const BASE: f64 = 138.0;
const MARGIN: f64 = 18.0;

pub fn curve(curve: Curve) -> Html {
    let x = |fraction: f64| {
        let along = if curve.is_mirrored { 1.0 - fraction } else { fraction };
        MARGIN + along * (curve.width - 2.0 * MARGIN)
    };
    let y = |fraction: f64| BASE - fraction * (BASE - TOP);
    let line: Vec<String> = curve.points.iter().map(|(at, value)| format!("{:.1} {:.1}", x(*at), y(*value))).collect();
    let line = format!("M{}", line.join("L"));
    let area = format!("{line}L{:.1} {BASE}L{:.1} {BASE}Z", x(1.0), x(0.0));
    let (px, py) = (x(curve.here.0), y(curve.here.1));
    let label_side = if px < curve.width * 0.6 { (px + 16.0, "label-after") } else { (px - 16.0, "label-before") };
    html! {
        <svg class="curve" viewBox={format!("0 0 {} {HEIGHT}", curve.width)} role="img" aria-label={curve.summary} direction="ltr">
            <path class="axis" d={format!("M{:.1} {BASE}H{:.1}M{:.1} {BASE}V{TOP}", x(0.0), x(1.0), x(0.0))} />
            <path class="curve-area" d={area} />
            <path class="curve-line" d={line} />
            <path class="drop" d={format!("M{px:.1} {py:.1}V{BASE}")} />
            <circle class="here" cx={format!("{px:.1}")} cy={format!("{py:.1}")} r="8" />
            <text class={label_side.1} x={format!("{:.1}", label_side.0)} y={format!("{:.1}", py - 8.0)}>{ curve.label }</text>
            <text class={if curve.is_mirrored { "axis-label end" } else { "axis-label start" }} x={x(0.0).to_string()} y="160">{ curve.from }</text>
            <text class={if curve.is_mirrored { "axis-label start" } else { "axis-label end" }} x={x(1.0).to_string()} y="160">{ curve.to }</text>
        </svg>
    }
}
