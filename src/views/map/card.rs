//! The card of an actor or a tie: what it is, and whose claims stand behind it.

use super::{kind_name, sign_name, tie_name};
use crate::scenario::{Actor, ActorIndex, Tie};
use crate::state::{Action, Selection};
use crate::views::{Frame, cards};
use yew::{Html, html};

pub fn card(frame: &Frame) -> Html {
    let content = match frame.state.selection {
        Some(Selection::Actor(index)) => actor(frame, index),
        Some(Selection::Tie(index)) => tie(frame, &frame.scenario().ties[index]),
        None => return html! { <p class="hint">{ frame.words.map_hint() }</p> },
    };
    html! {
        <section class="map-card">
            <button type="button" class="icon close" aria-label={frame.words.map_close_card().to_owned()}
                onclick={frame.on_click(Action::Selected(None))}>
                <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18" /></svg>
            </button>
            { content }
        </section>
    }
}

fn actor(frame: &Frame, index: ActorIndex) -> Html {
    let actor: &Actor = &frame.scenario().actors[index];
    let ties = frame.scenario().ties.iter().enumerate().filter(|(_, tie)| tie.from == index || tie.to == index);
    html! {
        <>
            <h4>{ frame.name(&actor.name) }</h4>
            <p class="kind">{ kind_name(frame.words, actor.kind) }</p>
            <p>{ frame.words.map_ties_of() }</p>
            <ul class="ties">{ for ties.map(|(place, tie)| tie_button(frame, place, tie)) }</ul>
        </>
    }
}

fn tie_button(frame: &Frame, place: usize, tie: &Tie) -> Html {
    let onclick = frame.on_click(Action::Selected(Some(Selection::Tie(place))));
    html! {
        <li key={place}>
            <button type="button" class="quiet" {onclick}>
                { tie_title(frame, tie) }{ " · " }{ tie_name(frame.words, tie.kind) }
            </button>
        </li>
    }
}

/// From whom to whom, with an arrow that follows the reading direction.
pub(super) fn tie_title(frame: &Frame, tie: &Tie) -> String {
    let actors = &frame.scenario().actors;
    frame.words.map_tie(&actors[tie.from].name, &actors[tie.to].name).to_string()
}

fn tie(frame: &Frame, tie: &Tie) -> Html {
    let words = frame.words;
    html! {
        <>
            <h4>{ tie_title(frame, tie) }</h4>
            <p class="kind">{ tie_name(words, tie.kind) }{ " · " }{ sign_name(words, tie.sign) }</p>
            <p>
                { words.map_weight(tie.weight).to_string() }
                if let Some(since) = &tie.since { { " · " }{ words.map_since(since).to_string() } }
            </p>
            { cards::claims(frame, &tie.claims) }
        </>
    }
}
