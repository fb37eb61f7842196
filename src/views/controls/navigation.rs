//! From chapter to chapter.

use crate::state::{Action, Chapter};
use crate::views::{Frame, chapters};
use yew::{Html, html};

/// The chapters by name, with the reader's place among them.
pub fn navigation(frame: &Frame) -> Html {
    let chapters = Chapter::of(frame.scenario());
    let here = chapters.iter().position(|chapter| *chapter == frame.state.chapter).unwrap_or(0);
    let place = frame.words.nav_place(here as f64 + 1.0, chapters.len() as f64).to_string();
    let link = |chapter: &Chapter| {
        let is_here = *chapter == frame.state.chapter;
        html! {
            <li key={chapter.id()}>
                <button type="button" aria-current={is_here.then_some("step")}
                    onclick={frame.on_click(Action::OpenedChapter(*chapter))}>
                    { chapters::title(frame.words, *chapter) }
                </button>
            </li>
        }
    };
    html! {
        <nav class="chapters" aria-label={frame.words.nav_label().to_owned()}>
            <span class="place"><bdi>{ place }</bdi></span>
            <ol>{ for chapters.iter().map(link) }</ol>
        </nav>
    }
}

/// The button whose text finishes the chapter's thought and opens the next one; after the last it leads to the first.
pub fn onward(frame: &Frame, sentence: &str) -> Html {
    let chapters = Chapter::of(frame.scenario());
    let here = chapters.iter().position(|chapter| *chapter == frame.state.chapter).unwrap_or(0);
    let next = chapters.get(here + 1).copied();
    let (text, target) = match next {
        Some(next) => (sentence, next),
        None => (frame.words.nav_first(), chapters.first().copied().unwrap_or_default()),
    };
    if chapters.len() < 2 {
        return Html::default();
    }
    html! {
        <button type="button" class="main onward" onclick={frame.on_click(Action::OpenedChapter(target))}>
            { text }<svg viewBox="0 0 24 24" aria-hidden="true" class="mirrored"><path d="M5 12H19M13 6 19 12 13 18" /></svg>
        </button>
    }
}
