//! Settle, fight or ask the judge, and what a third party changes.

use super::claim::{assert_close, fraction, non_negative, number, positive};
use cat_divides_meat::model::judge::arbitration::FairValue;
use cat_divides_meat::model::judge::attrition::Standoff;
use cat_divides_meat::model::judge::phase::PhasePicture;
use cat_divides_meat::model::judge::regimes::{Dispute, Regime};
use cat_divides_meat::model::judge::third_parties::{ThirdParty, taken};
use cat_divides_meat::model::numeric::Fraction;
use proptest::prelude::*;

#[test]
fn a_cat_known_to_be_a_cat_makes_people_settle() {
    assert_eq!(dispute([0.5, 0.5], 0.2, 1.0, [0.9, 0.2]).regime(), Regime::Settle);
}

#[test]
fn a_cat_mistaken_for_a_judge_is_asked() {
    let dispute = dispute([0.5, 0.5], 0.3, 0.1, [0.8, 0.3]);
    assert_eq!(dispute.regime(), Regime::Judge);
    assert_close(dispute.kept(Regime::Judge), 0.9);
}

#[test]
fn candour_settles_what_optimism_kept_apart() {
    let before = dispute([0.8, 0.4], 0.05, 0.0, [0.6, 0.5]);
    assert_eq!(before.regime(), Regime::Fight);
    let candid = ThirdParty::GoBetween { candour: fraction(1.0) };
    assert_eq!(candid.between(before).regime(), Regime::Settle);
    assert!(!candid.is_arbiter());
}

#[test]
fn a_judge_paid_by_the_round_keeps_more_the_longer_it_takes() {
    assert_close(taken(fraction(0.1), non_negative(2.0)).get(), 0.19);
    let standoff = Standoff { prize: positive(1.0), fee: positive(0.1) };
    let judge = standoff.judge_paid_by_the_round(fraction(0.1));
    let cut = judge.between(dispute([0.5, 0.5], 0.2, 0.0, [0.5, 0.5])).cut.get();
    assert_close(cut, 1.0 - 0.9f64.powf(standoff.expected_rounds()));
}

#[test]
fn only_those_who_know_of_a_lean_reckon_with_it() {
    let leaning = |known_to| ThirdParty::Leaning { lean: number(0.2), known_to };
    let plain = dispute([0.5, 0.5], 0.2, 0.1, [0.5, 0.5]);
    assert_eq!(leaning([false, false]).between(plain), plain);
    let expectations = leaning([true, false]).between(plain).expectations.map(|theta| theta.get());
    assert_eq!(expectations, [0.7, 0.5]);
}

#[test]
fn a_last_offer_judge_leaves_the_dispute_and_shows_the_offers() {
    let fair = FairValue::Uniform { low: number(0.0), width: positive(1.0) };
    let judge = ThirdParty::LastOffer { fair };
    assert_eq!(judge.last_offers().unwrap().offers, [1.0, 0.0]);
    assert_eq!(ThirdParty::GoBetween { candour: fraction(0.5) }.last_offers(), None);
}

#[test]
fn the_phase_picture_holds_how_each_of_its_disputes_ends() {
    let dispute = dispute([0.9, 0.3], 0.1, 0.2, [0.7, 0.5]);
    let picture = PhasePicture { dispute, most: non_negative(0.8), columns: 9, rows: 5 };
    let mut places = Vec::new();
    picture.paint(&mut places);
    assert_eq!(places.len(), 45);
    for (index, place) in places.iter().enumerate() {
        let at = picture.at(index as u16 % 9, index as u16 / 9);
        assert_eq!((place.regime, place.is_costlier), (at.regime(), at.chooses_the_costlier_way()));
    }
    assert_eq!((picture.at(8, 4).cut, picture.at(8, 4).costs), (Fraction::ONE, [number(0.4); 2]));
}

proptest! {
    #[test]
    fn a_settlement_leaves_everything_and_satisfies_both(dispute in any_dispute()) {
        let outside = dispute.outside_options();
        let settles = dispute.regime() == Regime::Settle;
        prop_assert_eq!(settles, outside[0] + outside[1] <= 1.0 + 1e-12);
        prop_assert_eq!(dispute.kept(Regime::Settle), 1.0);
    }

    #[test]
    fn a_court_needs_both_and_a_war_needs_one(dispute in any_dispute()) {
        let (judge, war) = (dispute.judge_options(), dispute.war_options());
        let both = judge[0] >= war[0] - 1e-12 && judge[1] >= war[1] - 1e-12;
        prop_assert!(dispute.regime() != Regime::Judge || both);
        prop_assert!(dispute.regime() != Regime::Fight || !both);
    }

    #[test]
    fn swapping_the_sides_swaps_nothing_else(dispute in any_dispute()) {
        let flip = |[a, b]: [_; 2]| [b, a];
        let rest = |[a, b]: [Fraction; 2]| [b.rest(), a.rest()];
        let other = Dispute {
            chances: rest(dispute.chances),
            costs: flip(dispute.costs),
            cut: dispute.cut,
            expectations: rest(dispute.expectations),
        };
        let sum: f64 = dispute.outside_options().iter().sum();
        prop_assume!((sum - 1.0).abs() > 1e-9);
        prop_assert_eq!(other.regime(), dispute.regime());
    }

    #[test]
    fn candour_never_breaks_a_settlement_without_a_judge(dispute in any_dispute(), candour in 0.0..=1.0f64) {
        let alone = ThirdParty::GoBetween { candour: fraction(0.0) }.between(dispute);
        let candid = ThirdParty::GoBetween { candour: fraction(candour) }.between(dispute);
        let excess = |dispute: &Dispute| dispute.chances[0].get() - dispute.chances[1].get();
        prop_assert!((excess(&candid) - (1.0 - candour) * excess(&alone)).abs() < 1e-12);
    }
}

fn dispute(chances: [f64; 2], cost: f64, cut: f64, expectations: [f64; 2]) -> Dispute {
    Dispute {
        chances: chances.map(fraction),
        costs: [number(cost); 2],
        cut: fraction(cut),
        expectations: expectations.map(fraction),
    }
}

fn any_dispute() -> impl Strategy<Value = Dispute> {
    let part = || 0.0..=1.0f64;
    let costs = (0.0..0.4f64, 0.0..0.4f64);
    (part(), part(), costs, part(), part(), part()).prop_map(|(pa, pb, (ca, cb), cut, ta, tb)| Dispute {
        costs: [number(ca), number(cb)],
        ..dispute([pa, pb], 0.0, cut, [ta, tb])
    })
}
