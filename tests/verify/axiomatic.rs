//! Reference file 02: the solutions of Nash, of Kalai and Smorodinsky, and the egalitarian one.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, all, numbers};
use cat_divides_meat::model::bargaining::frontier::{Corners, Frontier, Problem};
use cat_divides_meat::model::bargaining::{egalitarian, kalai_smorodinsky, nash};
use cat_divides_meat::model::numeric::{Fraction, NonNegative, Positive};

pub fn answer(entry: &Entry) -> Option<Answer> {
    let inputs = entry.inputs;
    if !inputs.are(&["frontier", "params", "d", "alphas"]) {
        return None;
    }
    let (frontier, disagreement) = (frontier(inputs)?, inputs.numbers("d")?);
    let alphas = entry.asked_in("nash");
    defined(|| {
        let point = [NonNegative::new(*disagreement.first()?)?, NonNegative::new(*disagreement.get(1)?)?];
        let Some(problem) = Problem::new(frontier?, point) else {
            return Some(no_gains(&disagreement));
        };
        let solutions = alphas.iter().map(|alpha| {
            let weight = Fraction::new(alpha.parse().ok()?)?;
            Some((alpha.to_string(), nash::solution(&problem, weight).into()))
        });
        Some(table([
            ("degenerate", false.into()),
            ("ideal_point", problem.ideal_point().into()),
            ("nash", Answer::Table(solutions.collect::<Option<_>>()?)),
            ("ks", kalai_smorodinsky::solution(&problem).into()),
            ("egal", egalitarian::solution(&problem).into()),
        ]))
    })
}

/// Outer `None`: not a frontier that is known here. Inner: one out of range.
fn frontier(inputs: Inputs) -> Option<Option<Frontier>> {
    let params = inputs.table("params")?;
    let two = |a: &str, b: &str| Some([params.number(a)?, params.number(b)?]);
    let scales = |[a, b]: [f64; 2]| Some([Positive::new(a)?, Positive::new(b)?]);
    match inputs.text("frontier")? {
        "linear" => Some(scales(two("a", "b")?).map(Frontier::linear)),
        "ellipse" => Some(scales(two("a", "b")?).map(|scales| Frontier::Ellipse { scales })),
        "power" => {
            let (sizes, exponents) = (two("A", "B")?, two("gamma1", "gamma2")?);
            Some((|| Some(Frontier::Power { scales: scales(sizes)?, exponents: scales(exponents)? }))())
        }
        "polygon" => {
            let vertices: Vec<_> = params.list("vertices")?.iter().map(numbers).collect::<Option<_>>()?;
            let corner = |vertex: &Vec<f64>| all(vertex, NonNegative::new)?.try_into().ok();
            let corners: Option<Vec<[NonNegative; 2]>> = vertices.iter().map(corner).collect();
            Some(corners.and_then(Corners::new).map(Frontier::Polygon))
        }
        _ => None,
    }
}

fn no_gains(disagreement: &[f64]) -> Answer {
    let point = || Answer::from(disagreement);
    table([("degenerate", true.into()), ("nash", point()), ("ks", point()), ("egal", point())])
}
