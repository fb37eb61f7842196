//! The numbers a reader may move: their names, ranges, steps and defaults.

use super::Chapter;
use crate::scenario::{ActorIndex, Parameter, Scenario};

/// A number of a chapter's model that the reader may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterId {
    FirstCut,
    Tolerance,
    Overshoot,
    Engagement,
    HomeRule,
    AdjustmentSpeed,
    ReturnYear,
    Stake(ActorIndex),
    Effectiveness(ActorIndex),
}

/// Where a number may lie: from `min` to `max`, at first `value`, moved by `step` at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    pub value: f64,
    pub min: f64,
    pub max: f64,
    pub step: f64,
}

impl Range {
    /// False for NaN.
    pub fn contains(&self, value: f64) -> bool {
        (self.min..=self.max).contains(&value)
    }

    /// The value `steps` steps above `min`, written as the reader would: 0.07, not 0.07000000000000001.
    pub fn at_step(&self, steps: u64) -> f64 {
        let per_unit = (1.0 / self.step).round();
        ((self.min * per_unit).round() + steps as f64) / per_unit
    }
}

impl ParameterId {
    /// The numbers of `chapter`, in the order in which the screen shows them.
    pub fn of(chapter: Chapter, scenario: &Scenario) -> Vec<ParameterId> {
        use ParameterId::*;
        match chapter {
            Chapter::Saying => vec![Tolerance, Overshoot, FirstCut],
            Chapter::Vacuum => {
                let actors =
                    || scenario.contest.iter().flat_map(|contest| &contest.contenders).map(|contender| contender.actor);
                [Engagement, ReturnYear, HomeRule, AdjustmentSpeed]
                    .into_iter()
                    .chain(actors().map(Stake))
                    .chain(actors().map(Effectiveness))
                    .collect()
            }
        }
    }

    pub const fn chapter(self) -> Chapter {
        match self {
            ParameterId::FirstCut | ParameterId::Tolerance | ParameterId::Overshoot => Chapter::Saying,
            _ => Chapter::Vacuum,
        }
    }

    /// The name in `snapshot()`, `apply()` and the manifest; a contender's carries the actor's id.
    pub fn name(self, scenario: &Scenario) -> String {
        match self {
            ParameterId::Stake(actor) | ParameterId::Effectiveness(actor) => {
                format!("{}_{}", self.key(), scenario.actors[actor].id)
            }
            _ => self.key().to_owned(),
        }
    }

    /// The glossary's word, which is also the scenario file's.
    pub const fn key(self) -> &'static str {
        match self {
            ParameterId::FirstCut => "first_cut",
            ParameterId::Tolerance => "tolerance",
            ParameterId::Overshoot => "overshoot",
            ParameterId::Engagement => "engagement",
            ParameterId::HomeRule => "home_rule",
            ParameterId::AdjustmentSpeed => "adjustment_speed",
            ParameterId::ReturnYear => "return_year",
            ParameterId::Stake(_) => "stake",
            ParameterId::Effectiveness(_) => "effectiveness",
        }
    }

    /// The slider's step. Values between two steps are kept as they are.
    const fn step(self) -> f64 {
        match self {
            ParameterId::ReturnYear => 1.0,
            ParameterId::Stake(_) | ParameterId::Effectiveness(_) | ParameterId::AdjustmentSpeed => 0.1,
            ParameterId::HomeRule => 0.05,
            _ => 0.01,
        }
    }

    /// The range and default that `scenario` gives this number.
    pub fn range(self, scenario: &Scenario) -> Range {
        let parameter = self.find(scenario);
        Range { value: parameter.value, min: parameter.min, max: parameter.max, step: self.step() }
    }

    /// What the scenario's author says of this number.
    pub fn find(self, scenario: &Scenario) -> &Parameter {
        let contender = |actor| {
            let contest = scenario.contest.as_ref().expect("only a scenario with a contest has contenders");
            contest.contenders.iter().find(|contender| contender.actor == actor).expect("ids come from the contest")
        };
        match self {
            ParameterId::Stake(actor) => &contender(actor).stake,
            ParameterId::Effectiveness(actor) => &contender(actor).effectiveness,
            _ => scenario.parameter(self.key()),
        }
    }
}
