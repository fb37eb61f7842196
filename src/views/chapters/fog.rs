//! An eye for an eye, in fog: one move goes wrong, and two who answer in kind are at odds for long.

use super::fable::{self, Fable};
use super::region::{self, Region};
use super::{Below, Screen};
use crate::model::explain::{Step, Term};
use crate::model::repeated::channel::Echo;
use crate::model::repeated::tournament::{Score, Tournament, leaders};
use crate::model::repeated::witness::Round;
use crate::scenario::{Name, Tie, TieKind};
use crate::state::policy::{self, GENEROUS, GRUDGER, TIT_FOR_TAT, UNCONDITIONAL_SUPPORT, WALK_AWAY};
use crate::state::{Action, Bet, FogOutcome, NumberId, ParameterId, Twin, Work};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::scenes::{self, Curve, Gauge, Moves, Sign};
use crate::views::{
    Frame, Request, cards, controls,
    phrase::{open_phrase, phrase},
};
use crate::words::{Phrase, Words};
use controls::{BetTexts, Playback};
use yew::{Event, Html};

pub fn screen(frame: &Frame, outcome: &FogOutcome) -> Screen {
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &frame.words.fog_hook().into()),
        finding: finding(frame, outcome),
        stage: if outcome.is_tournament { tournament(frame, outcome) } else { two_sides(frame, outcome) },
        below: below(frame, outcome),
        map: map(frame, outcome),
        beside: if outcome.is_tournament { two_airs(frame, outcome) } else { beside(frame, outcome) },
    }
}

const HALF_LIFE: NumberId = NumberId(0);
const HALF_LIFE_WITHOUT: NumberId = NumberId(1);
const EARNED: NumberId = NumberId(2);
const EARNED_SECOND: NumberId = NumberId(3);
const PRICE: NumberId = NumberId(4);
const SCORE: NumberId = NumberId(5);

/// Payoffs that differ by less are called equal.
const HARDLY: f64 = 0.05;

fn side<'a>(frame: &Frame<'a>, side: usize) -> &'a Name {
    &frame.state.scenario.parties[side].name
}

fn policy_name(words: &Words, policy: usize) -> &str {
    match policy {
        UNCONDITIONAL_SUPPORT => words.fog_policy_1(),
        WALK_AWAY => words.fog_policy_2(),
        GENEROUS => words.fog_policy_3(),
        policy::CONTRITE => words.fog_policy_4(),
        policy::WIN_STAY_LOSE_SHIFT => words.fog_policy_5(),
        GRUDGER => words.fog_policy_6(),
        _ => words.fog_policy_0(),
    }
}

fn policy_means(words: &Words, policy: usize) -> &str {
    match policy {
        UNCONDITIONAL_SUPPORT => words.fog_means_1(),
        WALK_AWAY => words.fog_means_2(),
        GENEROUS => words.fog_means_3(),
        policy::CONTRITE => words.fog_means_4(),
        policy::WIN_STAY_LOSE_SHIFT => words.fog_means_5(),
        GRUDGER => words.fog_means_6(),
        _ => words.fog_means_0(),
    }
}

/// The finding of this very state: a feud, a slower feud, an end of it, or somebody who pays for it.
pub fn finding(frame: &Frame, outcome: &FogOutcome) -> Html {
    if outcome.is_tournament { finding_of_field(frame, outcome) } else { finding_of_pair(frame, outcome) }
}

