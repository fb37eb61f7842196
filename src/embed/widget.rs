//! One widget as JavaScript holds it: the methods behind the element's.

use super::herald::Herald;
use super::host::Host;
use super::misuse::{self, Misuse};
use super::options::Options;
#[cfg(feature = "workshop")]
use super::projector::{self, Projector};
use super::route::{self, Listener, Route};
use super::stage::Stage;
use super::storage::{self, Key};
#[cfg(feature = "workshop")]
use super::table;
use super::{apply, beginning, events, snapshot};
use crate::scenario::Digits;
#[cfg(feature = "workshop")]
use crate::state::Teaching;
use crate::state::{
    Action, Atlas, Change, Chapter, Notice, ShareProblem, Source, State, Store, Subscription, Theme, share,
};
#[cfg(feature = "workshop")]
use crate::views::present;
use crate::views::{Layout, Mode, Request, Shown, page};
use crate::words::Words;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::Callback;

/// One widget: its state, and while its element is in a page, the stage on which it is drawn.
#[wasm_bindgen]
pub struct Widget {
    inner: Rc<Inner>,
    _subscription: Subscription,
}

struct Inner {
    host: Host,
    store: Rc<Store>,
    words: RefCell<Rc<Words>>,
    layout: Cell<Layout>,
    mode: Cell<Mode>,
    stage: RefCell<Option<Stage>>,
    herald: Rc<Herald>,
    /// Whether the address of the page is ours to write.
    has_route: Cell<bool>,
    /// Whether the browser's storage is.
    has_storage: Cell<bool>,
    /// Whether the reader has just opened a chapter or a paper, whose beginning is to be seen.
    has_arrived: Cell<bool>,
    /// Held back while several actions make one change.
    is_silent: Cell<bool>,
    /// While the reader goes back or forth in the browser's history, nothing is added to it.
    is_travelling: Cell<bool>,
    settling: RefCell<Option<Timeout>>,
    travels: RefCell<Option<Listener>>,
    #[cfg(feature = "workshop")]
    teacher: Teacher,
}

/// What present mode holds of the page.
#[cfg(feature = "workshop")]
#[derive(Default)]
struct Teacher {
    projector: RefCell<Option<Projector>>,
    /// The window with the notes.
    notes: RefCell<Option<web_sys::Window>>,
}

/// Browsers refuse to rewrite the address more than a hundred times in half a minute.
const SETTLE_MS: u32 = 400;

/// Makes a widget and draws it inside `root`; throws with every problem of the scenario.
#[wasm_bindgen]
pub fn mount(root: &Element, host: Host, options: &Options) -> Result<Widget, JsValue> {
    let start = beginning::of(options)?;
    let store = Store::new(start.state);
    let inner = Rc::new(Inner {
        host,
        store: store.clone(),
        words: RefCell::new(start.words),
        layout: Cell::new(Layout::new(options.width())),
        mode: Cell::new(Mode::from_id(&options.mode())),
        stage: RefCell::default(),
        herald: Rc::default(),
        has_route: Cell::new(options.route() == "hash"),
        has_storage: Cell::new(options.storage() == "local"),
        has_arrived: Cell::new(false),
        is_silent: Cell::new(false),
        is_travelling: Cell::new(false),
        settling: RefCell::default(),
        travels: RefCell::default(),
        #[cfg(feature = "workshop")]
        teacher: Teacher::default(),
    });
    let weak = Rc::downgrade(&inner);
    let subscription = store.subscribe(move |change| {
        if let Some(inner) = weak.upgrade() {
            inner.hear(change);
        }
    });
    let widget = Widget { inner, _subscription: subscription };
    widget.attach(root);
    // The table of another day waits in the larger module; asked before the address is written anew.
    let has_table = options.storage() == "local" && storage::read(Key::Table).is_some() && Route::is_own();
    if !(has_table && widget.inner.ask_for_larger() || widget.inner.call_workshop(&widget.inner.store.state())) {
        widget.inner.settle();
    }
    widget.inner.check_chapter(&options.chapter());
    widget.inner.check_view(&options.view());
    if let Some((code, problem)) = start.share_problem {
        widget.inner.explain(&code, &problem);
    }
    Ok(widget)
}

