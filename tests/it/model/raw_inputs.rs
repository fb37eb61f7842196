//! Whatever 64 bits come in: no panic, and no answer that is not a number.

use cat_divides_meat::model::bargaining::alternating_offers::{
    Impatience, agreement_at_rates, agreement_of, finite_horizon, left_after,
};
use cat_divides_meat::model::bargaining::crisis::{Fight, Optimism, PowerShift, PrivateCost};
use cat_divides_meat::model::bargaining::frontier::{Corners, Frontier, Problem};
use cat_divides_meat::model::bargaining::grid_offers::{Indifferent, values};
use cat_divides_meat::model::bargaining::matrix_game::MatrixGame;
use cat_divides_meat::model::bargaining::ultimatum::least_accepted;
use cat_divides_meat::model::bargaining::{egalitarian, kalai_smorodinsky, nash};
use cat_divides_meat::model::coalition::shapley::{Game, VetoVote};
use cat_divides_meat::model::division::adjusted_winner::Valuations;
use cat_divides_meat::model::division::claims::{Claims, contested_garment};
use cat_divides_meat::model::division::cut_and_choose::{Taste, divide, informed_cutter_value};
use cat_divides_meat::model::influence::attraction::Shift;
use cat_divides_meat::model::influence::best_response::Path;
use cat_divides_meat::model::influence::contest::{Contender, Contest};
use cat_divides_meat::model::influence::network::{Network, Tie};
use cat_divides_meat::model::influence::opinion::{Opinion, Settled};
use cat_divides_meat::model::influence::signed_network::SignedNetwork;
use cat_divides_meat::model::influence::tullock;
use cat_divides_meat::model::influence::vacuum::Exit;
use cat_divides_meat::model::insurgency::stocks::{Insurgency, Levers, Stocks};
use cat_divides_meat::model::insurgency::trajectory::Trajectory;
use cat_divides_meat::model::judge::arbitration::{Court, FairValue, SplitTheDifference};
use cat_divides_meat::model::judge::attrition::{Standoff, Waiting};
use cat_divides_meat::model::judge::bites::Bites;
use cat_divides_meat::model::judge::regimes::{Dispute, Regime};
use cat_divides_meat::model::judge::third_parties::ThirdParty;
use cat_divides_meat::model::numeric::{
    DiscountFactor, Fraction, NonNegative, Number, Positive, PositiveFraction, Years,
};
use cat_divides_meat::model::policy::chair::Chair;
use cat_divides_meat::model::policy::coefficients::Coefficients;
use cat_divides_meat::model::policy::mix::{Mix, Policy, Weights};
use cat_divides_meat::model::repeated::channel::{Echo, Generosity};
use cat_divides_meat::model::repeated::exact::Chain;
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::press_dyson;
use cat_divides_meat::model::repeated::strategy::{ErrorRate, MemoryOne, Noise, Strategy};
use proptest::prelude::{Strategy as Generator, *};

macro_rules! never {
    ($($name:ident $count:literal $check:expr);* $(;)?) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(400))]
            $(#[test]
            fn $name(raw in prop::collection::vec(any_bits(), $count)) {
                let check: fn(&[f64]) -> Option<Vec<f64>> = $check;
                if let Some(numbers) = check(&raw) {
                    prop_assert!(numbers.iter().all(|number| !number.is_nan()), "{:?}: {:?}", raw, numbers);
                }
            })*
        }
    };
}

