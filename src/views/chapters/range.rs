//! The deal neither can see: what a fight would spoil is the room for a deal, and one side must guess how wide it is.

use super::fable::{self, Fable};
use super::region::{self, Region};
use super::{Below, Screen};
use crate::model::explain::{Step, Term};
use crate::scenario::{Tie, TieKind};
use crate::state::{Action, Bet, NumberId, ParameterId, RangeOutcome, Twin};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::phrase::{open_phrase, phrase};
use crate::views::scenes::{self, Curve, Entry, Mood, Room, Texts};
use crate::views::{Frame, Request, cards, controls};
use crate::words::{Phrase, Words};
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &RangeOutcome) -> Screen {
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &frame.words.range_hook().into()),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: tied(frame, outcome),
        beside: risk_curve(frame, outcome),
    }
}

const WIDTH: NumberId = NumberId(0);
const SHARE: NumberId = NumberId(1);
const CHANCE: NumberId = NumberId(2);
const SHIFT: NumberId = NumberId(3);

/// The finding of this very state: the second idea first, where it decides.
pub fn finding(frame: &Frame, outcome: &RangeOutcome) -> Html {
    let words = frame.words;
    let (width, share, chance) = (outcome.limits.width(), outcome.demand.share, outcome.demand.chance_of_war);
    let point = outcome.limits.least;
    let of = |id| frame.state.parameter(id);
    let (phrase, numbers): (Phrase, &[(usize, NumberId)]) = match outcome.is_safe() {
        _ if outcome.shift.is_war => {
            let (now, later) = (of(ParameterId::Strength), of(ParameterId::StrengthLater));
            (words.range_finding_shift(now, later), &[(0, SHIFT), (1, SHIFT)])
        }
        true if outcome.is_point() => (words.range_finding_point(point), &[(0, WIDTH)]),
        false if outcome.is_point() => (words.range_finding_point_risk(point, chance), &[(0, WIDTH), (1, CHANCE)]),
        false => (words.range_finding_risk(width, share, chance), &[(0, WIDTH), (1, SHARE), (2, CHANCE)]),
        true if of(ParameterId::Mistrust) == 0.0 => {
            (words.range_finding_known(width, share), &[(0, WIDTH), (1, SHARE)])
        }
        true => (words.range_finding_safe(share, width), &[(0, SHARE), (1, WIDTH)]),
    };
    open_phrase(frame, &phrase, numbers)
}

/// The same in one short sentence.
pub fn plain<'a>(words: &'a Words, outcome: &RangeOutcome) -> &'a str {
    match outcome.is_safe() {
        _ if outcome.shift.is_war => words.range_plain_fight(),
        true => words.range_plain_safe(),
        false => words.range_plain_risk(),
    }
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &RangeOutcome, number: NumberId) -> Vec<Phrase> {
    match number {
        WIDTH => frame.words.steps(&outcome.fight.explain_range(), |step| term(frame, step)),
        SHIFT => shift_arithmetic(frame, outcome),
        _ => demand_arithmetic(frame, outcome, number),
    }
}

fn term(frame: &Frame, step: &Step) -> String {
    let words = frame.words;
    let name = match step.term {
        Term::Chance => words.range_why_chance(),
        Term::CostToA => words.range_cost_first(),
        Term::CostToB => words.range_cost_second(),
        Term::LeastForA => words.range_row_least(),
        Term::MostFromB => words.range_row_most(),
        _ => words.range_why_width(),
    };
    name.to_owned()
}

fn demand_arithmetic(frame: &Frame, outcome: &RangeOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    let ([lowest, highest], demand) = (outcome.belief, outcome.demand);
    let strength = outcome.fight.chance.get();
    let margin = demand.share - strength;
    let mut lines = vec![words.range_why_belief(lowest, highest)];
    lines.push(match outcome.is_safe() {
        true => words.range_why_safe(margin),
        false => words.range_why_margin(highest, frame.state.parameter(ParameterId::FightingCostFirst), margin),
    });
    lines.push(match number {
        CHANCE => words.range_why_risk(margin, lowest, highest, demand.chance_of_war),
        _ => words.range_why_share(strength, margin, demand.share),
    });
    lines
}

