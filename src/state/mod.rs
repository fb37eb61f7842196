//! What the reader chose, how an action changes it, and what follows from it.

mod action;
mod atlas;
mod bet;
mod chapter;
mod choices;
pub mod classroom;
mod edited;
mod history;
#[cfg(feature = "workshop")]
mod lesson;
mod measure;
mod notice;
mod outcome;
mod parameter;
mod selection;
pub mod share;
mod sought;
mod store;
mod tables;
mod tour;
mod work;
pub mod worksheet;

pub use action::Action;
pub use atlas::{Atlas, Measure, Standing};
pub use bet::Bet;
pub use chapter::Chapter;
pub use edited::{edited, opened};
pub use history::History;
#[cfg(feature = "workshop")]
pub use lesson::{Lesson, Paper, Teaching};
pub use notice::Notice;
pub use outcome::{
    AtTable, Case, CutOutcome, Edge, FAT_FROM, Flows, FogOutcome, FrontsOutcome, JudgeOutcome, LIKES_FAT,
    OffersOutcome, Outcome, Portions, RangeOutcome, Reply, SayingOutcome, TogetherOutcome, Turn, VacuumOutcome, policy,
};
pub use parameter::{MOST_OFFERS, ParameterId, Range};
pub use selection::{NumberId, Selection, Theme};
pub use share::{ShareProblem, Shared};
pub use sought::finds;
pub use store::{Change, Source, Store, Subscription};
pub use tables::{Sorting, Tables, Twin};
pub use work::Work;

use crate::scenario::{Digits, Language, Scenario};
use choices::Choices;
use std::rc::Rc;

/// What the reader chose. Whatever can be computed from it is not in it.
#[derive(Clone, Debug)]
pub struct State {
    pub scenario: Rc<Scenario>,
    pub chapter: Chapter,
    pub seed: u64,
    pub language: Language,
    pub digits: Digits,
    pub theme: Theme,
    /// Whether findings are told in one short sentence.
    pub is_plain: bool,
    pub is_playing: bool,
    /// Whether the chapter's long work, such as its draws of the assumptions, was asked for.
    pub is_working: bool,
    pub selection: Option<Selection>,
    pub atlas: Atlas,
    pub opened_number: Option<NumberId>,
    pub tables: Tables,
    pub notice: Option<Notice>,
    /// The scenario that the host gave, once the reader has changed it or put another in its place.
    given: Option<Rc<Scenario>>,
    #[cfg(feature = "workshop")]
    pub lesson: Lesson,
    /// Only the numbers that were moved; the others are the scenario's.
    parameters: Choices<ParameterId, f64>,
    /// Only where the reader stepped; elsewhere the chapter's opening step.
    steps: Choices<Chapter, usize>,
    /// "Just show me": how many ticks the present finding has been shown.
    tour: Option<u32>,
    /// Whether a widget of one chapter was asked for the whole.
    wants_whole: bool,
    /// The bets of whoever sent the link; the reader sees each after placing their own.
    rival_bets: Choices<Bet, usize>,
    /// The chapter in which the reader ended a run early.
    said_enough: Option<Chapter>,
    bets: Choices<Bet, usize>,
}

impl PartialEq for State {
    /// Two states of different scenario objects differ, even if the texts agree: comparing them would cost more than
    /// drawing again.
    fn eq(&self, other: &State) -> bool {
        #[cfg(feature = "workshop")]
        if self.lesson != other.lesson {
            return false;
        }
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && (self.chapter, self.seed, self.language, self.digits, self.theme)
                == (other.chapter, other.seed, other.language, other.digits, other.theme)
            && (self.is_playing, self.is_working, self.selection, self.opened_number, self.said_enough)
                == (other.is_playing, other.is_working, other.selection, other.opened_number, other.said_enough)
            && (self.tour, self.wants_whole, self.is_plain, self.tables)
                == (other.tour, other.wants_whole, other.is_plain, other.tables)
            && self.rival_bets == other.rival_bets
            && self.atlas == other.atlas
            && (&self.parameters, &self.steps, &self.bets, &self.notice)
                == (&other.parameters, &other.steps, &other.bets, &other.notice)
    }
}

