//! Named cases: several numbers at once, most of them where a chapter's finding is false.

use crate::state::{Action, ParameterId, VacuumOutcome};
use crate::views::Frame;
use crate::views::element::{Element, button, classed, el};
use ParameterId::*;

type Numbers = Vec<(ParameterId, f64)>;

pub fn cases(frame: &Frame) -> Element {
    let words = frame.words;
    let cases = [
        (words.sandbox_case_careless(), vec![(Overshoot, 1.0), (Tolerance, 0.01)]),
        (words.sandbox_case_honest(), vec![(Overshoot, 0.0)]),
        (words.sandbox_case_go_between(), vec![(ThirdParty, 1.0), (Candour, 1.0)]),
        (words.sandbox_case_no_forgiveness(), vec![(PolicyFirst, 0.0), (PolicySecond, 0.0), (Misreading, 0.1)]),
        (words.sandbox_case_forgiveness(), vec![(PolicyFirst, 3.0), (PolicySecond, 3.0), (Misreading, 0.1)]),
        (words.sandbox_case_nobody_leaves(), vec![(Engagement, 1.0)]),
        (words.sandbox_case_home_rule(), VacuumOutcome::mostly_to_no_outsider(frame.state)),
        (words.sandbox_case_two_suffice(), vec![(Argument, 0.0), (Chair, 0.0), (MixMistrust, f64::INFINITY)]),
    ];
    let case = |(label, numbers): (&str, Numbers)| {
        let loaded = within(frame, numbers)?;
        Some(button("", label, frame.on_click(Action::LoadedNumbers(loaded))))
    };
    let as_it_is = Action::OpenedScenario(frame.state.scenario.clone()); // which brings its own numbers
    let first = button("", words.sandbox_case_own(), frame.on_click(as_it_is));
    classed("section", "cases").label(words.sandbox_cases()).el(el("h3").text(words.sandbox_cases())).el(classed(
        "div", "choices",
    )
    .el(first)
    .each(cases.into_iter().filter_map(case)))
}

/// The numbers, as far as the scenario lets them go; `None` without their chapter.
fn within(frame: &Frame, numbers: Numbers) -> Option<Numbers> {
    let scenario = frame.scenario();
    let into_range = |(id, value): (ParameterId, f64)| {
        let range = id.range(scenario);
        (id, value.max(range.min).min(range.max))
    };
    let is_there = numbers.iter().all(|(id, _)| id.chapter().is_in(scenario));
    is_there.then(|| numbers.into_iter().map(into_range).collect())
}
