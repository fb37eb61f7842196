//! Everyone against everyone, many times over; who leads depends on who else is there.

use super::exact::Chain;
use super::payoffs::Payoffs;
use super::play::Match;
use super::strategy::{Noise, Strategy};
use crate::numeric::{SplitMix64, Xoshiro256};

/// How many matches are played side by side.
const LANES: usize = 4;

/// What is the same for all matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Rounds of a match; none counts as one.
    pub turns: u16,
    pub repetitions: u32,
    pub noise: Noise,
    pub payoffs: Payoffs,
    pub seed: u64,
}

/// A round robin that can be played on piece by piece; nobody plays against their own kind.
///
/// A match depends on its seed, its players and its repetition alone, so pieces of any size give the same scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Tournament {
    rules: Rules,
    players: usize,
    /// Every pairing, the first player's place before the second's.
    pairings: Vec<([usize; 2], Match)>,
    /// Repetition by repetition; within one, pairing by pairing.
    played: u64,
    /// What each player has earned in this repetition so far, a round.
    earning: Vec<f64>,
    /// Sums of what each player earned in a repetition, and of its square.
    sums: Vec<[f64; 2]>,
}

/// What one player scored a round: the mean over the others, then over repetitions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    pub mean: f64,
    /// Of the mean; 0 for fewer than two repetitions.
    pub standard_error: f64,
}

impl Tournament {
    pub fn new(players: &[Strategy], rules: Rules) -> Self {
        let pairings =
            pairings(players.len()).map(|[a, b]| ([a, b], Match::new(&players[a], &players[b], rules.noise)));
        Self {
            players: players.len(),
            pairings: pairings.collect(),
            played: 0,
            earning: vec![0.0; players.len()],
            sums: vec![[0.0; 2]; players.len()],
            rules,
        }
    }

    /// Plays up to `matches` more; says whether there is anything left to play.
    pub fn advance(&mut self, matches: u64) -> bool {
        let end = self.played.saturating_add(matches).min(self.matches());
        let count = self.pairings.len() as u64;
        while self.played < end {
            let (repetition, pairing) = (self.played / count, self.played % count);
            let together = (LANES as u64).min(end - self.played).min(count - pairing);
            if together == LANES as u64 {
                self.play::<LANES>(pairing as usize, repetition);
            } else {
                (pairing..pairing + together).for_each(|pairing| self.play::<1>(pairing as usize, repetition));
            }
            self.played += together;
            if self.played.is_multiple_of(count) {
                self.finish_repetition();
            }
        }
        self.played < self.matches()
    }

    /// How much has been played, from 0 to 1.
    pub fn progress(&self) -> f64 {
        if self.matches() == 0 { 1.0 } else { self.played as f64 / self.matches() as f64 }
    }

    /// Scores over the repetitions played to the end, in the order of the players; `None` before the first.
    pub fn scores(&self) -> Option<Vec<Score>> {
        let repetitions = self.played.checked_div(self.pairings.len() as u64).filter(|&played| played > 0)? as f64;
        let score = |&[sum, squares]: &[f64; 2]| {
            let mean = sum / repetitions;
            let variance = (squares / repetitions - mean * mean).max(0.0) / (repetitions - 1.0).max(1.0);
            Score { mean, standard_error: if repetitions > 1.0 { variance.sqrt() } else { 0.0 } }
        };
        Some(self.sums.iter().map(score).collect())
    }

    fn matches(&self) -> u64 {
        self.pairings.len() as u64 * u64::from(self.rules.repetitions)
    }

    /// Plays N pairings side by side, from `first` on.
    fn play<const N: usize>(&mut self, first: usize, repetition: u64) {
        let seed = |lane: usize| seed_of_match(self.rules.seed, repetition, (first + lane) as u64);
        let mut draws = std::array::from_fn(|lane| Xoshiro256::new(seed(lane)));
        let games: [&Match; N] = std::array::from_fn(|lane| &self.pairings[first + lane].1);
        let records = Match::play_together(games, self.rules.turns.max(1), &mut draws);
        for (lane, frequencies) in records.iter().map(|record| record.frequencies()).enumerate() {
            let [a, b] = self.pairings[first + lane].0;
            let [earned_a, earned_b] = frequencies.map_or([0.0; 2], |f| f.payoffs(&self.rules.payoffs));
            self.earning[a] += earned_a;
            self.earning[b] += earned_b;
        }
    }

    fn finish_repetition(&mut self) {
        let others = (self.players - 1) as f64;
        for (earning, sums) in self.earning.iter_mut().zip(&mut self.sums) {
            let score = *earning / others;
            sums[0] += score;
            sums[1] += score * score;
            *earning = 0.0;
        }
    }
}

/// The scores to expect, exactly, in the order of the players; `None` for fewer than two.
pub fn expected_scores(players: &[Strategy], rules: &Rules) -> Option<Vec<f64>> {
    let mut scores = vec![0.0; players.len()];
    for [a, b] in pairings(players.len()) {
        let chain = Chain::new(&players[a], &players[b], rules.noise);
        let [first, second] = chain.first_rounds(rules.turns.max(1).into()).payoffs(&rules.payoffs);
        scores[a] += first;
        scores[b] += second;
    }
    let others = players.len().checked_sub(1).filter(|&others| others > 0)? as f64;
    Some(scores.iter().map(|score| score / others).collect())
}

/// Places from the highest score down; those that differ by less than 1e-9 keep their order.
pub fn ranking(scores: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..scores.len()).collect();
    places.sort_by(|&a, &b| rounded(scores[b]).total_cmp(&rounded(scores[a])));
    places
}

/// Who is in front, by place: those whose score lies within two standard errors of the difference from the best.
pub fn leaders(scores: &[Score]) -> Vec<usize> {
    let Some(best) = scores.iter().max_by(|a, b| a.mean.total_cmp(&b.mean)) else { return Vec::new() };
    let is_tied = |score: &Score| {
        let error = (score.standard_error * score.standard_error + best.standard_error * best.standard_error).sqrt();
        best.mean - score.mean <= 2.0 * error + 1e-9
    };
    (0..scores.len()).filter(|place| is_tied(&scores[*place])).collect()
}

fn pairings(players: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..players).flat_map(move |a| (a + 1..players).map(move |b| [a, b]))
}

fn seed_of_match(seed: u64, repetition: u64, pairing: u64) -> u64 {
    let repetition = SplitMix64::new(seed ^ repetition.wrapping_mul(0x9E37_79B9_7F4A_7C15)).next_u64();
    SplitMix64::new(repetition.wrapping_add(pairing)).next_u64()
}

fn rounded(score: f64) -> f64 {
    (score * 1e9).round()
}
