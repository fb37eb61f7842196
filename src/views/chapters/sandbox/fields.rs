//! Fields that change the scenario: each makes its edit once the reader is done with it.

use crate::model::numeric::decimal::written;
use crate::scenario::{Edit, Scenario};
use crate::state::{Action, edited};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{Callback, Event, TargetCast};

/// Reports what comes of the edit that `make` makes of a value.
pub fn edit<Value>(frame: &Frame, make: impl Fn(Value) -> Edit + 'static) -> Callback<Value> {
    let scenario: Rc<Scenario> = frame.state.scenario.clone();
    let dispatch = frame.dispatch.clone();
    Callback::from(move |value| edited(&scenario, &make(value)).into_iter().for_each(|action| dispatch.emit(action)))
}

/// A button that makes `change`, and afterwards has `then` in hand.
pub fn act(frame: &Frame, class: &'static str, label: &str, change: Edit, then: Option<Action>) -> Element {
    let (made, dispatch) = (edit(frame, move |()| change.clone()), frame.dispatch.clone());
    let pressed = Callback::from(move |_| {
        made.emit(());
        then.iter().for_each(|action| dispatch.emit(action.clone()));
    });
    button(class, label, pressed)
}

pub fn line(label: &str, value: &str, changed: Callback<String>) -> Element {
    let typed = changed.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
    let input = el("input").attr("type", "text").attr("dir", "auto").value(value.to_owned()).on_change(typed);
    labelled(label, input)
}

pub fn paragraph(label: &str, value: &str, changed: Callback<String>) -> Element {
    let typed = changed.reform(|event: Event| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let area = el("textarea").attr("rows", "3").attr("dir", "auto").value(value.to_owned()).on_change(typed);
    labelled(label, area)
}

/// A number from 0 to `most`.
pub fn number(label: &str, value: f64, most: &'static str, step: &'static str, changed: Callback<f64>) -> Element {
    let typed = changed.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value_as_number());
    let input = el("input").attr("type", "number").attr("min", "0").attr("max", most).attr("step", step);
    labelled(label, input.value(written(value, 3)).on_change(typed))
}

/// A choice among `options`; what is chosen is reported by its place.
pub fn pick(label: &str, options: &[&str], chosen: usize, changed: Callback<usize>) -> Element {
    let picked =
        changed.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().selected_index() as usize);
    let option = |(place, text): (usize, &&str)| {
        el("option")
            .key(&place.to_string())
            .set("value", place.to_string())
            .flag("selected", place == chosen)
            .text(text)
    };
    let select = el("select").on_change(picked).each(options.iter().enumerate().map(option));
    labelled(label, select.value(chosen.to_string()))
}

fn labelled(label: &str, input: Element) -> Element {
    classed("label", "field").el(el("span").text(label)).el(input)
}