fn shift_arithmetic(frame: &Frame, outcome: &RangeOutcome) -> Vec<Phrase> {
    let words = frame.words;
    let of = |id| frame.state.parameter(id);
    let ([loss, saved], patience) = (outcome.shift.sides, of(ParameterId::Patience));
    let verdict: &[&str] = match (outcome.shift.is_war, outcome.shift.is_war_under_any_protocol) {
        (false, _) => &[words.range_why_peace()],
        (true, true) => &[words.range_why_war(), words.range_why_any()],
        (true, false) => &[words.range_why_war(), words.range_why_not_any()],
    };
    let mut lines = vec![
        words.range_why_loss(patience, of(ParameterId::StrengthLater), of(ParameterId::Strength), loss),
        words.range_why_saved(of(ParameterId::FightingCostSecond), patience, saved),
    ];
    lines.extend(verdict.iter().map(|line| Phrase::from(*line)));
    lines
}

fn stage(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let controls =
        classed("div", "controls").el(mistrust(frame, outcome)).el(playback(frame)).el(met_note(frame, outcome));
    classed("div", "card stage")
        .el(scenes::room(&scene(frame, outcome)))
        .el(classed("div", "ledger room-ledger").el(scenes::list(&entries(frame, outcome))))
        .el(controls)
        .el(cards::twin(frame, Twin::Scene, || numbers(frame, outcome)))
}

fn scene<'a>(frame: &Frame<'a>, outcome: &'a RangeOutcome) -> Room<'a> {
    let met = &outcome.cases[..frame.state.step()];
    let (moods, answer) = manners(frame, outcome);
    Room {
        width: frame.layout.drawing_width(Column::Wider),
        outcome,
        met,
        later: outcome.shift.is_war.then(|| frame.state.parameter(ParameterId::StrengthLater)),
        moods,
        answer,
        texts: texts(frame, outcome),
        direction: frame.words.language().direction(),
    }
}

/// How the neighbours look, and what the right one answers to the demand.
fn manners<'a>(frame: &Frame<'a>, outcome: &RangeOutcome) -> ([Mood; 2], &'a str) {
    let words = frame.words;
    let last = frame.state.step().checked_sub(1).map(|place| outcome.cases[place].is_fight);
    match last {
        _ if outcome.shift.is_war => ([Mood::Calm, Mood::Complaining], words.range_says_now()),
        None => ([Mood::Calm; 2], ""),
        Some(true) => ([Mood::Complaining; 2], words.range_says_no()),
        Some(false) => ([Mood::Content, Mood::Calm], words.range_says_yes()),
    }
}

fn texts<'a>(frame: &Frame<'a>, outcome: &RangeOutcome) -> Texts<'a> {
    let words = frame.words;
    let of = |id| frame.state.parameter(id);
    let (demand, strength) = (outcome.demand, of(ParameterId::Strength));
    let strength = match outcome.shift.is_war {
        true => words.range_strength_shift(strength, of(ParameterId::StrengthLater)),
        false => words.range_strength_label(strength),
    };
    Texts {
        there: words.range_there(),
        seen: words.range_seen(),
        strength: strength.to_string(),
        costs: [ParameterId::FightingCostFirst, ParameterId::FightingCostSecond]
            .map(|id| words.numerals.percent(of(id))),
        demand: words.range_demand_label(demand.share).to_string(),
        claim: words.range_says_demand(demand.share).to_string(),
        fight: words.range_fight_label(demand.chance_of_war).to_string(),
        deal: words.range_deal_label(1.0 - demand.chance_of_war).to_string(),
        ends: [words.range_none(), words.range_all()],
        summary: summary(frame, outcome),
    }
}

