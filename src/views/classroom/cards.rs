//! The card game as it is played: hand over, look, offer, answer, and what came of it.

use super::card_face::card;
use super::{code, hand_over, heading, number_of, place};
use crate::model::numeric::decimal::written;
use crate::state::classroom::{
    BITE, Cards, DeskAction, Ending, Heard, Move, Phase, ROUNDS, Round, SLICES, Seat, way_out,
};
use crate::state::{ParameterId, Portions};
use crate::views::Frame;
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el, icon_button};
use crate::views::frame::Column;
use crate::views::scenes::{self, Mood, Pose, SplitScene, TableScene};
use web_sys::HtmlInputElement;
use yew::{InputEvent, TargetCast};

pub fn screen(frame: &Frame, game: &Cards) -> Element {
    let parts = match game.phase {
        Phase::HandOver => vec![hand_over(frame, game.turn, DeskAction::Moved(Move::TookDevice))],
        Phase::Offering => vec![turn(frame, game, offering(frame, game))],
        Phase::Answering => vec![turn(frame, game, answering(frame, game))],
        Phase::Over => vec![over(frame, game)],
        Phase::Finished => vec![code(frame, true), results(frame, game)],
    };
    let line = (game.phase != Phase::Finished).then(|| place(frame, &where_it_stands(frame, game)));
    classed("div", "columns class-game").key(&key(game)).each(line).each(parts)
}

/// Another screen is made of other elements: nothing typed or pressed on one stays on the next.
fn key(game: &Cards) -> String {
    format!("{}-{}-{:?}-{:?}", game.round, game.spoiled, game.phase, game.turn)
}

fn where_it_stands(frame: &Frame, game: &Cards) -> String {
    match game.round {
        0 => frame.words.class_practice().to_owned(),
        round => frame.words.class_round(round as f64, ROUNDS as f64).to_string(),
    }
}

// -- A turn --

fn turn(frame: &Frame, game: &Cards, choices: Element) -> Element {
    let words = frame.words;
    let title = match game.against.is_widget() {
        true => question(frame, game),
        false => words.class_turn(number_of(game.turn)).to_string(),
    };
    let asked = (!game.against.is_widget()).then(|| classed("p", "class-question").text(&question(frame, game)));
    classed("section", "card class-turn")
        .el(heading(frame, &title))
        .each(asked)
        .each(coach(frame, game))
        .el(hand(frame, game))
        .el(scene(frame, game))
        .el(choices)
}

/// What the side whose turn it is has to decide.
fn question(frame: &Frame, game: &Cards) -> String {
    let words = frame.words;
    let left = f64::from(game.left());
    match (game.offered().map(f64::from), game.heard) {
        (None, Heard::Nothing) => words.class_offer_first(left),
        (None, Heard::Refused) => words.class_offer_counter(left),
        (Some(gets), Heard::Nothing) => words.class_answer(gets, left),
        (Some(gets), Heard::Refused) => words.class_answer_refused(gets, left),
    }
    .to_string()
}

/// The first round explains itself.
fn coach(frame: &Frame, game: &Cards) -> Option<Element> {
    let text = match game.phase {
        Phase::Answering => frame.words.class_coach_answer(),
        Phase::Over => frame.words.class_coach_over(),
        _ if game.heard == Heard::Refused => return None,
        _ => frame.words.class_coach_look(),
    };
    game.is_practice().then(|| classed("p", "class-coach").text(text))
}

/// The cards of both sides, as far as whoever looks now may see them.
fn hand(frame: &Frame, game: &Cards) -> Element {
    let words = frame.words;
    let own = game.card(game.turn);
    let moved = |made| frame.on_act(DeskAction::Moved(made));
    let can_be_hidden = game.is_looking() || own.is_none();
    let (label, look) = match game.is_looking() {
        true => (words.class_card_hide(), Move::LookedAway),
        false => (words.class_card_show(), Move::Looked),
    };
    let toggle = button("", label, moved(look)).state("aria-pressed", game.is_looking());
    let told = game.has_shown(game.turn).then(|| classed("p", "note").text(words.class_card_told()));
    let tell = game.may_show().then(|| button("", words.class_card_tell(), moved(Move::ShowedCard)));
    let beside = classed("div", "class-hand-words")
        .el(el("b").text(words.class_card()))
        .el(el("p").text(&own_card(frame, own)))
        .each(can_be_hidden.then_some(toggle))
        .each(tell)
        .each(told);
    classed("div", "class-hand").el(face(frame, game.turn, own)).el(beside).each(theirs(frame, game))
}

fn face(frame: &Frame, seat: Seat, cost: Option<u8>) -> Element {
    card(seat, cost, &cost.map(|cost| frame.number(f64::from(cost))).unwrap_or_default())
}

fn own_card(frame: &Frame, own: Option<u8>) -> String {
    match own {
        Some(cost) => frame.words.class_card_is(f64::from(cost)).to_string(),
        None => frame.words.class_card_hidden().to_owned(),
    }
}

