//! More claims than meat: the old rules for dividing what does not suffice.

use crate::coalition::shapley;
use crate::numeric::NonNegative;

/// An estate, and what each claimant asks of it. If it suffices, every rule pays all in full and leaves the rest.
///
/// ```
/// use cat_divides_meat_model::{division::claims::Claims, numeric::NonNegative};
/// let amount = |x| NonNegative::new(x).unwrap();
/// let claims = Claims { claims: [100.0, 200.0, 300.0].map(amount).to_vec(), estate: amount(200.0) };
/// assert_eq!(claims.talmud(), [50.0, 75.0, 75.0]); // Aumann, Maschler 1985
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Claims {
    pub claims: Vec<NonNegative>,
    pub estate: NonNegative,
}

impl Claims {
    /// Constrained equal awards: everyone gets the same, but nobody more than the claim.
    pub fn equal_awards(&self) -> Vec<f64> {
        equal_awards(&self.amounts(), self.payable())
    }

    /// Constrained equal losses: everyone loses the same, but nobody more than the claim.
    pub fn equal_losses(&self) -> Vec<f64> {
        let claims = self.amounts();
        less(&claims, &equal_awards(&claims, self.total() - self.payable()))
    }

    /// In proportion to the claims.
    pub fn proportional(&self) -> Vec<f64> {
        let (total, payable) = (self.total(), self.payable());
        let part = |claim: f64| if total > 0.0 { claim * (payable / total) } else { 0.0 };
        self.amounts().into_iter().map(part).collect()
    }

    /// The Talmud's rule (Aumann, Maschler 1985): equal awards up to half of every claim, equal losses beyond.
    pub fn talmud(&self) -> Vec<f64> {
        let claims = self.amounts();
        let halves: Vec<f64> = claims.iter().map(|claim| claim / 2.0).collect();
        let (total, payable) = (self.total(), self.payable());
        if payable <= total / 2.0 {
            equal_awards(&halves, payable)
        } else {
            less(&claims, &equal_awards(&halves, total - payable))
        }
    }

    /// Paid in full in order of arrival, averaged over all orders (O'Neill 1982): the Shapley value of the game in
    /// which a group is sure of what the others leave.
    ///
    /// `None` for more claimants than [`shapley::MOST_PLAYERS`].
    pub fn random_arrival(&self) -> Option<Vec<f64>> {
        Some(self.game()?.shapley_values())
    }

    /// The game of [`Claims::random_arrival`].
    pub(crate) fn game(&self) -> Option<shapley::Game> {
        let (claims, estate) = (self.amounts(), self.payable());
        let left_to = |group: usize| {
            let others = claims.iter().enumerate().filter(|(index, _)| group >> index & 1 == 0);
            (estate - others.map(|(_, claim)| claim).sum::<f64>()).max(0.0)
        };
        shapley::Game::new(claims.len(), left_to)
    }

    pub(crate) fn amounts(&self) -> Vec<f64> {
        self.claims.iter().map(|claim| claim.get()).collect()
    }

    pub(crate) fn total(&self) -> f64 {
        self.claims.iter().map(|claim| claim.get()).sum()
    }

    pub(crate) fn payable(&self) -> f64 {
        self.estate.get().min(self.total())
    }
}

/// The contested garment: each gets what the other concedes, and half of the rest (Mishna, Bava Metzia 2a).
pub fn contested_garment(claims: [NonNegative; 2], estate: NonNegative) -> [f64; 2] {
    let [first, second] = claims.map(NonNegative::get);
    let estate = estate.get().min(first + second);
    let (a, b) = ((estate - second).max(0.0), (estate - first).max(0.0));
    let contested = estate - a - b;
    [a + contested / 2.0, b + contested / 2.0]
}

/// min(claim, λ) for everyone, with λ such that it all comes to `estate`, which the claims cover.
fn equal_awards(claims: &[f64], estate: f64) -> Vec<f64> {
    let mut smallest_first: Vec<f64> = claims.to_vec();
    smallest_first.sort_by(f64::total_cmp);
    let (mut left, mut level) = (estate, f64::INFINITY);
    for (index, &claim) in smallest_first.iter().enumerate() {
        let equal = left / (claims.len() - index) as f64;
        if claim >= equal {
            level = equal;
            break;
        }
        left -= claim;
    }
    claims.iter().map(|claim| claim.min(level)).collect()
}

fn less(claims: &[f64], losses: &[f64]) -> Vec<f64> {
    claims.iter().zip(losses).map(|(claim, loss)| claim - loss).collect()
}
