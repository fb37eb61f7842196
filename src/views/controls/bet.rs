//! A question before the run, and an answer to the bet that was placed.

use crate::state::{Action, Bet};
use crate::views::{Frame, phrase::phrase};
use crate::words::Phrase;
use yew::{Html, html};

/// The question, its choices, and what to say to the choice that was made.
pub struct BetTexts<'a> {
    pub question: &'a str,
    pub choices: [&'a str; 3],
    pub reaction: Option<Phrase>,
}

pub fn bet(frame: &Frame, bet: Bet, texts: BetTexts) -> Html {
    let words = frame.words;
    let placed = frame.state.bet(bet);
    let choice = |(place, text): (usize, &&str)| {
        let is_chosen = placed == Some(place);
        html! {
            <button key={place} type="button" class="choice" aria-pressed={is_chosen.to_string()}
                onclick={frame.on_click(Action::PlacedBet(bet, place))}>{ *text }</button>
        }
    };
    html! {
        <section class="card bet" aria-label={words.bet_label().to_owned()}>
            <h3>{ words.bet_label() }</h3>
            <p>{ texts.question }</p>
            <div class="choices">{ for texts.choices.iter().enumerate().map(choice) }</div>
            <p class="reaction" role="status">{ texts.reaction.as_ref().map(phrase) }</p>
            if placed.is_some() {
                <button type="button" class="quiet" onclick={frame.on_click(Action::TookBackBet(bet))}>
                    { words.bet_take_back() }
                </button>
            }
        </section>
    }
}
