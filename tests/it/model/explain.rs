//! The arithmetic behind each headline number ends with that number, and every line follows from its own formula.

use super::claim::{assert_close, discount, fraction, non_negative, number, positive, positive_fraction};
use cat_divides_meat::model::bargaining::alternating_offers::agreement;
use cat_divides_meat::model::bargaining::crisis::Fight;
use cat_divides_meat::model::bargaining::frontier::{Frontier, Problem};
use cat_divides_meat::model::bargaining::{egalitarian, kalai_smorodinsky, nash};
use cat_divides_meat::model::coalition::arbiter::ArbiterGame;
use cat_divides_meat::model::coalition::shapley::Game;
use cat_divides_meat::model::division::claims::{Claims, contested_garment};
use cat_divides_meat::model::explain::{Step, Term, explain_agreement, explain_contested_garment};
use cat_divides_meat::model::influence::contest::{Contender, Contest};
use cat_divides_meat::model::influence::network::{Network, Tie};
use cat_divides_meat::model::influence::vacuum::Exit;
use cat_divides_meat::model::insurgency::stocks::{Insurgency, Levers};
use cat_divides_meat::model::judge::arbitration::Court;
use cat_divides_meat::model::judge::attrition::Standoff;
use cat_divides_meat::model::judge::bites::Bites;
use cat_divides_meat::model::judge::regimes::Dispute;
use cat_divides_meat::model::policy::mix::{Mix, Policy, Weights};
use cat_divides_meat::model::repeated::channel::{Echo, Generosity};
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::strategy::ErrorRate;
use proptest::prelude::*;

proptest! {
    #[test]
    fn bites_end_with_what_is_left(cut in 0.01..=1.0f64, tau in 0.0..=1.0f64, h in 0.0..=1.0f64) {
        let bites = Bites { first_cut: positive_fraction(cut), tolerance: fraction(tau), overshoot: fraction(h) };
        check(&bites.explain_total(), Term::ExpectedTotal, bites.expected_total());
        check(&bites.explain_bites(), Term::ExpectedBites, bites.expected_bites());
    }

    #[test]
    fn judges_end_with_their_take(prize in 0.1..10.0f64, fee in 0.01..2.0f64, a in 0.0..=1.0f64, b in 0.0..=1.0f64, cut in 0.0..=1.0f64) {
        let standoff = Standoff { prize: positive(prize), fee: positive(fee) };
        check(&standoff.explain_take(), Term::JudgesTake, standoff.expected_take());
        let expectations = [fraction(a), fraction(b)];
        let court = Court { expectations, cut: fraction(cut) };
        check(&court.explain_critical_cut(), Term::CriticalCut, court.critical_cut());
        let dispute = Dispute { chances: expectations, costs: [number(0.1); 2], cut: fraction(cut), expectations };
        let together = dispute.outside_options().iter().sum();
        check(&dispute.explain_regime(), Term::OutsideOptionsTogether, together);
    }

    #[test]
    fn bargains_end_with_a_share_or_a_width(a in 0.0..0.999f64, b in 0.0..0.999f64) {
        let (one, two) = (discount(a), discount(b));
        check(&explain_agreement(one, two), Term::ShareOfProposer, agreement(one, two).proposer);
        let fight = Fight { chance: fraction(a), costs: [number(b), number(0.1)] };
        check(&fight.explain_range(), Term::RangeWidth, fight.limits().clipped().width());
    }

    #[test]
    fn axiomatic_solutions_end_with_both_utilities(a in 0.5..3.0f64, g in 0.3..1.5f64, d in 0.0..0.2f64, weight in 0.1..0.9f64) {
        let frontier = Frontier::Power { scales: [positive(a), positive(1.0)], exponents: [positive(g), positive(0.7)] };
        let problem = Problem::new(frontier, [non_negative(d * a), non_negative(d)]).unwrap();
        check_utilities(&problem.explain_nash(fraction(weight)), nash::solution(&problem, fraction(weight)));
        check_utilities(&problem.explain_kalai_smorodinsky(), kalai_smorodinsky::solution(&problem));
        check_utilities(&problem.explain_egalitarian(), egalitarian::solution(&problem));
    }

    #[test]
    fn claims_end_with_an_award(amounts in prop::collection::vec(prop_oneof![Just(0.0), 0.1..10.0f64], 1..6), part in 0.0..=1.2f64) {
        let estate = non_negative(part * amounts.iter().sum::<f64>());
        let claims = Claims { claims: amounts.iter().copied().map(non_negative).collect(), estate };
        for index in 0..amounts.len() {
            check(&claims.explain_proportional(index).unwrap(), Term::Award, claims.proportional()[index]);
            check(&claims.explain_equal_awards(index).unwrap(), Term::Award, claims.equal_awards()[index]);
            check(&claims.explain_equal_losses(index).unwrap(), Term::Award, claims.equal_losses()[index]);
            check(&claims.explain_talmud(index).unwrap(), Term::Award, claims.talmud()[index]);
            check(&claims.explain_random_arrival(index).unwrap(), Term::Award, claims.random_arrival().unwrap()[index]);
        }
        prop_assert_eq!(claims.explain_talmud(amounts.len()), None);
        let garment = [non_negative(amounts[0]), non_negative(1.0)];
        check(&explain_contested_garment(garment, estate), Term::Award, contested_garment(garment, estate)[0]);
    }

    #[test]
    fn coalitions_end_with_a_value_and_a_concession(worths in prop::collection::vec(-1.0..4.0f64, 16), d in 0.0..1.0f64, w in 0.0..1.0f64) {
        let game = Game::new(4, |group| worths[group]).unwrap();
        for player in 0..4 {
            check(&game.explain_shapley(player).unwrap(), Term::ShapleyValue, game.shapley_values()[player]);
        }
        check(&game.explain_least_core().unwrap(), Term::LeastConcession, game.least_core_epsilon().unwrap());
        prop_assert_eq!(game.explain_shapley(4), None);
        let arbiter = ArbiterGame { without_arbiter: non_negative(d), with_one: non_negative(w), together: non_negative(1.0) };
        check(&arbiter.explain_arbiter(), Term::ShapleyValue, arbiter.arbiter_value());
    }

    #[test]
    fn centralities_end_with_that_of_their_node(ties in prop::collection::vec((0usize..6, 0usize..6, 0.1..3.0f64), 0..20)) {
        let ties: Vec<_> = ties.into_iter().map(|(from, to, weight)| Tie { from, to, weight: non_negative(weight) }).collect();
        let network = Network::new(6, &ties).unwrap();
        let (damping, attenuation) = (positive_fraction(0.85), positive(0.05));
        for node in 0..6 {
            check(&network.explain_pagerank(node, damping).unwrap(), Term::Centrality, network.pagerank(damping)[node]);
            check(&network.explain_closeness(node).unwrap(), Term::Centrality, network.closeness()[node]);
            check(&network.explain_betweenness(node).unwrap(), Term::Centrality, network.betweenness()[node]);
            check_if_any(network.explain_katz(node, attenuation), network.katz_centrality(attenuation), node);
            check_if_any(network.explain_eigenvector(node), network.eigenvector_centrality(), node);
        }
        prop_assert_eq!((network.explain_pagerank(6, damping), network.explain_closeness(6)), (None, None));
    }

    #[test]
    fn contests_end_with_a_share(stakes in prop::collection::vec(0.5..10.0f64, 1..5), rho in 0.01..3.0f64) {
        let contender = |&stake: &f64| Contender { stake: non_negative(stake), effectiveness: positive(1.0) };
        let contest = Contest { contenders: stakes.iter().map(contender).collect(), home_rule: non_negative(rho) };
        let settled = contest.equilibrium();
        check(&contest.explain_share(0).unwrap(), Term::Share, settled.standings[0].share);
        check(&contest.explain_home_rule().unwrap(), Term::HomeRule, settled.home_rule);
        let exit = Exit::new(&contest, 0).unwrap();
        check(&exit.explain_gain(0).unwrap(), Term::Gain, -exit.share_freed);
        prop_assert_eq!((contest.explain_share(9), exit.explain_gain(9)), (None, None));
    }

    #[test]
    fn trust_ends_with_a_half_life_and_a_payoff(rate in 0.0..0.49f64, g in 0.0..=1.0f64) {
        let (error, payoffs) = (ErrorRate::new(rate).unwrap(), Payoffs::default());
        check(&Echo { error }.explain_half_life(), Term::HalfLife, Echo { error }.half_life());
        let player = Generosity { error, generosity: fraction(g) };
        check(&player.explain_self_play(&payoffs), Term::SelfPlayPayoff, player.self_play_payoff(&payoffs));
    }

    #[test]
    fn insurgencies_end_with_a_number_and_a_threshold(beta in 0.01..0.1f64, q in 0.05..0.7f64, c in 0.0..0.6f64, om in 0.0..10.0f64) {
        let insurgency = Insurgency {
            inflow: non_negative(1.0),
            dropout: positive(0.05),
            recruitment: non_negative(beta),
            to_network: fraction(q),
            to_network_later: non_negative(c),
            to_fighters_later: non_negative(0.0),
            backlash: non_negative(0.0),
            import: non_negative(0.0),
            levers: Levers { operations: non_negative(om), facilitation: non_negative(0.1), resolution: non_negative(0.05) },
        };
        check(&insurgency.explain_reproduction_number(), Term::ReproductionNumber, insurgency.reproduction_number());
        let critical = insurgency.critical_operations().unwrap();
        check(&insurgency.explain_critical_operations().unwrap(), Term::CriticalOperations, critical);
    }
}