fn summary(frame: &Frame, outcome: &RangeOutcome) -> String {
    let ([from, to], limits, demand) = (outcome.ends(), outcome.limits, outcome.demand);
    let (from, to) = (from.min(1.0), to.min(1.0));
    frame.words.range_summary(demand.share, demand.chance_of_war, limits.least, limits.most, from, to).to_string()
}

/// What a fight leaves each, and what it spoils.
fn entries(frame: &Frame, outcome: &RangeOutcome) -> [Entry; 3] {
    let words = frame.words;
    let [first, second, spoilt] = outcome.portions();
    let entry =
        |name: &str, fill, share| Entry { name: name.to_owned(), fill, share, written: words.numerals.percent(share) };
    [
        entry(words.range_after_left(), "fill-left", first),
        entry(words.range_room(), "room", spoilt),
        entry(words.range_after_right(), "fill-right", second),
    ]
}

fn mistrust(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let value = match frame.state.parameter(ParameterId::Mistrust) {
        0.0 => words.range_mistrust_none().to_owned(),
        _ => words.range_mistrust_value(outcome.belief[0], outcome.belief[1]).to_string(),
    };
    controls::slider(frame, ParameterId::Mistrust, text(words.range_mistrust()), value)
}

fn playback(frame: &Frame) -> Element {
    let words = frame.words;
    controls::playback(frame, Playback { play: words.range_play(), step: words.range_step(), first: None })
}

fn met_note(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let note = match frame.state.step() {
        0 => text(words.range_met_none()),
        met => phrase(&words.range_met(outcome.fights(met) as f64, met as f64)),
    };
    classed("p", "note").with(note)
}

/// The picture as a table.
fn numbers(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let ([from, to], demand) = (outcome.ends(), outcome.demand);
    let rows = [
        (words.range_why_chance(), outcome.fight.chance.get()),
        (words.range_row_least(), outcome.limits.least),
        (words.range_row_most(), outcome.limits.most),
        (words.range_why_width(), outcome.limits.width()),
        (words.range_row_from(), from.min(1.0)),
        (words.range_row_to(), to.min(1.0)),
        (words.range_row_demand(), demand.share),
        (words.range_column_chance(), demand.chance_of_war),
        (words.range_row_loss(), demand.loss),
    ];
    let line = |(name, value): (&str, f64)| row(name, head(name), [words.numerals.percent(value).as_str()]);
    table(&[words.range_column_what(), words.range_column_share()], rows.into_iter().map(line))
}

fn below(frame: &Frame, outcome: &RangeOutcome) -> Html {
    let words = frame.words;
    let below = Below {
        lead: super::lead(text(words.range_lead()), words.range_try()),
        bets: vec![(Bet::BestDemand, bet(frame, outcome))],
        own: Vec::new(),
        more: Some(more(frame, outcome)),
        limits: Some(limits(frame)),
        onward: words.range_onward(),
    };
    super::below(frame, below)
}

fn percent_slider(frame: &Frame, id: ParameterId, label: &str) -> Element {
    controls::slider(frame, id, text(label), frame.words.numerals.percent(frame.state.parameter(id)))
}

fn more(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let shifted = ParameterId::StrengthLater.range(frame.scenario()).max;
    classed("div", "controls")
        .el(percent_slider(frame, ParameterId::FightingCostFirst, words.range_cost_first()))
        .el(percent_slider(frame, ParameterId::FightingCostSecond, words.range_cost_second()))
        .el(button("", words.reseed(), frame.on_click_request(Request::AnotherSeed)))
        .el(classed("p", "note").text(words.seed_note()))
        .el(el("h4").text(words.range_shift_title()))
        .el(el("p").text(words.range_shift_lead()))
        .el(percent_slider(frame, ParameterId::Strength, words.range_strength()))
        .el(percent_slider(frame, ParameterId::StrengthLater, words.range_strength_later()))
        .el(percent_slider(frame, ParameterId::Patience, words.range_patience()))
        .el(button("", words.range_shift_show(), move_to(frame, ParameterId::StrengthLater, shifted)))
        .el(classed("p", "verdict told").with(verdict(frame, outcome)))
}

