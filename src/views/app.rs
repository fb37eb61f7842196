//! The whole widget: one component that draws the store's state and hands every action to the store.

use super::element::{Element, classed, el};
use super::frame::{Frame, Layout, Mode};
use super::{Request, cards, chapters, controls, scenes};
use crate::state::{Action, Outcome, Source, State, Store, Subscription};
use crate::words::Words;
use gloo::timers::callback::Interval;
use std::rc::Rc;
use yew::{Callback, Component, Context, Html, Properties};

/// What the embed gives the widget.
#[derive(Clone, Properties)]
pub struct AppProps {
    pub store: Rc<Store>,
    pub words: Rc<Words>,
    pub layout: Layout,
    pub mode: Mode,
    pub on_request: Callback<Request>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &AppProps) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
            && Rc::ptr_eq(&self.words, &other.words)
            && (self.layout, self.mode) == (other.layout, other.mode)
    }
}

/// The component; all it holds of its own is the play timer.
pub struct App {
    dispatch: Callback<Action>,
    timer: Option<Interval>,
    _subscription: Subscription,
}

/// The store has a new state.
pub struct Changed;

/// Time between two steps of a run: within the 250 ms to 2 s in which eyes can follow.
const TICK_MS: u32 = 700;
/// The same where a run has many small steps.
const FAST_TICK_MS: u32 = 150;

impl Component for App {
    type Message = Changed;
    type Properties = AppProps;

    fn create(context: &Context<App>) -> App {
        let store = context.props().store.clone();
        let link = context.link().clone();
        let subscription = store.subscribe(move |_| link.send_message(Changed));
        let dispatch = Callback::from(move |action| store.dispatch(action, Source::User));
        App { dispatch, timer: None, _subscription: subscription }
    }

    fn update(&mut self, context: &Context<App>, _: Changed) -> bool {
        self.keep_time(&context.props().store.state());
        true
    }

    fn view(&self, context: &Context<App>) -> Html {
        let props = context.props();
        let state = props.store.state();
        let outcome = Outcome::of(&state);
        let frame = Frame {
            state: &state,
            outcome: &outcome,
            words: &props.words,
            layout: props.layout,
            mode: props.mode,
            can_undo: props.store.can_undo(),
            can_redo: props.store.can_redo(),
            dispatch: &self.dispatch,
            request: &props.on_request,
        };
        widget(&frame)
    }
}

impl App {
    fn keep_time(&mut self, state: &State) {
        if !state.is_playing {
            self.timer = None;
        } else if self.timer.is_none() {
            let tick = if state.last_step() > 20 { FAST_TICK_MS } else { TICK_MS };
            let dispatch = self.dispatch.clone();
            self.timer = Some(Interval::new(tick, move || dispatch.emit(Action::TimerTicked)));
        }
    }
}

/// The widget as it looks at one moment.
pub fn widget(frame: &Frame) -> Html {
    let words = frame.words;
    let screen = chapters::screen(frame);
    let first = classed("div", "first")
        .el(classed("p", "hook").with(screen.hook))
        .el(classed("p", "finding").attr("aria-live", "polite").with(screen.finding))
        .el(cards::arithmetic(frame))
        .el(screen.stage);
    let beside = classed("div", "beside").el(screen.map).el(screen.beside);
    let below = classed("div", "below").with(screen.below);
    let columns = match (frame.layout.has_two_columns(), screen.is_map_led) {
        (true, true) => "columns two map-led",
        (true, false) => "columns two",
        (false, _) => "columns",
    };
    classed("div", "widget")
        .attr("part", "widget")
        .attr("lang", words.language().code())
        .attr("dir", words.language().direction())
        .attr("data-theme", frame.state.theme.id())
        .el(scenes::patterns())
        .el(header(frame))
        .el(controls::notice(frame))
        .el(classed("div", columns).el(first).el(beside).el(below))
        .el(el("footer").el(controls::settings(frame)).el(el("p").text(words.closing_note())))
        .html()
}

fn header(frame: &Frame) -> Element {
    let navigation = (frame.mode == Mode::Full).then(|| controls::navigation(frame));
    el("header").el(el("h2").text(chapters::title(frame.words, frame.state.chapter))).each(navigation)
}
