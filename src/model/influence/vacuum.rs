//! The empty chair: who holds the share of one who leaves, at once and after all have adjusted.

use super::contest::{Contest, Efforts, Equilibrium, Shares};

/// A contest before and after one contender leaves.
///
/// The vacuum theorem, derived from the closed form of the equilibrium: the heat falls, every remaining share rises by
/// (Z−Z')/V_i, home rule by rho·(1/Z' − 1/Z), those with Z' < V_i ≤ Z enter, and the gains sum to the freed share.
#[derive(Clone, Debug, PartialEq)]
pub struct Exit {
    pub before: Equilibrium,
    /// While the others' efforts still are what they were: each share grows in proportion.
    pub instant: Shares,
    /// Once nobody gains by a further change.
    pub settled: Equilibrium,
    /// Who held nothing and now holds something.
    pub entrants: Vec<usize>,
    /// The share of the one who left.
    pub share_freed: f64,
}

impl Exit {
    /// `None` if there is no contender at `leaver`.
    pub fn new(contest: &Contest, leaver: usize) -> Option<Self> {
        let before = contest.equilibrium();
        let share_freed = before.standings.get(leaver)?.share;
        let settled = contest.without(leaver).equilibrium();
        Some(Self {
            instant: contest.shares_at(&before.efforts().without(leaver)),
            entrants: entrants(&before, &settled),
            before,
            settled,
            share_freed,
        })
    }
}

/// Who holds something in `after` and nothing in `before`, for contests of the same contenders.
pub fn entrants(before: &Equilibrium, after: &Equilibrium) -> Vec<usize> {
    let shares = before.standings.iter().zip(&after.standings).map(|(b, a)| (b.share, a.share));
    let entering = shares.enumerate().filter(|(_, (before, after))| *before == 0.0 && *after > 0.0);
    entering.map(|(index, _)| index).collect()
}

impl Efforts {
    /// The same efforts with the one at `index` gone.
    pub fn without(mut self, index: usize) -> Self {
        if let Some(effort) = self.0.get_mut(index) {
            *effort = 0.0;
        }
        self
    }
}
