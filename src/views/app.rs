//! The whole widget: one component that draws the store's state and hands every action to the store.

#[cfg(feature = "workshop")]
use super::classroom::Stand;
use super::element::{Element, classed, el, text};
use super::frame::{Frame, Layout, Mode};
use super::{Request, cards, chapters, controls, scenes, workshop};
use crate::scenario;
#[cfg(feature = "workshop")]
use crate::state::classroom::{Desk, DeskAction};
use crate::state::{Action, Outcome, Source, State, Store, Subscription, Work};
use crate::words::Words;
use gloo::timers::callback::{Interval, Timeout};
use std::rc::Rc;
#[cfg(feature = "workshop")]
use yew::NodeRef;
use yew::{Callback, Component, Context, Html, Properties};

/// What the embed gives the widget: nothing, while the stage waits for its next one.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct AppProps {
    pub shown: Option<Shown>,
}

/// A widget to be shown.
#[derive(Clone)]
pub struct Shown {
    pub store: Rc<Store>,
    pub words: Rc<Words>,
    pub layout: Layout,
    pub mode: Mode,
    pub on_request: Callback<Request>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Shown) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
            && Rc::ptr_eq(&self.words, &other.words)
            && (self.layout, self.mode) == (other.layout, other.mode)
    }
}

/// The component; all it holds of its own is the play timer and the long work under way.
pub struct App {
    connection: Option<Connection>,
    /// The play timer and how fast it ticks.
    timer: Option<(u32, Interval)>,
    labour: Labour,
    /// Whether a control is being moved: the picture then follows it at once, without tweens.
    is_following: bool,
    #[cfg(feature = "workshop")]
    class: Class,
    /// A second at a time, while a teacher's timer runs.
    #[cfg(feature = "workshop")]
    clock: Option<Interval>,
}

/// Class mode: what stands on the desk is no part of the state, so that nothing that shows or keeps the state shows a
/// hidden card.
#[cfg(feature = "workshop")]
#[derive(Default)]
struct Class {
    desk: Desk,
    heading: NodeRef,
    is_new_screen: bool,
}

/// Long work, each piece with what it was before it was begun: that says which state it belongs to.
#[derive(Default)]
struct Labour {
    begun: Vec<Work>,
    works: Vec<Work>,
    /// Whether the reader asks for the work that waits for it.
    is_asked_for: bool,
    is_done: bool,
    slices: u32,
    next: Option<Timeout>,
}

/// What ties the views to the store they draw.
struct Connection {
    dispatch: Callback<Action>,
    _subscription: Subscription,
}

/// Why the component draws again.
pub enum Message {
    /// The store has a new state; whether because a control was moved.
    Changed { by_move: bool },
    /// It is time for another slice of long work.
    Worked,
    /// Something happened in class mode.
    #[cfg(feature = "workshop")]
    Acted(DeskAction),
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<App>) -> App {
        App {
            connection: Connection::of(context),
            timer: None,
            labour: Labour::default(),
            is_following: false,
            #[cfg(feature = "workshop")]
            class: Class::default(),
            #[cfg(feature = "workshop")]
            clock: None,
        }
    }

    /// Work begins once there is a picture: whoever draws the widget as text, without a page, has no timers.
    fn rendered(&mut self, context: &Context<App>, is_first: bool) {
        if is_first {
            self.keep_working(context);
        }
        #[cfg(feature = "workshop")]
        self.class.announce();
        if let Some(shown) = &context.props().shown {
            shown.on_request.emit(Request::Announce);
        }
    }

    fn changed(&mut self, context: &Context<App>, before: &AppProps) -> bool {
        let store = |props: &AppProps| props.shown.as_ref().map(|shown| shown.store.clone());
        if store(before) != store(context.props()) {
            self.timer = None;
            self.connection = Connection::of(context);
            #[cfg(feature = "workshop")]
            std::mem::take(&mut self.class);
        }
        self.keep_working(context);
        true
    }

    fn update(&mut self, context: &Context<App>, message: Message) -> bool {
        match message {
            Message::Changed { by_move } => {
                self.is_following = by_move;
                self.keep_time(context);
                self.keep_working(context);
                true
            }
            Message::Worked => {
                self.labour.advance();
                self.schedule(context);
                self.labour.is_worth_showing()
            }
            #[cfg(feature = "workshop")]
            Message::Acted(action) => {
                self.class.act(action);
                true
            }
        }
    }

    fn view(&self, context: &Context<App>) -> Html {
        let (Some(shown), Some(connection)) = (&context.props().shown, &self.connection) else {
            return Html::default();
        };
        let state = shown.store.state();
        let outcome = Outcome::of(&state);
        let mode = if state.wants_whole() { Mode::Full } else { shown.mode };
        let frame = Frame {
            state: &state,
            outcome: &outcome,
            words: &shown.words,
            layout: workshop::room(shown.layout, mode),
            mode,
            works: &self.labour.works,
            can_undo: shown.store.can_undo(),
            can_redo: shown.store.can_redo(),
            is_following: self.is_following,
            dispatch: &connection.dispatch,
            request: &shown.on_request,
            #[cfg(feature = "workshop")]
            stand: Some(Stand {
                desk: &self.class.desk,
                act: &context.link().callback(Message::Acted),
                heading: &self.class.heading,
            }),
        };
        // Another widget's elements are not to be reused: their open cards and typed values would stay.
        let key = Rc::as_ptr(&shown.store) as usize;
        workshop::with_overlays(&frame, widget(&frame).key(&key.to_string()).html())
    }
}