#[wasm_bindgen]
impl Widget {
    /// Draws the widget inside `root`, in the state in which it was left.
    pub fn attach(&self, root: &Element) {
        let inner = &self.inner;
        inner.stage.borrow_mut().get_or_insert_with(|| Stage::enter(root, inner.shown()));
        inner.listen();
        #[cfg(feature = "workshop")]
        inner.listen_to_page(root);
    }

    /// Takes the widget off the page and keeps its state.
    pub fn detach(&self) {
        let inner = &self.inner;
        inner.settle();
        inner.travels.take();
        #[cfg(feature = "workshop")]
        inner.teacher.projector.take();
        if let Some(stage) = inner.stage.take() {
            stage.leave();
        }
        inner.herald.fall_silent();
    }

    /// An attribute changed, or whether the element can be seen did.
    pub fn update(&self, name: &str, value: &str) {
        let inner = &self.inner;
        match name {
            "chapter" => inner.open(value),
            "view" => inner.look(value),
            "theme" => inner.dispatch(Action::ChoseTheme(Theme::from_id(value).unwrap_or_default())),
            "digits" => inner.dispatch(Action::ChoseDigits(beginning::digits(value))),
            "share" if !value.is_empty() => inner.restore(value),
            "mode" => inner.mode.set(Mode::from_id(value)),
            "route" => inner.has_route.set(value == "hash"),
            "storage" => inner.has_storage.set(value == "local"),
            "visible" if value == "false" => inner.dispatch(Action::PressedPause),
            _ => {}
        }
        inner.listen();
        inner.show();
        inner.call_workshop(&inner.store.state());
    }

    /// Speaks the language of `table` from now on.
    pub fn speak(&self, table: &str, is_users_choice: bool) -> Result<(), JsValue> {
        let words = beginning::words(table, self.inner.store.state().digits)?;
        let source = if is_users_choice { Source::User } else { Source::Api };
        self.inner.speak(words, source);
        Ok(())
    }

    /// The element is now this wide, in CSS pixels.
    pub fn resize(&self, width: f64) {
        let layout = Layout::new(width);
        if self.inner.layout.replace(layout) != layout {
            self.inner.show();
        }
    }

    /// The chapters of the scenario, in order.
    pub fn chapters(&self) -> Vec<String> {
        let state = self.inner.store.state();
        Chapter::of(&state.scenario).iter().map(|chapter| chapter.id().to_owned()).collect()
    }

    /// The view of the map that is open.
    pub fn view(&self) -> Option<String> {
        self.inner.store.state().view().map(str::to_owned)
    }

    pub fn snapshot(&self) -> JsValue {
        snapshot::snapshot(&self.inner.store.state())
    }

    /// Makes all of `change` or, if anything is wrong with it, none. `table` holds the words of the language it asks for.
    pub fn apply(&self, change: &JsValue, table: Option<String>) -> Result<JsValue, JsValue> {
        let before = self.inner.store.state();
        let actions = apply::actions(change, &before).map_err(|problems| misuse::error(&problems))?;
        let words = table.map(|table| beginning::words(&table, before.digits)).transpose()?;
        self.inner.together(|inner| actions.into_iter().for_each(|action| inner.perform(action, words.as_ref())));
        Ok(self.snapshot())
    }

    /// Replaces the scenario, or throws with every problem and keeps the old one.
    pub fn load_scenario(&self, text: &str) -> Result<(), JsValue> {
        let scenario = beginning::scenario(text, &self.inner.words.borrow())?;
        self.inner.dispatch(Action::HostReplacedScenario(scenario));
        Ok(())
    }

    /// The scenario as the text of a file.
    pub fn export_scenario(&self) -> String {
        crate::scenario::write(&self.inner.store.state().scenario)
    }

