//! What a judge costs: settle, fight or ask; five kinds of third party; and the standoff at the judge's table.

use super::fable::{self, Fable};
use super::region::{self, Region};
use super::{Below, Screen};
use crate::model::explain::{Step, Term};
use crate::model::judge::regimes::Regime;
use crate::model::judge::third_parties::ThirdParty;
use crate::scenario::{ActorIndex, Name};
use crate::state::{Action, AtTable, Bet, JudgeOutcome, NumberId, ParameterId, Twin};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, text};
use crate::views::frame::Column;
use crate::views::scenes::{self, Entry, Plane, Regimes, StandoffScene};
use crate::views::{
    Frame, Request, cards, controls,
    phrase::{open_phrase, phrase},
};
use crate::words::{Phrase, Words};
use controls::{BetTexts, Playback};
use yew::Html;

pub fn screen(frame: &Frame, outcome: &JudgeOutcome) -> Screen {
    Screen {
        is_map_led: false,
        hook: super::hook(frame, &frame.words.judge_hook().into()),
        finding: finding(frame, outcome),
        stage: stage(frame, outcome),
        below: below(frame, outcome),
        map: map(frame, outcome),
        beside: with_each(frame, outcome),
    }
}

/// Whom the reader named as the judge, if anybody.
fn named(frame: &Frame) -> Option<ActorIndex> {
    let place = frame.state.parameter(ParameterId::NamedJudge) as usize;
    frame.scenario().roles?;
    frame.scenario().judge_candidates.get(place.checked_sub(1)?).copied()
}

const WAY: NumberId = NumberId(0);
const CRITICAL_CUT: NumberId = NumberId(1);
const BY_THE_ROUND: NumberId = NumberId(2);
const LAST_OFFERS: NumberId = NumberId(3);
const EXPECTED_TAKE: NumberId = NumberId(4);

/// The finding of this very state: which way the two take, what it costs them, and whether the saying holds.
pub fn finding(frame: &Frame, outcome: &JudgeOutcome) -> Html {
    let words = frame.words;
    let (cut, cost) = (outcome.dispute.cut.get(), outcome.cost_of_fighting());
    let is_frightened = outcome.critical_cut > 0.0 && cut >= outcome.critical_cut;
    let (sentence, numbers): (Phrase, &[(usize, NumberId)]) = match (outcome.third, outcome.regime) {
        (Some(ThirdParty::GoBetween { .. }), Regime::Fight) => (words.judge_finding_fight_talks(cost), &[(0, WAY)]),
        (Some(ThirdParty::GoBetween { candour }), _) => (words.judge_finding_go_between(candour.get()), &[(0, WAY)]),
        (_, Regime::Settle) if is_frightened => {
            (words.judge_finding_settle(cut, outcome.critical_cut), &[(0, WAY), (1, CRITICAL_CUT)])
        }
        (_, Regime::Settle) => (words.judge_finding_settle_freely().into(), &[]),
        (Some(ThirdParty::Leaning { .. }), Regime::Fight) if outcome.is_lean_decisive => {
            (words.judge_finding_leaning_fight(cost), &[(0, WAY)])
        }
        (_, Regime::Fight) => (words.judge_finding_fight(cost), &[(0, WAY)]),
        (_, Regime::Judge) if cut == 0.0 => (words.judge_finding_honest().into(), &[]),
        (Some(ThirdParty::PaidByTheRound { fee, rounds }), _) => {
            (words.judge_finding_by_the_round(cut, fee.get(), rounds.get()), &[(0, BY_THE_ROUND)])
        }
        (Some(ThirdParty::Leaning { .. }), _) => (words.judge_finding_leaning(cut), &[(0, WAY)]),
        (Some(ThirdParty::LastOffer { .. }), _) => {
            let [asked, offered] = outcome.last_offers.unwrap_or_default();
            (words.judge_finding_last_offer(asked, offered, cut), &[(0, LAST_OFFERS), (1, LAST_OFFERS), (2, WAY)])
        }
        (None, _) if cut > cost => (words.judge_finding_ask_costlier(cut, cost), &[(0, WAY), (1, WAY)]),
        (None, _) => (words.judge_finding_ask(cut), &[(0, WAY)]),
    };
    open_phrase(frame, &sentence, numbers)
}

