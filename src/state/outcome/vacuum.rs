//! The contest: shares before, at once and settled, and the way there.

use super::{IN_RANGE, named};
use crate::model::influence::best_response::Path;
use crate::model::influence::contest::{Contender, Contest, Efforts, Equilibrium, Shares};
use crate::model::numeric::{NonNegative, Positive, Years};
use crate::scenario::{ActorIndex, ContestSetting};
use crate::state::{Chapter, ParameterId, State};

/// The contest: shares before, at once and settled, and the way there.
#[derive(Clone, Debug, PartialEq)]
pub struct VacuumOutcome {
    pub contenders: Vec<ActorIndex>,
    /// The leaver's place among the contenders.
    pub leaver: usize,
    pub before: Shares,
    pub at_once: Shares,
    pub settled: Shares,
    /// The shares at each step: before, at once, then quarter by quarter.
    pub path: Vec<Shares>,
    /// Effective effort and home rule together, before and settled.
    pub heat_before: f64,
    pub heat_after: f64,
    /// Relative changes of effort from before to settled: all effective effort, all raw effort, the others' effective.
    pub effective_change: f64,
    pub raw_change: f64,
    pub others_change: f64,
    /// The step at which the leaver comes back, if it does.
    pub return_step: Option<usize>,
    /// The leaver's lost share summed over the years until it has its old share again.
    pub share_years_lost: f64,
}

/// Before, at once, then ten years in quarters.
pub(super) const STEPS: usize = 1 + 10 * QUARTERS;
const QUARTERS: usize = 4;

impl VacuumOutcome {
    pub fn of(state: &State) -> VacuumOutcome {
        let setting = state.scenario.contest.as_ref().expect("the chapter is absent without a contest");
        let full = contest(state, setting);
        let leaver = leaver(state, setting);
        let before = full.equilibrium();
        let held = before.standings[leaver].effective_effort * state.parameter(ParameterId::Engagement);
        let chair = Chair { leaver, held };
        let settled = chair.contest_of_others(&full).equilibrium();
        let path = path(state, &full, &chair, return_step(state));
        VacuumOutcome {
            contenders: setting.contenders.iter().map(|contender| contender.actor).collect(),
            leaver,
            before: before.shares(),
            at_once: path[1].clone(),
            settled: chair.shares(&settled.efforts(), full.home_rule),
            share_years_lost: share_years_lost(&path, leaver),
            path,
            heat_before: before.heat,
            heat_after: settled.heat,
            effective_change: change(before.heat - full.home_rule.get(), settled.heat - full.home_rule.get()),
            raw_change: change(before.total_effort(), settled.total_effort() + chair.raw_effort(&full)),
            others_change: change(effective(&before) - before.standings[leaver].effective_effort, effective(&settled)),
            return_step: return_step(state),
        }
    }

    /// Numbers at which most of what the leaver frees goes to no outsider; none without a contest.
    ///
    /// An outsider takes part while its stake times its effectiveness is above home rule and all effort together. Home
    /// rule is here nine tenths of that of the strongest who stays, so that there is little for it to gain, and the
    /// leaver's is twice as much, so that it has a share to lose.
    pub fn mostly_to_no_outsider(state: &State) -> Vec<(ParameterId, f64)> {
        let Some(setting) = &state.scenario.contest else { return Vec::new() };
        let leaver = setting.contenders[leaver(state, setting)].actor;
        let own = |id: ParameterId| (id, id.range(&state.scenario).value);
        let mut numbers = vec![(ParameterId::Engagement, 0.0)];
        let mut strongest: f64 = 0.0;
        for actor in setting.contenders.iter().map(|contender| contender.actor) {
            let [stake, effectiveness] = [ParameterId::Stake(actor), ParameterId::Effectiveness(actor)].map(own);
            if actor != leaver {
                numbers.push(stake);
                strongest = strongest.max(stake.1 * effectiveness.1);
            }
            numbers.push(effectiveness);
        }
        let stake = ParameterId::Stake(leaver);
        let per_stake = own(ParameterId::Effectiveness(leaver)).1;
        numbers.push((stake, 2.0 * strongest / per_stake));
        numbers.push((ParameterId::HomeRule, 0.9 * strongest));
        numbers.iter().map(|(id, value)| (*id, id.range(&state.scenario).nearest(*value))).collect()
    }

    /// How many years after the change a step is.
    pub fn years(step: usize) -> f64 {
        step.saturating_sub(1) as f64 / QUARTERS as f64
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        let now = &self.path[state.step_in(Chapter::Vacuum)];
        let mut numbers = named(&[
            ("share_freed", self.freed()),
            ("others_gain", self.others_gain()),
            ("home_rule_gain", self.home_gain()),
            ("heat_before", self.heat_before),
            ("heat_after", self.heat_after),
            ("share_home_rule", now.home_rule),
            ("settled_home_rule", self.settled.home_rule),
        ]);
        let actors = &state.scenario.actors;
        for (place, actor) in self.contenders.iter().enumerate() {
            numbers.push((format!("share_{}", actors[*actor].id), now.of[place]));
            numbers.push((format!("settled_{}", actors[*actor].id), self.settled.of[place]));
        }
        numbers
    }

    /// What the leaver's share loses by the time all has settled.
    pub fn freed(&self) -> f64 {
        self.before.of[self.leaver] - self.settled.of[self.leaver]
    }

