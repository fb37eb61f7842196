//! Present mode and worksheets as a teacher uses them: keys, the timer, and what a pupil takes away.

use cat_divides_meat::scenario::{Digits, Language, read};
use cat_divides_meat::state::*;
use cat_divides_meat::views::{page, present};
use cat_divides_meat::words::{Words, built_in_table};
use std::rc::Rc;

use Action::Taught;

fn fable() -> State {
    State::new(Rc::new(read(include_str!("../../www/scenarios/fable.json")).expect("the built-in scenario is valid")))
}

fn op_ed() -> State {
    State::new(Rc::new(read(include_str!("../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid")))
}

fn after(actions: &[Action]) -> State {
    actions.iter().fold(fable(), |state, action| state.apply(action))
}

/// The state after so many keys, each as present mode takes it.
fn pressed(state: State, keys: &[&str]) -> State {
    keys.iter().fold(state, |state, key| match present::key(key, &state) {
        Some(action) => state.apply(&action),
        None => state,
    })
}

fn words(language: Language) -> Words {
    Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it")
}

#[test]
fn a_clicker_plays_each_chapter_and_goes_on_to_the_last() {
    let mut state = fable();
    let mut seen = vec![state.chapter];
    for _ in 0..40 {
        state = pressed(state, &["PageDown"]);
        if seen.last() != Some(&state.chapter) {
            seen.push(state.chapter);
        }
    }
    assert_eq!(seen, Chapter::Saying.path(&state.scenario));
    assert_eq!(pressed(state, &["PageUp"; 40]).chapter, Chapter::Saying);
}

#[test]
fn the_first_press_plays_what_has_not_been_played() {
    let state = after(&[Action::MovedToStep(0)]);
    let playing = pressed(state, &["PageDown"]);
    assert!(playing.is_playing && playing.chapter == Chapter::Saying);
    assert_eq!(pressed(playing.clone(), &["PageDown"]).chapter, Chapter::Offers);
    assert!(!pressed(playing, &["PageUp"]).is_playing);
}

#[test]
fn any_key_brings_the_light_back() {
    for dark in ["b", "B", "."] {
        let state = pressed(fable(), &[dark]);
        assert!(state.lesson.is_blank, "{dark}");
        let again = pressed(state, &["PageDown"]);
        assert!(!again.lesson.is_blank && again.chapter == Chapter::Saying, "{dark}");
    }
}

#[test]
fn the_timer_counts_only_while_it_runs() {
    let second = Taught(Teaching::SecondPassed);
    let state = after(&[second.clone(), Taught(Teaching::PressedTimer), second.clone(), second.clone()]);
    assert_eq!((state.lesson.seconds, state.lesson.is_timing), (2, true));
    let stopped = pressed(state, &["t"]).apply(&second);
    assert_eq!((stopped.lesson.seconds, stopped.lesson.is_timing), (2, false));
    assert_eq!(pressed(stopped, &["r"]).lesson.seconds, 0);
}

#[test]
fn the_arrows_step_as_the_language_reads() {
    let middle = after(&[Action::MovedToStep(1)]);
    assert_eq!(pressed(middle.clone(), &["ArrowRight"]).step(), 2);
    let urdu = middle.apply(&Action::ChoseLanguage(Language::Urdu));
    assert_eq!(pressed(urdu, &["ArrowRight"]).step(), 0);
}

#[test]
fn no_undo_takes_back_a_lesson() {
    let mut history = History::new(fable());
    history.apply(&Action::MovedParameter(ParameterId::Tolerance, 0.1));
    history.apply(&Taught(Teaching::TurnedNotes));
    history.apply(&Action::Undid);
    assert!(history.present().lesson.has_notes && !history.can_undo());
}

#[test]
fn each_sheet_is_opened_without_its_answers() {
    let open = |actions: &[Teaching]| after(&actions.iter().map(|each| Taught(*each)).collect::<Vec<_>>()).lesson.paper;
    let sheet = |number| Teaching::OpenedPaper(Paper::sheet(number));
    assert_eq!(open(&[sheet(7), Teaching::TurnedKey]), Some(Paper::Sheet { number: 7, has_key: true }));
    assert_eq!(open(&[sheet(7), Teaching::TurnedKey, sheet(8)]), Some(Paper::Sheet { number: 8, has_key: false }));
    assert_eq!(open(&[sheet(7), Teaching::ClosedPaper]), None);
}

#[test]
fn the_saved_work_holds_bets_and_findings_and_nothing_to_press() {
    let bet = Action::PlacedBet(Bet::TenComplaints, 2);
    let state = after(&[bet, Action::MovedParameter(ParameterId::Tolerance, 0.0)]);
    let page = page::work(&state, &words(Language::English));
    for part in
        ["<html lang=\"en\" dir=\"ltr\">", "Less than a tenth", "If only an even split will do, the cat eats it all."]
    {
        assert!(page.contains(part), "{part}\n{page}");
    }
    for other in ["<button", "<svg", "<input", "Copy link"] {
        assert!(!page.contains(other), "{other}\n{page}");
    }
}

#[test]
fn the_saved_sheet_is_the_one_on_the_screen() {
    let state = after(&[Taught(Teaching::OpenedPaper(Paper::sheet(1))), Taught(Teaching::TurnedKey)]);
    let page = page::paper(&state, &words(Language::English));
    assert!(page.contains("Answer key") && page.contains("After the first bite"), "{page}");
    let urdu = page::paper(&state, &words(Language::Urdu));
    assert!(urdu.contains("dir=\"rtl\"") && urdu.contains("جوابات"));
}

/// What stands between the tags of a page of the pack, from its first heading on.
fn written(page: &str, language: Language) -> String {
    let path = format!("www/classroom/{page}.{}.html", language.code());
    let text = std::fs::read_to_string(&path).expect("the page is there");
    let body = &text[text.find("<h1").expect("it has a heading")..];
    let outside = body.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text));
    outside.map(|text| text.trim_matches('\n')).collect()
}

#[test]
fn the_guide_and_the_cards_are_the_written_ones_word_for_word() {
    for language in Language::ALL {
        for (paper, name) in [(Paper::Guide, "guide"), (Paper::Cards, "cards")] {
            let page = page::paper(&after(&[Taught(Teaching::OpenedPaper(paper))]), &words(language));
            let (_, body) = page.split_once("<body>").expect("it is a page");
            let outside = body.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text));
            assert_eq!(outside.collect::<String>(), written(name, language), "{name} {language:?}");
            assert!(!body.contains("<span"), "{name}: an element that views/pack.rs does not know");
        }
    }
}

#[test]
fn every_chapter_has_notes_in_every_language() {
    for language in Language::ALL {
        let words = words(language);
        for chapter in Chapter::ALL {
            let state = op_ed().apply(&Action::OpenedChapter(chapter));
            assert_eq!(state.chapter, chapter);
            let lines = present::lines(&words, &state);
            assert!(lines.iter().all(|line| !line.is_empty()), "{language:?} {chapter:?}");
        }
    }
}