/// The same in one short sentence.
pub fn plain<'a>(words: &'a Words, outcome: &JudgeOutcome) -> &'a str {
    match outcome.regime {
        Regime::Fight => words.judge_plain_fight(),
        _ if matches!(outcome.third, Some(ThirdParty::GoBetween { .. })) => words.judge_plain_free(),
        Regime::Settle => words.judge_plain_settle(),
        Regime::Judge if outcome.dispute.cut.get() == 0.0 => words.judge_plain_free(),
        Regime::Judge => words.judge_plain_ask(),
    }
}

/// The steps that lead to a number, in words and figures.
pub fn arithmetic(frame: &Frame, outcome: &JudgeOutcome, number: NumberId) -> Vec<Phrase> {
    let words = frame.words;
    let explained = |steps: Vec<Step>| words.steps(&steps, |step| term(frame, step.term).to_owned());
    match (number, outcome.third) {
        (CRITICAL_CUT, _) => explained(outcome.court().explain_critical_cut()),
        (EXPECTED_TAKE, _) if outcome.is_lopsided => vec![words.judge_why_lopsided().into()],
        (EXPECTED_TAKE, _) => explained(outcome.standoff.explain_take()),
        (BY_THE_ROUND, Some(ThirdParty::PaidByTheRound { fee, rounds })) => {
            vec![words.judge_why_by_the_round(fee.get(), rounds.get(), outcome.dispute.cut.get())]
        }
        (LAST_OFFERS, _) => {
            let [asked, offered] = outcome.last_offers.unwrap_or_default();
            vec![words.judge_why_last_offer(frame.state.parameter(ParameterId::AwardSpread), asked, offered)]
        }
        _ => {
            let mut lines = explained(outcome.dispute.explain_regime());
            lines.push(words.judge_why_way(way(frame, is_arbiter(outcome), outcome.regime), outcome.lost()));
            lines
        }
    }
}

fn term<'a>(frame: &Frame<'a>, term: Term) -> &'a str {
    let words = frame.words;
    match term {
        Term::Cut => words.judge_term_cut(),
        Term::JudgeForA => words.judge_term_judge_for_first(),
        Term::JudgeForB => words.judge_term_judge_for_second(),
        Term::WarForA => words.judge_term_fight_for_first(),
        Term::WarForB => words.judge_term_fight_for_second(),
        Term::OutsideOptionOfA => words.judge_term_best_for_first(),
        Term::OutsideOptionOfB => words.judge_term_best_for_second(),
        Term::OutsideOptionsTogether => words.judge_term_together(),
        Term::ExpectationOfA => words.judge_award_first(),
        Term::ExpectationOfB => words.judge_award_second(),
        Term::Optimism => words.judge_term_optimism(),
        Term::CriticalCut => words.judge_term_critical_cut(),
        Term::Prize => words.judge_prize(),
        Term::Fee => words.judge_fee(),
        Term::ChanceOfConceding => words.judge_term_conceding(),
        Term::ExpectedRounds => words.judge_term_rounds(),
        Term::ExpectedFees => words.judge_term_fees(),
        Term::ChanceThatBothConcede => words.judge_term_both_concede(),
        Term::KeptPrize => words.judge_term_kept_prize(),
        _ => words.judge_term_expected_take(),
    }
}

/// The way that two take, in a word or two. A go-between is not asked for an award: they talk.
fn way<'a>(frame: &Frame<'a>, is_arbiter: bool, regime: Regime) -> &'a str {
    match regime {
        Regime::Settle => frame.words.judge_settle(),
        Regime::Fight => frame.words.judge_fight(),
        Regime::Judge if is_arbiter => frame.words.judge_ask(),
        Regime::Judge => frame.words.judge_talk(),
    }
}