fn theirs(frame: &Frame, game: &Cards) -> Option<Element> {
    let other = game.turn.other();
    let cost = game.card(other)?;
    let beside = classed("div", "class-hand-words")
        .el(el("b").text(frame.words.class_card_theirs()))
        .el(el("p").text(&frame.words.class_card_theirs_is(f64::from(cost)).to_string()));
    Some(classed("div", "class-hand").el(face(frame, other, Some(cost))).el(beside))
}

/// The meat between the two, cut as it is offered or as the side thinks of offering it.
fn scene(frame: &Frame, game: &Cards) -> Element {
    let (seat, keeps) = match game.offer {
        Some(keeps) => (game.turn.other(), keeps),
        None => (game.turn, game.considered),
    };
    let kept = f64::from(keeps) / f64::from(game.left()).max(1.0);
    let slices = |is_kept: bool| frame.number(f64::from(if is_kept { keeps } else { game.left() - keeps }));
    let is_left = seat == Seat::Left;
    let labels = [slices(is_left), slices(!is_left)];
    let offer = game.offer.zip(game.offered()).map(|(keeps, gets)| [keeps, gets].map(f64::from));
    let say = |[keeps, gets]: [f64; 2]| frame.words.class_say(keeps, gets).to_string();
    let said = |is_here: bool| offer.filter(|_| is_here).map(say);
    let scene = SplitScene {
        width: room(frame),
        left: f64::from(game.left()) / f64::from(SLICES),
        share: if is_left { kept } else { 1.0 - kept },
        is_left_first: true,
        is_parted: false,
        predicted: None,
        refusals: usize::from(game.spoiled),
        summary: summary(frame, game),
        labels,
        moods: [Mood::Calm; 2],
        speech: [said(is_left), said(!is_left)],
        moved: ParameterId::Cut, // nothing is dragged here
    };
    scenes::still_split(frame, &scene, Pose::Waiting, usize::from(game.left()))
}

/// On a phone the picture leaves room for card and buttons.
fn room(frame: &Frame) -> f64 {
    let width = frame.layout.drawing_width(Column::Wider);
    if width < 500.0 { width.min(300.0) } else { 520.0 }
}

fn summary(frame: &Frame, game: &Cards) -> String {
    let parts = |keeps: u8| (f64::from(keeps), f64::from(game.left() - keeps));
    match game.offer.map(parts) {
        Some((keeps, gets)) => frame.words.class_accept_note(gets, keeps).to_string(),
        None => {
            let (keeps, gets) = parts(game.considered);
            frame.words.class_offer_value(keeps, gets).to_string()
        }
    }
}

fn offering(frame: &Frame, game: &Cards) -> Element {
    let words = frame.words;
    let (keeps, left) = (game.considered, game.left());
    let value = words.class_offer_value(f64::from(keeps), f64::from(left - keeps)).to_string();
    let step = |label, path, keeps: Option<u8>| {
        let moved = frame.on_act(DeskAction::Moved(Move::Considered(keeps.unwrap_or_default())));
        icon_button("icon", label, path, moved).flag("disabled", keeps.is_none())
    };
    let label = classed("span", "slider-label")
        .el(el("b").text(words.class_offer_keep()))
        .el(classed("span", "value").isolated(&value));
    let row = classed("div", "class-stepper")
        .el(step(words.class_offer_less(), "M5 12H19", keeps.checked_sub(1)))
        .el(slider(frame, game, value))
        .el(step(words.class_offer_more(), "M5 12H19M12 5V19", Some(keeps + 1).filter(|more| *more <= left)));
    classed("div", "controls").el(label).el(row).el(button(
        "main",
        words.class_offer_make(),
        frame.on_act(DeskAction::Moved(Move::Offered(keeps))),
    ))
}

fn slider(frame: &Frame, game: &Cards, value: String) -> Element {
    let considered = frame.stand.act.reform(|event: InputEvent| {
        let slices = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        DeskAction::Moved(Move::Considered(slices as u8))
    });
    el("input")
        .attr("type", "range")
        .attr("min", "0")
        .set("max", game.left().to_string())
        .attr("step", "1")
        .label(frame.words.class_offer_keep())
        .set("aria-valuetext", value)
        .value(game.considered.to_string())
        .on_input(considered)
}

fn answering(frame: &Frame, game: &Cards) -> Element {
    let words = frame.words;
    let [gets, keeps] = [game.offered(), game.offer].map(|part| f64::from(part.unwrap_or_default()));
    let left = f64::from(game.left());
    let bite = left.min(f64::from(BITE));
    let way = |class: &'static str, label: &str, note: String, made| {
        let chosen = button(class, label, frame.on_act(DeskAction::Moved(made)));
        classed("div", "class-way").el(chosen).el(classed("p", "note").text(&note))
    };
    classed("div", "controls class-ways")
        .el(way("main", words.class_accept(), words.class_accept_note(gets, keeps).to_string(), Move::Accepted))
        .el(way("", words.class_refuse(), words.class_refuse_note().to_owned(), Move::Refused))
        .el(way("", words.class_fight(), words.class_fight_note(left / 2.0).to_string(), Move::Fought))
        .el(way(
            "",
            words.class_judge(),
            words.class_judge_note(bite, (left - bite) / 2.0).to_string(),
            Move::CalledJudge,
        ))
}

