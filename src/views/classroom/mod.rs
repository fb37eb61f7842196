//! Class mode: games for two at one device, and the teacher's screen.
//!
//! The games are no part of the widget's state; they live in the component, as a [`Desk`], and end with the page.

mod card_face;
mod cards;
mod chart;
mod fog;
mod picture;
mod start;
mod teacher;

use super::element::{Element, button, classed, el};
use super::{Frame, Mode, Request};
use crate::state::classroom::{Desk, DeskAction, Game, Seat};
use yew::{Callback, MouseEvent, NodeRef};

/// What class mode adds to the frame.
pub struct Stand<'a> {
    pub desk: &'a Desk,
    pub act: &'a Callback<DeskAction>,
    /// The heading that is read first on a new screen.
    pub heading: &'a NodeRef,
}

pub fn screen(frame: &Frame) -> Element {
    match frame.stand().desk {
        Desk::Start(draft) => start::screen(frame, draft),
        Desk::Playing(_, Game::Cards(cards)) => cards::screen(frame, cards),
        Desk::Playing(_, Game::Fog(fog)) => fog::screen(frame, fog),
        Desk::Teacher(draft) => teacher::screen(frame, &draft.teacher),
    }
}

/// The title, as wide as what stands below it.
pub fn header(frame: &Frame) -> Element {
    let class = if matches!(frame.stand().desk, Desk::Teacher(_)) { "" } else { "class-header" };
    classed("header", class).el(el("h2").attr("tabindex", "-1").text(frame.words.workshop_class()))
}

impl Frame<'_> {
    fn stand(&self) -> &Stand<'_> {
        self.stand.as_ref().expect("class mode has a stand")
    }

    fn on_act(&self, action: DeskAction) -> Callback<MouseEvent> {
        self.stand().act.reform(move |_| action.clone())
    }

    fn number(&self, number: f64) -> String {
        self.words.numerals.number(number)
    }
}

/// Names the screen; a screen reader goes on from here.
fn heading(frame: &Frame, text: &str) -> Element {
    classed("h3", "class-heading").attr("tabindex", "-1").node(frame.stand().heading).text(text)
}

/// As messages know the sides.
fn number_of(seat: Seat) -> f64 {
    match seat {
        Seat::Left => 1.0,
        Seat::Right => 2.0,
    }
}

/// A choice among a few words; each option with whether it is chosen and what choosing it does.
fn choice(frame: &Frame, name: &'static str, legend: &str, options: &[(&str, bool, DeskAction)]) -> Element {
    let option = |(text, is_chosen, action): &(&str, bool, DeskAction)| {
        let action = action.clone();
        let picked = frame.stand().act.reform(move |_| action.clone());
        let radio =
            el("input").attr("type", "radio").attr("name", name).flag("checked", *is_chosen).checked(*is_chosen);
        el("label").key(text).el(radio.on_change(picked)).el(el("span").text(text))
    };
    let options = classed("div", "options").each(options.iter().map(option));
    classed("fieldset", "choice-row").el(el("legend").text(legend)).el(options)
}

/// What the device says while it goes from hand to hand.
fn hand_over(frame: &Frame, seat: Seat, took: DeskAction) -> Element {
    let words = frame.words;
    let number = number_of(seat);
    classed("section", "card class-pass")
        .el(card_face::portrait(seat))
        .el(heading(frame, &words.class_pass(number).to_string()))
        .el(el("p").text(&words.class_look_away(number).to_string()))
        .el(button("main", &words.class_took(number).to_string(), frame.on_act(took)))
}

/// The line above a game: where it stands, and the way out.
fn place(frame: &Frame, place: &str) -> Element {
    let quit = button("quiet", frame.words.class_quit(), frame.on_act(DeskAction::WentBack));
    classed("div", "class-place").el(el("b").text(place)).el(quit)
}

/// The end of a game: its code, and what one can do next.
fn code(frame: &Frame, is_read_first: bool) -> Element {
    let words = frame.words;
    let title = match is_read_first {
        true => heading(frame, words.class_done()),
        false => classed("h3", "class-heading").text(words.class_done()),
    };
    let written = frame.stand().desk.code().map(|code| code.written()).unwrap_or_default();
    let spelled: Vec<String> = written.chars().map(String::from).collect();
    let shown = classed("p", "class-code").el(el("bdi")
        .attr("dir", "ltr")
        .attr("translate", "no")
        .el(el("span").attr("aria-hidden", "true").text(&written)));
    classed("section", "card class-done")
        .el(title)
        .el(shown.el(classed("span", "unseen").text(&spelled.join(" "))))
        .el(classed("p", "note").text(words.class_done_note()))
        .el(classed("div", "class-buttons")
            .el(button("main", words.class_again(), frame.on_act(DeskAction::WentBack)))
            .el(explainer(frame)))
}

/// The way back to the explainer.
fn explainer(frame: &Frame) -> Element {
    button("quiet", frame.words.class_back(), frame.on_click_request(Request::OpenMode(Mode::Full)))
}
