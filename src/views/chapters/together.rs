//! Dialogue, deterrence, development: one point divides effort among the three, and the model says what that brings.

use super::region::{self, Region, Time, name, roles};
use super::{Below, Screen};
use crate::model::explain::Term;
use crate::model::policy::chair::{Aim, Chair};
use crate::model::policy::mix::Mix;
use crate::model::policy::robustness::{Count, Robustness, Tally, Verdict};
use crate::model::policy::survey::Scored;
use crate::scenario::{ActorIndex, ActorKind, Tie, TieKind};
use crate::state::{Action, Bet, NumberId, ParameterId, TogetherOutcome, Twin, Work};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::scenes::{self, Entry, Measure, Triangle};
use crate::views::{
    Frame, cards, controls,
    phrase::{open_phrase, phrase},
};
use crate::words::{Phrase, Words};
use controls::BetTexts;
use web_sys::HtmlInputElement;
use yew::{Event, Html, InputEvent, TargetCast};

pub fn screen(frame: &Frame, outcome: &TogetherOutcome) -> Screen {
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &frame.words.together_hook().into()),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: influence_map(frame, outcome),
        beside: draws(frame),
    }
}

const OWN: NumberId = NumberId(0);
const ALL_THREE: NumberId = NumberId(1);
const LEFT_OUT: NumberId = NumberId(2);
const BREAK_EVEN: NumberId = NumberId(3);

/// A score as it is written: of 100, to a tenth.
fn of_hundred(score: f64) -> f64 {
    (score * 1000.0).round() / 10.0
}

fn argues_opposite(frame: &Frame) -> bool {
    frame.state.parameter(ParameterId::Argument) == 1.0
}

/// The names of the chairs, as the choice lists them.
fn chairs<'a>(frame: &Frame<'a>) -> [&'a str; 4] {
    let roles = roles(frame);
    let own = |actor| name(frame, actor).direct.get(frame.words.language());
    [own(roles.leaver), own(roles.seat), frame.words.together_chair_border(), frame.words.together_chair_other()]
}

fn chair<'a>(frame: &Frame<'a>) -> &'a str {
    chairs(frame)[frame.state.parameter(ParameterId::Chair) as usize % 4]
}

/// The finding of this very state: whether it takes all three here; or, argued the other way, where dialogue stops
/// paying.
pub fn finding(frame: &Frame, outcome: &TogetherOutcome) -> Html {
    let (words, chair, survey) = (frame.words, chair(frame), &outcome.survey);
    if argues_opposite(frame) {
        let (at, here) = (outcome.break_even.mix.dialogue(), outcome.mix.dialogue());
        let sentence = match at {
            0.0 => words.together_opposite_wins(chair, at),
            whole if whole >= 1.0 => words.together_opposite_loses(chair, at),
            _ => words.together_opposite_some(chair, at, here),
        };
        return open_phrase(frame, &sentence, &[(1, BREAK_EVEN)]);
    }
    let sentence = match survey.verdict() {
        Verdict::AllThree => Words::together_finding_needed,
        Verdict::Even => Words::together_finding_even,
        Verdict::LeaveOut => Words::together_finding_worse,
    };
    let [all, left, own] = [survey.all_three.score, survey.left_out.score, outcome.score].map(of_hundred);
    let sentence = sentence(words, chair, all, left, &missing(words, &survey.left_out.mix), own);
    open_phrase(frame, &sentence, &[(1, ALL_THREE), (2, LEFT_OUT), (4, OWN)])
}

/// The same in one short sentence; none of the opposite.
pub fn plain<'a>(frame: &Frame<'a>, outcome: &TogetherOutcome) -> Option<&'a str> {
    let words = frame.words;
    let sentence = match outcome.survey.verdict() {
        Verdict::AllThree => words.together_plain_needed(),
        Verdict::Even => words.together_plain_even(),
        Verdict::LeaveOut => words.together_plain_worse(),
    };
    (!argues_opposite(frame)).then_some(sentence)
}

