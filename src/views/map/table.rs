//! The map's twin: actors, ties and shares over time as tables that say what the drawing does, and follow it.

use super::card::tie_title;
use super::{Graph, kind_name, tie_name};
use crate::scenario::{Actor, ActorIndex, Sign, Tie};
use crate::state::{Action, Selection, Sorting};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use crate::words::Words;
use std::cmp::Ordering;
use web_sys::Element as Node;
use yew::{Event, TargetCast};

/// A table whose column heads sort it; a press on a row does what the row stands for.
struct Sheet<'a> {
    /// Its place among the map's tables.
    place: usize,
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
pub fn table<'a>(
    frame: &Frame<'a>,
    graph: &Graph,
    share: impl Fn(ActorIndex) -> Option<f64>,
    shares: impl FnOnce() -> Option<Shares<'a>>,
) -> Element {
    let words = frame.words;
    let toggled = frame
        .dispatch
        .reform(|event: Event| Action::ToggledTables(event.target_unchecked_into::<Node>().has_attribute("open")));
    let part = |title: &str, sheet: &Sheet| [el("h4").text(title), grid(frame, sheet)];
    let mut tables = classed("div", "tables");
    if frame.state.tables.are_open {
        tables = tables
            .each(part(words.map_table_actors(), &actors(frame, share)))
            .each(part(words.map_table_ties(), &ties(frame, graph)))
            .each(shares().into_iter().flat_map(|shares| part(words.map_table_shares(), &over_time(frame, shares))));
    }
    classed("details", "card").on_toggle(toggled).el(el("summary").text(words.table_label())).el(tables)
}

fn text(text: &str) -> Cell {
    (text.to_owned(), f64::NAN)
}

fn select(frame: &Frame, selection: Selection, cells: Vec<Cell>) -> Line {
    let is_marked = frame.state.selection == Some(selection);
    Line { action: Action::Selected((!is_marked).then_some(selection)), is_marked, cells }
}

fn actors<'a>(frame: &Frame<'a>, share: impl Fn(ActorIndex) -> Option<f64>) -> Sheet<'a> {
    let words = frame.words;
    let line = |(index, actor): (usize, &Actor)| {
        let share = share(index).map_or((String::new(), -1.0), |share| (words.numerals.percent(share), share));
        let cells = vec![text(frame.name(&actor.name)), text(kind_name(words, actor.kind)), share];
        select(frame, Selection::Actor(index), cells)
    };
    let lines = frame.scenario().actors.iter().enumerate().map(line).collect();
    Sheet {
        place: 0,
        columns: vec![words.map_column_actor(), words.map_column_kind(), words.map_column_share()],
        lines,
    }
}

fn ties<'a>(frame: &Frame<'a>, graph: &Graph) -> Sheet<'a> {
    let words = frame.words;
    let number = |number: f64| (words.numerals.number(number), number);
    let line = |(index, tie): (usize, &Tie)| {
        let kind = [text(tie_name(words, tie.kind)), text(sign_name(words, tie.sign))];
        let strength = [number(tie.weight), number(graph.edges[index].width)];
        let cells = [text(&tie_title(frame, tie))].into_iter().chain(kind).chain(strength).collect();
        select(frame, Selection::Tie(index), cells)
    };
    let columns = vec![
        words.map_column_from_to(),
        words.map_column_type(),
        words.map_column_sign(),
        words.map_column_weight(),
        words.map_column_width(),
    ];
    Sheet { place: 1, columns, lines: frame.scenario().ties.iter().enumerate().map(line).collect() }
}

fn over_time<'a>(frame: &Frame<'a>, shares: Shares<'a>) -> Sheet<'a> {
    let words = frame.words;
    let line = |(step, when, shares): (usize, String, Vec<f64>)| {
        let cell = |share: f64| (words.numerals.percent(share), share);
        let cells = [(when, step as f64)].into_iter().chain(shares.into_iter().map(cell)).collect();
        Line { action: Action::MovedToStep(step), is_marked: frame.state.step() == step, cells }
    };
    let mut columns = vec![words.time_label()];
    columns.extend(shares.names);
    Sheet { place: 2, columns, lines: shares.rows.into_iter().map(line).collect() }
}

fn grid(frame: &Frame, sheet: &Sheet) -> Element {
    let sorting = frame.state.tables.sorting[sheet.place];
    let head = |(column, name): (usize, &&str)| {
        let order = match sorting.filter(|sorting| sorting.column == column) {
            None => "none",
            Some(Sorting { is_descending: false, .. }) => "ascending",
            Some(_) => "descending",
        };
        let sorted = frame.on_click(Action::SortedTable(sheet.place, column));
        el("th").attr("scope", "col").attr("aria-sort", order).el(button("quiet", name, sorted))
    };
    let heads = el("tr").each(sheet.columns.iter().enumerate().map(head));
    let rows = in_order(frame.words, &sheet.lines, sorting).into_iter().map(|line| row(frame, line));
    el("table").el(el("thead").el(heads)).el(el("tbody").each(rows))
}

fn row(frame: &Frame, line: &Line) -> Element {
    let cells = line.cells[1..].iter().map(|(written, _)| el("td").isolated(written));
    // The press of the button reaches the row.
    let name = el("button").attr("type", "button").attr("class", "quiet").state("aria-pressed", line.is_marked);
    el("tr")
        .attr("class", if line.is_marked { "marked" } else { "" })
        .on_click(frame.on_click(line.action.clone()))
        .el(el("th").attr("scope", "row").el(name.isolated(&line.cells[0].0)))
        .each(cells)
}

/// Each line is put where it belongs among those before it; equal ones keep their order.
fn in_order<'a>(words: &Words, lines: &'a [Line], sorting: Option<Sorting>) -> Vec<&'a Line> {
    let Some(Sorting { column, is_descending }) = sorting else { return lines.iter().collect() };
    let belongs_after = |line: &Line, other: &Line| {
        let order = compare(words, &line.cells[column], &other.cells[column]);
        (if is_descending { order.reverse() } else { order }) != Ordering::Less
    };
    let mut ordered: Vec<&Line> = Vec::with_capacity(lines.len());
    for line in lines {
        ordered.insert(ordered.partition_point(|other| belongs_after(line, other)), line);
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
