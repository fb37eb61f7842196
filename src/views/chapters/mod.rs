//! One file a chapter: its hook, its scene, its controls, its finding and its way onward.

pub mod saying;
pub mod vacuum;

use super::{Frame, cards};
use crate::scenario::ChapterSetting;
use crate::state::{Chapter, Outcome};
use crate::words::Words;
use yew::{Html, html};

/// The parts of a chapter that stand in two columns on a wide screen, one below the other on a small one.
pub struct Screen {
    /// The map is the wider column.
    pub is_map_led: bool,
    pub hook: Html,
    pub finding: Html,
    pub stage: Html,
    /// Below the stage: lead, bet, details, onward.
    pub below: Html,
    pub map: Html,
    /// Below the map.
    pub beside: Html,
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

fn claims(frame: &Frame, chapter: Chapter) -> Html {
    match setting(frame, chapter) {
        Some(setting) if !setting.claims.is_empty() => {
            cards::details(frame.words.claims_label(), cards::claims(frame, &setting.claims))
        }
        _ => Html::default(),
    }
}

fn limits_list(texts: &[&str]) -> Html {
    html! { <ul class="limits">{ for texts.iter().map(|text| html! { <li>{ *text }</li> }) }</ul> }
}

/// The saying, with a word on where its wording comes from.
fn proverb(frame: &Frame) -> Html {
    let Some(proverb) = &frame.scenario().proverb else { return Html::default() };
    html! {
        <blockquote class="proverb">
            <span class="tag">{ frame.words.saying_tag() }</span>
            <p>{ frame.text(&proverb.text) }</p>
            <small>{ frame.text(&proverb.note) }</small>
        </blockquote>
    }
}
