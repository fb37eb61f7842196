//! An empty chair fills up: one outsider turns away, and its share of influence is divided to the last crumb.

use super::Screen;
use crate::model::influence::contest::Shares;
use crate::scenario::{ActorIndex, ActorKind, Name, Roles};
use crate::state::{Action, Bet, Chapter, NumberId, ParameterId, Selection, VacuumOutcome};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::map::{self, Edge, Graph, Node};
use crate::views::scenes::{self, Entry, Stream};
use crate::views::{
    Frame, cards, controls,
    phrase::{open_phrase, phrase},
};
use crate::words::Phrase;
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &VacuumOutcome) -> Screen {
    let hook = super::setting(frame, Chapter::Vacuum).and_then(|setting| setting.hook.as_ref());
    let ours = || phrase(&frame.words.vacuum_hook(seat(frame)));
    Screen {
        is_map_led: true,
        hook: hook.map_or_else(ours, |hook| text(frame.text(hook))),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: influence_map(frame, outcome),
        beside: two_models(frame, outcome),
    }
}

fn roles(frame: &Frame) -> Roles {
    frame.scenario().roles.expect("the chapter is absent from a scenario without roles")
}

fn name<'a>(frame: &Frame<'a>, actor: ActorIndex) -> &'a Name {
    &frame.state.scenario.actors[actor].name
}

fn leaver<'a>(frame: &Frame<'a>) -> &'a Name {
    name(frame, roles(frame).leaver)
}

fn seat<'a>(frame: &Frame<'a>) -> &'a Name {
    name(frame, roles(frame).seat)
}

const OPENED: &[(usize, NumberId)] =
    &[(2, NumberId::ShareFreed), (3, NumberId::OutsidersGain), (4, NumberId::HomeRuleGain)];

/// The finding of this very state: who gets what was freed, if anything was.
fn finding(frame: &Frame, outcome: &VacuumOutcome) -> Html {
    let words = frame.words;
    let engagement = frame.state.parameter(ParameterId::Engagement);
    let (freed, others, home) = (outcome.freed(), outcome.others_gain(), outcome.home_gain());
    if outcome.before.of[outcome.leaver] <= 0.0 {
        return phrase(&words.vacuum_finding_nothing(leaver(frame)));
    }
    if engagement >= 1.0 {
        return phrase(&words.vacuum_finding_full(leaver(frame), outcome.before.of[outcome.leaver]));
    }
    let sentence = if home > others {
        words.vacuum_finding_home(leaver(frame), engagement, freed, others, home)
    } else {
        words.vacuum_finding_outsiders(leaver(frame), engagement, freed, others, home)
    };
    open_phrase(frame, &sentence, OPENED)
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &VacuumOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    let (freed, others, home) = (outcome.freed(), outcome.others_gain(), outcome.home_gain());
    let before = outcome.before.of[outcome.leaver];
    let heat = words.vacuum_why_heat(outcome.heat_before, outcome.heat_after);
    let shares = words.vacuum_why_freed(before, before - freed, freed, leaver(frame));
    let sum = words.vacuum_why_sum(others, home, freed);
    match number {
        NumberId::Heat => vec![heat],
        _ => vec![heat, shares, sum],
    }
}

fn stage(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let controls = classed("div", "controls")
        .el(engagement(frame))
        .el(playback(frame))
        .el(classed("p", "note").with(heat(frame, outcome)));
    classed("div", "card stage").el(controls).el(share_stream(frame, outcome))
}

fn engagement(frame: &Frame) -> Element {
    let words = frame.words;
    let value = match frame.state.parameter(ParameterId::Engagement) {
        0.0 => words.vacuum_engagement_none().to_owned(),
        engagement => words.numerals.percent(engagement),
    };
    let label = phrase(&words.vacuum_engagement(leaver(frame), seat(frame)));
    controls::slider(frame, ParameterId::Engagement, label, value)
}

fn playback(frame: &Frame) -> Element {
    let words = frame.words;
    controls::playback(frame, Playback { play: words.vacuum_play(), step: words.step_forward(), first: None })
}

/// Changes smaller than this are called none.
const NO_CHANGE: f64 = 5e-4;

/// Cooler or not, and the case in which raw effort rises all the same.
fn heat(frame: &Frame, outcome: &VacuumOutcome) -> Html {
    let words = frame.words;
    if outcome.effective_change > -NO_CHANGE {
        return text(words.vacuum_heat_same());
    }
    let cooler = words.vacuum_heat_cooler(-outcome.effective_change);
    let cooler = open_phrase(frame, &cooler, &[(0, NumberId::Heat)]);
    if outcome.raw_change < NO_CHANGE {
        return cooler;
    }
    [cooler, text(" "), phrase(&words.vacuum_heat_raw_rises(outcome.raw_change))].into_iter().collect()
}

