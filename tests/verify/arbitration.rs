//! Reference file 05: last offers, chilling, and the standoff at the judge's table.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs};
use cat_divides_meat::model::judge::arbitration::{FairValue, SplitTheDifference};
use cat_divides_meat::model::judge::attrition::{Standoff, Waiting};
use cat_divides_meat::model::numeric::{Number, Positive, PositiveFraction};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["distribution", "params"]) => last_offers(inputs),
        () if inputs.are(&["V", "c"]) => standoff(inputs),
        () if inputs.are(&["V1", "V2", "c1", "c2"]) => waiting(inputs),
        () if inputs.are(&["m", "K", "w", "sigma_theta"]) => chilling(inputs),
        () => None,
    }
}

fn last_offers(inputs: Inputs) -> Option<Answer> {
    let params = inputs.table("params")?;
    let two = |a: &str, b: &str| Some((params.number(a)?, params.number(b)?));
    let fair: Option<FairValue> = match inputs.text("distribution")? {
        "normal" => {
            let (mean, deviation) = two("mu", "sigma")?;
            (|| Some(FairValue::Normal { mean: Number::new(mean)?, deviation: Positive::new(deviation)? }))()
        }
        "uniform" => {
            let (low, high) = two("lo", "hi")?;
            (|| Some(FairValue::Uniform { low: Number::new(low)?, width: Positive::new(high - low)? }))()
        }
        "logistic" => {
            let (mean, scale) = two("mu", "s")?;
            (|| Some(FairValue::Logistic { mean: Number::new(mean)?, scale: Positive::new(scale)? }))()
        }
        _ => return None,
    };
    defined(|| {
        let (fair, settled) = (fair?, fair?.last_offers()?);
        Some(table([
            ("offer_A", settled.offers[0].into()),
            ("offer_B", settled.offers[1].into()),
            ("gap", settled.gap().into()),
            ("gap_in_sd", (settled.gap() / fair.deviation()).into()),
            ("expected_award", settled.expected_award.into()),
            ("award_sd", settled.award_deviation.into()),
            ("conventional_award_sd", fair.deviation().into()),
        ]))
    })
}

fn standoff(inputs: Inputs) -> Option<Answer> {
    let (prize, fee) = (inputs.number("V")?, inputs.number("c")?);
    defined(|| {
        let standoff = Standoff { prize: Positive::new(prize)?, fee: Positive::new(fee)? };
        Some(table([
            ("concede_prob", standoff.chance_of_conceding().into()),
            ("expected_hold_rounds", standoff.expected_rounds().into()),
            ("expected_fees", standoff.expected_fees().into()),
            ("prob_both_concede", standoff.chance_that_both_concede().into()),
            ("expected_arbiter_total", standoff.expected_take().into()),
            ("expected_payoff_each", standoff.expected_payoff().into()),
        ]))
    })
}

fn waiting(inputs: Inputs) -> Option<Answer> {
    let (v1, v2) = (inputs.number("V1")?, inputs.number("V2")?);
    let (c1, c2) = (inputs.number("c1")?, inputs.number("c2")?);
    defined(|| {
        let prizes = [Positive::new(v1)?, Positive::new(v2)?];
        let waiting = Waiting { prizes, costs: [Positive::new(c1)?, Positive::new(c2)?] };
        Some(table([
            ("hazard_1", waiting.hazards()[0].into()),
            ("hazard_2", waiting.hazards()[1].into()),
            ("expected_duration", waiting.expected_duration().into()),
            ("prob_1_wins", waiting.chances()[0].into()),
            ("expected_fees", waiting.expected_fees().into()),
            ("expected_prize_value", waiting.expected_prize().into()),
            ("expected_net_1", waiting.expected_payoffs()[0].into()),
            ("expected_net_2", waiting.expected_payoffs()[1].into()),
        ]))
    })
}

fn chilling(inputs: Inputs) -> Option<Answer> {
    let (fair, reach) = (inputs.number("m")?, inputs.number("K")?);
    let (weight, deviation) = (inputs.number("w")?, inputs.number("sigma_theta")?);
    if weight == 0.0 {
        return Some(without_weight(fair, deviation));
    }
    defined(|| {
        let judge = SplitTheDifference {
            fair: Number::new(fair)?,
            reach: Positive::new(reach)?,
            weight: PositiveFraction::new(weight)?,
            deviation: Positive::new(deviation)?,
        };
        Some(table([
            ("offer_A", judge.offers()[0].into()),
            ("offer_B", judge.offers()[1].into()),
            ("expected_award", judge.expected_award().into()),
            ("gap", judge.gap().into()),
            ("award_sd", judge.award_deviation().into()),
        ]))
    })
}

/// A judge who does not heed the demands: what they are does not matter, so there is no telling.
fn without_weight(fair: f64, deviation: f64) -> Answer {
    table([
        ("offer_A", Answer::Undefined),
        ("offer_B", Answer::Undefined),
        ("expected_award", fair.into()),
        ("gap", Answer::Undefined),
        ("award_sd", deviation.into()),
    ])
}
