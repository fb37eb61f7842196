//! Reference file 07: small coalition games, the arbiter's, and votes with vetoes.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, number};
use cat_divides_meat::model::coalition::arbiter::ArbiterGame;
use cat_divides_meat::model::coalition::shapley::{Game, VetoVote};
use cat_divides_meat::model::numeric::NonNegative;

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["n", "v"]) => game(inputs),
        () if inputs.are(&["d_settle_without_arbiter", "w_arbiter_plus_one", "grand"]) => arbiter(inputs),
        () if inputs.are(&["weighted_voting"]) => vote(inputs.table("weighted_voting")?),
        () => None,
    }
}

fn game(inputs: Inputs) -> Option<Answer> {
    let players = inputs.whole("n")? as usize;
    let worths = inputs.table("v")?.0.as_object()?;
    let listed = worths.iter().map(|(group, worth)| Some((members(group)?, number(worth)?)));
    let listed: Vec<(usize, f64)> = listed.collect::<Option<_>>()?;
    let worth = |group| listed.iter().find(|(listed, _)| *listed == group).map_or(0.0, |(_, worth)| *worth);
    defined(|| {
        let game = Game::new(players, worth)?;
        Some(table([
            ("shapley", game.shapley_values().into()),
            ("banzhaf", game.banzhaf_values().into()),
            ("least_core_epsilon", game.least_core_epsilon().into()),
            ("core_nonempty", game.has_core().into()),
        ]))
    })
}

/// `"0,2"` is the group of players 0 and 2.
fn members(group: &str) -> Option<usize> {
    let players = group.split(',').filter(|player| !player.is_empty()).map(|player| player.trim().parse::<u32>().ok());
    players.map(|player| 1usize.checked_shl(player?)).try_fold(0, |group, player| Some(group | player?))
}

fn arbiter(inputs: Inputs) -> Option<Answer> {
    let (without, with_one) = (inputs.number("d_settle_without_arbiter")?, inputs.number("w_arbiter_plus_one")?);
    let together = inputs.number("grand")?;
    defined(|| {
        let game = ArbiterGame {
            without_arbiter: NonNegative::new(without)?,
            with_one: NonNegative::new(with_one)?,
            together: NonNegative::new(together)?,
        };
        Some(table([("claimant_each", game.claimant_value().into()), ("arbiter", game.arbiter_value().into())]))
    })
}

fn vote(inputs: Inputs) -> Option<Answer> {
    let (vetoes, others) = (inputs.whole("veto")?, inputs.whole("others")?);
    let needed = inputs.whole("others_needed")?;
    defined(|| {
        let [vetoes, others, needed] = [vetoes, others, needed].map(|count| count.try_into().ok());
        let vote = VetoVote { vetoes: vetoes?, others: others?, needed: needed? };
        let (permanent, other) = (vote.power_of_veto(), vote.power_of_other());
        Some(table([("permanent", permanent.into()), ("non_permanent", other.into())]))
    })
}