/// When a step is: before, at once, or so many years after.
fn when(frame: &Frame, step: usize) -> String {
    match step {
        0 => frame.words.vacuum_step_before().to_owned(),
        1 => frame.words.vacuum_step_at_once().to_owned(),
        _ => frame.words.vacuum_step_after(VacuumOutcome::years(step)).to_string(),
    }
}

fn summary(frame: &Frame, outcome: &VacuumOutcome) -> String {
    let step = frame.state.step();
    let now = &outcome.path[step];
    let (own, others) = (now.of[outcome.leaver], outcome.of_others(now));
    frame.words.vacuum_summary(leaver(frame), own, others, now.home_rule, &when(frame, step)).to_string()
}

/// The fill of the contender at `place`: the leaver's own, the others' each a pattern.
fn fill(outcome: &VacuumOutcome, place: usize) -> &'static str {
    const OTHERS: [&str; 4] = ["fill-a", "fill-b", "fill-c", "fill-d"];
    if place == outcome.leaver {
        return "fill-left";
    }
    let before = outcome.others().take_while(|other| *other != place).count();
    OTHERS[before % OTHERS.len()]
}

fn share_stream(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let words = frame.words;
    let places: Vec<usize> = std::iter::once(outcome.leaver).chain(outcome.others()).collect();
    let step = frame.state.step();
    let return_step = outcome.return_step.filter(|step| *step < outcome.path.len());
    let turns: Vec<usize> = std::iter::once(1).chain(return_step).collect();
    let stream = Stream {
        width: frame.layout.drawing_width(Column::Narrower),
        bands: &bands(outcome, &places),
        here: step,
        turns: &turns,
        summary: summary(frame, outcome),
        is_mirrored: words.language().is_right_to_left(),
    };
    classed("div", "ledger")
        .el(el("h3").text(words.vacuum_stream_title()))
        .el(scenes::stream(&stream))
        .el(classed("p", "when").el(el("b").text(&when(frame, step))))
        .el(scenes::list(&entries(frame, outcome, &places)))
}

/// Each contender's share over time in the order of `places`, and above them the share that is no outsider's.
fn bands(outcome: &VacuumOutcome, places: &[usize]) -> Vec<(&'static str, Vec<f64>)> {
    let band = |place: &usize| (fill(outcome, *place), outcome.path.iter().map(|shares| shares.of[*place]).collect());
    let home = ("fill-home", outcome.path.iter().map(|shares| shares.home_rule).collect());
    places.iter().map(band).chain([home]).collect()
}

fn entries(frame: &Frame, outcome: &VacuumOutcome, places: &[usize]) -> Vec<Entry> {
    let words = frame.words;
    let now = &outcome.path[frame.state.step()];
    let entry =
        |name: &str, fill, share| Entry { name: name.to_owned(), fill, share, written: words.numerals.percent(share) };
    let contender = |place: &usize| {
        let name = frame.name(name(frame, outcome.contenders[*place]));
        entry(name, fill(outcome, *place), now.of[*place])
    };
    let home = entry(words.vacuum_no_outsider(), "fill-home", now.home_rule);
    places.iter().map(contender).chain([home]).collect()
}

fn below(frame: &Frame, outcome: &VacuumOutcome) -> Html {
    let words = frame.words;
    let lead = phrase(&words.vacuum_lead(leaver(frame)));
    let parts = [
        Some(classed("p", "lead").with(lead).text(" ").el(el("b").text(words.vacuum_try()))),
        super::case(frame, Chapter::Vacuum),
        Some(controls::bet(frame, Bet::OthersEffort, bet_texts(frame, outcome))),
        Some(cards::details(words.more_controls(), more(frame, outcome))),
        Some(cards::details(words.limits_label(), limits(frame))),
        super::claims(frame, Chapter::Vacuum),
        controls::onward(frame, words.nav_first()),
    ];
    parts.into_iter().flatten().map(Element::html).collect()
}

fn more(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let words = frame.words;
    let slider = |id, label, value| controls::slider(frame, id, label, value);
    let number = |id| words.numerals.number(frame.state.parameter(id));
    let stake = |actor: &ActorIndex| {
        let id = ParameterId::Stake(*actor);
        slider(id, phrase(&words.vacuum_stake(name(frame, *actor))), number(id))
    };
    let effectiveness = |actor: &ActorIndex| {
        let id = ParameterId::Effectiveness(*actor);
        slider(id, phrase(&words.vacuum_effectiveness(name(frame, *actor))), number(id))
    };
    let speed = words.vacuum_adjustment_speed_value(frame.state.parameter(ParameterId::AdjustmentSpeed)).to_string();
    classed("div", "controls")
        .el(el("p").el(classed("span", "tag").text(words.illustrative())))
        .el(return_year(frame))
        .each(return_note(frame, outcome))
        .el(slider(ParameterId::HomeRule, text(words.vacuum_home_rule()), number(ParameterId::HomeRule)))
        .el(slider(ParameterId::AdjustmentSpeed, text(words.vacuum_adjustment_speed()), speed))
        .el(classed("p", "note").text(words.vacuum_stakes_note()))
        .each(outcome.contenders.iter().map(stake))
        .each(outcome.contenders.iter().map(effectiveness))
}

