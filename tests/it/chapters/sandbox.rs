//! Your own table: what an edit does to the state, what undo takes back, and what links and files carry.

use cat_divides_meat::scenario::{Concern, Edit, Fault, Language, Losses, Scenario, read, write};
use cat_divides_meat::state::*;
use std::rc::Rc;

fn op_ed() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"))
}

/// The op-ed's table in the sandbox, after `actions`.
fn table(actions: &[Action]) -> History {
    let mut history = History::new(State::new(op_ed()));
    history.apply(&Action::OpenedChapter(Chapter::Sandbox));
    actions.iter().for_each(|action| history.apply(action));
    history
}

fn make(history: &mut History, edit: Edit) {
    for action in edited(&history.present().scenario.clone(), &edit) {
        history.apply(&action);
    }
}

fn actor(history: &History, id: &str) -> usize {
    history.present().scenario.actors.iter().position(|actor| actor.id == id).expect("the table has it")
}

#[test]
fn an_edit_keeps_the_chapter_and_the_numbers_and_is_one_step_of_undo() {
    let mut history = table(&[Action::MovedParameter(ParameterId::Tolerance, 0.3)]);
    make(&mut history, Edit::AddActor(Language::English, "New".to_owned()));
    let state = history.present();
    assert_eq!((state.chapter, state.parameter(ParameterId::Tolerance)), (Chapter::Sandbox, 0.3));
    assert_eq!(state.scenario.actors.len(), 12);
    history.apply(&Action::Undid);
    assert_eq!((history.present().scenario.actors.len(), history.present().is_edited()), (11, false));
    history.apply(&Action::Redid);
    assert_eq!((history.present().scenario.actors.len(), history.present().is_edited()), (12, true));
}

#[test]
fn a_drag_is_one_step_of_undo() {
    let mut history = table(&[]);
    let before = history.present().scenario.clone();
    for step in 0..20 {
        make(&mut history, Edit::MoveActor(3, [0.5 + f64::from(step) / 100.0, 0.5]));
    }
    history.apply(&Action::ReleasedControl);
    assert_eq!(history.present().scenario.actors[3].position, Some([0.69, 0.5]));
    history.apply(&Action::Undid);
    assert_eq!(*history.present().scenario, *before);
}

#[test]
fn a_stake_stays_with_its_actor_when_another_is_removed() {
    let mut history = table(&[]);
    let russia = actor(&history, "russia");
    history.apply(&Action::MovedParameter(ParameterId::Stake(russia), 5.0));
    let india = actor(&history, "india");
    make(&mut history, Edit::RemoveActor(india));
    let moved = actor(&history, "russia");
    assert_ne!(moved, russia);
    assert_eq!(history.present().parameter(ParameterId::Stake(moved)), 5.0);
    assert!(matches!(history.present().notice, Some(Notice::AlsoLost(Losses { ties: 1.., contest: false }))));
}

#[test]
fn what_undo_leads_back_to_holds_nothing_that_is_not_there() {
    let mut history = table(&[]);
    make(&mut history, Edit::AddActor(Language::English, "New".to_owned()));
    history.apply(&Action::Selected(Some(Selection::Actor(11))));
    history.apply(&Action::Undid);
    assert_eq!(history.present().selection, None);
}

#[test]
fn a_link_carries_the_numbers_but_not_the_edits() {
    let mut history = table(&[Action::MovedParameter(ParameterId::Tolerance, 0.3)]);
    make(&mut history, Edit::RemoveActor(0));
    let shared = share::decode(&share::encode(history.present()), &op_ed()).expect("the code fits the given scenario");
    assert_eq!(shared.parameters, [(ParameterId::Tolerance, 0.3)]);
    assert_eq!((shared.scenario.as_str(), shared.chapter), ("op-ed", Chapter::Sandbox));
}

#[test]
fn a_file_carries_map_and_numbers_alike() {
    let mut history = table(&[Action::MovedParameter(ParameterId::Engagement, 0.6)]);
    make(&mut history, Edit::AddActor(Language::Pashto, "شمال".to_owned()));
    let file = write(&history.present().own_scenario());
    let mut other = table(&[]);
    opened(&file).iter().for_each(|action| other.apply(action));
    let outcome =
        |history: &History| Outcome::in_chapter(history.present(), Chapter::Vacuum).numbers(history.present());
    assert_eq!(outcome(&other), outcome(&history));
    assert_eq!(other.present().scenario.actors, history.present().scenario.actors);
    assert_eq!(write(&other.present().own_scenario()), file);
}

#[test]
fn the_hosts_own_scenario_opened_again_is_no_change() {
    let mut history = table(&[]);
    make(&mut history, Edit::RemoveActor(0));
    opened(&write(&op_ed())).iter().for_each(|action| history.apply(action));
    assert!(!history.present().is_edited());
}

#[test]
fn reset_leads_back_to_what_the_host_gave() {
    let mut history = table(&[]);
    make(&mut history, Edit::RemoveActor(0));
    history.apply(&Action::HostReset);
    assert_eq!(*history.present().scenario, *op_ed());
}

#[test]
fn a_bad_file_changes_nothing_and_says_whom_each_problem_concerns() {
    let mut history = table(&[]);
    let file = write(&op_ed()).replace("\"weight\": 0.", "\"weight\": 7.").replace("\"Russia\"", "\" \"");
    opened(&file).iter().for_each(|action| history.apply(action));
    assert_eq!(*history.present().scenario, *op_ed());
    let Some(Notice::Problems(problems)) = &history.present().notice else { panic!("the reader is told") };
    let has = |fault: &dyn Fn(&Fault) -> bool, concern: &Concern| {
        problems.iter().any(|(problem, of)| fault(&problem.fault) && of.as_ref() == Some(concern))
    };
    assert!(has(&|fault| *fault == Fault::BlankText, &Concern::Actor("russia".to_owned())));
    let tie = &op_ed().ties[0];
    let [from, to] = [tie.from, tie.to].map(|end| op_ed().actors[end].id.clone());
    assert!(has(&|fault| matches!(fault, Fault::OutOfRange { .. }), &Concern::Tie(from, to)));
}

#[test]
fn what_cannot_be_edited_stays_and_the_reader_is_told() {
    let mut history = table(&[]);
    make(&mut history, Edit::AddTie(2, 2));
    assert!(!history.present().is_edited());
    assert!(matches!(&history.present().notice, Some(Notice::Problems(problems)) if problems.len() == 1));
}

#[test]
fn every_chapter_plays_on_whatever_is_taken_off_the_map() {
    for gone in 0..11 {
        let mut history = table(&[Action::MovedParameter(ParameterId::NamedJudge, 3.0)]);
        make(&mut history, Edit::RemoveActor(gone));
        for chapter in Chapter::of(&history.present().scenario) {
            let numbers = Outcome::in_chapter(history.present(), chapter).numbers(history.present());
            assert!(numbers.iter().all(|(_, value)| !value.is_nan()), "{chapter:?} without actor {gone}");
        }
    }
}

#[test]
fn the_empty_table_plays_the_fable() {
    let mut history = table(&[]);
    let empty = Scenario::empty(Language::English, "Mine", ["one side", "the other"]);
    history.apply(&Action::OpenedScenario(Rc::new(empty)));
    let chapters = Chapter::of(&history.present().scenario);
    assert_eq!(chapters.len(), 7);
    assert!(chapters.contains(&Chapter::Fog) && !chapters.contains(&Chapter::Vacuum));
}