never! {
    bites 3 |raw| {
        let bites = Bites {
            first_cut: PositiveFraction::new(raw[0])?,
            tolerance: Fraction::new(raw[1])?,
            overshoot: Fraction::new(raw[2])?,
        };
        let run = bites.run(7, 2000);
        Some(vec![bites.expected_total(), bites.expected_bites(), bites.expected_total_after(u32::MAX), run.total()])
    };
    alternating_offers 4 |raw| {
        let (deltas, fee) = ([Fraction::new(raw[0])?, Fraction::new(raw[1])?], Fraction::new(raw[2])?);
        let rounds = finite_horizon(deltas, 101);
        let split = agreement_of(Impatience::of(deltas[0]).with_fee(fee), Impatience::of(deltas[1]).with_fee(fee));
        let grid = values(deltas, 7.try_into().ok()?, 9, Indifferent::Refuses);
        let rates = [NonNegative::new(raw[2])?, NonNegative::new(raw[3])?];
        let at_rates = agreement_at_rates(rates, rates[0]);
        let left = left_after(u32::MAX, fee);
        Some(rounds.into_iter().chain(grid).chain(split.map(|split| split.proposer)).chain(at_rates).chain([left]).collect())
    };
    ultimatums 1 |raw| Some(vec![least_accepted(NonNegative::new(raw[0])?)]);
    crises 6 |raw| {
        let (p, q) = (Fraction::new(raw[0])?, Fraction::new(raw[1])?);
        let costs = [Number::new(raw[2])?, Number::new(raw[3])?];
        let fight = Fight { chance: p, costs };
        let optimism = Optimism { chances: [p, q], costs };
        let dispute = Dispute { chances: [p, q], costs, cut: Fraction::new(raw[4])?, expectations: [q, p] };
        let mut numbers = vec![fight.limits().width(), optimism.limits().width(), dispute.kept(Regime::Fight)];
        numbers.extend(fight.payoffs().into_iter().chain(dispute.outside_options()).chain(fight.peaceful(&[p, q])));
        let third = ThirdParty::Leaning { lean: costs[0], known_to: [true, false] };
        numbers.extend(third.between(dispute).outside_options());
        Some(numbers)
    };
    demands_and_shifts 5 |raw| {
        let (p, q) = (Fraction::new(raw[0])?, Fraction::new(raw[1])?);
        let [a, b, c] = [raw[2], raw[3], raw[4]].map(NonNegative::new);
        let mut numbers = Vec::new();
        if let Some(demand) = PrivateCost::new(p, a?, b?, c?).map(|cost| cost.demand()) {
            numbers.extend([demand.share, demand.chance_of_war, demand.payoff, demand.loss]);
        }
        let shift = PowerShift { chances: [p, q], discount: DiscountFactor::new(raw[2])?, costs: [b?, c?] };
        numbers.extend([shift.inefficiency(), shift.best_peace_payoff()]);
        Some(numbers.into_iter().chain(shift.critical_chance()).collect())
    };
    axiomatic_solutions 8 |raw| {
        let positive = |index: usize| Positive::new(raw[index]);
        let (scales, exponents) = ([positive(0)?, positive(1)?], [positive(2)?, positive(3)?]);
        let point = [NonNegative::new(raw[4])?, NonNegative::new(raw[5])?];
        let corners = [[0.0, raw[0]], [raw[6], raw[7]], [raw[1], 0.0]].map(|corner| corner.map(NonNegative::new));
        let corners = corners.into_iter().map(|[a, b]| Some([a?, b?])).collect::<Option<Vec<_>>>().and_then(Corners::new);
        let mut frontiers = vec![Frontier::linear(scales), Frontier::Ellipse { scales }, Frontier::Power { scales, exponents }];
        frontiers.extend(corners.map(Frontier::Polygon));
        let problems = frontiers.into_iter().filter_map(|frontier| Problem::new(frontier, point));
        Some(problems.flat_map(|problem| {
            let nash = [0.0, 0.3, 1.0].map(|weight| nash::solution(&problem, Fraction::clamped(weight)));
            let others = [kalai_smorodinsky::solution(&problem), egalitarian::solution(&problem), problem.ideal_point()];
            nash.into_iter().chain(others).flatten().collect::<Vec<_>>()
        }).collect())
    };
    matrix_games 8 |raw| {
        let table = |from: usize| Some(vec![vec![Number::new(raw[from])?, Number::new(raw[from + 1])?], vec![Number::new(raw[from + 2])?, Number::new(raw[from + 3])?]]);
        let equilibria = MatrixGame::new(table(0)?, table(4)?)?.equilibria();
        Some(equilibria.into_iter().flat_map(|e| e.mixes.into_iter().flatten().chain(e.payoffs)).collect())
    };
    courts 4 |raw| {
        let court = Court { expectations: [Fraction::new(raw[0])?, Fraction::new(raw[1])?], cut: Fraction::new(raw[2])? };
        Some(vec![court.limits().width(), court.critical_cut()])
    };
    last_offers 4 |raw| {
        let (place, a, b) = (Number::new(raw[0])?, Positive::new(raw[1])?, Positive::new(raw[2])?);
        let fair = [
            FairValue::Normal { mean: place, deviation: a },
            FairValue::Uniform { low: place, width: a },
            FairValue::Logistic { mean: place, scale: a },
            FairValue::TwoSchools { mean: place, apart: a, deviation: b },
        ];
        let split = SplitTheDifference { fair: place, reach: a, weight: PositiveFraction::new(raw[3])?, deviation: b };
        let settled = fair.iter().filter_map(FairValue::last_offers);
        let numbers = settled.flat_map(|settled| [settled.gap(), settled.expected_award, settled.award_deviation]);
        Some(numbers.chain(split.offers()).chain([split.gap(), split.award_deviation()]).collect())
    };
    standoffs 4 |raw| {
        let [a, b, c, d] = [raw[0], raw[1], raw[2], raw[3]].map(Positive::new);
        let standoff = Standoff { prize: a?, fee: b? };
        let waiting = Waiting { prizes: [a?, b?], costs: [c?, d?] };
        let numbers = [standoff.expected_rounds(), standoff.expected_take(), standoff.expected_payoff(), waiting.expected_fees(), waiting.expected_prize()];
        Some(numbers.into_iter().chain(waiting.chances()).chain(waiting.expected_payoffs()).collect())
    };
    claims 4 |raw| {
        let amounts = raw.iter().map(|&amount| NonNegative::new(amount)).collect::<Option<Vec<_>>>()?;
        let claims = Claims { claims: amounts[1..].to_vec(), estate: amounts[0] };
        let rules = [claims.talmud(), claims.equal_awards(), claims.equal_losses(), claims.proportional(), claims.random_arrival().unwrap_or_default()];
        Some(rules.into_iter().flatten().chain(contested_garment([amounts[1], amounts[2]], amounts[0])).collect())
    };
    adjusted_winners 6 |raw| {
        let amounts = raw.iter().map(|&amount| NonNegative::new(amount)).collect::<Option<Vec<_>>>()?;
        let division = Valuations::new([amounts[..3].to_vec(), amounts[3..].to_vec()])?.divide();
        Some(division.points.into_iter().chain(division.first_side_has).chain(division.initial_points).collect())
    };
    cuts 6 |raw| {
        let taste = |from: usize| {
            let breaks = [Number::new(-1.0)?, Number::new(raw[from])?, Number::new(1.0)?];
            Taste::new(breaks.to_vec(), vec![NonNegative::new(raw[from + 1])?, NonNegative::new(raw[from + 2])?])
        };
        let (cutter, chooser) = (taste(0)?, taste(3)?);
        let division = divide(&cutter, &chooser);
        Some(vec![division.cut, division.cutter_value, division.chooser_value, informed_cutter_value(&cutter, &chooser)])
    };
    games 8 |raw| {
        let game = Game::new(3, |group| raw[group])?;
        Some(game.shapley_values().into_iter().chain(game.banzhaf_values()).chain(game.least_core_epsilon()).collect())
    };
    contests 9 |raw| {
        let contender = |index: usize| Some(Contender { stake: NonNegative::new(raw[index])?, effectiveness: Positive::new(raw[index + 1])? });
        let contest = Contest { contenders: vec![contender(0)?, contender(2)?, contender(4)?], home_rule: NonNegative::new(raw[6])? };
        let exit = Exit::new(&contest, 0)?;
        let mut path = Path::new(contest, Positive::new(raw[7])?, exit.before.efforts())?.without(0);
        path.advance_to(Years::new(raw[8].min(0.5))?);
        let shares = [exit.before.shares(), exit.instant, exit.settled.shares(), path.shares()];
        let payoffs = exit.settled.standings.iter().map(|standing| standing.payoff);
        Some(shares.into_iter().flat_map(|shares| shares.of.into_iter().chain([shares.home_rule])).chain(payoffs).collect())
    };
    tullock_contests 3 |raw| {
        let [a, b, c] = [raw[0], raw[1], raw[2]].map(Positive::new);
        let equal = tullock::symmetric(5, a?, b?).map_or(0.0, |equal| equal.payoff + equal.dissipation);
        let duel = tullock::duel([a?, b?], c?).map_or(0.0, |duel| duel.first_share + duel.efforts[0]);
        Some(vec![equal, duel])
    };
    attractions 6 |raw| {
        let amounts = raw.iter().map(|&amount| NonNegative::new(amount)).collect::<Option<Vec<_>>>()?;
        let shift = Shift::new(&amounts[..2], &amounts[2..4], amounts[4])?;
        Some(shift.at(Years::new(raw[5])?).into_iter().chain(shift.limit().iter().copied()).collect())
    };
    networks 8 |raw| {
        let ways = [(0, 1), (1, 2), (2, 0), (0, 2), (3, 0)];
        let ties = ways.iter().zip(raw).map(|(&(from, to), &weight)| Some(Tie { from, to, weight: NonNegative::new(weight)? }));
        let network = Network::new(4, &ties.collect::<Option<Vec<_>>>()?)?;
        let mut numbers = network.pagerank(PositiveFraction::new(raw[5])?);
        numbers.extend(network.eigenvector_centrality().unwrap_or_default());
        numbers.extend(network.katz_centrality(Positive::new(raw[6])?).unwrap_or_default());
        numbers.extend(network.betweenness_by_weight().into_iter().chain(network.closeness()).chain([network.spectral_radius()]));
        let opinion = Opinion::new(&network, &[Fraction::new(raw[5])?; 4], &[Number::new(raw[6])?, Number::new(raw[7])?, Number::ZERO, Number::ZERO])?;
        let (Settled::Unique(views) | Settled::FromStart(views) | Settled::Swinging(views)) = opinion.settled();
        Some(numbers.into_iter().chain(views).chain(opinion.social_power().unwrap_or_default()).collect())
    };
    signed_networks 2 |raw| {
        let (beta, gamma) = (NonNegative::new(raw[0])?, NonNegative::new(raw[1])?);
        let settled = SignedNetwork::new(4, vec![[0, 1]], vec![[1, 2], [2, 3]], beta, gamma)?.equilibrium()?;
        Some(settled.efforts.into_iter().chain(settled.payoffs).chain(settled.strengths).collect())
    };
    dilemmas 10 |raw| {
        let part = |index: usize| Fraction::new(raw[index]);
        let memory = MemoryOne { after: [part(0)?, part(1)?, part(2)?, part(3)?], first: part(4)? };
        let (error, payoffs) = (ErrorRate::new(raw[5])?, Payoffs::new([raw[6], raw[7], raw[8], raw[9]])?);
        let mut numbers = Vec::new();
        for noise in [Noise::Implementation(error), Noise::Perception(error)] {
            for other in [Strategy::MemoryOne(memory), Strategy::Contrite, Strategy::GRIM, Strategy::LibraryContrite] {
                let chain = Chain::new(&Strategy::MemoryOne(memory), &other, noise);
                numbers.extend(chain.long_run().payoffs(&payoffs).into_iter().chain(chain.first_rounds(3).0));
                numbers.extend(chain.discounted(DiscountFactor::new(raw[0].min(0.5))?).0);
            }
            numbers.extend(press_dyson::payoffs(&memory, &memory, noise, &payoffs).into_iter().flatten());
        }
        Some(numbers.into_iter().chain(payoffs.most_generosity()).collect())
    };
    channels 4 |raw| {
        let (error, g, delta) = (ErrorRate::new(raw[0])?, Fraction::new(raw[1])?, DiscountFactor::new(raw[2])?);
        let (payoffs, echo) = (Payoffs::default(), Echo { error: error.with_back_channel(Fraction::new(raw[3])?) });
        let player = Generosity { error, generosity: g };
        let majority = error.of_majority(65_535)?.get();
        Some(vec![echo.half_life(), echo.cooperation_after(u32::MAX), echo.discounted_payoff(&payoffs, delta), player.self_play_payoff(&payoffs), majority])
    };
    insurgencies 14 |raw| {
        let rate = |index: usize| NonNegative::new(raw[index]);
        let insurgency = Insurgency {
            inflow: rate(0)?,
            dropout: Positive::new(raw[1])?,
            recruitment: rate(2)?,
            to_network: Fraction::new(raw[3])?,
            to_network_later: rate(4)?,
            to_fighters_later: rate(5)?,
            backlash: rate(6)?,
            import: rate(7)?,
            levers: Levers { operations: rate(8)?, facilitation: rate(9)?, resolution: rate(10)? },
        };
        let mut trajectory = Trajectory::new(insurgency, Stocks::new([raw[11], raw[12], raw[13]])?);
        trajectory.advance_to(Years::new(0.05)?);
        let stocks = [insurgency.equilibrium().stocks(), trajectory.stocks()].into_iter().flatten();
        let thresholds = [insurgency.critical_operations(), insurgency.critical_facilitation(), insurgency.critical_resolution(), insurgency.return_rate(), insurgency.runaway_operations()];
        let plain = [insurgency.reproduction_number(), insurgency.invasion_growth_rate(), insurgency.reproduction_under_endless_operations()];
        Some(stocks.flat_map(Stocks::to_array).chain(thresholds.into_iter().flatten()).chain(plain).chain(insurgency.elasticities()).collect())
    };
    policies 28 |raw| {
        let coefficients = Coefficients::new(raw[..24].try_into().ok()?)?;
        let amounts = raw[24..].iter().map(|&amount| NonNegative::new(amount)).collect::<Option<Vec<_>>>()?;
        let policy = Policy { coefficients, others: amounts.clone() };
        let weights = Weights::new(amounts.try_into().ok()?)?;
        let mix = Mix::new(Fraction::new(0.2)?, Fraction::new(0.3)?, Fraction::HALF)?;
        let chairs = [Chair::OpEd(weights), Chair::Kabul, Chair::BorderCommunities, Chair::AnotherState(9)];
        let coarse = policy.coarse_measures(&mix).outcome(&weights);
        Some(chairs.iter().map(|chair| policy.objective(chair, &mix)).chain([coarse]).collect())
    };
}

