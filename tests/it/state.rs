//! Transcripts: what happens to the state when a reader acts, step by step.

use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::*;
use proptest::prelude::*;
use std::rc::Rc;

thread_local! {
    static OP_ED: Rc<Scenario> =
        Rc::new(read(include_str!("../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"));
}

/// Read once: thousands of random cases begin with it.
fn op_ed() -> Rc<Scenario> {
    OP_ED.with(Rc::clone)
}

fn fable() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../www/scenarios/fable.json")).expect("the built-in scenario is valid"))
}

fn after(scenario: Rc<Scenario>, actions: &[Action]) -> State {
    let mut history = History::new(State::new(scenario));
    actions.iter().for_each(|action| history.apply(action));
    State::clone(history.present())
}

fn saying(state: &State) -> SayingOutcome {
    SayingOutcome::of(state)
}

use Action::*;
use ParameterId::*;

#[test]
fn the_widget_opens_on_the_saying_and_already_shows_that_much_is_eaten() {
    let state = State::new(op_ed());
    assert_eq!(state.chapter, Chapter::Saying);
    assert!(saying(&state).at(state.step()).eaten() > 0.3);
    assert!(saying(&state).expected_left < 0.5);
}

#[test]
fn chapters_that_a_scenario_cannot_play_are_absent() {
    assert_eq!(Chapter::of(&op_ed()), Chapter::ALL);
    assert_eq!(
        Chapter::of(&fable()),
        [
            Chapter::Saying,
            Chapter::Offers,
            Chapter::Range,
            Chapter::Judge,
            Chapter::Fog,
            Chapter::Sandbox,
            Chapter::Recap
        ]
    );
    assert_eq!(after(fable(), &[OpenedChapter(Chapter::Vacuum)]).chapter, Chapter::Saying);
}

#[test]
fn an_honest_judge_bites_once() {
    let state = after(op_ed(), &[MovedParameter(Overshoot, 0.0)]);
    assert_eq!(saying(&state).expected_bites, 1.0);
    assert_eq!(saying(&state).last_step(), 1);
}

#[test]
fn nobody_is_ever_content_with_exactly_even_and_a_careless_judge() {
    let state = after(op_ed(), &[MovedParameter(Tolerance, 0.0)]);
    assert_eq!((saying(&state).expected_left, saying(&state).expected_bites), (0.0, f64::INFINITY));
    assert!(!saying(&state).is_accepted);
    assert!(saying(&state).last_step() <= 60);
}

#[test]
fn portions_add_up_at_every_step() {
    for portions in &saying(&State::new(op_ed())).run {
        assert!((portions.left + portions.right + portions.eaten() - 1.0).abs() < 1e-12);
    }
}

#[test]
fn enough_ends_the_run_and_stepping_on_takes_it_back() {
    let said = after(op_ed(), &[SaidEnough]);
    assert!(said.said_enough());
    assert!(!after(op_ed(), &[SaidEnough, SteppedForward]).said_enough());
}

#[test]
fn playing_from_the_end_starts_again_and_stops_by_itself() {
    let mut actions = vec![OpenedChapter(Chapter::Vacuum), PressedPlay];
    let started = after(op_ed(), &actions);
    assert_eq!((started.step(), started.is_playing), (0, true));
    actions.extend((0..=started.last_step()).map(|_| TimerTicked));
    let ended = after(op_ed(), &actions);
    assert_eq!((ended.step(), ended.is_playing), (ended.last_step(), false));
}

#[test]
fn one_drag_is_one_step_of_undo() {
    let drag = [MovedParameter(Tolerance, 0.1), MovedParameter(Tolerance, 0.2), ReleasedControl];
    let again = [MovedParameter(Tolerance, 0.3), ReleasedControl, Undid];
    assert_eq!(after(op_ed(), &[&drag[..], &again[..]].concat()).parameter(Tolerance), 0.2);
    assert_eq!(after(op_ed(), &[&drag[..], &again[..], &[Undid]].concat()).parameter(Tolerance), 0.05);
    assert_eq!(after(op_ed(), &[&drag[..], &again[..], &[Undid, Redid]].concat()).parameter(Tolerance), 0.2);
}

