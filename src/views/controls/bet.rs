//! A question before the run, and an answer to the bet that was placed.

use crate::state::{Action, Bet};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, Request, phrase::phrase};
use crate::words::Phrase;

/// The question, its choices, and what to say to the choice that was made.
pub struct BetTexts<'a> {
    pub question: &'a str,
    pub choices: Vec<&'a str>,
    /// The choice that comes true here and now.
    pub actual: usize,
    /// The answer to the choice that was placed.
    pub reaction: Option<Phrase>,
}

pub fn bet(frame: &Frame, bet: Bet, texts: &BetTexts) -> Element {
    let words = frame.words;
    let placed = frame.state.bet(bet);
    let choice = |(place, text): (usize, &&str)| {
        let chosen = frame.on_click(Action::PlacedBet(bet, place));
        button("choice", text, chosen).state("aria-pressed", placed == Some(place))
    };
    let reaction = classed("p", "reaction");
    let again = || button("quiet", words.bet_take_back(), frame.on_click(Action::TookBackBet(bet)));
    let challenge = || button("quiet", words.bet_challenge(), frame.on_click_request(Request::CopyChallenge));
    let rival = frame.state.rival_bet(bet).and_then(|choice| texts.choices.get(choice));
    let rival = rival.map(|choice| classed("p", "reaction").with(phrase(&words.bet_rival(choice))));
    let dare = (placed.is_none() && frame.state.is_challenged(bet)).then(|| el("p").text(words.bet_dare()));
    classed("section", "card bet")
        .label(words.bet_label())
        .el(el("h3").text(words.bet_label()))
        .each(dare)
        .el(el("p").text(texts.question))
        .el(classed("div", "choices").each(texts.choices.iter().enumerate().map(choice)))
        .el(texts.reaction.iter().fold(reaction, |place, reaction| place.with(phrase(reaction))))
        .each(rival)
        .each(placed.map(|_| again()))
        .each(placed.map(|_| challenge()))
}
