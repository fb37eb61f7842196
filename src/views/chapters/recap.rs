//! What the reader bet, and what happened.

use super::{Below, Screen};
use crate::scenario::ClaimIndex;
use crate::state::{Action, Bet, Outcome};
use crate::views::controls::BetTexts;
use crate::views::element::{Element, button, classed, el, text};
use crate::views::{Frame, Request, cards, phrase::phrase};
use yew::Html;

/// A bet of the scenario's chapters, with what its model says now.
struct Placed<'a> {
    bet: Bet,
    texts: BetTexts<'a>,
    choice: Option<usize>,
}

impl Placed<'_> {
    fn is_right(&self) -> bool {
        self.choice == Some(self.texts.actual)
    }
}

pub fn screen(frame: &Frame) -> Screen {
    let words = frame.words;
    let placed = all_bets(frame);
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &words.recap_hook().into()),
        finding: finding(frame, &placed),
        stage: stage(frame, &placed),
        below: below(frame),
        map: card(
            words.recap_takeaways(),
            &[words.recap_takeaway_1(), words.recap_takeaway_2(), words.recap_takeaway_3()],
        ),
        beside: card(words.limits_label(), &[words.recap_limits_1(), words.recap_limits_2(), words.recap_limits_3()]),
    }
}

fn all_bets<'a>(frame: &Frame<'a>) -> Vec<Placed<'a>> {
    let in_scenario = Bet::ALL.into_iter().filter(|bet| bet.chapter().is_in(frame.scenario()));
    let placed = |bet: Bet| {
        let outcome = Outcome::in_chapter(frame.state, bet.chapter());
        Some(Placed { bet, texts: super::bet_texts(frame, bet, &outcome)?, choice: frame.state.bet(bet) })
    };
    in_scenario.filter_map(placed).collect()
}

fn finding(frame: &Frame, placed: &[Placed]) -> Html {
    let bets = placed.iter().filter(|each| each.choice.is_some()).count() as f64;
    let right = placed.iter().filter(|each| each.is_right()).count() as f64;
    match bets {
        0.0 => text(frame.words.recap_finding_none()),
        _ => phrase(&frame.words.recap_finding(bets, right)),
    }
}

fn stage(frame: &Frame, placed: &[Placed]) -> Element {
    let words = frame.words;
    let challenge = button("main", words.recap_challenge(), frame.on_click_request(Request::CopyChallenge));
    let buttons = classed("div", "controls")
        .each(placed.iter().any(|each| each.choice.is_some()).then_some(challenge))
        .el(button("", words.share_copy(), frame.on_click_request(Request::CopyLink)))
        .el(button("", words.recap_save(), frame.on_click_request(Request::SaveWork)));
    let list = classed("ol", "bets").each(placed.iter().map(|each| line(frame, each)));
    classed("div", "card stage").el(list).el(buttons)
}

/// One bet: the question, what the reader said, and what the model says with the numbers as they stand.
fn line(frame: &Frame, placed: &Placed) -> Element {
    let words = frame.words;
    let texts = &placed.texts;
    let title = super::title(words, placed.bet.chapter());
    let opened = frame.on_click(Action::OpenedChapter(placed.bet.chapter()));
    let line = classed("li", if placed.is_right() { "bet-line right" } else { "bet-line" }).key(placed.bet.id());
    let line = line.el(button("quiet", title, opened)).el(el("p").text(texts.question));
    let Some(choice) = placed.choice.and_then(|choice| texts.choices.get(choice)) else {
        return line.el(note(words.recap_not_yet()));
    };
    let rival = frame.state.rival_bet(placed.bet).and_then(|choice| texts.choices.get(choice));
    // `None` where the answer takes long work that has not been done.
    let happened = texts.choices.get(texts.actual);
    let verdict = if placed.is_right() { words.recap_right() } else { words.recap_wrong() };
    line.el(el("p").with(phrase(&words.recap_yours(choice))))
        .each(rival.map(|choice| el("p").with(phrase(&words.bet_rival(choice)))))
        .each(happened.map(|choice| el("p").with(phrase(&words.recap_happened(choice)))))
        .el(if happened.is_some() { classed("span", "tag").text(verdict) } else { note(words.recap_not_known()) })
}

fn note(text: &str) -> Element {
    classed("p", "note").text(text)
}

fn card(title: &str, lines: &[&str]) -> Element {
    classed("section", "card").el(el("h3").text(title)).el(super::limits(lines))
}

fn below(frame: &Frame) -> Html {
    let words = frame.words;
    let claims: Vec<ClaimIndex> = (0..frame.scenario().claims.len()).collect();
    let below = Below {
        lead: super::lead(text(words.recap_lead()), words.recap_try()),
        bets: Vec::new(),
        own: vec![cards::details(words.recap_claims(), cards::claims(frame, &claims))],
        more: None,
        limits: None,
        onward: words.nav_first(),
    };
    super::below(frame, below)
}
