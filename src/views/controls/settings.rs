//! Language, theme, digits, plain words, and the link to share.

use crate::scenario::{Digits, Language};
use crate::state::{Action, Notice, Theme};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, Request};
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, TargetCast};

pub fn settings(frame: &Frame) -> Element {
    let words = frame.words;
    let copy = button("quiet", words.share_copy(), frame.on_click_request(Request::CopyLink));
    classed("div", "settings")
        .attr("role", "group")
        .label(words.settings_label())
        .el(language(frame))
        .el(theme(frame))
        .each(words.language().is_right_to_left().then(|| digits(frame)))
        .el(plain_words(frame))
        .el(copy)
        .el(button("quiet embed", words.share_embed(), frame.on_click_request(Request::Export("embed"))))
        .el(button("quiet", words.keys_label(), frame.on_click(Action::Noticed(Notice::Keys))))
}

/// Each language under its own name, so that nobody has to read another to find it.
const fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Urdu => "اردو",
        Language::Pashto => "پښتو",
    }
}

fn language(frame: &Frame) -> Element {
    let now = frame.words.language();
    let options = Language::ALL.map(|language| (language.code(), own_name(language), language == now));
    let request = frame.request.clone();
    let chosen = Callback::from(move |code: String| {
        if let Some(language) = Language::from_tag(&code) {
            request.emit(Request::Speak(language));
        }
    });
    select(frame.words.settings_language(), &options, chosen)
}

fn theme(frame: &Frame) -> Element {
    let words = frame.words;
    let name = |theme| match theme {
        Theme::Auto => words.settings_theme_auto(),
        Theme::Light => words.settings_theme_light(),
        Theme::Dark => words.settings_theme_dark(),
    };
    let options = Theme::ALL.map(|theme| (theme.id(), name(theme), theme == frame.state.theme));
    let chosen = frame.dispatch.reform(|id: String| Action::ChoseTheme(Theme::from_id(&id).unwrap_or_default()));
    select(words.settings_theme(), &options, chosen)
}

fn digits(frame: &Frame) -> Element {
    let words = frame.words;
    let is_native = words.numerals.is_native();
    let latin = ("latin", words.settings_digits_latin(), !is_native);
    let native = ("native", words.settings_digits_native(), is_native);
    let digits = |id: String| if id == "native" { Digits::Native } else { Digits::Latin };
    let chosen = frame.dispatch.reform(move |id: String| Action::ChoseDigits(digits(id)));
    select(words.settings_digits(), &[latin, native], chosen)
}

fn plain_words(frame: &Frame) -> Element {
    let is_on = frame.state.is_plain;
    let chosen = frame.on_click(Action::ChosePlainWords(!is_on));
    button("choice", frame.words.settings_plain(), chosen).state("aria-pressed", is_on)
}

/// A native select; each option is its id, its text and whether it is chosen.
pub(super) fn select(label: &str, options: &[(&'static str, &str, bool)], chosen: Callback<String>) -> Element {
    let changed = chosen.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let option = |(id, text, is_chosen): &(&'static str, &str, bool)| {
        el("option").key(id).attr("value", id).flag("selected", *is_chosen).text(text)
    };
    let select = el("select").on_change(changed).each(options.iter().map(option));
    classed("label", "select").el(el("span").text(label)).el(select)
}
