//! A plane whose regimes are named where they lie, with the line at which the sides tip.

use super::curve::words;
use super::plane::{Plane, plane_with};
use crate::model::numeric::decimal::filled;
use crate::state::ParameterId;
use crate::views::Frame;
use crate::views::element::{Element, classed};

/// What stands on the plane beside the reader's point.
pub struct Regimes<'a> {
    pub plane: Plane<'a>,
    /// The name of a regime and the middle of what it covers.
    pub names: Vec<(&'a str, [f64; 2])>,
    /// How far across the sides tip, and what that means.
    pub tipping: Option<(f64, String)>,
    /// What invites to drag the point, as long as nothing was moved.
    pub invitation: Option<&'a str>,
}

pub fn regimes(frame: &Frame, regimes: &Regimes) -> Element {
    let is_mirrored = frame.words.language().is_right_to_left();
    let place = |at: [f64; 2]| regimes.plane.place(is_mirrored, at);
    let name = |(name, middle): &(&str, [f64; 2])| {
        let [x, y] = place(*middle);
        words(name, "region-name", x, y + 8.0)
    };
    let tipping = regimes.tipping.as_ref().map(|(across, label)| {
        let ([x, top], [_, bottom]) = (place([*across, 1.0]), place([*across, 0.0]));
        // The label grows towards the roomier side.
        let ahead = if (*across < 0.5) == is_mirrored { -8.0 } else { 8.0 };
        let class = if ahead < 0.0 { "tipping-label grows-left" } else { "tipping-label grows-right" };
        let line = classed("path", "tipping").set("d", filled("M# #V#", &[x, top, bottom]));
        classed("g", "tipped").el(line).el(words(label, class, x + ahead, top + 17.0))
    });
    let invitation = regimes.invitation.map(|text| {
        let [x, y] = place([fraction(frame, regimes.plane.across.0), fraction(frame, regimes.plane.up.0)]);
        // Below and towards the start: the tipping line lies ahead.
        let (class, x) =
            if is_mirrored { ("here-label grows-right", x - 4.0) } else { ("here-label grows-left", x + 4.0) };
        words(text, class, x, y + 28.0)
    });
    plane_with(frame, &regimes.plane, regimes.names.iter().map(name).chain(tipping).chain(invitation).collect())
}

/// Where a number stands in its range, from 0 to 1.
fn fraction(frame: &Frame, id: ParameterId) -> f64 {
    let range = id.range(frame.scenario());
    (frame.state.parameter(id) - range.min) / (range.max - range.min)
}
