//! The contest for influence: shares follow effort, and effort follows what is at stake.

use crate::numeric::{NonNegative, Positive, TIE};

/// Who contends for influence, and how firmly the home ground is its own.
///
/// Shares are s_i = y_i/(rho + Y) of effective efforts y_i = w_i·x_i with Y their sum; what no contender holds,
/// s_0 = rho/(rho + Y), is home rule. Each maximises v_i·s_i − x_i: the lottery contest of Tullock (1980) with a
/// reserve (Dasgupta, Nti 1998), for unequal stakes (Stein 2002).
///
/// ```
/// use cat_divides_meat_model::{influence::contest::{Contender, Contest}, numeric::{NonNegative, Positive}};
/// let contender = |stake| Contender { stake: NonNegative::new(stake).unwrap(), effectiveness: Positive::ONE };
/// let contest = Contest { contenders: vec![contender(3.0)], home_rule: NonNegative::new(1.0).unwrap() };
/// let settled = contest.equilibrium();
/// assert!((settled.heat - 3f64.sqrt()).abs() < 1e-12);
/// assert!((settled.standings[0].share + settled.home_rule - 1.0).abs() < 1e-12);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    pub contenders: Vec<Contender>,
    /// rho, in units of effective effort: 0 to 3 in the explainer.
    pub home_rule: NonNegative,
}

/// One who contends; a stake of 0 stands for one who has left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contender {
    /// v: what the whole influence is worth to this contender: 0.5 to 10 in the explainer.
    pub stake: NonNegative,
    /// w: how much influence a unit of effort buys: 0.3 to 3 in the explainer.
    pub effectiveness: Positive,
}

impl Contender {
    /// V = v·w, the only thing about a contender that shares depend on.
    pub fn effective_stake(self) -> f64 {
        self.stake.get() * self.effectiveness.get()
    }
}

impl Contest {
    /// Where nobody gains by changing their effort: unique, and stable under best responses.
    pub fn equilibrium(&self) -> Equilibrium {
        let stakes = || self.contenders.iter().map(|contender| contender.effective_stake());
        let heat = heat(stakes, self.home_rule);
        let kind = match stakes().filter(|&stake| stake > 0.0).count() {
            _ if self.home_rule.get() > 0.0 => Kind::Attained,
            0 => Kind::Empty,
            1 => Kind::Unopposed,
            _ => Kind::Attained,
        };
        Equilibrium {
            heat,
            home_rule: if heat > 0.0 { self.home_rule.get() / heat } else { 0.0 },
            standings: self.contenders.iter().map(|contender| contender.standing(heat)).collect(),
            kind,
        }
    }

    /// The shares that these efforts hold, whether or not anybody would rather change theirs.
    pub fn shares_at(&self, efforts: &Efforts) -> Shares {
        let whole = self.home_rule.get() + efforts.0.iter().sum::<f64>();
        let part = |effort: f64| if whole > 0.0 { effort / whole } else { 0.0 };
        Shares { home_rule: part(self.home_rule.get()), of: efforts.0.iter().map(|&effort| part(effort)).collect() }
    }

    /// The same contest once the contender at `index` has left: the seat stays, its stake is gone.
    pub fn without(&self, index: usize) -> Self {
        let mut after = self.clone();
        if let Some(leaver) = after.contenders.get_mut(index) {
            leaver.stake = NonNegative::ZERO;
        }
        after
    }
}

/// A contest where nobody gains by changing their effort.
#[derive(Clone, Debug, PartialEq)]
pub struct Equilibrium {
    /// Z = rho + Y: all effective effort and the home ground's own weight together.
    pub heat: f64,
    /// s_0, the share that is no contender's.
    pub home_rule: f64,
    /// In the order of [`Contest::contenders`].
    pub standings: Vec<Standing>,
    pub kind: Kind,
}

/// What one contender does and gets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    pub share: f64,
    /// y: effort as it counts.
    pub effective_effort: f64,
    /// x = y/w: effort as it costs.
    pub effort: f64,
    /// v·s − x, which is v·s² here.
    pub payoff: f64,
}

