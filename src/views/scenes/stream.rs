//! Shares over time, as bands that always fill the whole height.

use yew::{Html, html};

/// Bands from the bottom up; time runs with the reading direction.
pub struct Stream<'a> {
    pub width: f64,
    /// For each band its fill and its share at each step.
    pub bands: &'a [(&'static str, Vec<f64>)],
    /// The step shown.
    pub here: usize,
    /// Steps at which something happens.
    pub turns: &'a [usize],
    pub summary: String,
    pub is_mirrored: bool,
}

const HEIGHT: f64 = 150.0;

pub fn stream(stream: Stream) -> Html {
    let last = stream.bands.first().map_or(1, |(_, shares)| shares.len().saturating_sub(1)).max(1);
    let x = |step: usize| {
        let along = step as f64 / last as f64;
        (if stream.is_mirrored { 1.0 - along } else { along }) * stream.width
    };
    let mut floor = vec![0.0; last + 1];
    let band = |(fill, shares): &(&'static str, Vec<f64>)| {
        let path = band_path(&mut floor, shares, x);
        html! { <path class={*fill} d={path} /> }
    };
    let bands: Html = stream.bands.iter().map(band).collect();
    let turn = |step: &usize| html! { <path class="turn" d={format!("M{:.1} 0V{HEIGHT}", x(*step))} /> };
    html! {
        <svg class="stream" viewBox={format!("0 0 {} {HEIGHT}", stream.width)} role="img" aria-label={stream.summary}>
            { bands }
            { for stream.turns.iter().map(turn) }
            <path class="now" d={format!("M{:.1} 0V{HEIGHT}", x(stream.here))} />
        </svg>
    }
}

/// The outline of a band that stands on `floor`, which it raises.
fn band_path(floor: &mut [f64], shares: &[f64], x: impl Fn(usize) -> f64) -> String {
    let y = |share: f64| HEIGHT * (1.0 - share);
    let below: Vec<String> =
        floor.iter().enumerate().map(|(step, share)| format!("{:.1} {:.1}", x(step), y(*share))).collect();
    floor.iter_mut().zip(shares).for_each(|(floor, share)| *floor += share);
    let above = floor.iter().enumerate().rev().map(|(step, share)| format!("{:.1} {:.1}", x(step), y(*share)));
    format!("M{}L{}Z", below.join("L"), above.collect::<Vec<_>>().join("L"))
}