fn return_year(frame: &Frame) -> Element {
    let words = frame.words;
    let value = match frame.state.parameter(ParameterId::ReturnYear) {
        0.0 => words.vacuum_return_never().to_owned(),
        years => words.vacuum_return_value(years).to_string(),
    };
    controls::slider(frame, ParameterId::ReturnYear, text(words.vacuum_return()), value)
}

fn return_note(frame: &Frame, outcome: &VacuumOutcome) -> Option<Element> {
    let years = Some(frame.state.parameter(ParameterId::ReturnYear)).filter(|years| *years > 0.0)?;
    let note = frame.words.vacuum_return_note(years, 100.0 * outcome.share_years_lost);
    Some(classed("p", "note").with(phrase(&note)))
}

fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [
        words.vacuum_limits_1(),
        words.vacuum_limits_2(),
        words.vacuum_limits_3(),
        words.vacuum_limits_4(),
        words.vacuum_home_card(),
    ];
    let strongest = ParameterId::HomeRule.range(frame.scenario()).max;
    let shown = frame.on_click(Action::MovedParameter(ParameterId::HomeRule, strongest));
    el("div").el(super::limits(&texts)).el(button("", words.vacuum_show_false(), shown))
}

/// Changes of effort smaller than this are called the same.
const HARDLY: f64 = 0.02;

fn bet_texts<'a>(frame: &Frame<'a>, outcome: &VacuumOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let change = outcome.others_change;
    let actual = match change {
        harder if harder > HARDLY => 0,
        less if less < -HARDLY => 2,
        _ => 1,
    };
    let size = change.abs();
    let reaction = frame.state.bet(Bet::OthersEffort).map(|choice| match (choice, choice == actual) {
        (0, true) => words.vacuum_reaction_0_right(size),
        (0, false) => words.vacuum_reaction_0_wrong(change),
        (1, true) => words.vacuum_reaction_1_right(size),
        (1, false) => words.vacuum_reaction_1_wrong(change),
        (_, true) => words.vacuum_reaction_2_right(size),
        (_, false) => words.vacuum_reaction_2_wrong(change),
    });
    let choices = [words.vacuum_bet_0(), words.vacuum_bet_1(), words.vacuum_bet_2()];
    BetTexts { question: words.vacuum_bet_question(), choices, reaction }
}

fn influence_map(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let words = frame.words;
    let graph = graph(frame, outcome);
    let now = &outcome.path[frame.state.step()];
    let share = |actor: ActorIndex| share_of(frame, outcome, now, actor).map(|share| words.numerals.percent(share));
    let title = el("h3").el(el("span").with(phrase(&words.vacuum_map_title(seat(frame)))));
    classed("section", "card map-section")
        .el(super::title_with_tag(title, words.illustrative()))
        .el(map::map(frame, &graph))
        .el(map::legend(frame, &graph))
        .el(classed("p", "note").text(words.map_as_described()))
        .el(map::card(frame))
        .el(map::table(frame, share))
}

/// The share of an actor where the contest gives it one.
fn share_of(frame: &Frame, outcome: &VacuumOutcome, now: &Shares, actor: ActorIndex) -> Option<f64> {
    let contender = outcome.contenders.iter().position(|each| *each == actor);
    match contender {
        Some(place) => Some(now.of[place]),
        None => (frame.scenario().actors[actor].kind == ActorKind::Place).then_some(now.home_rule),
    }
}

fn graph(frame: &Frame, outcome: &VacuumOutcome) -> Graph {
    let width = frame.layout.drawing_width(Column::Wider);
    let now = &outcome.path[frame.state.step()];
    let ties = &frame.scenario().ties;
    Graph {
        width,
        height: if frame.layout.has_two_columns() { width * 0.86 } else { (width * 1.3).clamp(440.0, 700.0) },
        nodes: (0..frame.scenario().actors.len()).map(|actor| node(frame, outcome, now, actor, width)).collect(),
        edges: (0..ties.len()).map(|tie| edge(frame, outcome, now, tie, width)).collect(),
        summary: format!(
            "{} {}",
            frame.words.map_summary(frame.scenario().actors.len() as f64, ties.len() as f64),
            summary(frame, outcome)
        ),
    }
}

