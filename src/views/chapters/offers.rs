//! Split it yourselves: offers in turn between neighbours who can wait or cannot, and the oldest way without a judge.

use super::fable::{self, Fable};
use super::{Below, Screen};
use crate::model::explain::{Term, explain_agreement};
use crate::model::numeric::DiscountFactor;
use crate::state::{Action, Bet, Edge, FAT_FROM, MOST_OFFERS, NumberId, OffersOutcome, ParameterId, Reply, Turn, Twin};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::phrase::{open_phrase, phrase};
use crate::views::scenes::{self, Curve, Entry, Mood, SplitScene};
use crate::views::{Frame, cards, controls};
use crate::words::Phrase;
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &OffersOutcome) -> Screen {
    let is_cutting = is_cutting(frame);
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &frame.words.offers_hook().into()),
        finding: if is_cutting { cut_finding(frame, outcome) } else { finding(frame, outcome) },
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: meat_map(frame, outcome),
        beside: if is_cutting { worths(frame, outcome) } else { patience_curve(frame, outcome) },
    }
}

/// Whether the second tab is open: one cuts, the other chooses.
fn is_cutting(frame: &Frame) -> bool {
    frame.state.parameter(ParameterId::Way) == 1.0
}

const FIRST: NumberId = NumberId(0);
const SECOND: NumberId = NumberId(1);
const COST_FIRST: NumberId = NumberId(2);
const COST_SECOND: NumberId = NumberId(3);
const LEAST: NumberId = NumberId(4);
const CUT_FIRST: NumberId = NumberId(5);
const CUT_SECOND: NumberId = NumberId(6);

const SHARES_AND_COSTS: &[(usize, NumberId)] = &[(0, FIRST), (1, SECOND), (2, COST_FIRST), (3, COST_SECOND)];
const PRIDE: &[(usize, NumberId)] = &[(0, SECOND), (1, LEAST)];

/// The finding of this very state: who is stronger, and where patience is no strength.
pub fn finding(frame: &Frame, outcome: &OffersOutcome) -> Html {
    let words = frame.words;
    let Some(split) = outcome.predicted else { return text(words.offers_finding_none()) };
    let (first, second, [cost_first, cost_second]) = (split.proposer, split.responder, outcome.costs);
    let is_even = (cost_first - cost_second).abs() < 1e-9;
    let (sentence, numbers) = match Reply::of(frame.state) {
        Reply::Proud if outcome.pride > second => (words.offers_finding_proud(second, outcome.pride), PRIDE),
        Reply::Proud => (words.offers_finding_proud_content(second, outcome.pride), PRIDE),
        _ if is_even => (words.offers_finding_equal(first, second), SHARES_AND_COSTS),
        _ if cost_first < cost_second => {
            (words.offers_finding_first(first, second, cost_first, cost_second), SHARES_AND_COSTS)
        }
        _ if first >= second => (words.offers_finding_word(first, second), SHARES_AND_COSTS),
        _ => (words.offers_finding_second(first, second, cost_first, cost_second), SHARES_AND_COSTS),
    };
    open_phrase(frame, &sentence, numbers)
}

/// The finding of the cut: safe for both, better for one who knows the other's taste, bad for one who is greedy.
fn cut_finding(frame: &Frame, outcome: &OffersOutcome) -> Html {
    let words = frame.words;
    let [first, second] = outcome.cut.values;
    let sentence = match first - 0.5 {
        more if more > 1e-9 => words.offers_finding_cut_shrewd(first, second),
        less if less < -1e-9 => words.offers_finding_cut_greedy(first, second),
        _ => words.offers_finding_cut_fair(first, second),
    };
    open_phrase(frame, &sentence, &[(0, CUT_FIRST), (1, CUT_SECOND)])
}

