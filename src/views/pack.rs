//! The written pages of the teacher's pack, out of the words' table.
//!
//! There a page is a text in which `{name;key=value|content}` stands for an element. `build.rs` makes it of the pages in
//! `www/classroom`, and keeps the widget from carrying a second wording of them.

use super::element::{Element, classed, el, text};
use yew::Html;

/// Each element's name as the page has it and as the widget does: its headings stand below the widget's own.
const NAMES: [(&str, &str); 20] = [
    ("h1", "h3"),
    ("h2", "h4"),
    ("p", "p"),
    ("b", "b"),
    ("i", "i"),
    ("bdi", "bdi"),
    ("small", "small"),
    ("div", "div"),
    ("ul", "ul"),
    ("ol", "ol"),
    ("li", "li"),
    ("dl", "dl"),
    ("dt", "dt"),
    ("dd", "dd"),
    ("table", "table"),
    ("thead", "thead"),
    ("tbody", "tbody"),
    ("tr", "tr"),
    ("th", "th"),
    ("td", "td"),
];

/// The page that `markup` says.
pub fn page(markup: &str) -> Element {
    classed("article", "paper pack").with(content(&mut &*markup))
}

/// What stands before the end of an element, or of the page; `rest` is what comes after.
fn content(rest: &mut &str) -> Html {
    let mut parts = Vec::new();
    loop {
        let (before, after) = rest.split_at(rest.find(['{', '}']).unwrap_or(rest.len()));
        if !before.is_empty() {
            parts.push(text(before));
        }
        *rest = after.get(1..).unwrap_or_default();
        if !after.starts_with('{') {
            return parts.into_iter().collect();
        }
        parts.push(element(rest).html());
    }
}

fn element(rest: &mut &str) -> Element {
    let (head, after) = rest.split_once('|').unwrap_or((rest, ""));
    *rest = after;
    let mut parts = head.split(';');
    let name = parts.next().unwrap_or_default();
    let known = NAMES.iter().find(|(page, _)| *page == name).map_or("span", |(_, ours)| *ours);
    let element = parts.filter_map(|part| part.split_once('=')).fold(el(known), |element, (key, value)| match key {
        "class" => element.set("class", value.to_owned()),
        "scope" => element.set("scope", value.to_owned()),
        _ => element,
    });
    element.with(content(rest))
}