fn finding_of_pair(frame: &Frame, outcome: &FogOutcome) -> Html {
    let words = frame.words;
    let ([first, second], [reward, ..]) = (outcome.earned, outcome.payoffs.to_array());
    let [_, half_life] = outcome.half_life;
    let has_channel = outcome.is_misreading && frame.state.parameter(ParameterId::Channel) > 0.0;
    let [gain, price] = outcome.gain_and_price();
    let feud = outcome.channel[0][1];
    let (sentence, numbers): (Phrase, &[(usize, NumberId)]) = match outcome.sides {
        _ if (first - second).abs() > HARDLY => return uneven(frame, outcome),
        [a, b] if price < gain && (a == GENEROUS || b == GENEROUS) => {
            (words.fog_finding_exploited(outcome.generosity.get(), gain, price), &[(2, PRICE)])
        }
        _ if first > reward - 1e-9 => (words.fog_finding_clear(first), &[(0, EARNED)]),
        [TIT_FOR_TAT, TIT_FOR_TAT] if has_channel => (
            words.fog_finding_channel(half_life, outcome.half_life[0], first),
            &[(0, HALF_LIFE), (1, HALF_LIFE_WITHOUT), (2, EARNED)],
        ),
        [TIT_FOR_TAT, TIT_FOR_TAT] => {
            (words.fog_finding_feud(half_life, first, reward), &[(0, HALF_LIFE), (1, EARNED)])
        }
        [GENEROUS, GENEROUS] if has_channel => (words.fog_finding_both(first, outcome.channel[1][0]), &[(0, EARNED)]),
        _ if first > feud + HARDLY => (words.fog_finding_mended(first, feud), &[(0, EARNED)]),
        _ => (words.fog_finding_no_peace(first, reward), &[(0, EARNED)]),
    };
    open_phrase(frame, &sentence, numbers)
}

/// The same in one short sentence.
pub fn plain<'a>(words: &'a Words, outcome: &FogOutcome) -> &'a str {
    let ([first, second], [reward, ..]) = (outcome.earned, outcome.payoffs.to_array());
    let [gain, price] = outcome.gain_and_price();
    match outcome.sides {
        _ if outcome.is_tournament => words.fog_plain_field(),
        _ if (first - second).abs() > HARDLY => words.fog_plain_uneven(),
        sides if price < gain && sides.contains(&GENEROUS) => words.fog_plain_exploited(),
        _ if first > reward - 1e-9 => words.fog_plain_clear(),
        _ if first > outcome.channel[0][1] + HARDLY => words.fog_plain_mended(),
        _ => words.fog_plain_feud(),
    }
}

/// One side lives off the other.
fn uneven(frame: &Frame, outcome: &FogOutcome) -> Html {
    let more = if outcome.earned[0] > outcome.earned[1] { 0 } else { 1 };
    let (high, low) = (outcome.earned[more], outcome.earned[1 - more]);
    let numbers = if more == 0 { [(1, EARNED), (3, EARNED_SECOND)] } else { [(1, EARNED_SECOND), (3, EARNED)] };
    let sentence = frame.words.fog_finding_uneven(side(frame, more), high, side(frame, 1 - more), low);
    open_phrase(frame, &sentence, &numbers)
}

fn finding_of_field(frame: &Frame, outcome: &FogOutcome) -> Html {
    let words = frame.words;
    let Some(scores) = played(frame).and_then(Tournament::scores) else {
        let few = outcome.field.len() < 2;
        return text(if few { words.fog_finding_few() } else { words.fog_finding_playing() });
    };
    let places = leaders(&scores);
    let in_front: Vec<usize> = places.iter().map(|place| outcome.field[*place]).collect();
    let best = places.iter().fold(0.0_f64, |best, place| best.max(scores[*place].mean));
    let clear = FogOutcome::best(&outcome.field_in_clear_air, &outcome.field);
    let sentence = match in_front == clear {
        true => words.fog_finding_same(&listed(words, &in_front), best),
        false => words.fog_finding_field(&listed(words, &in_front), best, &listed(words, &clear)),
    };
    open_phrase(frame, &sentence, &[(1, SCORE)])
}

/// The tournament as far as it has been played.
fn played<'a>(frame: &Frame<'a>) -> Option<&'a Tournament> {
    match frame.works.first() {
        Some(Work::Tournament(tournament)) => Some(tournament),
        _ => None,
    }
}