/// What a mix leaves out.
fn missing(words: &Words, mix: &Mix) -> String {
    let names = [words.together_dialogue_in(), words.together_deterrence_in(), words.together_development_in()];
    let mut missing = String::new();
    for (name, part) in names.into_iter().zip(mix.parts()) {
        match part {
            0.0 if missing.is_empty() => missing.push_str(name),
            0.0 => missing = words.together_and(&missing, name).to_string(),
            _ => {}
        }
    }
    missing
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &TogetherOutcome, number: NumberId) -> Vec<Phrase> {
    let (words, survey) = (frame.words, &outcome.survey);
    let (all, left) = (&survey.all_three, &survey.left_out);
    let [d, t, v] = if number == ALL_THREE { all } else { left }.mix.parts();
    let ahead = words.together_why_ahead(of_hundred(all.score - left.score));
    match number {
        OWN => own_score(frame, outcome),
        ALL_THREE => vec![words.together_why_all(d, t, v, of_hundred(all.score)), ahead],
        LEFT_OUT => vec![words.together_why_left(d, t, v, of_hundred(left.score)), ahead],
        _ => {
            let Scored { mix, score } = outcome.break_even;
            vec![words.together_why_break_even(mix.dialogue(), of_hundred(score))]
        }
    }
}

/// What the chair counts, one by one, and what that comes to.
fn own_score(frame: &Frame, outcome: &TogetherOutcome) -> Vec<Phrase> {
    let words = frame.words;
    let named = |term: Term| match term {
        Term::Trust => words.together_trust(),
        Term::Peace => words.together_peace(),
        Term::Security => words.together_security(),
        Term::Influence => words.together_influence(),
        _ => words.together_outcome(),
    };
    let mut lines = match &outcome.chair {
        Chair::OpEd(weights) => {
            words.steps(&outcome.prospect.measures.explain_outcome(weights), |step| named(step.term).to_owned())
        }
        _ => {
            let given = |aim: &Aim| words.step_given(aim_name(words, *aim), aim.value());
            let mut lines: Vec<Phrase> = outcome.aims.iter().map(given).collect();
            let values: Vec<String> = outcome.aims.iter().map(|aim| words.numerals.number(aim.value())).collect();
            let sum = ["(", &values.join(" + "), ") ÷ ", &words.numerals.number(values.len() as f64)].concat();
            lines.push(words.step_line(words.together_outcome(), &sum, outcome.score));
            lines
        }
    };
    lines.push(words.together_why_hundred(of_hundred(outcome.score)));
    lines
}

fn aim_name(words: &Words, aim: Aim) -> &str {
    match aim {
        Aim::Trust(_) => words.together_trust(),
        Aim::Peace(_) => words.together_peace(),
        Aim::Security(_) => words.together_security(),
        Aim::Influence(_) => words.together_influence(),
        Aim::Room(_) => words.together_room(),
        Aim::Calm(_) => words.together_calm(),
        Aim::HomeRule(_) => words.together_home_rule(),
    }
}

fn stage(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    let words = frame.words;
    let cases = [words.together_argument_op_ed(), words.together_argument_opposite()];
    let controls = classed("div", "controls")
        .el(parts(frame, outcome))
        .el(controls::choice(frame, ParameterId::Chair, words.together_chair(), &chairs(frame)))
        .el(controls::choice(frame, ParameterId::Argument, words.together_argument(), &cases))
        .el(undo(frame));
    classed("div", "card stage").each(picture(frame, outcome)).el(measures(frame, outcome)).el(controls)
}

