//! The lie of the land from one chair, at once: 66 mixes, the best of each kind, and where dialogue stops paying.

use super::chair::Chair;
use super::mix::{Mix, Policy};
use super::robustness::{STEPS, Verdict};

/// A mix and what it scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    pub mix: Mix,
    pub score: f64,
}

/// What a chair sees over the mixes in steps of 10 %; within 1e-4 (see [`Policy::coarse_measures`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    /// The score of each of the 66, in the order of [`Mix::all`].
    pub scores: Vec<f64>,
    /// The best whole-percent mix, uphill from the best of the 66.
    pub best: Scored,
    /// The best of the 66 with all three in it.
    pub all_three: Scored,
    /// The best of the 66 that leaves something out.
    pub left_out: Scored,
}

impl Survey {
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self.all_three.score - self.left_out.score)
    }
}

/// Steps uphill, in percent: first wide, then fine.
const STRIDES: [f64; 2] = [0.03, 0.01];

impl Policy {
    pub fn survey(&self, chair: &Chair) -> Survey {
        let nothing = Scored { mix: Mix::clipped(0.0, 0.0), score: f64::NEG_INFINITY };
        let mut survey = Survey { scores: Vec::new(), best: nothing, all_three: nothing, left_out: nothing };
        for mix in Mix::all(STEPS) {
            let scored = self.scored(chair, mix);
            survey.scores.push(scored.score);
            let best = if mix.least_part() > 0.0 { &mut survey.all_three } else { &mut survey.left_out };
            if scored.score > best.score {
                *best = scored;
            }
        }
        let ahead = survey.all_three.score > survey.left_out.score;
        survey.best = self.uphill(chair, if ahead { survey.all_three } else { survey.left_out });
        survey
    }

    /// The share of dialogue at which the score stops rising, the other two in proportion as in `mix`; in steps of 2 %,
    /// around the best step of 10 %.
    pub fn break_even(&self, chair: &Chair, mix: &Mix) -> Scored {
        let at = |percent: u16| self.scored(chair, mix.with_dialogue(f64::from(percent) / 100.0));
        let mut best = (0, at(0));
        let mut see = |percent: u16| {
            let next = at(percent);
            if next.score > best.1.score {
                best = (percent, next);
            }
            best
        };
        let middle = (10..=100).step_by(10).map(&mut see).last().map_or(0, |best| best.0);
        (middle.saturating_sub(8)..=(middle + 8).min(100)).step_by(2).for_each(|percent| {
            see(percent);
        });
        best.1
    }

    fn scored(&self, chair: &Chair, mix: Mix) -> Scored {
        Scored { score: self.score(chair, &mix, &self.coarse_prospect(&mix)), mix }
    }

    fn uphill(&self, chair: &Chair, from: Scored) -> Scored {
        let mut best = from;
        for stride in STRIDES {
            while let Some(higher) = self.higher_neighbour(chair, best, stride) {
                best = higher;
            }
        }
        best
    }

    /// The first of the six mixes around that is better.
    fn higher_neighbour(&self, chair: &Chair, from: Scored, stride: f64) -> Option<Scored> {
        const AROUND: [[f64; 2]; 6] = [[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0], [1.0, -1.0], [-1.0, 1.0]];
        let whole = |part: f64| (part * 100.0).round() / 100.0;
        AROUND.iter().find_map(|[more_dialogue, more_deterrence]| {
            let dialogue = whole(from.mix.dialogue() + more_dialogue * stride);
            let deterrence = whole(from.mix.deterrence() + more_deterrence * stride);
            let is_a_mix = dialogue >= 0.0 && deterrence >= 0.0 && dialogue + deterrence <= 1.0 + 1e-9;
            let next = is_a_mix.then(|| self.scored(chair, Mix::clipped(dialogue, deterrence)))?;
            (next.score > from.score).then_some(next)
        })
    }
}