fn listed(words: &Words, policies: &[usize]) -> String {
    let mut list = String::new();
    for each in policies {
        if !list.is_empty() {
            list += words.fog_comma();
            list += " ";
        }
        list += policy_name(words, *each);
    }
    list
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &FogOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    match number {
        HALF_LIFE | HALF_LIFE_WITHOUT => half_life_steps(frame, outcome, number == HALF_LIFE),
        PRICE => {
            let ([gain, price], [reward, sucker, temptation, _]) =
                (outcome.gain_and_price(), outcome.payoffs.to_array());
            let generosity = outcome.generosity.get();
            vec![
                words.fog_why_gain(temptation, reward, gain),
                words.fog_why_price(1.0 - generosity, reward, sucker, price),
                words.fog_why_most(outcome.most_generosity()),
            ]
        }
        SCORE => vec![words.fog_why_score(frame.scenario().parameter("rounds").value)],
        _ => earned_steps(frame, outcome, if number == EARNED_SECOND { 1 } else { 0 }),
    }
}

fn half_life_steps(frame: &Frame, outcome: &FogOutcome, with_channel: bool) -> Vec<Phrase> {
    let words = frame.words;
    let name = |step: &Step| match step.term {
        Term::Misreading => words.fog_term_error(),
        Term::Fading => words.fog_term_fading(),
        _ => words.fog_term_half_life(),
    };
    let error = if with_channel { outcome.error } else { outcome.error_without_channel };
    words.steps(&Echo { error }.explain_half_life(), |step| name(step).to_owned())
}

fn earned_steps(frame: &Frame, outcome: &FogOutcome, side: usize) -> Vec<Phrase> {
    let words = frame.words;
    let ([cc, cd, dc, dd], [r, s, t, p]) = (outcome.long_run.0, outcome.payoffs.to_array());
    let [alone, other] = if side == 0 { [cd, dc] } else { [dc, cd] };
    let earned = outcome.earned[side];
    let points = words.fog_why_points(cc * r, alone * s, other * t, dd * p, earned);
    let mut steps = vec![words.fog_why_long(cc, alone, other, dd), points];
    if outcome.sides == [TIT_FOR_TAT; 2] && outcome.error.get() > 0.0 {
        steps.push(words.fog_why_mean(r, s, t, p, outcome.payoffs.mean()));
    }
    steps.extend(grudger_note(frame, outcome).map(Phrase::from));
    steps
}

fn grudger_note<'a>(frame: &Frame<'a>, outcome: &FogOutcome) -> Option<&'a str> {
    outcome.sides.contains(&GRUDGER).then(|| frame.words.fog_grudger_note())
}

fn two_sides(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let playback = controls::playback(frame, Playback { play: words.fog_play(), step: words.fog_step(), first: None });
    let controls =
        classed("div", "controls").el(thickness(frame, outcome)).each(forgiving(frame, outcome)).el(playback);
    classed("div", "card stage")
        .el(scene(frame))
        .el(side_policy(frame, ParameterId::PolicyFirst, 0))
        .el(scenes::moves(&picture(frame, outcome)))
        .el(side_policy(frame, ParameterId::PolicySecond, 1))
        .el(key(frame, outcome))
        .el(controls)
}

fn scene(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [words.fog_scene_two(), words.fog_scene_tournament()];
    controls::choice(frame, ParameterId::Scene, words.fog_scene(), &texts)
}

fn side_policy(frame: &Frame, id: ParameterId, place: usize) -> Element {
    let words = frame.words;
    let label = words.fog_policy(side(frame, place)).to_string();
    let texts: Vec<&str> = (0..policy::COUNT).map(|each| policy_name(words, each)).collect();
    let chosen = frame.state.parameter(id) as usize;
    classed("div", if place == 0 { "side-policy left" } else { "side-policy right" })
        .el(controls::pick(frame, id, &label, &texts))
        .el(el("small").text(policy_means(words, chosen)))
}

