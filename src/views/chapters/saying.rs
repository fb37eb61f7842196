//! Who would ask a cat? Two neighbours, one piece of meat, and a judge who evens it out by biting.

use super::fable::{self, Fable};
use super::{Below, Screen};
use crate::state::{Action, Bet, NumberId, ParameterId, SayingOutcome, Twin};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::scenes::{self, Curve, Entry, Mood, Pose, TableScene};
use crate::views::{Frame, Request, cards, controls, phrase::open_phrase};
use crate::words::{Phrase, Words};
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &SayingOutcome) -> Screen {
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &frame.words.saying_hook().into()),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: meat_map(frame, outcome),
        beside: left_curve(frame, outcome),
    }
}

/// The finding of this very state, which says so when the saying is false.
pub fn finding(frame: &Frame, outcome: &SayingOutcome) -> Html {
    let words = frame.words;
    let eaten = 1.0 - outcome.expected_left;
    let bites = outcome.expected_bites;
    let is_honest = frame.state.parameter(ParameterId::Overshoot) == 0.0;
    let (phrase, numbers): (Phrase, &[(usize, NumberId)]) = match bites {
        0.0 => return text(words.saying_finding_none()),
        f64::INFINITY => return text(words.saying_finding_all()),
        _ if is_honest => (words.saying_finding_honest(eaten), &[(0, EXPECTED_EATEN)]),
        1.0 => (words.saying_finding_one_bite(bites, eaten), &[(1, EXPECTED_EATEN)]),
        _ if eaten >= 0.5 => (words.saying_finding_strict(eaten, bites), BOTH),
        _ => (words.saying_finding_loose(eaten, bites), BOTH),
    };
    open_phrase(frame, &phrase, numbers)
}

/// The same in one short sentence.
pub fn plain<'a>(words: &'a Words, outcome: &SayingOutcome) -> &'a str {
    match 1.0 - outcome.expected_left {
        0.0 => words.saying_plain_none(),
        1.0 => words.saying_plain_all(),
        most if most >= 0.5 => words.saying_plain_most(),
        _ => words.saying_plain_some(),
    }
}

const EXPECTED_EATEN: NumberId = NumberId(0);
const EXPECTED_BITES: NumberId = NumberId(1);
const EATEN_SO_FAR: NumberId = NumberId(2);

const BOTH: &[(usize, NumberId)] = &[(0, EXPECTED_EATEN), (1, EXPECTED_BITES)];

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &SayingOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    let left = outcome.expected_left;
    let smaller = words.saying_why_smaller(outcome.smaller);
    match number {
        EATEN_SO_FAR => {
            let now = outcome.at(frame.state.step());
            vec![words.saying_why_so_far(now.left, now.right, now.eaten())]
        }
        _ if outcome.expected_bites <= 1.0 => vec![smaller, words.saying_why_one(left, 1.0 - left)],
        EXPECTED_BITES => vec![chance(frame, outcome), bites(frame, outcome)],
        _ => vec![smaller, chance(frame, outcome), bites(frame, outcome), words.saying_why_eaten(left, 1.0 - left)],
    }
}

fn chance(frame: &Frame, outcome: &SayingOutcome) -> Phrase {
    let tolerance = frame.state.parameter(ParameterId::Tolerance);
    frame.words.saying_why_chance(outcome.chance, tolerance, frame.state.parameter(ParameterId::Overshoot))
}

fn bites(frame: &Frame, outcome: &SayingOutcome) -> Phrase {
    frame.words.saying_why_bites(outcome.expected_bites, outcome.chance)
}

fn stage(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let now = outcome.at(frame.state.step());
    let width = frame.layout.drawing_width(Column::Wider);
    let (moods, speech) = manners(frame, outcome);
    let scene = TableScene {
        width,
        portions: now,
        pose: pose(frame, outcome),
        moods,
        speech,
        summary: summary(frame, outcome),
        direction: words.language().direction(),
    };
    let entry =
        |name: &str, fill, share| Entry { name: name.to_owned(), fill, share, written: words.numerals.percent(share) };
    let entries = [
        entry(words.saying_left(), "fill-left", now.left),
        entry(words.saying_judge(), "fill-judge", now.eaten()),
        entry(words.saying_right(), "fill-right", now.right),
    ];
    let controls =
        classed("div", "controls").el(tolerance(frame)).el(playback(frame, outcome)).el(note(frame, outcome));
    classed("div", "card stage").el(scenes::table(scene)).el(scenes::ledger(width, &entries)).el(controls)
}

