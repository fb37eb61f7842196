//! Reference file 19: settle, fight, or ask the judge.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs};
use cat_divides_meat::model::judge::regimes::{Dispute, Regime};
use cat_divides_meat::model::numeric::{Fraction, Number};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    if !inputs.are(&["pA", "pB", "cA", "cB", "f", "thetaA", "thetaB"]) {
        return None;
    }
    let (chances, costs) = (pair(inputs, "pA", "pB")?, pair(inputs, "cA", "cB")?);
    let (expectations, cut) = (pair(inputs, "thetaA", "thetaB")?, inputs.number("f")?);
    defined(|| {
        let dispute = Dispute {
            chances: fractions(chances)?,
            costs: [Number::new(costs[0])?, Number::new(costs[1])?],
            cut: Fraction::new(cut)?,
            expectations: fractions(expectations)?,
        };
        let (regime, outside) = (dispute.regime(), dispute.outside_options());
        Some(table([
            ("regime", name(regime).into()),
            ("kept", dispute.kept(regime).into()),
            ("outside_option_A", outside[0].into()),
            ("outside_option_B", outside[1].into()),
        ]))
    })
}

fn pair(inputs: Inputs, first: &str, second: &str) -> Option<[f64; 2]> {
    Some([inputs.number(first)?, inputs.number(second)?])
}

fn fractions([first, second]: [f64; 2]) -> Option<[Fraction; 2]> {
    Some([Fraction::new(first)?, Fraction::new(second)?])
}

fn name(regime: Regime) -> &'static str {
    match regime {
        Regime::Settle => "settle",
        Regime::Fight => "fight",
        Regime::Judge => "judge",
    }
}
