//! The tournament that is timed, and played by the Axelrod library too: benches/axelrod_tournament.py has the same.

use cat_divides_meat::model::numeric::Fraction;
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::strategy::{ErrorRate, MemoryOne, Noise, Strategy};
use cat_divides_meat::model::repeated::tournament::Rules;

/// 200 turns, 100 repetitions, 5 % noise.
pub fn rules() -> Rules {
    Rules {
        turns: 200,
        repetitions: 100,
        noise: Noise::Implementation(ErrorRate::new(0.05).expect("in range")),
        payoffs: Payoffs::default(),
        seed: 7,
    }
}

/// Twelve strategies.
pub fn field() -> Vec<Strategy> {
    let fraction = |x| Fraction::new(x).expect("in range");
    let memory_one =
        |after: [f64; 4], first| Strategy::MemoryOne(MemoryOne { after: after.map(fraction), first: fraction(first) });
    vec![
        Strategy::ALWAYS_COOPERATE,
        Strategy::ALWAYS_DEFECT,
        Strategy::TIT_FOR_TAT,
        Strategy::generous(fraction(1.0 / 3.0)),
        Strategy::WIN_STAY_LOSE_SHIFT,
        Strategy::GRIM,
        Strategy::RANDOM,
        Strategy::Contrite,
        Strategy::LibraryContrite,
        memory_one([1.0, 0.0, 1.0, 0.0], 0.0), // suspicious tit for tat
        memory_one([0.9, 0.1, 0.9, 0.1], 1.0), // soft joss the other way round
        memory_one([1.0, 0.125, 1.0, 0.25], 1.0),
    ]
}