fn summary(frame: &Frame, outcome: &SayingOutcome) -> String {
    let now = outcome.at(frame.state.step());
    frame.words.saying_summary(now.left, now.right, now.eaten(), now.bites() as f64).to_string()
}

/// Whether somebody still finds the pieces too uneven at this step.
fn is_disputed(frame: &Frame, outcome: &SayingOutcome) -> bool {
    !frame.state.said_enough() && frame.state.step() < outcome.last_step()
}

fn pose(frame: &Frame, outcome: &SayingOutcome) -> Pose {
    let step = frame.state.step();
    match step {
        _ if outcome.at(step).eaten() > 0.9 => Pose::Asleep,
        _ if frame.state.said_enough() => Pose::Waiting,
        0 => Pose::Cutting,
        _ if !is_disputed(frame, outcome) => Pose::Licking,
        _ if step % 2 == 1 => Pose::Biting,
        _ => Pose::Weighing,
    }
}

/// How the neighbours look and what they say, left and right.
fn manners<'a>(frame: &Frame<'a>, outcome: &SayingOutcome) -> ([Mood; 2], [Option<&'a str>; 2]) {
    let words = frame.words;
    let now = outcome.at(frame.state.step());
    let smaller = if now.left < now.right { 0 } else { 1 };
    let mut moods = [Mood::Content; 2];
    let mut speech = [None; 2];
    if is_disputed(frame, outcome) {
        moods[smaller] = Mood::Complaining;
        speech[smaller] = Some(words.saying_complaint());
    } else if frame.state.said_enough() {
        moods = [Mood::Calm; 2];
        speech[smaller] = Some(words.saying_enough_said());
    } else if outcome.is_accepted {
        speech[smaller] = Some(words.saying_content());
    } else {
        moods = [Mood::Complaining; 2];
        speech[smaller] = Some(words.saying_gone());
    }
    (moods, speech)
}

fn playback(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let enough = button("", words.saying_enough(), frame.on_click(Action::SaidEnough));
    let first = Some(enough.flag("disabled", !is_disputed(frame, outcome)));
    controls::playback(frame, Playback { play: words.play(), step: words.saying_weigh(), first })
}

fn note(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let note = match (frame.state.said_enough(), is_disputed(frame, outcome)) {
        (true, _) => words.saying_enough_note(),
        (false, false) if outcome.is_accepted => words.saying_settled_note(),
        _ => "",
    };
    classed("p", "note").text(note)
}

fn tolerance(frame: &Frame) -> Element {
    let words = frame.words;
    let value = match frame.state.parameter(ParameterId::Tolerance) {
        0.0 => words.saying_tolerance_zero().to_owned(),
        tolerance => words.saying_tolerance_value(tolerance).to_string(),
    };
    controls::slider(frame, ParameterId::Tolerance, text(words.saying_tolerance()), value)
}

fn overshoot(frame: &Frame) -> Element {
    let words = frame.words;
    let value = match frame.state.parameter(ParameterId::Overshoot) {
        0.0 => words.saying_overshoot_zero().to_owned(),
        overshoot => words.saying_overshoot_value(overshoot).to_string(),
    };
    controls::slider(frame, ParameterId::Overshoot, text(words.saying_overshoot()), value)
}

fn first_cut(frame: &Frame) -> Element {
    let value = frame.words.saying_first_cut_value(frame.state.parameter(ParameterId::FirstCut)).to_string();
    controls::slider(frame, ParameterId::FirstCut, text(frame.words.saying_first_cut()), value)
}

fn below(frame: &Frame, outcome: &SayingOutcome) -> Html {
    let words = frame.words;
    let below = Below {
        lead: super::lead(text(words.saying_lead()), words.saying_try()),
        bets: vec![(Bet::TenComplaints, bet(frame, outcome))],
        own: Vec::new(),
        more: Some(more(frame)),
        limits: Some(limits(frame)),
        onward: words.saying_onward(),
    };
    super::below(frame, below)
}

fn more(frame: &Frame) -> Element {
    let words = frame.words;
    classed("div", "controls")
        .el(overshoot(frame))
        .el(first_cut(frame))
        .el(button("", words.reseed(), frame.on_click_request(Request::AnotherSeed)))
        .el(classed("p", "note").text(words.seed_note()))
}

fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [words.saying_limits_1(), words.saying_limits_2(), words.saying_limits_3(), words.saying_limits_4()];
    let honest = frame.on_click(Action::MovedParameter(ParameterId::Overshoot, 0.0));
    el("div").el(super::limits(&texts)).el(button("", words.saying_show_false(), honest))
}

