//! The phase picture of a dispute: how it ends for every cut of the judge and every cost of a fight.

use super::regimes::{Dispute, Regime};
use crate::numeric::{Fraction, NonNegative, Number};

/// A grid of disputes that are alike but for the cut, 0 to 1 across, and the cost of a fight to both, 0 to `most` up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhasePicture {
    /// What the sides think of their chances and of the judge; its own cut and costs are not used.
    pub dispute: Dispute,
    /// The highest cost of a fight to both together, as a part of the whole. Each side bears half.
    pub most: NonNegative,
    /// Places across; none makes an empty picture, one stands at 0.
    pub columns: u16,
    /// Places up; none makes an empty picture, one stands at 0.
    pub rows: u16,
}

/// One place of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub regime: Regime,
    /// Whether the other way out would have kept more: see [`Dispute::chooses_the_costlier_way`].
    pub is_costlier: bool,
}

impl Place {
    fn of(dispute: &Dispute) -> Self {
        let regime = dispute.regime();
        Self { regime, is_costlier: dispute.is_costlier(regime) }
    }
}

impl PhasePicture {
    /// Writes the places into `places`, row by row from no cost up; what was in it is forgotten, its room is kept.
    pub fn paint(&self, places: &mut Vec<Place>) {
        places.clear();
        places.reserve(usize::from(self.rows) * usize::from(self.columns));
        for row in 0..self.rows {
            places.extend((0..self.columns).map(|column| Place::of(&self.at(column, row))));
        }
    }

    /// The dispute at a place, both counted from 0; beyond the last it is that of the last.
    pub fn at(&self, column: u16, row: u16) -> Dispute {
        let cost = self.most.get() / 2.0 * part(row, self.rows).get();
        let costs = [Number::new(cost).unwrap_or(Number::ZERO); 2];
        Dispute { cut: part(column, self.columns), costs, ..self.dispute }
    }
}

/// How far along `index` is, the first at 0 and the last at 1.
fn part(index: u16, count: u16) -> Fraction {
    Fraction::clamped(f64::from(index) / f64::from(count.saturating_sub(1).max(1)))
}