/// The heat map as far as it is known: all whole-percent mixes, or at first the 66 in steps of 10 %.
fn picture(frame: &Frame, outcome: &TogetherOutcome) -> [Element; 2] {
    let words = frame.words;
    let sweep = frame.works.iter().find_map(|work| match work {
        Work::Sweep(sweep) if sweep.is_done() => Some(sweep),
        _ => None,
    });
    let fine = sweep.map(|sweep| sweep.scores(&outcome.chair));
    let (scores, steps) = fine.as_ref().map_or((&outcome.survey.scores, 10), |fine| (fine, 100));
    let line = sweep.filter(|_| argues_opposite(frame)).map(|sweep| sweep.break_even_line(scores));
    let break_even: Vec<[f64; 3]> = line.iter().flatten().map(Mix::parts).collect();
    let step = scenes::contour_step(scores);
    let (low, high) = scenes::ends(scores);
    let best = &outcome.survey.best;
    let triangle = Triangle {
        width: frame.layout.drawing_width(Column::Wider),
        scores,
        steps,
        step,
        here: outcome.mix.parts(),
        here_label: words.together_you(of_hundred(outcome.score)).to_string(),
        best: best.mix.parts(),
        best_label: words.together_best(),
        break_even: &break_even,
        corners: corners(words, outcome),
        written: &|score| words.numerals.number(of_hundred(score)),
        summary: summary(frame, outcome),
        moved: [ParameterId::Dialogue, ParameterId::Deterrence],
    };
    let scale = words.together_scale(of_hundred(step), of_hundred(low), of_hundred(high));
    let scale = classed("p", "note scale").with(phrase(&scale));
    let dashed = el("b").text(if argues_opposite(frame) { words.together_dashed() } else { "" });
    [scenes::triangle(frame, &triangle), scale.text(" ").el(dashed)]
}

fn corners(words: &Words, outcome: &TogetherOutcome) -> [String; 3] {
    let [d, t, v] = outcome.mix.parts();
    [
        words.together_corner(words.together_dialogue(), d).to_string(),
        words.together_corner(words.together_deterrence(), t).to_string(),
        words.together_corner(words.together_development(), v).to_string(),
    ]
}

fn summary(frame: &Frame, outcome: &TogetherOutcome) -> String {
    let ([d, t, v], best) = (outcome.mix.parts(), &outcome.survey.best);
    let own = frame.words.together_summary(d, t, v, of_hundred(outcome.score)).to_string();
    let [d, t, v] = best.mix.parts();
    [&own, " ", &frame.words.together_summary_best(d, t, v, of_hundred(best.score)).to_string()].concat()
}

/// What the chair counts, as bars that follow the point.
fn measures(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    let words = frame.words;
    let bar = |(aim, best): (&Aim, &Aim)| Measure {
        name: aim_name(words, *aim),
        value: aim.value(),
        written: words.numerals.percent(aim.value()),
        mark: best.value(),
    };
    let bars: Vec<Measure> = outcome.aims.iter().zip(&outcome.best_aims).map(bar).collect();
    classed("div", "ledger")
        .el(el("h3").text(words.together_bars()).el(el("small").text(words.together_bars_mark())))
        .el(scenes::bars(&bars, words.language().is_right_to_left()))
}

/// A part of the effort.
#[derive(Clone, Copy)]
enum Part {
    Dialogue,
    Deterrence,
    Development,
}

impl Part {
    /// Development's slider moves the other two.
    fn strand(self) -> &'static str {
        let own = match self {
            Part::Dialogue => controls::strand(ParameterId::Dialogue),
            Part::Deterrence => controls::strand(ParameterId::Deterrence),
            Part::Development => None,
        };
        own.unwrap_or(controls::THIRD_STRAND)
    }

    fn of(self, mix: &Mix) -> f64 {
        mix.parts()[self as usize]
    }
}

fn part_slider(frame: &Frame, outcome: &TogetherOutcome, part: Part) -> Element {
    let words = frame.words;
    let value = words.numerals.percent(part.of(&outcome.mix));
    let (id, label) = match part {
        Part::Dialogue => (ParameterId::Dialogue, words.together_dialogue()),
        Part::Deterrence => (ParameterId::Deterrence, words.together_deterrence()),
        Part::Development => return development(frame, outcome, value),
    };
    controls::slider(frame, id, text(label), value)
}