fn node(frame: &Frame, outcome: &VacuumOutcome, now: &Shares, actor: ActorIndex, width: f64) -> Node {
    let of = &frame.scenario().actors[actor];
    let roles = roles(frame);
    let share = share_of(frame, outcome, now, actor);
    let scale = (width / 640.0).clamp(0.62, 1.1);
    let label = match share {
        Some(share) if of.kind == ActorKind::Place => frame.words.vacuum_map_home(share),
        Some(share) => frame.words.vacuum_map_label(&of.name, share),
        None => return small_node(frame, actor, scale),
    };
    let share = share.unwrap_or(0.0);
    let position = if of.kind == ActorKind::Place { position(frame, roles.seat) } else { position(frame, actor) };
    let radius = if of.kind == ActorKind::Place { 34.0 + 72.0 * share.sqrt() } else { 7.0 + 58.0 * share.sqrt() };
    Node {
        kind: of.kind,
        position,
        radius: scale * radius,
        label: label.to_string(),
        class: if actor == roles.leaver { "leaver" } else { "" },
        selection: Some(Selection::Actor(actor)),
        is_cat: false,
    }
}

fn small_node(frame: &Frame, actor: ActorIndex, scale: f64) -> Node {
    let of = &frame.scenario().actors[actor];
    let is_seat = actor == roles(frame).seat;
    Node {
        kind: of.kind,
        position: position(frame, actor),
        radius: scale * if is_seat { 30.0 } else { 15.0 },
        label: frame.name(&of.name).to_owned(),
        class: if is_seat { "seat" } else { "" },
        selection: Some(Selection::Actor(actor)),
        is_cat: false,
    }
}

fn position(frame: &Frame, actor: ActorIndex) -> [f64; 2] {
    frame.scenario().actors[actor].position.unwrap_or([0.5, 0.5])
}

/// A contender's ties to the seat are as wide as its share of influence, divided among them by weight; the others as
/// wide as the scenario's weight.
fn edge(frame: &Frame, outcome: &VacuumOutcome, now: &Shares, index: usize, width: f64) -> Edge {
    let ties = &frame.scenario().ties;
    let tie = &ties[index];
    let scale = (width / 640.0).clamp(0.62, 1.1);
    let contender = outcome.contenders.iter().position(|actor| *actor == tie.from);
    let share = contender.filter(|_| tie.to == roles(frame).seat).map(|place| now.of[place]);
    let siblings = ties.iter().filter(|other| (other.from, other.to) == (tie.from, tie.to));
    let whole: f64 = siblings.map(|other| other.weight).sum();
    let points = share.map_or(1.0 + 3.0 * tie.weight, |share| 1.0 + 30.0 * share * tie.weight / whole.max(1e-9));
    let names = frame.words.map_tie(name(frame, tie.from), name(frame, tie.to));
    let is_moved = share.is_some() && tie.from == roles(frame).leaver;
    Edge {
        from: tie.from,
        to: tie.to,
        kind: tie.kind,
        sign: tie.sign,
        width: scale * points,
        label: None,
        name: format!("{names}, {}", map::tie_name(frame.words, tie.kind)),
        class: if is_moved { "linked" } else { "" },
        selection: Some(Selection::Tie(index)),
    }
}

/// The naive model beside ours: what both agree on, and where they differ.
fn two_models(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let words = frame.words;
    let line = |name: &str, shares: [f64; 3]| {
        let shares = shares.map(|share| words.numerals.percent(share));
        row(name, head(name), shares.iter().map(String::as_str))
    };
    let contender = |place: usize| {
        let shares = [&outcome.before, &outcome.at_once, &outcome.settled].map(|shares| shares.of[place]);
        line(frame.name(name(frame, outcome.contenders[place])), shares)
    };
    let home = [&outcome.before, &outcome.at_once, &outcome.settled].map(|shares| shares.home_rule);
    let columns = [
        words.vacuum_column_actor(),
        words.vacuum_column_before(),
        words.vacuum_column_at_once(),
        words.vacuum_column_settled(),
    ];
    let rows = (0..outcome.contenders.len()).map(contender).chain([line(words.vacuum_no_outsider(), home)]);
    let verdict = el("p").text(words.vacuum_two_models_agree()).text(" ").with(differ(frame, outcome));
    classed("section", "card").el(el("h3").text(words.vacuum_two_models())).el(table(&columns, rows)).el(verdict)
}

fn differ(frame: &Frame, outcome: &VacuumOutcome) -> Html {
    let words = frame.words;
    let (first, second) = match outcome.gains_most().filter(|_| outcome.freed() > 0.0) {
        None => (words.vacuum_gains_equal(), text(words.vacuum_two_models_equal())),
        Some(place) => {
            let most = words.vacuum_gains_most(name(frame, outcome.contenders[place]), outcome.gain(place));
            (words.vacuum_two_models_differ(), phrase(&most))
        }
    };
    [text(first), text(" "), second].into_iter().collect()
}
