//! The tools of the map: guided views, search, filters, measures. They stand in a card of their own and dim, never hide.

use super::{Graph, legend::tie_name};
use crate::scenario::{ClaimKind, TieKind, TourView};
use crate::state::{Action, Atlas, Measure, Selection, finds};
use crate::views::Frame;
use crate::views::cards::{self, owner};
use crate::views::controls::select;
use crate::views::element::{Element, button, classed, el};
use crate::words::Words;
use web_sys::HtmlInputElement;
use yew::{Callback, InputEvent, TargetCast};

pub fn explore(frame: &Frame, graph: &Graph) -> Element {
    let words = frame.words;
    let tour = &frame.scenario().tour;
    let views = || el("ul").label(words.map_tour()).each((0..tour.len()).map(|place| el("li").el(open(frame, place))));
    let tools = classed("div", "explore")
        .each((!tour.is_empty()).then(|| el("h4").text(words.map_tour())))
        .each((!tour.is_empty()).then(views))
        .el(search(frame))
        .el(found(frame))
        .el(kinds(frame, graph))
        .el(owners(frame))
        .el(measures(frame))
        .el(classed("p", "note").text(meaning(words, frame.state.atlas.measure)));
    cards::details(words.map_explore(), tools)
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
    let sentence = el("p").attr("role", "status").text(&dimmed(frame).unwrap_or_default());
    classed("div", "standing").el(sentence).each(next).each(clear)
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

fn look<Event: 'static>(frame: &Frame, atlas: Atlas) -> Callback<Event> {
    frame.dispatch.reform(move |_| Action::LookedAtMap(atlas.clone()))
}

fn at_view(atlas: &Atlas, view: usize) -> Atlas {
    Atlas { view: Some(view), ..atlas.cleared() }
}

fn open(frame: &Frame, place: usize) -> Element {
    let atlas = &frame.state.atlas;
    let title = frame.text(&frame.scenario().tour[place].title);
    button("quiet", title, look(frame, at_view(atlas, place))).state("aria-pressed", atlas.view == Some(place))
}

fn search(frame: &Frame) -> Element {
    let atlas = frame.state.atlas.clone();
    let typed = frame.dispatch.reform(move |event: InputEvent| {
        let sought = event.target_unchecked_into::<HtmlInputElement>().value();
        Action::LookedAtMap(Atlas { sought, ..atlas.clone() })
    });
    let input = el("input").attr("type", "search").value(frame.state.atlas.sought.clone()).on_input(typed);
    classed("label", "search").el(el("span").text(frame.words.map_search())).el(input)
}

/// Whom the search found, each to be opened.
fn found(frame: &Frame) -> Element {
    let sought = &frame.state.atlas.sought;
    let list = classed("ul", "found");
    if sought.is_empty() {
        return list;
    }
    let names = frame.scenario().actors.iter().map(|actor| &actor.name).enumerate();
    let mut found = names.filter(|(_, name)| finds(sought, &name.direct)).take(MOST_FOUND).peekable();
    if found.peek().is_none() {
        return list.el(el("li").text(frame.words.map_none_found()));
    }
    list.each(found.map(|(index, name)| {
        let chosen = frame.on_click(Action::Selected(Some(Selection::Actor(index))));
        el("li").el(button("quiet", frame.name(name), chosen))
    }))
}

/// More would fill the screen; whoever types on finds fewer.
const MOST_FOUND: usize = 12;

/// Options of a list: "all" and each of `ids` with its name; the choice is told by its place, 0 for all.
fn filter(
    frame: &Frame,
    label: &str,
    options: &[(&str, &str)],
    chosen: Option<&str>,
    change: fn(&mut Atlas, &str),
) -> Element {
    let all = ("", frame.words.map_all(), chosen.is_none());
    let rest = options.iter().map(|(id, name)| (*id, *name, chosen == Some(id)));
    let options: Vec<_> = std::iter::once(all).chain(rest).collect();
    choice(frame, label, &options, change)
}

fn choice(frame: &Frame, label: &str, options: &[(&str, &str, bool)], change: fn(&mut Atlas, &str)) -> Element {
    let atlas = frame.state.atlas.clone();
    let chosen = frame.dispatch.reform(move |id: String| {
        let mut next = atlas.clone();
        change(&mut next, &id);
        Action::LookedAtMap(next)
    });
    select(label, options, chosen)
}

fn kinds(frame: &Frame, graph: &Graph) -> Element {
    let is_drawn = |kind: &TieKind| graph.edges.iter().any(|edge| edge.kind == *kind);
    let kinds = TieKind::ALL.into_iter().filter(is_drawn);
    let options: Vec<_> = kinds.map(|kind| (kind.word(), tie_name(frame.words, kind))).collect();
    let chosen = frame.state.atlas.kind.map(TieKind::word);
    filter(frame, frame.words.map_column_type(), &options, chosen, |atlas, id| {
        atlas.kind = TieKind::ALL.into_iter().find(|kind| kind.word() == id);
    })
}

fn owners(frame: &Frame) -> Element {
    let options = ClaimKind::ALL.map(|kind| (kind.word(), owner(frame.words, kind)));
    let chosen = frame.state.atlas.owner.map(ClaimKind::word);
    filter(frame, frame.words.map_filter_claim(), &options, chosen, |atlas, id| {
        atlas.owner = ClaimKind::ALL.into_iter().find(|kind| kind.word() == id);
    })
}

fn measures(frame: &Frame) -> Element {
    let now = frame.state.atlas.measure;
    let options = Measure::ALL.map(|measure| (measure.id(), measure_name(frame.words, measure), measure == now));
    choice(frame, frame.words.map_measure(), &options, |atlas, id| {
        atlas.measure = Measure::ALL.into_iter().find(|measure| measure.id() == id).unwrap_or_default();
    })
}

pub fn measure_name(words: &Words, measure: Measure) -> &str {
    match measure {
        Measure::Share => words.map_measure_share(),
        Measure::Reach => words.map_measure_reach(),
        Measure::Dependence => words.map_measure_dependence(),
        Measure::Brokerage => words.map_measure_brokerage(),
    }
}

fn meaning(words: &Words, measure: Measure) -> &str {
    match measure {
        Measure::Share => words.map_share_means(),
        Measure::Reach => words.map_reach_means(),
        Measure::Dependence => words.map_dependence_means(),
        Measure::Brokerage => words.map_brokerage_means(),
    }
}