    /// Opens the scenario that a share code was made for, and its picture.
    pub fn open_share(&self, scenario: &str, code: &str) -> Result<(), JsValue> {
        let scenario = beginning::scenario(scenario, &self.inner.words.borrow())?;
        if code.is_empty() {
            self.inner.store.dispatch(Action::OpenedScenario(scenario), Source::User); // for the reader's own table
            return Ok(());
        }
        let shared = share::decode(code, &scenario).map_err(|problem| misuse::error(&[Misuse::from(&problem)]))?;
        self.inner.together(|inner| {
            inner.dispatch(Action::HostReplacedScenario(scenario));
            inner.dispatch(Action::HostRestored(Box::new(shared)));
        });
        Ok(())
    }

    /// The scenario that a share code was made for cannot be had here.
    pub fn refuse_share(&self, scenario: &str) {
        self.inner.notice(Notice::Share(ShareProblem::OtherScenario(scenario.to_owned())));
    }

    /// What the larger module needs to go on from here: the options in which the state is.
    pub fn luggage(&self) -> JsValue {
        let state = self.inner.store.state();
        misuse::object([
            ("scenario", crate::scenario::write(&state.scenario).into()),
            ("share", share::encode(&state).into()),
            ("bets", beginning::written_bets(&state).into()),
            ("theme", state.theme.id().into()),
            ("digits", digits_id(state.digits).into()),
            ("view", state.view().unwrap_or_default().into()),
            ("tools", state.atlas.has_tools.into()),
        ])
    }

    /// The larger module could not be had: back to what this one can show.
    pub fn refuse_workshop(&self) {
        if self.inner.store.state().atlas.has_tools {
            self.inner.dispatch(Action::LookedAtMap(Atlas::default()));
            return self.inner.notice(Notice::WorkshopMissing);
        }
        let first = self.inner.store.state().chapter.path(&self.inner.store.state().scenario)[0];
        self.inner.dispatch(Action::OpenedChapter(first));
        self.inner.notice(Notice::WorkshopMissing);
    }

    /// Whether the page let the link be copied.
    pub fn copied(&self, is_copied: bool) {
        let by_hand = || Notice::CopyByHand(share::encode(&self.inner.store.state()));
        self.inner.notice(match is_copied {
            true if self.inner.store.state().is_edited() => Notice::LinkWithoutEdits,
            true => Notice::LinkCopied,
            false => by_hand(),
        });
    }

    /// What the model says at a step of the open chapter's run; undefined beyond its end.
    pub fn at_step(&self, step: usize) -> JsValue {
        snapshot::at_step(&self.inner.store.state(), step)
    }

    /// What came of a file with this name that the reader asked for: saved, copied, no picture, or nothing.
    pub fn exported(&self, outcome: u32, name: String) {
        self.inner.notice(match outcome {
            0 => Notice::Saved(name),
            1 => Notice::TextCopied(name),
            2 => Notice::NoPicture,
            _ => Notice::NotSaved,
        });
    }

    /// Everything as it was at first; language and look stay.
    pub fn reset(&self) {
        self.inner.dispatch(Action::HostReset);
    }
}

impl Inner {
    fn shown(self: &Rc<Self>) -> Shown {
        let weak = Rc::downgrade(self);
        Shown {
            store: self.store.clone(),
            words: self.words.borrow().clone(),
            layout: self.layout.get(),
            mode: self.mode.get(),
            on_request: Callback::from(move |request| {
                if let Some(inner) = weak.upgrade() {
                    inner.serve(request);
                }
            }),
        }
    }

    fn show(self: &Rc<Self>) {
        let shown = self.shown();
        if let Some(stage) = &mut *self.stage.borrow_mut() {
            stage.show(shown);
        }
    }

    fn dispatch(&self, action: Action) {
        self.store.dispatch(action, Source::Api);
    }

    // -- What the views ask for --

