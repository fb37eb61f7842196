//! A claim with its owner: whose it is, where it stands, how sure.

use crate::scenario::{Claim, ClaimIndex, ClaimKind, Confidence};
use crate::views::Frame;
use crate::views::element::{Element, classed, el};
use crate::words::Words;

pub fn claims(frame: &Frame, claims: &[ClaimIndex]) -> Element {
    classed("ul", "claims").each(claims.iter().map(|index| claim(frame, &frame.scenario().claims[*index])))
}

fn claim(frame: &Frame, claim: &Claim) -> Element {
    let words = frame.words;
    let date = claim.date.as_ref().map(|date| el("small").text(&words.claim_date(date).to_string()));
    let confidence = claim.confidence.map(|confidence| el("small").text(sureness(words, confidence)));
    el("li")
        .key(&claim.id)
        .attr("class", class(claim.kind))
        .el(classed("span", "tag").text(owner(words, claim.kind)))
        .el(classed("span", "tag").isolated(&place(words, claim)))
        .el(el("p").text(frame.text(&claim.text)))
        .each(date)
        .each(confidence)
}

const fn class(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::ReportedFact => "claim reported-fact",
        ClaimKind::OpEdArgument => "claim op-ed-argument",
        ClaimKind::CounterArgument => "claim counter-argument",
        ClaimKind::ModelAssumption => "claim model-assumption",
    }
}

pub fn owner(words: &Words, kind: ClaimKind) -> &str {
    match kind {
        ClaimKind::ReportedFact => words.claim_reported_fact(),
        ClaimKind::OpEdArgument => words.claim_op_ed_argument(),
        ClaimKind::CounterArgument => words.claim_counter_argument(),
        ClaimKind::ModelAssumption => words.claim_model_assumption(),
    }
}

fn place(words: &Words, claim: &Claim) -> String {
    match &claim.section {
        Some(section) => words.claim_paragraph(section).to_string(),
        None => words.claim_not_from_the_source().to_owned(),
    }
}

pub fn sureness(words: &Words, confidence: Confidence) -> &str {
    match confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::High => words.confidence_high(),
    }
}