#[test]
fn each_choice_and_each_loaded_case_is_one_step_of_undo() {
    let mut history = History::new(State::new(op_ed()));
    let case = |chain| LoadedNumbers(vec![(ChainAction, chain), (GrievanceResolution, 0.2)]);
    for action in [MovedParameter(PolicyFirst, 1.0), MovedParameter(PolicyFirst, 2.0), case(0.2), case(0.4)] {
        history.apply(&action);
    }
    history.apply(&Undid);
    assert_eq!(history.present().parameter(ChainAction), 0.2);
    history.apply(&Undid);
    history.apply(&Undid);
    assert_eq!(history.present().parameter(PolicyFirst), 1.0);
}

#[test]
fn whoever_takes_matters_into_their_own_hands_ends_the_tour() {
    let touring = after(op_ed(), &[StartedTour]);
    assert!(touring.apply(&TimerTicked).is_touring());
    for own in [LoadedNumbers(vec![(Engagement, 1.0)]), SteppedForward, PlacedBet(Bet::OthersEffort, 1)] {
        assert!(!touring.apply(&own).is_touring(), "{own:?}");
    }
}

#[test]
fn undo_keeps_language_and_theme() {
    use cat_divides_meat::scenario::Language;
    let state = after(op_ed(), &[MovedParameter(Tolerance, 0.1), ChoseLanguage(Language::Urdu), Undid]);
    assert_eq!((state.language, state.parameter(Tolerance)), (Language::Urdu, 0.05));
}

#[test]
fn undo_does_not_lead_out_of_a_chapter() {
    let state = after(op_ed(), &[MovedParameter(Tolerance, 0.1), OpenedChapter(Chapter::Vacuum), Undid]);
    assert_eq!(state.chapter, Chapter::Vacuum);
}

#[test]
fn numbers_out_of_range_are_left_where_they_were() {
    for value in [-0.1, 0.51, f64::NAN, f64::INFINITY] {
        assert_eq!(after(op_ed(), &[MovedParameter(Tolerance, value)]).parameter(Tolerance), 0.05);
    }
}

fn vacuum(actions: &[Action]) -> VacuumOutcome {
    VacuumOutcome::of(&after(op_ed(), actions))
}

#[test]
fn the_freed_share_is_divided_to_the_last_crumb() {
    let outcome = vacuum(&[MovedParameter(Engagement, 0.0)]);
    assert!(outcome.freed() > 0.1);
    assert!((outcome.others_gain() + outcome.home_gain() - outcome.freed()).abs() < 1e-12);
    assert!(outcome.others().all(|place| outcome.gain(place) > 0.0) && outcome.home_gain() > 0.0);
    assert!(outcome.effective_change < 0.0);
}

#[test]
fn at_equal_stakes_nobody_gains_most() {
    assert_eq!(vacuum(&[]).gains_most(), None);
}

#[test]
fn most_goes_to_no_outsider_in_the_case_that_is_shown() {
    let stakes = vec![MovedParameter(HomeRule, 0.0), MovedParameter(Stake(4), 10.0)];
    for before in [vec![], stakes, vec![MovedParameter(ReturnYear, 1.0), MovedParameter(AdjustmentSpeed, 0.2)]] {
        let case = VacuumOutcome::mostly_to_no_outsider(&after(op_ed(), &before));
        let outcome = vacuum(&[before, vec![LoadedNumbers(case)]].concat());
        assert!(outcome.freed() > 0.1 && outcome.others_gain() > 0.0);
        assert!(outcome.home_gain() > outcome.others_gain());
    }
}