fn is_arbiter(outcome: &JudgeOutcome) -> bool {
    outcome.third.is_none_or(|third| third.is_arbiter())
}

/// How each way is filled in the picture: settle, fight, ask, and the latter two where the other would cost less.
fn fills(outcome: &JudgeOutcome) -> &'static [&'static str] {
    match is_arbiter(outcome) {
        true => &["fill-settle", "fill-fight", "fill-ask", "fill-costly-fight", "fill-costly-ask"],
        false => &["fill-settle", "fill-fight", "fill-talk", "fill-costly-fight", "fill-talk"],
    }
}

fn stage(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let names = [
        words.judge_settle(),
        words.judge_fight(),
        way(frame, is_arbiter(outcome), Regime::Judge),
        words.judge_fight_costlier(),
        words.judge_ask_costlier(),
    ];
    let is_there = |cell: &usize| outcome.cells.contains(&(*cell as u8));
    let key: Vec<(&'static str, &str)> =
        (0..names.len()).filter(is_there).map(|cell| (fills(outcome)[cell], names[cell])).collect();
    let controls = classed("div", "controls")
        .each(own_numbers(frame, outcome))
        .el(percent(frame, ParameterId::CostOfFighting, words.judge_cost()))
        .el(third_party(frame));
    classed("div", "card stage").el(picture(frame, outcome)).el(scenes::key(&key)).el(controls).el(cards::twin(
        frame,
        Twin::Scene,
        || ways(frame, outcome),
    ))
}

/// What each way keeps of the whole, and what each of the two expects of it.
fn ways(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let line = |regime: Regime, hopes: Option<[f64; 2]>| {
        let hope = |side: usize| hopes.map_or("–".to_owned(), |hopes| words.numerals.percent(hopes[side]));
        let kept = words.numerals.percent(outcome.dispute.kept(regime));
        let name = way(frame, is_arbiter(outcome), regime);
        row(name, head(name), [kept.as_str(), &hope(0), &hope(1)])
    };
    let columns =
        [words.judge_column_way(), words.judge_column_kept(), words.judge_column_first(), words.judge_column_second()];
    let rows = [
        line(Regime::Settle, None),
        line(Regime::Fight, Some(outcome.dispute.war_options())),
        line(Regime::Judge, Some(outcome.dispute.judge_options())),
    ];
    table(&columns, rows)
}

fn picture(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let has_cut = outcome.across == ParameterId::JudgeCut;
    let across = match outcome.across {
        ParameterId::Candour => words.judge_candour(),
        ParameterId::RoundFee => words.judge_fee(),
        _ => words.judge_cut(),
    };
    let ask = if is_arbiter(outcome) { words.judge_ask_short() } else { words.judge_talk_short() };
    let names = [words.judge_settle(), words.judge_fight(), ask].into_iter().zip(outcome.middles);
    let is_untouched = frame.state.moved_parameters().next().is_none();
    let regimes = Regimes {
        plane: Plane {
            width: frame.layout.drawing_width(Column::Wider),
            cells: &outcome.cells,
            columns: JudgeOutcome::COLUMNS,
            fills: fills(outcome),
            across: (outcome.across, across),
            up: (ParameterId::CostOfFighting, words.judge_cost()),
            summary: words.judge_summary(way(frame, is_arbiter(outcome), outcome.regime), outcome.lost()).to_string(),
        },
        names: names.filter_map(|(name, middle)| Some((name, middle?))).collect(),
        invitation: is_untouched.then(|| words.judge_drag()),
        tipping: (has_cut && outcome.critical_cut > 0.0)
            .then(|| (outcome.critical_cut, words.judge_tipping(outcome.critical_cut).to_string())),
    };
    scenes::regimes(frame, &regimes)
}

/// The sliders of the third party's own numbers, the one across the picture first.
fn own_numbers(frame: &Frame, outcome: &JudgeOutcome) -> Vec<Element> {
    let words = frame.words;
    let cut = || percent(frame, ParameterId::JudgeCut, words.judge_cut());
    match outcome.third {
        None => vec![cut()],
        Some(ThirdParty::GoBetween { .. }) => vec![percent(frame, ParameterId::Candour, words.judge_candour())],
        Some(ThirdParty::PaidByTheRound { rounds, .. }) => {
            let value = words.numerals.number(rounds.get());
            let rounds = controls::slider(frame, ParameterId::RoundsAtTable, text(words.judge_rounds()), value);
            vec![percent(frame, ParameterId::RoundFee, words.judge_fee()), rounds]
        }
        Some(ThirdParty::Leaning { .. }) => {
            let known = [words.judge_known_both(), words.judge_known_favoured(), words.judge_known_nobody()];
            let known = controls::choice(frame, ParameterId::LeanKnown, words.judge_known(), &known);
            vec![cut(), percent(frame, ParameterId::Lean, words.judge_lean()), known]
        }
        Some(ThirdParty::LastOffer { .. }) => {
            vec![cut(), percent(frame, ParameterId::AwardSpread, words.judge_spread())]
        }
    }
}

fn percent(frame: &Frame, id: ParameterId, label: &str) -> Element {
    controls::slider(frame, id, text(label), frame.words.numerals.percent(frame.state.parameter(id)))
}

fn third_parties<'a>(frame: &Frame<'a>) -> [&'a str; 5] {
    let words = frame.words;
    [
        words.judge_third_judge(),
        words.judge_third_go_between(),
        words.judge_third_by_the_round(),
        words.judge_third_leaning(),
        words.judge_third_last_offer(),
    ]
}

