//! Reference file 17: misreading, back-channels and generosity.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs};
use super::repeated::payoffs;
use cat_divides_meat::model::numeric::{DiscountFactor, Fraction};
use cat_divides_meat::model::repeated::channel::{Echo, Generosity};
use cat_divides_meat::model::repeated::strategy::ErrorRate;

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["eps", "delta", "payoff_RSTP"]) => echo(entry),
        () if inputs.are(&["eps", "kappa", "g", "payoff_RSTP"]) => generosity(inputs),
        () if inputs.are(&["eps", "reports"]) => majority(inputs),
        () if inputs.are(&["payoff_RSTP"]) => most_generosity(inputs),
        () => None,
    }
}

fn echo(entry: &Entry) -> Option<Answer> {
    let (error, discount) = (entry.inputs.number("eps")?, entry.inputs.number("delta")?);
    let payoffs = payoffs(entry.inputs)?;
    let asked = entry.asked_in("coop_prob_t");
    let rounds: Vec<u32> = asked.iter().map(|round| round.parse().ok()).collect::<Option<_>>()?;
    defined(|| {
        let (echo, payoffs) = (Echo { error: ErrorRate::new(error)? }, payoffs?);
        let cooperation = rounds.iter().map(|&round| (round.to_string(), echo.cooperation_after(round).into()));
        Some(table([
            ("half_life_rounds", echo.half_life().into()),
            ("discounted_payoff", echo.discounted_payoff(&payoffs, DiscountFactor::new(discount)?).into()),
            ("coop_prob_t", Answer::Table(cooperation.collect())),
            ("long_run_payoff", echo.long_run_payoff(&payoffs).into()),
        ]))
    })
}

fn generosity(inputs: Inputs) -> Option<Answer> {
    let (error, caught) = (inputs.number("eps")?, inputs.number("kappa")?);
    let (generosity, payoffs) = (inputs.number("g")?, payoffs(inputs)?);
    defined(|| {
        let error = ErrorRate::new(error)?.with_back_channel(Fraction::new(caught)?);
        let (player, payoffs) = (Generosity { error, generosity: Fraction::new(generosity)? }, payoffs?);
        Some(table([
            ("eps_eff", error.get().into()),
            ("coop_rate", player.cooperation().into()),
            ("self_play_payoff", player.self_play_payoff(&payoffs).into()),
            ("gtft_vs_alld", player.payoff_against_defector(&payoffs).into()),
            ("alld_vs_gtft", player.defectors_payoff(&payoffs).into()),
        ]))
    })
}

fn majority(inputs: Inputs) -> Option<Answer> {
    let (error, reports) = (inputs.number("eps")?, inputs.whole("reports")?);
    defined(|| {
        let majority = ErrorRate::new(error)?.of_majority(reports.try_into().ok()?)?;
        Some(table([("eps_eff", majority.get().into())]))
    })
}

fn most_generosity(inputs: Inputs) -> Option<Answer> {
    let payoffs = payoffs(inputs)?;
    defined(|| Some(table([("g_star", payoffs?.most_generosity()?.into())])))
}
