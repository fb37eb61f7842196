//! Reference file 12: grievance, network and fighters.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs};
use cat_divides_meat::model::insurgency::equilibrium::Rest;
use cat_divides_meat::model::insurgency::stocks::{Insurgency, Levers, Stocks};
use cat_divides_meat::model::insurgency::threshold::Regime;
use cat_divides_meat::model::insurgency::trajectory::Trajectory;
use cat_divides_meat::model::numeric::{Fraction, NonNegative, Positive, Years};

pub fn answer(entry: &Entry) -> Option<Answer> {
    if entry.inputs.has("segments") { trajectory(entry.inputs) } else { statics(entry.inputs) }
}

fn statics(inputs: Inputs) -> Option<Answer> {
    let insurgency = insurgency(inputs)?;
    defined(|| {
        let insurgency = insurgency?;
        let rest = insurgency.equilibrium();
        Some(table([
            ("G0", insurgency.grievance_without_insurgency().into()),
            ("R0", insurgency.reproduction_number().into()),
            ("equilibrium", equilibrium(rest)),
            ("unbounded", (rest == Rest::Unbounded).into()),
            ("invasion_growth_rate", insurgency.invasion_growth_rate().into()),
            ("max_real_eig_at_equilibrium", insurgency.return_rate().into()),
            ("thresholds", insurgency.critical_resolution().map(|_| thresholds(&insurgency)).into()),
            ("backlash_index_b(1-q)", insurgency.backlash_index().into()),
        ]))
    })
}

fn equilibrium(rest: Rest) -> Answer {
    let is_endemic = matches!(rest, Rest::Endemic(_));
    rest.stocks().map(|rest| stocks(rest).and(table([("endemic", is_endemic.into())]))).into()
}

fn stocks(stocks: Stocks) -> Answer {
    table([("G", stocks.grievance.into()), ("N", stocks.network.into()), ("F", stocks.fighters.into())])
}

fn thresholds(insurgency: &Insurgency) -> Answer {
    let alone = insurgency.regime().map(|regime| regime != Regime::OperationsNeverSuffice);
    table([
        ("om_c", insurgency.critical_operations().into()),
        ("eta_c", insurgency.critical_facilitation().into()),
        ("sig_c", insurgency.critical_resolution().into()),
        ("R0_at_om0", insurgency.reproduction_without_operations().into()),
        ("R0_at_om_infinity", insurgency.reproduction_under_endless_operations().into()),
        ("operations_alone_can_succeed", alone.into()),
    ])
}

fn trajectory(inputs: Inputs) -> Option<Answer> {
    let (start, times) = (inputs.numbers("z0_GNF")?, inputs.numbers("times")?);
    let segments = inputs.list("segments")?.iter().map(|segment| {
        let segment = Inputs(segment);
        Some((segment.number("t_start")?, insurgency(segment.table("params")?)?))
    });
    let segments: Vec<(f64, Option<Insurgency>)> = segments.collect::<Option<_>>()?;
    defined(|| {
        let start = Stocks::new(start.try_into().ok()?)?;
        let (beginning, first) = *segments.first()?;
        let mut trajectory = Trajectory::new(first?, start);
        let since = |time: f64| Years::new(time - beginning);
        let mut ahead = segments.iter().skip(1).peekable();
        let mut rows = Vec::new();
        for time in times {
            while let Some((from, insurgency)) = ahead.next_if(|(from, _)| *from <= time) {
                trajectory.advance_to(since(*from)?);
                trajectory.switch_to((*insurgency)?);
            }
            trajectory.advance_to(since(time)?);
            rows.push(table([("t", time.into())]).and(stocks(trajectory.stocks()?)));
        }
        Some(table([("trajectory", rows.into())]))
    })
}

/// Outer `None`: a rate is missing. Inner: one out of range.
pub fn insurgency(inputs: Inputs) -> Option<Option<Insurgency>> {
    let names = ["Lam", "mu", "beta", "q", "c", "d", "b", "imp", "om", "eta", "sig"];
    let rates: Vec<f64> = names.iter().map(|name| inputs.number(name)).collect::<Option<_>>()?;
    let rate = |index: usize| NonNegative::new(rates[index]);
    let read = || {
        Some(Insurgency {
            inflow: rate(0)?,
            dropout: Positive::new(rates[1])?,
            recruitment: rate(2)?,
            to_network: Fraction::new(rates[3])?,
            to_network_later: rate(4)?,
            to_fighters_later: rate(5)?,
            backlash: rate(6)?,
            import: rate(7)?,
            levers: Levers { operations: rate(8)?, facilitation: rate(9)?, resolution: rate(10)? },
        })
    };
    Some(read())
}
