//! What the reader made of the map: the open view, what stands out, and the way to the tools.

use super::Graph;
#[cfg(feature = "workshop")]
use super::tools::tools;
use crate::scenario::TourView;
use crate::state::{Action, Atlas, Measure};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use crate::words::Words;
use yew::Callback;

/// The tools, once the reader asks for them: they bring the larger module.
pub fn explore(frame: &Frame, graph: &Graph) -> Element {
    let atlas = Atlas { has_tools: !frame.state.atlas.has_tools, ..frame.state.atlas.clone() };
    let asked =
        button("", frame.words.map_explore(), look(frame, atlas)).state("aria-expanded", frame.state.atlas.has_tools);
    let opened = frame.state.atlas.has_tools.then(|| tools(frame, graph));
    classed("div", "explore").el(asked).each(opened)
}

#[cfg(not(feature = "workshop"))]
fn tools(frame: &Frame, _: &Graph) -> Element {
    el("p").text(frame.words.workshop_awaited())
}

/// Above the map: the open view in its author's words.
pub fn caption(frame: &Frame) -> Option<Element> {
    let view = &frame.state.scenario.tour[frame.state.atlas.view?];
    let TourView { title, text, .. } = view;
    Some(classed("p", "note").el(el("b").text(frame.text(title))).text(" ").text(frame.text(text)))
}

/// Below it: how much stands out, and the way back.
pub fn standing(frame: &Frame) -> Element {
    let (words, atlas) = (frame.words, &frame.state.atlas);
    let next = atlas.view.map(|view| (view + 1) % frame.scenario().tour.len());
    let next = next.map(|place| button("", words.map_next_view(), look(frame, at_view(atlas, place))));
    let is_cleared = *atlas == atlas.cleared();
    let clear = (!is_cleared).then(|| button("quiet", words.map_clear(), look(frame, atlas.cleared())));
    let sentence = classed("p", "told").text(&dimmed(frame).unwrap_or_default());
    classed("div", "map-standing").el(sentence).each(next).each(clear)
}

/// The same in the map's own summary.
pub fn summary(frame: &Frame, graph: &Graph) -> String {
    let measure = measure_name(frame.words, frame.state.atlas.measure);
    let sized = graph.is_sized.then(|| frame.words.map_sized(measure).to_string());
    [Some(graph.summary.clone()), sized, dimmed(frame)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn dimmed(frame: &Frame) -> Option<String> {
    let standing = frame.state.atlas.standing(frame.scenario())?;
    let count = |list: &[bool]| list.iter().filter(|stands| **stands).count() as f64;
    Some(frame.words.map_standing(count(&standing.actors), count(&standing.ties)).to_string())
}

pub fn look<Event: 'static>(frame: &Frame, atlas: Atlas) -> Callback<Event> {
    frame.dispatch.reform(move |_| Action::LookedAtMap(atlas.clone()))
}

pub fn at_view(atlas: &Atlas, view: usize) -> Atlas {
    Atlas { view: Some(view), ..atlas.cleared() }
}

pub fn measure_name(words: &Words, measure: Measure) -> &str {
    match measure {
        Measure::Share => words.map_measure_share(),
        Measure::Reach => words.map_measure_reach(),
        Measure::Dependence => words.map_measure_dependence(),
        Measure::Brokerage => words.map_measure_brokerage(),
    }
}