/// The same as the point, for keys: a slider for each part.
fn parts(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    let slider = |part: &Part| part_slider(frame, outcome, *part);
    classed("div", "parts").each([Part::Dialogue, Part::Deterrence, Part::Development].iter().map(slider))
}

/// The third part is what the other two leave, so that its slider moves both.
fn development(frame: &Frame, outcome: &TogetherOutcome, value: String) -> Element {
    let words = frame.words;
    let (scenario, mix) = (frame.state.scenario.clone(), outcome.mix);
    let moved = frame.dispatch.reform(move |event: InputEvent| {
        let value = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        Action::MovedPoint(TogetherOutcome::with_development(&mix, value, &scenario))
    });
    let input = el("input")
        .attr("type", "range")
        .attr("data-moves", controls::THIRD_STRAND)
        .attr("min", "0")
        .attr("max", "1")
        .attr("step", "0.01")
        .set("aria-valuetext", value.clone())
        .value(crate::model::numeric::decimal::written(mix.development(), 6))
        .on_input(moved)
        .on_change(frame.dispatch.reform(|_: Event| Action::ReleasedControl));
    let label = classed("span", "slider-label")
        .el(el("b").text(words.together_development()))
        .el(classed("span", "value").isolated(&value));
    el("div").el(classed("label", "slider").el(label).el(input))
}

fn undo(frame: &Frame) -> Element {
    let words = frame.words;
    classed("div", "playback")
        .el(button("", words.undo(), frame.on_click(Action::Undid)).flag("disabled", !frame.can_undo))
        .el(button("", words.redo(), frame.on_click(Action::Redid)).flag("disabled", !frame.can_redo))
}

fn below(frame: &Frame, outcome: &TogetherOutcome) -> Html {
    let words = frame.words;
    let lead = if argues_opposite(frame) { words.together_lead_opposite() } else { words.together_lead() };
    let below = Below {
        lead: super::lead(text(lead), words.together_try()),
        bets: vec![(Bet::TakesAllThree, bet(frame, outcome))],
        own: vec![cards::twin(frame, Twin::Space, || mixes(frame, outcome))],
        more: Some(more(frame)),
        limits: Some(limits(frame)),
        onward: words.together_onward(),
    };
    super::below(frame, below)
}

/// The reader's mix, the best, and a few more, with what each scores.
fn mixes(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    let words = frame.words;
    let line = |name: &str, mix: &Mix, score: f64| {
        let [d, t, v] = mix.parts().map(|part| words.numerals.percent(part));
        let key = [name, &d, &t].concat();
        row(&key, head(name), [d.as_str(), &t, &v, &words.numerals.number(of_hundred(score))])
    };
    let best = &outcome.survey.best;
    let first = [
        line(words.together_row_yours(), &outcome.mix, outcome.score),
        line(words.together_row_best(), &best.mix, best.score),
    ];
    let scored = Mix::all(10).zip(&outcome.survey.scores);
    let is_fifth = |part: f64| ((part * 10.0).round() as u32).is_multiple_of(2);
    let some = scored.filter(|(mix, _)| mix.parts().into_iter().all(is_fifth));
    let columns = [
        words.together_column_mix(),
        words.together_dialogue(),
        words.together_deterrence(),
        words.together_development(),
        words.together_outcome(),
    ];
    table(&columns, first.into_iter().chain(some.map(|(mix, score)| line("", &mix, *score))))
}

