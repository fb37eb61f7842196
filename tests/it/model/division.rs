//! Ways to cut the meat without a cat: published tables, and what makes each fair.

use super::claim::{assert_all_close, assert_close, non_negative, number};
use cat_divides_meat::model::division::adjusted_winner::Valuations;
use cat_divides_meat::model::division::claims::{Claims, contested_garment};
use cat_divides_meat::model::division::cut_and_choose::{Taste, divide, informed_cutter_value};
use proptest::prelude::*;

/// The table of the Mishna, Ketubot 93a, as Aumann and Maschler (1985) give it.
#[test]
fn the_talmud_divides_three_estates() {
    check_talmud(100.0, [100.0 / 3.0; 3]);
    check_talmud(200.0, [50.0, 75.0, 75.0]);
    check_talmud(300.0, [50.0, 100.0, 150.0]);
}

/// Mishna, Bava Metzia 2a: one claims all, the other half.
#[test]
fn two_hold_a_garment() {
    assert_eq!(contested_garment([non_negative(1.0), non_negative(0.5)], non_negative(1.0)), [0.75, 0.25]);
}

#[test]
fn an_estate_that_suffices_pays_all_and_keeps_the_rest() {
    let claims = claims(&[10.0, 0.0, 20.0], 50.0);
    let paid = [10.0, 0.0, 20.0];
    assert_all_close(&claims.talmud(), &paid);
    assert_all_close(&claims.random_arrival().unwrap(), &paid);
}

/// Brams, Taylor 1996/99: Donald and Ivana, 72⅔ points each.
#[test]
fn donald_and_ivana_share_palm_beach() {
    let division = valuations(&[10.0, 40.0, 10.0, 38.0, 2.0], &[38.0, 20.0, 30.0, 10.0, 2.0]).divide();
    assert_all_close(&division.points, &[72.0 + 2.0 / 3.0; 2]);
    assert_eq!(division.split_items(), [1]);
    assert_close(division.transfers[0].fraction, 2.0 / 15.0);
}

#[test]
fn points_that_do_not_sum_to_100_are_normalised_and_say_so() {
    let valuations = valuations(&[1.0, 3.0], &[30.0, 70.0]);
    assert!(valuations.was_normalised);
    assert_eq!(valuations, {
        let mut same = self::valuations(&[25.0, 75.0], &[30.0, 70.0]);
        same.was_normalised = true;
        same
    });
}

#[test]
fn whoever_gives_no_points_cannot_divide() {
    assert_eq!(Valuations::new([vec![non_negative(0.0)], vec![non_negative(1.0)]]), None);
}

proptest! {
    /// The rule is the only one of this kind (Aumann, Maschler 1985): any two share their sum as a contested garment.
    #[test]
    fn the_talmud_treats_any_two_as_a_contested_garment(amounts in prop::collection::vec(0.0..100.0f64, 2..6), part in 0.0..=1.0f64) {
        let estate = amounts.iter().sum::<f64>() * part;
        let awards = claims(&amounts, estate).talmud();
        for i in 0..amounts.len() {
            for j in 0..i {
                let pair = [non_negative(amounts[i]), non_negative(amounts[j])];
                let [a, b] = contested_garment(pair, non_negative(awards[i] + awards[j]));
                prop_assert!((a - awards[i]).abs() < 1e-9 * 100.0 && (b - awards[j]).abs() < 1e-9 * 100.0);
            }
        }
    }

    #[test]
    fn every_rule_gives_away_the_estate_and_nobody_more_than_asked(amounts in prop::collection::vec(0.0..100.0f64, 1..6), part in 0.0..=1.0f64) {
        let estate = amounts.iter().sum::<f64>() * part;
        let claims = claims(&amounts, estate);
        let rules = [claims.talmud(), claims.equal_awards(), claims.equal_losses(), claims.proportional(), claims.random_arrival().unwrap()];
        for awards in rules {
            prop_assert!((awards.iter().sum::<f64>() - estate).abs() < 1e-9 * 600.0);
            prop_assert!(awards.iter().zip(&amounts).all(|(award, claim)| (-1e-9..=claim + 1e-9).contains(award)));
        }
    }

    #[test]
    fn adjusted_winner_is_equitable_and_free_of_envy(points in prop::collection::vec((0.1..100.0f64, 0.1..100.0f64), 1..7)) {
        let (first, second): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
        let division = valuations(&first, &second).divide();
        let [a, b] = division.points;
        prop_assert!((a - b).abs() < 1e-7);
        prop_assert!(a >= 50.0 - 1e-7 && b >= 50.0 - 1e-7); // two sides: no envy is half at least by one's own points
        prop_assert!(division.split_items().len() <= 1);
    }

    #[test]
    fn cutting_and_choosing_gives_both_half_by_their_own_taste(cutter in any_taste(), chooser in any_taste()) {
        let division = divide(&cutter, &chooser);
        prop_assert!((division.cutter_value - 0.5).abs() < 1e-9 && division.chooser_value >= 0.5 - 1e-9);
        prop_assert!(informed_cutter_value(&cutter, &chooser) >= 0.5);
    }
}

fn check_talmud(estate: f64, awards: [f64; 3]) {
    assert_all_close(&claims(&[100.0, 200.0, 300.0], estate).talmud(), &awards);
}

fn claims(amounts: &[f64], estate: f64) -> Claims {
    Claims { claims: amounts.iter().copied().map(non_negative).collect(), estate: non_negative(estate) }
}

fn valuations(first: &[f64], second: &[f64]) -> Valuations {
    let points = |side: &[f64]| side.iter().copied().map(non_negative).collect();
    Valuations::new([points(first), points(second)]).unwrap()
}

fn any_taste() -> impl Strategy<Value = Taste> {
    prop::collection::vec((0.05..1.0f64, 0.0..5.0f64), 1..6).prop_filter_map("worth nothing", |stretches| {
        let (widths, heights): (Vec<f64>, Vec<f64>) = stretches.into_iter().unzip();
        let breaks = widths.iter().scan(0.0, |place, width| {
            *place += width;
            Some(number(*place))
        });
        Taste::new(
            std::iter::once(number(0.0)).chain(breaks).collect(),
            heights.into_iter().map(non_negative).collect(),
        )
    })
}