impl State {
    /// Whether a snapshot of this state says what one of `other` does: it holds nothing of where the reader points, and
    /// nothing of how it looks but the language.
    pub fn shows_what(&self, other: &State) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && (self.chapter, self.seed, self.language, self.said_enough)
                == (other.chapter, other.seed, other.language, other.said_enough)
            && (&self.parameters, &self.steps, &self.bets) == (&other.parameters, &other.steps, &other.bets)
    }
}

/// Whether scenarios can be changed: not in the module that every reader loads, which would carry the code for nothing.
const CAN_EDIT: bool = cfg!(any(feature = "workshop", not(feature = "web")));

/// The seed of a widget that nobody reseeded.
pub const FIRST_SEED: u64 = 1;

impl State {
    /// The state in which `scenario` opens: its first chapter, showing the finding.
    pub fn new(scenario: Rc<Scenario>) -> State {
        State {
            chapter: Chapter::of(&scenario).first().copied().unwrap_or_default(),
            scenario,
            seed: FIRST_SEED,
            language: Language::default(),
            digits: Digits::default(),
            theme: Theme::default(),
            is_plain: false,
            is_playing: false,
            is_working: false,
            selection: None,
            atlas: Atlas::default(),
            opened_number: None,
            tables: Tables::default(),
            notice: None,
            given: None,
            #[cfg(feature = "workshop")]
            lesson: Lesson::default(),
            parameters: Choices::new(),
            steps: Choices::new(),
            tour: None,
            wants_whole: false,
            rival_bets: Choices::new(),
            said_enough: None,
            bets: Choices::new(),
        }
    }

    /// The number `id` as it stands. Until it is moved, an offer repeats the one before.
    pub fn parameter(&self, id: ParameterId) -> f64 {
        self.parameters.get(id).unwrap_or_else(|| match id {
            ParameterId::Offer(round @ 1..) => self.parameter(ParameterId::Offer(round - 1)),
            _ => id.range(&self.scenario).value,
        })
    }

