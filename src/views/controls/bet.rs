//! A question before the run, and an answer to the bet that was placed.

use crate::state::{Action, Bet};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, phrase::phrase};
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
    let reaction = classed("p", "reaction").attr("role", "status");
    let again = || button("quiet", words.bet_take_back(), frame.on_click(Action::TookBackBet(bet)));
    classed("section", "card bet")
        .label(words.bet_label())
        .el(el("h3").text(words.bet_label()))
        .el(el("p").text(texts.question))
        .el(classed("div", "choices").each(texts.choices.iter().enumerate().map(choice)))
        .el(texts.reaction.iter().fold(reaction, |place, reaction| place.with(phrase(reaction))))
        .each(placed.map(|_| again()))
}
