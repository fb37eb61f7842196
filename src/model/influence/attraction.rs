//! The naive comparator: shares in proportion to attraction, whatever anybody has at stake.

use crate::numeric::{NonNegative, Years};

/// Shares in proportion to attraction (Luce choice; Bell, Keeney, Little 1975).
///
/// `None` if nothing attracts at all.
///
/// ```
/// use cat_divides_meat_model::{influence::attraction, numeric::NonNegative};
/// let attractions = [5.0, 3.0, 2.0].map(|a| NonNegative::new(a).unwrap());
/// assert_eq!(attraction::shares(&attractions), Some(vec![0.5, 0.3, 0.2]));
/// ```
pub fn shares(attractions: &[NonNegative]) -> Option<Vec<f64>> {
    let total: f64 = attractions.iter().map(|a| a.get()).sum();
    (total > 0.0).then(|| attractions.iter().map(|a| a.get() / total).collect())
}

/// Shares that close in on those of new attractions, at a constant rate of what is still missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    start: Vec<f64>,
    limit: Vec<f64>,
    rate: NonNegative,
}

impl Shift {
    /// From the shares of `before` to those of `after`, at `rate` lambda a year.
    ///
    /// `None` if nothing attracts before or after, or if they are not as many.
    pub fn new(before: &[NonNegative], after: &[NonNegative], rate: NonNegative) -> Option<Self> {
        let (start, limit) = (shares(before)?, shares(after)?);
        (start.len() == limit.len()).then_some(Self { start, limit, rate })
    }

    /// Shares after `time`: limit + (start − limit)·e^(−lambda·t).
    pub fn at(&self, time: Years) -> Vec<f64> {
        let remaining = (-self.rate.get() * time.get()).exp();
        let pairs = self.start.iter().zip(&self.limit);
        pairs.map(|(start, limit)| limit + (start - limit) * remaining).collect()
    }

    /// Shares in the end.
    pub fn limit(&self) -> &[f64] {
        &self.limit
    }
}
