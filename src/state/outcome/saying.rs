//! The meat: what is expected of the bites, and one seeded run.

use super::{IN_RANGE, named};
use crate::model::judge::bites::{Bites, Cut, Side};
use crate::model::numeric::{Fraction, PositiveFraction};
use crate::state::{Chapter, ParameterId, State};

/// The meat: what is expected, and one seeded run.
#[derive(Clone, Debug, PartialEq)]
pub struct SayingOutcome {
    /// The expected sum of both pieces when the neighbours accept, as a fraction of the meat.
    pub expected_left: f64,
    /// Infinite where no bite is ever good enough.
    pub expected_bites: f64,
    /// The smaller piece of the first cut.
    pub smaller: f64,
    /// The chance that a bite is good enough; 1 where every bite is.
    pub chance: f64,
    /// What is expected to be left after ten complaints, whether or not the neighbours would accept before.
    pub left_after_ten: f64,
    /// What is expected to be left at each tolerance of the slider, as (tolerance, left).
    pub curve: Vec<(f64, f64)>,
    /// Each step of the run, from the first cut.
    pub run: Vec<Portions>,
    /// Whether the run ends with both accepting; otherwise nothing worth biting was left.
    pub is_accepted: bool,
}

/// By then the judge has eaten about half, and the quarrel goes on.
pub(super) const OPENS_AT: usize = 2;
/// A run is broken off when less than this is left: there is nothing worth biting.
const CRUMB: f64 = 0.005;
/// A run of careful bites could go on for very long.
const MOST_BITES: usize = 60;
const COMPLAINTS: u32 = 10;
const CURVE_POINTS: u32 = 50;

impl SayingOutcome {
    pub fn of(state: &State) -> SayingOutcome {
        let bites = bites(state);
        let (run, is_accepted) = seeded_run(state);
        SayingOutcome {
            expected_left: bites.expected_total(),
            expected_bites: bites.expected_bites(),
            smaller: Cut::first(bites.first_cut).smaller(),
            chance: 1.0 / bites.expected_bites().max(1.0),
            left_after_ten: bites.expected_total_after(COMPLAINTS),
            curve: curve(state, bites),
            run: portions(&run),
            is_accepted,
        }
    }

    pub fn last_step(&self) -> usize {
        self.run.len() - 1
    }

    /// Who has what at `step`, or at the end of the run if it is shorter.
    pub fn at(&self, step: usize) -> Portions {
        self.run[step.min(self.last_step())]
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        let now = self.at(state.step_in(Chapter::Saying));
        named(&[
            ("expected_left", self.expected_left),
            ("expected_bites", self.expected_bites),
            ("eaten", now.eaten()),
            ("left", now.left + now.right),
            ("bites", now.bites() as f64),
        ])
    }
}

fn bites(state: &State) -> Bites {
    let fraction = |id| Fraction::clamped(state.parameter(id));
    Bites {
        first_cut: PositiveFraction::new(state.parameter(ParameterId::FirstCut)).expect(IN_RANGE),
        tolerance: fraction(ParameterId::Tolerance),
        overshoot: fraction(ParameterId::Overshoot),
    }
}

/// The seeded run as far as there is something to bite, and whether it ends with both accepting.
pub(super) fn seeded_run(state: &State) -> (Vec<Cut>, bool) {
    let run = bites(state).run(state.seed, MOST_BITES);
    match run.cuts.iter().position(|cut| cut.total() < CRUMB) {
        Some(crumb) if crumb + 1 < run.cuts.len() || !run.is_accepted => (run.cuts[..=crumb].to_vec(), false),
        _ => (run.cuts, run.is_accepted),
    }
}

fn portions(cuts: &[Cut]) -> Vec<Portions> {
    let add = |sum: &mut Portions, cut: &Cut| {
        (sum.left, sum.right) = (cut.piece(Side::Left), cut.piece(Side::Right));
        match cut.bitten_side() {
            Some(Side::Left) => (sum.bites_left, sum.given_left) = (sum.bites_left + 1, sum.given_left + cut.bite()),
            Some(Side::Right) => {
                (sum.bites_right, sum.given_right) = (sum.bites_right + 1, sum.given_right + cut.bite())
            }
            None => {}
        }
        Some(*sum)
    };
    cuts.iter().scan(Portions::default(), add).collect()
}

fn curve(state: &State, bites: Bites) -> Vec<(f64, f64)> {
    let range = ParameterId::Tolerance.range(&state.scenario);
    let at = |place| range.min + (range.max - range.min) * f64::from(place) / f64::from(CURVE_POINTS);
    let left = |tolerance| Bites { tolerance: Fraction::clamped(tolerance), ..bites }.expected_total();
    (0..=CURVE_POINTS).map(|place| (at(place), left(at(place)))).collect()
}

/// Who has what at one step.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Portions {
    pub left: f64,
    pub right: f64,
    /// How many bites each side has given.
    pub bites_left: usize,
    pub bites_right: usize,
    /// How much each side has given.
    pub given_left: f64,
    pub given_right: f64,
}

impl Portions {
    pub fn eaten(&self) -> f64 {
        self.given_left + self.given_right
    }

    pub fn bites(&self) -> usize {
        self.bites_left + self.bites_right
    }
}
