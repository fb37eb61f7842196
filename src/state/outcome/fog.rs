//! The repeated dilemma in fog: one seeded match, what it comes to in the long run, and who does best among all.

use super::{IN_RANGE, named};
use crate::model::numeric::{Fraction, Xoshiro256};
use crate::model::repeated::channel::Echo;
use crate::model::repeated::exact::{Chain, Frequencies};
use crate::model::repeated::payoffs::Payoffs;
use crate::model::repeated::strategy::{ErrorRate, Noise, Strategy};
use crate::model::repeated::tournament::{Rules, Tournament};
use crate::model::repeated::witness::{Round, witness};
use crate::state::{Chapter, ParameterId, State, Work};
use policy::{CONTRITE, COUNT, GENEROUS, GRUDGER, TIT_FOR_TAT, UNCONDITIONAL_SUPPORT, WALK_AWAY, WIN_STAY_LOSE_SHIFT};

/// The policies by their places among the options of [`ParameterId::PolicyFirst`].
pub mod policy {
    pub const TIT_FOR_TAT: usize = 0;
    pub const UNCONDITIONAL_SUPPORT: usize = 1;
    pub const WALK_AWAY: usize = 2;
    pub const GENEROUS: usize = 3;
    pub const CONTRITE: usize = 4;
    pub const WIN_STAY_LOSE_SHIFT: usize = 5;
    pub const GRUDGER: usize = 6;
    pub const COUNT: usize = 7;
}

/// The repeated dilemma in fog: one seeded match, what it comes to in the long run, and who does best among all.
#[derive(Clone, Debug, PartialEq)]
pub struct FogOutcome {
    pub is_tournament: bool,
    /// What each side does, by its place among the policies.
    pub sides: [usize; 2],
    pub payoffs: Payoffs,
    /// Whether moves are misread; otherwise they slip.
    pub is_misreading: bool,
    /// The number that says how thick the fog of the chosen kind is.
    pub thickness: ParameterId,
    /// How often a move goes wrong, without the back channel and with it.
    pub fog: f64,
    pub error_without_channel: ErrorRate,
    pub error: ErrorRate,
    pub generosity: Fraction,
    /// The match, round by round.
    pub rounds: Vec<Round>,
    /// How often a round ends each way in the long run, exactly.
    pub long_run: Frequencies,
    /// What each side earns a round in the long run.
    pub earned: [f64; 2],
    /// After how many rounds half of the trust is gone between two who answer in kind, without the channel and with it.
    pub half_life: [f64; 2],
    /// What each of two earns who answer in kind, and of two who are generous; each without the channel and with it.
    pub channel: [[f64; 2]; 2],
    /// What the pair earns a round on average, by how thick the fog is.
    pub curve: Vec<(f64, f64)>,
    /// What each policy earns on average against every other, in clear air and in this fog.
    pub in_clear_air: Vec<f64>,
    pub in_fog: Vec<f64>,
    /// The policies of the tournament, by place.
    pub field: Vec<usize>,
    /// What each of them earns on average against the others of the field in clear air.
    pub field_in_clear_air: Vec<f64>,
}

/// All of the match: the chain of answers is there to be seen.
pub(super) const OPENS_AT: usize = ROUNDS;
const ROUNDS: usize = 24;
/// Added to the seed: with the seed that nobody changed, one misreading sets off a chain long enough to be seen.
const SALT: u64 = 215;
const CURVE_POINTS: u16 = 24;
/// So little fog that it only tells clear air from air that is nearly clear.
const TRACE: f64 = 1e-6;
const REPETITIONS: u32 = 100;

/// The last step of the run.
pub(super) fn last_step(_state: &State) -> usize {
    ROUNDS
}

impl FogOutcome {
    pub fn of(state: &State) -> FogOutcome {
        let payoffs = payoffs(state);
        let sides = [ParameterId::PolicyFirst, ParameterId::PolicySecond].map(|id| state.parameter(id) as usize);
        let [clear, foggy] = [0.0, fog(state)].map(|rate| table(state, noise(state, remaining(state, rate)), &payoffs));
        let long_run = long_run(state, sides, fog(state));
        let field = field(state);
        let everyone: Vec<usize> = (0..COUNT).collect();
        FogOutcome {
            is_tournament: is_tournament(state),
            is_misreading: is_misreading(state),
            thickness: thickness(state),
            fog: fog(state),
            error_without_channel: channels(state)[0],
            error: channels(state)[1],
            generosity: generosity(state),
            rounds: rounds(state, sides),
            earned: long_run.payoffs(&payoffs),
            long_run,
            half_life: channels(state).map(|error| Echo { error }.half_life()),
            channel: [TIT_FOR_TAT, GENEROUS].map(|policy| in_channels(state, policy, &payoffs)),
            curve: curve(state, sides, &payoffs),
            in_clear_air: averages(&clear, &everyone),
            in_fog: averages(&foggy, &everyone),
            field_in_clear_air: averages(&clear, &field),
            field,
            sides,
            payoffs,
        }
    }

