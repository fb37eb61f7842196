//! The teacher's screen: codes in, and what the class did out, beside what theory expects.

use super::chart;
use super::heading;
use super::picture::Picture;
use crate::model::numeric::decimal::written;
use crate::state::classroom::{
    Bad, CardsSummary, DeskAction, Ending, Fault, FogSummary, Kind, ROUNDS, Teacher, Treatment, cards_theory,
};
use crate::views::cards::table::{head, row, table};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, Request, cards};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{Event, InputEvent, TargetCast};

pub fn screen(frame: &Frame, teacher: &Teacher) -> Element {
    let words = frame.words;
    let back = button("quiet", words.class_teacher_back(), frame.on_act(DeskAction::WentBack));
    let kinds = teacher.reading.register.kinds();
    let treatments = kinds.iter().filter_map(|kind| treatment(frame, teacher, *kind));
    classed("div", "columns class-teacher")
        .el(classed("div", "class-place").el(heading(frame, words.class_teacher())).el(back))
        .el(codes(frame, teacher))
        .each((!kinds.is_empty()).then(|| theory(frame, teacher)))
        .el(classed("div", "class-treatments").each(treatments))
}

// -- Codes in --

fn codes(frame: &Frame, teacher: &Teacher) -> Element {
    let words = frame.words;
    let typed = frame.stand.act.reform(|event: InputEvent| {
        DeskAction::TypedCodes(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    let field = el("textarea")
        .attr("rows", "5")
        .attr("dir", "ltr")
        .attr("spellcheck", "false")
        .attr("autocapitalize", "characters")
        .value(teacher.text.clone())
        .on_input(typed);
    let label = classed("label", "class-codes").el(el("b").text(words.class_codes())).el(field);
    let count = words.class_count(teacher.reading.register.entries.len() as f64).to_string();
    let controls = classed("div", "controls")
        .el(label)
        .el(classed("p", "note").text(words.class_codes_note()))
        .el(classed("p", "class-question told").text(&count))
        .each(doubtful(frame, teacher))
        .el(files(frame, teacher));
    classed("section", "card").el(controls)
}

/// What was not counted, and why.
fn doubtful(frame: &Frame, teacher: &Teacher) -> Option<Element> {
    let words = frame.words;
    let line = |text: String| el("li").text(&text);
    let bad = teacher.reading.bad.iter().map(|bad| line(reason(frame, bad)));
    let repeated = teacher.reading.repeated.iter().map(|code| line(words.class_repeated(code).to_string()));
    let lines: Vec<Element> = bad.chain(repeated).collect();
    let list = |lines| el("div").el(el("b").text(words.class_bad_label())).el(classed("ul", "class-bad").each(lines));
    (!lines.is_empty()).then(|| list(lines))
}

fn reason(frame: &Frame, bad: &Bad) -> String {
    let words = frame.words;
    match bad.fault {
        Fault::Length(count) => words.class_bad_length(&bad.text, count as f64),
        Fault::Letter(letter) => words.class_bad_letter(&bad.text, &letter.to_string()),
        Fault::Check => words.class_bad_check(&bad.text),
    }
    .to_string()
}

// -- Files --

const JSON: &str = "application/json";

fn files(frame: &Frame, teacher: &Teacher) -> Element {
    let words = frame.words;
    let register = &teacher.reading.register;
    let is_empty = register.entries.is_empty();
    let save = |label, name, mime, text: String| {
        button("", label, frame.on_click_request(Request::Save(name, mime, text))).flag("disabled", is_empty)
    };
    let picture = if is_empty { String::new() } else { picture(frame, teacher) };
    classed("div", "class-buttons")
        .el(save(words.class_save(), "class.json", JSON, register.file()))
        .el(open(frame))
        .el(save(words.class_csv(), "class.csv", "text/csv;charset=utf-8", register.csv()))
        .el(save(words.class_picture(), "class.svg", "image/svg+xml", picture))
}

/// A native file field that looks like the buttons beside it.
fn open(frame: &Frame) -> Element {
    let (request, act) = (frame.request.clone(), frame.stand.act.clone());
    let chosen = yew::Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            request.emit(Request::Read(file, act.reform(DeskAction::OpenedFile)));
        }
        input.set_value(""); // so that the same file can be opened again
    });
    let field = el("input").attr("type", "file").attr("accept", ".json,.txt").on_change(chosen);
    classed("label", "class-file").el(el("span").text(frame.words.class_open())).el(field)
}

