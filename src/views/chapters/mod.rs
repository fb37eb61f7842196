//! One file a chapter: its hook, its scene, its controls, its finding and its way onward.

mod fable;
pub mod fog;
pub mod fronts;
pub mod judge;
pub mod offers;
pub mod range;
pub mod recap;
mod region;
#[cfg(feature = "workshop")]
mod sandbox;
pub mod saying;
pub mod together;
pub mod vacuum;

use super::controls::{self, BetTexts};
use super::element::{Element, classed, el, text};
use super::phrase::phrase;
use super::{Frame, Mode, cards};
use crate::scenario::ChapterSetting;
use crate::state::{Bet, Chapter, NumberId, Outcome};
use crate::words::{Phrase, Words};
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
        Chapter::Offers => words.offers_title(),
        Chapter::Range => words.range_title(),
        Chapter::Judge => words.judge_title(),
        Chapter::Fog => words.fog_title(),
        Chapter::Vacuum => words.vacuum_title(),
        Chapter::Fronts => words.fronts_title(),
        Chapter::Together => words.together_title(),
        Chapter::Sandbox => words.workshop_sandbox(),
        Chapter::Recap => words.recap_title(),
    }
}

pub fn screen(frame: &Frame) -> Screen {
    match frame.outcome {
        Outcome::Saying(outcome) => saying::screen(frame, outcome),
        Outcome::Offers(outcome) => offers::screen(frame, outcome),
        Outcome::Range(outcome) => range::screen(frame, outcome),
        Outcome::Judge(outcome) => judge::screen(frame, outcome),
        Outcome::Fog(outcome) => fog::screen(frame, outcome),
        Outcome::Vacuum(outcome) => vacuum::screen(frame, outcome),
        Outcome::Fronts(outcome) => fronts::screen(frame, outcome),
        Outcome::Together(outcome) => together::screen(frame, outcome),
        Outcome::Sandbox => sandbox(frame),
        Outcome::Recap => recap::screen(frame),
    }
}

#[cfg(feature = "workshop")]
use sandbox::screen as sandbox;

/// The sandbox is in the larger module: until that takes over, its place.
#[cfg(not(feature = "workshop"))]
fn sandbox(frame: &Frame) -> Screen {
    Screen {
        is_map_led: false,
        hook: text(frame.words.workshop_awaited()),
        finding: Html::default(),
        stage: el("div"),
        below: Html::default(),
        map: el("div"),
        beside: el("div"),
    }
}

/// The finding in one short sentence, for whoever asked for plain words; the recap is short as it is.
pub fn plain<'a>(frame: &Frame<'a>) -> Option<&'a str> {
    let words = frame.words;
    Some(match frame.outcome {
        _ if !frame.state.is_plain => return None,
        Outcome::Saying(outcome) => saying::plain(words, outcome),
        Outcome::Offers(outcome) => offers::plain(frame, outcome),
        Outcome::Range(outcome) => range::plain(words, outcome),
        Outcome::Judge(outcome) => judge::plain(words, outcome),
        Outcome::Fog(outcome) => fog::plain(words, outcome),
        Outcome::Vacuum(outcome) => vacuum::plain(words, outcome),
        Outcome::Fronts(outcome) => fronts::plain(frame, outcome),
        Outcome::Together(outcome) => return together::plain(frame, outcome),
        Outcome::Sandbox | Outcome::Recap => return None,
    })
}

/// The steps that lead to an opened number, in words and figures.
pub fn arithmetic(frame: &Frame, number: NumberId) -> Vec<Phrase> {
    match frame.outcome {
        Outcome::Saying(outcome) => saying::arithmetic(frame, outcome, number),
        Outcome::Offers(outcome) => offers::arithmetic(frame, outcome, number),
        Outcome::Range(outcome) => range::arithmetic(frame, outcome, number),
        Outcome::Judge(outcome) => judge::arithmetic(frame, outcome, number),
        Outcome::Fog(outcome) => fog::arithmetic(frame, outcome, number),
        Outcome::Vacuum(outcome) => vacuum::arithmetic(frame, outcome, number),
        Outcome::Fronts(outcome) => fronts::arithmetic(frame, outcome, number),
        Outcome::Together(outcome) => together::arithmetic(frame, outcome, number),
        Outcome::Sandbox | Outcome::Recap => Vec::new(),
    }
}

