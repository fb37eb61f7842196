//! Who has what: one bar divided by shares, and under it the same in words.

use super::patterns::swatch;
use yew::{Html, html};

/// One part of the bar.
pub struct Entry {
    pub name: String,
    /// A class of widget.css that fills it.
    pub fill: &'static str,
    pub share: f64,
    /// The share as it is written.
    pub written: String,
}

/// The bar is `width` CSS pixels wide; the shares add up to 1.
pub fn ledger(width: f64, entries: &[Entry]) -> Html {
    let mut start = 0.0;
    let part = |entry: &Entry| {
        let x = start * width;
        start += entry.share;
        html! { <rect class={entry.fill} x={format!("{x:.2}")} width={format!("{:.2}", entry.share * width)} height="30" /> }
    };
    let bar: Html = entries.iter().map(part).collect();
    let line = |entry: &Entry| {
        html! { <li>{ swatch(entry.fill) }<span>{ &entry.name }</span><b><bdi>{ &entry.written }</bdi></b></li> }
    };
    html! {
        <div class="ledger">
            <svg class="bar" viewBox={format!("0 0 {width} 30")} preserveAspectRatio="none" aria-hidden="true" dir="ltr">
                { bar }
            </svg>
            <ul>{ for entries.iter().map(line) }</ul>
        </div>
    }
}
