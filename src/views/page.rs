//! What the reader takes away: views as the text of an HTML page that needs nothing else.

use super::chapters;
use super::frame::{Frame, Layout, Mode};
use crate::state::{Action, Chapter, Outcome, State};
use crate::words::Words;
use yew::virtual_dom::VNode;
use yew::{Callback, Html};

/// The reader's bets with what happened, and after them what each chapter found with the reader's numbers.
pub fn work(state: &State, words: &Words) -> String {
    let mut path = Chapter::Recap.path(&state.scenario);
    path.rotate_right(1);
    let mut body = String::new();
    path.iter().for_each(|chapter| chapter_of(*chapter, state, words, &mut body));
    page(words, words.recap_title(), "", &body)
}

fn chapter_of(chapter: Chapter, state: &State, words: &Words, body: &mut String) {
    let state = state.apply(&Action::OpenedChapter(chapter));
    let (outcome, dispatch, request) = (Outcome::of(&state), Callback::noop(), Callback::noop());
    let frame = still(&state, &outcome, words, &dispatch, &request);
    let screen = chapters::screen(&frame);
    body.push_str("<h2>");
    escape(chapters::title(words, chapter), body);
    body.push_str("</h2><p>");
    write(&screen.finding, body);
    body.push_str("</p>");
    if chapter == Chapter::Recap {
        write(&screen.stage.html(), body);
    }
}

/// A frame that nobody can act upon.
fn still<'a>(
    state: &'a State,
    outcome: &'a Outcome,
    words: &'a Words,
    dispatch: &'a Callback<Action>,
    request: &'a Callback<super::Request>,
) -> Frame<'a> {
    let (layout, mode) = (Layout::new(600.0), Mode::Full);
    Frame {
        state,
        outcome,
        words,
        layout,
        mode,
        works: &[],
        can_undo: false,
        can_redo: false,
        is_following: false,
        dispatch,
        request,
        #[cfg(feature = "workshop")]
        stand: None,
    }
}

/// The paper that is open, as a page of its own.
#[cfg(feature = "workshop")]
pub fn paper(state: &State, words: &Words) -> String {
    let (dispatch, request, outcome) = (Callback::noop(), Callback::noop(), Outcome::Recap);
    let frame = still(state, &outcome, words, &dispatch, &request);
    let mut body = String::new();
    if let Some(open) = state.lesson.paper {
        write(&super::paper::paper(&frame, open).html(), &mut body);
    }
    page(words, words.class_for_teacher(), CARDS, &body)
}

/// The cards to cut out, in addition.
#[cfg(feature = "workshop")]
const CARDS: &str = "<style>.cards{display:grid;grid-template-columns:repeat(5,1fr);break-inside:avoid}.four{grid-template-columns:repeat(4,1fr)}.cards>div{display:flex;flex-direction:column;align-items:center;justify-content:center;height:42mm;border:1px dashed;text-align:center;line-height:1.4}.low>div{height:22mm!important}.new-page{break-before:page}</style>";
const STYLE: &str = "<style>body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.8 serif}li{margin:.5em 0;break-inside:avoid}h2,h3,h4{break-after:avoid}.line{height:2em;border-bottom:1px dotted}td,th{padding:0 .7em;border:1px solid}table{border-collapse:collapse}.tag,.box{border:1px solid;padding:0 .4em}</style>";

fn page(words: &Words, title: &str, style: &str, body: &str) -> String {
    let language = words.language();
    let mut page = ["<!doctype html><html lang=\"", language.code(), "\" dir=\"", language.direction()].concat();
    page.push_str("\"><meta charset=\"utf-8\"><title>");
    escape(title, &mut page);
    page.push_str("</title>");
    [&page, STYLE, style, "<body>", body].concat()
}

/// Elements by their names and classes alone; what is there to be pressed or drawn is left out.
fn write(node: &Html, page: &mut String) {
    match node {
        VNode::VText(text) => escape(&text.text, page),
        VNode::VList(list) => list.iter().for_each(|child| write(child, page)),
        VNode::VTag(tag) => write_tag(tag, page),
        _ => {}
    }
}

fn write_tag(tag: &yew::virtual_dom::VTag, page: &mut String) {
    let inner = |page: &mut String| {
        if let Some(children) = tag.children() {
            write(children, page);
        }
    };
    match tag.tag() {
        "svg" | "input" | "select" => {}
        "button" if tag.attributes.iter().any(|(_, class)| matches!(class, "number" | "quiet")) => inner(page), // is read too
        "button" => {}
        name => {
            page.push('<');
            page.push_str(name);
            if let Some((_, class)) = tag.attributes.iter().find(|(name, _)| *name == "class") {
                page.push_str(" class=\"");
                page.push_str(class);
                page.push('"');
            }
            page.push('>');
            inner(page);
            page.push_str("</");
            page.push_str(name);
            page.push('>');
        }
    }
}

fn escape(text: &str, page: &mut String) {
    for letter in text.chars() {
        match letter {
            '<' => page.push_str("&lt;"),
            '&' => page.push_str("&amp;"),
            _ => page.push(letter),
        }
    }
}
