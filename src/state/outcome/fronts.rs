//! The insurgency: ten years under the reader's levers, then ten years after they are let go.

use super::{IN_RANGE, named};
use crate::model::insurgency::equilibrium::Rest;
use crate::model::insurgency::stocks::{Insurgency, Levers, Stocks};
use crate::model::insurgency::threshold::Regime;
use crate::model::insurgency::trajectory::Trajectory;
use crate::model::numeric::{Fraction, NonNegative, Positive, Years};
use crate::state::{Chapter, ParameterId, State};

/// The insurgency: as it was, under the reader's levers, and after they are let go.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontsOutcome {
    /// With as little effort as before; so it is again after the ten years.
    pub before: Insurgency,
    /// With the reader's levers.
    pub under: Insurgency,
    /// The stocks quarter by quarter, from where they rest with as little effort as before.
    pub path: Vec<Stocks>,
    /// Where the fighters stand at the end if operations are all that is added, as a part of what they were.
    pub alone_at_end: f64,
    /// Where the fighters rest under 50 removals a year for ever and nothing else, as a part of what they were.
    pub suppressed: f64,
    /// What operations can do at each place of the picture, row by row from no operations to the most.
    pub cells: Vec<u8>,
}

/// Ten years of effort, and ten years without, in quarters.
pub(super) const STEPS: usize = 2 * EFFORT;
const EFFORT: usize = 10 * QUARTERS;
const QUARTERS: usize = 4;
/// The end: what grew back stands beside what was held down.
pub(super) const OPENS_AT: usize = STEPS;

/// The last step of the run.
pub(super) fn last_step(_state: &State) -> usize {
    STEPS
}

/// The picture's places across and up.
const COLUMNS: usize = 40;
const ROWS: usize = 25;
/// More than any state could do, to see what sustained force does.
const SUSTAINED: f64 = 50.0;

impl FrontsOutcome {
    pub fn of(state: &State) -> FrontsOutcome {
        let was = ["operations_without", "chain_action_without", "grievance_resolution_without"];
        let own = [ParameterId::Operations, ParameterId::ChainAction, ParameterId::GrievanceResolution];
        let before = insurgency(state, levers(was.map(|name| state.scenario.parameter(name).value)));
        let under = before.with(levers(own.map(|id| state.parameter(id))));
        let alone = before.with(Levers { operations: under.levers.operations, ..before.levers });
        let path = path(before, under);
        let end = if alone == under { path[STEPS] } else { *self::path(before, alone).last().expect("it has steps") };
        let sustained = before.with(Levers { operations: rate(SUSTAINED), ..before.levers }).equilibrium();
        let rest = sustained.stocks().map_or(f64::INFINITY, |stocks| stocks.fighters);
        let part = |stock| part(stock, path[0].fighters);
        let (alone_at_end, suppressed) = (part(end.fighters), part(rest));
        FrontsOutcome { before, under, alone_at_end, suppressed, cells: cells(state, under), path }
    }

    /// Years since the levers were turned.
    pub fn years(step: usize) -> f64 {
        step as f64 / QUARTERS as f64
    }

    /// The step at which the levers are let go.
    pub const fn end_of_effort() -> usize {
        EFFORT
    }

    /// Whether operations are all that is added to what was done before.
    pub fn is_force_alone(&self) -> bool {
        let (was, now) = (self.before.levers, self.under.levers);
        now.facilitation <= was.facilitation && now.resolution <= was.resolution
    }

    /// Whether there is an insurgency to begin with.
    pub fn is_there(&self) -> bool {
        self.path[0].fighters > 0.0
    }

    /// Grievance, network and fighters at a step as parts of what they were.
    pub fn parts(&self, step: usize) -> [f64; 3] {
        let (now, was) = (self.path[step].to_array(), self.path[0].to_array());
        [part(now[0], was[0]), part(now[1], was[1]), part(now[2], was[2])]
    }

    /// The insurgency with the levers that are turned at a step.
    pub fn at(&self, step: usize) -> Insurgency {
        if (1..=EFFORT).contains(&step) { self.under } else { self.before }
    }

    /// The grievance above which the insurgency grows and below which it shrinks, with the levers of a step.
    pub fn threshold(&self, step: usize) -> f64 {
        let at = self.at(step);
        at.grievance_without_insurgency() / at.reproduction_number()
    }

    /// How many times a helper replaces itself at a step: as often as there is more grievance than the threshold.
    pub fn replacement(&self, step: usize) -> f64 {
        self.path[step].grievance / self.threshold(step)
    }

    pub fn flows(&self, step: usize) -> Flows {
        let (at, stocks) = (self.at(step), self.path[step]);
        let (fading, levers) = (at.dropout.get(), at.levers);
        let recruits = at.recruitment.get() * stocks.grievance * stocks.network;
        Flows {
            inflow: at.inflow.get(),
            recruits,
            to_network: at.to_network.get() * recruits,
            to_fighters: at.to_network.rest().get() * recruits,
            to_network_later: at.to_network_later.get() * stocks.fighters - at.to_fighters_later.get() * stocks.network,
            import: at.import.get(),
            returning: at.backlash.get() * levers.operations.get() * stocks.fighters,
            removed: [
                levers.resolution.get() * stocks.grievance,
                levers.facilitation.get() * stocks.network,
                levers.operations.get() * stocks.fighters,
            ],
            leaving: [
                (fading + levers.resolution.get()) * stocks.grievance,
                (fading + levers.facilitation.get()) * stocks.network,
                (fading + levers.operations.get()) * stocks.fighters,
            ],
        }
    }