pub fn bet<'a>(frame: &Frame<'a>, outcome: &SayingOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let left = outcome.left_after_ten;
    let actual = match left {
        half if half > 0.5 => 0,
        tenth if tenth >= 0.1 => 1,
        _ => 2,
    };
    let reaction = frame.state.bet(Bet::TenComplaints).map(|choice| match (choice, choice == actual) {
        (0, true) => words.saying_reaction_0_right(left),
        (0, false) => words.saying_reaction_0_wrong(left),
        (1, true) => words.saying_reaction_1_right(left),
        (1, false) => words.saying_reaction_1_wrong(left),
        (_, true) => words.saying_reaction_2_right(left),
        (_, false) => words.saying_reaction_2_wrong(left),
    });
    let choices = vec![words.saying_bet_0(), words.saying_bet_1(), words.saying_bet_2()];
    BetTexts { question: words.saying_bet_question(), choices, actual, reaction }
}

fn meat_map(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let now = outcome.at(frame.state.step());
    let bites = |bites: usize| words.saying_map_bites(bites as f64).to_string();
    let fable = Fable {
        title: words.saying_map_title(),
        summary: summary(frame, outcome),
        shares: [now.left, now.right, now.eaten()],
        flows: [(now.given_left, bites(now.bites_left)), (now.given_right, bites(now.bites_right))],
        table: holders(frame, outcome),
    };
    fable::meat_map(frame, fable)
}

fn holders(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let now = outcome.at(frame.state.step());
    let holder = |name: &str, share: f64, bites: usize| {
        let bites = words.numerals.number(bites as f64);
        row(name, head(name), [words.numerals.percent(share).as_str(), &bites])
    };
    let columns = [words.saying_column_holder(), words.saying_column_share(), words.saying_column_bites()];
    let rows = [
        holder(words.saying_left(), now.left, now.bites_left),
        holder(words.saying_right(), now.right, now.bites_right),
        holder(words.saying_judge(), now.eaten(), 0),
    ];
    table(&columns, rows)
}

fn left_curve(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let range = ParameterId::Tolerance.range(frame.scenario());
    let tolerance = frame.state.parameter(ParameterId::Tolerance);
    let along = |tolerance: f64| (tolerance - range.min) / (range.max - range.min);
    let points: Vec<(f64, f64)> = outcome.curve.iter().map(|(at, left)| (along(*at), *left)).collect();
    let curve = Curve {
        width: frame.layout.drawing_width(Column::Narrower),
        points: &points,
        here: (along(tolerance), outcome.expected_left),
        label: words.saying_curve_you(outcome.expected_left).to_string(),
        from: words.saying_curve_strict(),
        to: words.saying_curve_loose(),
        summary: words.saying_curve_summary(outcome.expected_left, tolerance).to_string(),
        is_mirrored: words.language().is_right_to_left(),
        moved: ParameterId::Tolerance,
    };
    classed("section", "card")
        .el(el("h3").text(words.saying_curve_title()))
        .el(scenes::curve(frame, &curve))
        .el(controls::field(frame, ParameterId::Tolerance, words.saying_tolerance_field()))
        .el(cards::twin(frame, Twin::Space, || curve_table(frame, outcome)))
}

fn curve_table(frame: &Frame, outcome: &SayingOutcome) -> Element {
    let words = frame.words;
    let line = |(tolerance, left): &(f64, f64)| {
        let within = words.numerals.percent(*tolerance);
        row(&within, head(&within), [words.numerals.percent(*left).as_str()])
    };
    let columns = [words.saying_curve_row_tolerance(), words.saying_curve_row_left()];
    table(&columns, outcome.curve.iter().step_by(5).map(line))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, _outcome: &SayingOutcome) -> Element {
    classed("div", "controls").el(tolerance(frame)).el(overshoot(frame)).el(first_cut(frame))
}