#[test]
fn only_what_a_snapshot_shows_is_a_change_to_the_host() {
    let state = after(op_ed(), &[OpenedChapter(Chapter::Vacuum)]);
    let looks = Atlas { view: Some(0), ..state.atlas.clone() };
    for unseen in [
        ToggledTwin(Twin::Map, true),
        SortedTable(0, 1),
        LookedAtMap(looks),
        Selected(Some(Selection::Actor(1))),
        OpenedNumber(Some(NumberId(0))),
        ChosePlainWords(true),
        ChoseTheme(Theme::Dark),
    ] {
        let next = state.apply(&unseen);
        assert!(next != state, "{unseen:?} does nothing");
        assert!(next.shows_what(&state), "{unseen:?}");
    }
    for seen in [
        OpenedChapter(Chapter::Fog),
        MovedParameter(Engagement, 0.5),
        MovedToStep(3),
        PlacedBet(Bet::OthersEffort, 1),
        ChoseLanguage(cat_divides_meat::scenario::Language::Urdu),
        DrewAnotherSeed(9),
        HostReplacedScenario(op_ed()),
    ] {
        assert!(!state.apply(&seen).shows_what(&state), "{seen:?}");
    }
}

#[test]
fn full_engagement_changes_nothing() {
    let outcome = vacuum(&[MovedParameter(Engagement, 1.0)]);
    assert!(outcome.freed().abs() < 1e-12 && outcome.effective_change.abs() < 1e-12);
    assert!(outcome.path.iter().all(|shares| (shares.home_rule - outcome.before.home_rule).abs() < 1e-6));
}

#[test]
fn after_a_return_the_old_shares_come_back() {
    let outcome = vacuum(&[MovedParameter(Engagement, 0.0), MovedParameter(ReturnYear, 2.0)]);
    let last = outcome.path.last().expect("the path is never empty");
    assert!((last.of[outcome.leaver] - outcome.before.of[outcome.leaver]).abs() < 1e-2);
    assert!(outcome.share_years_lost > 0.0);
}

#[test]
fn a_share_code_makes_the_same_picture() {
    let actions =
        [DrewAnotherSeed(77), MovedParameter(Tolerance, 0.12), MovedParameter(Overshoot, 1.0 / 3.0), MovedToStep(4)];
    let state = after(op_ed(), &actions);
    let shared = share::decode(&share::encode(&state), &state.scenario).expect("we wrote it");
    let restored = after(op_ed(), &[HostRestored(Box::new(shared))]);
    assert_eq!(saying(&restored), saying(&state));
    assert_eq!((restored.step(), restored.seed), (state.step(), state.seed));
}

fn problem(code: &str) -> ShareProblem {
    share::decode(code, &op_ed()).expect_err("the code is bad")
}

#[test]
fn bad_share_codes_are_told_apart() {
    let code = share::encode(&State::new(op_ed()));
    assert_eq!(problem(&code[..code.len() - 1]), ShareProblem::Damaged);
    assert_eq!(problem(&format!("{code}A")), ShareProblem::Damaged);
    assert_eq!(problem(&format!("{code}=")), ShareProblem::Damaged);
    assert_eq!(problem(""), ShareProblem::Damaged);
    assert_eq!(problem("کوڈ"), ShareProblem::Damaged);
    assert_eq!(problem(&"A".repeat(100_000)), ShareProblem::Damaged);
    let of_the_fable = share::encode(&State::new(fable()));
    assert_eq!(problem(&of_the_fable), ShareProblem::OtherScenario("fable".to_owned()));
}