fn picture<'a>(frame: &'a Frame, outcome: &'a FogOutcome) -> Moves<'a> {
    let range = outcome.thickness.range(frame.scenario());
    let numerals = &frame.words.numerals;
    Moves {
        width: frame.layout.drawing_width(Column::Wider),
        rounds: &outcome.rounds,
        shown: frame.state.step(),
        answers: outcome.sides.map(|policy| policy != WALK_AWAY),
        fog: outcome.error.get() / range.max,
        summary: summary(frame, outcome),
        number: Box::new(|round| numerals.number(round as f64)),
        is_mirrored: frame.words.language().is_right_to_left(),
    }
}

fn summary(frame: &Frame, outcome: &FogOutcome) -> String {
    let shown = &outcome.rounds[..frame.state.step()];
    let count = |is: &dyn Fn(&Round) -> bool| shown.iter().filter(|round| is(round)).count() as f64;
    let cooperated = |side: usize| count(&|round| round.cooperated[side]);
    let wrong = count(&|round| fault(round, 0).is_some()) + count(&|round| fault(round, 1).is_some());
    let (first, second) = (side(frame, 0), side(frame, 1));
    frame.words.fog_summary(shown.len() as f64, first, cooperated(0), second, cooperated(1), wrong).to_string()
}

/// What went wrong with a side's move.
fn fault(round: &Round, side: usize) -> Option<Sign> {
    match () {
        _ if round.misread[side] => Some(Sign::Misread),
        _ if round.caught[side] => Some(Sign::Caught),
        _ if round.slipped[side] => Some(Sign::Slipped),
        _ => None,
    }
}

fn sign_name(words: &Words, sign: Sign) -> &str {
    match sign {
        Sign::Cooperates => words.fog_cooperates(),
        Sign::Refuses => words.fog_refuses(),
        Sign::Misread => words.fog_misread(),
        Sign::Caught => words.fog_caught(),
        Sign::Slipped => words.fog_slipped(),
    }
}

/// What the signs mean; of what can go wrong only what has.
fn key(frame: &Frame, outcome: &FogOutcome) -> Element {
    let happened = |sign| (0..2).any(|side| outcome.rounds.iter().any(|round| fault(round, side) == Some(sign)));
    let faults = [Sign::Misread, Sign::Caught, Sign::Slipped].into_iter().filter(|sign| happened(*sign));
    let entry = |sign| el("li").el(scenes::sign(sign)).el(el("span").text(sign_name(frame.words, sign)));
    classed("ul", "key").each([Sign::Cooperates, Sign::Refuses].into_iter().chain(faults).map(entry))
}

fn thickness(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let id = outcome.thickness;
    let value = match frame.state.parameter(id) {
        0.0 => words.fog_thickness_zero().to_owned(),
        rate => words.fog_thickness_value(rate).to_string(),
    };
    controls::slider(frame, id, text(words.fog_thickness()), value)
}

/// The slider of generosity, where somebody is generous.
fn forgiving(frame: &Frame, outcome: &FogOutcome) -> Option<Element> {
    let is_asked = if outcome.is_tournament { &outcome.field[..] } else { &outcome.sides[..] }.contains(&GENEROUS);
    is_asked.then(|| generosity(frame, outcome))
}

fn generosity(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let value = words.numerals.percent(outcome.generosity.get());
    let note = words.fog_generosity_note(outcome.most_generosity());
    el("div")
        .el(controls::slider(frame, ParameterId::Generosity, text(words.fog_generosity()), value))
        .el(el("small").with(phrase(&note)))
}

fn tournament(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let scores = played(frame).and_then(Tournament::scores).unwrap_or_default();
    let in_front = leaders(&scores);
    let [reward, ..] = outcome.payoffs.to_array();
    let scale = scores.iter().fold(reward, |most, score| most.max(score.mean));
    let standing = |each: usize| {
        let place = outcome.field.iter().position(|other| *other == each);
        let score = place.and_then(|place| scores.get(place));
        standing(frame, each, score.map(|score| (score, scale)), place.is_some_and(|place| in_front.contains(&place)))
    };
    let progress = played(frame).map_or(0.0, Tournament::progress);
    let rows = classed("ul", "standings").each((0..policy::COUNT).map(standing));
    classed("div", "card stage")
        .el(scene(frame))
        .el(el("h3").text(words.fog_field()))
        .el(rows)
        .el(classed("p", "note").with(phrase(&words.fog_progress(progress))).text(" ").text(words.fog_bands()))
        .el(classed("div", "controls").el(thickness(frame, outcome)).each(forgiving(frame, outcome)))
}

