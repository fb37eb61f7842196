//! The card of a tie: its kind, its sign, its weight and the claims behind it, each to be changed.

use super::{claims, fields};
use crate::scenario::{Edit, Sign, TieKind};
use crate::state::Action;
use crate::views::Frame;
use crate::views::element::{Element, classed, el};
use crate::views::map::{sign_name, tie_name};

pub fn card(frame: &Frame, index: usize) -> Vec<Element> {
    let words = frame.words;
    let scenario = frame.scenario();
    let tie = &scenario.ties[index];
    let title = words.map_tie(&scenario.actors[tie.from].name, &scenario.actors[tie.to].name).to_string();
    let retyped = fields::edit(frame, move |kind: usize| Edit::RetypeTie(index, TieKind::ALL[kind]));
    let turned = fields::edit(frame, move |sign: usize| Edit::TurnTie(index, Sign::ALL[sign]));
    let weighed = fields::edit(frame, move |weight: f64| Edit::ReweighTie(index, weight / 100.0));
    let kinds = TieKind::ALL.map(|kind| tie_name(words, kind));
    let signs = Sign::ALL.map(|sign| sign_name(words, sign));
    let gone = Some(Action::Selected(None));
    vec![
        el("h4").text(&title),
        classed("div", "fields")
            .el(fields::pick(words.map_column_type(), &kinds, tie.kind as usize, retyped))
            .el(fields::pick(words.map_column_sign(), &signs, tie.sign as usize, turned))
            .el(fields::number(words.sandbox_weight(), 100.0 * tie.weight, "100", "any", weighed)),
        claims::claims(frame, index),
        fields::act(frame, "", words.sandbox_remove_tie(), Edit::RemoveTie(index), gone),
    ]
}
