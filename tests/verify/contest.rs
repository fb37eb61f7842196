//! Reference file 10: contests for influence, exits, paths, and the models beside them.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, all, numbers};
use cat_divides_meat::model::influence::attraction::Shift;
use cat_divides_meat::model::influence::best_response::{Path, Sample};
use cat_divides_meat::model::influence::contest::{Contender, Contest, Efforts, Equilibrium, Kind};
use cat_divides_meat::model::influence::signed_network::SignedNetwork;
use cat_divides_meat::model::influence::tullock;
use cat_divides_meat::model::influence::vacuum::Exit;
use cat_divides_meat::model::numeric::{NonNegative, Positive, Years};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["v", "w", "rho"]) => equilibrium(inputs),
        () if inputs.are(&["v", "w", "rho", "exit_index"]) => exit(inputs),
        () if inputs.are(&["V", "rho", "y0", "kappa", "times"]) => path(inputs),
        () if inputs.are(&["n", "r", "v"]) => symmetric(inputs),
        () if inputs.are(&["v1", "v2", "r"]) => duel(inputs),
        () if inputs.are(&["attraction_before", "attraction_after", "lambda", "times"]) => attraction(inputs),
        () if inputs.are(&["n", "alliances", "enmities", "beta", "gamma"]) => signed_network(inputs),
        () => None,
    }
}

fn contest(stakes: &[f64], effectiveness: &[f64], home_rule: f64) -> Option<Contest> {
    let contenders = stakes.iter().zip(effectiveness).map(|(&stake, &effectiveness)| {
        Some(Contender { stake: NonNegative::new(stake)?, effectiveness: Positive::new(effectiveness)? })
    });
    Some(Contest { contenders: contenders.collect::<Option<_>>()?, home_rule: NonNegative::new(home_rule)? })
}

fn equilibrium(inputs: Inputs) -> Option<Answer> {
    let (v, w, rho) = (inputs.numbers("v")?, inputs.numbers("w")?, inputs.number("rho")?);
    defined(|| Some(standings(&contest(&v, &w, rho)?.equilibrium())))
}

fn standings(settled: &Equilibrium) -> Answer {
    let shares = settled.shares();
    if settled.kind != Kind::Attained {
        let limit = [("no_equilibrium", true.into()), ("limit_shares", shares.of.into()), ("s0", 0.0.into())];
        return table(limit);
    }
    let all = |part: fn(&cat_divides_meat::model::influence::contest::Standing) -> f64| -> Answer {
        settled.standings.iter().map(part).collect::<Vec<_>>().into()
    };
    table([
        ("Z", settled.heat.into()),
        ("active", settled.active().into()),
        ("y", all(|s| s.effective_effort)),
        ("s", shares.of.into()),
        ("s0", settled.home_rule.into()),
        ("x", all(|s| s.effort)),
        ("payoff", all(|s| s.payoff)),
    ])
}

fn exit(inputs: Inputs) -> Option<Answer> {
    let (v, w, rho) = (inputs.numbers("v")?, inputs.numbers("w")?, inputs.number("rho")?);
    let leaver = inputs.whole("exit_index")? as usize;
    defined(|| {
        let exit = Exit::new(&contest(&v, &w, rho)?, leaver)?;
        Some(table([
            ("before_s", exit.before.shares().of.into()),
            ("before_s0", exit.before.home_rule.into()),
            ("before_Z", exit.before.heat.into()),
            ("instant_s", exit.instant.of.into()),
            ("instant_s0", exit.instant.home_rule.into()),
            ("settled_s", exit.settled.shares().of.into()),
            ("settled_s0", exit.settled.home_rule.into()),
            ("settled_Z", exit.settled.heat.into()),
            ("entrants", exit.entrants.into()),
            ("share_freed", exit.share_freed.into()),
            ("effort", if exit.settled.kind == Kind::Unopposed { "0+".into() } else { Answer::Undefined }),
        ]))
    })
}

