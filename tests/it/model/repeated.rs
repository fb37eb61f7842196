//! The dilemma in fog: published figures, three ways to the same number, and what tournaments do and do not show.

use super::claim::{assert_all_close, assert_close, discount, fraction};
use cat_divides_meat::model::numeric::Xoshiro256;
use cat_divides_meat::model::repeated::channel::{Echo, Generosity};
use cat_divides_meat::model::repeated::exact::Chain;
use cat_divides_meat::model::repeated::payoffs::Payoffs;
use cat_divides_meat::model::repeated::play::Match;
use cat_divides_meat::model::repeated::press_dyson;
use cat_divides_meat::model::repeated::strategy::{ErrorRate, MemoryOne, Noise, Strategy};
use cat_divides_meat::model::repeated::tournament::{Rules, Score, Tournament, expected_scores, leaders, ranking};
use cat_divides_meat::model::repeated::witness::{Round, witness};
use proptest::prelude::{Strategy as Generator, *};

/// Each against itself, at 1, 5 and 10 % of both kinds of noise.
#[test]
fn generosity_repairs_what_answering_in_kind_does_not() {
    let generous = Strategy::generous(fraction(1.0 / 3.0));
    check_self_play(&Strategy::TIT_FOR_TAT, [2.25, 2.25, 2.25], [2.25, 2.25, 2.25]);
    check_self_play(&generous, [2.9703, 2.8594, 2.7398], [2.9804, 2.9097, 2.8367]);
    check_self_play(&Strategy::WIN_STAY_LOSE_SHIFT, [2.9511, 2.7765, 2.6020], [2.9511, 2.7765, 2.6020]);
}

#[test]
fn contrition_repairs_slips_but_not_misreading() {
    check_self_play(&Strategy::Contrite, [2.9801, 2.9025, 2.8100], [2.25, 2.25, 2.25]);
}

/// Those of axelrod-python 4.14 are means of 2,000 rounds.
#[test]
fn the_librarys_contrite_player_is_another_machine() {
    let mean =
        |rate| Chain::new(&Strategy::LibraryContrite, &Strategy::LibraryContrite, slips(rate)).first_rounds(2000);
    assert!((mean(0.01).payoffs(&Payoffs::default())[0] - 2.941).abs() < 5e-4);
    assert!((mean(0.1).payoffs(&Payoffs::default())[0] - 2.596).abs() < 5e-4);
}

#[test]
fn without_noise_the_first_moves_decide() {
    let suspicious = memory_one([1.0, 0.0, 1.0, 0.0], 0.0);
    let chain = Chain::new(&Strategy::TIT_FOR_TAT, &suspicious, slips(0.0));
    assert_all_close(&chain.long_run().0, &[0.0, 0.5, 0.5, 0.0]); // a feud that never ends
}

#[test]
fn in_a_foggy_field_with_pushovers_defection_leads_and_in_clear_air_it_does_not() {
    let field = field();
    let leader = |rate| ranking(&expected_scores(&field, &rules(rate, 1)).unwrap())[0];
    assert_eq!((field[leader(0.05)], field[leader(0.0)]), (Strategy::ALWAYS_DEFECT, Strategy::GRIM));
}

#[test]
fn a_tournament_played_piece_by_piece_is_the_same_tournament() {
    let (field, rules) = (field(), rules(0.05, 7));
    let mut whole = Tournament::new(&field, rules);
    assert!(!whole.advance(u64::MAX));
    let mut pieces = Tournament::new(&field, rules);
    while pieces.advance(5) {}
    assert_eq!(pieces, whole);
    assert_eq!(pieces.progress(), 1.0);
}

#[test]
fn a_tournament_scores_as_expected() {
    let (field, rules) = (field(), Rules { repetitions: 200, ..rules(0.05, 3) });
    let mut tournament = Tournament::new(&field, rules);
    tournament.advance(u64::MAX);
    let expected = expected_scores(&field, &rules).unwrap();
    for (score, expected) in tournament.scores().unwrap().iter().zip(expected) {
        assert!((score.mean - expected).abs() < 4.5 * score.standard_error, "{score:?} {expected}");
    }
}

#[test]
fn a_tournament_of_one_scores_nothing() {
    let mut tournament = Tournament::new(&[Strategy::RANDOM], rules(0.0, 1));
    assert!(!tournament.advance(10));
    assert_eq!((tournament.scores(), tournament.progress()), (None, 1.0));
}

