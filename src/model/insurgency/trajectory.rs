//! The stocks over the years, as levers are turned.

use super::stocks::{Insurgency, Levers, Rates, Stocks};
use crate::numeric::{LARGEST, RungeKutta, Years};

/// The longest step in years; meets 1e-7 on every reference trajectory.
const LONGEST_STEP: f64 = 0.01;

/// The most that the fastest rate may do in a step: beyond, the method would not follow it.
const LARGEST_TURNOVER: f64 = 0.5;

/// The most steps a year; with rates so large that these do not suffice, stocks count as unbounded.
const MOST_STEPS: f64 = 1e5;

/// An insurgency on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    insurgency: Insurgency,
    stocks: Option<[f64; 3]>,
    time: f64,
    room: RungeKutta<[f64; 3]>,
}

impl Trajectory {
    pub fn new(insurgency: Insurgency, start: Stocks) -> Self {
        let stocks = start.to_array();
        Self { insurgency, stocks: Some(stocks), time: 0.0, room: RungeKutta::new(&stocks) }
    }

    /// Moves on to `time`, in years since the start, landing on it exactly; nothing happens if it is past.
    pub fn advance_to(&mut self, time: Years) {
        let span = time.get() - self.time;
        if span <= 0.0 {
            return;
        }
        let rates = self.insurgency.rates();
        let mut left = span;
        while let Some(stocks) = self.stocks.filter(|_| left > 0.0) {
            let leg = left.min(1.0); // the stocks may outgrow the step, so it is chosen anew every year
            self.stocks = self.leg(&rates, stocks, leg);
            left -= leg;
        }
        self.time = time.get();
    }

    /// Turns the levers from now on.
    pub fn turn(&mut self, levers: Levers) {
        self.insurgency = self.insurgency.with(levers);
    }

    /// Goes on from here as another insurgency.
    pub fn switch_to(&mut self, insurgency: Insurgency) {
        self.insurgency = insurgency;
    }

    /// Where the stocks stand; `None` once they have outgrown all bounds, as a backlash can make them.
    pub fn stocks(&self) -> Option<Stocks> {
        self.stocks.map(|[grievance, network, fighters]| Stocks { grievance, network, fighters })
    }

    /// Years since the start.
    pub fn time(&self) -> f64 {
        self.time
    }

    fn leg(&mut self, rates: &Rates, mut stocks: [f64; 3], span: f64) -> Option<[f64; 3]> {
        let longest = LONGEST_STEP.min(LARGEST_TURNOVER / fastest(rates, stocks));
        if span / longest > MOST_STEPS {
            return None;
        }
        self.room.walk(&mut stocks, span, longest, |stocks, slope| *slope = Insurgency::slope(rates, *stocks));
        stocks.iter().all(|stock| stock.abs() <= LARGEST).then_some(stocks)
    }
}

/// The fastest rate, a year, at which anything is gone.
fn fastest(rates: &Rates, [grievance, network, _]: [f64; 3]) -> f64 {
    let recruiting = rates.recruitment * (grievance.abs() + network.abs());
    let leaving = rates.leaving_grievance.max(rates.leaving_network + rates.d).max(rates.leaving_fighters);
    leaving + recruiting + rates.returning
}

/// The first step of [`coarse`], in units of the fastest time scale.
const FIRST_TURNOVER: f64 = 0.1;

/// The longest step of [`coarse`], in those units, and in years.
const COARSE_TURNOVER: f64 = 1.2;
const LONGEST_COARSE_STEP: f64 = 0.25;

/// By how much each step of [`coarse`] may be longer than the one before.
const GROWTH: f64 = 1.25;

/// The stocks after `years`, within 1e-4 of [`Trajectory`] for levers and rates in the ranges of the explainer.
///
/// Fighters adjust within months where operations are intense, everything else takes years; so steps start short
/// and lengthen. `None` for unbounded stocks.
pub(crate) fn coarse(insurgency: Insurgency, start: Stocks, years: f64) -> Option<Stocks> {
    let (rates, mut stocks) = (insurgency.rates(), start.to_array());
    let mut room = RungeKutta::new(&stocks);
    let fastest = fastest(&rates, stocks);
    let longest = LONGEST_COARSE_STEP.min(COARSE_TURNOVER / fastest);
    let (mut step, mut left) = (longest.min(FIRST_TURNOVER / fastest), years);
    if years / longest > MOST_STEPS {
        return None;
    }
    while left > step {
        room.step(&mut stocks, step, |stocks, slope| *slope = Insurgency::slope(&rates, *stocks));
        left -= step;
        step = longest.min(step * GROWTH);
    }
    room.step(&mut stocks, left, |stocks, slope| *slope = Insurgency::slope(&rates, *stocks));
    let [grievance, network, fighters] = stocks;
    stocks.iter().all(|stock| stock.abs() <= LARGEST).then_some(Stocks { grievance, network, fighters })
}