/// One policy with its tick; where it takes part, its score, and its bar on the scale of all.
fn standing(frame: &Frame, each: usize, score: Option<(&Score, f64)>, is_in_front: bool) -> Element {
    let words = frame.words;
    let (written, length, band) = score.map_or((String::new(), 0.0, 0.0), |(score, scale)| {
        let error = 2.0 * score.standard_error;
        (words.fog_score(score.mean, error).to_string(), score.mean / scale, error / scale)
    });
    let gauge = Gauge {
        width: frame.layout.drawing_width(Column::Wider) - 32.0,
        fill: if is_in_front { "fill-left" } else { "fill-a" },
        length,
        band,
        is_mirrored: words.language().is_right_to_left(),
    };
    let front = is_in_front.then(|| classed("span", "tag").text(words.fog_in_front()));
    let line = classed("div", "standing").el(tick(frame, each)).each(front);
    let line = line.el(classed("span", "value").isolated(&written));
    el("li").key(policy_name(words, each)).el(line).el(scenes::gauge(&gauge))
}

/// Whether a policy takes part.
fn tick(frame: &Frame, each: usize) -> Element {
    let field = frame.state.parameter(ParameterId::Field) as usize;
    let (is_in, other) = (field >> each & 1 == 1, (field ^ 1 << each) as f64);
    let toggled = frame.dispatch.reform(move |_: Event| Action::MovedParameter(ParameterId::Field, other));
    let tick = el("input").attr("type", "checkbox").flag("checked", is_in).checked(is_in).on_change(toggled);
    el("label").el(tick).el(el("span").text(policy_name(frame.words, each)))
}

/// The same field in clear air and in this fog.
fn two_airs(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let scores = played(frame).and_then(Tournament::scores).unwrap_or_default();
    let line = |(place, each): (usize, &usize)| {
        let name = policy_name(words, *each);
        let in_fog = scores.get(place).map_or(String::new(), |score| words.numerals.number(score.mean));
        row(name, head(name), [words.numerals.number(outcome.field_in_clear_air[*each]).as_str(), &in_fog])
    };
    let columns = [words.fog_column_policy(), words.fog_in_clear_air(), words.fog_in_this_fog()];
    classed("section", "card")
        .el(el("h3").text(words.fog_earned()))
        .el(table(&columns, outcome.field.iter().enumerate().map(line)))
        .each(outcome.field.contains(&GRUDGER).then(|| classed("p", "note").text(words.fog_grudger_note())))
}

fn below(frame: &Frame, outcome: &FogOutcome) -> Html {
    let words = frame.words;
    let payoffs = outcome.payoffs.to_array();
    let [reward, sucker, temptation, punishment] = payoffs;
    let lead = words.fog_lead(reward, punishment, temptation, sucker);
    let below = Below {
        lead: super::lead(phrase(&lead), words.fog_try()),
        bets: vec![(Bet::BestInClearAir, bet(frame, outcome)), (Bet::BestInFog, second_bet(frame, outcome))],
        own: vec![channel(frame, outcome)],
        more: Some(more(frame, outcome)),
        limits: Some(limits(frame)),
        onward: words.fog_onward(),
    };
    super::below(frame, below)
}

fn channel_slider(frame: &Frame) -> Element {
    let value = frame.words.numerals.percent(frame.state.parameter(ParameterId::Channel));
    controls::slider(frame, ParameterId::Channel, text(frame.words.fog_channel()), value)
}

