//! Networks of influence: the teaching graphs, and what holds for all of them.

use super::claim::{assert_all_close, assert_close, fraction, non_negative, number, positive, positive_fraction};
use cat_divides_meat::model::influence::attraction::{Shift, shares};
use cat_divides_meat::model::influence::network::{Network, Tie};
use cat_divides_meat::model::influence::opinion::{Opinion, Settled};
use cat_divides_meat::model::influence::signed_network::SignedNetwork;
use cat_divides_meat::model::numeric::{NonNegative, Years};
use proptest::prelude::*;

/// Krackhardt 1990: each measure has another most central node.
#[test]
fn who_is_central_depends_on_the_definition() {
    let kite = kite();
    assert_eq!(most(&kite.out_strengths()), [3]);
    assert_eq!(most(&kite.closeness()), [5, 6]);
    assert_eq!(most(&kite.betweenness()), [7]);
}

#[test]
fn two_who_only_listen_to_each_other_swing_for_ever() {
    let pair = network(2, &[(0, 1), (1, 0)]);
    let opinion = Opinion::new(&pair, &[fraction(1.0); 2], &[number(1.0), number(0.0)]).unwrap();
    assert_eq!(opinion.settled(), Settled::Swinging(vec![0.5, 0.5]));
    assert_eq!(opinion.social_power(), None);
}

#[test]
fn two_who_agree_have_nothing_to_swing_about() {
    let pair = network(2, &[(0, 1), (1, 0)]);
    let opinion = Opinion::new(&pair, &[fraction(1.0); 2], &[number(0.5); 2]).unwrap();
    assert_eq!(opinion.settled(), Settled::FromStart(vec![0.5, 0.5]));
}

#[test]
fn one_whom_nobody_influences_keeps_their_view() {
    let chain = network(2, &[(0, 1)]);
    let opinion = Opinion::new(&chain, &[fraction(0.5), fraction(1.0)], &[number(0.7), number(-1.0)]).unwrap();
    let Settled::Unique(views) = opinion.settled() else { panic!("{:?}", opinion.settled()) };
    assert_all_close(&views, &[0.7, 0.7]);
}

#[test]
fn a_network_without_a_cycle_has_no_eigenvector() {
    let chain = network(3, &[(0, 1), (1, 2)]);
    assert_eq!((chain.spectral_radius(), chain.eigenvector_centrality()), (0.0, None));
}

#[test]
fn too_strong_an_attenuation_has_no_answer() {
    let pair = network(2, &[(0, 1), (1, 0)]);
    assert!(pair.katz_centrality(positive(0.99)).is_some() && pair.katz_centrality(positive(1.01)).is_none());
}

#[test]
fn a_tie_to_nowhere_is_no_network() {
    assert_eq!(Network::new(2, &[tie(0, 2, 1.0)]), None);
}

#[test]
fn a_network_of_nobody_has_nothing_to_say() {
    let empty = Network::new(0, &[]).unwrap();
    assert!(empty.pagerank(positive_fraction(0.85)).is_empty() && empty.betweenness().is_empty());
    assert_eq!((empty.spectral_radius(), empty.eigenvector_centrality()), (0.0, None));
}

#[test]
fn enmity_beyond_its_conditions_has_no_equilibrium() {
    let hostile = |gamma: f64| {
        SignedNetwork::new(3, vec![], vec![[0, 1], [0, 2]], non_negative(0.0), non_negative(gamma)).unwrap()
    };
    assert!(hostile(0.1).equilibrium().is_some() && hostile(0.6).equilibrium().is_none());
}

#[test]
fn nobody_is_their_own_ally_nor_friend_and_foe_of_one() {
    let network =
        |alliances, enmities| SignedNetwork::new(3, alliances, enmities, non_negative(0.1), non_negative(0.1));
    assert_eq!(network(vec![[1, 1]], vec![]), None);
    assert_eq!(network(vec![[0, 1]], vec![[1, 0]]), None);
}