#[test]
fn an_even_number_of_reports_is_refused() {
    let error = ErrorRate::new(0.1).unwrap();
    assert_eq!(error.of_majority(4), None);
    assert_close(error.of_majority(3).unwrap().get(), 0.028);
    assert!(error.of_majority(999).unwrap().get() < 1e-12);
}

#[test]
fn a_transcript_tells_what_a_record_counts() {
    let game = Match::new(&Strategy::RANDOM, &Strategy::TIT_FOR_TAT, slips(0.1));
    let rounds = game.transcript(500, &mut Xoshiro256::new(9));
    let record = game.play(500, &mut Xoshiro256::new(9));
    let counts = [0, 1, 2, 3].map(|kind| rounds.iter().filter(|&&round| round == kind).count() as u32);
    assert_eq!(record.rounds, counts);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Press–Dyson's determinant, the stationary distribution and a long match agree.
    #[test]
    fn three_ways_to_one_payoff(p in any_memory(), q in any_memory(), noise in any_noise(), seed: u64) {
        let payoffs = Payoffs::default();
        let (first, second) = (Strategy::MemoryOne(p), Strategy::MemoryOne(q));
        let exact = Chain::new(&first, &second, noise).long_run().payoffs(&payoffs);
        let determinant = press_dyson::payoffs(&p, &q, noise, &payoffs).unwrap();
        prop_assert!((exact[0] - determinant[0]).abs() < 1e-8 && (exact[1] - determinant[1]).abs() < 1e-8);
        let (mean, error) = simulated(&Match::new(&first, &second, noise), &payoffs, seed);
        prop_assert!((mean - exact[0]).abs() < 4.5 * error + 2e-3, "{} ± {}: {}", mean, error, exact[0]);
    }

    #[test]
    fn answering_in_kind_pays_the_mean_of_all_four_in_any_fog(noise in any_noise(), payoffs in any_payoffs()) {
        let feud = Chain::new(&Strategy::TIT_FOR_TAT, &Strategy::TIT_FOR_TAT, noise).long_run();
        prop_assert!((feud.payoffs(&payoffs)[0] - payoffs.mean()).abs() < 1e-9);
    }

    #[test]
    fn the_long_run_is_what_finite_matches_tend_to(p in any_pure(), q in any_pure(), rate in 0.0..0.2f64, clear: bool) {
        let noise = misreadings(if clear { 0.0 } else { 0.05 + rate });
        let chain = Chain::new(&p, &q, noise);
        let (long, finite) = (chain.long_run(), chain.first_rounds(5_000));
        for (long, finite) in long.0.iter().zip(finite.0) {
            prop_assert!((long - finite).abs() < 5e-3);
        }
    }

    #[test]
    fn the_discounted_value_is_the_weighted_sum_of_rounds(p in any_memory(), q in any_memory(), noise in any_noise(), delta in 0.0..0.9f64) {
        let chain = Chain::new(&Strategy::MemoryOne(p), &Strategy::MemoryOne(q), noise);
        let mut sum = [0.0; 4];
        let mut before = [0.0; 4];
        for turns in 1..200u32 {
            let total = chain.first_rounds(turns).0.map(|mean| mean * f64::from(turns));
            for kind in 0..4 {
                sum[kind] += (1.0 - delta) * delta.powi(turns as i32 - 1) * (total[kind] - before[kind]);
            }
            before = total;
        }
        for (direct, sum) in chain.discounted(discount(delta)).0.iter().zip(sum) {
            prop_assert!((direct - sum).abs() < 1e-7);
        }
    }

    #[test]
    fn the_closed_forms_of_misreading_are_the_chains(rate in 0.001..0.49f64, g in 0.0..=1.0f64, delta in 0.0..0.99f64) {
        let (error, payoffs) = (ErrorRate::new(rate).unwrap(), Payoffs::default());
        let tit_for_tat = Chain::new(&Strategy::TIT_FOR_TAT, &Strategy::TIT_FOR_TAT, Noise::Perception(error));
        let echo = Echo { error };
        let direct = tit_for_tat.discounted(discount(delta)).payoffs(&payoffs)[0];
        prop_assert!((echo.discounted_payoff(&payoffs, discount(delta)) - direct).abs() < 1e-9);
        let generous = Strategy::generous(fraction(g));
        let closed = Generosity { error, generosity: fraction(g) };
        let long = |other| Chain::new(&generous, &other, Noise::Perception(error)).long_run().payoffs(&payoffs);
        prop_assert!((closed.self_play_payoff(&payoffs) - long(generous)[0]).abs() < 1e-9);
        prop_assert!((closed.payoff_against_defector(&payoffs) - long(Strategy::ALWAYS_DEFECT)[0]).abs() < 1e-9);
        prop_assert!((closed.defectors_payoff(&payoffs) - long(Strategy::ALWAYS_DEFECT)[1]).abs() < 1e-9);
    }

    #[test]
    fn half_of_the_trust_is_gone_after_the_half_life(rate in 0.001..0.2f64) {
        let echo = Echo { error: ErrorRate::new(rate).unwrap() };
        let (before, after) = (echo.half_life().floor() as u32, echo.half_life().ceil() as u32);
        prop_assert!(echo.cooperation_after(before) >= 0.75 && echo.cooperation_after(after) <= 0.75);
    }

    #[test]
    fn a_back_channel_stretches_the_half_life(rate in 0.001..0.4f64, caught in 0.01..0.99f64) {
        let error = ErrorRate::new(rate).unwrap();
        let [alone, helped] = [error, error.with_back_channel(fraction(caught))].map(|error| Echo { error }.half_life());
        prop_assert!(helped > alone);
    }

    /// g* from the payoffs: beyond it one who always defects earns more than two who are generous.
    #[test]
    fn generosity_beyond_the_limit_makes_defection_pay(g in 0.0..=1.0f64, temptation in 3.5..4.4f64) {
        let payoffs = Payoffs::new([3.0, 0.0, temptation, 1.0]).unwrap();
        let by_defection = (3.0 - 1.0) / (temptation - 1.0); // the second of the two limits
        prop_assume!((g - by_defection).abs() > 1e-6);
        let player = Generosity { error: ErrorRate::new(0.0).unwrap(), generosity: fraction(g) };
        prop_assert_eq!(player.defectors_payoff(&payoffs) > 3.0, g > by_defection);
        prop_assert!(payoffs.most_generosity().unwrap() <= by_defection);
    }
}

