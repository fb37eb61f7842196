//! From state to HTML and SVG.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub chapter: AttrValue,
}

#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <p>{&props.chapter}</p> }
}