/// The second part's one control, how much longer trust lasts with it, and what it changes in the long run.
fn channel(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let slips = (!outcome.is_misreading).then(|| classed("p", "note").text(words.fog_channel_slips()));
    classed("section", "card channel")
        .el(el("h3").text(words.fog_channel_title()))
        .el(channel_slider(frame))
        .each(slips)
        .el(el("h4").text(words.fog_half_life()))
        .el(lasting(frame, words.fog_without(), outcome.half_life[0], "fill-a"))
        .el(lasting(frame, words.fog_with(), outcome.half_life[1], "fill-left"))
        .el(long_run(frame, outcome))
}

/// The longest half-life that the bars show.
const MANY_ROUNDS: f64 = 60.0;

fn lasting(frame: &Frame, name: &str, half_life: f64, fill: &'static str) -> Element {
    let words = frame.words;
    let written = match half_life.is_finite() {
        true => words.numerals.number(half_life),
        false => words.fog_never().to_owned(),
    };
    measured(frame, name, &written, half_life / MANY_ROUNDS, fill, Column::Wider)
}

/// A name, a number in words, and its bar.
fn measured(frame: &Frame, name: &str, written: &str, length: f64, fill: &'static str, column: Column) -> Element {
    let gauge = Gauge {
        width: frame.layout.drawing_width(column) - 32.0,
        fill,
        length,
        band: 0.0,
        is_mirrored: frame.words.language().is_right_to_left(),
    };
    let line = classed("div", "standing").el(el("span").text(name)).el(classed("span", "value").isolated(written));
    classed("div", "measured").el(line).el(scenes::gauge(&gauge))
}

fn long_run(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let line = |name: &str, [without, with]: [f64; 2]| {
        let [without, with] = [without, with].map(|earned| words.numerals.number(earned));
        row(name, head(name), [without.as_str(), &with])
    };
    let [in_kind, generous] = outcome.channel;
    let rows = [line(words.fog_both_in_kind(), in_kind), line(words.fog_both_generous(), generous)];
    table(&[words.fog_long_run(), words.fog_without(), words.fog_with()], rows)
}

fn more(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let kinds = [words.fog_kind_misreading(), words.fog_kind_slip()];
    let generosity = forgiving(frame, outcome).is_none().then(|| generosity(frame, outcome));
    classed("div", "controls")
        .el(el("p").el(classed("span", "tag").text(words.illustrative())))
        .el(controls::choice(frame, ParameterId::KindOfFog, words.fog_kind(), &kinds))
        .el(controls::field(frame, outcome.thickness, words.fog_thickness_part()))
        .each(generosity)
        .el(button("", words.reseed(), frame.on_click_request(Request::AnotherSeed)))
        .el(classed("p", "note").text(words.seed_note()))
}

fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [words.fog_limits_1(), words.fog_limits_2(), words.fog_limits_3(), words.fog_limits_4()];
    let generous = [ParameterId::PolicyFirst, ParameterId::PolicySecond].map(|id| (id, GENEROUS as f64));
    let shown = frame.on_click(Action::LoadedNumbers(generous.to_vec()));
    el("div").el(super::limits(&texts)).el(button("", words.fog_show_false(), shown))
}

/// The four policies that a bet offers.
const OFFERED: [usize; 4] = [UNCONDITIONAL_SUPPORT, WALK_AWAY, TIT_FOR_TAT, GENEROUS];

pub fn bet<'a>(frame: &Frame<'a>, outcome: &FogOutcome) -> BetTexts<'a> {
    bet_on(frame, Bet::BestInClearAir, frame.words.fog_bet_clear(), &outcome.in_clear_air)
}

pub fn second_bet<'a>(frame: &Frame<'a>, outcome: &FogOutcome) -> BetTexts<'a> {
    bet_on(frame, Bet::BestInFog, frame.words.fog_bet_fog(), &outcome.in_fog)
}

