//! Where views are drawn. Yew cannot forget a mount, so the stage that one element left serves the next.

use crate::views::{App, AppProps};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

thread_local! {
    static EMPTY: RefCell<Vec<Stage>> = const { RefCell::new(Vec::new()) };
}

/// A mounted Yew application and the `<div>` it draws in.
pub struct Stage {
    container: Element,
    app: yew::AppHandle<Curtain>,
}

impl Stage {
    /// Draws the widget inside `root`.
    pub fn enter(root: &Element, shown: AppProps) -> Stage {
        let stage = match EMPTY.with_borrow_mut(Vec::pop) {
            Some(mut stage) => {
                stage.show(shown);
                stage
            }
            None => Stage::build(root, CurtainProps { shown: Some(shown) }),
        };
        root.append_child(&stage.container).expect("a div may stand in any element");
        stage
    }

    fn build(root: &Element, curtain: CurtainProps) -> Stage {
        let document = root.owner_document().expect("an element in a page has a document");
        let container = document.create_element("div").expect("div is a valid name");
        let app = yew::Renderer::<Curtain>::with_root_and_props(container.clone(), curtain).render();
        Stage { container, app }
    }

    pub fn show(&mut self, shown: AppProps) {
        self.app.update(CurtainProps { shown: Some(shown) });
    }

    /// Empties the stage, which ends the views and their timers, and keeps it for the next widget.
    pub fn leave(mut self) {
        self.app.update(CurtainProps { shown: None });
        self.container.remove();
        EMPTY.with_borrow_mut(|empty| empty.push(self));
    }
}

#[derive(Properties, PartialEq)]
struct CurtainProps {
    shown: Option<AppProps>,
}

/// Shows the widget, or nothing while the stage waits for its next one.
#[component]
fn Curtain(props: &CurtainProps) -> Html {
    match props.shown.clone() {
        Some(shown) => {
            let key = Rc::as_ptr(&shown.store) as usize; // another widget's views are not to be reused
            html! { <App {key} ..shown /> }
        }
        None => Html::default(),
    }
}