    fn serve(self: &Rc<Self>, request: Request) {
        match request {
            Request::Speak(language) => self.host.speak(language.code()),
            Request::CopyLink => self.host.copy_link(&route::address(&self.store.state())),
            #[cfg(feature = "workshop")]
            Request::OpenTable(id) => self.host.open_share(id, ""),
            #[cfg(feature = "workshop")]
            Request::OpenFile(file) => table::read(file, self.store.clone()),
            #[cfg(feature = "workshop")]
            Request::SaveTable => table::save(&self.host, &self.store),
            Request::CopyChallenge => self.host.copy_link(&route::challenge(&self.store.state())),
            Request::OpenMode(mode) => self.host.open_mode(mode.id()),
            #[cfg(feature = "workshop")]
            Request::Save(name, mime, text) => {
                let is_saved = self.host.save(name, mime, &text);
                self.notice(if is_saved { Notice::Saved(name.to_owned()) } else { Notice::NotSaved });
            }
            #[cfg(feature = "workshop")]
            Request::Read(file, told) => table::read_text(file, move |text| told.emit(text)),
            Request::Announce => self.announce(),
            Request::Export(format) => self.host.export(format),
            Request::SaveWork => self.save(page::work),
            #[cfg(feature = "workshop")]
            Request::SavePaper => self.save(page::paper),
            #[cfg(feature = "workshop")]
            Request::Print => print(),
            #[cfg(feature = "workshop")]
            Request::OpenNotes => self.open_notes(),
            Request::AnotherSeed => self.store.dispatch(Action::DrewAnotherSeed(any_seed()), Source::User),
        }
    }

    fn announce(&self) {
        if let Some(stage) = &*self.stage.borrow() {
            if self.has_arrived.take() {
                stage.focus("h2");
            }
            self.herald.hear(stage.root(), self.store.state().is_playing);
        }
    }

    /// Hands the reader what `page` makes; says so where the page does not let it.
    fn save(&self, page: impl Fn(&State, &Words) -> String) {
        const NAME: &str = "cat-divides-meat.html";
        let page = page(&self.store.state(), &self.words.borrow());
        let is_saved = self.host.save(NAME, "text/html", &page);
        self.notice(if is_saved { Notice::Saved(NAME.to_owned()) } else { Notice::NotSaved });
    }

    // -- What the host asks for --

    /// Tells the host page if it asked for a chapter that this scenario does not have.
    fn check_chapter(&self, id: &str) {
        let has_it = Chapter::from_id(id).is_some_and(|chapter| chapter.is_in(&self.store.state().scenario));
        if !has_it && !id.is_empty() {
            self.host.warn("chapter", &format!("this scenario has no chapter \"{id}\""));
        }
    }

    fn open(&self, id: &str) {
        self.check_chapter(id);
        if let Some(chapter) = Chapter::from_id(id) {
            self.dispatch(Action::OpenedChapter(chapter));
        }
    }

    /// The same for a view of the map.
    fn check_view(&self, id: &str) {
        if self.store.state().opening_view(id).is_none() {
            self.host.warn("view", &format!("this scenario has no view \"{id}\""));
        }
    }

    fn look(&self, view: &str) {
        self.check_view(view);
        self.store.state().opening_view(view).into_iter().for_each(|action| self.dispatch(action));
    }

    fn restore(&self, code: &str) {
        match share::decode(code, &self.store.state().scenario) {
            Ok(shared) => self.dispatch(Action::HostRestored(Box::new(shared))),
            Err(problem) => self.explain(code, &problem),
        }
    }

    /// Says why a share code was not taken, unless the scenario it was made for can be had.
    fn explain(&self, code: &str, problem: &ShareProblem) {
        match problem {
            ShareProblem::OtherScenario(id) => self.host.open_share(id, code),
            _ => {
                self.host.warn("share", share_message(problem));
                self.notice(Notice::Share(problem.clone()));
            }
        }
    }

    fn notice(&self, notice: Notice) {
        self.dispatch(Action::Noticed(notice));
    }

