//! A line that tells the reader what could not be done, or was.

use crate::state::{Action, Notice, ShareProblem};
use crate::views::Frame;
use crate::views::element::{CROSS, Element, classed, el, icon_button};
use crate::words::Words;

pub fn notice(frame: &Frame) -> Element {
    let place = classed("div", "notice");
    let Some(notice) = &frame.state.notice else { return place };
    let close = icon_button("icon", frame.words.notice_close(), CROSS, frame.on_click(Action::ClosedNotice));
    place.el(el("p").text(&sentence(frame.words, notice))).el(close)
}

fn sentence(words: &Words, notice: &Notice) -> String {
    match notice {
        Notice::Keys => words.keys().to_owned(),
        Notice::LinkCopied => words.share_copied().to_owned(),
        Notice::CopyByHand(code) => words.share_by_hand(code).to_string(),
        Notice::WorkshopMissing => words.workshop_missing().to_owned(),
        Notice::Saved(name) => words.export_saved(name).to_string(),
        Notice::TextCopied(name) => words.export_copied(name).to_string(),
        Notice::NotSaved => words.export_refused().to_owned(),
        Notice::NoPicture => words.export_no_picture().to_owned(),
        #[cfg(feature = "workshop")]
        Notice::AlsoLost(losses) => also_lost(words, losses),
        #[cfg(feature = "workshop")]
        Notice::Problems(problems) => words.sandbox_unchanged(problems.len() as f64).to_string(),
        #[cfg(feature = "workshop")]
        Notice::FileSaved => words.sandbox_saved().to_owned(),
        #[cfg(feature = "workshop")]
        Notice::SaveByHand => words.sandbox_save_by_hand().to_owned(),
        #[cfg(feature = "workshop")]
        Notice::LinkWithoutEdits => words.sandbox_link().to_owned(),
        Notice::Share(ShareProblem::Damaged) => words.share_damaged().to_owned(),
        Notice::Share(ShareProblem::OtherFormat(_)) => words.share_other_format().to_owned(),
        Notice::Share(ShareProblem::OtherScenario(_)) => words.share_other_scenario().to_owned(),
        Notice::Share(ShareProblem::DoesNotFit) => words.share_does_not_fit().to_owned(),
        #[cfg(not(feature = "workshop"))]
        _ => String::new(), // only the larger module edits
    }
}

#[cfg(feature = "workshop")]
fn also_lost(words: &Words, losses: &crate::scenario::Losses) -> String {
    let ties = (losses.ties > 0).then(|| words.sandbox_lost_ties(losses.ties as f64).to_string());
    let contest = losses.contest.then(|| words.sandbox_lost_contest().to_owned());
    ties.into_iter().chain(contest).collect::<Vec<_>>().join(" ")
}
