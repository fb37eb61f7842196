//! Two fronts: operations take fighters out, and the network behind them brings new ones in.

use super::region::{self, Region, Time};
use super::{Below, Screen};
use crate::model::explain::{Step, Term};
use crate::model::insurgency::stocks::Levers;
use crate::model::insurgency::threshold::Regime;
use crate::scenario::{ActorKind, Sign, Tie, TieKind};
use crate::state::{Action, Bet, FrontsOutcome, NumberId, ParameterId, Twin};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::map::Shares;
use crate::views::scenes::{self, Entry, Paths, Plane, Vessel, Vessels};
use crate::views::{
    Frame, cards, controls,
    phrase::{open_phrase, phrase},
};
use crate::words::Phrase;
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &FrontsOutcome) -> Screen {
    Screen {
        is_map_led: true,
        hook: super::hook(frame, &frame.words.fronts_hook().into()),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: influence_map(frame, outcome),
        beside: regimes(frame, outcome),
    }
}

const FIGHTERS_FALL: NumberId = NumberId(0);
const NETWORK_FALL: NumberId = NumberId(1);
const FIGHTERS_BACK: NumberId = NumberId(2);
const FIGHTERS_STAND: NumberId = NumberId(3);
const NETWORK_STANDS: NumberId = NumberId(4);

const OPENED: &[(usize, NumberId)] = &[(0, FIGHTERS_FALL), (1, NETWORK_FALL), (2, FIGHTERS_BACK)];
const OPENED_LEFT: &[(usize, NumberId)] = &[(0, FIGHTERS_STAND), (1, NETWORK_STANDS), (2, FIGHTERS_BACK)];

const FIGHTERS: usize = 2;
const NETWORK: usize = 1;

/// The finding of this very plan: what ten years of it do, and what is left of that ten years later.
pub fn finding(frame: &Frame, outcome: &FrontsOutcome) -> Html {
    let words = frame.words;
    let [_, network, fighters] = outcome.parts(FrontsOutcome::end_of_effort());
    let back = outcome.parts(frame.state.last_step())[FIGHTERS];
    let is_alone = outcome.is_force_alone();
    if !outcome.is_there() {
        return text(words.fronts_finding_none());
    }
    if is_alone && outcome.under.levers.operations <= outcome.before.levers.operations {
        return text(words.fronts_finding_nothing());
    }
    if fighters > 1.0 || network > 1.0 || back > 1.0 {
        return open_phrase(frame, &words.fronts_finding_lost(fighters, network, back), OPENED_LEFT);
    }
    if !is_alone && outcome.would_end() {
        return open_phrase(frame, &words.fronts_finding_mix(fighters, network, back), OPENED_LEFT);
    }
    let (fighters, network) = (1.0 - fighters, 1.0 - network);
    let sentence = match (is_alone, outcome.would_end()) {
        (true, false) => words.fronts_finding_alone(fighters, network, back),
        (true, true) => words.fronts_finding_suffice(fighters, network, back),
        (false, _) => words.fronts_finding_short(fighters, network, back),
    };
    open_phrase(frame, &sentence, OPENED)
}

/// The same in one short sentence.
pub fn plain<'a>(frame: &Frame<'a>, outcome: &FrontsOutcome) -> &'a str {
    let (words, [_, network, fighters]) = (frame.words, outcome.parts(FrontsOutcome::end_of_effort()));
    let (now, before) = (outcome.under.levers.operations, outcome.before.levers.operations);
    match outcome.parts(frame.state.last_step())[FIGHTERS] {
        _ if !outcome.is_there() => words.fronts_plain_none(),
        _ if outcome.is_force_alone() && now <= before => words.fronts_plain_nothing(),
        back if fighters > 1.0 || network > 1.0 || back > 1.0 => words.fronts_plain_lost(),
        _ if outcome.would_end() => words.fronts_plain_ends(),
        _ => words.fronts_plain_back(),
    }
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &FrontsOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    let (place, step) = match number {
        NETWORK_FALL | NETWORK_STANDS => (NETWORK, FrontsOutcome::end_of_effort()),
        FIGHTERS_BACK => (FIGHTERS, frame.state.last_step()),
        _ => (FIGHTERS, FrontsOutcome::end_of_effort()),
    };
    let (was, now) = (outcome.path[0].to_array()[place], outcome.path[step].to_array()[place]);
    let part = outcome.parts(step)[place];
    let mut lines = vec![words.fronts_why_part(stocks(frame)[place], now, was, part)];
    if number == FIGHTERS_FALL || number == NETWORK_FALL {
        lines.push(words.fronts_why_fall(part, 1.0 - part));
    }
    lines.push(words.fronts_why_run().into());
    lines
}

