//! The arithmetic behind a number that the reader opened.

use crate::state::{NumberId, Outcome};
use crate::views::{
    Frame,
    chapters::{saying, vacuum},
    phrase::phrase,
};
use crate::words::Phrase;
use yew::{Html, html};

pub fn arithmetic(frame: &Frame) -> Html {
    let lines = frame.state.opened_number.map(|number| lines(frame, number)).unwrap_or_default();
    html! {
        <div class="arithmetic">
            if !lines.is_empty() {
                <ol>{ for lines.iter().map(|line| html! { <li>{ phrase(line) }</li> }) }</ol>
            }
        </div>
    }
}

fn lines(frame: &Frame, number: NumberId) -> Vec<Phrase> {
    match frame.outcome {
        Outcome::Saying(outcome) => saying::arithmetic(frame, outcome, number),
        Outcome::Vacuum(outcome) => vacuum::arithmetic(frame, outcome, number),
    }
}
