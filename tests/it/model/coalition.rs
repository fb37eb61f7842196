//! What players of small games are worth: published values, and what defines them.

use super::claim::{assert_all_close, assert_close, non_negative};
use cat_divides_meat::model::coalition::arbiter::ArbiterGame;
use cat_divides_meat::model::coalition::shapley::{Game, VetoVote};
use proptest::prelude::*;

/// Shapley, Shubik 1954, applied to the Council since 1965.
#[test]
fn the_security_council_is_worth_little_to_most_of_its_members() {
    let council = VetoVote { vetoes: 5, others: 10, needed: 4 };
    assert!((council.power_of_veto().unwrap() - 0.19627).abs() < 1e-5);
    assert!((council.power_of_other().unwrap() - 0.001865).abs() < 1e-6);
}

#[test]
fn a_vote_that_can_never_pass_gives_nobody_power() {
    let vote = VetoVote { vetoes: 1, others: 2, needed: 3 };
    assert_eq!((vote.power_of_veto(), vote.power_of_other()), (None, Some(0.0)));
}

#[test]
fn a_majority_of_three_has_no_core() {
    let game = Game::new(3, |group| if group.count_ones() >= 2 { 1.0 } else { 0.0 }).unwrap();
    assert_close(game.least_core_epsilon().unwrap(), 1.0 / 3.0);
    assert!(!game.has_core());
}

#[test]
fn a_judge_without_whom_nothing_goes_is_worth_two_thirds() {
    check_arbiter(0.0, 1.0, 2.0 / 3.0);
    check_arbiter(1.0, 0.0, 0.0);
}

#[test]
fn games_of_nobody_and_of_too_many_are_refused() {
    assert!(Game::new(0, |_| 0.0).is_none() && Game::new(13, |_| 0.0).is_none());
    assert!(Game::new(2, |_| f64::NAN).is_none());
}

proptest! {
    #[test]
    fn all_values_sum_to_what_all_secure(worths in prop::collection::vec(-5.0..5.0f64, 16)) {
        let game = Game::new(4, |group| worths[group]).unwrap();
        prop_assert!((game.shapley_values().iter().sum::<f64>() - worths[15]).abs() < 1e-9);
    }

    #[test]
    fn players_who_add_the_same_are_worth_the_same(by_size in prop::collection::vec(-5.0..5.0f64, 5)) {
        let game = Game::new(4, |group| by_size[group.count_ones() as usize]).unwrap();
        assert_all_close(&game.shapley_values(), &[by_size[4] / 4.0; 4]);
    }

    /// In a game with a core, some division satisfies all; the Shapley value need not.
    #[test]
    fn a_game_of_mere_sums_has_exactly_one_division(shares in prop::collection::vec(0.0..5.0f64, 4)) {
        let game = Game::new(4, |group| (0..4).filter(|i| group >> i & 1 == 1).map(|i| shares[i]).sum()).unwrap();
        prop_assert!(game.least_core_epsilon().unwrap().abs() < 1e-9);
        assert_all_close(&game.shapley_values(), &shares);
        assert_all_close(&game.banzhaf_values(), &shares);
    }

    #[test]
    fn the_arbiters_formula_is_the_shapley_value(d in 0.0..1.0f64, w in 0.0..1.0f64, all in 0.5..2.0f64) {
        let game = Game::new(3, |group| match group { 0b011 => d, 0b101 | 0b110 => w, 0b111 => all, _ => 0.0 }).unwrap();
        let formula = ArbiterGame { without_arbiter: non_negative(d), with_one: non_negative(w), together: non_negative(all) };
        let (claimant, arbiter) = (formula.claimant_value(), formula.arbiter_value());
        assert_all_close(&game.shapley_values(), &[claimant, claimant, arbiter]);
    }
}

fn check_arbiter(without: f64, with_one: f64, arbiter: f64) {
    let game = ArbiterGame {
        without_arbiter: non_negative(without),
        with_one: non_negative(with_one),
        together: non_negative(1.0),
    };
    assert_close(game.arbiter_value(), arbiter);
    assert_close(2.0 * game.claimant_value(), 1.0 - arbiter);
}