fn move_to(frame: &Frame, id: ParameterId, value: f64) -> yew::Callback<yew::MouseEvent> {
    frame.on_click(Action::MovedParameter(id, value))
}

/// Which side of the inequality is larger, and so what happens.
fn verdict(frame: &Frame, outcome: &RangeOutcome) -> Html {
    let (words, [loss, saved]) = (frame.words, outcome.shift.sides);
    let verdict = match outcome.shift.is_war {
        true => words.range_shift_war(loss, saved),
        false => words.range_shift_peace(loss, saved),
    };
    open_phrase(frame, &verdict, &[(0, SHIFT), (1, SHIFT)])
}

fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [
        words.range_limits_1(),
        words.range_limits_2(),
        words.range_limits_3(),
        words.range_limits_4(),
        words.range_limits_5(),
    ];
    // Where power shifts there is war for another reason, so that is taken back too.
    let known = (ParameterId::Mistrust, ParameterId::Mistrust.range(frame.scenario()).min);
    let steady = (ParameterId::StrengthLater, frame.state.parameter(ParameterId::Strength));
    let shown = frame.on_click(Action::LoadedNumbers(vec![known, steady]));
    el("div").el(super::limits(&texts)).el(button("", words.range_show_false(), shown))
}

/// As often as this is called half, or more.
const HALF: f64 = 0.5 - 1e-9;

pub fn bet<'a>(frame: &Frame<'a>, outcome: &RangeOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let chance = outcome.widest_chance();
    let actual = match chance {
        never if never <= 0.0 => 0,
        half if half >= HALF => 2,
        _ => 1,
    };
    let reaction = frame.state.bet(Bet::BestDemand).map(|choice| match (choice, choice == actual) {
        (0, true) => words.range_reaction_0_right(chance),
        (0, false) => words.range_reaction_0_wrong(chance),
        (1, true) => words.range_reaction_1_right(chance),
        (1, false) => words.range_reaction_1_wrong(chance),
        (_, true) => words.range_reaction_2_right(chance),
        (_, false) => words.range_reaction_2_wrong(chance),
    });
    let choices = vec![words.range_bet_0(), words.range_bet_1(), words.range_bet_2()];
    BetTexts { question: words.range_bet_question(), choices, actual, reaction }
}

/// The map: the region's where the scenario has one, otherwise the fable's.
fn tied(frame: &Frame, outcome: &RangeOutcome) -> Element {
    match frame.scenario().roles {
        Some(_) => parties_map(frame, outcome),
        None => meat_map(frame, outcome),
    }
}

/// As wide as a tie gets whose chance is 1, so that the names beside it stay free.
const WIDEST_TIE: f64 = 0.4;

fn parties_map(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let chance = outcome.demand.chance_of_war;
    let [first, second] = &frame.scenario().parties;
    let is_between = |tie: &Tie| {
        let [from, to] = [tie.from, tie.to].map(|actor| &frame.scenario().actors[actor].id);
        (from, to) == (&first.id, &second.id) || (from, to) == (&second.id, &first.id)
    };
    let width = |tie: &Tie| match tie.kind {
        TieKind::Armed if is_between(tie) => Some(WIDEST_TIE * chance),
        TieKind::Diplomatic if is_between(tie) => Some(WIDEST_TIE * (1.0 - chance)),
        _ => None,
    };
    let region = Region {
        title: frame.words.range_map_title(&first.name, &second.name),
        summary: frame.words.range_map_summary(chance).to_string(),
        share: &|_| None,
        width: &width,
        strand: &|tie| width(tie).and_then(|_| controls::strand(ParameterId::Mistrust)),
        slider: &|tie| width(tie).map(|_| mistrust(frame, outcome)),
        time: None,
    };
    region::influence_map(frame, region)
}

