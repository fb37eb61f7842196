//! A line that tells the reader what could not be done, or was.

use crate::state::{Action, Notice, ShareProblem};
use crate::views::Frame;
use crate::views::element::{CROSS, Element, classed, el, icon_button};
use crate::words::Words;

pub fn notice(frame: &Frame) -> Element {
    let place = classed("div", "notice").attr("role", "status");
    let Some(notice) = &frame.state.notice else { return place };
    let close = icon_button("icon", frame.words.notice_close(), CROSS, frame.on_click(Action::ClosedNotice));
    place.el(el("p").text(&sentence(frame.words, notice))).el(close)
}

fn sentence(words: &Words, notice: &Notice) -> String {
    match notice {
        Notice::Keys => words.keys().to_owned(),
        Notice::LinkCopied => words.share_copied().to_owned(),
        Notice::CopyByHand(code) => words.share_by_hand(code).to_string(),
        Notice::NotSaved => words.recap_not_saved().to_owned(),
        Notice::WorkshopMissing => words.workshop_missing().to_owned(),
        Notice::Share(ShareProblem::Damaged) => words.share_damaged().to_owned(),
        Notice::Share(ShareProblem::OtherFormat(_)) => words.share_other_format().to_owned(),
        Notice::Share(ShareProblem::OtherScenario(_)) => words.share_other_scenario().to_owned(),
        Notice::Share(ShareProblem::DoesNotFit) => words.share_does_not_fit().to_owned(),
    }
}