/// Whether the equilibrium is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Attained,
    /// One contender and no home rule: any effort above 0 holds everything; the figures are the limit as it vanishes.
    Unopposed,
    /// No contender and no home rule: nobody holds anything.
    Empty,
}

impl Equilibrium {
    /// Positions of those with a share.
    pub fn active(&self) -> Vec<usize> {
        let standings = self.standings.iter().enumerate();
        standings.filter(|(_, standing)| standing.share > 0.0).map(|(index, _)| index).collect()
    }

    pub fn shares(&self) -> Shares {
        Shares { home_rule: self.home_rule, of: self.standings.iter().map(|standing| standing.share).collect() }
    }

    /// The efforts of this equilibrium, from which a path may start.
    pub fn efforts(&self) -> Efforts {
        Efforts(self.standings.iter().map(|standing| standing.effective_effort).collect())
    }

    /// What all contenders spend, as it costs them.
    pub fn total_effort(&self) -> f64 {
        self.standings.iter().map(|standing| standing.effort).sum()
    }
}

/// How the whole influence is divided; the parts sum to 1 unless nobody holds anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    pub home_rule: f64,
    /// In the order of [`Contest::contenders`].
    pub of: Vec<f64>,
}

/// An effective effort for each contender.
#[derive(Clone, Debug, PartialEq)]
pub struct Efforts(pub(super) Vec<f64>);

impl Efforts {
    /// `None` if an effort is negative, not a number or beyond all bounds.
    pub fn new(efforts: Vec<f64>) -> Option<Self> {
        let hold = efforts.iter().all(|&effort| NonNegative::new(effort).is_some());
        hold.then_some(Self(efforts))
    }

    pub fn as_slice(&self) -> &[f64] {
        &self.0
    }
}

impl Contender {
    /// What this contender does and gets where the heat is `heat`.
    fn standing(self, heat: f64) -> Standing {
        let share = share(self.effective_stake(), heat);
        let effective_effort = heat * share;
        Standing {
            share,
            effective_effort,
            effort: effective_effort / self.effectiveness.get(),
            payoff: self.stake.get() * share * share,
        }
    }
}

/// The share of one whose effective stake is `stake` where the heat is `heat`: max(0, 1 − Z/V).
#[inline]
pub(crate) fn share(stake: f64, heat: f64) -> f64 {
    if is_active(stake, heat) { 1.0 - heat / stake } else { 0.0 }
}

/// The heat Z of the equilibrium: the root of sum max(0, 1 − Z/V_i) + rho/Z = 1.
///
/// Starts with everyone and drops those who would not contend at the heat so far. That heat never is above the
/// root, as those who stay out would count as negative; so nobody is dropped who belongs in.
pub(crate) fn heat<I: Iterator<Item = f64>>(stakes: impl Fn() -> I, home_rule: NonNegative) -> f64 {
    let mut heat = 0.0;
    let mut active = usize::MAX;
    loop {
        let contending = || stakes().filter(|&stake| is_active(stake, heat));
        let count = contending().count();
        if count >= active || count < 2 && home_rule.get() == 0.0 {
            return heat;
        }
        active = count;
        heat = heat_of_all(contending(), home_rule.get()).max(heat); // which only rises, but for rounding
    }
}

fn is_active(stake: f64, heat: f64) -> bool {
    stake > heat * (1.0 + TIE)
}

/// The heat if all of these contend: ((m−1) + √((m−1)² + 4·rho·B)) / (2B), B the sum of 1/V.
fn heat_of_all(stakes: impl Iterator<Item = f64>, home_rule: f64) -> f64 {
    let (count, inverse) = stakes.fold((0.0, 0.0), |(count, sum), stake| (count + 1.0, sum + 1.0 / stake));
    if count == 0.0 {
        return home_rule;
    }
    let others = count - 1.0;
    (others + (others * others + 4.0 * home_rule * inverse).sqrt()) / (2.0 * inverse)
}
