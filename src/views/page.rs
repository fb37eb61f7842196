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
    page(words, words.recap_title(), &body)
}

fn chapter_of(chapter: Chapter, state: &State, words: &Words, body: &mut String) {
    let state = state.apply(&Action::OpenedChapter(chapter));
    let (outcome, still) = (Outcome::of(&state), Still::default());
    let frame = still.frame(&state, &outcome, words);
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

/// What a frame refers to that nobody can act upon.
#[derive(Default)]
struct Still {
    dispatch: Callback<Action>,
    request: Callback<super::Request>,
    #[cfg(feature = "workshop")]
    desk: crate::state::classroom::Desk,
    #[cfg(feature = "workshop")]
    act: Callback<crate::state::classroom::DeskAction>,
    #[cfg(feature = "workshop")]
    heading: yew::NodeRef,
}

impl Still {
    fn frame<'a>(&'a self, state: &'a State, outcome: &'a Outcome, words: &'a Words) -> Frame<'a> {
        Frame {
            state,
            outcome,
            words,
            layout: Layout::new(600.0),
            mode: Mode::Full,
            works: &[],
            can_undo: false,
            can_redo: false,
            is_following: false,
            dispatch: &self.dispatch,
            request: &self.request,
            #[cfg(feature = "workshop")]
            stand: super::classroom::Stand { desk: &self.desk, act: &self.act, heading: &self.heading },
        }
    }
}

/// The sheet that is open, as a page of its own.
#[cfg(feature = "workshop")]
pub fn sheet(state: &State, words: &Words) -> String {
    let still = Still::default();
    let frame = still.frame(state, &Outcome::Recap, words);
    let mut body = String::new();
    if let Some(open) = state.lesson.sheet {
        write(&super::worksheet::worksheet(&frame, open.number, open.has_key).html(), &mut body);
    }
    page(words, words.sheet_title(), &body)
}

const STYLE: &str = "<style>body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.8 serif}li{margin:.5em 0;break-inside:avoid}h2,h3,h4{break-after:avoid}.line{height:2em;border-bottom:1px dotted}td,th{padding:0 .7em;border:1px solid}table{border-collapse:collapse}.tag{border:1px solid;padding:0 .4em}</style>";

fn page(words: &Words, title: &str, body: &str) -> String {
    let language = words.language();
    let mut page = ["<!doctype html><html lang=\"", language.code(), "\" dir=\"", language.direction()].concat();
    page.push_str("\"><meta charset=\"utf-8\"><title>");
    escape(title, &mut page);
    page.push_str("</title>");
    [&page, STYLE, "<body>", body].concat()
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