fn third_party(frame: &Frame) -> Element {
    controls::choice(frame, ParameterId::ThirdParty, frame.words.judge_third(), &third_parties(frame))
}

fn below(frame: &Frame, outcome: &JudgeOutcome) -> Html {
    let words = frame.words;
    let below = Below {
        lead: super::lead(text(words.judge_lead()), words.judge_try()),
        bets: vec![(Bet::JudgesTake, bet(frame, outcome))],
        own: vec![no_way_out(frame, outcome)],
        more: Some(more(frame)),
        limits: Some(limits(frame)),
        onward: words.judge_onward(),
    };
    super::below(frame, below)
}

/// The standoff at the judge's table.
fn no_way_out(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let now = outcome.at(frame.state.step());
    let take = words.judge_standoff_take(outcome.expected_take());
    let finding = match outcome.is_lopsided {
        true => text(words.judge_standoff_lopsided()),
        false => open_phrase(frame, &take, &[(0, EXPECTED_TAKE)]),
    };
    let standoffs = [words.judge_standoff_alike(), words.judge_standoff_clear()];
    let again = Some(button("", words.reseed(), frame.on_click_request(Request::AnotherSeed)));
    let playback = Playback { play: words.judge_standoff_play(), step: words.judge_standoff_step(), first: again };
    let controls = classed("div", "controls")
        .el(controls::playback(frame, playback))
        .el(percent(frame, ParameterId::RoundFee, words.judge_fee()))
        .el(controls::choice(frame, ParameterId::Standoff, words.judge_standoff_who(), &standoffs));
    classed("section", "card bench")
        .label(words.judge_standoff_title())
        .el(el("h3").text(words.judge_standoff_title()))
        .el(el("p").text(words.judge_standoff_lead()))
        .el(bench(frame, outcome, now))
        .el(ledger(frame, now))
        .el(classed("p", "finding").with(finding))
        .el(controls)
}