fn more(frame: &Frame) -> Element {
    let words = frame.words;
    let slider = |(id, label): &(ParameterId, &str)| {
        controls::slider(frame, *id, text(label), words.numerals.number(frame.state.parameter(*id)))
    };
    classed("div", "controls")
        .el(el("h4").text(words.together_type()))
        .el(controls::field(frame, ParameterId::Dialogue, words.together_dialogue()))
        .el(controls::field(frame, ParameterId::Deterrence, words.together_deterrence()))
        .el(el("h4").text(words.together_weights()))
        .each(weights(words).iter().map(slider))
        .el(el("h4").text(words.together_coefficients()))
        .el(el("p").el(classed("span", "tag").text(words.illustrative())))
        .each(coefficients(words).iter().map(slider))
}

fn weights(words: &Words) -> [(ParameterId, &str); 4] {
    [
        (ParameterId::WeightOfTrust, words.together_trust()),
        (ParameterId::WeightOfPeace, words.together_peace()),
        (ParameterId::WeightOfSecurity, words.together_security()),
        (ParameterId::WeightOfInfluence, words.together_influence()),
    ]
}

fn coefficients(words: &Words) -> [(ParameterId, &str); 18] {
    use ParameterId::*;
    [
        (MixNoise, words.together_mix_noise()),
        (DialogueClarity, words.together_dialogue_clarity()),
        (MixGenerosity, words.together_mix_generosity()),
        (MixStrength, words.together_mix_strength()),
        (MixFightingCost, words.together_mix_fighting_cost()),
        (MixCostCentre, words.together_mix_cost_centre()),
        (MixMistrust, words.together_mix_mistrust()),
        (DeterrenceCost, words.together_deterrence_cost()),
        (MixRecruitment, words.together_mix_recruitment()),
        (MixFacilitatorShare, words.together_mix_facilitator_share()),
        (MixFightersToNetwork, words.together_mix_fighters_to_network()),
        (OperationsMost, words.together_operations_most()),
        (ChainActionMost, words.together_chain_action_most()),
        (GrievanceResolutionMost, words.together_grievance_resolution_most()),
        (MixStake, words.together_mix_stake()),
        (DialogueEffectiveness, words.together_dialogue_effectiveness()),
        (DevelopmentEffectiveness, words.together_development_effectiveness()),
        (MixHomeRule, words.together_mix_home_rule()),
    ]
}

/// Two cases: much doubt about the other's cost, where dialogue and deterrence do better alone; and much influence from
/// development, where it takes all three.
fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts =
        [words.together_limits_1(), words.together_limits_2(), words.together_limits_3(), words.together_limits_4()];
    let shown = |label, id: ParameterId| {
        let most = id.range(frame.scenario()).max;
        let numbers = vec![(ParameterId::Argument, 0.0), (ParameterId::Chair, 0.0), (id, most)];
        button("", label, frame.on_click(Action::LoadedNumbers(numbers)))
    };
    let buttons = classed("div", "choices")
        .el(shown(words.together_show_needed(), ParameterId::DevelopmentEffectiveness))
        .el(shown(words.together_show_worse(), ParameterId::MixMistrust));
    el("div").el(super::limits(&texts)).el(buttons)
}

/// The draws of the assumptions, as far as they are made.
fn robustness<'a>(frame: &Frame<'a>) -> Option<&'a Robustness> {
    frame.works.iter().find_map(|work| match work {
        Work::Robustness(robustness) => Some(&**robustness),
        _ => None,
    })
}

/// Until the draws are done nothing has come true: `actual` is then none of the choices.
pub fn bet<'a>(frame: &Frame<'a>, _outcome: &TogetherOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let choices = vec![words.together_bet_0(), words.together_bet_1(), words.together_bet_2()];
    let done = robustness(frame).filter(|robustness| robustness.is_done()).map(Robustness::tally);
    let share = done.map(|tally| tally.all_three.share(tally));
    let actual = match share {
        None => choices.len(),
        Some(half) if half > 0.5 => 0,
        Some(tenth) if tenth >= 0.1 => 1,
        _ => 2,
    };
    let react = |choice, share| match (choice, choice == actual) {
        (0, true) => words.together_reaction_0_right(share),
        (0, false) => words.together_reaction_0_wrong(share),
        (1, true) => words.together_reaction_1_right(share),
        (1, false) => words.together_reaction_1_wrong(share),
        (_, true) => words.together_reaction_2_right(share),
        (_, false) => words.together_reaction_2_wrong(share),
    };
    let answer = |choice: usize| match share {
        Some(share) => react(choice, share),
        None => words.together_reaction_pending(choices[choice]),
    };
    let reaction = frame.state.bet(Bet::TakesAllThree).map(answer);
    BetTexts { question: words.together_bet_question(), choices, actual, reaction }
}

