//! A worksheet: exercises of one number, with the answers or with room to write.

use super::Frame;
use super::element::{Element, classed, el};
use super::phrase::phrase;
use crate::state::worksheet::Worksheet;
use crate::words::{Exercise, Grid, Phrase, Question};

/// The sheet that `seed` makes.
pub fn worksheet(frame: &Frame, seed: u64, with_key: bool) -> Element {
    let words = frame.words;
    let sheet = Worksheet::of(frame.scenario(), seed);
    let (title, lead) = match with_key {
        true => (words.sheet_key(), words.sheet_key_lead()),
        false => (words.sheet_title(), words.sheet_lead()),
    };
    let sign = classed("p", "own-sign").text(words.sheet_group()).el(classed("span", "line"));
    let exercises = words.exercises(&sheet);
    classed("article", "paper")
        .el(el("h3").text(title))
        .el(el("p").with(phrase(&words.sheet_number(sheet.number as f64))))
        .each((!with_key).then_some(sign))
        .el(el("p").text(lead))
        .each(exercises.iter().enumerate().map(|(place, each)| exercise(frame, place, each, with_key)))
}

fn exercise(frame: &Frame, place: usize, exercise: &Exercise, with_key: bool) -> Element {
    let title = [&frame.words.numerals.number(place as f64 + 1.0), ". ", &exercise.title].concat();
    classed("section", "exercise")
        .el(el("h4").text(&title))
        .el(el("p").with(phrase(&exercise.given)))
        .el(el("ol").each(exercise.questions.iter().map(|each| question(each, with_key))))
}

fn question(question: &Question, with_key: bool) -> Element {
    let asked = el("li").with(phrase(&question.question));
    let asked = asked.each(question.grid.as_ref().map(|each| grid(each, with_key)));
    let answer = |line: &Phrase| el("p").el(el("b").with(phrase(line)));
    match with_key {
        true => asked.each(question.answer.iter().map(answer)),
        false => asked.each((0..question.answer.len().min(3)).map(|_| classed("div", "line"))),
    }
}

fn grid(grid: &Grid, with_key: bool) -> Element {
    let head = grid.head.iter().map(|name| el("th").attr("scope", "col").text(name));
    let cell = |sign: &&'static str| el("td").text(if with_key { sign } else { "" });
    let row = |(name, signs): &(String, Vec<&'static str>)| {
        el("tr").el(el("th").attr("scope", "row").text(name)).each(signs.iter().map(cell))
    };
    classed("table", "sheet-grid")
        .el(el("thead").el(el("tr").each(head)))
        .el(el("tbody").each(grid.rows.iter().map(row)))
}