#[test]
fn votes_of_any_size_have_powers() {
    for vetoes in [0, 1, 5, 255] {
        for others in [0, 1, 10, 255] {
            for needed in [0, 1, 4, 128, 255] {
                let vote = VetoVote { vetoes, others, needed };
                let powers = [vote.power_of_veto(), vote.power_of_other()];
                assert!(powers.into_iter().flatten().all(|power| (0.0..=1.0).contains(&power)), "{vote:?} {powers:?}");
            }
        }
    }
}

/// Anything that 64 bits may mean, with ordinary and extreme numbers more often than chance would have it.
fn any_bits() -> impl Generator<Value = f64> {
    let extremes = [
        0.0,
        -0.0,
        1.0,
        0.5,
        1e-15,
        1e15,
        5e-324,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        1.0 - f64::EPSILON / 2.0,
        f64::MAX,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -1.0,
        1e-300,
        1e300,
    ];
    prop_oneof![
        8 => 0.0..1.0f64,
        4 => 0.0..20.0f64,
        3 => (-15.0..15.0f64).prop_map(|exponent| 10f64.powf(exponent)),
        3 => prop::sample::select(extremes[..10].to_vec()),
        1 => prop::sample::select(extremes.to_vec()),
        1 => prop::num::f64::ANY,
    ]
}