fn check_self_play(strategy: &Strategy, by_slips: [f64; 3], by_misreadings: [f64; 3]) {
    let earned = |noise| Chain::new(strategy, strategy, noise).long_run().payoffs(&Payoffs::default())[0];
    for (rate, (slip, misread)) in [0.01, 0.05, 0.1].into_iter().zip(by_slips.into_iter().zip(by_misreadings)) {
        assert!((earned(slips(rate)) - slip).abs() < 5e-5, "{strategy:?}, {rate} slips");
        assert!((earned(misreadings(rate)) - misread).abs() < 5e-5, "{strategy:?}, {rate} misread");
    }
}

/// Mean payoff of the first player over many matches after a while, and its standard error.
fn simulated(game: &Match, payoffs: &Payoffs, seed: u64) -> (f64, f64) {
    let mut draws = Xoshiro256::new(seed);
    let earned: Vec<f64> =
        (0..50).map(|_| game.play(4000, &mut draws).frequencies().unwrap().payoffs(payoffs)[0]).collect();
    let mean = earned.iter().sum::<f64>() / 50.0;
    let squares = earned.iter().map(|earned| (earned - mean).powi(2)).sum::<f64>();
    (mean, (squares / 49.0 / 50.0).sqrt())
}

fn slips(rate: f64) -> Noise {
    Noise::Implementation(ErrorRate::new(rate).unwrap())
}

fn misreadings(rate: f64) -> Noise {
    Noise::Perception(ErrorRate::new(rate).unwrap())
}

fn rules(rate: f64, seed: u64) -> Rules {
    Rules { turns: 200, repetitions: 10, noise: slips(rate), payoffs: Payoffs::default(), seed }
}

fn field() -> Vec<Strategy> {
    vec![
        Strategy::ALWAYS_COOPERATE,
        Strategy::ALWAYS_DEFECT,
        Strategy::TIT_FOR_TAT,
        Strategy::generous(fraction(1.0 / 3.0)),
        Strategy::WIN_STAY_LOSE_SHIFT,
        Strategy::GRIM,
        Strategy::RANDOM,
        Strategy::LibraryContrite,
    ]
}

