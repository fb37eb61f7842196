//! From state to HTML and SVG.

use crate::scenario::Language;
use crate::state::{Action, Chapter, ParameterId, Source, Store, Subscription};
use crate::words::Words;
use std::rc::Rc;
use yew::{Callback, Component, Context, Html, Properties, html};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    Speak(Language),
    CopyLink,
    AnotherSeed,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Full,
    Single,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    width: f64,
}

impl Layout {
    pub fn new(width: f64) -> Layout {
        Layout { width }
    }
}

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

pub struct App {
    dispatch: Callback<Action>,
    _subscription: Subscription,
}

pub struct Changed;

impl Component for App {
    type Message = Changed;
    type Properties = AppProps;

    fn create(context: &Context<App>) -> App {
        let store = context.props().store.clone();
        let link = context.link().clone();
        let subscription = store.subscribe(move |_| link.send_message(Changed));
        let dispatch = Callback::from(move |action| store.dispatch(action, Source::User));
        App { dispatch, _subscription: subscription }
    }

    fn view(&self, context: &Context<App>) -> Html {
        let props = context.props();
        let state = props.store.state();
        let request = |request: Request| props.on_request.reform(move |_| request.clone());
        let slide = self.dispatch.reform(|event: yew::InputEvent| {
            let input: web_sys::HtmlInputElement = yew::TargetCast::target_unchecked_into(&event);
            Action::MovedParameter(ParameterId::Tolerance, input.value_as_number())
        });
        html! {
            <div class="widget" lang={props.words.language().code()} dir={props.words.language().direction()}
                data-theme={state.theme.id()}>
                <h2>{ state.chapter.id() }</h2>
                <p class="words">{ props.words.app_name() }</p>
                <p class="width">{ props.layout.width }</p>
                <input type="range" aria-label="tolerance" min="0" max="1" step="0.01" oninput={slide}
                    value={state.parameter(ParameterId::Tolerance).to_string()} />
                <nav>{ for Chapter::of(&state.scenario).into_iter().map(|chapter| html! {
                    <button key={chapter.id()} onclick={self.dispatch.reform(move |_| Action::OpenedChapter(chapter))}>{chapter.id()}</button>
                }) }</nav>
                { for Language::ALL.into_iter().map(|language| html! {
                    <button key={language.code()} onclick={request(Request::Speak(language))}>{language.code()}</button>
                }) }
                <button onclick={request(Request::CopyLink)}>{"copy"}</button>
                <button onclick={request(Request::AnotherSeed)}>{"seed"}</button>
                <button onclick={self.dispatch.reform(|_| Action::PlacedBet(crate::state::Bet::TenComplaints, 1))}>{"bet"}</button>
            </div>
        }
    }
}
