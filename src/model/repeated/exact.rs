//! What two strategies do to each other in the long run, exactly, by their joint Markov chain.

use super::payoffs::Payoffs;
use super::strategy::{COOPERATE, DEFECT, MOST_STATES, Machine, Noise, Strategy};
use crate::numeric::DiscountFactor;

/// What is rarer than this counts as never: one such event in 10⁶⁰ rounds, and products of a few of them underflow.
const NEGLIGIBLE: f64 = 1e-60;

/// How often a round ends CC, CD, DC and DD, the first player's move first; sums to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frequencies(pub [f64; 4]);

impl Frequencies {
    /// What both players earn a round on average.
    pub fn payoffs(&self, payoffs: &Payoffs) -> [f64; 2] {
        let ([cc, cd, dc, dd], [r, s, t, p]) = (self.0, payoffs.to_array());
        [r * cc + s * cd + t * dc + p * dd, r * cc + t * cd + s * dc + p * dd]
    }

    /// How often each cooperates.
    pub fn cooperation(&self) -> [f64; 2] {
        let [cc, cd, dc, _] = self.0;
        [cc + cd, cc + dc]
    }
}

/// Two strategies and the fog between them, as a chain of joint states.
///
/// ```
/// use cat_divides_meat_model::repeated::{exact::Chain, payoffs::Payoffs, strategy::*};
/// let fog = Noise::Perception(ErrorRate::new(0.01).unwrap());
/// let feud = Chain::new(&Strategy::TIT_FOR_TAT, &Strategy::TIT_FOR_TAT, fog).long_run();
/// assert!((feud.payoffs(&Payoffs::default())[0] - 2.25).abs() < 1e-12); // (3+0+5+1)/4 in any fog
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// From which joint state to which, how likely; only those that can be reached from the first.
    steps: Vec<Vec<f64>>,
    /// How likely each joint state ends its round in CC, CD, DC, DD.
    rounds: Vec<[f64; 4]>,
}

impl Chain {
    pub fn new(first: &Strategy, second: &Strategy, noise: Noise) -> Self {
        Self::of_machines(&[first.machine(), second.machine()], noise)
    }

    /// The long-run average from the first moves on.
    ///
    /// Where the chain may get caught in more than one way of going on (no noise, or noise that some do not see),
    /// each counts as often as it happens. Computed without subtraction, so exact also for very rare slips.
    pub fn long_run(&self) -> Frequencies {
        let closed = self.closed_classes();
        let chances = self.chances_of_ending_in(&closed);
        let mut visits = vec![0.0; self.steps.len()];
        for (class, chance) in closed.iter().zip(chances) {
            for (&state, stationary) in class.iter().zip(stationary(&self.within(class))) {
                visits[state] = chance * stationary;
            }
        }
        self.frequencies(&visits)
    }

    /// The average over the first `turns` rounds, at least one.
    pub fn first_rounds(&self, turns: u32) -> Frequencies {
        let size = self.steps.len();
        let (mut now, mut next, mut visits) = (vec![0.0; size], vec![0.0; size], vec![0.0; size]);
        now[0] = 1.0;
        for _ in 0..turns.max(1) {
            visits.iter_mut().zip(&now).for_each(|(visits, now)| *visits += now);
            next.fill(0.0);
            for (chance, steps) in now.iter().zip(&self.steps) {
                next.iter_mut().zip(steps).for_each(|(next, step)| *next += chance * step);
            }
            std::mem::swap(&mut now, &mut next);
        }
        visits.iter_mut().for_each(|visits| *visits /= f64::from(turns.max(1)));
        self.frequencies(&visits)
    }

    /// The average in which a round counts `discount` times the one before.
    pub fn discounted(&self, discount: DiscountFactor) -> Frequencies {
        // The same as the long run of a chain that starts afresh with chance 1 − delta after every round.
        let restarting = |steps: &Vec<f64>| {
            let mut steps: Vec<f64> = steps.iter().map(|step| discount.get() * step).collect();
            steps[0] += 1.0 - discount.get();
            steps
        };
        let steps: Vec<Vec<f64>> = self.steps.iter().map(restarting).collect();
        self.frequencies(&stationary(&steps))
    }

    fn of_machines(machines: &[Machine; 2], noise: Noise) -> Self {
        let mut states = vec![[0, 0]];
        let mut chain = Self { steps: Vec::new(), rounds: Vec::new() };
        while let Some(&state) = states.get(chain.steps.len()) {
            let mut steps = vec![0.0; MOST_STATES * MOST_STATES];
            let mut round = [0.0; 4];
            for event in events(machines, state, noise).filter(|event| event.chance > NEGLIGIBLE) {
                let known = states.iter().position(|known| *known == event.next);
                let index = known.unwrap_or_else(|| {
                    states.push(event.next);
                    states.len() - 1
                });
                steps[index] += event.chance;
                round[2 * event.moves[0] + event.moves[1]] += event.chance;
            }
            chain.steps.push(steps);
            chain.rounds.push(round);
        }
        chain.steps.iter_mut().for_each(|steps| steps.truncate(states.len()));
        chain
    }

    fn frequencies(&self, visits: &[f64]) -> Frequencies {
        let mut frequencies = [0.0; 4];
        for (visits, round) in visits.iter().zip(&self.rounds) {
            frequencies.iter_mut().zip(round).for_each(|(sum, chance)| *sum += visits * chance);
        }
        Frequencies(frequencies)
    }

