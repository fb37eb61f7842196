//! Adjusted winner: several things, two sides, and points that each side gives to each thing (Brams, Taylor 1996).

use crate::numeric::{NonNegative, TIE};

/// What two sides think of each of several things, in points that sum to 100 a side.
#[derive(Clone, Debug, PartialEq)]
pub struct Valuations {
    points: [Vec<f64>; 2],
    /// Whether the points had to be brought to a sum of 100.
    pub was_normalised: bool,
}

/// Who ends up with what; fair if the points are honest, and the things can be split and do not depend on each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// What each side has when everything is with whoever values it more.
    pub initial_points: [f64; 2],
    /// Then things pass from the leader, in this order, and how much of each.
    pub transfers: Vec<Transfer>,
    /// How much of each thing is the first side's in the end.
    pub first_side_has: Vec<f64>,
    /// What each side has in the end; equal.
    pub points: [f64; 2],
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transfer {
    pub item: usize,
    /// 0 excluded, 1 included; only the last transfer is less than 1.
    pub fraction: f64,
}

impl Valuations {
    /// `None` if the sides do not rate the same number of things, or one gives no points at all.
    pub fn new(points: [Vec<NonNegative>; 2]) -> Option<Self> {
        let points = points.map(|side| side.iter().map(|points| points.get()).collect::<Vec<f64>>());
        let totals = [points[0].iter().sum::<f64>(), points[1].iter().sum()];
        if points[0].len() != points[1].len() || totals.iter().any(|&total| total <= 0.0) {
            return None;
        }
        let was_normalised = totals.iter().any(|total| (total - 100.0).abs() > 1e-9);
        let [first, second] = points;
        let points = [to_100(first, totals[0]), to_100(second, totals[1])];
        Some(Self { points, was_normalised })
    }

    /// Everything to whoever values it more (ties, all together, to the side that is behind, or to the first), then
    /// from the leader in rising order of leader's over other's points until both have as many.
    pub fn divide(&self) -> Division {
        let mut first_side_has = self.first_allocation();
        let initial_points = self.totals(&first_side_has);
        let leader = usize::from(initial_points[1] > initial_points[0]);
        let mut ahead = initial_points[leader] - initial_points[1 - leader];
        let mut transfers = Vec::new();
        for item in self.in_order_of_transfer(leader, &first_side_has) {
            if ahead <= TIE * 100.0 {
                break;
            }
            let both = self.points[0][item] + self.points[1][item];
            let fraction = (ahead / both).min(1.0);
            ahead -= fraction * both;
            first_side_has[item] = if leader == 0 { 1.0 - fraction } else { fraction };
            transfers.push(Transfer { item, fraction });
        }
        Division { initial_points, transfers, points: self.totals(&first_side_has), first_side_has }
    }

    /// How much of each thing the first side gets before anything passes back.
    fn first_allocation(&self) -> Vec<f64> {
        let pairs: Vec<(f64, f64)> = self.points[0].iter().copied().zip(self.points[1].iter().copied()).collect();
        let is_tie = |(a, b): (f64, f64)| (a - b).abs() <= TIE;
        let strict = |pair: &&(f64, f64)| !is_tie(**pair);
        let first: f64 = pairs.iter().filter(strict).filter(|(a, b)| a > b).map(|(a, _)| a).sum();
        let second: f64 = pairs.iter().filter(strict).filter(|(a, b)| a < b).map(|(_, b)| b).sum();
        let ties_to_first = first <= second + TIE;
        let is_first = |&(a, b): &(f64, f64)| if is_tie((a, b)) { ties_to_first } else { a > b };
        pairs.iter().map(|pair| if is_first(pair) { 1.0 } else { 0.0 }).collect()
    }

    /// What the leader holds and somebody wants, by rising ratio, then by place.
    fn in_order_of_transfer(&self, leader: usize, first_side_has: &[f64]) -> Vec<usize> {
        let held = if leader == 0 { 1.0 } else { 0.0 };
        let [own, others] = [&self.points[leader], &self.points[1 - leader]];
        let is_wanted = |item: &usize| first_side_has[*item] == held && own[*item] + others[*item] > 0.0;
        let mut items: Vec<usize> = (0..own.len()).filter(is_wanted).collect();
        items.sort_by(|&a, &b| (own[a] / others[a]).total_cmp(&(own[b] / others[b])));
        items
    }

    fn totals(&self, first_side_has: &[f64]) -> [f64; 2] {
        let first = self.points[0].iter().zip(first_side_has).map(|(points, has)| points * has).sum();
        let second = self.points[1].iter().zip(first_side_has).map(|(points, has)| points * (1.0 - has)).sum();
        [first, second]
    }
}

impl Division {
    /// The things of which each side gets a part: one at most.
    pub fn split_items(&self) -> Vec<usize> {
        let partial = self.transfers.iter().filter(|transfer| transfer.fraction < 1.0 - TIE);
        partial.map(|transfer| transfer.item).collect()
    }
}

fn to_100(points: Vec<f64>, total: f64) -> Vec<f64> {
    if (total - 100.0).abs() <= 1e-9 {
        return points;
    }
    points.iter().map(|points| points / total * 100.0).collect()
}
