//! What a round of the dilemma pays.

use crate::numeric::Number;

/// Payoffs of one round: both cooperate R, I alone S, the other alone T, nobody P. A dilemma if T > R > P > S.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payoffs {
    pub reward: Number,
    pub sucker: Number,
    pub temptation: Number,
    pub punishment: Number,
}

impl Payoffs {
    /// From R, S, T, P; `None` if one is out of range.
    pub fn new([reward, sucker, temptation, punishment]: [f64; 4]) -> Option<Self> {
        Some(Self {
            reward: Number::new(reward)?,
            sucker: Number::new(sucker)?,
            temptation: Number::new(temptation)?,
            punishment: Number::new(punishment)?,
        })
    }

    /// R, S, T, P.
    pub fn to_array(self) -> [f64; 4] {
        [self.reward, self.sucker, self.temptation, self.punishment].map(Number::get)
    }

    /// (R+S+T+P)/4: what two players earn who answer in kind, in any fog at all, in the long run.
    pub fn mean(self) -> f64 {
        self.to_array().iter().sum::<f64>() / 4.0
    }

    /// g* = min(1 − (T−R)/(R−S), (R−P)/(T−P)): up to here generosity keeps defection from paying (Molander 1985;
    /// Nowak, Sigmund 1992).
    ///
    /// `None` unless R > S and T > P.
    pub fn most_generosity(self) -> Option<f64> {
        let [r, s, t, p] = self.to_array();
        (r > s && t > p).then(|| (1.0 - (t - r) / (r - s)).min((r - p) / (t - p)))
    }

    /// What one round pays, the first side before the second, by who cooperated.
    pub fn of_round(self, cooperated: [bool; 2]) -> [f64; 2] {
        let [r, s, t, p] = self.to_array();
        match cooperated {
            [true, true] => [r, r],
            [true, false] => [s, t],
            [false, true] => [t, s],
            [false, false] => [p, p],
        }
    }

    /// What two players earn who each cooperate with chance `cooperation`, independently.
    pub(crate) fn of_independent(self, cooperation: f64) -> f64 {
        let ([r, s, t, p], a) = (self.to_array(), cooperation);
        r * a * a + (s + t) * a * (1.0 - a) + p * (1.0 - a) * (1.0 - a)
    }
}

impl Default for Payoffs {
    /// R = 3, S = 0, T = 5, P = 1, as in Axelrod's tournaments.
    fn default() -> Self {
        let [reward, sucker, temptation, punishment] =
            [3.0, 0.0, 5.0, 1.0].map(|x| Number::new(x).unwrap_or(Number::ZERO));
        Self { reward, sucker, temptation, punishment }
    }
}