/// The charts of all treatments, side by side.
fn picture(frame: &Frame, teacher: &Teacher) -> String {
    let kinds = teacher.reading.register.kinds();
    let drawn = |kind: &Kind| Some((title(frame, *kind), charted(frame, teacher, *kind, 420.0)?));
    let pictures: Vec<(String, Picture)> = kinds.iter().filter_map(drawn).collect();
    Picture::file(&pictures, frame.words.language().is_right_to_left())
}

// -- What the class did --

fn title(frame: &Frame, kind: Kind) -> String {
    let game = match kind {
        Kind::Cards(_) => frame.words.class_game_cards(),
        Kind::Fog(_) => frame.words.class_game_fog(),
    };
    [game, " · ", chart::treatment(frame.words, kind)].concat()
}

fn charted(frame: &Frame, teacher: &Teacher, kind: Kind, width: f64) -> Option<Picture> {
    let register = &teacher.reading.register;
    match kind {
        Kind::Cards(treatment) => {
            let theory = teacher.is_theory_shown.then(|| cards_theory(treatment));
            register.cards(kind).map(|summary| chart::cards(frame.words, &summary, theory, width))
        }
        Kind::Fog(has_channel) => {
            let is_shown = teacher.is_theory_shown;
            register.fog(kind).map(|summary| chart::fog(frame.words, &summary, has_channel, is_shown, width))
        }
    }
}

/// Narrower charts on a narrow screen, so that their labels stay legible.
fn treatment(frame: &Frame, teacher: &Teacher, kind: Kind) -> Option<Element> {
    let width = frame.layout.drawing_width(crate::views::frame::Column::Narrower).clamp(280.0, 420.0);
    let drawn = charted(frame, teacher, kind, width)?;
    let register = &teacher.reading.register;
    let (pairs, told) = match (register.cards(kind), register.fog(kind)) {
        (Some(summary), _) => (summary.pairs, cards_told(frame, teacher, kind, &summary)),
        (_, Some(summary)) => (summary.pairs, fog_told(frame, teacher, &summary)),
        _ => return None,
    };
    let title = title(frame, kind);
    let head = el("h3")
        .el(el("span").text(&title))
        .el(classed("span", "tag").text(&frame.words.class_pairs(pairs as f64).to_string()));
    Some(classed("section", "card class-treatment").key(&title).el(head).el(drawn.element(&title)).each(told))
}

fn cards_told(frame: &Frame, teacher: &Teacher, kind: Kind, summary: &CardsSummary) -> Vec<Element> {
    let words = frame.words;
    let note = |text: String| classed("p", "note").text(&text);
    let mut told = vec![
        note(words.class_chart_shares_note().to_owned()),
        classed("p", "class-question").text(&words.class_eaten(summary.eaten).to_string()),
    ];
    if teacher.is_theory_shown {
        told.push(note(theory_of_cards(frame, kind)));
    }
    told.push(cards::details(words.table_label(), ends_table(frame, summary)));
    told
}

fn theory_of_cards(frame: &Frame, kind: Kind) -> String {
    let Kind::Cards(treatment) = kind else { return String::new() };
    let theory = cards_theory(treatment);
    let [settled, fought, _] = theory.endings;
    match treatment {
        Treatment::Hidden => frame.words.class_theory_hidden(settled, fought, theory.asked).to_string(),
        _ => frame.words.class_theory_known(theory.asked).to_string(),
    }
}

fn fog_told(frame: &Frame, teacher: &Teacher, summary: &FogSummary) -> Vec<Element> {
    let misread = frame.words.class_misread_share(summary.misread).to_string();
    let theory = teacher.is_theory_shown.then(|| classed("p", "note").text(frame.words.class_theory_fog()));
    [classed("p", "class-question").text(&misread)].into_iter().chain(theory).collect()
}

fn ends_table(frame: &Frame, summary: &CardsSummary) -> Element {
    let words = frame.words;
    let names = Ending::ALL.map(|ending| chart::ending(words, ending));
    let columns = [words.class_column_round(), names[0], names[1], names[2], names[3]];
    let line = |place: usize| {
        let cells = summary.endings[place].map(|count| frame.number(count as f64));
        let round = place as f64 + 1.0;
        row(&written(round, 0), head(&frame.number(round)), cells.iter().map(String::as_str))
    };
    table(&columns, (0..ROUNDS).map(line))
}

/// Theory is shown once the class has seen what it did.
fn theory(frame: &Frame, teacher: &Teacher) -> Element {
    let words = frame.words;
    let is_shown = teacher.is_theory_shown;
    let label = if is_shown { words.class_theory_hide() } else { words.class_theory_show() };
    let note = is_shown.then(|| classed("p", "class-question").text(words.class_theory_note()));
    classed("div", "class-theory")
        .el(button("main", label, frame.on_act(DeskAction::ShowedTheory(!is_shown))))
        .each(note)
}
