//! How efforts move: each contender drifts towards the best answer to what the others do now.

use super::contest::{Contest, Efforts, Shares};
use crate::numeric::{Positive, RungeKutta, Years};

/// The longest step of the path, in years (at a pace of 1 a year; shorter in proportion at a faster one).
const LONGEST_STEP: f64 = 0.02;

/// The pace, a year, beyond which more makes no difference that anybody could see.
const FASTEST: f64 = 100.0;

/// Best responses to no opposition at all are undefined; this much always stands against everyone.
const LEAST_OPPOSITION: f64 = 1e-9;

/// Efforts on their way: y_i' = kappa·(BR_i − y_i), BR_i = max(0, √(V_i·R_i) − R_i), R_i = rho + what the others do.
///
/// It settles where [`Contest::equilibrium`] is: locally always, and numerically from every start tried. (For no
/// home rule, convergence from everywhere is proved by Elkind, Ghosh, Goldberg 2024, arXiv:2402.08541.)
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    contest: Contest,
    stakes: Vec<f64>,
    pace: f64,
    efforts: Efforts,
    time: f64,
    room: RungeKutta<Vec<f64>>,
}

impl Path {
    /// A path of `contest` from `start` on, at `pace` kappa a year (0.2 to 2 in the explainer, at most 100).
    ///
    /// `None` unless there is one effort for each contender.
    pub fn new(contest: Contest, pace: Positive, start: Efforts) -> Option<Self> {
        (start.0.len() == contest.contenders.len()).then(|| Self {
            stakes: stakes(&contest),
            contest,
            pace: pace.get().min(FASTEST),
            room: RungeKutta::new(&start.0),
            efforts: start,
            time: 0.0,
        })
    }

    /// Moves on to `time`, in years since the start, landing on it exactly; nothing happens if it is past.
    pub fn advance_to(&mut self, time: Years) {
        let span = time.get() - self.time;
        if span <= 0.0 {
            return;
        }
        let (rho, pace, stakes) = (self.contest.home_rule.get(), self.pace, &self.stakes);
        let longest = LONGEST_STEP / pace.max(1.0);
        self.room.walk(&mut self.efforts.0, span, longest, |efforts, slope| {
            let whole = rho + efforts.iter().sum::<f64>();
            for (slope, (&effort, &stake)) in slope.iter_mut().zip(efforts.iter().zip(stakes)) {
                *slope = pace * (best_response(stake, whole - effort) - effort);
            }
        });
        self.time = time.get();
    }

    /// Goes on from here under another contest of as many contenders; `None` if they are not as many.
    pub fn switch_to(self, contest: Contest) -> Option<Self> {
        let is_same_size = contest.contenders.len() == self.contest.contenders.len();
        is_same_size.then(|| Self { stakes: stakes(&contest), contest, ..self })
    }

    /// Goes on from here without the contender at `index`, whose effort ends at once.
    pub fn without(self, index: usize) -> Self {
        let contest = self.contest.without(index);
        Self { stakes: stakes(&contest), contest, efforts: self.efforts.without(index), ..self }
    }

    /// What stands at each of `times`, which rise.
    pub fn sample(&mut self, times: &[Years]) -> Vec<Sample> {
        let mut sample = |&time| {
            self.advance_to(time);
            Sample { time: self.time, efforts: self.efforts.clone(), shares: self.shares() }
        };
        times.iter().map(&mut sample).collect()
    }

    /// Years since the start.
    pub fn time(&self) -> f64 {
        self.time
    }

    pub fn efforts(&self) -> &Efforts {
        &self.efforts
    }

    pub fn shares(&self) -> Shares {
        self.contest.shares_at(&self.efforts)
    }
}

/// A path at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Years since the start.
    pub time: f64,
    pub efforts: Efforts,
    pub shares: Shares,
}

/// The effective effort that serves best where all else amounts to `opposition`, for an effective stake V.
fn best_response(stake: f64, opposition: f64) -> f64 {
    let opposition = opposition.max(LEAST_OPPOSITION);
    ((stake * opposition).sqrt() - opposition).max(0.0)
}

fn stakes(contest: &Contest) -> Vec<f64> {
    contest.contenders.iter().map(|contender| contender.effective_stake()).collect()
}