/// The same in one short sentence.
pub fn plain<'a>(frame: &Frame<'a>, outcome: &OffersOutcome) -> &'a str {
    let words = frame.words;
    let Some(split) = outcome.predicted else { return words.offers_plain_none() };
    match split.proposer - split.responder {
        _ if is_cutting(frame) && outcome.cut.values[0] < 0.5 - 1e-9 => words.offers_plain_second(),
        _ if is_cutting(frame) => words.offers_plain_cut(),
        _ if Reply::of(frame.state) == Reply::Proud && outcome.pride > split.responder => words.offers_plain_proud(),
        more if more > 1e-9 => words.offers_plain_first(),
        less if less < -1e-9 => words.offers_plain_second(),
        _ => words.offers_plain_even(),
    }
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &OffersOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    let fee = frame.state.parameter(ParameterId::RefusalFee);
    let [patience_first, patience_second] = outcome.patience;
    let cost_first = words.offers_why_cost_first(patience_first, fee, outcome.costs[0]);
    let cost_second = words.offers_why_cost_second(patience_second, fee, outcome.costs[1]);
    match number {
        COST_FIRST => vec![cost_first],
        COST_SECOND => vec![cost_second],
        LEAST => vec![words.offers_why_least(frame.state.parameter(ParameterId::Envy), outcome.pride)],
        CUT_FIRST => vec![words.offers_why_cut_first(outcome.cut.values[0])],
        CUT_SECOND => vec![cut_arithmetic(frame, outcome)],
        _ => {
            let mut lines = vec![cost_first, cost_second];
            lines.extend(agreement(frame, outcome));
            let split = outcome.predicted.filter(|_| number == SECOND);
            lines.extend(split.map(|split| words.offers_why_rest(split.proposer, split.responder)));
            lines
        }
    }
}

/// How both costs make the reader's share; where a cost is nothing there is nothing to work out.
fn agreement(frame: &Frame, outcome: &OffersOutcome) -> Vec<Phrase> {
    let words = frame.words;
    let [first, second] = outcome.costs.map(|cost| DiscountFactor::new(1.0 - cost));
    let (Some(first), Some(second)) = (first, second) else { return vec![words.offers_why_all().into()] };
    let name = |term| match term {
        Term::ImpatienceOfProposer => words.offers_term_cost_first(),
        Term::ImpatienceOfResponder => words.offers_term_cost_second(),
        Term::EitherImpatience => words.offers_term_both(),
        _ => words.offers_term_share(),
    };
    words.steps(&explain_agreement(first, second), |step| name(step.term).to_owned())
}

fn cut_arithmetic(frame: &Frame, outcome: &OffersOutcome) -> Phrase {
    let cut = outcome.cut;
    let (lean, fat) = (cut.at.min(FAT_FROM), (cut.at - FAT_FROM).max(0.0));
    let (lean, fat) = if cut.is_left_taken { (lean, fat) } else { (FAT_FROM - lean, 1.0 - FAT_FROM - fat) };
    frame.words.offers_why_cut_second(lean, fat, cut.values[1])
}

fn stage(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let ways = [words.offers_way_offers(), words.offers_way_cut()];
    let way = classed("div", "controls way").el(controls::choice(frame, ParameterId::Way, words.offers_way(), &ways));
    let stage = classed("div", "card stage").el(way);
    if is_cutting(frame) {
        stage.el(scenes::split(frame, &cut_scene(frame, outcome))).el(cut_controls(frame, outcome))
    } else {
        let (scene, controls) = (offer_scene(frame, outcome), offer_controls(frame, outcome));
        stage.el(scenes::split(frame, &scene)).el(controls).el(bars(frame, outcome))
    }
}

fn now(frame: &Frame, outcome: &OffersOutcome) -> Turn {
    outcome.now(frame.state)
}

/// The offer that the knife sets: the next one, or once there is a deal the one that was taken.
fn offer(frame: &Frame, outcome: &OffersOutcome) -> ParameterId {
    let made = frame.state.step();
    let is_over = now(frame, outcome).agreed.is_some();
    ParameterId::Offer(made.saturating_sub(usize::from(is_over)).min(MOST_OFFERS - 1))
}

/// What the knife gives the reader: the deal, where there is one.
fn kept(frame: &Frame, outcome: &OffersOutcome) -> f64 {
    now(frame, outcome).agreed.unwrap_or_else(|| frame.state.parameter(offer(frame, outcome)))
}

fn summary(frame: &Frame, outcome: &OffersOutcome) -> String {
    let kept = kept(frame, outcome);
    frame.words.offers_summary(kept, 1.0 - kept, now(frame, outcome).left).to_string()
}