    fn speak(self: &Rc<Self>, words: Rc<Words>, source: Source) {
        let language = words.language();
        self.words.replace(words);
        self.store.dispatch(Action::ChoseLanguage(language), source);
        self.show();
    }

    fn perform(self: &Rc<Self>, action: Action, words: Option<&Rc<Words>>) {
        match (&action, words) {
            (Action::ChoseLanguage(language), Some(words)) if words.language() == *language => {
                self.speak(words.clone(), Source::Api)
            }
            (Action::ChoseLanguage(language), _) => self.host.speak(language.code()),
            _ => self.dispatch(action),
        }
    }

    /// Lets `act` do several things that the host page hears of as one change.
    fn together(self: &Rc<Self>, act: impl FnOnce(&Rc<Self>)) {
        let before = self.store.state();
        self.is_silent.set(true);
        act(self);
        self.is_silent.set(false);
        self.tell(&before, &self.store.state(), Source::Api);
    }

    // -- What present mode needs of the page --

    #[cfg(feature = "workshop")]
    fn listen_to_page(self: &Rc<Self>, root: &Element) {
        let weak = Rc::downgrade(self);
        let press = move |key: &str| weak.upgrade().is_some_and(|inner| inner.press(key));
        self.teacher.projector.replace(Some(Projector::new(root.clone(), press)));
    }

    /// Whether present mode has a use for the key.
    #[cfg(feature = "workshop")]
    fn press(&self, key: &str) -> bool {
        let action = present::key(key, &self.store.state()).filter(|_| self.mode.get() == Mode::Present);
        let is_ours = action.is_some();
        action.into_iter().for_each(|action| self.store.dispatch(action, Source::User));
        is_ours
    }

    /// The notes in a window of their own; where there can be none, beside the chapter.
    #[cfg(feature = "workshop")]
    fn open_notes(&self) {
        self.teacher.notes.replace(projector::open_notes());
        self.write_notes();
        if self.teacher.notes.borrow().is_none() && !self.store.state().lesson.has_notes {
            self.store.dispatch(Action::Taught(Teaching::TurnedNotes), Source::User);
        }
    }

    #[cfg(feature = "workshop")]
    fn write_notes(&self) {
        let words = self.words.borrow();
        let lines = || present::lines(&words, &self.store.state());
        let is_open = |notes: &web_sys::Window| projector::write_notes(notes, &lines(), words.language().direction());
        let is_closed = self.teacher.notes.borrow().as_ref().is_some_and(|notes| !is_open(notes));
        if is_closed {
            self.teacher.notes.take();
        }
    }

    // -- What follows from a change --

    fn hear(self: &Rc<Self>, change: &Change) {
        #[cfg(feature = "workshop")]
        self.write_notes();
        if change.before.digits != change.after.digits {
            let words = self.words.borrow().with_digits(change.after.digits);
            self.words.replace(Rc::new(words));
            self.show();
        }
        let is_elsewhere = place(change.before) != place(change.after);
        if is_elsewhere && change.source == Source::User && !change.after.is_touring() {
            self.has_arrived.set(true);
        }
        if !self.is_silent.get() {
            self.tell(change.before, change.after, change.source);
        }
    }

    fn tell(self: &Rc<Self>, before: &State, after: &State, source: Source) {
        if self.has_route.get() && before.chapter != after.chapter && !self.is_travelling.get() {
            self.settle();
            route::push(&route::own_address(after));
        }
        if self.has_storage.get() && source == Source::User {
            remember_look(before, after);
        }
        if self.has_storage.get() && before.is_edited() && !after.is_edited() {
            storage::forget(Key::Table);
        }
        self.call_workshop(after);
        self.settle_later();
        events::tell(&self.host, before, after, source);
    }

    /// Rewrites address and memory once the reader pauses: a drag is a hundred changes.
    fn settle_later(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let settle = move || {
            if let Some(inner) = weak.upgrade() {
                inner.settle();
            }
        };
        self.settling.replace(Some(Timeout::new(SETTLE_MS, settle)));
    }

