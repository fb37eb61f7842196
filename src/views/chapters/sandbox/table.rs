//! The map of the table, with the card in which the chosen actor or tie is changed.

use super::super::region::name;
use super::{actor, fields, place, tie};
use crate::scenario::{ActorIndex, ActorKind, Edit};
use crate::state::{Action, Chapter, Notice, Selection, VacuumOutcome};
use crate::views::element::{CROSS, Element, button, classed, el, icon_button};
use crate::views::frame::Column;
use crate::views::map::{self, Edge, Graph, Node};
use crate::views::{Frame, controls};

pub fn map(frame: &Frame) -> Element {
    let words = frame.words;
    let shares = shares(frame);
    let graph = graph(frame, &shares);
    classed("section", "card map-section own-map")
        .el(el("h3").text(words.sandbox_map()))
        .el(tools(frame))
        .el(place::movable(frame, map::map(frame, &graph)))
        .el(card(frame))
        .el(map::legend(frame, &graph))
        .el(map::table(frame, &graph, &|actor| shares.get(actor).copied().flatten(), None))
}

fn tools(frame: &Frame) -> Element {
    let words = frame.words;
    let next = frame.scenario().actors.len();
    let name = words.sandbox_new_actor(next as f64 + 1.0).to_string();
    let add = Edit::AddActor(words.language(), name);
    let added = Some(Action::Selected(Some(Selection::Actor(next))));
    classed("div", "playback").el(fields::act(frame, "main", words.sandbox_add_actor(), add, added)).el(classed(
        "span",
        "small-buttons",
    )
    .each(controls::undo(frame)))
}

/// What is chosen, to be changed; and what could not be changed, with the reason.
fn card(frame: &Frame) -> Element {
    let parts = match frame.state.selection {
        Some(Selection::Actor(index)) => actor::card(frame, index),
        Some(Selection::Tie(index)) => tie::card(frame, index),
        None => return el("div").el(classed("p", "hint").text(frame.words.sandbox_hint())).each(problems(frame)),
    };
    let closed = frame.on_click(Action::Selected(None));
    let close = icon_button("icon close", frame.words.map_close_card(), CROSS, closed);
    el("div").el(classed("section", "map-card").el(close).each(problems_here(frame)).each(parts)).each(problems(frame))
}

/// All that was wrong with the last file or edit.
pub fn problems(frame: &Frame) -> Option<Element> {
    let Some(Notice::Problems(problems)) = &frame.state.notice else { return None };
    let line = |(place, (problem, concern)): (usize, &(_, _))| {
        let line = el("li").key(&place.to_string()).isolated(&frame.words.problem(problem));
        line.each(
            super::file::found(frame, concern)
                .map(|(selection, name)| button("quiet", &name, frame.on_click(Action::Selected(Some(selection))))),
        )
    };
    let list = el("ul").each(problems.iter().enumerate().map(line));
    Some(classed("section", "problems").attr("role", "alert").el(el("h4").text(frame.words.problem_heading())).el(list))
}

/// Those that concern what is chosen.
fn problems_here(frame: &Frame) -> Option<Element> {
    let Some(Notice::Problems(problems)) = &frame.state.notice else { return None };
    let is_here = |concern| super::file::found(frame, concern).is_some_and(|it| Some(it.0) == frame.state.selection);
    let here = problems.iter().filter(|(_, concern)| is_here(concern));
    let mut lines = here.map(|(problem, _)| el("li").isolated(&frame.words.problem(problem))).peekable();
    lines.peek()?;
    Some(classed("ul", "problems here").each(lines))
}

/// The shares of influence, where the table has a contest.
fn shares(frame: &Frame) -> Vec<Option<f64>> {
    if !Chapter::Vacuum.is_in(frame.scenario()) {
        return vec![None; frame.scenario().actors.len()];
    }
    let outcome = VacuumOutcome::of(frame.state);
    let now = &outcome.path[frame.state.step_in(Chapter::Vacuum)];
    let share = |(actor, kind): (ActorIndex, ActorKind)| {
        let place = outcome.contenders.iter().position(|each| *each == actor);
        place.map(|place| now.of[place]).or((kind == ActorKind::Place).then_some(now.home_rule))
    };
    frame.scenario().actors.iter().map(|actor| actor.kind).enumerate().map(share).collect()
}

fn graph(frame: &Frame, shares: &[Option<f64>]) -> Graph {
    let width = frame.layout.drawing_width(Column::Wider);
    let scale = (width / 640.0).clamp(0.62, 1.1);
    let scenario = frame.scenario();
    let positions = place::positions(&frame.state.scenario);
    let summary = frame.words.map_summary(scenario.actors.len() as f64, scenario.ties.len() as f64);
    Graph {
        width,
        height: if frame.layout.has_two_columns() { width * 0.86 } else { (width * 1.3).clamp(440.0, 700.0) },
        nodes: (0..scenario.actors.len()).map(|at| node(frame, at, positions[at], shares[at], scale)).collect(),
        edges: (0..scenario.ties.len()).map(|at| edge(frame, at, scale)).collect(),
        is_sized: shares.iter().any(Option::is_some),
        summary: summary.to_string(),
    }
}

fn node(frame: &Frame, index: ActorIndex, position: [f64; 2], share: Option<f64>, scale: f64) -> Node {
    let actor = &frame.scenario().actors[index];
    let roles = frame.scenario().roles;
    let label = match share {
        Some(share) => frame.words.map_label_share(&actor.name, share).to_string(),
        None => frame.name(&actor.name).to_owned(),
    };
    Node {
        kind: actor.kind,
        position,
        radius: scale * share.map_or(15.0, |share| 9.0 + 50.0 * share.sqrt()),
        label,
        class: match roles {
            Some(roles) if roles.leaver == index => "leaver",
            Some(roles) if roles.seat == index => "seat",
            _ => "",
        },
        selection: Some(Selection::Actor(index)),
        is_cat: false,
    }
}

fn edge(frame: &Frame, index: usize, scale: f64) -> Edge {
    let tie = &frame.scenario().ties[index];
    let names = frame.words.map_tie(name(frame, tie.from), name(frame, tie.to)).to_string();
    Edge {
        from: tie.from,
        to: tie.to,
        kind: tie.kind,
        sign: tie.sign,
        width: scale * (1.0 + 5.0 * tie.weight),
        label: None,
        name: [&names, ", ", map::tie_name(frame.words, tie.kind)].concat(),
        class: "",
        selection: Some(Selection::Tie(index)),
    }
}