/// Among policies that tie in front, the one that was bet on counts as right.
fn bet_on<'a>(frame: &Frame<'a>, bet: Bet, question: &'a str, scores: &[f64]) -> BetTexts<'a> {
    let words = frame.words;
    let best = FogOutcome::best(scores, &OFFERED);
    let placed = frame.state.bet(bet);
    let is_right = placed.is_some_and(|choice| best.contains(&OFFERED[choice]));
    let winner = placed.filter(|_| is_right).map_or(best[0], |choice| OFFERED[choice]);
    let (name, most) = (policy_name(words, winner), scores[winner]);
    let reaction = placed.map(|choice| match (OFFERED[choice], is_right) {
        (WALK_AWAY, true) => words.fog_right_walk_away(most),
        (_, true) => words.fog_right(name, most),
        (UNCONDITIONAL_SUPPORT, _) => words.fog_wrong_support(name, most, scores[UNCONDITIONAL_SUPPORT]),
        (WALK_AWAY, _) => words.fog_wrong_walk_away(name, most, scores[WALK_AWAY]),
        (GENEROUS, _) => words.fog_wrong_generous(name, most, scores[GENEROUS]),
        _ => words.fog_wrong_in_kind(name, most, scores[TIT_FOR_TAT]),
    });
    let actual = OFFERED.iter().position(|offered| *offered == winner).unwrap_or(0);
    BetTexts { question, choices: OFFERED.map(|each| policy_name(words, each)).to_vec(), actual, reaction }
}

/// Who treats whom how: in the region the ties between the two parties, in the fable what the quarrel wastes.
fn map(frame: &Frame, outcome: &FogOutcome) -> Element {
    if frame.scenario().roles.is_none() {
        return fable_map(frame, outcome);
    }
    let region = Region {
        title: frame.words.fog_map_title().into(),
        summary: summary(frame, outcome),
        share: &|_| None,
        width: &|tie| tie_width(frame, outcome, tie),
        strand: &|tie| party_of(frame, tie).and_then(|_| controls::strand(mover(outcome, tie))),
        slider: &|tie| party_of(frame, tie).map(|_| slider(frame, outcome, mover(outcome, tie))),
        time: None,
    };
    region::influence_map(frame, region)
}

/// An open channel keeps talks up; the fog, blows.
fn mover(outcome: &FogOutcome, tie: &Tie) -> ParameterId {
    if tie.kind == TieKind::Diplomatic { ParameterId::Channel } else { outcome.thickness }
}

fn slider(frame: &Frame, outcome: &FogOutcome, id: ParameterId) -> Element {
    if id == ParameterId::Channel { channel_slider(frame) } else { thickness(frame, outcome) }
}

/// Which side a tie from one party to the other comes from.
fn party_of(frame: &Frame, tie: &Tie) -> Option<usize> {
    let scenario = frame.scenario();
    let party = |actor: usize| scenario.parties.iter().position(|party| party.id == scenario.actors[actor].id);
    party(tie.to).and(party(tie.from))
}

/// How much of the map's width a side's moves may take.
const WIDEST_TIE: f64 = 0.25;

/// A side's talks are as wide as it cooperates in the long run, its blows as wide as it refuses.
fn tie_width(frame: &Frame, outcome: &FogOutcome, tie: &Tie) -> Option<f64> {
    let cooperation = outcome.long_run.cooperation()[party_of(frame, tie)?];
    let part = if tie.kind == TieKind::Armed { 1.0 - cooperation } else { cooperation };
    Some(part * WIDEST_TIE)
}

fn fable_map(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let shares = outcome.shares();
    let lost = || (shares[2] / 2.0, words.fog_map_lost().to_owned());
    let names = [words.saying_left(), words.saying_right(), words.fog_map_lost()];
    let line = |place: usize| row(names[place], head(names[place]), [words.numerals.percent(shares[place]).as_str()]);
    let fable = Fable {
        title: words.fog_map_waste(),
        summary: summary(frame, outcome),
        shares,
        flows: [lost(), lost()],
        table: table(&[words.saying_column_holder(), words.saying_column_share()], (0..3).map(line)),
    };
    fable::meat_map(frame, fable)
}

