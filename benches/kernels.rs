//! The kernels that a reader waits for: each row of the "Speed" table of the README.

use cat_divides_meat::model::judge::regimes::{Dispute, Regime};
use cat_divides_meat::model::numeric::{Fraction, NonNegative, Number};
use cat_divides_meat::model::policy::coefficients::brackets;
use cat_divides_meat::model::policy::mix::{Policy, Weights};
use cat_divides_meat::model::policy::robustness::Robustness;
use cat_divides_meat::model::policy::sweep::Sweep;
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::strategy::{ErrorRate, MemoryOne, Noise, Strategy};
use cat_divides_meat::model::repeated::tournament::{Rules, Tournament};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

criterion_group!(kernels, phase_picture, policy_grid, robustness, tournament);
criterion_main!(kernels);

/// The phase picture of `judge`, 256 × 256.
fn phase_picture(c: &mut Criterion) {
    let mut picture = vec![(Regime::Settle, false); 256 * 256];
    c.bench_function("phase_picture_256", |b| {
        b.iter(|| {
            for (index, cell) in picture.iter_mut().enumerate() {
                let dispute = dispute((index % 256) as f64 / 255.0, (index / 256) as f64 / 255.0 * 0.4);
                *cell = (dispute.regime(), dispute.chooses_the_costlier_way());
            }
            black_box(&picture);
        })
    });
}

fn dispute(cut: f64, cost: f64) -> Dispute {
    let fraction = Fraction::clamped;
    Dispute {
        chances: black_box([fraction(0.6), fraction(0.45)]),
        costs: [Number::new(cost).unwrap_or(Number::ZERO); 2],
        cut: fraction(cut),
        expectations: black_box([fraction(0.7), fraction(0.5)]),
    }
}

/// All whole-percent mixes, ten years each.
fn policy_grid(c: &mut Criterion) {
    c.bench_function("policy_grid_5151", |b| {
        b.iter(|| {
            let mut sweep = Sweep::new(Policy::default(), 100);
            sweep.advance(usize::MAX);
            assert_eq!(sweep.measures().len(), 5151);
            sweep
        })
    });
}

/// A hundred draws of 66 mixes; the explainer makes ten thousand.
fn robustness(c: &mut Criterion) {
    c.bench_function("robustness_100_draws", |b| {
        b.iter(|| {
            let policy = Policy::default();
            let mut robustness =
                Robustness::new(policy, brackets(), Weights::EQUAL, 1, 100).expect("documented ranges");
            robustness.advance(u32::MAX);
            *robustness.tally()
        })
    });
}

/// Twelve strategies, 200 turns, 100 repetitions, 5 % noise.
fn tournament(c: &mut Criterion) {
    let players = field();
    let rules = Rules {
        turns: 200,
        repetitions: 100,
        noise: Noise::Implementation(ErrorRate::new(0.05).expect("in range")),
        payoffs: Payoffs::default(),
        seed: 7,
    };
    c.bench_function("tournament_12x200x100", |b| {
        b.iter(|| {
            let mut tournament = Tournament::new(&players, rules);
            tournament.advance(u64::MAX);
            tournament.scores()
        })
    });
}

fn field() -> Vec<Strategy> {
    let fraction = |x| Fraction::new(x).expect("in range");
    let memory_one =
        |after: [f64; 4], first| Strategy::MemoryOne(MemoryOne { after: after.map(fraction), first: fraction(first) });
    let generosity = NonNegative::new(1.0 / 3.0).expect("in range").get();
    vec![
        Strategy::ALWAYS_COOPERATE,
        Strategy::ALWAYS_DEFECT,
        Strategy::TIT_FOR_TAT,
        Strategy::generous(fraction(generosity)),
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
