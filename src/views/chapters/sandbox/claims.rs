//! The claims behind a tie: written, given an owner, taken off.

use super::fields;
use crate::scenario::{ClaimIndex, ClaimKind, Confidence, Edit};
use crate::views::Frame;
use crate::views::cards::{owner, sureness};
use crate::views::element::{Element, classed, el};

pub fn claims(frame: &Frame, tie: usize) -> Element {
    let words = frame.words;
    let new = Edit::AddClaim(Some(tie), words.language(), words.sandbox_new_claim().to_owned());
    classed("section", "own-claims")
        .el(el("h4").text(words.claims_label()))
        .each(frame.scenario().ties[tie].claims.iter().map(|claim| card(frame, tie, *claim)))
        .el(fields::act(frame, "", words.sandbox_add_claim(), new, None))
        .each(known(frame, tie))
}

fn card(frame: &Frame, tie: usize, index: ClaimIndex) -> Element {
    let words = frame.words;
    let claim = &frame.scenario().claims[index];
    let language = words.language();
    let rewritten = fields::edit(frame, move |text| Edit::RewriteClaim(index, language, text));
    let retyped = fields::edit(frame, move |kind: usize| Edit::RetypeClaim(index, ClaimKind::ALL[kind]));
    let trusted = fields::edit(frame, move |place: usize| {
        Edit::TrustClaim(index, place.checked_sub(1).map(|place| Confidence::ALL[place]))
    });
    let cited = fields::edit(frame, move |section: String| {
        Edit::CiteClaim(index, Some(section.trim().to_owned()).filter(|section| !section.is_empty()))
    });
    let kinds = ClaimKind::ALL.map(|kind| owner(words, kind));
    let mut sure = vec![words.sandbox_unsaid()];
    sure.extend(Confidence::ALL.map(|confidence| sureness(words, confidence)));
    let sureness = claim.confidence.map_or(0, |confidence| confidence as usize + 1);
    classed("div", "fields")
        .key(&claim.id)
        .el(fields::paragraph(words.sandbox_claim(), frame.text(&claim.text), rewritten))
        .el(fields::pick(words.sandbox_owner(), &kinds, claim.kind as usize, retyped))
        .el(fields::line(words.sandbox_section(), claim.section.as_deref().unwrap_or_default(), cited))
        .el(fields::pick(words.sandbox_sureness(), &sure, sureness, trusted))
        .el(fields::act(frame, "quiet", words.sandbox_detach(), Edit::DetachClaim(tie, index), None))
}

/// A list of the scenario's other claims, one of which may stand behind this tie too.
fn known(frame: &Frame, tie: usize) -> Option<Element> {
    let own = &frame.scenario().ties[tie].claims;
    let others: Vec<ClaimIndex> = (0..frame.scenario().claims.len()).filter(|claim| !own.contains(claim)).collect();
    let texts = others.iter().map(|claim| frame.text(&frame.scenario().claims[*claim].text));
    let options: Vec<&str> = std::iter::once(frame.words.sandbox_choose()).chain(texts).collect();
    let targets = others.clone();
    let attached = fields::edit(frame, move |place: usize| Edit::AttachClaim(tie, targets[place - 1]));
    let picked = yew::Callback::from(move |place: usize| {
        if place > 0 {
            attached.emit(place);
        }
    });
    (!others.is_empty()).then(|| fields::pick(frame.words.sandbox_attach(), &options, 0, picked))
}