impl Connection {
    fn of(context: &Context<App>) -> Option<Connection> {
        let store = context.props().shown.as_ref()?.store.clone();
        let link = context.link().clone();
        let is_move = |action: &Action| matches!(action, Action::MovedParameter(..) | Action::MovedPoint(_));
        let _subscription =
            store.subscribe(move |change| link.send_message(Message::Changed { by_move: is_move(change.action) }));
        let dispatch = Callback::from(move |action| store.dispatch(action, Source::User));
        Some(Connection { dispatch, _subscription })
    }
}

#[cfg(feature = "workshop")]
impl Class {
    fn act(&mut self, action: DeskAction) {
        let action = match action {
            DeskAction::Began(_) => DeskAction::Began(any_seed()),
            other => other,
        };
        let desk = self.desk.apply(action);
        self.is_new_screen = desk.screen() != self.desk.screen();
        self.desk = desk;
    }

    /// Takes the focus to the heading of a new screen, since what had it is gone.
    fn announce(&mut self) {
        if std::mem::take(&mut self.is_new_screen) {
            let heading = self.heading.cast::<web_sys::HtmlElement>();
            let _ = heading.map(|heading| heading.focus()); // a heading that cannot take it is read all the same
        }
    }
}

/// The seed of a game is drawn here and told to nobody.
#[cfg(feature = "workshop")]
fn any_seed() -> u64 {
    let half = || (js_sys::Math::random() * f64::from(u32::MAX)) as u64;
    half() << 32 | half()
}

impl App {
    fn keep_time(&mut self, context: &Context<App>) {
        #[cfg(feature = "workshop")]
        self.keep_clock(context);
        let state = context.props().shown.as_ref().map(|shown| shown.store.state());
        match (state.filter(|state| state.is_playing), &self.connection) {
            (Some(state), Some(connection)) => {
                let tick = state.tick_ms();
                if self.timer.as_ref().is_none_or(|(present, _)| *present != tick) {
                    let dispatch = connection.dispatch.clone();
                    self.timer = Some((tick, Interval::new(tick, move || dispatch.emit(Action::TimerTicked))));
                }
            }
            _ => self.timer = None,
        }
    }
}

#[cfg(feature = "workshop")]
impl App {
    fn keep_clock(&mut self, context: &Context<App>) {
        const SECOND_MS: u32 = 1000;
        let is_timing = context.props().shown.as_ref().is_some_and(|shown| shown.store.state().lesson.is_timing);
        match &self.connection {
            Some(connection) if is_timing && self.clock.is_none() => {
                let dispatch = connection.dispatch.clone();
                let tick = move || dispatch.emit(Action::Taught(crate::state::Teaching::SecondPassed));
                self.clock = Some(Interval::new(SECOND_MS, tick));
            }
            Some(_) if is_timing => {}
            _ => self.clock = None,
        }
    }
}

impl App {
    /// Takes up the work of the present state, unless it is under way.
    fn keep_working(&mut self, context: &Context<App>) {
        let state = context.props().shown.as_ref().map(|shown| shown.store.state());
        self.labour.belong_to(state.as_deref());
        self.schedule(context);
    }

    fn schedule(&mut self, context: &Context<App>) {
        let link = context.link().clone();
        let more = || Timeout::new(0, move || link.send_message(Message::Worked));
        self.labour.next = (!self.labour.is_done).then(more);
    }
}

/// How long a slice of long work may take, so that a finger is answered in time.
const SLICE_MS: f64 = 6.0;
/// The picture of work under way is drawn again after so many slices: drawing takes time too.
const SLICES_A_PICTURE: u32 = 16;