    pub fn home_gain(&self) -> f64 {
        self.settled.home_rule - self.before.home_rule
    }

    /// What the contender at `place` gains by the time all has settled.
    pub fn gain(&self, place: usize) -> f64 {
        self.settled.of[place] - self.before.of[place]
    }

    /// The contenders but the leaver, by place.
    pub fn others(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.contenders.len()).filter(|place| *place != self.leaver)
    }

    /// What the contenders but the leaver hold together.
    pub fn of_others(&self, shares: &Shares) -> f64 {
        self.others().map(|place| shares.of[place]).sum()
    }

    pub fn others_gain(&self) -> f64 {
        self.others().map(|place| self.gain(place)).sum()
    }

    /// The other contender that gains most; `None` while all gain alike.
    pub fn gains_most(&self) -> Option<usize> {
        let most = self.others().max_by(|a, b| self.gain(*a).total_cmp(&self.gain(*b)))?;
        let is_alone = self.others().all(|place| place == most || self.gain(most) - self.gain(place) > 1e-9);
        is_alone.then_some(most)
    }
}

/// The leaver's place among the contenders.
fn leaver(state: &State, setting: &ContestSetting) -> usize {
    let leaver = state.scenario.roles.map(|roles| roles.leaver);
    setting.contenders.iter().position(|contender| Some(contender.actor) == leaver).unwrap_or(0)
}

fn contest(state: &State, setting: &ContestSetting) -> Contest {
    let contender = |actor| Contender {
        stake: NonNegative::new(state.parameter(ParameterId::Stake(actor))).expect(IN_RANGE),
        effectiveness: Positive::new(state.parameter(ParameterId::Effectiveness(actor))).expect(IN_RANGE),
    };
    Contest {
        contenders: setting.contenders.iter().map(|each| contender(each.actor)).collect(),
        home_rule: NonNegative::new(state.parameter(ParameterId::HomeRule)).expect(IN_RANGE),
    }
}

/// A seat whose holder no longer chooses: it keeps up a part of its old effort, and the others answer that.
///
/// Engagement is that part: 0 is the exit of models.md 2.1, and 1 changes nothing, since the full effort is the best
/// answer to the others already. To the others, what is kept up is one more share that none of them can win.
struct Chair {
    leaver: usize,
    /// The effective effort that is kept up.
    held: f64,
}

impl Chair {
    fn contest_of_others(&self, full: &Contest) -> Contest {
        let mut others = full.clone();
        others.contenders.remove(self.leaver);
        others.home_rule = NonNegative::new(full.home_rule.get() + self.held).expect(IN_RANGE);
        others
    }

    /// The shares of all, from the others' efforts.
    fn shares(&self, others: &Efforts, home_rule: NonNegative) -> Shares {
        let mut efforts = others.as_slice().to_vec();
        efforts.insert(self.leaver, self.held);
        let whole = home_rule.get() + efforts.iter().sum::<f64>();
        let part = |effort: f64| if whole > 0.0 { effort / whole } else { 0.0 };
        Shares { home_rule: part(home_rule.get()), of: efforts.into_iter().map(part).collect() }
    }

    fn raw_effort(&self, full: &Contest) -> f64 {
        self.held / full.contenders[self.leaver].effectiveness.get()
    }
}

fn return_step(state: &State) -> Option<usize> {
    let years = state.parameter(ParameterId::ReturnYear);
    (years > 0.0).then(|| 1 + (years * QUARTERS as f64).round() as usize)
}

/// The shares before, at once (only the leaver's effort has fallen), and quarter by quarter as the others adjust.
fn path(state: &State, full: &Contest, chair: &Chair, return_step: Option<usize>) -> Vec<Shares> {
    let before = full.equilibrium();
    let mut efforts = before.efforts().as_slice().to_vec();
    let returned = Chair { leaver: chair.leaver, held: efforts.remove(chair.leaver) };
    let pace = Positive::new(state.parameter(ParameterId::AdjustmentSpeed)).expect(IN_RANGE);
    let start = Efforts::new(efforts).expect("efforts of an equilibrium are efforts");
    let mut walk = Path::new(chair.contest_of_others(full), pace, start).expect("one effort each");
    let mut chair = chair;
    let mut path = vec![before.shares()];
    for step in 1..=STEPS {
        walk.advance_to(Years::new(VacuumOutcome::years(step)).expect("ten years are years"));
        if return_step == Some(step) {
            chair = &returned;
            walk = walk.switch_to(chair.contest_of_others(full)).expect("as many contenders");
        }
        path.push(chair.shares(walk.efforts(), full.home_rule));
    }
    path
}

fn share_years_lost(path: &[Shares], leaver: usize) -> f64 {
    let lost = |shares: &Shares| path[0].of[leaver] - shares.of[leaver];
    path[1..].windows(2).map(|pair| (lost(&pair[0]) + lost(&pair[1])) / (2 * QUARTERS) as f64).sum()
}

fn effective(equilibrium: &Equilibrium) -> f64 {
    equilibrium.standings.iter().map(|standing| standing.effective_effort).sum()
}

/// Relative change; none where there was nothing.
fn change(before: f64, after: f64) -> f64 {
    if before > 0.0 { after / before - 1.0 } else { 0.0 }
}
