//! Mixes of dialogue, deterrence and development: what the sweep may lose, and what the draws say.

use super::claim::{assert_close, fraction, non_negative};
use cat_divides_meat::model::numeric::Xoshiro256;
use cat_divides_meat::model::policy::chair::{Aim, Chair};
use cat_divides_meat::model::policy::coefficients::{Coefficient, Coefficients, brackets};
use cat_divides_meat::model::policy::mix::{Measures, Mix, Policy, Weights};
use cat_divides_meat::model::policy::robustness::{Robustness, Verdict};
use cat_divides_meat::model::policy::sweep::Sweep;
use proptest::prelude::*;

#[test]
fn the_defaults_are_in_range_and_those_documented() {
    let defaults = Coefficients::default();
    for coefficient in Coefficient::ALL {
        assert_eq!(defaults.get(coefficient), coefficient.default_value());
    }
    let drawn = Coefficient::ALL.iter().filter(|coefficient| coefficient.bracket().is_some()).count();
    assert_eq!(drawn, 18);
}

#[test]
fn a_mix_is_a_whole() {
    assert!(Mix::new(fraction(0.5), fraction(0.2), fraction(0.3)).is_some());
    assert!(Mix::new(fraction(0.5), fraction(0.2), fraction(0.2)).is_none());
    assert_eq!((Mix::all(100).count(), Mix::all(10).count(), Mix::all(0).count()), (5151, 66, 1));
}

#[test]
fn a_coefficient_out_of_range_is_refused() {
    assert_eq!(Coefficients::default().with(Coefficient::Misreading, 0.6), None);
    assert_eq!(Coefficients::default().with(Coefficient::Dropout, 0.0), None);
}

#[test]
fn a_sweep_in_pieces_is_the_same_sweep() {
    let policy = Policy::default();
    let mut sweep = Sweep::new(policy.clone(), 10);
    while sweep.advance(7) {}
    let whole: Vec<Measures> = Mix::all(10).map(|mix| policy.coarse_measures(&mix)).collect();
    let measures: Vec<Measures> = sweep.prospects().iter().map(|prospect| prospect.measures).collect();
    assert_eq!(measures, whole);
    assert_eq!(sweep.mixes().len(), 66);
}

#[test]
fn draws_in_pieces_are_the_same_draws_and_their_examples_hold() {
    let robustness = || Robustness::new(Policy::default(), brackets(), Weights::EQUAL, 5, 60).unwrap();
    let (mut whole, mut pieces) = (robustness(), robustness());
    assert!(!whole.advance(u32::MAX));
    while pieces.advance(7) {}
    assert_eq!(pieces.tally(), whole.tally());
    let tally = whole.tally();
    assert_eq!(tally.all_three.draws + tally.even.draws + tally.leave_out.draws, 60);
    for (count, verdict) in
        [(tally.all_three, Verdict::AllThree), (tally.even, Verdict::Even), (tally.leave_out, Verdict::LeaveOut)]
    {
        if let Some(coefficients) = count.example {
            let policy = Policy { coefficients, ..Policy::default() };
            assert_eq!(policy.verdict(&Weights::EQUAL).0, verdict);
        }
    }
}

#[test]
fn a_bracket_that_reaches_out_of_range_is_refused() {
    let mut wrong = brackets();
    wrong[Coefficient::Candour as usize] = Some([0.5, 1.5]);
    assert!(Robustness::new(Policy::default(), wrong, Weights::EQUAL, 1, 10).is_none());
    wrong[Coefficient::Candour as usize] = Some([0.5, 0.4]);
    assert!(Robustness::new(Policy::default(), wrong, Weights::EQUAL, 1, 10).is_none());
}

#[test]
fn the_same_mix_is_good_in_one_chair_and_bad_in_another() {
    let policy = Policy::default();
    let best = |chair: Chair| {
        let worths = Mix::all(5).map(|mix| (mix, policy.objective(&chair, &mix)));
        worths.max_by(|a, b| a.1.total_cmp(&b.1)).unwrap().0
    };
    assert_ne!(best(Chair::OpEd(Weights::EQUAL)), best(Chair::AnotherState(0)));
    let [Aim::Peace(_), Aim::Security(_), Aim::Calm(calm), Aim::HomeRule(_)] =
        policy.aims(&Chair::BorderCommunities, &mix(0.0, 1.0))[..]
    else {
        panic!("the border communities count other things")
    };
    assert_close(calm, 0.0);
}

#[test]
fn weights_are_relative() {
    let weights = |scale: f64| Weights::new([1.0, 2.0, 3.0, 4.0].map(|weight| non_negative(weight * scale))).unwrap();
    let measures = Policy::default().measures(&mix(0.5, 0.2));
    assert_close(measures.outcome(&weights(1.0)), measures.outcome(&weights(7.0)));
    assert_eq!(Weights::new([non_negative(0.0); 4]), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The bound that [`Policy::coarse_measures`] states, over the documented ranges.
    #[test]
    fn the_sweeps_integrator_is_within_its_bound(seed: u64, d in 0.0..=1.0f64, t in 0.0..=1.0f64) {
        let coefficients = Coefficients::default().drawn(&brackets(), &mut Xoshiro256::new(seed)).unwrap();
        let policy = Policy { coefficients, ..Policy::default() };
        let mix = mix(d, t * (1.0 - d));
        let (fine, coarse) = (policy.measures(&mix), policy.coarse_measures(&mix));
        prop_assert!((fine.security - coarse.security).abs() < 1e-4, "{} {}", fine.security, coarse.security);
        prop_assert_eq!(Measures { security: 0.0, ..fine }, Measures { security: 0.0, ..coarse });
    }

    #[test]
    fn measures_are_parts_and_influence_is_shared_out(seed: u64, d in 0.0..=1.0f64, t in 0.0..=1.0f64) {
        let coefficients = Coefficients::default().drawn(&brackets(), &mut Xoshiro256::new(seed)).unwrap();
        let (policy, mix) = (Policy { coefficients, ..Policy::default() }, mix(d, t * (1.0 - d)));
        let measures = policy.coarse_measures(&mix);
        for measure in [measures.trust, measures.peace, measures.security, measures.influence] {
            prop_assert!((0.0..=1.0).contains(&measure));
        }
        let whole = measures.influence + policy.other_shares(&mix).iter().sum::<f64>() + policy.home_rule(&mix);
        prop_assert!((whole - 1.0).abs() < 1e-9);
    }
}

fn mix(dialogue: f64, deterrence: f64) -> Mix {
    Mix::new(fraction(dialogue), fraction(deterrence), fraction((1.0 - dialogue - deterrence).max(0.0))).unwrap()
}