    /// What the pair earns a round on average in the long run.
    pub fn of_pair(&self) -> f64 {
        self.earned.iter().sum::<f64>() / 2.0
    }

    /// What each side earns in the long run, as a part of what both could earn together, and what the quarrel wastes.
    pub fn shares(&self) -> [f64; 3] {
        let most = 2.0 * self.payoffs.reward.get();
        let [first, second] = self.earned.map(|earned| earned / most);
        [first, second, (1.0 - first - second).max(0.0)]
    }

    /// Up to which generosity defection does not pay.
    pub fn most_generosity(&self) -> f64 {
        self.payoffs.most_generosity().unwrap_or(1.0)
    }

    /// What one defection gains at once against a generous side, and what the answer to it costs on average.
    pub fn gain_and_price(&self) -> [f64; 2] {
        let [reward, sucker, temptation, _] = self.payoffs.to_array();
        [temptation - reward, self.generosity.rest().get() * (reward - sucker)]
    }

    /// What each side earned a round in the first `rounds` rounds of the match; nothing before the first.
    pub fn played(&self, rounds: usize) -> [f64; 2] {
        let mut counts = [0.0; 4];
        for round in &self.rounds[..rounds.min(self.rounds.len())] {
            let [first, second] = round.cooperated.map(|cooperated| usize::from(!cooperated));
            counts[2 * first + second] += 1.0 / rounds as f64;
        }
        Frequencies(counts).payoffs(&self.payoffs)
    }

    /// Those of `policies` that earn most by `scores`.
    pub fn best(scores: &[f64], policies: &[usize]) -> Vec<usize> {
        let most = policies.iter().fold(f64::MIN, |most, policy| most.max(scores[*policy]));
        policies.iter().copied().filter(|policy| most - scores[*policy] < 1e-9).collect()
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        let [played_first, played_second] = self.played(state.step_in(Chapter::Fog));
        let [cooperation_first, cooperation_second] = self.long_run.cooperation();
        named(&[
            ("long_run_first", self.earned[0]),
            ("long_run_second", self.earned[1]),
            ("cooperation_first", cooperation_first),
            ("cooperation_second", cooperation_second),
            ("played_first", played_first),
            ("played_second", played_second),
            ("half_life", self.half_life[1]),
            ("most_generosity", self.most_generosity()),
        ])
    }
}

/// The long work that the chapter asks for.
pub(in crate::state) fn work(state: &State) -> Vec<Work> {
    let field = field(state);
    if !is_tournament(state) || field.len() < 2 {
        return Vec::new();
    }
    let players: Vec<Strategy> = field.iter().map(|policy| strategy(state, *policy)).collect();
    let rules = Rules {
        turns: state.scenario.parameter("rounds").value as u16,
        repetitions: REPETITIONS,
        noise: noise(state, remaining(state, fog(state))),
        payoffs: payoffs(state),
        seed: state.seed,
    };
    vec![Work::Tournament(Box::new(Tournament::new(&players, rules)))]
}

fn is_tournament(state: &State) -> bool {
    state.parameter(ParameterId::Scene) == 1.0
}

fn is_misreading(state: &State) -> bool {
    state.parameter(ParameterId::KindOfFog) == 0.0
}

/// The number that says how thick the fog of the chosen kind is.
fn thickness(state: &State) -> ParameterId {
    if is_misreading(state) { ParameterId::Misreading } else { ParameterId::Slip }
}

fn fog(state: &State) -> f64 {
    state.parameter(thickness(state))
}

fn generosity(state: &State) -> Fraction {
    Fraction::clamped(state.parameter(ParameterId::Generosity))
}

fn payoffs(state: &State) -> Payoffs {
    let value = |name| state.scenario.parameter(name).value;
    Payoffs::new(["reward", "sucker", "temptation", "punishment"].map(value)).expect(IN_RANGE)
}