fn offer_scene(frame: &Frame, outcome: &OffersOutcome) -> SplitScene {
    let words = frame.words;
    let now = now(frame, outcome);
    let kept = kept(frame, outcome);
    let (moods, speech) = manners(frame, outcome);
    let predicted = outcome.predicted.map(|split| split.proposer);
    SplitScene {
        width: frame.layout.drawing_width(Column::Wider),
        left: now.left,
        share: kept,
        is_left_first: true,
        is_parted: now.agreed.is_some(),
        predicted: predicted.map(|first| (first, words.offers_model_cut(first).to_string())),
        refusals: now.refusals,
        labels: [words.offers_label_first(kept).to_string(), words.offers_label_second(1.0 - kept).to_string()],
        moods,
        speech,
        summary: summary(frame, outcome),
        moved: offer(frame, outcome),
    }
}

/// How the neighbours look and what they say, left and right.
fn manners(frame: &Frame, outcome: &OffersOutcome) -> ([Mood; 2], [Option<String>; 2]) {
    let words = frame.words;
    let reply = Reply::of(frame.state);
    let refused = if reply == Reply::Patient { Mood::Calm } else { Mood::Complaining };
    let own_words = match reply {
        Reply::Patient => words.offers_say_patient(),
        Reply::Hurried => words.offers_say_hurried(),
        Reply::Proud => words.offers_say_proud(),
    };
    let made = frame.state.step();
    let last = made.checked_sub(1).map(|round| frame.state.parameter(ParameterId::Offer(round)));
    let said = last.map(|kept| words.offers_say_keep(kept).to_string());
    match now(frame, outcome).agreed {
        Some(_) if frame.state.said_enough() => ([Mood::Calm, Mood::Content], [Some(agreed(frame)), None]),
        Some(_) => ([Mood::Content; 2], [said, Some(agreed(frame))]),
        None if made == 0 => ([Mood::Calm, refused], [None, Some(own_words.to_owned())]),
        None => {
            let counter = words.offers_say_refused(outcome.counter).to_string();
            ([Mood::Complaining, refused], [said, Some(counter)])
        }
    }
}

fn agreed(frame: &Frame) -> String {
    frame.words.offers_say_agreed().to_owned()
}

fn offer_controls(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let id = offer(frame, outcome);
    let kept = frame.state.parameter(id);
    let value = words.offers_offer_value(kept, 1.0 - kept).to_string();
    let replies = [words.offers_reply_patient(), words.offers_reply_hurried(), words.offers_reply_proud()];
    classed("div", "controls")
        .el(controls::slider(frame, id, text(words.offers_offer()), value))
        .el(playback(frame, outcome))
        .el(classed("p", "note told").with(phrase(&note(frame, outcome))))
        .el(controls::choice(frame, ParameterId::Reply, words.offers_reply(), &replies))
        .el(classed("p", "note").with(reply_note(frame, outcome)))
}

fn playback(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let is_over = now(frame, outcome).agreed.is_some();
    let is_open = frame.state.step() > 0 && !is_over;
    let take = button("", words.offers_take(), frame.on_click(Action::SaidEnough)).flag("disabled", !is_open);
    let play = if is_over { words.play() } else { words.offers_play() };
    controls::playback(frame, Playback { play, step: words.offers_make(), first: Some(take) })
}

/// How the play stands.
fn note(frame: &Frame, outcome: &OffersOutcome) -> Phrase {
    let words = frame.words;
    let now = now(frame, outcome);
    match now.held() {
        Some([first, second]) => words.offers_note_deal(now.refusals as f64, first, second, 1.0 - now.left),
        None if now.refusals == 0 => words.offers_note_start().into(),
        None if frame.state.step() == MOST_OFFERS => words.offers_note_last(now.left, outcome.counter),
        None => words.offers_note_refused(now.refusals as f64, now.left, outcome.counter),
    }
}

fn reply_note(frame: &Frame, outcome: &OffersOutcome) -> Html {
    match Reply::of(frame.state) {
        Reply::Patient => Html::default(),
        Reply::Hurried => text(frame.words.offers_reply_note_hurried()),
        Reply::Proud => phrase(&frame.words.offers_reply_note_proud(outcome.pride)),
    }
}

