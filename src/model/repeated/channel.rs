//! Misreading and what helps against it: the half-life of trust, back-channels, generosity.

use super::payoffs::Payoffs;
use super::strategy::ErrorRate;
use crate::numeric::{DiscountFactor, Fraction};

/// Two who answer in kind, beginning with cooperation, each misreading the other now and then.
///
/// Derived here: whether a side cooperates flips whenever somebody misreads, so each move is a coin of its own with
/// chance (1 + (1−2e)^t)/2. [`super::exact::Chain`] gives the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Echo {
    pub error: ErrorRate,
}

impl Echo {
    /// After how many rounds half of the trust is gone: ln 2/(−ln(1−2e)); infinite without error.
    ///
    /// ```
    /// use cat_divides_meat_model::repeated::{channel::Echo, strategy::ErrorRate};
    /// let echo = Echo { error: ErrorRate::new(0.1).unwrap() };
    /// assert!((echo.half_life() - 3.1).abs() < 0.01);
    /// ```
    pub fn half_life(&self) -> f64 {
        std::f64::consts::LN_2 / -(-2.0 * self.error.get()).ln_1p()
    }

    /// The chance that a side cooperates after `rounds`: (1 + (1−2e)^t)/2.
    pub fn cooperation_after(&self, rounds: u32) -> f64 {
        (1.0 + (1.0 - 2.0 * self.error.get()).powi(rounds.try_into().unwrap_or(i32::MAX))) / 2.0
    }

    /// What each earns in the long run: (R+S+T+P)/4 with any error at all, R without.
    pub fn long_run_payoff(&self, payoffs: &Payoffs) -> f64 {
        if self.error.get() > 0.0 { payoffs.mean() } else { payoffs.reward.get() }
    }

    /// What each earns when a round counts `discount` times the one before, as an average.
    pub fn discounted_payoff(&self, payoffs: &Payoffs, discount: DiscountFactor) -> f64 {
        let ([r, s, t, p], delta) = (payoffs.to_array(), discount.get());
        let fading = 1.0 - 2.0 * self.error.get();
        let [once, twice] = [fading, fading * fading].map(|x| (1.0 - delta) / (1.0 - delta * x));
        (r * (1.0 + 2.0 * once + twice) + (s + t) * (1.0 - twice) + p * (1.0 - 2.0 * once + twice)) / 4.0
    }
}

/// Tit for tat that overlooks a defection with some chance, under misreading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Generosity {
    pub error: ErrorRate,
    /// g.
    pub generosity: Fraction,
}

impl Generosity {
    /// How often each of two such players cooperates in the long run.
    pub fn cooperation(&self) -> f64 {
        let (e, z) = (self.error.get(), self.forgiveness());
        let (lost, found) = (e * self.generosity.rest().get(), z);
        if lost + found > 0.0 { found / (lost + found) } else { 1.0 } // without either they stay where they began
    }

    /// What each of two such players earns in the long run.
    pub fn self_play_payoff(&self, payoffs: &Payoffs) -> f64 {
        payoffs.of_independent(self.cooperation())
    }

    /// What such a player earns against one who always defects: P − (P−S)·z.
    pub fn payoff_against_defector(&self, payoffs: &Payoffs) -> f64 {
        let [_, s, _, p] = payoffs.to_array();
        p - (p - s) * self.forgiveness()
    }

    /// What one who always defects earns against such a player: P + (T−P)·z.
    pub fn defectors_payoff(&self, payoffs: &Payoffs) -> f64 {
        let [_, _, t, p] = payoffs.to_array();
        p + (t - p) * self.forgiveness()
    }

    /// z, the chance to cooperate after a defection.
    fn forgiveness(&self) -> f64 {
        let e = self.error.get();
        (1.0 - e) * self.generosity.get() + e
    }
}

impl ErrorRate {
    /// What is left of the errors when a back-channel catches each with chance `caught` kappa.
    pub fn with_back_channel(self, caught: Fraction) -> Self {
        self.reduced_to(self.get() * caught.rest().get())
    }

    /// How often the majority of `reports` is wrong if each is, independently, this often.
    ///
    /// `None` for an even number: there may be no majority.
    pub fn of_majority(self, reports: u16) -> Option<Self> {
        (reports % 2 == 1).then(|| self.reduced_to(wrong_majority(self.get(), reports)))
    }

    fn reduced_to(self, rate: f64) -> Self {
        Self::new(rate.min(self.get())).unwrap_or(self)
    }
}

/// Σ over j > k/2 of C(k, j)·e^j·(1−e)^(k−j), from the middle outwards.
fn wrong_majority(error: f64, reports: u16) -> f64 {
    let (count, least) = (f64::from(reports), f64::from(reports / 2 + 1));
    let right = (1.0 - error).powf((count - least) / least); // spread over the factors, so that none overflows
    let middle: f64 =
        (1..=reports / 2 + 1).map(|i| (count - least + f64::from(i)) / f64::from(i) * error * right).product();
    let terms = (reports / 2 + 1..=reports).scan(middle, |term, wrong| {
        let now = *term;
        *term *= (count - f64::from(wrong)) / (f64::from(wrong) + 1.0) * error / (1.0 - error);
        Some(now)
    });
    terms.sum()
}