proptest! {
    #[test]
    fn any_move_survives_sharing(tolerance in 0.0..=0.5_f64, engagement in 0.0..=1.0_f64, seed in 0..=share::LARGEST_SEED) {
        let actions = [
            DrewAnotherSeed(seed),
            MovedParameter(Tolerance, tolerance),
            OpenedChapter(Chapter::Vacuum),
            MovedParameter(Engagement, engagement),
        ];
        let state = after(op_ed(), &actions);
        let shared = share::decode(&share::encode(&state), &state.scenario).expect("we wrote it");
        let restored = after(op_ed(), &[HostRestored(Box::new(shared))]);
        prop_assert_eq!(restored.parameter(Engagement), engagement);
        prop_assert_eq!(restored.seed, seed);
    }

    #[test]
    fn no_code_makes_it_panic(code in "[A-Za-z0-9_=-]{0,80}") {
        let _ = share::decode(&code, &op_ed());
    }

    #[test]
    fn no_order_of_actions_makes_it_panic(picks in prop::collection::vec((0..13_usize, 0.0..1.0_f64), 0..40)) {
        let action = |(pick, at): (usize, f64)| match pick {
            0 => MovedParameter(Tolerance, at / 2.0),
            1 => MovedParameter(Overshoot, at),
            2 => MovedParameter(FirstCut, 0.3 + at * 0.7),
            3 => MovedParameter(Engagement, at),
            4 => MovedParameter(ReturnYear, (at * 10.0).round()),
            5 => OpenedChapter(if at < 0.5 { Chapter::Saying } else { Chapter::Vacuum }),
            6 => SteppedForward,
            7 => SteppedBack,
            8 => PressedPlay,
            9 => TimerTicked,
            10 => SaidEnough,
            11 => Undid,
            _ => Redid,
        };
        let state = after(op_ed(), &picks.into_iter().map(action).collect::<Vec<_>>());
        let _ = Outcome::of(&state).numbers(&state);
        prop_assert!(state.step() <= state.last_step());
    }
}

#[test]
fn just_show_me_plays_every_chapter_and_ends_in_the_last() {
    let mut history = History::new(State::new(op_ed()));
    history.apply(&StartedTour);
    let mut seen = vec![history.present().chapter];
    let mut ms = 0;
    while history.present().is_touring() {
        ms += history.present().tick_ms();
        history.apply(&TimerTicked);
        if seen.last() != Some(&history.present().chapter) {
            assert_eq!(history.present().step(), 0, "each run begins at its beginning");
            seen.push(history.present().chapter);
        }
    }
    assert_eq!(seen, Chapter::Saying.path(&op_ed()));
    assert!(ms <= 120_000, "{ms} ms are no two minutes");
    assert!(!history.present().is_playing);
}

#[test]
fn whoever_takes_a_control_in_hand_is_no_longer_shown_around() {
    let state = after(op_ed(), &[StartedTour, TimerTicked, MovedParameter(Tolerance, 0.3)]);
    assert!(!state.is_touring() && !state.is_playing);
    let paused = after(op_ed(), &[StartedTour, PressedPause]);
    assert!(paused.is_touring() && !paused.is_playing);
    assert!(after(op_ed(), &[StartedTour, PressedPause, ResumedTour]).is_playing);
}

#[test]
fn a_challenge_hides_the_senders_bet_until_the_reader_has_placed_one() {
    let sent = after(op_ed(), &[MovedParameter(Overshoot, 0.8), PlacedBet(Bet::TenComplaints, 2)]);
    let shared = share::decode(&share::encode_challenge(&sent), &op_ed()).expect("our own code");
    let opened = after(op_ed(), &[HostRestored(Box::new(shared))]);
    assert_eq!(opened.parameter(Overshoot), 0.8);
    assert!(opened.is_challenged(Bet::TenComplaints));
    assert_eq!((opened.bet(Bet::TenComplaints), opened.rival_bet(Bet::TenComplaints)), (None, None));
    let placed = opened.apply(&PlacedBet(Bet::TenComplaints, 0));
    assert_eq!(placed.rival_bet(Bet::TenComplaints), Some(2));
}

#[test]
fn an_ordinary_link_carries_no_bet() {
    let state = after(op_ed(), &[PlacedBet(Bet::TenComplaints, 2)]);
    let shared = share::decode(&share::encode(&state), &op_ed()).expect("our own code");
    assert!(shared.bets.is_empty());
}

#[test]
fn a_scenario_may_word_every_bet_and_no_other() {
    for chapter in Chapter::ALL {
        let own = Bet::ALL.into_iter().filter(|bet| bet.chapter() == chapter);
        let own: Vec<(&str, usize)> = own.map(|bet| (bet.id(), bet.choices())).collect();
        let (ids, choices) = cat_divides_meat::scenario::bets_of(chapter.id());
        assert_eq!(own, ids.iter().map(|id| (*id, choices)).collect::<Vec<_>>());
    }
}
