//! The policy mix: what the reader's mix brings, what the best would bring, and whether that takes all three.

use super::{IN_RANGE, named};
use crate::model::numeric::NonNegative;
use crate::model::policy::chair::{Aim, Chair, Prospect};
use crate::model::policy::coefficients::{Brackets, COUNT, Coefficient, Coefficients};
use crate::model::policy::mix::{Mix, Policy, Weights};
use crate::model::policy::robustness::Robustness;
use crate::model::policy::survey::{Scored, Survey};
use crate::model::policy::sweep::Sweep;
use crate::scenario::{ActorIndex, Scenario};
use crate::state::{ParameterId, State, Work};

/// The policy mix from one chair.
#[derive(Clone, Debug, PartialEq)]
pub struct TogetherOutcome {
    pub policy: Policy,
    pub chair: Chair,
    pub weights: Weights,
    pub mix: Mix,
    pub prospect: Prospect,
    /// What the reader's mix scores from the chair, from 0 to 1.
    pub score: f64,
    /// What the chair counts: at the reader's mix, and at the best.
    pub aims: Vec<Aim>,
    pub best_aims: Vec<Aim>,
    pub survey: Survey,
    /// Where the score stops rising with dialogue, the other two in proportion as in the reader's mix.
    pub break_even: Scored,
    /// The others who contend, in the order of their stakes, as far as the scenario names any.
    pub others: Vec<ActorIndex>,
    pub other_shares: Vec<f64>,
    pub home_rule: f64,
}

/// There is no run here: the picture is whole at once.
pub(super) const OPENS_AT: usize = 0;

/// The last step of the run.
pub(super) fn last_step(_state: &State) -> usize {
    0
}

/// How many times the assumptions are drawn.
const DRAWS: u32 = 10_000;
/// The heat map has a mix for each whole percent.
pub const SWEEP_STEPS: u16 = 100;

/// Where a coefficient of the model comes from.
enum Number {
    Movable(ParameterId),
    Fixed(&'static str),
}

/// In the order of [`Coefficient::ALL`].
const NUMBERS: [Number; COUNT] = {
    use Number::{Fixed, Movable};
    use ParameterId::*;
    [
        Movable(MixNoise),
        Movable(DialogueClarity),
        Movable(MixGenerosity),
        Movable(MixStrength),
        Movable(MixFightingCost),
        Movable(MixCostCentre),
        Movable(MixMistrust),
        Movable(DeterrenceCost),
        Fixed("mix_inflow"),
        Fixed("mix_fading"),
        Movable(MixRecruitment),
        Movable(MixFacilitatorShare),
        Movable(MixFightersToNetwork),
        Fixed("operations_without"),
        Fixed("chain_action_without"),
        Fixed("grievance_resolution_without"),
        Movable(OperationsMost),
        Movable(ChainActionMost),
        Movable(GrievanceResolutionMost),
        Movable(MixStake),
        Fixed("mix_effectiveness"),
        Movable(DialogueEffectiveness),
        Movable(DevelopmentEffectiveness),
        Movable(MixHomeRule),
    ]
};

const OTHERS: [&str; 3] = ["mix_rival_stake_first", "mix_rival_stake_second", "mix_rival_stake_third"];

impl TogetherOutcome {
    pub fn of(state: &State) -> TogetherOutcome {
        let policy = policy(&state.scenario, |id| state.parameter(id));
        let (chair, weights) = (chair(state), weights(state));
        let mix = Mix::clipped(state.parameter(ParameterId::Dialogue), state.parameter(ParameterId::Deterrence));
        let survey = policy.survey(&chair);
        let (best, prospect) = (survey.best.mix, policy.prospect(&mix));
        TogetherOutcome {
            score: policy.score(&chair, &mix, &prospect),
            aims: policy.aims_of(&chair, &mix, &prospect),
            best_aims: policy.aims_of(&chair, &best, &policy.coarse_prospect(&best)),
            break_even: policy.break_even(&chair, &mix),
            others: others(&state.scenario),
            other_shares: policy.other_shares(&mix),
            home_rule: policy.home_rule(&mix),
            policy,
            chair,
            weights,
            mix,
            prospect,
            survey,
        }
    }

