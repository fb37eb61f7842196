//! Writes what a page shows before the widget is there, and where it cannot be: `prerender SCENARIO…`.
//!
//! It is what the widget itself draws at first, from the same model and views, and of that what reads without style,
//! script and control: the finding, the bar of who has what, and its table, in every language. A line for each chapter:
//! the scenario's id, the chapter's, and the HTML.

mod excerpt;

use cat_divides_meat::scenario::{Digits, Language, Scenario, read};
use cat_divides_meat::state::{Action, Chapter, State, Store, Twin};
use cat_divides_meat::views::{App, AppProps, Layout, Mode, Shown};
use cat_divides_meat::words::{Words, built_in_table};
use excerpt::Excerpt;
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer};

/// As wide as a column of text.
const WIDTH: f64 = 640.0;

fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).expect("the scenario can be read");
        let scenario = Rc::new(read(&text).expect("the scenario is valid"));
        for chapter in Chapter::Recap.path(&scenario) {
            let sections = Language::ALL.map(|language| section(&scenario, chapter, language));
            println!("{}\t{}\t{}", scenario.id, chapter.id(), sections.concat());
        }
    }
}

/// English is open; the others are one tap away, under their own names.
fn section(scenario: &Rc<Scenario>, chapter: Chapter, language: Language) -> String {
    let words = Rc::new(Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it"));
    let widget = drawn(scenario, chapter, &words);
    let text = Excerpt::of(&widget).expect("the widget has a title, a hook and a finding").html();
    let root = format!("lang=\"{}\" dir=\"{}\"", language.code(), language.direction());
    match own_name(language) {
        None => format!("<section {root}><h1>{}</h1>{text}</section>", words.app_name()),
        Some(name) => format!("<details {root}><summary>{name}</summary>{text}</details>"),
    }
}

const fn own_name(language: Language) -> Option<&'static str> {
    match language {
        Language::English => None,
        Language::Urdu => Some("اردو"),
        Language::Pashto => Some("پښتو"),
    }
}

/// The whole widget as that chapter of it opens.
fn drawn(scenario: &Rc<Scenario>, chapter: Chapter, words: &Rc<Words>) -> String {
    let opened = [Twin::Meat, Twin::Scene, Twin::Space].map(|twin| Action::ToggledTwin(twin, true));
    let state = State::new(scenario.clone()).apply(&Action::OpenedChapter(chapter));
    let state = opened.iter().fold(state, |state, action| state.apply(action));
    let shown = Shown {
        store: Store::new(state),
        words: words.clone(),
        layout: Layout::new(WIDTH),
        mode: Mode::Full,
        on_request: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<App>::with_props(AppProps { shown: Some(shown) }).hydratable(false);
    futures::executor::block_on(renderer.render())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saying(language: Language) -> String {
        let scenario = read(include_str!("../../www/scenarios/fable.json")).expect("the scenario is valid");
        section(&Rc::new(scenario), Chapter::Saying, language)
    }

    #[test]
    fn a_picture_is_text_with_a_bar_and_a_table() {
        let html = saying(Language::English);
        for part in ["<h2>Who would ask a cat?</h2>", "<rect fill=\"#", "<table><thead>", "expect the cat to eat <bdi>"]
        {
            assert!(html.contains(part), "{part}: {html}");
        }
    }

    #[test]
    fn a_picture_needs_no_style_and_offers_nothing_to_press() {
        let html = saying(Language::Urdu);
        for part in ["class=", "style=", "<button", "<input", "aria-live"] {
            assert!(!html.contains(part), "{part}: {html}");
        }
    }
}
