//! The table as a file: saved, opened, begun anew.

use super::{fields, table};
use crate::scenario::{Concern, Edit, Scenario};
use crate::state::{Action, Notice, Selection, opened};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, Request, cards};
use std::rc::Rc;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element as Node, HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Event, MouseEvent, TargetCast};

pub fn file(frame: &Frame) -> Element {
    let words = frame.words;
    let language = words.language();
    let retitled = fields::edit(frame, move |title| Edit::Retitle(language, title));
    let save = button("main", words.sandbox_save(), frame.on_click_request(Request::SaveTable));
    let own = classed("div", "fields own-file")
        .el(fields::line(words.sandbox_title_field(), frame.text(&frame.scenario().title), retitled))
        .el(save)
        .each(by_hand(frame))
        .el(el("p").el(classed("small", "note").text(words.sandbox_save_note())));
    el("div")
        .el(classed("section", "card").el(el("h3").text(words.sandbox_file())).el(own))
        .el(cards::details(words.sandbox_start(), start(frame)))
        .el(cards::details(words.sandbox_open(), import(frame)))
}

/// The text of the file, where the page hands over none.
fn by_hand(frame: &Frame) -> Option<Element> {
    let text = || crate::scenario::write(&frame.state.own_scenario());
    let shown =
        || el("textarea").attr("rows", "8").flag("readonly", true).label(frame.words.sandbox_file_text()).value(text());
    (frame.state.notice == Some(Notice::SaveByHand)).then(shown)
}

fn start(frame: &Frame) -> Element {
    let words = frame.words;
    let sides = [words.sandbox_first_side(), words.sandbox_second_side()];
    let empty = Rc::new(Scenario::empty(words.language(), words.sandbox_empty_title(), sides));
    let given = frame.on_click(Action::OpenedScenario(frame.state.given().clone()));
    let built_in = |label, id| button("", label, frame.on_click_request(Request::OpenTable(id)));
    classed("div", "choices")
        .el(button("", words.sandbox_start_empty(), frame.on_click(Action::OpenedScenario(empty))))
        .el(built_in(words.sandbox_start_fable(), "fable"))
        .el(built_in(words.sandbox_start_op_ed(), "op-ed"))
        .el(button("", words.sandbox_start_given(), given))
}

fn import(frame: &Frame) -> Element {
    let words = frame.words;
    let request = frame.request.clone();
    let chosen = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let file = input.files().and_then(|files| files.get(0));
        file.into_iter().for_each(|file| request.emit(Request::OpenFile(file)));
    });
    let choose = el("input").attr("type", "file").attr("accept", ".json,application/json").on_change(chosen);
    let area = el("textarea").attr("rows", "6").attr("dir", "ltr").attr("spellcheck", "false");
    let field = |label: &str, input| classed("label", "field").el(el("span").text(label)).el(input);
    classed("div", "fields own-import")
        .el(field(words.sandbox_choose_file(), choose))
        .el(field(words.sandbox_paste(), area))
        .el(button("main", words.sandbox_take(), pasted(frame)))
        .each(table::problems(frame))
}

fn pasted(frame: &Frame) -> Callback<MouseEvent> {
    let dispatch = frame.dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        let text = written(&event).unwrap_or_default();
        opened(&text).into_iter().for_each(|action| dispatch.emit(action));
    })
}

/// What stands in the area beside the button.
fn written(event: &MouseEvent) -> Option<String> {
    let form = event.target_unchecked_into::<Node>().closest(".own-import").ok()??;
    let area = form.query_selector("textarea").ok()??;
    area.dyn_into::<HtmlTextAreaElement>().ok().map(|area| area.value())
}

/// The actor or tie of the present map that a problem concerns, and its name.
pub fn found(frame: &Frame, concern: &Option<Concern>) -> Option<(Selection, String)> {
    let scenario = frame.scenario();
    let actor = |id: &String| scenario.actors.iter().position(|actor| actor.id == *id);
    match concern.as_ref()? {
        Concern::Actor(id) => {
            let actor = actor(id)?;
            Some((Selection::Actor(actor), frame.name(&scenario.actors[actor].name).to_owned()))
        }
        Concern::Tie(from, to) => {
            let ends = (actor(from)?, actor(to)?);
            let tie = scenario.ties.iter().position(|tie| (tie.from, tie.to) == ends)?;
            let name = frame.words.map_tie(&scenario.actors[ends.0].name, &scenario.actors[ends.1].name);
            Some((Selection::Tie(tie), name.to_string()))
        }
    }
}