    /// Sets of states that lead only to each other.
    fn closed_classes(&self) -> Vec<Vec<usize>> {
        let reach = reach(&self.steps);
        let is_closed = |state: usize| (0..reach.len()).all(|other| !reach[state][other] || reach[other][state]);
        let class = |state: usize| (0..reach.len()).filter(|&other| reach[state][other]).collect::<Vec<_>>();
        let closed = (0..reach.len()).filter(|&state| is_closed(state)).map(|state| (state, class(state)));
        closed.filter(|(state, class)| class[0] == *state).map(|(_, class)| class).collect()
    }

    /// How likely the chain is to end in each of these, by taking out all states on the way one after another.
    fn chances_of_ending_in(&self, closed: &[Vec<usize>]) -> Vec<f64> {
        let mut steps = self.steps.clone();
        let is_closed = |state: usize| closed.iter().any(|class| class.contains(&state));
        if is_closed(0) {
            return closed.iter().map(|class| if class.contains(&0) { 1.0 } else { 0.0 }).collect();
        }
        for state in (1..steps.len()).filter(|&state| !is_closed(state)) {
            take_out(&mut steps, state);
        }
        let ending = |class: &Vec<usize>| class.iter().map(|&state| steps[0][state]).sum::<f64>();
        let chances: Vec<f64> = closed.iter().map(ending).collect();
        let total: f64 = chances.iter().sum();
        chances.iter().map(|chance| part(*chance, total)).collect()
    }

    fn within(&self, class: &[usize]) -> Vec<Vec<f64>> {
        class.iter().map(|&from| class.iter().map(|&to| self.steps[from][to]).collect()).collect()
    }
}

/// One way a round can go.
struct Event {
    chance: f64,
    moves: [usize; 2],
    next: [usize; 2],
}

/// All ways that a round can go from a joint state.
fn events(machines: &[Machine; 2], state: [usize; 2], noise: Noise) -> impl Iterator<Item = Event> {
    let (slip, misread) = match noise {
        Noise::Implementation(rate) => (rate.get(), 0.0),
        Noise::Perception(rate) => (0.0, rate.get()),
    };
    let [first, second] = *machines;
    (0..16).map(move |bits| {
        let [a, b, misread_a, misread_b] = [3, 2, 1, 0].map(|bit| bits >> bit & 1);
        let chances = [
            chance_of_move(first.cooperates[state[0]], slip, a),
            chance_of_move(second.cooperates[state[1]], slip, b),
            either(misread, misread_a),
            either(misread, misread_b),
        ];
        let next = [first.next[state[0]][a][b ^ misread_a], second.next[state[1]][b][a ^ misread_b]];
        Event { chance: chances.iter().product(), moves: [a, b], next }
    })
}

/// How likely a move comes out for one who means to cooperate with chance `cooperates`.
fn chance_of_move(cooperates: f64, slip: f64, made: usize) -> f64 {
    match made {
        COOPERATE => cooperates * (1.0 - slip) + (1.0 - cooperates) * slip,
        _ => {
            debug_assert_eq!(made, DEFECT);
            (1.0 - cooperates) * (1.0 - slip) + cooperates * slip
        }
    }
}

fn either(chance: f64, happens: usize) -> f64 {
    if happens == 1 { chance } else { 1.0 - chance }
}

/// Which state leads to which, sooner or later; each to itself.
fn reach(steps: &[Vec<f64>]) -> Vec<Vec<bool>> {
    let size = steps.len();
    let mut reach: Vec<Vec<bool>> = steps.iter().map(|steps| steps.iter().map(|&step| step > 0.0).collect()).collect();
    (0..size).for_each(|state| reach[state][state] = true);
    for via in 0..size {
        for from in (0..size).filter(|&from| from != via) {
            if reach[from][via] {
                let onward = reach[via].clone();
                reach[from].iter_mut().zip(onward).for_each(|(reach, onward)| *reach |= onward);
            }
        }
    }
    reach
}

/// `amount` of `whole`; none of a whole that has underflowed.
fn part(amount: f64, whole: f64) -> f64 {
    if whole > 0.0 { amount / whole } else { 0.0 }
}

/// Leads every step into `state` on to where it goes from there.
fn take_out(steps: &mut [Vec<f64>], state: usize) {
    let leaving: f64 = (0..steps.len()).filter(|&to| to != state).map(|to| steps[state][to]).sum();
    for from in (0..steps.len()).filter(|&from| from != state) {
        let weight = part(steps[from][state], leaving);
        for to in (0..steps.len()).filter(|&to| to != state) {
            steps[from][to] += weight * steps[state][to];
        }
        steps[from][state] = 0.0;
    }
}

/// How often an irreducible chain is in each state (Grassmann, Taksar, Heyman 1985: no subtraction, no lost digits).
fn stationary(steps: &[Vec<f64>]) -> Vec<f64> {
    let (size, mut steps) = (steps.len(), steps.to_vec());
    for state in (1..size).rev() {
        let leaving: f64 = steps[state][..state].iter().sum();
        for from in 0..state {
            steps[from][state] = part(steps[from][state], leaving);
            for to in 0..state {
                steps[from][to] += steps[from][state] * steps[state][to];
            }
        }
    }
    let mut visits = vec![1.0; size];
    for state in 1..size {
        visits[state] = (0..state).map(|from| visits[from] * steps[from][state]).sum();
    }
    let total: f64 = visits.iter().sum();
    visits.iter().map(|visits| visits / total).collect()
}
