//! A claim with its owner: whose it is, where it stands, how sure.

use crate::scenario::{Claim, ClaimIndex, ClaimKind, Confidence};
use crate::views::Frame;
use crate::words::Words;
use yew::{Html, classes, html};

pub fn claims(frame: &Frame, claims: &[ClaimIndex]) -> Html {
    let each = |index: &ClaimIndex| claim(frame, &frame.scenario().claims[*index]);
    html! { <ul class="claims">{ for claims.iter().map(each) }</ul> }
}

pub fn claim(frame: &Frame, claim: &Claim) -> Html {
    let words = frame.words;
    html! {
        <li key={claim.id.clone()} class={classes!("claim", class(claim.kind))}>
            <span class="tag">{ owner(words, claim.kind) }</span>
            <span class="tag"><bdi>{ place(words, claim) }</bdi></span>
            <p>{ frame.text(&claim.text) }</p>
            if let Some(date) = &claim.date {
                <small>{ words.claim_date(date).to_string() }</small>
            }
            if let Some(confidence) = claim.confidence {
                <small>{ sureness(words, confidence) }</small>
            }
        </li>
    }
}

const fn class(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::ReportedFact => "reported-fact",
        ClaimKind::OpEdArgument => "op-ed-argument",
        ClaimKind::CounterArgument => "counter-argument",
        ClaimKind::ModelAssumption => "model-assumption",
    }
}

fn owner(words: &Words, kind: ClaimKind) -> &str {
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

fn sureness(words: &Words, confidence: Confidence) -> &str {
    match confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::High => words.confidence_high(),
    }
}