fn path(inputs: Inputs) -> Option<Answer> {
    let (stakes, rho, start) = (inputs.numbers("V")?, inputs.number("rho")?, inputs.numbers("y0")?);
    let (pace, times) = (inputs.number("kappa")?, inputs.numbers("times")?);
    defined(|| {
        let contest = contest(&stakes, &vec![1.0; stakes.len()], rho)?;
        let mut path = Path::new(contest.clone(), Positive::new(pace)?, Efforts::new(start)?)?;
        let trajectory: Vec<_> = path.sample(&all(&times, Years::new)?).iter().map(sample).collect();
        Some(table([("trajectory", trajectory.into()), ("equilibrium", standings(&contest.equilibrium()))]))
    })
}

fn sample(sample: &Sample) -> Answer {
    table([
        ("t", sample.time.into()),
        ("y", sample.efforts.as_slice().into()),
        ("s", sample.shares.of.clone().into()),
        ("s0", sample.shares.home_rule.into()),
    ])
}

fn symmetric(inputs: Inputs) -> Option<Answer> {
    let (contenders, exponent, stake) = (inputs.whole("n")?, inputs.number("r")?, inputs.number("v")?);
    defined(|| {
        let (exponent, stake) = (Positive::new(exponent)?, Positive::new(stake)?);
        let equal = tullock::symmetric(contenders.try_into().ok()?, exponent, stake);
        Some(table([
            ("pure_equilibrium_exists", equal.is_some().into()),
            ("x", equal.map(|equal| equal.effort).into()),
            ("total", equal.map(|equal| equal.total).into()),
            ("payoff", equal.map(|equal| equal.payoff).into()),
            ("dissipation", equal.map(|equal| equal.dissipation).into()),
        ]))
    })
}

fn duel(inputs: Inputs) -> Option<Answer> {
    let (v1, v2, exponent) = (inputs.number("v1")?, inputs.number("v2")?, inputs.number("r")?);
    defined(|| {
        let duel = tullock::duel([Positive::new(v1)?, Positive::new(v2)?], Positive::new(exponent)?);
        Some(table([
            ("pure_equilibrium_exists", duel.is_some().into()),
            ("x1", duel.map(|duel| duel.efforts[0]).into()),
            ("x2", duel.map(|duel| duel.efforts[1]).into()),
            ("p1", duel.map(|duel| duel.first_share).into()),
        ]))
    })
}

fn attraction(inputs: Inputs) -> Option<Answer> {
    let (before, after) = (inputs.numbers("attraction_before")?, inputs.numbers("attraction_after")?);
    let (rate, times) = (inputs.number("lambda")?, inputs.numbers("times")?);
    defined(|| {
        let (before, after) = (all(&before, NonNegative::new)?, all(&after, NonNegative::new)?);
        let shift = Shift::new(&before, &after, NonNegative::new(rate)?)?;
        let shares: Vec<_> = all(&times, Years::new)?.iter().map(|&time| shift.at(time)).collect();
        Some(table([("s", shares.into()), ("limit", shift.limit().into())]))
    })
}

fn signed_network(inputs: Inputs) -> Option<Answer> {
    let size = inputs.whole("n")? as usize;
    let (alliances, enmities) = (pairs(inputs, "alliances")?, pairs(inputs, "enmities")?);
    let (beta, gamma) = (inputs.number("beta")?, inputs.number("gamma")?);
    defined(|| {
        let (beta, gamma) = (NonNegative::new(beta)?, NonNegative::new(gamma)?);
        let settled = SignedNetwork::new(size, alliances, enmities, beta, gamma)?.equilibrium()?;
        Some(table([
            ("total_effort", settled.efforts.iter().sum::<f64>().into()),
            ("all_x_positive", true.into()),
            ("Gamma", settled.centralities.into()),
            ("Lambda", settled.rivalry.into()),
            ("x", settled.efforts.into()),
            ("phi", settled.strengths.into()),
            ("share", settled.shares.into()),
            ("payoff", settled.payoffs.into()),
        ]))
    })
}

fn pairs(inputs: Inputs, name: &str) -> Option<Vec<[usize; 2]>> {
    let pair = |value| Some([numbers(value)?.first().copied()? as usize, *numbers(value)?.get(1)? as usize]);
    inputs.list(name)?.iter().map(pair).collect()
}