    /// Asks for the larger module where this one cannot draw what is wanted; whether it did.
    fn call_workshop(&self, state: &State) -> bool {
        let is_large = state.chapter == Chapter::Sandbox
            || state.atlas.has_tools
            || matches!(self.mode.get(), Mode::Class | Mode::Present);
        (is_large || !state.scenario.has_places()) && self.ask_for_larger()
    }

    /// Asks for the larger module, unless this is it; whether it did.
    fn ask_for_larger(&self) -> bool {
        let is_smaller = !cfg!(feature = "workshop");
        if is_smaller {
            self.host.open_workshop();
        }
        is_smaller
    }

    fn settle(&self) {
        self.settling.take();
        let state = self.store.state();
        if self.has_route.get() && Route::current().is_none_or(|route| route.chapter == state.chapter) {
            route::replace(&route::own_address(&state));
        }
        if self.has_storage.get() {
            beginning::remember_progress(&state);
        }
    }

    // -- The browser's history --

    fn listen(self: &Rc<Self>) {
        let is_wanted = self.has_route.get() && self.stage.borrow().is_some();
        let is_listening = self.travels.borrow().is_some();
        if is_wanted == is_listening {
            return;
        }
        let weak = Rc::downgrade(self);
        let travel = move || {
            if let Some(inner) = weak.upgrade() {
                inner.travel();
            }
        };
        self.travels.replace(if is_wanted { Listener::new(travel) } else { None });
    }

    /// Goes where the address now points.
    fn travel(&self) {
        let Some(route) = Route::current() else { return };
        self.settling.take();
        let scenario = self.store.state().scenario.clone();
        let shared = route.share.and_then(|code| share::decode(&code, &scenario).ok());
        let action = match shared {
            Some(shared) => Action::HostRestored(Box::new(shared)),
            None => Action::OpenedChapter(route.chapter),
        };
        self.is_travelling.set(true);
        self.store.dispatch(action, Source::User);
        self.look(&route.view);
        self.is_travelling.set(false);
    }
}

fn remember_look(before: &State, after: &State) {
    if before.language != after.language {
        storage::write(Key::Language, after.language.code());
    }
    if before.theme != after.theme {
        storage::write(Key::Theme, after.theme.id());
    }
    if before.digits != after.digits {
        storage::write(Key::Digits, digits_id(after.digits));
    }
    if before.is_plain != after.is_plain {
        storage::write(Key::Plain, if after.is_plain { "on" } else { "" });
    }
}

const fn digits_id(digits: Digits) -> &'static str {
    match digits {
        Digits::Auto => "auto",
        Digits::Latin => "latin",
        Digits::Native => "native",
    }
}

fn any_seed() -> u64 {
    (js_sys::Math::random() * share::LARGEST_SEED as f64) as u64
}

/// For developers; the reader is told by a notice.
pub fn share_message(problem: &ShareProblem) -> &'static str {
    match problem {
        ShareProblem::Damaged => "the share code is damaged",
        ShareProblem::OtherFormat(_) => "the share code comes from another version",
        ShareProblem::OtherScenario(_) => "the share code belongs to another scenario",
        ShareProblem::DoesNotFit => "the share code does not fit this scenario",
    }
}

impl From<&ShareProblem> for Misuse {
    fn from(problem: &ShareProblem) -> Misuse {
        Misuse::new("share", share_message(problem))
    }
}

/// What fills the screen: a chapter, or a paper of this kind in its place.
#[cfg(feature = "workshop")]
fn place(state: &State) -> (Chapter, Option<std::mem::Discriminant<crate::state::Paper>>) {
    (state.chapter, state.lesson.paper.as_ref().map(std::mem::discriminant))
}

#[cfg(not(feature = "workshop"))]
fn place(state: &State) -> Chapter {
    state.chapter
}

#[cfg(feature = "workshop")]
fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print(); // a caged frame may not
    }
}