/// The split that patience predicts, and beside it what happened: parts of the meat as it was.
fn bars(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let width = frame.layout.drawing_width(Column::Wider);
    let labelled = |label: &str, entries: &[Entry]| {
        classed("div", "labelled")
            .el(el("h3").text(label))
            .el(scenes::ledger_bar(width, entries))
            .el(scenes::list(entries))
    };
    let model = outcome.predicted.map(|split| {
        let entries = [first(frame, split.proposer), second(frame, split.responder)];
        labelled(words.offers_bar_model(), &entries)
    });
    classed("div", "ledger").each(model).el(labelled(words.offers_bar_now(), &held(frame, outcome)))
}

fn entry(frame: &Frame, name: &str, fill: &'static str, share: f64) -> Entry {
    Entry { name: name.to_owned(), fill, share, written: frame.words.numerals.percent(share) }
}

fn first(frame: &Frame, share: f64) -> Entry {
    entry(frame, frame.words.offers_you(), "fill-left", share)
}

fn second(frame: &Frame, share: f64) -> Entry {
    entry(frame, frame.words.offers_neighbour(), "fill-right", share)
}

/// Who holds what, what lies on the table, and what spoiled.
fn held(frame: &Frame, outcome: &OffersOutcome) -> Vec<Entry> {
    let words = frame.words;
    let now = now(frame, outcome);
    let spoiled = entry(frame, words.offers_spoiled(), "fill-b", 1.0 - now.left);
    match now.held() {
        Some(held) => vec![first(frame, held[0]), spoiled, second(frame, held[1])],
        None => vec![entry(frame, words.offers_on_table(), "meat", now.left), spoiled],
    }
}

fn cut_scene(frame: &Frame, outcome: &OffersOutcome) -> SplitScene {
    let words = frame.words;
    let cut = outcome.cut;
    let has_chosen = frame.state.step() > 0;
    let is_left_first = !(has_chosen && cut.is_left_taken);
    let written = |share| words.numerals.percent(share);
    let (first, second) = (words.offers_label_first(cut.values[0]), words.offers_label_second(cut.values[1]));
    let labels = match (has_chosen, is_left_first) {
        (false, _) => [written(cut.at), written(1.0 - cut.at)],
        (true, true) => [first.to_string(), second.to_string()],
        (true, false) => [second.to_string(), first.to_string()],
    };
    let first = if cut.values[0] < 0.5 - 1e-9 { Mood::Complaining } else { Mood::Content };
    SplitScene {
        width: frame.layout.drawing_width(Column::Wider),
        left: 1.0,
        share: cut.at,
        is_left_first,
        is_parted: has_chosen,
        predicted: None,
        refusals: 0,
        labels,
        moods: if has_chosen { [first, Mood::Content] } else { [Mood::Calm; 2] },
        speech: [None, has_chosen.then(|| words.offers_say_mine().to_owned())],
        summary: words.offers_summary(cut.at, 1.0 - cut.at, 1.0).to_string(),
        moved: ParameterId::Cut,
    }
}

fn cut_controls(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let value = words.offers_cut_value(outcome.cut.at).to_string();
    let note = match frame.state.step() {
        0 => words.offers_note_cut_before().into(),
        _ => words.offers_note_cut_after(outcome.cut.most),
    };
    classed("div", "controls")
        .el(controls::slider(frame, ParameterId::Cut, text(words.offers_cut()), value))
        .el(controls::playback(frame, Playback { play: words.play(), step: words.offers_choose(), first: None }))
        .el(classed("p", "note told").with(phrase(&note)))
}

fn below(frame: &Frame, outcome: &OffersOutcome) -> Html {
    let words = frame.words;
    let is_cutting = is_cutting(frame);
    let (lead, try_it) = match is_cutting {
        true => (words.offers_cut_lead(), words.offers_cut_try()),
        false => (words.offers_lead(), words.offers_try()),
    };
    let bets = if is_cutting { Vec::new() } else { vec![(Bet::WhoGetsMore, bet(frame, outcome))] };
    let below = Below {
        lead: super::lead(text(lead), try_it),
        bets,
        own: Vec::new(),
        more: Some(more(frame, outcome)),
        limits: Some(limits(frame)),
        onward: words.offers_onward(),
    };
    super::below(frame, below)
}