// -- After a round --

fn over(frame: &Frame, game: &Cards) -> Element {
    let words = frame.words;
    let Some(round) = game.rounds.last() else { return el("div") };
    let lost = SLICES as f64 - slices(round.halves[0]) - slices(round.halves[1]);
    let next = if game.round == ROUNDS { words.class_finish() } else { words.class_next() };
    classed("section", "card class-turn")
        .el(heading(frame, &what_happened(frame, round)))
        .el(aftermath(frame, round))
        .el(classed("p", "class-question").text(&words.class_over_lost(lost).to_string()))
        .el(open_cards(frame, game))
        .each(coach(frame, game))
        .each(score(frame, game))
        .el(classed("div", "controls").el(button("main", next, frame.on_act(DeskAction::Moved(Move::WentOn)))))
}

/// What each side has so far, of the rounds that count.
fn score(frame: &Frame, game: &Cards) -> Option<Element> {
    let [left, right] = sums(game);
    let score = || classed("p", "class-score").text(&frame.words.class_over_score(left, right).to_string());
    (game.round > 1).then(score)
}

fn sums(game: &Cards) -> [f64; 2] {
    let counted = || game.rounds.iter().skip(1);
    [0, 1].map(|side| counted().map(|round| slices(round.halves[side])).sum())
}

fn slices(halves: u8) -> f64 {
    f64::from(halves) / 2.0
}

fn what_happened(frame: &Frame, round: &Round) -> String {
    let words = frame.words;
    let [left, right] = round.halves.map(slices);
    match round.ending {
        Ending::Settled => words.class_over_settled(left, right).to_string(),
        Ending::Fought => words.class_over_fought(left, right).to_string(),
        Ending::Judged => words.class_over_judged(slices(round.eaten()), left).to_string(),
        Ending::Spoiled => words.class_over_spoiled().to_owned(),
    }
}

/// The table with what each side holds, and the cat as round as it ate.
fn aftermath(frame: &Frame, round: &Round) -> Element {
    let [left, right] = round.halves.map(|halves| f64::from(halves) / f64::from(2 * SLICES));
    let given = f64::from(round.eaten()) / f64::from(4 * SLICES);
    let pose = match round.ending {
        Ending::Judged => Pose::Licking,
        Ending::Spoiled => Pose::Asleep,
        _ => Pose::Waiting,
    };
    let mood = |share: f64| match share {
        little if little < 0.2 => Mood::Complaining,
        some if some < 0.4 => Mood::Calm,
        _ => Mood::Content,
    };
    scenes::table(TableScene {
        width: room(frame),
        portions: Portions { left, right, bites_left: 0, bites_right: 0, given_left: given, given_right: given },
        pose,
        moods: [mood(left), mood(right)],
        speech: [None, None],
        summary: what_happened(frame, round),
        direction: frame.words.language().direction(),
    })
}

/// What each could have counted on, now that both cards lie open.
fn open_cards(frame: &Frame, game: &Cards) -> Element {
    let words = frame.words;
    let shown = Seat::BOTH.iter().filter_map(|seat| Some((*seat, game.card(*seat)?)));
    let one = |(seat, cost): (Seat, u8)| {
        let name = words.class_card_of(number_of(seat)).to_string();
        let label = ["", &name, ": ", &frame.number(f64::from(cost))].concat();
        classed("figure", "class-open-card").el(face(frame, seat, Some(cost))).el(el("figcaption").text(&label))
    };
    let [left, right] = Seat::BOTH.map(|seat| game.card(seat).map_or(0.0, way_out));
    classed("div", "class-open")
        .el(el("h4").text(words.class_cards_open()))
        .el(classed("div", "class-open-cards").each(shown.map(one)))
        .el(classed("p", "note").text(&words.class_over_room(left, right).to_string()))
}

// -- After the game --

fn results(frame: &Frame, game: &Cards) -> Element {
    let words = frame.words;
    let columns = [words.class_column_round(), words.class_column_end(), words.saying_left(), words.saying_right()];
    let line = |(place, round): (usize, &Round)| {
        let [left, right] = round.halves.map(|halves| frame.number(slices(halves)));
        let name = frame.number(place as f64);
        let cells = [super::chart::ending(words, round.ending), left.as_str(), right.as_str()];
        row(&written(place as f64, 0), head(&name), cells)
    };
    let sums = sums(game).map(|sum| frame.number(sum));
    let total = row("total", head(words.class_total()), ["", sums[0].as_str(), sums[1].as_str()]);
    let rows = game.rounds.iter().enumerate().skip(1).map(line).chain([total]);
    classed("section", "card").el(el("h3").text(words.class_table())).el(table(&columns, rows))
}
