//! How the reader looks at the map: what stands out, what the circles measure, how near it is.

use super::sought::finds;
use crate::scenario::{ActorIndex, ClaimKind, Scenario, Tie, TieKind};

/// Nothing of it changes what is on the map, only what stands out there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Atlas {
    /// The open view of the scenario's tour, by its place there.
    pub view: Option<usize>,
    /// An actor around whom all stands out that is so many ties away.
    pub focus: Option<(ActorIndex, usize)>,
    /// Only ties of this type.
    pub kind: Option<TieKind>,
    /// Only ties that a claim of this kind stands behind.
    pub owner: Option<ClaimKind>,
    /// Only actors of such a name.
    pub sought: String,
    pub measure: Measure,
    /// How many times the map was drawn nearer.
    pub zoom: usize,
    /// The actor on whom the keys are.
    pub here: ActorIndex,
}

/// What the circles are as large as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// What the chapter's model says: the share of influence.
    #[default]
    Share,
    /// How often one comes here who asks again and again who shaped a choice.
    Reach,
    /// How often one comes here who follows influence onward.
    Dependence,
    /// The part of the shortest ways between others that lead through here.
    Brokerage,
}

impl Measure {
    pub const ALL: [Measure; 4] = [Measure::Share, Measure::Reach, Measure::Dependence, Measure::Brokerage];
    const IDS: [&str; 4] = ["share", "reach", "dependence", "brokerage"];

    pub const fn id(self) -> &'static str {
        Measure::IDS[self as usize]
    }
}

/// What stands out; the rest is dimmed.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub actors: Vec<bool>,
    pub ties: Vec<bool>,
}

/// How much larger each step makes the map.
const SCALES: [f64; 5] = [1.0, 1.4, 2.0, 2.8, 4.0];

impl Atlas {
    /// The nearest that there is.
    pub const NEAREST: usize = SCALES.len() - 1;

    pub fn scale(&self) -> f64 {
        SCALES[self.zoom.min(Atlas::NEAREST)]
    }

    /// The same map with everything standing out again.
    pub fn cleared(&self) -> Atlas {
        Atlas { measure: self.measure, zoom: self.zoom, here: self.here, ..Atlas::default() }
    }

    /// Whether all that it names is in `scenario`.
    pub(super) fn fits(&self, scenario: &Scenario) -> bool {
        let has_actor = |actor: ActorIndex| actor < scenario.actors.len();
        self.view.is_none_or(|view| view < scenario.tour.len())
            && self.focus.is_none_or(|(actor, _)| has_actor(actor))
            && has_actor(self.here)
            && self.zoom <= Atlas::NEAREST
    }

    /// `None` while everything stands out.
    pub fn standing(&self, scenario: &Scenario) -> Option<Standing> {
        let mut actors = self.around(scenario);
        if let Some(view) = self.view {
            let shown = &scenario.tour[view].actors;
            actors.iter_mut().enumerate().for_each(|(actor, stands)| *stands &= shown.contains(&actor));
        }
        let found: Vec<bool> = scenario.actors.iter().map(|actor| finds(&self.sought, &actor.name.direct)).collect();
        let is_shown = |tie: &Tie| {
            actors[tie.from] && actors[tie.to] && (found[tie.from] || found[tie.to]) && self.lets_through(scenario, tie)
        };
        let ties: Vec<bool> = scenario.ties.iter().map(is_shown).collect();
        let is_filtered = self.kind.is_some() || self.owner.is_some();
        let mut is_tied = vec![!is_filtered; actors.len()];
        for (tie, _) in scenario.ties.iter().zip(&ties).filter(|(_, stands)| **stands) {
            (is_tied[tie.from], is_tied[tie.to]) = (true, true);
        }
        for actor in 0..actors.len() {
            actors[actor] &= found[actor] && is_tied[actor];
        }
        let is_all = actors.iter().chain(&ties).all(|stands| *stands);
        (!is_all).then_some(Standing { actors, ties })
    }

    fn lets_through(&self, scenario: &Scenario, tie: &Tie) -> bool {
        let is_owned = |owner| tie.claims.iter().any(|claim| scenario.claims[*claim].kind == owner);
        self.kind.is_none_or(|kind| tie.kind == kind) && self.owner.is_none_or(is_owned)
    }

    /// Who is within reach of the focus, whichever way the ties run.
    fn around(&self, scenario: &Scenario) -> Vec<bool> {
        let Some((actor, steps)) = self.focus else { return vec![true; scenario.actors.len()] };
        let mut near = vec![false; scenario.actors.len()];
        near[actor] = true;
        for _ in 0..steps {
            let before = near.clone();
            for tie in scenario.ties.iter().filter(|tie| before[tie.from] || before[tie.to]) {
                (near[tie.from], near[tie.to]) = (true, true);
            }
        }
        near
    }
}