fn beside(frame: &Frame, outcome: &FogOutcome) -> Element {
    el("div").el(earned(frame, outcome)).el(payoff_curve(frame, outcome))
}

/// What each side has earned in the rounds shown, beside what it earns in the long run.
fn earned(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let [.., temptation, _] = outcome.payoffs.to_array();
    let so_far = outcome.played(frame.state.step());
    let fills = ["fill-left", "fill-right"];
    let line = |place: usize, name: &str, value: f64| {
        measured(frame, name, &words.numerals.number(value), value / temptation, fills[place], Column::Narrower)
    };
    let of_side = |place: usize| {
        el("div")
            .el(el("h4").text(frame.name(side(frame, place))))
            .el(line(place, words.fog_earned_match(), so_far[place]))
            .el(line(place, words.fog_earned_long(), outcome.earned[place]))
    };
    let note = grudger_note(frame, outcome).map(|note| classed("p", "note").text(note));
    classed("section", "card earned")
        .el(el("h3").text(words.fog_earned()))
        .each((0..2).map(of_side))
        .each(note)
        .el(cards::twin(frame, Twin::Scene, || round_table(frame, outcome)))
}

fn round_table(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let line = |(place, round): (usize, &Round)| {
        let number = words.numerals.number(place as f64 + 1.0);
        let made =
            |side: usize| sign_name(words, if round.cooperated[side] { Sign::Cooperates } else { Sign::Refuses });
        let wrong = |side: usize| fault(round, side).map_or("", |sign| sign_name(words, sign));
        row(&number, head(&number), [made(0), wrong(0), made(1), wrong(1)])
    };
    let [first, second] = [0, 1].map(|place| frame.name(side(frame, place)));
    let columns = [words.fog_column_round(), first, words.fog_column_wrong(), second, words.fog_column_wrong()];
    table(&columns, outcome.rounds[..frame.state.step()].iter().enumerate().map(line))
}

fn payoff_curve(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let id = outcome.thickness;
    let range = id.range(frame.scenario());
    let [reward, ..] = outcome.payoffs.to_array();
    let along = |rate: f64| (rate - range.min) / (range.max - range.min);
    let points: Vec<(f64, f64)> = outcome.curve.iter().map(|(rate, earned)| (along(*rate), earned / reward)).collect();
    let earned = outcome.of_pair();
    let curve = Curve {
        width: frame.layout.drawing_width(Column::Narrower),
        points: &points,
        here: (along(outcome.fog), earned / reward),
        label: words.fog_curve_you(earned).to_string(),
        from: words.fog_thickness_zero(),
        to: words.fog_curve_thick(),
        summary: words.fog_curve_summary(outcome.fog, earned).to_string(),
        is_mirrored: words.language().is_right_to_left(),
        moved: id,
    };
    let line = |(rate, earned): &(f64, f64)| {
        let rate = words.numerals.percent(*rate);
        row(&rate, head(&rate), [words.numerals.number(*earned).as_str()])
    };
    let columns = [words.fog_thickness_part(), words.fog_curve_earned()];
    classed("section", "card")
        .el(el("h3").text(words.fog_curve_title()))
        .el(scenes::curve(frame, &curve))
        .el(cards::twin(frame, Twin::Space, || table(&columns, outcome.curve[1..].iter().step_by(4).map(line))))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &FogOutcome) -> Element {
    let words = frame.words;
    let kinds = [words.fog_kind_misreading(), words.fog_kind_slip()];
    let caught = words.numerals.percent(frame.state.parameter(ParameterId::Channel));
    classed("div", "controls")
        .el(side_policy(frame, ParameterId::PolicyFirst, 0))
        .el(side_policy(frame, ParameterId::PolicySecond, 1))
        .el(controls::choice(frame, ParameterId::KindOfFog, words.fog_kind(), &kinds))
        .el(thickness(frame, outcome))
        .el(controls::slider(frame, ParameterId::Channel, text(words.fog_channel()), caught))
        .el(generosity(frame, outcome))
}