fn stocks<'a>(frame: &Frame<'a>) -> [&'a str; 3] {
    [frame.words.fronts_grievance(), frame.words.fronts_network(), frame.words.fronts_fighters()]
}

const FILLS: [&str; 3] = ["fill-b", "fill-a", "fill-c"];
const LINES: [&str; 3] = ["line-b", "line-a", "line-c"];

fn stage(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let playback =
        controls::playback(frame, Playback { play: words.fronts_play(), step: words.step_forward(), first: None });
    let operations = lever(frame, ParameterId::Operations, words.fronts_operations(), outcome.before.levers);
    let scene = classed("div", "ledger")
        .el(classed("p", "when").el(el("b").text(&when(frame, frame.state.step()))))
        .el(vessels(frame, outcome))
        .el(classed("p", "note").text(words.fronts_picture()));
    classed("div", "card stage")
        .el(classed("div", "controls").el(plans(frame, outcome)))
        .el(scene)
        .el(classed("div", "controls").el(operations).el(playback))
        .el(paths(frame, outcome))
        .el(replacement(frame, outcome))
}

/// What goes with the operations, as three buttons that turn the two other levers.
fn plans(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let Levers { facilitation, resolution, .. } = outcome.before.levers;
    let (chain, causes) = (facilitation.get(), resolution.get());
    let now = (outcome.under.levers.facilitation.get(), outcome.under.levers.resolution.get());
    let plan = |(text, chain, causes): (&str, f64, f64)| {
        let turned = frame.on_click(Action::LoadedNumbers(levers(chain, causes)));
        button("choice", text, turned).state("aria-pressed", now == (chain, causes))
    };
    let plans = [
        (words.fronts_plan_alone(), chain, causes),
        (words.fronts_plan_chain(), PLANNED_CHAIN, causes),
        (words.fronts_plan_causes(), PLANNED_CHAIN, PLANNED_CAUSES),
    ];
    classed("div", "plan")
        .attr("role", "group")
        .label(words.fronts_plan())
        .el(el("b").text(words.fronts_plan()))
        .el(classed("div", "options").each(plans.map(plan)))
}

/// What the plans turn the levers to.
const PLANNED_CHAIN: f64 = 0.4;
const PLANNED_CAUSES: f64 = 0.25;

fn levers(chain: f64, causes: f64) -> Vec<(ParameterId, f64)> {
    vec![(ParameterId::ChainAction, chain), (ParameterId::GrievanceResolution, causes)]
}

fn lever(frame: &Frame, id: ParameterId, label: &str, before: Levers) -> Element {
    let was = match id {
        ParameterId::Operations => before.operations,
        ParameterId::ChainAction => before.facilitation,
        _ => before.resolution,
    };
    let value = frame.words.fronts_lever(frame.state.parameter(id), was.get()).to_string();
    controls::slider(frame, id, text(label), value)
}

/// When a step is: before, under effort, or after it.
fn when(frame: &Frame, step: usize) -> String {
    let effort = FrontsOutcome::end_of_effort();
    match step {
        0 => frame.words.fronts_step_before().to_owned(),
        _ if step <= effort => frame.words.fronts_step_effort(FrontsOutcome::years(step)).to_string(),
        _ => frame.words.fronts_step_after(FrontsOutcome::years(step - effort)).to_string(),
    }
}

fn summary(frame: &Frame, outcome: &FrontsOutcome) -> String {
    let step = frame.state.step();
    let [grievance, network, fighters] = outcome.parts(step);
    frame.words.fronts_summary(&when(frame, step), grievance, network, fighters).to_string()
}