    /// The numbers of this chapter that are not the scenario's own.
    pub fn moved_parameters(&self) -> impl Iterator<Item = (ParameterId, f64)> + '_ {
        let of_chapter = ParameterId::of(self.chapter, &self.scenario);
        self.parameters.iter().filter(move |(id, _)| of_chapter.contains(id))
    }

    /// The step of this chapter's run that is shown.
    pub fn step(&self) -> usize {
        self.step_in(self.chapter)
    }

    /// The step at which another chapter's run stands.
    pub fn step_in(&self, chapter: Chapter) -> usize {
        self.steps.get(chapter).unwrap_or(outcome::opening_step(chapter)).min(outcome::last_step(self, chapter))
    }

    pub fn last_step(&self) -> usize {
        outcome::last_step(self, self.chapter)
    }

    /// The step the reader went to in this chapter, if any.
    pub fn chosen_step(&self) -> Option<usize> {
        self.steps.get(self.chapter)
    }

    pub fn bet(&self, bet: Bet) -> Option<usize> {
        self.bets.get(bet)
    }

    pub fn bets(&self) -> impl Iterator<Item = (Bet, usize)> + '_ {
        self.bets.iter()
    }

    /// What whoever sent the link bet, once the reader has bet too.
    pub fn rival_bet(&self, bet: Bet) -> Option<usize> {
        self.bet(bet).and(self.rival_bets.get(bet))
    }

    /// Whether a link asks the reader to bet against whoever sent it.
    pub fn is_challenged(&self, bet: Bet) -> bool {
        self.rival_bets.get(bet).is_some()
    }

    pub fn wants_whole(&self) -> bool {
        self.wants_whole
    }

    /// Whether the run of this chapter was ended early: what was left was taken back, or what was offered was taken.
    pub fn said_enough(&self) -> bool {
        self.said_enough_in(self.chapter)
    }

    pub(super) fn said_enough_in(&self, chapter: Chapter) -> bool {
        self.said_enough == Some(chapter)
    }

    /// This state, shown as `present` is: language, theme and the like are no part of undo.
    fn as_seen_in(&self, present: &State) -> State {
        State {
            language: present.language,
            digits: present.digits,
            theme: present.theme,
            is_plain: present.is_plain,
            selection: present.selection.filter(|selection| selection.is_in(&self.scenario)),
            atlas: present.atlas.clone(),
            opened_number: present.opened_number,
            tables: present.tables,
            notice: present.notice.clone(),
            #[cfg(feature = "workshop")]
            lesson: present.lesson,
            is_playing: false,
            is_working: present.is_working,
            ..self.clone()
        }
    }

    /// The action that opens the view of the tour with this id, or for none, everything.
    pub fn opening_view(&self, id: &str) -> Option<Action> {
        let view = self.scenario.tour.iter().position(|view| view.id == id);
        (view.is_some() || id.is_empty()).then(|| Action::LookedAtMap(Atlas { view, ..self.atlas.cleared() }))
    }

    /// The id of the open view.
    pub fn view(&self) -> Option<&str> {
        self.atlas.view.map(|view| &*self.scenario.tour[view].id)
    }

    /// The state after `action`. What an action names that this scenario does not have is passed over.
    pub fn apply(&self, action: &Action) -> State {
        let mut next = self.clone();
        match action {
            Action::OpenedChapter(chapter) if chapter.is_in(&self.scenario) => next.open(*chapter),
            Action::MovedParameter(id, value) => next.move_parameter(*id, *value),
            Action::MovedPoint(numbers) => numbers.iter().for_each(|(id, value)| next.move_parameter(*id, *value)),
            Action::LoadedNumbers(numbers) => numbers.iter().for_each(|(id, value)| next.move_parameter(*id, *value)),
            Action::PressedPlay => next.play(),
            Action::PressedPause => next.is_playing = false,
            Action::TimerTicked if self.is_playing && self.is_touring() => next.tour_on(),
            Action::TimerTicked if self.is_playing => next.tick(),
            Action::StartedTour => next.start_tour(),
            Action::ResumedTour => next.is_playing = true,
            Action::StoppedTour => next.stop_tour(),
            Action::AskedForWhole => next.wants_whole = true,
            Action::SteppedForward => next.go_to_step(self.step() + 1),
            Action::SteppedBack => next.go_to_step(self.step().saturating_sub(1)),
            Action::MovedToStep(step) => next.go_to_step(*step),
            Action::Restarted => next.go_to_step(0),
            Action::SaidEnough => next.say_enough(),
            Action::DrewAnotherSeed(seed) => next.reseed(*seed),
            Action::StartedWork => next.is_working = true,
            Action::StoppedWork => next.is_working = false,
            Action::PlacedBet(bet, choice) if *choice < bet.choices() => next.bets.set(*bet, *choice),
            Action::TookBackBet(bet) => next.bets.forget(*bet),
            Action::Selected(selection) => next.selection = *selection,
            Action::LookedAtMap(atlas) if atlas.fits(&self.scenario) => next.atlas = atlas.clone(),
            Action::OpenedNumber(number) => next.opened_number = *number,
            Action::ToggledTwin(twin, is_open) => next.tables.toggle(*twin, *is_open),
            Action::SortedTable(table, column) => next.tables.sort(*table, *column),
            Action::Noticed(notice) => next.notice = Some(notice.clone()),
            Action::ClosedNotice => next.notice = None,
            Action::ChoseLanguage(language) => next.language = *language,
            Action::ChoseDigits(digits) => next.digits = *digits,
            Action::ChoseTheme(theme) => next.theme = *theme,
            Action::ChosePlainWords(is_plain) => next.is_plain = *is_plain,
            Action::EditedScenario { scenario, .. } if CAN_EDIT => next.take_edit(scenario),
            Action::OpenedScenario(scenario) if CAN_EDIT => next.take_table(scenario),
            #[cfg(feature = "workshop")]
            Action::Taught(teaching) => next.lesson = self.lesson.after(*teaching),
            Action::HostReplacedScenario(scenario) => next = self.with_scenario(scenario.clone()),
            Action::HostRestored(shared) => next.restore(shared),
            Action::HostReset => next = self.with_scenario(self.given().clone()),
            _ => {}
        }
        if tour::is_ended_by(action) {
            next.tour = None;
        }
        next
    }

    fn open(&mut self, chapter: Chapter) {
        self.chapter = chapter;
        self.is_playing = false;
        self.is_working = false;
        self.selection = None;
        self.atlas = Atlas::default();
        self.opened_number = None;
    }

    fn move_parameter(&mut self, id: ParameterId, value: f64) {
        let is_known = ParameterId::of(id.chapter(), &self.scenario).contains(&id);
        if is_known && id.range(&self.scenario).contains(value) {
            self.parameters.set(id, value);
            self.is_playing = false;
            self.make_room(id);
        }
    }

    /// Parts of one whole: where two would be more than all, the one that was not moved gives way.
    fn make_room(&mut self, moved: ParameterId) {
        let other = match moved {
            ParameterId::Dialogue => ParameterId::Deterrence,
            ParameterId::Deterrence => ParameterId::Dialogue,
            _ => return,
        };
        let rest = 1.0 - self.parameter(moved);
        if self.parameter(other) > rest {
            // The slider's step, unless rounding to it would be too much again.
            let range = other.range(&self.scenario);
            let nearest = range.nearest(rest);
            self.parameters.set(other, if nearest <= rest + 1e-9 { nearest } else { rest });
        }
    }

    /// Plays on from here, or from the start when the run is over.
    fn play(&mut self) {
        if self.step() == self.last_step() || self.said_enough() {
            self.go_to_step(0);
        }
        self.is_playing = true;
    }

    fn tick(&mut self) {
        let step = self.step() + 1;
        self.steps.set(self.chapter, step.min(self.last_step()));
        self.is_playing = step < self.last_step();
    }

    fn go_to_step(&mut self, step: usize) {
        self.said_enough = None;
        self.is_playing = false;
        self.steps.set(self.chapter, step.min(self.last_step()));
    }

    fn say_enough(&mut self) {
        self.steps.set(self.chapter, self.step());
        self.said_enough = Some(self.chapter);
        self.is_playing = false;
    }

    fn reseed(&mut self, seed: u64) {
        self.seed = seed.min(share::LARGEST_SEED);
        self.said_enough = None;
        self.is_playing = false;
    }

    fn with_scenario(&self, scenario: Rc<Scenario>) -> State {
        let (language, digits, theme, is_plain) = (self.language, self.digits, self.theme, self.is_plain);
        State { language, digits, theme, is_plain, wants_whole: self.wants_whole, ..State::new(scenario) }
    }

    fn restore(&mut self, shared: &Shared) {
        if shared.scenario != self.scenario.id || !shared.chapter.is_in(&self.scenario) {
            return;
        }
        self.open(shared.chapter);
        self.seed = shared.seed.min(share::LARGEST_SEED);
        for id in ParameterId::of(shared.chapter, &self.scenario) {
            self.parameters.forget(id);
        }
        shared.parameters.iter().for_each(|(id, value)| self.move_parameter(*id, *value));
        self.steps.forget(shared.chapter);
        if let Some(step) = shared.step {
            self.go_to_step(step);
        }
        self.rival_bets = Choices::new();
        shared.bets.iter().for_each(|(bet, choice)| self.rival_bets.set(*bet, *choice));
        self.said_enough = shared.said_enough.then_some(self.chapter);
    }
}
