//! One file a chapter: its hook, its scene, its controls, its finding and its way onward.

pub mod saying;
pub mod vacuum;

use super::element::{Element, classed, el};
use super::{Frame, cards};
use crate::scenario::ChapterSetting;
use crate::state::{Chapter, Outcome};
use crate::words::Words;
use yew::Html;

/// The parts of a chapter that stand in two columns on a wide screen, one below the other on a small one.
pub struct Screen {
    /// The map is the wider column.
    pub is_map_led: bool,
    pub hook: Html,
    pub finding: Html,
    pub stage: Element,
    /// Below the stage: lead, bet, details, onward.
    pub below: Html,
    pub map: Element,
    /// Below the map.
    pub beside: Element,
}

pub fn title(words: &Words, chapter: Chapter) -> &str {
    match chapter {
        Chapter::Saying => words.saying_title(),
        Chapter::Vacuum => words.vacuum_title(),
    }
}

pub fn screen(frame: &Frame) -> Screen {
    match frame.outcome {
        Outcome::Saying(outcome) => saying::screen(frame, outcome),
        Outcome::Vacuum(outcome) => vacuum::screen(frame, outcome),
    }
}

/// What the scenario says of a chapter.
fn setting<'a>(frame: &Frame<'a>, chapter: Chapter) -> Option<&'a ChapterSetting> {
    frame.state.scenario.chapters.iter().find(|setting| setting.id == chapter.id())
}

/// What the reader should know of this case, in the scenario's words.
fn case(frame: &Frame, chapter: Chapter) -> Option<Element> {
    let text = setting(frame, chapter)?.setting.as_ref()?;
    Some(classed("p", "note").text(frame.text(text)))
}

fn claims(frame: &Frame, chapter: Chapter) -> Option<Element> {
    let setting = setting(frame, chapter).filter(|setting| !setting.claims.is_empty())?;
    Some(cards::details(frame.words.claims_label(), cards::claims(frame, &setting.claims)))
}

fn limits(texts: &[&str]) -> Element {
    classed("ul", "limits").each(texts.iter().map(|text| el("li").text(text)))
}

/// A card's title with a word on what kind of thing it shows.
fn title_with_tag(title: Element, tag: &str) -> Element {
    title.el(classed("span", "tag").text(tag))
}

/// The saying, with a word on where its wording comes from.
fn proverb(frame: &Frame) -> Option<Element> {
    let proverb = frame.scenario().proverb.as_ref()?;
    let quote = classed("blockquote", "proverb")
        .el(classed("span", "tag").text(frame.words.saying_tag()))
        .el(el("p").text(frame.text(&proverb.text)))
        .el(el("small").text(frame.text(&proverb.note)));
    Some(quote)
}