fn vessels(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let step = frame.state.step();
    let vessel = |place: usize| {
        let mut most = 0.0_f64;
        outcome.path.iter().for_each(|stocks| most = most.max(stocks.to_array()[place]));
        let at = |step: usize| outcome.path[step].to_array()[place];
        Vessel {
            label: words.saying_map_label(outcome.parts(step)[place], stocks(frame)[place]).to_string(),
            fill: FILLS[place],
            now: at(step),
            marks: [at(0), at(FrontsOutcome::end_of_effort())],
            most,
        }
    };
    scenes::vessels(&Vessels {
        width: frame.layout.drawing_width(Column::Narrower) - 34.0,
        vessels: [vessel(0), vessel(NETWORK), vessel(FIGHTERS)],
        flows: outcome.flows(step),
        threshold: outcome.threshold(step),
        threshold_label: words.fronts_grows(),
        drains: [words.fronts_drain_causes(), words.fronts_drain_chain(), words.fronts_drain_operations()],
        summary: summary(frame, outcome),
        is_mirrored: words.language().is_right_to_left(),
    })
}

/// The three stocks over twenty years, each against what it was.
fn paths(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let entry = |place: usize| {
        let share = outcome.parts(frame.state.step())[place];
        let name = stocks(frame)[place].to_owned();
        Entry { name, fill: LINES[place], share, written: words.numerals.percent(share) }
    };
    classed("div", "ledger")
        .el(el("h3").text(words.fronts_paths_title()))
        .el(stock_lines(frame, outcome, Column::Narrower))
        .el(scenes::list(&[entry(0), entry(NETWORK), entry(FIGHTERS)]))
        .el(cards::twin(frame, Twin::Scene, || years(frame, outcome)))
}

fn stock_lines(frame: &Frame, outcome: &FrontsOutcome, column: Column) -> Element {
    let words = frame.words;
    let path = |place: usize| (LINES[place], (0..outcome.path.len()).map(|step| outcome.parts(step)[place]).collect());
    lines(
        frame,
        (column, 150.0),
        &[path(0), path(NETWORK), path(FIGHTERS)],
        [&summary(frame, outcome), words.fronts_as_before()],
        false,
    )
}

/// Above one it grows, below it shrinks.
fn replacement(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let path = (0..outcome.path.len()).map(|step| outcome.replacement(step)).collect();
    let now = words.numerals.number(outcome.replacement(frame.state.step()));
    let summary = [words.fronts_term_replaced(), &now].join(": ");
    classed("div", "ledger").el(el("h3").text(words.fronts_term_replaced())).el(lines(
        frame,
        (Column::Narrower, 104.0),
        &[("line-r", path)],
        [&summary, words.fronts_below_one()],
        true,
    ))
}

