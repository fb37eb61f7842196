//! The game in fog as it is played: hand over, read yesterday through the fog, choose; and at the end the truth.

use super::{code, hand_over, heading, number_of, place};
use crate::model::repeated::witness::Round;
use crate::state::classroom::{DAYS, DeskAction, Fog, FogMove, FogPhase, MISREAD, Yesterday, points};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use crate::views::frame::Column;
use crate::views::scenes::{self, Moves, Sign};

pub fn screen(frame: &Frame, game: &Fog) -> Element {
    let parts = match game.phase {
        FogPhase::HandOver => vec![hand_over(frame, game.turn, DeskAction::MovedInFog(FogMove::TookDevice))],
        FogPhase::Choosing => vec![turn(frame, game)],
        FogPhase::Finished => vec![truth(frame, game), code(frame, false)],
    };
    let day = || frame.words.class_day(game.day() as f64 + 1.0, DAYS as f64).to_string();
    let line = (game.phase != FogPhase::Finished).then(|| place(frame, &day()));
    let key = format!("{}-{:?}-{:?}", game.day(), game.phase, game.turn);
    classed("div", "columns class-game").key(&key).each(line).each(parts)
}

fn turn(frame: &Frame, game: &Fog) -> Element {
    let words = frame.words;
    let title = match game.against.is_widget() {
        true => words.class_fog_ask().to_owned(),
        false => words.class_turn(number_of(game.turn)).to_string(),
    };
    let coach = (game.day() == 0).then(|| classed("p", "class-coach").text(words.class_fog_lead()));
    classed("section", "card class-turn")
        .el(heading(frame, &title))
        .each(coach)
        .each(game.yesterday().map(|day| yesterday(frame, day)))
        .el(ways(frame))
        .el(classed("p", "note").text(words.class_fog_rule()))
        .each(game.has_channel.then(|| classed("p", "note").text(words.class_fog_rule_channel())))
}

/// What the side did, and what it could see of the other.
fn yesterday(frame: &Frame, day: Yesterday) -> Element {
    let words = frame.words;
    let own = if day.was_kind { words.class_fog_you_kind() } else { words.class_fog_you_unkind() };
    let other = match (day.is_caught, day.other_looked_kind) {
        (false, true) => words.class_fog_looked_kind(),
        (false, false) => words.class_fog_looked_unkind(),
        (true, true) => words.class_fog_caught_kind(),
        (true, false) => words.class_fog_caught_unkind(),
    };
    let sign = if day.other_looked_kind { Sign::Cooperates } else { Sign::Refuses };
    let seen = classed("p", "class-question").el(scenes::sign(sign)).el(el("span").text(other));
    classed("div", "class-yesterday").el(el("p").text(own)).el(seen)
}

fn ways(frame: &Frame) -> Element {
    let words = frame.words;
    let way = |sign, label: &str, note: &str, is_kind| {
        let chosen = button("class-big", label, frame.on_act(DeskAction::MovedInFog(FogMove::Chose(is_kind))));
        classed("div", "class-way").el(scenes::sign(sign)).el(chosen).el(classed("p", "note").text(note))
    };
    classed("div", "controls class-ways class-two")
        .el(way(Sign::Cooperates, words.class_fog_kind(), words.class_fog_kind_note(), true))
        .el(way(Sign::Refuses, words.class_fog_unkind(), words.class_fog_unkind_note(), false))
}

/// Every move as it was, and where the fog deceived.
fn truth(frame: &Frame, game: &Fog) -> Element {
    let words = frame.words;
    let days = game.truth().unwrap_or_default();
    let sum = |side: usize| f64::from(days.iter().map(|day| points(day)[side]).sum::<u32>());
    let best = f64::from(points(&Round { cooperated: [true; 2], ..days[0] })[0]) * days.len() as f64;
    classed("section", "card class-truth")
        .el(heading(frame, words.class_fog_truth()))
        .el(classed("p", "note").text(words.saying_left()))
        .el(picture(frame, days))
        .el(classed("p", "note").text(words.saying_right()))
        .el(legend(frame))
        .el(classed("div", "controls")
            .el(el("p").text(&words.class_fog_misread(misread(days)).to_string()))
            .el(el("p").text(&words.class_fog_points(sum(0), sum(1), best).to_string())))
}

fn misread(days: &[Round]) -> f64 {
    count(days, |day| day.misread).iter().sum()
}

/// How often something was so on the left and on the right.
fn count(days: &[Round], what: fn(&Round) -> [bool; 2]) -> [f64; 2] {
    [0, 1].map(|side| days.iter().filter(|day| what(day)[side]).count() as f64)
}

fn picture(frame: &Frame, days: &[Round]) -> Element {
    let [left, right] = count(days, |day| day.cooperated);
    scenes::moves(&Moves {
        width: frame.layout.drawing_width(Column::Wider).min(640.0),
        rounds: days,
        shown: days.len(),
        answers: [true; 2],
        fog: MISREAD,
        summary: frame.words.class_fog_summary(days.len() as f64, left, right, misread(days)).to_string(),
        number: Box::new(|day| frame.number(day as f64)),
        is_mirrored: frame.words.language().is_right_to_left(),
    })
}

fn legend(frame: &Frame) -> Element {
    let words = frame.words;
    let entry = |sign, text: &str| el("li").el(scenes::sign(sign)).el(el("span").text(text));
    classed("ul", "key class-key").each([
        entry(Sign::Cooperates, words.class_sign_kind()),
        entry(Sign::Refuses, words.class_sign_unkind()),
        entry(Sign::Misread, words.fog_misread()),
        entry(Sign::Caught, words.fog_caught()),
    ])
}
