//! The meat seen from above and cut across: the area on either side of the knife is the number.

use crate::model::numeric::decimal::{filled, line};
use crate::views::element::{Element, classed, el};

/// So many slices make the outline; it is straight from one to the next.
const SLICES: usize = 48;
/// How far the whole reaches above and below its middle line, for a width of 1.
pub const ABOVE: f64 = 0.25;
pub const BELOW: f64 = 0.23;

/// The same at `t` of its width.
pub fn reach(t: f64) -> [f64; 2] {
    let round = (t * (1.0 - t)).max(0.0).sqrt();
    let waist = (t - 0.42) * (t - 0.42);
    [round * (0.38 + 0.1 * t + 0.8 * waist), round * (0.48 - 0.12 * t - 0.2 * waist)]
}

/// Where a slice begins: they are thin at both ends, where the outline is round.
fn place(slice: usize) -> f64 {
    let along = slice as f64 / SLICES as f64;
    along * along * (3.0 - 2.0 * along)
}

/// A stretch of the meat: where it begins, how wide it is, and how thick at its beginning and its end.
struct Slice {
    start: f64,
    width: f64,
    from: f64,
    to: f64,
}

impl Slice {
    fn all() -> impl Iterator<Item = Slice> {
        let thickness = |slice| reach(place(slice)).iter().sum();
        (0..SLICES).map(move |slice| {
            let start = place(slice);
            Slice { start, width: place(slice + 1) - start, from: thickness(slice), to: thickness(slice + 1) }
        })
    }

    /// The area of its first part, `along` from 0 to 1.
    fn area(&self, along: f64) -> f64 {
        self.width * along * (self.from + (self.to - self.from) * along / 2.0)
    }
}

fn area() -> f64 {
    Slice::all().map(|slice| slice.area(1.0)).sum()
}

/// The part of the meat that lies left of `t` of its width.
pub fn share_left_of(t: f64) -> f64 {
    let part = |slice: Slice| slice.area(((t - slice.start) / slice.width).clamp(0.0, 1.0));
    Slice::all().map(part).sum::<f64>() / area()
}

/// Where to cut so that `share` of the meat lies to the left: the inverse of [`share_left_of`].
pub fn cut_at(share: f64) -> f64 {
    let mut missing = share * area();
    for slice in Slice::all() {
        if missing <= slice.area(1.0) {
            let missing = missing / slice.width;
            let root = (slice.from * slice.from + 2.0 * (slice.to - slice.from) * missing).max(0.0).sqrt();
            return slice.start + 2.0 * missing / (slice.from + root).max(1e-12) * slice.width;
        }
        missing -= slice.area(1.0);
    }
    1.0
}

/// The outline of one side of the cut, from the knife round to the knife again, around a middle at the origin.
fn rim(cut: f64, is_left: bool, width: f64) -> String {
    let mut places: Vec<f64> = (0..=SLICES).map(place).filter(|t| (*t < cut) == is_left && *t != cut).collect();
    if is_left {
        places.reverse();
    }
    places.insert(0, cut);
    let at = |t: f64, side: usize| {
        let height = reach(t)[side] * if side == 0 { -width } else { width };
        ((t - 0.5) * width, height)
    };
    let above = places.iter().map(|t| at(*t, 0));
    let below = places.iter().rev().map(|t| at(*t, 1));
    line(above.chain(below))
}

/// One side of the cut, `width` being that of the whole, with what of bone and fat is in it.
pub fn piece(cut: f64, is_left: bool, width: f64) -> Element {
    let rim = rim(cut, is_left, width);
    let is_here = |t: f64| (t < cut) == is_left;
    let x = |t: f64| (t - 0.5) * width;
    let fat = |(t, y, length): (f64, f64, f64)| {
        let path = filled("M# #q# # # #", &[x(t), y * width, 0.03 * width, length / 2.0 * width, 0.0, length * width]);
        classed("path", "fat-line").set("d", path)
    };
    let veins = [(0.56, -0.1, 0.13), (0.65, -0.02, 0.12), (0.72, -0.17, 0.12), (0.79, 0.0, 0.1), (0.86, -0.12, 0.12)];
    el("g")
        .el(classed("path", "meat").set("d", rim.clone() + "Z"))
        .each(veins.into_iter().filter(|vein| is_here(vein.0)).map(fat))
        .each(is_here(0.2).then(|| classed("circle", "bone").px("cx", x(0.2)).px("r", 0.05 * width)))
        .el(classed("path", "rim").set("d", rim))
}

/// The outline of the whole.
pub fn outline(width: f64) -> String {
    rim(0.0, false, width) + "Z"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The area of a drawn path of straight lines.
    fn drawn(path: &str) -> f64 {
        let number = |text: &str| text.parse::<f64>().expect("a coordinate");
        let points = path.trim_start_matches('M').split('L').map(|point| point.split_once(' ').expect("x and y"));
        let points: Vec<(f64, f64)> = points.map(|(x, y)| (number(x), number(y))).collect();
        let next = points.iter().skip(1).chain(&points[..1]);
        points.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
    }

    #[test]
    fn the_area_on_either_side_of_the_knife_is_the_share() {
        for percent in 0..=100 {
            let share = f64::from(percent) / 100.0;
            let cut = cut_at(share);
            let [left, right] = [true, false].map(|is_left| drawn(&rim(cut, is_left, 1000.0)));
            assert!((left / (left + right) - share).abs() < 1e-3, "{share}: {left} {right}");
            assert!((share_left_of(cut) - share).abs() < 1e-9);
        }
    }

    #[test]
    fn the_meat_reaches_no_further_than_it_says() {
        let most = |side: usize| (0..=SLICES).map(|slice| reach(place(slice))[side]).fold(0.0, f64::max);
        assert!((most(0) - ABOVE).abs() < 0.02 && (most(1) - BELOW).abs() < 0.02, "{} {}", most(0), most(1));
    }
}
