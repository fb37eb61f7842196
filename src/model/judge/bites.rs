//! The fable: a judge who bites the larger piece until both sides call the rest equal enough.

use crate::numeric::{Fraction, PositiveFraction, TIE, Xoshiro256};

/// The division of one piece of meat before a judge who is asked to make it more equal.
///
/// The larger piece is 1/(1+r0), the smaller r0/(1+r0). The sides accept once smaller/larger ≥ 1−tau. Until
/// then the judge bites the larger piece down to r times the smaller, r drawn uniformly from [1−h, 1].
///
/// ```
/// use cat_divides_meat_model::{judge::bites::Bites, numeric::{Fraction, PositiveFraction}};
/// let bites = Bites {
///     first_cut: PositiveFraction::new(0.8).unwrap(),
///     tolerance: Fraction::new(0.05).unwrap(),
///     overshoot: Fraction::new(0.3).unwrap(),
/// };
/// assert!((bites.expected_total() - 0.468148).abs() < 1e-6);
/// assert!((bites.expected_bites() - 6.0).abs() < 1e-9);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bites {
    /// r0: the smaller piece over the larger, before the judge is asked.
    pub first_cut: PositiveFraction,
    /// tau: how unequal the pieces may stay, as a part of the larger.
    pub tolerance: Fraction,
    /// h: how far below equality a bite may go; 0 is the honest judge.
    pub overshoot: Fraction,
}

impl Bites {
    /// What the sides can expect to have left when they accept, of a whole of 1.
    ///
    /// Derived here: with S the smaller piece, S·(2−h/2) where tau ≥ h; else S·(pi+m_s)/(1−m_c). There pi = tau/h is
    /// the chance that a bite is accepted, and m_s and m_c are how much a bite leaves if it is, and if it is not, each
    /// times its chance. 0 where they never accept (no tolerance, a judge who overshoots): Theorem B.
    pub fn expected_total(&self) -> f64 {
        let (tau, h) = (self.tolerance.get(), self.overshoot.get());
        if self.is_accepted_at_once() {
            return 1.0;
        }
        if tau >= h {
            return self.smaller() * (2.0 - h / 2.0);
        }
        let accepting = tau / h;
        if accepting == 0.0 {
            return 0.0; // Theorem B; below, an overshoot of the smallest size would make 0/0 of it
        }
        let lost = accepting + (1.0 - accepting) * (tau + h) / 2.0; // 1 - m_c, without its cancellation
        self.smaller() * accepting * (2.0 - tau / 2.0) / lost
    }

    /// How many bites to expect until the sides accept; infinite where they never do.
    pub fn expected_bites(&self) -> f64 {
        let (tau, h) = (self.tolerance.get(), self.overshoot.get());
        match () {
            () if self.is_accepted_at_once() => 0.0,
            () if tau >= h => 1.0,
            () => h / tau,
        }
    }

    /// What can be expected to be left after exactly `bites` bites, if nobody ever says stop: S0·m^(n−1)·(1+m).
    pub fn expected_total_after(&self, bites: u32) -> f64 {
        let mean = 1.0 - self.overshoot.get() / 2.0;
        match bites {
            0 => 1.0,
            n => self.smaller() * mean.powi((n - 1).try_into().unwrap_or(i32::MAX)) * (1.0 + mean),
        }
    }

    /// Whether the first cut already is equal enough: no bite at all.
    pub fn is_accepted_at_once(&self) -> bool {
        self.accepts(self.first_cut.get())
    }

    /// One run with the judge's bites drawn from `seed`, broken off after `most_bites`.
    pub fn run(&self, seed: u64, most_bites: usize) -> Run {
        let cuts: Vec<Cut> = self.cuts(seed).take(most_bites.saturating_add(1)).collect();
        let is_accepted = cuts.last().is_some_and(|last| self.accepts(last.ratio()));
        Run { cuts, is_accepted }
    }

    /// The same run cut by cut: first the first cut, then one [`Cut`] a bite; endless where nobody ever accepts.
    pub fn cuts(&self, seed: u64) -> impl Iterator<Item = Cut> + use<> {
        let (bites, mut draws) = (*self, Xoshiro256::new(seed));
        std::iter::successors(Some(Cut::first(self.first_cut)), move |cut| {
            (!bites.accepts(cut.ratio())).then(|| cut.bitten(bites.draw(&mut draws)))
        })
    }

    fn accepts(&self, ratio: f64) -> bool {
        ratio >= 1.0 - self.tolerance.get() - TIE
    }

    fn draw(&self, draws: &mut Xoshiro256) -> PositiveFraction {
        let ratio = 1.0 - self.overshoot.get() * draws.unit();
        PositiveFraction::new(ratio).unwrap_or(self.first_cut) // never: unit() stays below 1
    }

    fn smaller(&self) -> f64 {
        Cut::first(self.first_cut).smaller()
    }
}

/// Whose piece: left starts with the larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

impl Side {
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// The two pieces after a bite, or after the first cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    larger: f64,
    ratio: f64,
    larger_side: Side,
    bite: f64,
}

impl Cut {
    /// The first cut of a whole of 1; `ratio` is smaller over larger.
    pub fn first(ratio: PositiveFraction) -> Self {
        let ratio = ratio.get();
        Self { larger: 1.0 / (1.0 + ratio), ratio, larger_side: Side::Left, bite: 0.0 }
    }

    /// After a bite that leaves the larger piece at `ratio` times the smaller; so the sides alternate.
    pub fn bitten(&self, ratio: PositiveFraction) -> Self {
        let ratio = ratio.get();
        Self {
            larger: self.smaller(),
            ratio,
            larger_side: self.larger_side.other(),
            bite: self.larger - self.smaller() * ratio,
        }
    }

    pub fn larger(&self) -> f64 {
        self.larger
    }

    pub fn smaller(&self) -> f64 {
        self.larger * self.ratio
    }

    /// Smaller over larger.
    pub fn ratio(&self) -> f64 {
        self.ratio
    }

    pub fn total(&self) -> f64 {
        self.larger + self.smaller()
    }

    /// What lies on this side.
    pub fn piece(&self, side: Side) -> f64 {
        if side == self.larger_side { self.larger } else { self.smaller() }
    }

    /// Which side holds the larger piece: the one that the next bite takes from.
    pub fn larger_side(&self) -> Side {
        self.larger_side
    }

    /// How much the judge has just bitten off; 0 for the first cut.
    pub fn bite(&self) -> f64 {
        self.bite
    }

    /// Which side the judge has just bitten from; after the first cut, nobody's.
    pub fn bitten_side(&self) -> Option<Side> {
        (self.bite > 0.0).then_some(self.larger_side.other())
    }
}

/// A run from the first cut to its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The first cut, then one entry a bite; never empty.
    pub cuts: Vec<Cut>,
    /// Whether the sides accepted; if not, the run was broken off.
    pub is_accepted: bool,
}

impl Run {
    pub fn bites(&self) -> usize {
        self.cuts.len() - 1
    }

    /// What is left of the whole.
    pub fn total(&self) -> f64 {
        self.cuts.last().map_or(1.0, Cut::total)
    }

    /// What the judge has eaten of the whole.
    pub fn eaten(&self) -> f64 {
        1.0 - self.total()
    }

    /// What the judge has bitten from this side.
    pub fn eaten_from(&self, side: Side) -> f64 {
        let bites = self.cuts.iter().filter(|cut| cut.bitten_side() == Some(side));
        bites.map(Cut::bite).sum()
    }
}
