//! Reference file 03: bargaining in the shadow of a fight, and before a judge with a cut.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, all};
use cat_divides_meat::model::bargaining::crisis::{Fight, Optimism, PowerShift, PrivateCost};
use cat_divides_meat::model::bargaining::range::Limits;
use cat_divides_meat::model::judge::arbitration::Court;
use cat_divides_meat::model::numeric::{DiscountFactor, Fraction, NonNegative, Number};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["p", "cA", "cB"]) => range(inputs),
        () if inputs.are(&["pA", "pB", "cA", "cB"]) => optimism(inputs),
        () if inputs.are(&["p", "cA", "cL", "cH"]) => private(inputs),
        () if inputs.are(&["p1", "p2", "delta", "cA", "cB"]) => commitment(inputs),
        () if inputs.are(&["p", "cA", "cB", "feasible_shares"]) => indivisible(inputs),
        () if inputs.are(&["thetaA", "thetaB", "fee"]) => arbiter(inputs),
        () => None,
    }
}

fn costs(inputs: Inputs) -> Option<[f64; 2]> {
    Some([inputs.number("cA")?, inputs.number("cB")?])
}

fn numbers([a, b]: [f64; 2]) -> Option<[Number; 2]> {
    Some([Number::new(a)?, Number::new(b)?])
}

fn limits(limits: Limits, exists: &str) -> Answer {
    table([
        ("lower", limits.least.into()),
        ("upper", limits.most.into()),
        ("width", limits.width().into()),
        (exists, limits.range().is_some().into()),
    ])
}

fn range(inputs: Inputs) -> Option<Answer> {
    let (p, costs) = (inputs.number("p")?, costs(inputs)?);
    defined(|| {
        let fight = Fight { chance: Fraction::new(p)?, costs: numbers(costs)? };
        let (raw, clipped) = (fight.limits(), fight.limits().clipped());
        Some(limits(clipped, "nonempty").and(table([
            ("unclipped", [raw.least, raw.most].into()),
            ("midpoint", clipped.midpoint().into()),
            ("war_payoffs", fight.payoffs().into()),
        ])))
    })
}

fn optimism(inputs: Inputs) -> Option<Answer> {
    let (p_a, p_b, costs) = (inputs.number("pA")?, inputs.number("pB")?, costs(inputs)?);
    defined(|| {
        let optimism = Optimism { chances: [Fraction::new(p_a)?, Fraction::new(p_b)?], costs: numbers(costs)? };
        Some(
            limits(optimism.limits().clipped(), "nonempty")
                .and(table([("optimism", optimism.excess().into()), ("total_cost", optimism.total_cost().into())])),
        )
    })
}

fn private(inputs: Inputs) -> Option<Answer> {
    let (p, own) = (inputs.number("p")?, inputs.number("cA")?);
    let (lowest, highest) = (inputs.number("cL")?, inputs.number("cH")?);
    defined(|| {
        let [own, lowest, highest] = [own, lowest, highest].map(NonNegative::new);
        let demand = PrivateCost::new(Fraction::new(p)?, own?, lowest?, highest?)?.demand();
        Some(table([
            ("demand_x", demand.share.into()),
            ("prob_war", demand.chance_of_war.into()),
            ("expected_payoff_A", demand.payoff.into()),
            ("expected_loss_to_war", demand.loss.into()),
        ]))
    })
}

fn commitment(inputs: Inputs) -> Option<Answer> {
    let (p1, p2, delta) = (inputs.number("p1")?, inputs.number("p2")?, inputs.number("delta")?);
    let costs = costs(inputs)?;
    defined(|| {
        let shift = PowerShift {
            chances: [Fraction::new(p1)?, Fraction::new(p2)?],
            discount: DiscountFactor::new(delta)?,
            costs: [NonNegative::new(costs[0])?, NonNegative::new(costs[1])?],
        };
        let [left, right] = shift.preventive_sides();
        Some(table([
            ("fearon_lhs", left.into()),
            ("fearon_rhs", right.into()),
            ("war_fearon", shift.means_preventive_war().into()),
            ("B_war_payoff", shift.fighting_payoff().into()),
            ("B_best_peace_payoff", shift.best_peace_payoff().into()),
            ("powell_excess", shift.inefficiency().into()),
            ("war_powell", shift.means_war_under_any_protocol().into()),
            ("p2_critical_fearon", shift.critical_chance().into()),
        ]))
    })
}

fn indivisible(inputs: Inputs) -> Option<Answer> {
    let (p, costs, shares) = (inputs.number("p")?, costs(inputs)?, inputs.numbers("feasible_shares")?);
    defined(|| {
        let fight = Fight { chance: Fraction::new(p)?, costs: numbers(costs)? };
        let peaceful = fight.peaceful(&all(&shares, Fraction::new)?);
        Some(table([("war_unavoidable", peaceful.is_empty().into()), ("peaceful_shares", peaceful.into())]))
    })
}

fn arbiter(inputs: Inputs) -> Option<Answer> {
    let (a, b, cut) = (inputs.number("thetaA")?, inputs.number("thetaB")?, inputs.number("fee")?);
    defined(|| {
        let court = Court { expectations: [Fraction::new(a)?, Fraction::new(b)?], cut: Fraction::new(cut)? };
        Some(limits(court.limits(), "settle_possible").and(table([
            ("critical_fee", court.critical_cut().into()),
            ("arbiter_gets_if_used", court.cut.get().into()),
        ])))
    })
}
