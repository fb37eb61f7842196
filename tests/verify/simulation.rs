//! Reference file 09: matches and tournaments that the Axelrod library for Python has played.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, number};
use super::repeated::{noise, payoffs};
use cat_divides_meat::model::numeric::{Fraction, Xoshiro256};
use cat_divides_meat::model::repeated::exact::Chain;
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::play::Match;
use cat_divides_meat::model::repeated::strategy::Strategy;
use cat_divides_meat::model::repeated::tournament::{Rules, Score, Tournament, expected_scores, ranking};
use serde_json::Value;

/// How exactly the exact keys of these entries are to be met.
const EXACT: f64 = 1e-9;

/// How many repetitions are played here at least, so that our own error hardly counts.
const REPETITIONS: u32 = 200;

pub fn answer(entry: &Entry) -> Option<Answer> {
    match () {
        () if entry.inputs.has("row") => game(entry),
        () if entry.inputs.has("players") => tournament(entry),
        () => None,
    }
}

fn game(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    let (kind, error, payoffs) = (inputs.text("noise")?, inputs.number("eps")?, payoffs(inputs)?);
    let (turns, repetitions) = (inputs.whole("turns")?, inputs.whole("repetitions")?);
    let [row, column] = [inputs.text("row")?, inputs.text("col")?].map(|name| strategy(name, payoffs));
    let (row, column) = (row?, column?);
    let sigmas = sigmas(entry)?;
    let errors = entry.expected.get("axelrod_se").cloned();
    defined(|| {
        let (noise, payoffs) = (noise(kind, error)?, payoffs?);
        let (turns, repetitions): (u16, u32) = (turns.try_into().ok()?, repetitions.try_into().ok()?);
        let exact = Chain::new(&row, &column, noise).first_rounds(turns.into()).payoffs(&payoffs);
        let scores = played(&Match::new(&row, &column, noise), turns, repetitions.max(REPETITIONS), &payoffs);
        let means = [0, 1].map(|side| {
            let listed = errors.as_ref().and_then(|errors| number(errors.get(side)?)).unwrap_or(0.0);
            within(scores[side], listed, sigmas)
        });
        Some(table([
            ("axelrod_mean", means.into()),
            ("axelrod_se", echo(errors.as_ref())),
            ("exact_finite_horizon", exact.map(|payoff| Answer::Within(payoff, EXACT)).into()),
        ]))
    })
}

/// What both players score a round when the match is played again and again.
fn played(game: &Match, turns: u16, repetitions: u32, payoffs: &Payoffs) -> [Score; 2] {
    let mut draws = Xoshiro256::new(2026);
    let frequencies = (0..repetitions).filter_map(|_| game.play(turns, &mut draws).frequencies());
    let earned: Vec<[f64; 2]> = frequencies.map(|frequencies| frequencies.payoffs(payoffs)).collect();
    [0, 1].map(|side| score(&earned.iter().map(|earned| earned[side]).collect::<Vec<_>>()))
}

fn score(values: &[f64]) -> Score {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
    Score { mean, standard_error: (squares / (count - 1.0) / count).sqrt() }
}

fn tournament(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    let (error, payoffs, sigmas) = (inputs.number("eps")?, payoffs(inputs)?, sigmas(entry)?);
    let (turns, repetitions) = (inputs.whole("turns")?, inputs.whole("repetitions")?);
    if inputs.text("self_play")? != "excluded" {
        return None;
    }
    let names: Vec<&str> = inputs.list("players")?.iter().map(Value::as_str).collect::<Option<_>>()?;
    let players: Vec<Strategy> = names.iter().map(|name| strategy(name, payoffs)).collect::<Option<_>>()?;
    let seed = inputs.whole("seed")?;
    defined(|| {
        let repetitions: u32 = repetitions.try_into().ok()?;
        let rules = Rules {
            turns: turns.try_into().ok()?,
            repetitions: repetitions.max(REPETITIONS),
            noise: noise("impl", error)?,
            payoffs: payoffs?,
            seed,
        };
        let exact = expected_scores(&players, &rules)?;
        let mut tournament = Tournament::new(&players, rules);
        while tournament.advance(1000) {}
        let listed = Listed { names: &names, errors: listed(entry, &names, "axelrod_se")?, sigmas };
        Some(table([
            ("axelrod_mean_normalised_score", listed.scores(&tournament.scores()?)),
            ("axelrod_se", echo(entry.expected.get("axelrod_se"))),
            ("axelrod_ranking", listed.ranking(entry, &exact)),
            ("exact_expected_score", by_name(&names, exact.iter().map(|&score| Answer::Within(score, EXACT)))),
            ("exact_ranking", ranking(&exact).into_iter().map(|place| names[place]).collect::<Vec<_>>().into()),
        ]))
    })
}