/// `lines` over the twenty years; their level is what was before, or a threshold.
fn lines(
    frame: &Frame,
    (column, height): (Column, f64),
    lines: &[(&'static str, Vec<f64>)],
    [summary, level_label]: [&str; 2],
    is_threshold: bool,
) -> Element {
    scenes::paths(&Paths {
        width: frame.layout.drawing_width(column) - 34.0,
        height,
        lines,
        level: 1.0,
        level_label,
        is_threshold,
        summary,
        here: frame.state.step(),
        turn: (FrontsOutcome::end_of_effort(), frame.words.fronts_let_go()),
        is_mirrored: frame.words.language().is_right_to_left(),
    })
}

/// The same as a table, every second year.
fn years(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let line = |step: usize| {
        let [grievance, network, fighters] = outcome.parts(step).map(|part| words.numerals.percent(part));
        let replacement = words.numerals.number(outcome.replacement(step));
        let year = words.numerals.number(FrontsOutcome::years(step));
        row(&year, head(&year), [grievance.as_str(), &network, &fighters, &replacement])
    };
    let [grievance, network, fighters] = stocks(frame);
    let columns = [words.fronts_column_year(), grievance, network, fighters, words.fronts_term_replaced()];
    table(&columns, (0..outcome.path.len()).step_by(8).map(line))
}

fn below(frame: &Frame, outcome: &FrontsOutcome) -> Html {
    let words = frame.words;
    let below = Below {
        lead: super::lead(text(words.fronts_lead()), words.fronts_try()),
        bets: vec![(Bet::OperationsAlone, bet(frame, outcome))],
        own: Vec::new(),
        more: Some(more(frame, outcome)),
        limits: Some(limits(frame, outcome)),
        onward: words.fronts_onward(),
    };
    super::below(frame, below)
}

fn more(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let before = outcome.before.levers;
    let number = |id, label| {
        let value = words.numerals.number(frame.state.parameter(id));
        controls::slider(frame, id, text(label), value)
    };
    let share = words.numerals.percent(frame.state.parameter(ParameterId::FacilitatorShare));
    classed("div", "controls")
        .el(el("p").el(classed("span", "tag").text(words.illustrative())))
        .el(lever(frame, ParameterId::ChainAction, words.fronts_chain(), before))
        .el(lever(frame, ParameterId::GrievanceResolution, words.fronts_causes(), before))
        .el(number(ParameterId::Backlash, words.fronts_backlash()))
        .el(number(ParameterId::CrossBorderInflow, words.fronts_import()))
        .el(number(ParameterId::Recruitment, words.fronts_recruitment()))
        .el(controls::slider(frame, ParameterId::FacilitatorShare, text(words.fronts_share()), share))
        .el(number(ParameterId::FightersToNetwork, words.fronts_moving()))
}

fn limits(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let held_down = words.fronts_limits_held(outcome.suppressed).to_string();
    let mut texts = vec![words.fronts_limits_1(), words.fronts_limits_2(), words.fronts_limits_3()];
    texts.extend([words.fronts_limits_4(), words.fronts_limits_5()]);
    if outcome.suppressed > 0.0 && outcome.suppressed < 1.0 {
        texts.push(&held_down);
    }
    // Where operations alone suffice: helpers who recruit half as well, and nothing but operations.
    let Levers { facilitation, resolution, .. } = outcome.before.levers;
    let mut numbers = levers(facilitation.get(), resolution.get());
    numbers.push((ParameterId::Recruitment, WEAK_RECRUITMENT));
    let shown = frame.on_click(Action::LoadedNumbers(numbers));
    el("div").el(super::limits(&texts)).el(button("", words.fronts_show_false(), shown))
}

const WEAK_RECRUITMENT: f64 = 0.03;

/// Below the first part the fighters are all but gone; above the second most are back.
const GONE: f64 = 0.1;
const MOST: f64 = 0.5;

pub fn bet<'a>(frame: &Frame<'a>, outcome: &FrontsOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let back = outcome.alone_at_end;
    let actual = match back {
        gone if gone < GONE => 0,
        some if some <= MOST => 1,
        _ => 2,
    };
    let reaction = frame.state.bet(Bet::OperationsAlone).map(|choice| match (choice, choice == actual) {
        (0, true) => words.fronts_reaction_0_right(back),
        (0, false) => words.fronts_reaction_0_wrong(back),
        (1, true) => words.fronts_reaction_1_right(back),
        (1, false) => words.fronts_reaction_1_wrong(back),
        (_, true) => words.fronts_reaction_2_right(back),
        (_, false) => words.fronts_reaction_2_wrong(back),
    });
    let choices = vec![words.fronts_bet_0(), words.fronts_bet_1(), words.fronts_bet_2()];
    BetTexts { question: words.fronts_bet_question(), choices, actual, reaction }
}

/// What operations can do, for every mix of operations and action on the chain.
fn regimes(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    const REGIMES: [&str; 4] = ["regime-0", "regime-1", "regime-2", "regime-3"];
    let verdict = verdict(frame, outcome);
    let plane = Plane {
        width: frame.layout.drawing_width(Column::Wider) - 34.0,
        cells: &outcome.cells,
        columns: FrontsOutcome::columns(),
        fills: &REGIMES,
        across: (ParameterId::ChainAction, words.fronts_chain()),
        up: (ParameterId::Operations, words.fronts_operations()),
        summary: verdict.to_string(),
    };
    let key = scenes::key(&[
        (REGIMES[0], words.fronts_key_fades()),
        (REGIMES[1], words.fronts_key_enough()),
        (REGIMES[2], words.fronts_key_more()),
        (REGIMES[3], words.fronts_key_never()),
    ]);
    let runaway = outcome.under.runaway_operations().map(|limit| words.fronts_runaway(limit));
    let content = classed("div", "regimes")
        .el(el("p").el(el("b").with(phrase(&verdict))))
        .each(runaway.map(|note| el("p").with(phrase(&note))))
        .el(scenes::plane(frame, &plane))
        .el(key)
        .el(controls::field(frame, ParameterId::ChainAction, words.fronts_chain()))
        .el(controls::field(frame, ParameterId::Operations, words.fronts_operations()))
        .el(cards::twin(frame, Twin::Space, || plane_table(frame, outcome)));
    classed("section", "card").el(el("h3").text(words.fronts_plane_title())).el(content).each(critical(frame, outcome))
}

/// How many rows and columns of the plane its table has.
const SAMPLES: usize = 5;

/// Every fifth part of the plane, by name.
fn plane_table(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let words = frame.words;
    let names =
        [words.fronts_key_fades(), words.fronts_key_enough(), words.fronts_key_more(), words.fronts_key_never()];
    let columns = FrontsOutcome::columns();
    let rows = outcome.cells.len() / columns;
    let middle = |place: usize, places: usize| (2 * place + 1) * places / (2 * SAMPLES);
    let number = |id, place, places| words.numerals.number(FrontsOutcome::number_at(frame.state, id, place, places));
    let line = |place: usize| {
        let up = middle(place, rows);
        let operations = number(ParameterId::Operations, up, rows);
        let cell = |place| names[outcome.cells[up * columns + middle(place, columns)] as usize];
        row(&operations, head(&operations), (0..SAMPLES).map(cell))
    };
    let heads: Vec<String> =
        (0..SAMPLES).map(|place| number(ParameterId::ChainAction, middle(place, columns), columns)).collect();
    let heads: Vec<&str> = [words.fronts_operations()].into_iter().chain(heads.iter().map(String::as_str)).collect();
    el("div").el(el("h4").text(words.fronts_chain())).el(table(&heads, (0..SAMPLES).map(line)))
}

/// Which of the regimes the reader is in.
fn verdict(frame: &Frame, outcome: &FrontsOutcome) -> Phrase {
    let (words, under) = (frame.words, &outcome.under);
    match outcome.regime() {
        None => words.fronts_regime_import().into(),
        Some(Regime::FadesAnyway) => words.fronts_regime_fades(under.reproduction_without_operations()),
        Some(Regime::OperationsSuffice) => {
            words.fronts_regime_suffice(under.critical_operations().unwrap_or(f64::INFINITY))
        }
        Some(Regime::OperationsNeverSuffice) => {
            words.fronts_regime_never(under.reproduction_under_endless_operations())
        }
    }
}

/// How far each lever must be turned alone, with its arithmetic.
fn critical(frame: &Frame, outcome: &FrontsOutcome) -> Vec<Element> {
    let (words, under) = (frame.words, &outcome.under);
    let (Some(operations), Some(chain), Some(causes)) =
        (under.critical_operations(), under.critical_facilitation(), under.critical_resolution())
    else {
        return Vec::new();
    };
    let replaced = under.explain_reproduction_number();
    let fading = under.dropout.get();
    let number = under.reproduction_number();
    let why = |lever: f64, critical: f64| {
        let mut lines = steps(frame, &replaced);
        lines.push(words.fronts_why_critical(number, lever + fading, fading, critical));
        lines
    };
    let opened = |label: String, lines: &[Phrase]| {
        let list = el("ol").each(lines.iter().map(|line| el("li").with(phrase(line))));
        cards::details(&label, classed("div", "arithmetic").el(list))
    };
    let label = match operations {
        f64::INFINITY => words.fronts_critical_never().to_owned(),
        _ => words.fronts_critical(words.fronts_operations(), operations).to_string(),
    };
    let of_lever = |name: &str, lever: f64, critical: f64| {
        opened(words.fronts_critical(name, critical).to_string(), &why(lever, critical))
    };
    vec![
        opened(label, &why_operations(frame, outcome)),
        of_lever(words.fronts_chain(), under.levers.facilitation.get(), chain),
        of_lever(words.fronts_causes(), under.levers.resolution.get(), causes),
    ]
}

/// Why so many operations are needed, or why none suffice.
fn why_operations(frame: &Frame, outcome: &FrontsOutcome) -> Vec<Phrase> {
    let (words, under) = (frame.words, &outcome.under);
    let replaced = under.explain_reproduction_number();
    let result = |term: Term| replaced.iter().find(|step| step.term == term).map_or(0.0, |step| step.result);
    match under.regime() {
        Some(Regime::OperationsSuffice) => steps(frame, &under.explain_critical_operations().unwrap_or_default()),
        Some(Regime::FadesAnyway) => vec![words.fronts_regime_fades(under.reproduction_without_operations())],
        _ => {
            let (recruits, loss) = (result(Term::Recruits), result(Term::NetworkLoss));
            let endless = under.reproduction_under_endless_operations();
            vec![words.fronts_why_endless(recruits, under.to_network.get(), loss, endless)]
        }
    }
}

fn steps(frame: &Frame, steps: &[Step]) -> Vec<Phrase> {
    let words = frame.words;
    let name = |step: &Step| match step.term {
        Term::GrievanceWithoutInsurgency => words.fronts_term_pool(),
        Term::FightersLeaving => words.fronts_term_leaving(),
        Term::NetworkPerRecruit => words.fronts_term_gained(),
        Term::NetworkLoss => words.fronts_term_lost(),
        Term::Recruits => words.fronts_term_recruits(),
        Term::CriticalPart => words.fronts_term_part(),
        Term::CriticalOperations => words.fronts_term_critical(),
        _ => words.fronts_term_replaced(),
    };
    words.steps(steps, |step| name(step).to_owned())
}

fn influence_map(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let region = Region {
        title: frame.words.fronts_map_title().into(),
        summary: summary(frame, outcome),
        share: &|_| None,
        width: &|tie| tie_width(frame, outcome, tie),
        strand: &|tie| controls::strand(mover(frame, tie)?.0),
        slider: &|tie| mover(frame, tie).map(|(id, label)| lever(frame, id, label, outcome.before.levers)),
        time: Some(Time {
            when: when(frame, frame.state.step()),
            picture: stock_lines(frame, outcome, Column::Wider),
            shares: frame.state.tables.is_open(Twin::Map).then(|| shares(frame, outcome)),
        }),
    };
    region::influence_map(frame, region)
}

/// The lever that a tie follows: operations strike fighters, action on the chain its helpers, and the causes feed both.
fn mover<'a>(frame: &Frame<'a>, tie: &Tie) -> Option<(ParameterId, &'a str)> {
    let words = frame.words;
    match (tie.kind, tie.sign, frame.scenario().actors[tie.to].kind) {
        (TieKind::Facilitation, ..) | (TieKind::Security, Sign::Negative, ActorKind::Network) => {
            Some((ParameterId::ChainAction, words.fronts_chain()))
        }
        (TieKind::Grievance, Sign::Positive, _) => Some((ParameterId::GrievanceResolution, words.fronts_causes())),
        (TieKind::Armed, Sign::Negative, ActorKind::ArmedGroup) => {
            Some((ParameterId::Operations, words.fronts_operations()))
        }
        _ => None,
    }
}