fn bench(frame: &Frame, outcome: &JudgeOutcome, now: AtTable) -> Element {
    let words = frame.words;
    scenes::standoff(&StandoffScene {
        width: frame.layout.drawing_width(Column::Wider),
        held: now.held,
        last: outcome.run.len(),
        fee: outcome.standoff.fee.get(),
        end: now.end,
        is_fable: named(frame).is_none(),
        prize: words.judge_prize(),
        summary: so_far(frame, now),
        is_mirrored: words.language().is_right_to_left(),
    })
}

/// What has happened at the table, in a sentence.
fn so_far(frame: &Frame, now: AtTable) -> String {
    let (words, rounds, take) = (frame.words, now.held as f64, now.judges_take());
    let sentence = match now.end {
        None => words.judge_standoff_holding(rounds, take),
        Some([false, false]) => words.judge_standoff_both(rounds, take),
        Some(_) => words.judge_standoff_one(rounds, take),
    };
    sentence.to_string()
}

fn ledger(frame: &Frame, now: AtTable) -> Element {
    let words = frame.words;
    let entry =
        |name: &str, fill, share| Entry { name: name.to_owned(), fill, share, written: words.numerals.percent(share) };
    let entries = [
        entry(words.judge_paid_first(), "fill-left", now.paid_each),
        entry(words.judge_paid_second(), "fill-right", now.paid_each),
        entry(words.judge_term_take(), "fill-judge", now.judges_take()),
    ];
    let so_far = classed("p", "when").el(el("b").text(&so_far(frame, now)));
    classed("div", "ledger").el(so_far).el(scenes::list(&entries))
}

fn more(frame: &Frame) -> Element {
    let words = frame.words;
    classed("div", "controls")
        .el(el("p").el(classed("span", "tag").text(words.illustrative())))
        .el(controls::field(frame, ParameterId::JudgeCut, words.judge_cut()))
        .el(controls::field(frame, ParameterId::CostOfFighting, words.judge_cost()))
        .el(percent(frame, ParameterId::BeliefInFightFirst, words.judge_chance_first()))
        .el(percent(frame, ParameterId::BeliefInFightSecond, words.judge_chance_second()))
        .el(percent(frame, ParameterId::BeliefInAwardFirst, words.judge_award_first()))
        .el(percent(frame, ParameterId::BeliefInAwardSecond, words.judge_award_second()))
        .el(classed("p", "note").text(words.seed_note()))
}

fn limits(frame: &Frame) -> Element {
    let words = frame.words;
    let texts = [
        words.judge_limits_experiment(),
        words.saying_limits_1(),
        words.saying_limits_2(),
        words.judge_limits_bias(),
        words.judge_limits_model(),
        words.judge_limits_paradox(),
    ];
    let false_here = vec![(ParameterId::ThirdParty, 1.0), (ParameterId::Candour, 1.0)];
    let shown = frame.on_click(Action::LoadedNumbers(false_here));
    el("div").el(super::limits(&texts)).el(button("", words.judge_show_false(), shown))
}

pub fn bet<'a>(frame: &Frame<'a>, outcome: &JudgeOutcome) -> BetTexts<'a> {
    let words = frame.words;
    let actual = if outcome.is_lopsided { 0 } else { 2 };
    let reaction = frame.state.bet(Bet::JudgesTake).map(|choice| match (choice, choice == actual) {
        (0, true) => words.judge_reaction_0_right(),
        (0, false) => words.judge_reaction_0_wrong(),
        (1, _) if outcome.is_lopsided => words.judge_reaction_1_lopsided(),
        (1, _) => words.judge_reaction_1_wrong(),
        (_, true) => words.judge_reaction_2_right(),
        (_, false) => words.judge_reaction_2_wrong(),
    });
    let choices = vec![words.judge_bet_0(), words.judge_bet_1(), words.judge_bet_2()];
    BetTexts { question: words.judge_bet_question(), choices, actual, reaction: reaction.map(Phrase::from) }
}

/// The fable's three, or the region's map where the reader named a real judge: no mascot stands on it.
fn map(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let naming = naming(frame);
    let map = match named(frame) {
        Some(judge) => influence_map(frame, outcome, judge),
        None => meat_map(frame, outcome),
    };
    el("div").each(naming).el(map)
}

