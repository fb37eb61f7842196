//! Reference file 06: claims, adjusted winner, cut and choose.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, all};
use cat_divides_meat::model::division::adjusted_winner::Valuations;
use cat_divides_meat::model::division::claims::{Claims, contested_garment};
use cat_divides_meat::model::division::cut_and_choose::{Piece, Taste, divide, informed_cutter_value};
use cat_divides_meat::model::numeric::{NonNegative, Number};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    match () {
        () if inputs.are(&["claims", "estate"]) => claims(inputs),
        () if inputs.are(&["A_points", "B_points"]) => adjusted_winner(inputs),
        () if inputs.are(&["cutter", "chooser"]) => cut_and_choose(inputs),
        () => None,
    }
}

fn claims(inputs: Inputs) -> Option<Answer> {
    let (claims, estate) = (inputs.numbers("claims")?, inputs.number("estate")?);
    defined(|| {
        let claims = Claims { claims: all(&claims, NonNegative::new)?, estate: NonNegative::new(estate)? };
        let garment = <[NonNegative; 2]>::try_from(claims.claims.clone()).ok();
        Some(table([
            ("talmud", claims.talmud().into()),
            ("cea", claims.equal_awards().into()),
            ("cel", claims.equal_losses().into()),
            ("proportional", claims.proportional().into()),
            ("random_arrival", claims.random_arrival().into()),
            ("cg", garment.map(|two| contested_garment(two, claims.estate)).into()),
        ]))
    })
}

fn adjusted_winner(inputs: Inputs) -> Option<Answer> {
    let (first, second) = (inputs.numbers("A_points")?, inputs.numbers("B_points")?);
    defined(|| {
        let valuations = Valuations::new([all(&first, NonNegative::new)?, all(&second, NonNegative::new)?])?;
        let division = valuations.divide();
        let transfers = division.transfers.iter().map(|transfer| [transfer.item as f64, transfer.fraction]);
        Some(table([
            ("A_initial", division.initial_points[0].into()),
            ("B_initial", division.initial_points[1].into()),
            ("transfers_item_index_fraction", transfers.collect::<Vec<_>>().into()),
            ("fractionally_split_items", division.split_items().into()),
            ("A_fraction_of_item", division.first_side_has.into()),
            ("A_points", division.points[0].into()),
            ("B_points", division.points[1].into()),
            ("normalised", valuations.was_normalised.into()),
        ]))
    })
}

fn cut_and_choose(inputs: Inputs) -> Option<Answer> {
    let (cutter, chooser) = (taste(inputs.table("cutter")?)?, taste(inputs.table("chooser")?)?);
    defined(|| {
        let (cutter, chooser) = (cutter?, chooser?);
        let division = divide(&cutter, &chooser);
        let side = if division.chooser_takes == Piece::Left { "left" } else { "right" };
        Some(table([
            ("cut", division.cut.into()),
            ("chooser_takes", side.into()),
            ("cutter_value", division.cutter_value.into()),
            ("chooser_value", division.chooser_value.into()),
            ("chooser_median", chooser.median().into()),
            ("informed_cutter_value_sup", informed_cutter_value(&cutter, &chooser).into()),
        ]))
    })
}

/// Outer `None`: not a density. Inner: one out of range.
fn taste(inputs: Inputs) -> Option<Option<Taste>> {
    let (breaks, heights) = (inputs.numbers("breaks")?, inputs.numbers("heights")?);
    Some((|| Taste::new(all(&breaks, Number::new)?, all(&heights, NonNegative::new)?))())
}
