//! Language, theme, digits, and the link to share.

use crate::scenario::{Digits, Language};
use crate::state::{Action, Theme};
use crate::views::{Frame, Request};
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast, html};

pub fn settings(frame: &Frame) -> Html {
    let words = frame.words;
    html! {
        <div class="settings" role="group" aria-label={words.settings_label().to_owned()}>
            { language(frame) }
            { theme(frame) }
            if words.language().is_right_to_left() {
                { digits(frame) }
            }
            <button type="button" class="quiet" onclick={frame.on_click_request(Request::CopyLink)}>{ words.share_copy() }</button>
        </div>
    }
}

/// Each language under its own name, so that nobody has to read another to find it.
const fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Urdu => "اردو",
        Language::Pashto => "پښتو",
    }
}

fn language(frame: &Frame) -> Html {
    let options =
        Language::ALL.map(|language| (language.code(), own_name(language), language == frame.words.language()));
    let chosen = frame.request.clone();
    let onchange = Callback::from(move |code: String| {
        if let Some(language) = Language::from_tag(&code) {
            chosen.emit(Request::Speak(language));
        }
    });
    select(frame.words.settings_language(), &options, onchange)
}

fn theme(frame: &Frame) -> Html {
    let words = frame.words;
    let name = |theme| match theme {
        Theme::Auto => words.settings_theme_auto(),
        Theme::Light => words.settings_theme_light(),
        Theme::Dark => words.settings_theme_dark(),
    };
    let options = Theme::ALL.map(|theme| (theme.id(), name(theme), theme == frame.state.theme));
    let onchange = frame.dispatch.reform(|id: String| Action::ChoseTheme(Theme::from_id(&id).unwrap_or_default()));
    select(words.settings_theme(), &options, onchange)
}

fn digits(frame: &Frame) -> Html {
    let words = frame.words;
    let is_native = words.numerals.is_native();
    let options =
        [("latin", words.settings_digits_latin(), !is_native), ("native", words.settings_digits_native(), is_native)];
    let chosen = |id: String| if id == "native" { Digits::Native } else { Digits::Latin };
    let onchange = frame.dispatch.reform(move |id: String| Action::ChoseDigits(chosen(id)));
    select(words.settings_digits(), &options, onchange)
}

/// A native select; each option is its id, its text and whether it is chosen.
fn select(label: &str, options: &[(&'static str, &str, bool)], chosen: Callback<String>) -> Html {
    let onchange = chosen.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let option = |(id, text, selected): &(&'static str, &str, bool)| {
        html! { <option key={*id} value={*id} selected={*selected}>{ *text }</option> }
    };
    html! {
        <label class="select"><span>{ label }</span><select {onchange}>{ for options.iter().map(option) }</select></label>
    }
}
