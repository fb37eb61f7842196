//! The contest for influence: who may leave, over whom, and who else contends.

use super::fields;
use crate::scenario::{ActorIndex, Edit};
use crate::views::element::{Element, button, classed, el};
use crate::views::{Frame, cards};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element as Node, HtmlSelectElement};
use yew::{Callback, MouseEvent, TargetCast};

/// Opens a contest between actors of the map; with it come the chapters that need one.
pub fn contest(frame: &Frame) -> Element {
    let words = frame.words;
    let own = match frame.scenario().contest.is_some() {
        true => fields::act(frame, "", words.sandbox_close_contest(), Edit::CloseContest, None),
        false => button("main", words.sandbox_open_contest(), opened(frame)),
    };
    let own =
        classed("div", "fields own-contest").el(el("p").text(words.sandbox_contest_note())).each(roles(frame)).el(own);
    cards::details(words.sandbox_contest(), own)
}

/// The three whom a contest needs, as they are or are to be.
fn roles(frame: &Frame) -> Vec<Element> {
    let words = frame.words;
    let actors = &frame.scenario().actors;
    let names: Vec<&str> = actors.iter().map(|actor| frame.name(&actor.name)).collect();
    if frame.scenario().contest.is_some() || names.len() < 3 {
        return Vec::new();
    }
    let labels = [words.sandbox_leaver(), words.sandbox_seat(), words.sandbox_other()];
    labels.into_iter().enumerate().map(|(place, label)| fields::pick(label, &names, place, Callback::noop())).collect()
}

fn opened(frame: &Frame) -> Callback<MouseEvent> {
    let open = fields::edit(frame, |[leaver, seat, other]: [ActorIndex; 3]| Edit::OpenContest { leaver, seat, other });
    Callback::from(move |event: MouseEvent| {
        let chosen = chosen(&event);
        chosen.into_iter().for_each(|roles| open.emit(roles));
    })
}

/// What the three lists beside the button show.
fn chosen(event: &MouseEvent) -> Option<[ActorIndex; 3]> {
    let form = event.target_unchecked_into::<Node>().closest(".own-contest").ok()??;
    let lists = form.get_elements_by_tag_name("select");
    let chosen = |place| {
        let list = lists.item(place)?.dyn_into::<HtmlSelectElement>().ok()?;
        usize::try_from(list.selected_index()).ok()
    };
    Some([chosen(0)?, chosen(1)?, chosen(2)?])
}

/// Whether an actor takes part in the contest that there is.
pub fn part(frame: &Frame, actor: ActorIndex) -> Option<Element> {
    let words = frame.words;
    let contest = frame.scenario().contest.as_ref()?;
    let is_seat = frame.scenario().roles.is_some_and(|roles| roles.seat == actor);
    let contends = contest.contenders.iter().any(|contender| contender.actor == actor);
    let (label, edit) = match contends {
        true => (words.sandbox_quit_contest(), Edit::QuitContest(actor)),
        false => (words.sandbox_join_contest(), Edit::JoinContest(actor)),
    };
    (!is_seat).then(|| fields::act(frame, "", label, edit, None))
}