proptest! {
    #[test]
    fn ranks_sum_to_one_and_follow_the_walk(network in any_network()) {
        let ranks = network.pagerank(positive_fraction(0.85));
        prop_assert!((ranks.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(ranks.iter().all(|&rank| rank > 0.0));
    }

    #[test]
    fn views_that_settle_do_not_move_any_more(network in any_network(), parts in prop::collection::vec(0.0..0.99f64, 7), views in prop::collection::vec(-1.0..1.0f64, 7)) {
        let size = network.size();
        let susceptibility: Vec<_> = parts[..size].iter().copied().map(fraction).collect();
        let own: Vec<_> = views[..size].iter().copied().map(number).collect();
        let opinion = Opinion::new(&network, &susceptibility, &own).unwrap();
        let Settled::Unique(settled) = opinion.settled() else { panic!("everyone has a view to keep") };
        prop_assert!(settled.iter().all(|view| view.abs() <= 1.0 + 1e-9));
        let power = opinion.social_power().unwrap();
        prop_assert!((power.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        let mean = settled.iter().sum::<f64>() / size as f64;
        let weighed: f64 = power.iter().zip(&views).map(|(power, view)| power * view).sum();
        prop_assert!((mean - weighed).abs() < 1e-9);
    }

    /// The closed form: no group gains by spending more or less.
    #[test]
    fn no_group_gains_by_another_effort(beta in 0.0..0.15f64, gamma in 0.0..0.15f64, change in 0.0..3.0f64) {
        let (alliances, enmities) = (vec![[0, 1], [2, 3]], vec![[0, 2], [1, 3], [0, 3]]);
        let network = SignedNetwork::new(4, alliances.clone(), enmities.clone(), non_negative(beta), non_negative(gamma));
        let Some(settled) = network.unwrap().equilibrium() else { return Ok(()) };
        for group in 0..4 {
            let mut efforts = settled.efforts.clone();
            efforts[group] *= change;
            let strength = |i: usize| {
                let sum = |pairs: &[[usize; 2]]| pairs.iter().map(|&[a, b]| if a == i { efforts[b] } else if b == i { efforts[a] } else { 0.0 }).sum::<f64>();
                efforts[i] + beta * sum(&alliances) - gamma * sum(&enmities)
            };
            let strengths: Vec<f64> = (0..4).map(strength).collect();
            prop_assume!(strengths.iter().all(|&strength| strength >= 0.0));
            let payoff = strengths[group] / strengths.iter().sum::<f64>() - efforts[group];
            prop_assert!(payoff <= settled.payoffs[group] + 1e-9);
        }
    }

    #[test]
    fn attraction_refills_in_proportion(attractions in prop::collection::vec(0.1..10.0f64, 2..6), rate in 0.1..2.0f64) {
        let before: Vec<_> = attractions.iter().copied().map(non_negative).collect();
        let after: Vec<_> = std::iter::once(NonNegative::ZERO).chain(before[1..].iter().copied()).collect();
        let (old, shift) = (shares(&before).unwrap(), Shift::new(&before, &after, non_negative(rate)).unwrap());
        let now = shift.at(Years::new(1000.0).unwrap());
        for index in 1..old.len() {
            prop_assert!((now[index] - old[index] / (1.0 - old[0])).abs() < 1e-9);
        }
        prop_assert!((shift.at(Years::new(0.7).unwrap()).iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }
}

#[test]
fn nothing_attracts_nobody() {
    assert_eq!(shares(&[NonNegative::ZERO; 3]), None);
    assert_close(shares(&[non_negative(1e-300), NonNegative::ZERO]).unwrap()[0], 1.0);
}

fn kite() -> Network {
    let pairs = [
        (0, 1),
        (0, 2),
        (0, 3),
        (0, 5),
        (1, 3),
        (1, 4),
        (1, 6),
        (2, 3),
        (2, 5),
        (3, 4),
        (3, 5),
        (3, 6),
        (4, 6),
        (5, 6),
        (5, 7),
        (6, 7),
        (7, 8),
        (8, 9),
    ];
    let ways: Vec<_> = pairs.iter().flat_map(|&(a, b)| [(a, b), (b, a)]).collect();
    network(10, &ways)
}

fn network(size: usize, pairs: &[(usize, usize)]) -> Network {
    let ties: Vec<_> = pairs.iter().map(|&(from, to)| tie(from, to, 1.0)).collect();
    Network::new(size, &ties).unwrap()
}

fn tie(from: usize, to: usize, weight: f64) -> Tie {
    Tie { from, to, weight: non_negative(weight) }
}

fn most(values: &[f64]) -> Vec<usize> {
    let top = values.iter().copied().fold(0.0, f64::max);
    (0..values.len()).filter(|&index| values[index] > top - 1e-9).collect()
}

fn any_network() -> impl Strategy<Value = Network> {
    prop::collection::vec((0usize..7, 0usize..7, 0.0..5.0f64), 0..20).prop_map(|ties| {
        let ties: Vec<_> = ties.into_iter().map(|(from, to, weight)| tie(from, to, weight)).collect();
        Network::new(7, &ties).unwrap()
    })
}