/// The texts of `bet`, with the choice that `outcome`, which is its chapter's, makes come true.
fn bet_texts<'a>(frame: &Frame<'a>, bet: Bet, outcome: &Outcome) -> Option<BetTexts<'a>> {
    let texts = match (outcome, bet) {
        (Outcome::Saying(outcome), _) => saying::bet(frame, outcome),
        (Outcome::Offers(outcome), _) => offers::bet(frame, outcome),
        (Outcome::Range(outcome), _) => range::bet(frame, outcome),
        (Outcome::Judge(outcome), _) => judge::bet(frame, outcome),
        (Outcome::Fog(outcome), Bet::BestInFog) => fog::second_bet(frame, outcome),
        (Outcome::Fog(outcome), _) => fog::bet(frame, outcome),
        (Outcome::Vacuum(outcome), _) => vacuum::bet(frame, outcome),
        (Outcome::Fronts(outcome), _) => fronts::bet(frame, outcome),
        (Outcome::Together(outcome), _) => together::bet(frame, outcome),
        (Outcome::Sandbox | Outcome::Recap, _) => return None,
    };
    Some(in_own_words(frame, bet, texts))
}

/// The scenario may ask in its own words; which choice comes true is the model's all the same.
fn in_own_words<'a>(frame: &Frame<'a>, bet: Bet, texts: BetTexts<'a>) -> BetTexts<'a> {
    let wording = setting(frame, bet.chapter()).and_then(|setting| setting.bets.iter().find(|own| own.id == bet.id()));
    match wording {
        Some(own) => BetTexts {
            question: frame.text(&own.question),
            choices: own.choices.iter().map(|choice| frame.text(choice)).collect(),
            ..texts
        },
        None => texts,
    }
}

/// What stands below the stage, in the same order in every chapter.
pub struct Below<'a> {
    pub lead: Element,
    /// Each bet with its texts; the recap asks for the same.
    pub bets: Vec<(Bet, BetTexts<'a>)>,
    /// Parts of the chapter's own, between the bets and the controls.
    pub own: Vec<Element>,
    pub more: Option<Element>,
    /// What the model cannot tell; the recap has none of its own.
    pub limits: Option<Element>,
    /// The button that finishes the chapter's thought.
    pub onward: &'a str,
}

pub fn below(frame: &Frame, below: Below) -> Html {
    let words = frame.words;
    let chapter = frame.state.chapter;
    let mut parts = vec![below.lead];
    parts.extend(case(frame, chapter));
    let bets = below.bets.into_iter();
    parts.extend(bets.map(|(bet, texts)| controls::bet(frame, bet, &in_own_words(frame, bet, texts))));
    if frame.mode == Mode::Full {
        parts.extend(below.own);
        parts.extend(below.more.map(|more| cards::details(words.more_controls(), more)));
    }
    parts.extend(below.limits.map(|limits| cards::details(words.limits_label(), limits)));
    parts.extend(claims(frame, chapter));
    parts.extend(controls::onward(frame, below.onward));
    parts.into_iter().map(Element::html).collect()
}

/// A chapter's opening words, ending on what to try.
fn lead(sentences: Html, try_it: &str) -> Element {
    classed("p", "lead").with(sentences).text(" ").el(el("b").text(try_it))
}

/// The line that invites the reader in: the scenario's own, or else the widget's.
fn hook(frame: &Frame, ours: &Phrase) -> Html {
    let hook = setting(frame, frame.state.chapter).and_then(|setting| setting.hook.as_ref());
    hook.map_or_else(|| phrase(ours), |hook| text(frame.text(hook)))
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

/// The card of a map, with a word on what kind of thing it shows; where it stands below the play it can be folded away.
fn map_card(frame: &Frame, title: Element, tag: &str) -> Element {
    let title = title.el(classed("span", "tag").text(tag));
    match frame.layout.has_two_columns() {
        true => classed("section", "card map-section").el(title),
        false => classed("details", "card map-section").attr("open", "").el(el("summary").el(title)),
    }
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