/// What the entry lists of its own simulation, in the order of the players.
struct Listed<'a> {
    names: &'a [&'a str],
    errors: Vec<f64>,
    sigmas: f64,
}

impl Listed<'_> {
    fn scores(&self, scores: &[Score]) -> Answer {
        let answers = scores.iter().zip(&self.errors).map(|(score, error)| within(*score, *error, self.sigmas));
        by_name(self.names, answers)
    }

    /// The listed ranking if none of its steps contradicts the exact scores by more than its errors; else ours.
    fn ranking(&self, entry: &Entry, exact: &[f64]) -> Answer {
        let place = |name: &Value| self.names.iter().position(|known| Some(*known) == name.as_str());
        let listed = entry.expected.get("axelrod_ranking").and_then(Value::as_array);
        let places: Option<Vec<usize>> = listed.and_then(|listed| listed.iter().map(place).collect());
        let agrees = |two: &[usize]| {
            let apart = self.errors[two[0]].hypot(self.errors[two[1]]);
            exact[two[0]] >= exact[two[1]] - self.sigmas * apart - EXACT
        };
        let places = places.filter(|places| places.windows(2).all(agrees)).unwrap_or_else(|| ranking(exact));
        places.into_iter().map(|place| self.names[place]).collect::<Vec<_>>().into()
    }
}

fn listed(entry: &Entry, names: &[&str], key: &str) -> Option<Vec<f64>> {
    let table = entry.expected.get(key)?;
    names.iter().map(|name| number(table.get(name)?)).collect()
}

fn by_name(names: &[&str], answers: impl Iterator<Item = Answer>) -> Answer {
    Answer::Table(names.iter().map(|name| name.to_string()).zip(answers).collect())
}

/// A mean that was measured, and one measured here: apart by so many of both errors together at most.
fn within(own: Score, listed_error: f64, sigmas: f64) -> Answer {
    Answer::Within(own.mean, sigmas * own.standard_error.hypot(listed_error) + EXACT)
}

/// The errors of another program's draws are not ours to compute.
fn echo(errors: Option<&Value>) -> Answer {
    match errors {
        Some(Value::Array(list)) => list.iter().map(|error| echo(Some(error))).collect::<Vec<_>>().into(),
        Some(Value::Object(table)) => {
            Answer::Table(table.iter().map(|(name, error)| (name.clone(), echo(Some(error)))).collect())
        }
        Some(error) => number(error).into(),
        None => Answer::Undefined,
    }
}

fn sigmas(entry: &Entry) -> Option<f64> {
    entry.tolerance.get("stat_sigmas")?.as_f64()
}

/// The library's strategies by the names that the file uses.
fn strategy(name: &str, payoffs: Option<Payoffs>) -> Option<Strategy> {
    Some(match name {
        "ALLC" => Strategy::ALWAYS_COOPERATE,
        "ALLD" => Strategy::ALWAYS_DEFECT,
        "TFT" => Strategy::TIT_FOR_TAT,
        "GTFT" => Strategy::generous(Fraction::clamped(payoffs?.most_generosity()?)),
        "WSLS" => Strategy::WIN_STAY_LOSE_SHIFT,
        "GRIM" | "GRIM1" => Strategy::GRIM,
        "RANDOM" => Strategy::RANDOM,
        "CTFT" => Strategy::LibraryContrite,
        _ => return None,
    })
}
