//! Reference file 08: the noisy repeated dilemma, exactly.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs};
use cat_divides_meat::model::numeric::Fraction;
use cat_divides_meat::model::repeated::exact::{Chain, Frequencies};
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::strategy::{ErrorRate, MemoryOne, Noise, Strategy};

/// Where the limit for rare errors is read off: twice the value at half of this, less the value at this.
const RARE: f64 = 1e-6;

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    if !inputs.has("strategies") {
        return None;
    }
    let (kind, error) = (inputs.text("noise")?, inputs.number("eps")?);
    let payoffs = payoffs(inputs)?;
    let turns = if inputs.has("turns") { Some(inputs.whole("turns")?) } else { None };
    let strategies = strategies(inputs)?;
    let noise = |error: f64| noise(kind, error);
    noise(0.0)?;
    defined(|| {
        let (field, payoffs, exact) = (Field(strategies?), payoffs?, noise(error)?);
        if let Some(turns) = turns {
            let turns = turns.try_into().ok()?;
            let means = field.pairs(|a, b| Chain::new(a, b, exact).first_rounds(turns).payoffs(&payoffs)[0]);
            return Some(table([("mean_payoff_per_turn", means)]));
        }
        let long_run = |a: &Strategy, b: &Strategy| Chain::new(a, b, exact).long_run();
        let earned = |all: Frequencies| all.payoffs(&payoffs)[0];
        let pays = field.pairs(|a, b| earned(long_run(a, b)));
        let cooperation = field.pairs(|a, b| long_run(a, b).cooperation()[0]);
        if error > 0.0 {
            return Some(table([("payoff", pays), ("coop_rate", cooperation)]));
        }
        let [half, rare] = [noise(RARE / 2.0)?, noise(RARE)?];
        let at = |noise, a: &Strategy, b: &Strategy| earned(Chain::new(a, b, noise).long_run());
        Some(table([
            ("cesaro_from_first_moves", pays),
            ("coop_rate_cesaro", cooperation),
            ("limit_eps_to_0", field.pairs(|a, b| 2.0 * at(half, a, b) - at(rare, a, b))),
        ]))
    })
}

struct Field(Vec<Strategy>);

impl Field {
    /// A matrix of something about each row strategy against each column strategy.
    fn pairs(&self, value: impl Fn(&Strategy, &Strategy) -> f64) -> Answer {
        let rows = self.0.iter().map(|row| self.0.iter().map(|column| value(row, column)).collect::<Vec<_>>());
        rows.collect::<Vec<_>>().into()
    }
}

/// Outer `None`: not four numbers. Inner: out of range.
pub fn payoffs(inputs: Inputs) -> Option<Option<Payoffs>> {
    let values: [f64; 4] = inputs.numbers("payoff_RSTP")?.try_into().ok()?;
    Some(Payoffs::new(values))
}

/// `None` for a kind that is not known, or an error rate out of range.
pub fn noise(kind: &str, error: f64) -> Option<Noise> {
    let error = ErrorRate::new(error)?;
    match kind {
        "impl" => Some(Noise::Implementation(error)),
        "perc" => Some(Noise::Perception(error)),
        _ => None,
    }
}

/// In the listed order. Outer `None`: something that is no strategy. Inner: one out of range.
fn strategies(inputs: Inputs) -> Option<Option<Vec<Strategy>>> {
    let defined = inputs.table("strategies")?;
    let names = inputs.list("order")?.iter().map(|name| name.as_str());
    let read: Vec<Option<Strategy>> = names.map(|name| strategy(defined.table(name?)?)).collect::<Option<_>>()?;
    Some(read.into_iter().collect())
}

fn strategy(inputs: Inputs) -> Option<Option<Strategy>> {
    match inputs.text("type")? {
        "ctft" => Some(Some(Strategy::Contrite)),
        "memory_one" => {
            let after: [f64; 4] = inputs.numbers("p")?.try_into().ok()?;
            let first = inputs.number("first_move_prob_C")?;
            Some(memory_one(after, first))
        }
        _ => None,
    }
}

fn memory_one([cc, cd, dc, dd]: [f64; 4], first: f64) -> Option<Strategy> {
    let after = [Fraction::new(cc)?, Fraction::new(cd)?, Fraction::new(dc)?, Fraction::new(dd)?];
    Some(Strategy::MemoryOne(MemoryOne { after, first: Fraction::new(first)? }))
}