impl Labour {
    /// Takes up what `state` asks for. A piece that was wanted before goes on from where it was.
    fn belong_to(&mut self, state: Option<&State>) {
        let wanted = state.map_or(Vec::new(), Work::of);
        let is_asked_for = state.is_some_and(|state| state.is_working);
        if wanted == self.begun && is_asked_for == self.is_asked_for {
            return;
        }
        let begun = |piece: &Work| self.begun.iter().position(|before| before == piece);
        let works = wanted.iter().map(|piece| begun(piece).map_or(piece, |place| &self.works[place]).clone()).collect();
        *self = Labour { works, begun: wanted, is_asked_for, ..Labour::default() };
        self.is_done = self.works.is_empty();
    }

    /// Works for one slice, on the first piece that is not done.
    fn advance(&mut self) {
        let end = js_sys::Date::now() + SLICE_MS;
        let mut is_left = true;
        while is_left && js_sys::Date::now() < end {
            let is_wanted = |work: &Work| self.is_asked_for || !work.waits_for_reader();
            is_left = self.works.iter_mut().any(|work| is_wanted(work) && work.advance());
        }
        self.is_done = !is_left;
        self.slices += 1;
    }

    fn is_worth_showing(&self) -> bool {
        self.is_done || self.slices.is_multiple_of(SLICES_A_PICTURE)
    }
}

/// The one place that a screen reader speaks from unasked; the embed fills it.
pub const ANNOUNCED: &str = "announced";

/// The widget as it looks at one moment.
pub fn widget(frame: &Frame) -> Element {
    workshop::instead(frame).unwrap_or_else(|| chapter(frame))
}

fn chapter(frame: &Frame) -> Element {
    let screen = chapters::screen(frame);
    let is_alone = frame.mode == Mode::Single && frame.state.view().is_some();
    let first = classed("div", "first")
        .el(classed("p", "hook").with(screen.hook))
        .el(classed("p", "finding").with(chapters::plain(frame).map_or(screen.finding, text)))
        .el(cards::arithmetic(frame))
        .el(screen.stage);
    let beside = classed("div", "beside").el(screen.map);
    // A view of the map may be asked for alone.
    let parts = match is_alone {
        true => vec![beside],
        false => vec![first, beside.el(screen.beside), classed("div", "below").with(screen.below)],
    };
    let columns = match (frame.layout.has_two_columns() && !is_alone, screen.is_map_led) {
        (true, true) => "columns two map-led",
        (true, false) => "columns two",
        (false, _) => "columns",
    };
    let widget = framed(frame)
        .el(header(frame))
        .el(controls::notice(frame))
        .el(classed("div", columns).each(parts))
        .el(footer(frame));
    // In present mode the keys are the whole page's.
    if frame.mode == Mode::Present { widget } else { widget.on_key_down(controls::keys(frame)) }
}

/// The widget around whatever it shows: language, direction and theme, and the patterns that all drawings use.
pub(super) fn framed(frame: &Frame) -> Element {
    let class = ["widget", if frame.is_following { " following" } else { "" }, workshop::class(frame)].concat();
    el("div")
        .set("class", class)
        .attr("part", "widget")
        .attr("lang", frame.words.language().code())
        .attr("dir", frame.words.language().direction())
        .attr("data-theme", frame.state.theme.id())
        .on_key_down(Callback::from(controls::mirrored_keys))
        .el(scenes::patterns())
        .el(classed("p", "unseen").attr("id", ANNOUNCED).attr("role", "status"))
}

pub(super) fn footer(frame: &Frame) -> Element {
    el("footer").el(controls::settings(frame)).each(source(frame)).el(el("p").text(frame.words.closing_note()))
}

/// The text that is explained, where paragraphs of it are named.
fn source(frame: &Frame) -> Option<Element> {
    let scenario::Source { title, author, date, url, sections } = &frame.state.scenario.source;
    let own = frame.words.source_note(frame.text(title)).to_string();
    let parts = [Some(own.as_str()), author.as_ref().map(|author| frame.text(author)), date.as_deref()];
    let named = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let link =
        |url: &String| el("a").set("href", url.clone()).attr("rel", "noopener").attr("target", "_blank").text(&named);
    let note = || url.as_ref().map_or_else(|| el("p").text(&named), |url| el("p").el(link(url)));
    (!sections.is_empty()).then(note)
}

fn header(frame: &Frame) -> Element {
    let navigation = (frame.mode == Mode::Full).then(|| controls::navigation(frame)).or_else(|| workshop::bar(frame));
    let title = el("h2").attr("tabindex", "-1").text(chapters::title(frame.words, frame.state.chapter));
    el("header").each(navigation).el(title).el(controls::tour(frame))
}
