//! A part that opens with one tap: native, so that it works the same for a finger, a key and a screen reader.

use yew::{Html, html};

pub fn details(label: &str, content: Html) -> Html {
    html! { <details class="card"><summary>{ label }</summary>{ content }</details> }
}
