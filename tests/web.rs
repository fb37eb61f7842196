//! What only a browser knows: drawing, events, measures and plain objects at the edge; and the models' numbers there.
#![cfg(target_arch = "wasm32")]

mod refs;
mod verify;

use cat_divides_meat::embed::{self, Widget};
use cat_divides_meat::scenario::Language;
use cat_divides_meat::words;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlInputElement};
use yew::scheduler;

wasm_bindgen_test_configure!(run_in_browser);

const OP_ED: &str = include_str!("../www/scenarios/op-ed.json");
const FABLE: &str = include_str!("../www/scenarios/fable.json");

#[wasm_bindgen_test]
async fn a_mounted_widget_shows_its_chapter() {
    let page = Page::with(&[]).await;
    assert_eq!(page.text("h2"), "Who would ask a cat?");
}

#[wasm_bindgen_test]
async fn the_chapter_asked_for_opens() {
    let page = Page::with(&[("chapter", "vacuum")]).await;
    assert_eq!(page.text("h2"), "An empty chair fills up");
}

#[wasm_bindgen_test]
async fn every_language_sets_its_own_direction() {
    for (language, expected) in Language::ALL.into_iter().zip(["en ltr", "ur rtl", "ps rtl"]) {
        let page = Page::with(&[("words", words::built_in_table(language))]).await;
        let root = page.find("[lang]");
        assert_eq!(root.get_attribute("lang").unwrap() + " " + &root.get_attribute("dir").unwrap(), expected);
    }
}

#[wasm_bindgen_test]
async fn a_moved_slider_changes_the_finding() {
    let page = Page::with(&[]).await;
    page.slide("0");
    scheduler::flush().await;
    assert_eq!(page.text(".finding"), "If only an even split will do, the cat eats it all.");
}

#[wasm_bindgen_test]
async fn the_host_hears_that_the_user_changed_something() {
    let page = Page::with(&[]).await;
    page.slide("0");
    scheduler::flush().await;
    assert!(page.heard().contains(&"change user".to_owned()), "{:?}", page.heard());
}

#[wasm_bindgen_test]
async fn a_snapshot_is_a_plain_object() {
    let page = Page::with(&[]).await;
    let snapshot = page.widget.snapshot();
    let text = js_sys::JSON::stringify(&snapshot).unwrap();
    assert_eq!(js_sys::JSON::parse(&String::from(&text)).map(|copy| field(&copy, "chapter")), Ok("saying".into()));
}

#[wasm_bindgen_test]
async fn a_bad_scenario_throws_with_its_problems_and_the_old_one_stays() {
    let page = Page::with(&[]).await;
    let before = page.widget.snapshot();
    let error = page.widget.load_scenario(r#"{"format": 1}"#).unwrap_err();
    assert!(Array::from(&field(&error, "problems")).length() > 1);
    assert_eq!(field(&before, "scenario"), field(&page.widget.snapshot(), "scenario"));
}

#[wasm_bindgen_test]
async fn another_scenario_brings_its_own_chapters() {
    let page = Page::with(&[]).await;
    let all = ["saying", "offers", "range", "judge", "fog", "vacuum", "fronts", "together", "sandbox", "recap"];
    assert_eq!(page.widget.chapters(), all);
    page.widget.load_scenario(FABLE).unwrap();
    scheduler::flush().await;
    assert_eq!(page.widget.chapters(), ["saying", "offers", "range", "judge", "fog", "sandbox", "recap"]);
}

#[wasm_bindgen_test]
async fn a_widget_taken_off_the_page_comes_back_as_it_was() {
    let page = Page::with(&[]).await;
    page.slide("0");
    scheduler::flush().await;
    page.widget.detach();
    assert_eq!(page.root.child_element_count(), 0);
    page.widget.attach(&page.root);
    scheduler::flush().await;
    assert_eq!(page.text(".finding"), "If only an even split will do, the cat eats it all.");
}

#[wasm_bindgen_test]
async fn no_element_carries_a_style_attribute() {
    for chapter in ["saying", "fog", "vacuum"] {
        let page = Page::with(&[("chapter", chapter)]).await;
        assert_ne!(page.text("h2"), "");
        assert!(page.root.query_selector("[style]").unwrap().is_none(), "{chapter}");
    }
}

#[wasm_bindgen_test]
fn the_stylesheet_is_understood() {
    let sheet = web_sys::CssStyleSheet::new().unwrap();
    sheet.replace_sync(&embed::stylesheet()).unwrap();
    assert!(sheet.css_rules().unwrap().length() > 50);
}

/// A widget on the test's page, and what it told the element that carries it.
struct Page {
    root: Element,
    widget: Widget,
    heard: Array,
}

impl Page {
    async fn with(options: &[(&str, &str)]) -> Page {
        let document = web_sys::window().unwrap().document().unwrap();
        let root = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&root).unwrap();
        let heard = Array::new();
        let widget = embed::mount(&root, host(&heard).unchecked_into(), all(options).unchecked_ref()).ok().unwrap();
        scheduler::flush().await;
        Page { root, widget, heard }
    }

    fn find(&self, selector: &str) -> Element {
        self.root.query_selector(selector).unwrap().expect(selector)
    }

    /// Without the marks that keep numbers and names apart from the text around them.
    fn text(&self, selector: &str) -> String {
        let text = self.find(selector).text_content().unwrap();
        text.replace(|letter| ('\u{2066}'..='\u{2069}').contains(&letter), "")
    }

    /// Moves the first slider.
    fn slide(&self, value: &str) {
        let slider: HtmlInputElement = self.find("input[type=range]").unchecked_into();
        slider.set_value(value);
        let bubbles = web_sys::InputEventInit::new();
        bubbles.set_bubbles(true);
        let input = web_sys::InputEvent::new_with_event_init_dict("input", &bubbles).unwrap();
        slider.dispatch_event(&input).unwrap();
    }

    fn heard(&self) -> Vec<String> {
        self.heard.iter().filter_map(|entry| entry.as_string()).collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.widget.detach();
        self.root.remove();
    }
}

/// What the loader hands over when a page sets nothing, but for `options`.
fn all(options: &[(&str, &str)]) -> JsValue {
    let unset =
        ["chapter", "view", "lang", "theme", "mode", "share", "route", "storage", "digits"].map(|name| (name, ""));
    let files = [("words", words::built_in_table(Language::English)), ("scenario", OP_ED)];
    let object = Object::new();
    for (name, value) in unset.iter().chain(&files).chain(options) {
        Reflect::set(&object, &JsValue::from(*name), &JsValue::from(*value)).unwrap();
    }
    Reflect::set(&object, &"width".into(), &JsValue::from(900)).unwrap();
    object.into()
}

/// An element that keeps what it is told: `change user` for an event with its source.
fn host(heard: &Array) -> JsValue {
    let host = Object::new();
    let emit = Function::new_with_args("name, detail", "this.heard.push(name + ' ' + (detail && detail.source))");
    Reflect::set(&host, &"heard".into(), heard).unwrap();
    Reflect::set(&host, &"emit".into(), &emit).unwrap();
    for name in ["speak", "open_share", "copy_link", "warn"] {
        Reflect::set(&host, &name.into(), &Function::new_no_args("")).unwrap();
    }
    host.into()
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}