    /// What operations can do at the reader's point; `None` where a steady inflow means that nothing ends it.
    pub fn regime(&self) -> Option<Regime> {
        self.under.regime()
    }

    /// Whether the levers, kept up for ever, would end it.
    pub fn would_end(&self) -> bool {
        matches!(self.under.equilibrium(), Rest::Free(_))
    }

    pub const fn columns() -> usize {
        COLUMNS
    }

    /// The number `id` in the middle of the cell `place` steps along, of `places`.
    pub fn number_at(state: &State, id: ParameterId, place: usize, places: usize) -> f64 {
        let range = id.range(&state.scenario);
        range.min + (range.max - range.min) * (place as f64 + 0.5) / places as f64
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        let now = self.path[state.step_in(Chapter::Fronts)];
        let [_, network, fighters] = self.parts(EFFORT);
        named(&[
            ("grievance", now.grievance),
            ("network", now.network),
            ("fighters", now.fighters),
            ("network_after_effort", network),
            ("fighters_after_effort", fighters),
            ("network_at_end", self.parts(STEPS)[1]),
            ("fighters_at_end", self.parts(STEPS)[2]),
            ("reproduction_number", self.under.reproduction_number()),
            ("reproduction_without_operations", self.under.reproduction_without_operations()),
            ("reproduction_under_endless_operations", self.under.reproduction_under_endless_operations()),
        ])
    }
}

/// What flows at one step, a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flows {
    /// New grievance.
    pub inflow: f64,
    pub recruits: f64,
    /// The recruits' two ways.
    pub to_network: f64,
    pub to_fighters: f64,
    /// Fighters who become helpers, less helpers who become fighters.
    pub to_network_later: f64,
    /// Across the border into the network.
    pub import: f64,
    /// New grievance for fighters removed.
    pub returning: f64,
    /// Out of grievance, network and fighters by the levers alone.
    pub removed: [f64; 3],
    /// The same by levers and by fading.
    pub leaving: [f64; 3],
}

fn levers(values: [f64; 3]) -> Levers {
    let [operations, facilitation, resolution] = values.map(rate);
    Levers { operations, facilitation, resolution }
}

fn rate(value: f64) -> NonNegative {
    NonNegative::new(value).expect(IN_RANGE)
}

fn insurgency(state: &State, levers: Levers) -> Insurgency {
    let own = |id| rate(state.parameter(id));
    let given = |name| state.scenario.parameter(name).value;
    Insurgency {
        inflow: rate(given("inflow")),
        dropout: Positive::new(given("fading")).expect(IN_RANGE),
        recruitment: own(ParameterId::Recruitment),
        to_network: Fraction::clamped(state.parameter(ParameterId::FacilitatorShare)),
        to_network_later: own(ParameterId::FightersToNetwork),
        to_fighters_later: rate(given("network_to_fighters")),
        backlash: own(ParameterId::Backlash),
        import: own(ParameterId::CrossBorderInflow),
        levers,
    }
}

/// From where the stocks rest before. Stocks that outgrow all bounds are left where they were last seen.
fn path(before: Insurgency, under: Insurgency) -> Vec<Stocks> {
    let start = start(before);
    let mut walk = Trajectory::new(under, start);
    let mut path = vec![start];
    let mut now = Some(start);
    for step in 1..=STEPS {
        now = now.and_then(|_| quarter(&mut walk, step));
        path.push(now.unwrap_or(path[step - 1]));
        if step == EFFORT {
            walk.turn(before.levers);
        }
    }
    path
}

/// In short walks, so that the step follows stocks that a backlash drives up.
fn quarter(walk: &mut Trajectory, step: usize) -> Option<Stocks> {
    for part in 1..=WALKS {
        let time = FrontsOutcome::years(step - 1) + FrontsOutcome::years(part) / WALKS as f64;
        walk.advance_to(Years::new(time).expect("twenty years are years"));
        walk.stocks().filter(|stocks| stocks.to_array().iter().all(|stock| *stock <= OUTGROWN))?;
    }
    walk.stocks()
}

const WALKS: usize = 5;

/// Dozens of times more than there is in any scenario without a backlash.
const OUTGROWN: f64 = 1000.0;

/// Where backlash leaves no rest even then, where the stocks would rest without any operations.
fn start(before: Insurgency) -> Stocks {
    let without = before.with(Levers { operations: NonNegative::ZERO, ..before.levers });
    let rest = before.equilibrium().stocks().or(without.equilibrium().stocks());
    rest.expect("nothing comes back where nothing is removed")
}

fn part(stock: f64, whole: f64) -> f64 {
    if whole > 0.0 { stock / whole } else { 0.0 }
}

fn cells(state: &State, under: Insurgency) -> Vec<u8> {
    let at = |id, place, places| rate(FrontsOutcome::number_at(state, id, place, places));
    let cell = |place: usize| {
        let operations = at(ParameterId::Operations, place / COLUMNS, ROWS);
        let facilitation = at(ParameterId::ChainAction, place % COLUMNS, COLUMNS);
        verdict(under.with(Levers { operations, facilitation, ..under.levers }))
    };
    (0..COLUMNS * ROWS).map(cell).collect()
}

/// 0: it fades anyway; 1: these operations suffice; 2: more would; 3: no operations do.
fn verdict(insurgency: Insurgency) -> u8 {
    match insurgency.regime() {
        Some(Regime::FadesAnyway) => 0,
        Some(Regime::OperationsSuffice) if insurgency.reproduction_number() <= 1.0 => 1,
        Some(Regime::OperationsSuffice) => 2,
        Some(Regime::OperationsNeverSuffice) | None => 3,
    }
}