/// The honest test: what comes out when all assumptions are drawn at random, thousands of times.
fn draws(frame: &Frame) -> Element {
    let words = frame.words;
    let card = classed("section", "card draws")
        .el(el("h3").text(words.together_draws_title()))
        .el(el("p").text(words.together_draws_text()))
        .el(classed("p", "note").with(phrase(&words.together_draws_chair(name(frame, roles(frame).leaver)))));
    let Some(robustness) = robustness(frame) else { return card };
    let tally = robustness.tally();
    let card = card.el(classed("div", "choices").each(draw_buttons(frame, robustness)));
    if tally.draws == 0 {
        card
    } else {
        card.el(progress(frame, tally)).el(result(frame, tally)).el(examples(frame, tally))
    }
}

fn draw_buttons(frame: &Frame, robustness: &Robustness) -> Option<Element> {
    let words = frame.words;
    let (class, label, action) = match robustness.tally().draws {
        _ if robustness.is_done() => return None,
        _ if frame.state.is_working => ("", words.together_draws_stop(), Action::StoppedWork),
        0 => ("main", words.together_draws_start(), Action::StartedWork),
        _ => ("main", words.together_draws_go_on(), Action::StartedWork),
    };
    Some(button(class, label, frame.on_click(action)))
}

fn progress(frame: &Frame, tally: &Tally) -> Element {
    let written = frame.words.together_draws_progress(f64::from(tally.draws));
    let bar = el("progress").attr("max", "10000").set("value", tally.draws.to_string());
    classed("label", "progress").el(el("span").with(phrase(&written))).el(bar)
}

fn result(frame: &Frame, tally: &Tally) -> Element {
    let words = frame.words;
    let share = tally.all_three.share(tally);
    let sentence = if share > 0.5 { Words::together_draws_many } else { Words::together_draws_few };
    let entry = |name: &str, fill, count: &Count| {
        let share = count.share(tally);
        Entry { name: name.to_owned(), fill, share, written: words.numerals.percent(share) }
    };
    let entries = [
        entry(words.together_draws_all(), "fill-left", &tally.all_three),
        entry(words.together_draws_even(), "fill-home", &tally.even),
        entry(words.together_draws_leave(), "fill-right", &tally.leave_out),
    ];
    el("div")
        .el(el("p").el(el("b").with(phrase(&sentence(words, share, f64::from(tally.draws))))))
        .el(scenes::ledger(frame.layout.drawing_width(Column::Narrower), &entries))
        .el(classed("p", "note").with(phrase(&words.together_draws_single(tally.single_minded.share(tally)))))
}

fn examples(frame: &Frame, tally: &Tally) -> Element {
    let words = frame.words;
    let kinds = [
        (words.together_draws_all(), &tally.all_three),
        (words.together_draws_even(), &tally.even),
        (words.together_draws_leave(), &tally.leave_out),
        (words.together_draws_load_single(), &tally.single_minded),
    ];
    let load = |(label, count): (&str, &Count)| {
        let numbers = TogetherOutcome::example(&count.example?);
        Some(button("", label, frame.on_click(Action::LoadedNumbers(numbers))))
    };
    el("div")
        .el(el("p").text(words.together_draws_load()))
        .el(classed("div", "choices").each(kinds.into_iter().filter_map(load)))
}

