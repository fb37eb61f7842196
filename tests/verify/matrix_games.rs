//! Reference file 15: the extreme equilibria of small games.

use super::answer::{Answer, defined, table};
use super::entry::{Entry, Inputs, all, numbers};
use cat_divides_meat::model::bargaining::matrix_game::MatrixGame;
use cat_divides_meat::model::numeric::Number;

pub fn answer(entry: &Entry) -> Option<Answer> {
    if !entry.inputs.are(&["A", "B"]) {
        return None;
    }
    let (row, column) = (payoffs(entry.inputs, "A")?, payoffs(entry.inputs, "B")?);
    defined(|| {
        let equilibria = MatrixGame::new(quantities(&row)?, quantities(&column)?)?.equilibria();
        let payoffs: Vec<_> = equilibria.iter().map(|equilibrium| equilibrium.payoffs).collect();
        let mixes: Vec<_> = equilibria.into_iter().map(|equilibrium| equilibrium.mixes).collect();
        Some(table([("equilibria", mixes.into()), ("payoffs", payoffs.into())]))
    })
}

fn payoffs(inputs: Inputs, name: &str) -> Option<Vec<Vec<f64>>> {
    inputs.list(name)?.iter().map(numbers).collect()
}

fn quantities(payoffs: &[Vec<f64>]) -> Option<Vec<Vec<Number>>> {
    payoffs.iter().map(|line| all(line, Number::new)).collect()
}
