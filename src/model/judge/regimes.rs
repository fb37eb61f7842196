//! Settle, fight, or ask the judge: what two sides choose who each think well of their own chances.

use crate::numeric::{Fraction, Number, TIE};

/// Two sides, what each thinks of a fight and of the judge, and what either costs.
///
/// The bargaining range of Fearon (1995), with the judge as a second way out; the rule is derived here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dispute {
    /// pA and pB: what A and B think of A's chance in a fight.
    pub chances: [Fraction; 2],
    /// cA and cB: what the fight costs A and B, as parts of the whole.
    pub costs: [Number; 2],
    /// f: the part of the whole that the judge keeps.
    pub cut: Fraction,
    /// thetaA and thetaB: which share of the award A and B expect to go to A.
    pub expectations: [Fraction; 2],
}

/// How a dispute ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    Settle,
    Fight,
    Judge,
}

impl Dispute {
    /// Settle if the outside options together are no more than the whole; otherwise the judge if neither side would
    /// rather fight, as a court needs both; otherwise fight, as a war needs one.
    ///
    /// ```
    /// use cat_divides_meat_model::{judge::regimes::{Dispute, Regime}, numeric::{Fraction, Number}};
    /// let [low, high] = [0.2, 0.9].map(|x| Fraction::new(x).unwrap());
    /// let costs = [Number::new(0.2).unwrap(); 2];
    /// let cat = Dispute { chances: [Fraction::HALF; 2], costs, cut: Fraction::ONE, expectations: [high, low] };
    /// assert_eq!(cat.regime(), Regime::Settle); // a cat known to be a cat makes people settle
    /// ```
    pub fn regime(&self) -> Regime {
        let (judge, war, outside) = (self.judge_options(), self.war_options(), self.outside_options());
        if outside[0] + outside[1] <= 1.0 + TIE {
            Regime::Settle
        } else if judge[0] >= war[0] - TIE && judge[1] >= war[1] - TIE {
            Regime::Judge
        } else {
            Regime::Fight
        }
    }

    /// What is left of the whole after it ended so: 1, 1−f or 1−cA−cB.
    pub fn kept(&self, regime: Regime) -> f64 {
        match regime {
            Regime::Settle => 1.0,
            Regime::Fight => 1.0 - self.costs[0].get() - self.costs[1].get(),
            Regime::Judge => self.cut.rest().get(),
        }
    }

    /// Whether the way out that the sides choose keeps less than the other one would have.
    pub fn chooses_the_costlier_way(&self) -> bool {
        self.is_costlier(self.regime())
    }

    /// The same of a regime that is known.
    pub(super) fn is_costlier(&self, regime: Regime) -> bool {
        let lead = self.kept(Regime::Judge) - self.kept(Regime::Fight);
        match regime {
            Regime::Settle => false,
            Regime::Fight => lead > TIE,
            Regime::Judge => -lead > TIE,
        }
    }

    /// What each side expects without agreement: the better of the judge and the fight.
    pub fn outside_options(&self) -> [f64; 2] {
        let (judge, war) = (self.judge_options(), self.war_options());
        [0, 1].map(|side| if judge[side] > war[side] { judge[side] } else { war[side] }) // f64::max is a call in wasm
    }

    /// What each side expects from the judge, the cut taken off.
    pub fn judge_options(&self) -> [f64; 2] {
        let ([a, b], left) = (self.expectations.map(Fraction::get), self.cut.rest().get());
        [left * a, left * (1.0 - b)]
    }

    /// What each side expects from the fight, its own cost taken off.
    pub fn war_options(&self) -> [f64; 2] {
        let ([pa, pb], [a, b]) = (self.chances.map(Fraction::get), self.costs.map(Number::get));
        [pa - a, 1.0 - pb - b]
    }
}
