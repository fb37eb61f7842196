//! Where views are drawn. Yew cannot forget a mount, so the stage that one element left serves the next.

use crate::views::{App, AppProps};
use std::cell::RefCell;
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
        let reused = EMPTY.with_borrow_mut(Vec::pop);
        let curtain = CurtainProps { shown: Some(shown.into()) };
        match reused {
            Some(mut stage) => {
                stage.place_in(root);
                stage.app.update(curtain);
                stage
            }
            None => Stage::build(root, curtain),
        }
    }

    fn build(root: &Element, curtain: CurtainProps) -> Stage {
        let document = root.owner_document().expect("an element in a page has a document");
        let container = document.create_element("div").expect("div is a valid name");
        let app = yew::Renderer::<Curtain>::with_root_and_props(container.clone(), curtain).render();
        let stage = Stage { container, app };
        stage.place_in(root);
        stage
    }

    fn place_in(&self, root: &Element) {
        root.append_child(&self.container).expect("a div may stand in any element");
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
    shown: Option<std::rc::Rc<AppProps>>,
}

/// Shows the widget, or nothing while the stage waits for its next one.
#[component]
fn Curtain(props: &CurtainProps) -> Html {
    match &props.shown {
        Some(shown) => html! { <App chapter={shown.chapter.clone()} /> },
        None => Html::default(),
    }
}
