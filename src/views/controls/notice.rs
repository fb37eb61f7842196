//! A line that tells the reader what could not be done, or was.

use crate::state::{Action, Notice, ShareProblem};
use crate::views::Frame;
use crate::words::Words;
use yew::{Html, html};

pub fn notice(frame: &Frame) -> Html {
    let words = frame.words;
    let text = frame.state.notice.as_ref().map(|notice| text(words, notice));
    html! {
        <div class="notice" role="status">
            if let Some(text) = text {
                <p>{ text }</p>
                <button type="button" class="icon" aria-label={words.notice_close().to_owned()}
                    onclick={frame.on_click(Action::ClosedNotice)}>
                    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18" /></svg>
                </button>
            }
        </div>
    }
}

fn text(words: &Words, notice: &Notice) -> String {
    match notice {
        Notice::LinkCopied => words.share_copied().to_owned(),
        Notice::CopyByHand(code) => words.share_by_hand(code).to_string(),
        Notice::Share(ShareProblem::Damaged) => words.share_damaged().to_owned(),
        Notice::Share(ShareProblem::OtherFormat(_)) => words.share_other_format().to_owned(),
        Notice::Share(ShareProblem::OtherScenario(_)) => words.share_other_scenario().to_owned(),
        Notice::Share(ShareProblem::DoesNotFit) => words.share_does_not_fit().to_owned(),
    }
}
