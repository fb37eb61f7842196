//! The kernels that a reader waits for, each as a piece of work that can be done again and again.

mod field;

use cat_divides_meat::model::judge::phase::PhasePicture;
use cat_divides_meat::model::judge::regimes::Dispute;
use cat_divides_meat::model::numeric::{Fraction, NonNegative, Number};
use cat_divides_meat::model::policy::coefficients::brackets;
use cat_divides_meat::model::policy::mix::{Policy, Weights};
use cat_divides_meat::model::policy::robustness::Robustness;
use cat_divides_meat::model::policy::sweep::Sweep;
use cat_divides_meat::model::repeated::tournament::Tournament;
use std::hint::black_box;

/// Something to do, and what it is called.
pub type Kernel = (&'static str, Box<dyn FnMut()>);

pub fn all() -> [Kernel; 4] {
    [
        ("phase_picture_256", Box::new(phase_picture())),
        ("policy_grid_5151", Box::new(policy_grid)),
        ("robustness_100_draws", Box::new(robustness)),
        ("tournament_12x200x100", Box::new(tournament())),
    ]
}

/// The phase picture of `judge`, 256 × 256.
fn phase_picture() -> impl FnMut() {
    let [high, middle, low] = [0.7, 0.5, 0.45].map(Fraction::clamped);
    let (chances, expectations) = ([high, low], [high, middle]);
    let dispute = Dispute { chances, costs: [Number::ZERO; 2], cut: Fraction::ZERO, expectations };
    let picture = PhasePicture { dispute, most: NonNegative::new(0.8).expect("in range"), columns: 256, rows: 256 };
    let mut places = Vec::new();
    move || {
        black_box(&picture).paint(&mut places);
        black_box(&places);
    }
}

/// All whole-percent mixes, ten years each.
fn policy_grid() {
    let mut sweep = Sweep::new(Policy::default(), 100);
    sweep.advance(usize::MAX);
    assert_eq!(sweep.prospects().len(), 5151);
    black_box(sweep);
}

/// A hundred draws of 66 mixes; the explainer makes ten thousand.
fn robustness() {
    let policy = Policy::default();
    let mut robustness = Robustness::new(policy, brackets(), Weights::EQUAL, 1, 100).expect("documented ranges");
    robustness.advance(u32::MAX);
    black_box(*robustness.tally());
}

/// Everyone against everyone else, 100 times.
fn tournament() -> impl FnMut() {
    let players = field::field();
    move || {
        let mut tournament = Tournament::new(&players, field::rules());
        tournament.advance(u64::MAX);
        black_box(tournament.scores());
    }
}
