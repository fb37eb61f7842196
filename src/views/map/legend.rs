//! What the drawing means: exactly the signs that are on the screen.

use super::{Graph, tie_class};
use crate::scenario::{ActorKind, Sign, TieKind};
use crate::views::Frame;
use crate::words::Words;
use yew::{Html, classes, html};

pub fn legend(frame: &Frame, graph: &Graph) -> Html {
    let words = frame.words;
    let mut ties: Vec<TieKind> = graph.edges.iter().map(|edge| edge.kind).collect();
    ties.sort();
    ties.dedup();
    let has = |sign| graph.edges.iter().any(|edge| edge.sign == sign);
    let tie = |kind: &TieKind| {
        html! {
            <li key={tie_class(*kind)}>
                <svg class={classes!("sample", "tie", tie_class(*kind))} viewBox="0 0 34 12" aria-hidden="true">
                    <path class="line" d="M1 6H33" stroke-width="3" />
                </svg>
                { tie_name(words, *kind) }
            </li>
        }
    };
    html! {
        <ul class="legend" aria-label={words.map_legend().to_owned()}>
            <li>{ words.map_legend_width() }</li>
            if has(Sign::Positive) { <li>{ sample("M20 1L32 6L20 11Z") }{ words.map_legend_positive() }</li> }
            if has(Sign::Negative) { <li>{ sample("M28 0H32V12H28Z") }{ words.map_legend_negative() }</li> }
            { for ties.iter().map(tie) }
            if graph.edges.iter().any(|edge| edge.class == "linked") { <li>{ words.map_legend_linked() }</li> }
        </ul>
    }
}

fn sample(head: &'static str) -> Html {
    html! {
        <svg class="sample tie" viewBox="0 0 34 12" aria-hidden="true">
            <path class="line" d="M1 6H24" stroke-width="2" /><path class="head" d={head} />
        </svg>
    }
}

pub fn tie_name(words: &Words, kind: TieKind) -> &str {
    match kind {
        TieKind::Diplomatic => words.tie_diplomatic(),
        TieKind::Aid => words.tie_aid(),
        TieKind::Education => words.tie_education(),
        TieKind::Trade => words.tie_trade(),
        TieKind::Security => words.tie_security(),
        TieKind::Armed => words.tie_armed(),
        TieKind::Facilitation => words.tie_facilitation(),
        TieKind::Grievance => words.tie_grievance(),
        TieKind::Meat => words.tie_meat(),
    }
}

pub fn kind_name(words: &Words, kind: ActorKind) -> &str {
    match kind {
        ActorKind::State => words.kind_state(),
        ActorKind::Government => words.kind_government(),
        ActorKind::ArmedGroup => words.kind_armed_group(),
        ActorKind::Network => words.kind_network(),
        ActorKind::Community => words.kind_community(),
        ActorKind::Institution => words.kind_institution(),
        ActorKind::Place => words.kind_place(),
        ActorKind::Figure => words.kind_figure(),
    }
}