fn more(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let more = classed("div", "controls");
    if is_cutting(frame) {
        return more.el(controls::field(frame, ParameterId::Cut, words.offers_cut_field()));
    }
    let value = |id| frame.state.parameter(id);
    let patience =
        |id, label| controls::slider(frame, id, text(label), words.offers_patience_value(value(id)).to_string());
    let number = |id, label| controls::slider(frame, id, text(label), words.numerals.number(value(id)));
    let spoiled = words.numerals.percent(value(ParameterId::RefusalFee));
    more.el(controls::field(frame, offer(frame, outcome), words.offers_offer_field()))
        .el(el("p").el(classed("span", "tag").text(words.illustrative())))
        .el(patience(ParameterId::DiscountFactorFirst, words.offers_patience_first()))
        .el(patience(ParameterId::DiscountFactorSecond, words.offers_patience_second()))
        .el(controls::slider(frame, ParameterId::RefusalFee, text(words.offers_fee()), spoiled))
        .el(number(ParameterId::Envy, words.offers_envy()))
        .el(number(ParameterId::Guilt, words.offers_guilt()))
}

/// A cut that leaves the reader with less than half, in percent from the left.
const GREEDY: f64 = 75.0;

fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [words.offers_limits_1(), words.offers_limits_2(), words.offers_limits_3(), words.offers_limits_4()];
    let (label, shown) = match is_cutting(frame) {
        true => (words.offers_show_greedy(), Action::MovedParameter(ParameterId::Cut, GREEDY)),
        false => (words.offers_show_false(), Action::MovedParameter(ParameterId::Reply, 2.0)),
    };
    el("div").el(super::limits(&texts)).el(button("", label, frame.on_click(shown)))
}

pub fn bet<'a>(frame: &Frame<'a>, outcome: &OffersOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let actual = match outcome.edge {
        Edge::Patience => 0,
        Edge::FirstWord => 1,
        Edge::Neither => 2,
    };
    let choices = vec![words.offers_bet_0(), words.offers_bet_1(), words.offers_bet_2()];
    let reaction = frame.state.bet(Bet::WhoGetsMore).map(|choice| reaction(frame, outcome, choice, choice == actual));
    BetTexts { question: words.offers_bet_question(), choices, actual, reaction }
}

fn reaction(frame: &Frame, outcome: &OffersOutcome, choice: usize, is_right: bool) -> Phrase {
    let words = frame.words;
    let Some(split) = outcome.predicted else { return words.offers_reaction_none().into() };
    let (first, second) = (split.proposer, split.responder);
    match (choice, is_right) {
        (0, true) => words.offers_reaction_0_right(first, second),
        (0, false) => words.offers_reaction_0_wrong(first, second),
        (1, true) => words.offers_reaction_1_right(first, second),
        (1, false) => words.offers_reaction_1_wrong(first, second),
        (_, true) => words.offers_reaction_2_right(first, second),
        (_, false) => words.offers_reaction_2_wrong(first, second),
    }
}

/// What each holds; until there is a deal, what the model gives, or where pride refuses that, what pride offers.
fn meat_map(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let model = match outcome.predicted {
        Some(split) if split.responder >= outcome.pride => [split.proposer, split.responder],
        _ => [outcome.counter, 1.0 - outcome.counter],
    };
    let [first, second] = match is_cutting(frame) {
        true if outcome.cut.is_left_taken => [1.0 - outcome.cut.at, outcome.cut.at],
        true => [outcome.cut.at, 1.0 - outcome.cut.at],
        false => now(frame, outcome).held().unwrap_or(model),
    };
    let nothing = || (0.0, words.offers_map_nothing().to_owned());
    let fable = Fable {
        title: words.offers_map_title(),
        summary: summary(frame, outcome),
        shares: [first, second, 0.0],
        flows: [nothing(), nothing()],
        table: holders(frame, outcome),
    };
    fable::meat_map(frame, fable)
}