/// The three stocks, as parts of what they were, every second year.
fn shares<'a>(frame: &Frame<'a>, outcome: &FrontsOutcome) -> Shares<'a> {
    let row = |step: usize| (step, when(frame, step), outcome.parts(step).to_vec());
    let is_shown = |step: &usize| step.is_multiple_of(8);
    Shares { names: stocks(frame).to_vec(), rows: (0..outcome.path.len()).filter(is_shown).map(row).collect() }
}

/// How wide a flow of one a year is drawn, of the widest tie, and the widest flow.
const TIE: f64 = 0.6;
const WIDEST_TIE: f64 = 1.0;

/// Grievance that turns into recruits, what the network makes of them, and whom operations and action on the chain take
/// out, each as wide as it flows.
fn tie_width(frame: &Frame, outcome: &FrontsOutcome, tie: &Tie) -> Option<f64> {
    let flows = outcome.flows(frame.state.step());
    let flow = match (mover(frame, tie)?.0, tie.sign) {
        (ParameterId::ChainAction, Sign::Positive) => flows.to_fighters,
        (ParameterId::ChainAction, _) => flows.removed[NETWORK],
        (ParameterId::Operations, _) => flows.removed[FIGHTERS],
        _ => flows.recruits,
    };
    Some(TIE * flow.min(WIDEST_TIE))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &FrontsOutcome) -> Element {
    let operations = lever(frame, ParameterId::Operations, frame.words.fronts_operations(), outcome.before.levers);
    el("div").el(operations).el(more(frame, outcome))
}
