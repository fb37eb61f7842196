//! The bargaining range: every division that both sides prefer to falling out.

use crate::numeric::TIE;

/// Limits on side A's share of a prize of 1, set by what each side would get without agreement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The least that A accepts.
    pub least: f64,
    /// The most that B concedes.
    pub most: f64,
}

impl Limits {
    /// The same within what can be divided at all, 0 to 1: A never gets less than nothing, B neither.
    pub fn clipped(self) -> Self {
        Self { least: self.least.max(0.0), most: self.most.min(1.0) }
    }

    /// How wide the range is; below 0 where there is none.
    pub fn width(self) -> f64 {
        self.most - self.least
    }

    pub fn midpoint(self) -> f64 {
        (self.least + self.most) / 2.0
    }

    /// The range, where there is one; a single point counts.
    pub fn range(self) -> Option<BargainingRange> {
        (self.width() >= -TIE).then_some(BargainingRange(self))
    }
}

/// The divisions that both sides accept (the zone of possible agreement); never empty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BargainingRange(Limits);

impl BargainingRange {
    pub fn limits(self) -> Limits {
        self.0
    }

    /// Whether both sides accept that A gets `share`.
    pub fn contains(self, share: f64) -> bool {
        self.0.least - TIE <= share && share <= self.0.most + TIE
    }
}