/// The model's split and this time's, as a table.
fn holders(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let model = outcome.predicted.map_or([0.0; 2], |split| [split.proposer, split.responder]);
    let now = now(frame, outcome);
    let held = now.held().unwrap_or_default();
    let line = |name: &str, shares: [f64; 2]| {
        let [model, now] = shares.map(|share| words.numerals.percent(share));
        row(name, head(name), [model.as_str(), &now])
    };
    let on_table = if now.agreed.is_some() { 0.0 } else { now.left };
    let rows = [
        line(words.offers_you(), [model[0], held[0]]),
        line(words.offers_neighbour(), [model[1], held[1]]),
        line(words.offers_on_table(), [0.0, on_table]),
        line(words.offers_spoiled(), [0.0, 1.0 - now.left]),
    ];
    table(&[words.saying_column_holder(), words.offers_column_model(), words.offers_column_now()], rows)
}

fn patience_curve(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let id = ParameterId::DiscountFactorFirst;
    let range = id.range(frame.scenario());
    let patience = frame.state.parameter(id);
    let along = |patience: f64| (patience - range.min) / (range.max - range.min);
    let points: Vec<(f64, f64)> = outcome.curve.iter().map(|(at, first)| (along(*at), *first)).collect();
    let first = outcome.predicted.map_or(0.5, |split| split.proposer);
    let curve = Curve {
        width: frame.layout.drawing_width(Column::Narrower),
        points: &points,
        here: (along(patience), first),
        label: words.offers_curve_you(first).to_string(),
        from: words.offers_curve_from(),
        to: words.offers_curve_to(),
        summary: words.offers_curve_summary(patience, first).to_string(),
        is_mirrored: words.language().is_right_to_left(),
        moved: id,
    };
    classed("section", "card")
        .el(el("h3").text(words.offers_curve_title()))
        .el(scenes::curve(frame, &curve))
        .el(cards::twin(frame, Twin::Space, || curve_table(frame, outcome)))
}

fn curve_table(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let line = |(patience, first): &(f64, f64)| {
        let patience = words.numerals.percent(*patience);
        row(&patience, head(&patience), [words.numerals.percent(*first).as_str()])
    };
    table(&[words.offers_patience_first(), words.offers_you()], outcome.curve.iter().step_by(5).map(line))
}

/// What each piece is worth to each.
fn worths(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let cut = outcome.cut;
    let line = |name: &str, worths: [f64; 2]| {
        let [first, second] = worths.map(|worth| words.numerals.percent(worth));
        row(name, head(name), [first.as_str(), &second])
    };
    let rows = [
        line(words.offers_piece_left(), [cut.at, cut.left_to_second]),
        line(words.offers_piece_right(), [1.0 - cut.at, 1.0 - cut.left_to_second]),
    ];
    let columns = [words.saying_column_holder(), words.offers_you(), words.offers_neighbour()];
    classed("section", "card")
        .el(el("h3").text(words.offers_worth_title()))
        .el(table(&columns, rows))
        .el(el("p").text(words.offers_worth_note()))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &OffersOutcome) -> Element {
    let words = frame.words;
    let value = |id| frame.state.parameter(id);
    let patience =
        |id, label| controls::slider(frame, id, text(label), words.offers_patience_value(value(id)).to_string());
    let number = |id, label| controls::slider(frame, id, text(label), words.numerals.number(value(id)));
    let spoiled = words.numerals.percent(value(ParameterId::RefusalFee));
    let cut = words.offers_cut_value(outcome.cut.at).to_string();
    let ways = [words.offers_way_offers(), words.offers_way_cut()];
    let own = classed("div", "controls").el(controls::choice(frame, ParameterId::Way, words.offers_way(), &ways));
    if is_cutting(frame) {
        return own.el(controls::slider(frame, ParameterId::Cut, text(words.offers_cut()), cut));
    }
    let replies = [words.offers_reply_patient(), words.offers_reply_hurried(), words.offers_reply_proud()];
    own.el(controls::choice(frame, ParameterId::Reply, words.offers_reply(), &replies))
        .el(patience(ParameterId::DiscountFactorFirst, words.offers_patience_first()))
        .el(patience(ParameterId::DiscountFactorSecond, words.offers_patience_second()))
        .el(controls::slider(frame, ParameterId::RefusalFee, text(words.offers_fee()), spoiled))
        .el(number(ParameterId::Envy, words.offers_envy()))
        .el(number(ParameterId::Guilt, words.offers_guilt()))
}
