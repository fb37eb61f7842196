//! Every mix of a triangle, a few at a time, so that the page stays alive.

use super::chair::{Chair, Prospect};
use super::mix::{Mix, Policy};

/// What each mix in steps of 1/`steps` brings; within 1e-4 (see [`Policy::coarse_measures`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    policy: Policy,
    steps: u16,
    mixes: Vec<Mix>,
    prospects: Vec<Prospect>,
}

impl Sweep {
    pub fn new(policy: Policy, steps: u16) -> Self {
        let mixes: Vec<Mix> = Mix::all(steps).collect();
        Self { prospects: Vec::with_capacity(mixes.len()), mixes, steps, policy }
    }

    /// Works out up to `count` more; says whether there is anything left.
    pub fn advance(&mut self, count: usize) -> bool {
        let next = self.mixes.iter().skip(self.prospects.len()).take(count);
        self.prospects.extend(next.map(|mix| self.policy.coarse_prospect(mix)));
        !self.is_done()
    }

    pub fn is_done(&self) -> bool {
        self.prospects.len() == self.mixes.len()
    }

    /// The mixes in order, of which as many as [`Self::prospects`] are done.
    pub fn mixes(&self) -> &[Mix] {
        &self.mixes
    }

    pub fn prospects(&self) -> &[Prospect] {
        &self.prospects
    }

    /// What each mix that is done scores from `chair`.
    pub fn scores(&self, chair: &Chair) -> Vec<f64> {
        let done = self.mixes.iter().zip(&self.prospects);
        done.map(|(mix, prospect)| self.policy.score(chair, mix, prospect)).collect()
    }

    /// For rays from all dialogue down to none, each with another split of the rest: the mix at which the score stops
    /// rising with dialogue. `scores` are those of all mixes.
    pub fn break_even_line(&self, scores: &[f64]) -> Vec<Mix> {
        let ray = |ray: u16| {
            let foot = Mix::clipped(0.0, f64::from(ray) / f64::from(RAYS));
            let at = |step: u16| self.between(scores, step, foot.deterrence());
            let best = (0..=self.steps).fold(0, |best, step| if at(step) > at(best) { step } else { best });
            foot.with_dialogue((f64::from(best) + self.top_between(&at, best)) / f64::from(self.steps))
        };
        (0..=RAYS).map(ray).collect()
    }

    /// How far off a step the top of the parabola through it and its neighbours lies, in steps.
    fn top_between(&self, at: &impl Fn(u16) -> f64, step: u16) -> f64 {
        if step == 0 || step == self.steps {
            return 0.0;
        }
        let [before, here, after] = [at(step - 1), at(step), at(step + 1)];
        let bend = before - 2.0 * here + after;
        if bend < 0.0 { (before - after) / (2.0 * bend) } else { 0.0 }
    }

    /// The score at so much dialogue, between the two mixes around, where deterrence has this part of the rest.
    fn between(&self, scores: &[f64], dialogue: u16, part: f64) -> f64 {
        let (row, last) = (usize::from(dialogue), usize::from(self.steps - dialogue));
        let start = row * (usize::from(self.steps) + 1) - row * row.saturating_sub(1) / 2;
        let place = part * last as f64;
        let (lower, rest) = (place as usize, place - (place as usize) as f64);
        let at = |place: usize| scores.get(start + place.min(last)).copied().unwrap_or(f64::NEG_INFINITY);
        if rest > 0.0 { at(lower) * (1.0 - rest) + at(lower + 1) * rest } else { at(lower) }
    }
}

/// How many rays a line of break-even has, less one.
const RAYS: u16 = 24;
