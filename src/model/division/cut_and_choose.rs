//! One cuts, the other chooses: two pieces, no judge (Brams, Taylor 1996, ch. 1).

use crate::numeric::{NonNegative, Number, TIE};

/// How somebody values each stretch of what is to be cut: constant between breaks, 1 in all.
#[derive(Clone, Debug, PartialEq)]
pub struct Taste {
    breaks: Vec<f64>,
    /// What each stretch between two breaks is worth.
    worths: Vec<f64>,
}

impl Taste {
    /// `None` unless the breaks rise, there is one height for each stretch, and something is worth something.
    pub fn new(breaks: Vec<Number>, heights: Vec<NonNegative>) -> Option<Self> {
        let breaks: Vec<f64> = breaks.iter().map(|place| place.get()).collect();
        let rises = breaks.windows(2).all(|two| two[0] < two[1]);
        let stretches = breaks.windows(2).zip(&heights).map(|(two, height)| (two[1] - two[0]) * height.get());
        let worths: Vec<f64> = stretches.collect();
        let total: f64 = worths.iter().sum();
        let fits = rises && breaks.len() == heights.len() + 1 && total >= f64::MIN_POSITIVE;
        fits.then(|| Self { breaks, worths: worths.iter().map(|worth| worth / total).collect() })
    }

    /// What everything left of `place` is worth.
    pub fn left_of(&self, place: f64) -> f64 {
        let stretches = self.breaks.windows(2).zip(&self.worths);
        let part = |from: f64, to: f64| ((place - from) / (to - from)).clamp(0.0, 1.0);
        stretches.map(|(two, worth)| worth * part(two[0], two[1])).sum::<f64>().min(1.0)
    }

    /// The leftmost place with half on either side.
    pub fn median(&self) -> f64 {
        let mut missing = 0.5;
        for (two, &worth) in self.breaks.windows(2).zip(&self.worths) {
            if worth >= missing - TIE && worth > 0.0 {
                return two[0] + (two[1] - two[0]) * (missing / worth).min(1.0);
            }
            missing -= worth;
        }
        self.breaks[self.breaks.len() - 1]
    }
}

/// Which piece somebody takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    Left,
    Right,
}

/// How cutting and choosing ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Division {
    pub cut: f64,
    pub chooser_takes: Piece,
    /// What each thinks of their own piece: half at least, for the cutter if the cut was even by the cutter's taste.
    pub cutter_value: f64,
    pub chooser_value: f64,
}

/// A cutter who knows nothing of the chooser cuts into halves; the chooser takes the better one, the left if equal.
pub fn divide(cutter: &Taste, chooser: &Taste) -> Division {
    divide_at(cutter.median(), cutter, chooser)
}

/// The same for a cut at any place: the cutter may then be left with less than half.
pub fn divide_at(cut: f64, cutter: &Taste, chooser: &Taste) -> Division {
    let (left, cutter_left) = (chooser.left_of(cut), cutter.left_of(cut));
    if left >= 0.5 - TIE {
        Division { cut, chooser_takes: Piece::Left, cutter_value: 1.0 - cutter_left, chooser_value: left }
    } else {
        Division { cut, chooser_takes: Piece::Right, cutter_value: cutter_left, chooser_value: 1.0 - left }
    }
}

/// What a cutter who knows the chooser's taste can come as close to as they like: cutting at the chooser's median.
pub fn informed_cutter_value(cutter: &Taste, chooser: &Taste) -> f64 {
    let left = cutter.left_of(chooser.median());
    left.max(1.0 - left)
}
