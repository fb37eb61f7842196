//! Places for actors that have none: the same every time, apart from each other, and on the map.

use cat_divides_meat::scenario::{Edit, Language, Scenario, laid_out};

/// A table of so many actors with these ties and no places.
fn table(actors: usize, ties: impl IntoIterator<Item = (usize, usize)>) -> Scenario {
    let mut scenario = Scenario::empty(Language::English, "Mine", ["one side", "the other"]);
    let added = scenario.edited(&Edit::AddActor(Language::English, "One".to_owned())).expect("the name is good").0;
    let model = added.actors[0].clone();
    scenario.actors = (0..actors)
        .map(|at| cat_divides_meat::scenario::Actor { id: format!("a{at}"), position: None, ..model.clone() })
        .collect();
    let two = (0..2).fold(added, |table, _| {
        table.edited(&Edit::AddActor(Language::English, "X".to_owned())).expect("so is this").0
    });
    let tie = two.edited(&Edit::AddTie(0, 1)).expect("both are there").0.ties[0].clone();
    scenario.ties =
        ties.into_iter().map(|(from, to)| cat_divides_meat::scenario::Tie { from, to, ..tie.clone() }).collect();
    scenario
}

fn places(scenario: Scenario) -> Vec<[f64; 2]> {
    laid_out(scenario).actors.iter().map(|actor| actor.position.expect("all have a place")).collect()
}

/// The smallest distance of two actors, and whether all are on the map.
fn check(actors: usize, ties: impl IntoIterator<Item = (usize, usize)>, least: f64) {
    let places = places(table(actors, ties));
    assert!(places.iter().flatten().all(|at| (0.0..=1.0).contains(at)), "{places:?}");
    for (at, a) in places.iter().enumerate() {
        for b in &places[..at] {
            let distance = (a[0] - b[0]).hypot(a[1] - b[1]);
            assert!(distance >= least, "{distance} between {a:?} and {b:?}");
        }
    }
}

#[test]
fn one_actor_stands_in_the_middle() {
    assert_eq!(places(table(1, [])), [[0.5, 0.5]]);
}

#[test]
fn nobody_stands_on_another() {
    check(2, [], 0.3);
    check(2, [(0, 1), (0, 1), (1, 0)], 0.3);
    check(12, (0..11).map(|at| (at, at + 1)), 0.05);
    check(30, (0..10).map(|at| (at, at + 10)), 0.02); // twenty parts that no tie joins
    check(200, (0..2000).map(|at| (at % 200, (at * 7 + 1 + at / 200) % 200)).filter(|(a, b)| a != b), 0.004);
}

#[test]
fn it_is_the_same_every_time() {
    let ring = || table(40, (0..40).map(|at| (at, (at + 1) % 40)));
    assert_eq!(places(ring()), places(ring()));
}

#[test]
fn whoever_has_a_place_keeps_it() {
    let mut scenario = table(5, [(0, 1), (1, 2), (2, 3)]);
    scenario.actors[2].position = Some([0.9, 0.1]);
    assert_eq!(places(scenario)[2], [0.9, 0.1]);
}
