//! An empty chair fills up: one outsider turns away, and its share of influence is divided to the last crumb.

use super::region::{self, Region, Time, name, roles};
use super::{Below, Screen};
use crate::model::influence::contest::Shares;
use crate::scenario::{ActorIndex, ActorKind, Name, Tie};
use crate::state::{Action, Bet, NumberId, ParameterId, Twin, VacuumOutcome};
use crate::views::cards::table::{head, row, scrolling, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::map;
use crate::views::scenes::{self, Entry, Stream};
use crate::views::{
    Frame, controls,
    phrase::{open_phrase, phrase},
};
use crate::words::{Phrase, Words};
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &VacuumOutcome) -> Screen {
    Screen {
        is_map_led: true,
        hook: super::hook(frame, &frame.words.vacuum_hook(seat(frame))),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: influence_map(frame, outcome),
        beside: two_models(frame, outcome),
    }
}

fn leaver<'a>(frame: &Frame<'a>) -> &'a Name {
    name(frame, roles(frame).leaver)
}

fn seat<'a>(frame: &Frame<'a>) -> &'a Name {
    name(frame, roles(frame).seat)
}

const SHARE_FREED: NumberId = NumberId(0);
const OUTSIDERS_GAIN: NumberId = NumberId(1);
const HOME_RULE_GAIN: NumberId = NumberId(2);
const HEAT: NumberId = NumberId(3);

const OPENED: &[(usize, NumberId)] = &[(2, SHARE_FREED), (3, OUTSIDERS_GAIN), (4, HOME_RULE_GAIN)];

/// The finding of this very state: who gets what was freed, if anything was.
pub fn finding(frame: &Frame, outcome: &VacuumOutcome) -> Html {
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

/// The same in one short sentence.
pub fn plain<'a>(words: &'a Words, outcome: &VacuumOutcome) -> &'a str {
    match outcome.home_gain() - outcome.others_gain() {
        _ if outcome.freed() <= 0.0 => words.vacuum_plain_same(),
        home if home > 0.0 => words.vacuum_plain_home(),
        _ => words.vacuum_plain_outsiders(),
    }
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
        HEAT => vec![heat],
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
    let cooler = open_phrase(frame, &cooler, &[(0, HEAT)]);
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
    let places = places(outcome);
    classed("div", "ledger")
        .el(el("h3").text(frame.words.vacuum_stream_title()))
        .el(picture(frame, outcome, &places, Column::Narrower))
        .el(classed("p", "when").el(el("b").text(&when(frame, frame.state.step()))))
        .el(scenes::list(&entries(frame, outcome, &places)))
}

/// The contenders from the bottom of the stream up: the leaver, then the others.
fn places(outcome: &VacuumOutcome) -> Vec<usize> {
    std::iter::once(outcome.leaver).chain(outcome.others()).collect()
}

fn picture(frame: &Frame, outcome: &VacuumOutcome, places: &[usize], column: Column) -> Element {
    let return_step = outcome.return_step.filter(|step| *step < outcome.path.len());
    let turns: Vec<usize> = std::iter::once(1).chain(return_step).collect();
    scenes::stream(&Stream {
        width: frame.layout.drawing_width(column),
        bands: &bands(outcome, places),
        here: frame.state.step(),
        turns: &turns,
        summary: summary(frame, outcome),
        is_mirrored: frame.words.language().is_right_to_left(),
    })
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
    let below = Below {
        lead: super::lead(phrase(&words.vacuum_lead(leaver(frame))), words.vacuum_try()),
        bets: vec![(Bet::OthersEffort, bet(frame, outcome))],
        own: Vec::new(),
        more: Some(more(frame, outcome)),
        limits: Some(limits(frame)),
        onward: words.vacuum_onward(),
    };
    super::below(frame, below)
}

fn more(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let words = frame.words;
    let slider = |id, label, value| controls::slider(frame, id, label, value);
    let number = |id| words.numerals.number(frame.state.parameter(id));
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
        .each(outcome.contenders.iter().map(|actor| stake(frame, *actor)))
        .each(outcome.contenders.iter().map(effectiveness))
}

fn stake(frame: &Frame, actor: ActorIndex) -> Element {
    let words = frame.words;
    let id = ParameterId::Stake(actor);
    let value = words.numerals.number(frame.state.parameter(id));
    controls::slider(frame, id, phrase(&words.vacuum_stake(name(frame, actor))), value)
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
    let shown = frame.on_click(Action::LoadedNumbers(VacuumOutcome::mostly_to_no_outsider(frame.state)));
    el("div").el(super::limits(&texts)).el(button("", words.vacuum_show_false(), shown))
}

/// Changes of effort smaller than this are called the same.
const HARDLY: f64 = 0.02;