    pub(super) fn numbers(&self, _state: &State) -> Vec<(String, f64)> {
        let (measures, survey) = (self.prospect.measures, &self.survey);
        named(&[
            ("development", self.mix.development()),
            ("trust", measures.trust),
            ("peace", measures.peace),
            ("security", measures.security),
            ("influence", measures.influence),
            ("outcome", self.score),
            ("best_outcome", survey.best.score),
            ("best_dialogue", survey.best.mix.dialogue()),
            ("best_deterrence", survey.best.mix.deterrence()),
            ("best_development", survey.best.mix.development()),
            ("outcome_of_all_three", survey.all_three.score),
            ("outcome_with_one_left_out", survey.left_out.score),
            ("dialogue_break_even", self.break_even.mix.dialogue()),
            ("share_home_rule", self.home_rule),
        ])
    }

    /// What puts development there, the other two in proportion; all three on the slider's steps.
    pub fn with_development(mix: &Mix, development: f64, scenario: &Scenario) -> [(ParameterId, f64); 2] {
        let mix = mix.with_development(development);
        let nearest = |id: ParameterId, part: f64| (id, id.range(scenario).nearest(part));
        let dialogue = nearest(ParameterId::Dialogue, mix.dialogue());
        [dialogue, nearest(ParameterId::Deterrence, 1.0 - development - dialogue.1)]
    }

    /// The numbers of a draw, with the chair from which draws are judged and the case that they test.
    pub fn example(coefficients: &Coefficients) -> Vec<(ParameterId, f64)> {
        let mut numbers = vec![(ParameterId::Chair, 0.0), (ParameterId::Argument, 0.0)];
        for (number, coefficient) in NUMBERS.iter().zip(Coefficient::ALL) {
            if let Number::Movable(id) = number {
                numbers.push((*id, coefficients.get(coefficient)));
            }
        }
        numbers
    }
}

/// The long work that the chapter asks for: the heat map, and the draws once the reader wants them.
pub(in crate::state) fn work(state: &State) -> Vec<Work> {
    let policy = policy(&state.scenario, |id| state.parameter(id));
    let sweep = Work::Sweep(Box::new(Sweep::new(policy, SWEEP_STEPS)));
    std::iter::once(sweep).chain(draws(state)).collect()
}

/// The draws of the assumptions. They begin from the scenario's numbers and not from the reader's, all of which are
/// drawn: so a draw that the reader loads does not begin them anew.
pub(in crate::state) fn draws(state: &State) -> Option<Work> {
    let scenario = &state.scenario;
    let policy = policy(scenario, |id| id.range(scenario).value);
    let robustness = Robustness::new(policy, brackets(scenario), weights(state), state.seed, DRAWS)?;
    Some(Work::Robustness(Box::new(robustness)))
}

fn policy(scenario: &Scenario, value: impl Fn(ParameterId) -> f64) -> Policy {
    let values = NUMBERS.each_ref().map(|number| match number {
        Number::Movable(id) => value(*id),
        Number::Fixed(key) => scenario.parameter(key).value,
    });
    let stake = |key: &&str| NonNegative::new(scenario.parameter(key).value).expect(IN_RANGE);
    Policy { coefficients: Coefficients::new(values).expect(IN_RANGE), others: OTHERS.iter().map(stake).collect() }
}

/// A number is drawn from its range in the scenario, unless that is a single point.
fn brackets(scenario: &Scenario) -> Brackets {
    NUMBERS.each_ref().map(|number| {
        let key = match number {
            Number::Movable(id) => id.key(),
            Number::Fixed(key) => key,
        };
        let range = scenario.parameter(key);
        (range.min < range.max).then_some([range.min, range.max])
    })
}

fn chair(state: &State) -> Chair {
    match state.parameter(ParameterId::Chair) as usize {
        1 => Chair::Kabul,
        2 => Chair::BorderCommunities,
        3 => Chair::AnotherState(0),
        _ => Chair::OpEd(weights(state)),
    }
}

/// The reader's weights; all alike where all are 0.
fn weights(state: &State) -> Weights {
    use ParameterId::{WeightOfInfluence, WeightOfPeace, WeightOfSecurity, WeightOfTrust};
    let weight = |id| NonNegative::new(state.parameter(id)).expect(IN_RANGE);
    let weights = [WeightOfTrust, WeightOfPeace, WeightOfSecurity, WeightOfInfluence].map(weight);
    Weights::new(weights).unwrap_or(Weights::EQUAL)
}

/// Those who contend for influence beside the seat's holder.
fn others(scenario: &Scenario) -> Vec<ActorIndex> {
    let leaver = scenario.roles.map(|roles| roles.leaver);
    let contenders = scenario.contest.iter().flat_map(|contest| &contest.contenders).map(|each| each.actor);
    contenders.filter(|actor| Some(*actor) != leaver).collect()
}
