//! A playing card, face up or face down, and the portrait of whoever holds the device.

use crate::state::classroom::Seat;
use crate::views::element::{Element, classed, el};
use crate::views::scenes;

/// The card of `seat`; face down it is the same for every card.
pub fn card(seat: Seat, cost: Option<u8>, written: &str) -> Element {
    let class = match seat {
        Seat::Left => "class-card left",
        Seat::Right => "class-card right",
    };
    let sheet = classed("rect", "sheet")
        .attr("x", "2")
        .attr("y", "2")
        .attr("width", "116")
        .attr("height", "156")
        .attr("rx", "12");
    let drawing = el("svg").attr("viewBox", "0 0 120 160").attr("aria-hidden", "true").attr("class", class).el(sheet);
    match cost {
        Some(cost) => drawing.each(face(cost, written)),
        None => drawing.each(back()),
    }
}

fn face(cost: u8, written: &str) -> Vec<Element> {
    let numeral = classed("text", "numeral").attr("x", "60").attr("y", "62").text(written);
    let pips = (0..cost).map(|place| {
        let [x, y] = PIPS[usize::from(place) % PIPS.len()];
        el("g").set("transform", format!("translate({x} {y})")).el(slice())
    });
    std::iter::once(numeral).chain(pips).collect()
}

/// Where the slices lie, in two rows.
const PIPS: [[u8; 2]; 5] = [[30, 100], [60, 100], [90, 100], [45, 132], [75, 132]];

fn slice() -> Element {
    el("g")
        .el(classed("path", "meat").attr("d", "M-12 4C-14 -6 -6 -11 2 -10C10 -9 14 -3 12 4C9 10 -9 11 -12 4Z"))
        .el(classed("circle", "bone").attr("cx", "-5").attr("r", "3"))
}

fn back() -> Vec<Element> {
    let frame = classed("rect", "inner")
        .attr("x", "11")
        .attr("y", "11")
        .attr("width", "98")
        .attr("height", "138")
        .attr("rx", "7");
    let head = el("g").attr("transform", "translate(60 86) scale(0.62)").attr("class", "cat").each(scenes::head());
    vec![frame, head]
}

/// The bust of a neighbour, as large as a hand-over screen wants it.
pub fn portrait(seat: Seat) -> Element {
    let drawing = classed("svg", "class-portrait").attr("viewBox", "-90 -206 180 210").attr("aria-hidden", "true");
    let side = match seat {
        Seat::Left => scenes::Side::Left,
        Seat::Right => scenes::Side::Right,
    };
    drawing.el(scenes::neighbour(side, scenes::Mood::Calm))
}
