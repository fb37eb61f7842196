//! The map's twin: actors, ties and shares over time as tables that say what the drawing does, and follow it.

use super::card::tie_title;
use super::explore::measure_name;
use super::{Graph, kind_name, measure_values, tie_name};
use crate::scenario::{Actor, ActorIndex, ActorKind, Sign, Tie};
use crate::state::{Action, Selection, Sorting, Twin};
use crate::views::Frame;
use crate::views::cards;
use crate::views::element::{Element, button, classed, el};
use crate::words::Words;
use std::cmp::Ordering;

/// A table whose column heads sort it; a press on a row does what the row stands for.
struct Sheet<'a> {
    /// Its place among the map's tables.
    place: usize,
    title: &'a str,
    columns: Vec<&'a str>,
    lines: Vec<Line>,
}

struct Line {
    action: Action,
    /// Whether it stands for what the map shows: the selection, the step.
    is_marked: bool,
    /// The first is the row's head.
    cells: Vec<Cell>,
}

/// What is written, and the number behind it; a text has none.
type Cell = (String, f64);

/// What a chapter's run gives to each name, step by step.
pub struct Shares<'a> {
    pub names: Vec<&'a str>,
    /// Each step shown, when it is, and the share of each name.
    pub rows: Vec<(usize, String, Vec<f64>)>,
}

/// `share` gives an actor's share where the model has one; `shares` the same over time, where there is a run.
pub fn table(
    frame: &Frame,
    graph: &Graph,
    share: &dyn Fn(ActorIndex) -> Option<f64>,
    shares: Option<Shares>,
) -> Element {
    cards::twin(frame, Twin::Map, || {
        let sheets =
            [Some(actors(frame, share)), Some(ties(frame, graph)), shares.map(|shares| over_time(frame, shares))];
        sheets.into_iter().flatten().fold(classed("div", "sheets"), |tables, sheet| grid(frame, tables, sheet))
    })
}

fn text(text: &str) -> Cell {
    (text.to_owned(), f64::NAN)
}

fn percent(frame: &Frame, share: f64) -> Cell {
    (frame.words.numerals.percent(share), share)
}

fn select(frame: &Frame, selection: Selection, cells: Vec<Cell>) -> Line {
    let is_marked = frame.state.selection == Some(selection);
    Line { action: Action::Selected((!is_marked).then_some(selection)), is_marked, cells }
}

/// The last column says what the circles' sizes do.
fn actors<'a>(frame: &Frame<'a>, share: &dyn Fn(ActorIndex) -> Option<f64>) -> Sheet<'a> {
    let (words, measured) = (frame.words, measure_values(frame));
    let size = |index: ActorIndex, actor: &Actor| match measured.get(index) {
        Some(value) => (actor.kind != ActorKind::Place).then_some(*value), // a place has no circle
        None => share(index),
    };
    let sizes =
        if measured.is_empty() { words.map_column_share() } else { measure_name(words, frame.state.atlas.measure) };
    let line = |(index, actor): (usize, &Actor)| {
        let share = size(index, actor).map_or((String::new(), -1.0), |share| percent(frame, share));
        let cells = vec![text(frame.name(&actor.name)), text(kind_name(words, actor.kind)), share];
        select(frame, Selection::Actor(index), cells)
    };
    Sheet {
        place: 0,
        title: words.map_table_actors(),
        columns: vec![words.map_column_actor(), words.map_column_kind(), sizes],
        lines: frame.scenario().actors.iter().enumerate().map(line).collect(),
    }
}

fn ties<'a>(frame: &Frame<'a>, graph: &Graph) -> Sheet<'a> {
    let words = frame.words;
    let number = |number: f64| (words.numerals.number(number), number);
    let line = |(index, tie): (usize, &Tie)| {
        let cells = vec![
            text(&tie_title(frame, tie)),
            text(tie_name(words, tie.kind)),
            text(sign_name(words, tie.sign)),
            number(tie.weight),
            number(graph.edges[index].width),
        ];
        select(frame, Selection::Tie(index), cells)
    };
    let columns = vec![
        words.map_column_from_to(),
        words.map_column_type(),
        words.map_column_sign(),
        words.map_column_weight(),
        words.map_column_width(),
    ];
    let lines = frame.scenario().ties.iter().enumerate().map(line).collect();
    Sheet { place: 1, title: words.map_table_ties(), columns, lines }
}

fn over_time<'a>(frame: &Frame<'a>, shares: Shares<'a>) -> Sheet<'a> {
    let words = frame.words;
    let line = |(step, when, shares): (usize, String, Vec<f64>)| {
        let mut cells = vec![(when, step as f64)];
        shares.into_iter().for_each(|share| cells.push(percent(frame, share)));
        Line { action: Action::MovedToStep(step), is_marked: frame.state.step() == step, cells }
    };
    let mut columns = shares.names;
    columns.insert(0, words.time_label());
    let lines = shares.rows.into_iter().map(line).collect();
    Sheet { place: 2, title: words.map_table_shares(), columns, lines }
}

/// Adds a title and a table.
fn grid(frame: &Frame, tables: Element, sheet: Sheet) -> Element {
    let sorting = frame.state.tables.sorting[sheet.place];
    let mut heads = el("tr");
    for (column, name) in sheet.columns.iter().enumerate() {
        let order = match sorting {
            Some(sorting) if sorting.column == column => ORDERS[usize::from(sorting.is_descending)],
            _ => "none",
        };
        let sorted = frame.on_click(Action::SortedTable(sheet.place, column));
        heads = heads.el(el("th").attr("scope", "col").attr("aria-sort", order).el(button("quiet", name, sorted)));
    }
    let rows = in_order(frame.words, sheet.lines, sorting).into_iter().map(|line| row(frame, line));
    let table = el("table").el(el("thead").el(heads)).el(el("tbody").each(rows));
    tables.el(el("h4").text(sheet.title)).el(table)
}

const ORDERS: [&str; 2] = ["ascending", "descending"];

fn row(frame: &Frame, line: Line) -> Element {
    // The press of the button reaches the row.
    let name = el("button").attr("type", "button").attr("class", "quiet").state("aria-pressed", line.is_marked);
    let head = el("th").attr("scope", "row").el(name.isolated(&line.cells[0].0));
    let row = classed("tr", if line.is_marked { "marked" } else { "" });
    let row = row.on_click(frame.on_click(line.action)).el(head);
    row.each(line.cells[1..].iter().map(|cell| el("td").isolated(&cell.0)))
}

/// Each line is put where it belongs among those before it; equal ones keep their order.
fn in_order(words: &Words, lines: Vec<Line>, sorting: Option<Sorting>) -> Vec<Line> {
    let Some(Sorting { column, is_descending }) = sorting else { return lines };
    let after = if is_descending { Ordering::Less } else { Ordering::Greater };
    let mut ordered: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let is_before = |other: &Line| compare(words, &other.cells[column], &line.cells[column]) != after;
        ordered.insert(ordered.partition_point(is_before), line);
    }
    ordered
}

/// By number, and texts in the order of the language's own letters.
fn compare(words: &Words, one: &Cell, other: &Cell) -> Ordering {
    let letters = words.alphabet();
    let place = |letter: char| letters.find(letter.to_ascii_lowercase());
    one.1.total_cmp(&other.1).then_with(|| one.0.chars().map(place).cmp(other.0.chars().map(place)))
}

pub fn sign_name(words: &Words, sign: Sign) -> &str {
    match sign {
        Sign::Positive => words.sign_positive(),
        Sign::Negative => words.sign_negative(),
    }
}