/// Who is the judge? The reader says so, not the widget.
fn naming(frame: &Frame) -> Option<Element> {
    let words = frame.words;
    frame.scenario().roles?;
    let candidates = frame.scenario().judge_candidates.iter().map(|actor| frame.name(region::name(frame, *actor)));
    let names: Vec<&str> = std::iter::once(words.judge_named_nobody()).chain(candidates).collect();
    let choice = controls::choice(frame, ParameterId::NamedJudge, words.judge_named(), &names);
    let note = |judge| classed("p", "note").with(phrase(&words.judge_named_note(region::name(frame, judge))));
    let controls = classed("div", "controls").el(choice).each(named(frame).map(note));
    Some(classed("section", "card").el(controls))
}

fn meat_map(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let each = outcome.portions[2] / 2.0;
    let fable = Fable {
        title: words.judge_map_title(),
        summary: words.judge_summary(way(frame, is_arbiter(outcome), outcome.regime), outcome.lost()).to_string(),
        shares: outcome.portions,
        flows: [(each, words.judge_map_fee().to_owned()), (each, words.judge_map_fee().to_owned())],
        table: holders(frame, outcome),
    };
    fable::meat_map(frame, fable)
}

fn holders(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let [left, right, judge] = outcome.portions;
    let burnt = outcome.lost() - judge;
    let line = |name: &str, share: f64| row(name, head(name), [words.numerals.percent(share).as_str()]);
    let rows = [
        line(words.saying_left(), left),
        line(words.saying_right(), right),
        line(words.saying_judge(), judge),
        line(words.judge_burnt(), burnt),
    ];
    table(&[words.saying_column_holder(), words.saying_column_share()], rows)
}

/// The region's map as the scenario weighs it: the model knows nothing of whom the reader named.
fn influence_map(frame: &Frame, outcome: &JudgeOutcome, judge: ActorIndex) -> Element {
    let name: &Name = region::name(frame, judge);
    let region = Region {
        title: frame.words.judge_map_named(name),
        summary: frame.words.judge_summary(way(frame, is_arbiter(outcome), outcome.regime), outcome.lost()).to_string(),
        share: &|_| None,
        width: &|_| None,
        strand: &|_| None,
        slider: &|_| None,
        time: None,
    };
    region::influence_map(frame, region)
}

/// The same two, with each third party between them.
fn with_each(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    let line = |(name, (regime, lost)): (&str, (Regime, f64))| {
        let is_arbiter = name != words.judge_third_go_between();
        row(name, head(name), [way(frame, is_arbiter, regime), words.numerals.percent(lost).as_str()])
    };
    let columns = [words.judge_column_third(), words.judge_column_way(), words.judge_column_lost()];
    let rows = third_parties(frame).into_iter().zip(outcome.with_each).map(line);
    classed("section", "card")
        .el(el("h3").text(words.judge_with_each()))
        .el(table(&columns, rows))
        .each(named(frame).is_none().then(|| el("p").text(words.judge_with_each_note())))
}

/// All the chapter's controls, for the sandbox.
#[cfg(feature = "workshop")]
pub fn all_controls(frame: &Frame, outcome: &JudgeOutcome) -> Element {
    let words = frame.words;
    classed("div", "controls")
        .el(third_party(frame))
        .each(own_numbers(frame, outcome))
        .el(percent(frame, ParameterId::CostOfFighting, words.judge_cost()))
        .el(percent(frame, ParameterId::BeliefInFightFirst, words.judge_chance_first()))
        .el(percent(frame, ParameterId::BeliefInFightSecond, words.judge_chance_second()))
        .el(percent(frame, ParameterId::BeliefInAwardFirst, words.judge_award_first()))
        .el(percent(frame, ParameterId::BeliefInAwardSecond, words.judge_award_second()))
}