pub fn bet<'a>(frame: &Frame<'a>, outcome: &VacuumOutcome) -> BetTexts<'a> {
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
    let choices = vec![words.vacuum_bet_0(), words.vacuum_bet_1(), words.vacuum_bet_2()];
    BetTexts { question: words.vacuum_bet_question(), choices, actual, reaction }
}

fn influence_map(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let step = frame.state.step();
    let now = &outcome.path[step];
    let places = places(outcome);
    let region = Region {
        title: frame.words.vacuum_map_title(seat(frame)),
        summary: summary(frame, outcome),
        share: &|actor| share_of(frame, outcome, now, actor),
        width: &|tie| tie_width(frame, outcome, now, tie),
        strand: &|tie| mover(frame, outcome, tie).and_then(controls::strand),
        slider: &|tie| mover(frame, outcome, tie).map(|id| slider(frame, id)),
        time: Some(Time {
            when: when(frame, step),
            picture: picture(frame, outcome, &places, Column::Wider),
            shares: frame.state.tables.is_open(Twin::Map).then(|| shares(frame, outcome, &places)),
        }),
    };
    region::influence_map(frame, region)
}

/// The number that an outsider's ties to the seat follow: the leaver's engagement, the others' stakes.
fn mover(frame: &Frame, outcome: &VacuumOutcome, tie: &Tie) -> Option<ParameterId> {
    let is_contender = tie.to == roles(frame).seat && outcome.contenders.contains(&tie.from);
    let is_leaver = tie.from == roles(frame).leaver;
    is_contender.then_some(if is_leaver { ParameterId::Engagement } else { ParameterId::Stake(tie.from) })
}

fn slider(frame: &Frame, id: ParameterId) -> Element {
    match id {
        ParameterId::Stake(actor) => stake(frame, actor),
        _ => engagement(frame),
    }
}

/// Before, at once, and year by year.
fn shares<'a>(frame: &Frame<'a>, outcome: &VacuumOutcome, places: &[usize]) -> map::Shares<'a> {
    let bands = bands(outcome, places);
    let mut names: Vec<&str> = Vec::new();
    places.iter().for_each(|place| names.push(frame.name(name(frame, outcome.contenders[*place]))));
    names.push(frame.words.vacuum_no_outsider());
    let row = |step: usize| (step, when(frame, step), bands.iter().map(|(_, shares)| shares[step]).collect());
    let is_shown = |step: &usize| *step == 0 || *step % 4 == 1;
    map::Shares { names, rows: (0..outcome.path.len()).filter(is_shown).map(row).collect() }
}

/// A contender's ties to the seat are as wide as its share of influence, divided among them by weight.
fn tie_width(frame: &Frame, outcome: &VacuumOutcome, now: &Shares, tie: &Tie) -> Option<f64> {
    let place = outcome.contenders.iter().position(|actor| *actor == tie.from)?;
    if tie.to != roles(frame).seat {
        return None;
    }
    let siblings = frame.scenario().ties.iter().filter(|other| (other.from, other.to) == (tie.from, tie.to));
    let whole: f64 = siblings.map(|other| other.weight).sum();
    Some(now.of[place] * tie.weight / whole.max(1e-9))
}

/// The share of an actor where the contest gives it one.
fn share_of(frame: &Frame, outcome: &VacuumOutcome, now: &Shares, actor: ActorIndex) -> Option<f64> {
    let contender = outcome.contenders.iter().position(|each| *each == actor);
    match contender {
        Some(place) => Some(now.of[place]),
        None => (frame.scenario().actors[actor].kind == ActorKind::Place).then_some(now.home_rule),
    }
}

/// The naive model beside ours: what both agree on, and where they differ.
fn two_models(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    let words = frame.words;
    let line = |key: &str, name: &str, shares: [f64; 3]| {
        let shares = shares.map(|share| words.numerals.percent(share));
        row(key, head(name), shares.iter().map(String::as_str))
    };
    let contender = |place: usize| {
        let shares = [&outcome.before, &outcome.at_once, &outcome.settled].map(|shares| shares.of[place]);
        let actor = &frame.scenario().actors[outcome.contenders[place]];
        line(&actor.id, frame.name(&actor.name), shares)
    };
    let home = [&outcome.before, &outcome.at_once, &outcome.settled].map(|shares| shares.home_rule);
    let columns = [
        words.vacuum_column_actor(),
        words.vacuum_column_before(),
        words.vacuum_column_at_once(),
        words.vacuum_column_settled(),
    ];
    let rows = (0..outcome.contenders.len()).map(contender).chain([line("", words.vacuum_no_outsider(), home)]);
    let verdict = el("p").text(words.vacuum_two_models_agree()).text(" ").with(differ(frame, outcome));
    let title = words.vacuum_two_models();
    classed("section", "card").el(el("h3").text(title)).el(scrolling(title).el(table(&columns, rows))).el(verdict)
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

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &VacuumOutcome) -> Element {
    el("div").el(engagement(frame)).el(more(frame, outcome))
}
