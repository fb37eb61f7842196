//! Reference file 04: the judge's bites.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, all};
use cat_divides_meat::model::judge::bites::{Bites, Cut};
use cat_divides_meat::model::numeric::{Fraction, PositiveFraction};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    let first_cut = inputs.number("r0")?;
    if inputs.has("r") {
        let ratios = inputs.numbers("r")?;
        return defined(|| path(PositiveFraction::new(first_cut)?, &all(&ratios, PositiveFraction::new)?));
    }
    let (overshoot, tolerance) = (inputs.number("h")?, inputs.number("tau"));
    let bites = |tolerance: f64| {
        Some(Bites {
            first_cut: PositiveFraction::new(first_cut)?,
            tolerance: Fraction::new(tolerance)?,
            overshoot: Fraction::new(overshoot)?,
        })
    };
    match (tolerance, inputs.whole("n_bites")) {
        (Some(tolerance), None) => defined(|| Some(until_accepted(&bites(tolerance)?))),
        (None, Some(count)) => defined(|| Some(without_end(&bites(0.0)?, count.try_into().ok()?))),
        _ => None,
    }
}

fn path(first_cut: PositiveFraction, ratios: &[PositiveFraction]) -> Option<Answer> {
    let mut cuts = vec![Cut::first(first_cut)];
    for &ratio in ratios {
        cuts.push(cuts.last()?.bitten(ratio));
    }
    let smaller = cuts[0].smaller();
    let pieces: Vec<_> = cuts.iter().map(|cut| [cut.larger(), cut.smaller()]).collect();
    let totals: Vec<_> = cuts.iter().map(Cut::total).collect();
    Some(table([
        ("pieces", pieces.into()),
        ("eaten", (1.0 - totals[totals.len() - 1]).into()),
        ("totals", totals.into()),
        ("max_piece_after_first_bite_le_S0", cuts[1..].iter().all(|cut| cut.larger() <= smaller).into()),
    ]))
}

fn until_accepted(bites: &Bites) -> Answer {
    table([("expected_final_total", bites.expected_total().into()), ("expected_bites", bites.expected_bites().into())])
}

fn without_end(bites: &Bites, count: u32) -> Answer {
    let total = bites.expected_total_after(count);
    table([("expected_total", total.into()), ("expected_eaten", (1.0 - total).into())])
}
