//! The state in which a widget opens: from the address, the attributes, what was remembered, and the scenario.

use super::misuse::{self, Misuse};
use super::options::Options;
use super::route::Route;
use super::storage::{self, Key};
use crate::scenario::{Digits, Problem, Scenario};
use crate::state::{Action, Bet, Chapter, ShareProblem, State, Theme, share};
use crate::words::{TableProblem, Words};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;

/// How a widget opens.
pub struct Beginning {
    pub state: State,
    pub words: Rc<Words>,
    /// A share code that could not be taken, and why.
    pub share_problem: Option<(String, ShareProblem)>,
}

/// How a widget with these options opens; an Error when its files cannot be read.
pub fn of(options: &Options) -> Result<Beginning, JsValue> {
    let digits = digits(&chosen(options, &options.digits(), Key::Digits));
    let theme = Theme::from_id(&chosen(options, &options.theme(), Key::Theme)).unwrap_or_default();
    let words = words(&options.words(), digits)?;
    let is_plain = !chosen(options, "", Key::Plain).is_empty();
    let look = [
        Action::ChoseLanguage(words.language()),
        Action::ChoseDigits(digits),
        Action::ChoseTheme(theme),
        Action::ChosePlainWords(is_plain),
    ];
    let state =
        look.iter().fold(State::new(scenario(&options.scenario(), &words)?), |state, action| state.apply(action));
    let mut beginning = Beginning { state: with_bets(state, options), words, share_problem: None };
    beginning.open(options);
    #[cfg(feature = "workshop")]
    beginning.resume_table(options);
    Ok(beginning)
}

impl Beginning {
    /// The address has the first word, then the attributes, then where the reader left off.
    fn open(&mut self, options: &Options) {
        let route = if options.route() == "hash" { Route::current() } else { None };
        if let Some(route) = route {
            self.act(Action::OpenedChapter(route.chapter));
            route.share.into_iter().for_each(|code| self.restore(code));
            self.look(&route.view);
            return;
        }
        if let Some(chapter) = Chapter::from_id(&options.chapter()) {
            self.act(Action::OpenedChapter(chapter));
        }
        if !options.view().is_empty() && options.chapter().is_empty() {
            self.act(Action::OpenedChapter(Chapter::Vacuum));
        }
        if !options.share().is_empty() {
            self.restore(options.share());
        } else if options.chapter().is_empty() && options.view().is_empty() && options.storage() == "local" {
            self.resume();
        }
        self.look(&options.view());
    }

    /// A view that the scenario does not have leaves everything standing out.
    fn look(&mut self, view: &str) {
        self.state.opening_view(view).into_iter().for_each(|action| self.act(action));
    }

    fn restore(&mut self, code: String) {
        match share::decode(&code, &self.state.scenario) {
            Ok(shared) => self.act(Action::HostRestored(Box::new(shared))),
            Err(problem) => self.share_problem = Some((code, problem)),
        }
    }

    /// What was remembered for another scenario or by another version is passed over.
    fn resume(&mut self) {
        let code = storage::read(Key::Progress);
        if let Some(shared) = code.and_then(|code| share::decode(&code, &self.state.scenario).ok()) {
            self.act(Action::HostRestored(Box::new(shared)));
        }
    }

    /// The table that the reader made on another day; whoever follows a link sees what the link shows.
    #[cfg(feature = "workshop")]
    fn resume_table(&mut self, options: &Options) {
        if options.storage() == "local" && Route::is_own() {
            self.state = super::table::resumed(&self.state);
            Route::current().into_iter().for_each(|route| self.act(Action::OpenedChapter(route.chapter)));
        }
    }

    fn act(&mut self, action: Action) {
        self.state = self.state.apply(&action);
    }
}

/// The attribute's value, or on our own pages the reader's where the attribute leaves the choice.
fn chosen(options: &Options, value: &str, key: Key) -> String {
    let is_open = matches!(value, "" | "auto") && options.storage() == "local";
    if is_open { storage::read(key).unwrap_or_default() } else { value.to_owned() }
}

pub fn digits(id: &str) -> Digits {
    match id {
        "latin" => Digits::Latin,
        "native" => Digits::Native,
        _ => Digits::Auto,
    }
}

thread_local! {
    static TABLES: RefCell<Vec<Rc<Words>>> = const { RefCell::new(Vec::new()) };
}

/// The words of a message table, read once for all widgets on the page; an Error when another build made it.
pub fn words(table: &str, digits: Digits) -> Result<Rc<Words>, JsValue> {
    let words = Words::read(table, digits).map_err(unusable)?;
    Ok(TABLES.with_borrow_mut(|tables| {
        if let Some(known) = tables.iter().find(|known| known.numerals == words.numerals) {
            return known.clone();
        }
        let words = Rc::new(words);
        tables.push(words.clone());
        words
    }))
}

fn unusable(problem: TableProblem) -> JsValue {
    misuse::failure(match problem {
        TableProblem::Unreadable => "the words could not be read",
        TableProblem::OtherBuild => "the words were made by another build of the widget",
    })
}

thread_local! {
    static CASES: RefCell<Vec<(String, Weak<Scenario>)>> = const { RefCell::new(Vec::new()) };
}

/// The scenario of a file, read once for all widgets that show it; an Error that names every problem in these words.
pub fn scenario(text: &str, words: &Words) -> Result<Rc<Scenario>, JsValue> {
    let known = |cases: &Vec<(String, Weak<Scenario>)>| cases.iter().find(|(file, _)| file == text)?.1.upgrade();
    if let Some(scenario) = CASES.with_borrow(known) {
        return Ok(scenario);
    }
    let misuse = |problem: &Problem| Misuse::new(&problem.path, words.fault(&problem.fault));
    let read = crate::scenario::read(text).map(Rc::new);
    let scenario = read.map_err(|problems| misuse::error(&problems.iter().map(misuse).collect::<Vec<_>>()))?;
    CASES.with_borrow_mut(|cases| {
        cases.retain(|(_, scenario)| scenario.strong_count() > 0);
        cases.push((text.to_owned(), Rc::downgrade(&scenario)));
    });
    Ok(scenario)
}

/// Keeps where the reader is for the next visit.
pub fn remember_progress(state: &State) {
    storage::write(Key::Bets, &written_bets(state));
    storage::write(Key::Progress, &share::encode(state));
    #[cfg(feature = "workshop")]
    super::table::remember(state);
}

/// The bets of `state` as one text.
pub fn written_bets(state: &State) -> String {
    let bets: Vec<String> = state.bets().map(|(bet, choice)| format!("{}={choice}", bet.id())).collect();
    bets.join("&")
}

fn with_bets(state: State, options: &Options) -> State {
    let remembered = || if options.storage() == "local" { storage::read(Key::Bets) } else { None };
    let written = options.bets().or_else(remembered).unwrap_or_default();
    let bets = written.split('&').filter_map(bet);
    bets.fold(state, |state, (bet, choice)| state.apply(&Action::PlacedBet(bet, choice)))
}

fn bet(pair: &str) -> Option<(Bet, usize)> {
    let (id, choice) = pair.split_once('=')?;
    let bet = Bet::ALL.into_iter().find(|bet| bet.id() == id)?;
    Some((bet, choice.parse().ok()?))
}
