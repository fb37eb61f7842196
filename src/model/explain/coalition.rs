//! The numbers of coalitions: what a player adds, and what the groups would have to give up.

use super::Formula::{Difference, Product, Quotient, Sum};
use super::{Step, Term, Working};
use crate::coalition::arbiter::ArbiterGame;
use crate::coalition::shapley::Game;

impl Game {
    /// Ends with the player's [`Game::shapley_values`], after a line for each size of group; `None` if there is none.
    pub fn explain_shapley(&self, player: usize) -> Option<Vec<Step>> {
        let (mut w, players) = (Working::default(), self.players());
        let sizes = if player < players { 0..players } else { return None };
        let means: Vec<f64> = sizes
            .map(|size| {
                let [added, groups] = self.added_to_groups(player, size as u32);
                w.line(Term::AddedToGroups, Quotient(added, groups))
            })
            .collect();
        w.line(Term::ShapleyValue, Quotient(means.iter().sum(), players as f64));
        Some(w.0)
    }

    /// Ends with [`Game::least_core_epsilon`], after each group that binds; `None` where that is.
    pub fn explain_least_core(&self) -> Option<Vec<Step>> {
        let mut w = Working::default();
        let each = self.worth(self.everyone()) / self.players() as f64;
        let mut parts = Vec::new();
        for (group, weight) in self.groups_that_bind()? {
            let part = each * f64::from(group.count_ones());
            let excess = w.line(Term::Excess, Difference(self.worth(group), part));
            parts.push(w.line(Term::WeightedExcess, Product(vec![weight, excess])));
        }
        w.line(Term::LeastConcession, Sum(parts));
        Some(w.0)
    }

    /// What the player adds to all groups of a size together, and how many there are.
    fn added_to_groups(&self, player: usize, size: u32) -> [f64; 2] {
        let is_one = |group: &usize| group >> player & 1 == 0 && group.count_ones() == size;
        (0..=self.everyone()).filter(is_one).fold([0.0; 2], |[added, groups], group| {
            [added + self.worth(group | 1 << player) - self.worth(group), groups + 1.0]
        })
    }
}

impl ArbiterGame {
    /// Ends with [`ArbiterGame::arbiter_value`]: what it adds as second and as third, each in a third of all orders.
    pub fn explain_arbiter(&self) -> Vec<Step> {
        let mut w = Working::default();
        let alone = w.given(Term::AddedToGroups, 0.0);
        let to_one = w.given(Term::AddedToGroups, self.with_one.get());
        let to_both = Difference(self.together.get(), self.without_arbiter.get());
        let to_both = w.line(Term::AddedToGroups, to_both);
        w.line(Term::ShapleyValue, Quotient(alone + to_one + to_both, 3.0));
        w.0
    }
}