fn influence_map(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    let leaver = roles(frame).leaver;
    let region = Region {
        title: frame.words.together_map_title().into(),
        summary: summary(frame, outcome),
        share: &|actor| share_of(frame, outcome, actor),
        width: &|tie| tie_width(frame, outcome, tie),
        strand: &|tie| (tie.from == leaver).then(|| part(tie).strand()),
        slider: &|tie| (tie.from == leaver).then(|| part_slider(frame, outcome, part(tie))),
        time: Some(Time { when: String::new(), picture: shares(frame, outcome), shares: None }),
    };
    region::influence_map(frame, region)
}

/// There is no run here: the shares of influence as one bar.
fn shares(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    const OTHERS: [&str; 4] = ["fill-a", "fill-b", "fill-c", "fill-d"];
    let words = frame.words;
    let entry =
        |name: &str, fill, share| Entry { name: name.to_owned(), fill, share, written: words.numerals.percent(share) };
    let actor = |actor| frame.name(name(frame, actor));
    let mut entries = vec![entry(actor(roles(frame).leaver), "fill-left", outcome.prospect.measures.influence)];
    for (place, share) in outcome.other_shares.iter().enumerate().take(outcome.others.len()) {
        entries.push(entry(actor(outcome.others[place]), OTHERS[place % OTHERS.len()], *share));
    }
    entries.push(entry(words.kind_place(), "fill-home", outcome.home_rule));
    scenes::ledger(frame.layout.drawing_width(Column::Narrower), &entries)
}

/// The part of the effort that goes into a tie of the seat's holder.
fn part(tie: &Tie) -> Part {
    match tie.kind {
        TieKind::Diplomatic => Part::Dialogue,
        TieKind::Armed | TieKind::Security => Part::Deterrence,
        _ => Part::Development,
    }
}

/// The share of influence that the model gives an actor.
fn share_of(frame: &Frame, outcome: &TogetherOutcome, actor: ActorIndex) -> Option<f64> {
    if actor == roles(frame).leaver {
        return Some(outcome.prospect.measures.influence);
    }
    let place = outcome.others.iter().position(|other| *other == actor);
    let is_place = frame.scenario().actors[actor].kind == ActorKind::Place;
    place.and_then(|place| outcome.other_shares.get(place).copied()).or(is_place.then_some(outcome.home_rule))
}

/// The seat's own ties are as wide as the part of its effort that goes into them; another outsider's to Kabul as wide as
/// its share of influence, divided among them by weight.
fn tie_width(frame: &Frame, outcome: &TogetherOutcome, tie: &Tie) -> Option<f64> {
    let roles = roles(frame);
    if tie.from == roles.leaver {
        return Some(part(tie).of(&outcome.mix) * 0.4);
    }
    let share = share_of(frame, outcome, tie.from).filter(|_| tie.to == roles.seat)?;
    let siblings = frame.scenario().ties.iter().filter(|other| (other.from, other.to) == (tie.from, tie.to));
    Some(share * tie.weight / siblings.map(|other| other.weight).sum::<f64>().max(1e-9))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &TogetherOutcome) -> Element {
    let words = frame.words;
    let cases = [words.together_argument_op_ed(), words.together_argument_opposite()];
    let slider = |(id, label): &(ParameterId, &str)| {
        controls::slider(frame, *id, text(label), words.numerals.number(frame.state.parameter(*id)))
    };
    let inner = |list: &[(ParameterId, &str)]| classed("div", "controls").each(list.iter().map(slider));
    classed("div", "controls")
        .el(parts(frame, outcome))
        .el(controls::choice(frame, ParameterId::Chair, words.together_chair(), &chairs(frame)))
        .el(controls::choice(frame, ParameterId::Argument, words.together_argument(), &cases))
        .el(cards::details(words.together_weights(), inner(&weights(words))))
        .el(cards::details(words.together_coefficients(), inner(&coefficients(words))))
}
