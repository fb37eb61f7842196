//! Where class mode begins: which game, who plays, and the way to the teacher's screen.

use super::{choice, explainer, heading};
use crate::state::classroom::{Against, DeskAction, Draft, Kind, Temper, Treatment};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, Mode, Request, paper};
use web_sys::HtmlInputElement;
use yew::{Event, TargetCast};

pub fn screen(frame: &Frame, draft: &Draft) -> Element {
    let words = frame.words;
    classed("div", "columns class-start")
        .el(classed("p", "hook").text(words.class_hook()))
        .el(play(frame, draft))
        .el(teacher(frame))
        .el(el("p").el(explainer(frame)))
}

fn play(frame: &Frame, draft: &Draft) -> Element {
    let words = frame.words;
    let is_cards = matches!(draft.kind, Kind::Cards(_));
    let note = if is_cards { words.class_game_cards_note() } else { words.class_game_fog_note() };
    let controls = classed("div", "controls")
        .el(games(frame, is_cards))
        .el(classed("p", "note").text(note))
        .el(treatments(frame, draft))
        .el(opponents(frame, draft))
        .each(tempers(frame, draft))
        .el(pair(frame, draft))
        .el(button("main", words.class_begin(), frame.on_act(DeskAction::Began(0))))
        .el(classed("p", "note").text(words.class_private()));
    classed("section", "card").el(heading(frame, words.class_play())).el(controls)
}

fn games(frame: &Frame, is_cards: bool) -> Element {
    let words = frame.words;
    let chosen = |kind| DeskAction::ChoseKind(kind);
    let cards = (words.class_game_cards(), is_cards, chosen(Kind::Cards(Treatment::Hidden)));
    let fog = (words.class_game_fog(), !is_cards, chosen(Kind::Fog(false)));
    choice(frame, "class-game", words.class_game(), &[cards, fog])
}

fn treatments(frame: &Frame, draft: &Draft) -> Element {
    let words = frame.words;
    let option = |kind| (super::chart::treatment(words, kind), draft.kind == kind, DeskAction::ChoseKind(kind));
    match draft.kind {
        Kind::Cards(_) => {
            let options = Treatment::ALL.map(|treatment| option(Kind::Cards(treatment)));
            choice(frame, "class-treatment", words.class_treatment(), &options)
        }
        Kind::Fog(_) => {
            let options = [false, true].map(|has_channel| option(Kind::Fog(has_channel)));
            choice(frame, "class-channel", words.class_channel(), &options)
        }
    }
}

fn opponents(frame: &Frame, draft: &Draft) -> Element {
    let words = frame.words;
    let is_widget = draft.against.is_widget();
    let pupil = (words.class_against_pupil(), !is_widget, DeskAction::ChoseAgainst(Against::Pupil));
    let patient = Against::Widget(Temper::Patient);
    let widget = (words.class_against_widget(), is_widget, DeskAction::ChoseAgainst(patient));
    choice(frame, "class-against", words.class_against(), &[pupil, widget])
}

/// How the widget answers offers; in fog it answers in kind.
fn tempers(frame: &Frame, draft: &Draft) -> Option<Element> {
    let words = frame.words;
    let Against::Widget(chosen) = draft.against else { return None };
    let name = |temper| match temper {
        Temper::Patient => words.offers_reply_patient(),
        Temper::Hurried => words.offers_reply_hurried(),
        Temper::Proud => words.offers_reply_proud(),
    };
    let option = |temper| {
        let action = DeskAction::ChoseAgainst(Against::Widget(temper));
        (name(temper), temper == chosen, action)
    };
    let row = choice(frame, "class-temper", words.offers_reply(), &Temper::ALL.map(option));
    matches!(draft.kind, Kind::Cards(_)).then_some(row)
}

fn pair(frame: &Frame, draft: &Draft) -> Element {
    let typed = frame
        .stand()
        .act
        .reform(|event: Event| DeskAction::TypedPair(event.target_unchecked_into::<HtmlInputElement>().value()));
    let field = el("input")
        .attr("type", "number")
        .attr("min", "1")
        .attr("max", "99")
        .attr("inputmode", "numeric")
        .value(draft.pair.map(|pair| pair.to_string()).unwrap_or_default())
        .on_change(typed);
    classed("label", "field").el(el("span").text(frame.words.class_pair())).el(field)
}

fn teacher(frame: &Frame) -> Element {
    let words = frame.words;
    let controls = classed("div", "controls")
        .el(classed("p", "note").text(words.class_for_teacher_note()))
        .el(button("", words.class_teacher_open(), frame.on_act(DeskAction::OpenedTeacher)))
        .each(paper::ways(frame))
        .el(button("", words.present_open(), frame.on_click_request(Request::OpenMode(Mode::Present))));
    classed("section", "card").el(el("h3").text(words.class_for_teacher())).el(controls)
}