#[test]
fn a_mix_ends_with_its_outcome() {
    let mix = Mix::new(fraction(0.5), fraction(0.2), fraction(0.3)).unwrap();
    let measures = Policy::default().measures(&mix);
    check(&measures.explain_outcome(&Weights::EQUAL), Term::Outcome, measures.outcome(&Weights::EQUAL));
}

#[test]
fn trust_without_misreading_lasts_for_ever() {
    let echo = Echo { error: ErrorRate::new(0.0).unwrap() };
    check(&echo.explain_half_life(), Term::HalfLife, f64::INFINITY);
}

#[test]
fn nothing_is_explained_about_a_share_that_is_but_a_limit() {
    let alone = Contender { stake: non_negative(3.0), effectiveness: positive(1.0) };
    let contest = Contest { contenders: vec![alone], home_rule: non_negative(0.0) };
    assert_eq!((contest.explain_share(0), contest.explain_home_rule()), (None, None));
}

#[track_caller]
fn check(steps: &[Step], term: Term, headline: f64) {
    assert!(steps.iter().all(|step| step.result == step.formula.result()));
    let last = steps.last().expect("there is a last line");
    assert_eq!(last.term, term);
    assert_close(last.result, headline);
}

#[track_caller]
fn check_utilities(steps: &[Step], [first, second]: [f64; 2]) {
    check(steps, Term::UtilityOfA, first);
    check(&steps[..steps.len() - 1], Term::UtilityOfB, second);
}

#[track_caller]
fn check_if_any(steps: Option<Vec<Step>>, centralities: Option<Vec<f64>>, node: usize) {
    assert_eq!(steps.is_some(), centralities.is_some());
    if let (Some(steps), Some(centralities)) = (steps, centralities) {
        check(&steps, Term::Centrality, centralities[node]);
    }
}