fn memory_one(after: [f64; 4], first: f64) -> Strategy {
    Strategy::MemoryOne(MemoryOne { after: after.map(fraction), first: fraction(first) })
}

fn any_memory() -> impl Generator<Value = MemoryOne> {
    (prop::array::uniform4(0.05..0.95f64), 0.0..=1.0f64)
        .prop_map(|(after, first)| MemoryOne { after: after.map(fraction), first: fraction(first) })
}

/// Chances of 0, 1/2 and 1 only, which leave chains that swing or get caught.
fn any_pure() -> impl Generator<Value = Strategy> {
    (prop::array::uniform4(0..=2u8), 0..=2u8)
        .prop_map(|(after, first)| memory_one(after.map(|half| f64::from(half) / 2.0), f64::from(first) / 2.0))
}

fn any_noise() -> impl Generator<Value = Noise> {
    (0.01..0.4f64, any::<bool>()).prop_map(|(rate, slip)| if slip { slips(rate) } else { misreadings(rate) })
}

fn any_payoffs() -> impl Generator<Value = Payoffs> {
    prop::array::uniform4(-5.0..5.0f64).prop_map(|values| Payoffs::new(values).unwrap())
}

#[test]
fn a_witness_sees_the_match_that_is_played() {
    for (first, second) in
        [(Strategy::TIT_FOR_TAT, Strategy::Contrite), (Strategy::RANDOM, Strategy::WIN_STAY_LOSE_SHIFT)]
    {
        for noise in [slips(0.2), Noise::Perception(ErrorRate::new(0.2).unwrap())] {
            let played = Match::new(&first, &second, noise).transcript(200, &mut Xoshiro256::new(5));
            let seen = witness(&[first, second], noise, fraction(0.0), 200, &mut Xoshiro256::new(5));
            let moves = seen.iter().map(|round| {
                let [a, b] = round.cooperated.map(|cooperated| u8::from(!cooperated));
                2 * a + b
            });
            assert_eq!(moves.collect::<Vec<_>>(), played);
        }
    }
}

#[test]
fn a_back_channel_catches_some_of_the_very_same_misreadings() {
    let always = [Strategy::ALWAYS_COOPERATE; 2];
    let fog = Noise::Perception(ErrorRate::new(0.2).unwrap());
    let seen = |caught| witness(&always, fog, fraction(caught), 500, &mut Xoshiro256::new(3));
    let (closed, open) = (seen(0.0), seen(0.7));
    let part = |rounds: &[Round]| rounds.iter().filter(|round| round.misread[0]).count() as f64 / 500.0;
    assert!((part(&closed) - 0.2).abs() < 0.06 && (part(&open) - 0.06).abs() < 0.04);
    assert!(closed.iter().zip(&open).all(|(before, after)| before.misread[0] == (after.misread[0] || after.caught[0])));
}

#[test]
fn what_slipped_is_known_by_what_was_meant() {
    let seen = witness(
        &[Strategy::ALWAYS_COOPERATE, Strategy::ALWAYS_DEFECT],
        slips(0.2),
        fraction(0.0),
        500,
        &mut Xoshiro256::new(3),
    );
    assert!(seen.iter().all(|round| round.slipped == [!round.cooperated[0], round.cooperated[1]]));
    assert!(seen.iter().any(|round| round.slipped[0]) && seen.iter().any(|round| round.slipped[1]));
}

#[test]
fn a_grudge_of_full_memory_is_never_mended() {
    let clear = Chain::new(&Strategy::Grudger, &Strategy::Grudger, slips(0.0)).long_run();
    let foggy =
        Chain::new(&Strategy::Grudger, &Strategy::Grudger, Noise::Perception(ErrorRate::new(0.01).unwrap())).long_run();
    assert_eq!((clear.0, foggy.0), ([1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]));
}

#[test]
fn whoever_is_within_two_standard_errors_of_the_best_is_in_front_too() {
    let score = |mean, standard_error| Score { mean, standard_error };
    assert_eq!(leaders(&[score(2.0, 0.1), score(2.2, 0.1), score(1.9, 0.1)]), [0, 1]);
    assert_eq!(leaders(&[score(2.0, 0.0), score(2.0, 0.0), score(1.99, 0.0)]), [0, 1]);
    assert!(leaders(&[]).is_empty());
}