/// What the back channel leaves of a fog: it catches misreadings, never slips.
fn remaining(state: &State, rate: f64) -> ErrorRate {
    let rate = ErrorRate::new(rate).expect(IN_RANGE);
    let caught = Fraction::clamped(state.parameter(ParameterId::Channel));
    if is_misreading(state) { rate.with_back_channel(caught) } else { rate }
}

/// The errors without the channel, and with it.
fn channels(state: &State) -> [ErrorRate; 2] {
    [ErrorRate::new(fog(state)).expect(IN_RANGE), remaining(state, fog(state))]
}

fn noise(state: &State, rate: ErrorRate) -> Noise {
    if is_misreading(state) { Noise::Perception(rate) } else { Noise::Implementation(rate) }
}

fn field(state: &State) -> Vec<usize> {
    let mask = state.parameter(ParameterId::Field) as usize;
    (0..COUNT).filter(|policy| mask >> policy & 1 == 1).collect()
}

/// How a policy plays a match.
fn strategy(state: &State, policy: usize) -> Strategy {
    match policy {
        UNCONDITIONAL_SUPPORT => Strategy::ALWAYS_COOPERATE,
        WALK_AWAY => Strategy::ALWAYS_DEFECT,
        GENEROUS => Strategy::generous(generosity(state)),
        CONTRITE => Strategy::Contrite,
        WIN_STAY_LOSE_SHIFT => Strategy::WIN_STAY_LOSE_SHIFT,
        GRUDGER => Strategy::Grudger,
        _ => Strategy::TIT_FOR_TAT,
    }
}

/// The same for exact payoffs: a grudge of full memory has no long run but the end, so it remembers one round there.
fn exact_strategy(state: &State, policy: usize) -> Strategy {
    if policy == GRUDGER { Strategy::GRIM } else { strategy(state, policy) }
}

/// The match; a better channel catches more of the same misreadings.
fn rounds(state: &State, sides: [usize; 2]) -> Vec<Round> {
    let strategies = sides.map(|policy| strategy(state, policy));
    let noise = noise(state, channels(state)[0]);
    let caught = Fraction::clamped(state.parameter(ParameterId::Channel));
    witness(&strategies, noise, caught, ROUNDS as u16, &mut Xoshiro256::new(state.seed ^ SALT))
}

fn long_run(state: &State, sides: [usize; 2], rate: f64) -> Frequencies {
    let [first, second] = sides.map(|policy| exact_strategy(state, policy));
    Chain::new(&first, &second, noise(state, remaining(state, rate))).long_run()
}

/// What a policy earns against itself, without the channel and with it.
fn in_channels(state: &State, policy: usize, payoffs: &Payoffs) -> [f64; 2] {
    let strategy = exact_strategy(state, policy);
    channels(state).map(|rate| Chain::new(&strategy, &strategy, noise(state, rate)).long_run().payoffs(payoffs)[0])
}

fn curve(state: &State, sides: [usize; 2], payoffs: &Payoffs) -> Vec<(f64, f64)> {
    let range = thickness(state).range(&state.scenario);
    let pair = |rate: f64| long_run(state, sides, rate).payoffs(payoffs).iter().sum::<f64>() / 2.0;
    let mut curve = vec![(range.min, pair(range.min))];
    for place in 0..=CURVE_POINTS {
        let rate = range.min + (range.max - range.min) * f64::from(place) / f64::from(CURVE_POINTS);
        curve.push((rate, pair(rate.max(TRACE))));
    }
    curve
}

/// What each policy earns against each in the long run.
fn table(state: &State, noise: Noise, payoffs: &Payoffs) -> [[f64; COUNT]; COUNT] {
    let mut table = [[0.0; COUNT]; COUNT];
    for (first, second) in (0..COUNT * COUNT).map(|pair| (pair / COUNT, pair % COUNT)).filter(|(a, b)| a < b) {
        let chain = Chain::new(&exact_strategy(state, first), &exact_strategy(state, second), noise);
        [table[first][second], table[second][first]] = chain.long_run().payoffs(payoffs);
    }
    table
}

/// The mean of each policy over the others of `field`; as in the tournament, nobody meets its own kind.
fn averages(table: &[[f64; COUNT]; COUNT], field: &[usize]) -> Vec<f64> {
    let others = field.len().saturating_sub(1).max(1) as f64;
    let mean =
        |policy: usize| field.iter().filter(|other| **other != policy).map(|other| table[policy][*other]).sum::<f64>();
    (0..COUNT).map(|policy| mean(policy) / others).collect()
}