fn meat_map(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let costs = [ParameterId::FightingCostFirst, ParameterId::FightingCostSecond].map(|id| frame.state.parameter(id));
    let flow = |cost| (cost, words.range_map_cost().to_owned());
    let fable = Fable {
        title: words.range_map_fable(),
        summary: summary(frame, outcome),
        shares: outcome.portions(),
        flows: costs.map(flow),
        table: holders(frame, outcome, costs),
    };
    fable::meat_map(frame, fable)
}

fn holders(frame: &Frame, outcome: &RangeOutcome, costs: [f64; 2]) -> Element {
    let words = frame.words;
    let [first, second, spoilt] = outcome.portions();
    let holder = |name: &str, share: f64, cost: f64| {
        let [share, cost] = [share, cost].map(|share| words.numerals.percent(share));
        row(name, head(name), [share.as_str(), &cost])
    };
    let columns = [words.range_column_holder(), words.range_column_after(), words.range_column_cost()];
    let rows = [
        holder(words.saying_left(), first, costs[0]),
        holder(words.saying_right(), second, costs[1]),
        holder(words.saying_the_judge(), spoilt, 0.0),
    ];
    table(&columns, rows)
}

/// The most that the risk can be, whatever the numbers: the top of the curve's picture.
const MOST_RISK: f64 = 0.5;

fn risk_curve(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let range = ParameterId::Mistrust.range(frame.scenario());
    let place = |mistrust: f64, chance: f64| ((mistrust - range.min) / (range.max - range.min), chance / MOST_RISK);
    let points: Vec<(f64, f64)> = outcome.curve.iter().map(|(mistrust, chance)| place(*mistrust, *chance)).collect();
    let (chance, [lowest, highest]) = (outcome.demand.chance_of_war, outcome.belief);
    let curve = Curve {
        width: frame.layout.drawing_width(Column::Narrower),
        points: &points,
        here: place(frame.state.parameter(ParameterId::Mistrust), chance),
        label: words.range_curve_you(chance).to_string(),
        from: words.range_curve_none(),
        to: words.range_curve_much(),
        summary: words.range_curve_summary(chance, lowest, highest).to_string(),
        is_mirrored: words.language().is_right_to_left(),
        moved: ParameterId::Mistrust,
    };
    let field = controls::field(frame, ParameterId::Mistrust, words.range_mistrust_field());
    classed("section", "card")
        .el(el("h3").text(words.range_curve_title()))
        .el(scenes::curve(frame, &curve))
        .el(classed("div", "controls").el(classed("p", "note").text(words.range_curve_note())).el(field))
        .el(cards::twin(frame, Twin::Space, || curve_table(frame, outcome)))
}

fn curve_table(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    let line = |(mistrust, chance): &(f64, f64)| {
        let mistrust = words.numerals.percent(*mistrust);
        row(&mistrust, head(&mistrust), [words.numerals.percent(*chance).as_str()])
    };
    let columns = [words.range_column_mistrust(), words.range_column_chance()];
    table(&columns, outcome.curve.iter().step_by(10).map(line))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &RangeOutcome) -> Element {
    let words = frame.words;
    classed("div", "controls")
        .el(mistrust(frame, outcome))
        .el(percent_slider(frame, ParameterId::FightingCostFirst, words.range_cost_first()))
        .el(percent_slider(frame, ParameterId::FightingCostSecond, words.range_cost_second()))
        .el(percent_slider(frame, ParameterId::Strength, words.range_strength()))
        .el(percent_slider(frame, ParameterId::StrengthLater, words.range_strength_later()))
        .el(percent_slider(frame, ParameterId::Patience, words.range_patience()))
        .el(classed("p", "verdict").with(verdict(frame, outcome)))
}
