//! Two fronts: what ten years of effort do, and what grows back.

use cat_divides_meat::model::insurgency::threshold::Regime;
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::*;
use std::rc::Rc;

use Action::*;
use ParameterId::*;

fn op_ed() -> Rc<Scenario> {
    Rc::new(read(include_str!("../../../www/scenarios/op-ed.json")).expect("the built-in scenario is valid"))
}

fn after(actions: &[Action]) -> State {
    let mut history = History::new(State::new(op_ed()).apply(&OpenedChapter(Chapter::Fronts)));
    actions.iter().for_each(|action| history.apply(action));
    State::clone(history.present())
}

fn fronts(actions: &[Action]) -> FrontsOutcome {
    FrontsOutcome::of(&after(actions))
}

fn plan(chain: f64, causes: f64) -> Action {
    MovedPoint([(ChainAction, chain), (GrievanceResolution, causes)])
}

const EFFORT: usize = FrontsOutcome::end_of_effort();
const END: usize = 80;

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 6e-4, "{found} is not {expected}");
}

/// The numbers were worked out apart from this code, by a plain fourth-order integration.
#[test]
fn operations_alone_hold_fighters_down_and_leave_the_network() {
    let outcome = fronts(&[]);
    for (step, stocks) in [(0, [3.571, 3.0, 1.286]), (EFFORT, [4.524, 1.547, 0.091]), (END, [4.905, 1.92, 1.005])] {
        outcome.path[step].to_array().into_iter().zip(stocks).for_each(|(found, expected)| close(found, expected));
    }
    assert_eq!((after(&[]).step(), after(&[]).last_step()), (END, END));
    assert!(outcome.is_force_alone() && !outcome.would_end());
}

#[test]
fn the_chain_and_the_causes_leave_less_to_grow_back() {
    let back = |actions: &[Action]| fronts(actions).parts(END)[2];
    let (alone, chain, causes) = (back(&[]), back(&[plan(0.4, 0.05)]), back(&[plan(0.4, 0.25)]));
    assert!(alone > 0.7 && chain < 0.2 && causes < 0.06, "{alone} {chain} {causes}");
}

#[test]
fn all_three_regimes_are_within_the_levers_reach() {
    let regime = |actions: &[Action]| fronts(actions).regime();
    assert_eq!(regime(&[]), Some(Regime::OperationsNeverSuffice));
    assert_eq!(regime(&[MovedParameter(ChainAction, 0.2)]), Some(Regime::OperationsSuffice));
    assert_eq!(regime(&[MovedParameter(ChainAction, 0.5)]), Some(Regime::FadesAnyway));
    assert_eq!(regime(&[MovedParameter(CrossBorderInflow, 0.05)]), None);
    let mut cells = fronts(&[]).cells;
    cells.sort_unstable();
    cells.dedup();
    assert_eq!(cells, [0, 1, 2, 3]);
}

#[test]
fn the_finding_is_false_where_helpers_recruit_half_as_well() {
    let outcome = fronts(&[MovedParameter(Recruitment, 0.03)]);
    assert!(outcome.is_force_alone() && outcome.would_end());
    close(outcome.path[END].fighters, 0.285);
}

#[test]
fn grievance_above_the_threshold_means_more_than_one_new_helper() {
    let outcome = fronts(&[]);
    close(outcome.replacement(0), 1.0);
    assert!(outcome.replacement(1) < 1.0 && outcome.replacement(EFFORT + 1) > 1.0);
    let at_rest = outcome.under.reproduction_number() / outcome.under.grievance_without_insurgency();
    close(outcome.replacement(EFFORT), outcome.path[EFFORT].grievance * at_rest);
}

#[test]
fn sustained_force_suppresses_and_does_not_finish() {
    let outcome = fronts(&[]);
    close(outcome.suppressed, 0.0024 / 1.286);
    assert!(outcome.suppressed > 0.0);
}

#[test]
fn where_nothing_keeps_it_going_there_is_nothing_to_fight() {
    assert!(!fronts(&[MovedParameter(Recruitment, 0.01)]).is_there());
}

#[test]
fn no_setting_makes_a_stock_less_than_nothing_or_not_a_number() {
    let most = |id: ParameterId| MovedParameter(id, id.range(&op_ed()).max);
    let least = |id: ParameterId| MovedParameter(id, id.range(&op_ed()).min);
    for extremes in [
        vec![most(Backlash), most(Operations), least(FacilitatorShare), most(Recruitment)],
        vec![
            most(Backlash),
            most(Operations),
            least(FacilitatorShare),
            least(FightersToNetwork),
            most(CrossBorderInflow),
        ],
        vec![
            least(Operations),
            least(ChainAction),
            least(GrievanceResolution),
            most(FacilitatorShare),
            most(Recruitment),
        ],
        vec![least(Recruitment), most(CrossBorderInflow), most(ChainAction), most(GrievanceResolution)],
    ] {
        let outcome = fronts(&extremes);
        for stocks in &outcome.path {
            assert!(stocks.to_array().iter().all(|stock| (0.0..=1e4).contains(stock)), "{extremes:?}: {stocks:?}");
        }
        let numbers = Outcome::of(&after(&extremes)).numbers(&after(&extremes));
        assert!(numbers.iter().all(|(_, number)| number.is_finite()), "{numbers:?}");
    }
}

#[test]
fn a_plan_is_one_step_of_undo() {
    let pressed = |chain, causes| [ReleasedControl, plan(chain, causes), ReleasedControl];
    let both = [pressed(0.4, 0.05), pressed(0.4, 0.25)].concat();
    let undone = after(&[&both[..], &[Undid]].concat());
    assert_eq!((undone.parameter(ChainAction), undone.parameter(GrievanceResolution)), (0.4, 0.05));
    let undone = after(&[&both[..], &[Undid, Undid]].concat());
    assert_eq!((undone.parameter(ChainAction), undone.parameter(GrievanceResolution)), (0.1, 0.05));
}

#[test]
fn a_share_code_makes_the_same_twenty_years() {
    let state =
        after(&[plan(0.4, 0.25), MovedParameter(Operations, 1.7), MovedParameter(Recruitment, 0.055), MovedToStep(33)]);
    let shared = share::decode(&share::encode(&state), &state.scenario).expect("we wrote it");
    let restored = State::new(op_ed()).apply(&HostRestored(Box::new(shared)));
    assert_eq!(restored.step(), 33);
    assert_eq!(FrontsOutcome::of(&restored), FrontsOutcome::of(&state));
}

#[test]
fn a_scenario_without_roles_has_no_second_front() {
    let fable = read(include_str!("../../../www/scenarios/fable.json")).expect("the built-in scenario is valid");
    assert!(!Chapter::Fronts.is_in(&fable));
}

#[cfg(feature = "web")]
mod drawn {
    use super::*;
    use cat_divides_meat::scenario::{Digits, Language};
    use cat_divides_meat::views::{App, AppProps, Layout, Mode, Shown};
    use cat_divides_meat::words::{Words, built_in_table};
    use yew::{Callback, LocalServerRenderer};

    fn page(language: Language, actions: &[Action]) -> String {
        let shown = Shown {
            store: Store::new(after(actions)),
            words: Rc::new(Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it")),
            layout: Layout::new(360.0),
            mode: Mode::Full,
            on_request: Callback::noop(),
        };
        let renderer = LocalServerRenderer::<App>::with_props(AppProps { shown: Some(shown) }).hydratable(false);
        futures::executor::block_on(renderer.render())
    }

    /// The words of the page without its marks.
    fn says(actions: &[Action], sentence: &str) {
        let html = page(Language::English, actions);
        let mut text = String::new();
        let mut is_text = true;
        for letter in html.chars() {
            match letter {
                '<' => is_text = false,
                '>' => is_text = true,
                _ if is_text => text.push(letter),
                _ => {}
            }
        }
        let text = text.replace("&#x27;", "'");
        assert!(text.contains(sentence), "{sentence}\nis not in\n{text}");
    }

    #[test]
    fn the_finding_follows_the_plan() {
        says(
            &[],
            "Ten years of operations alone: fighters fall by 93%, the network behind them only by 48%. Ten years after they stop, fighters are back at 78%.",
        );
        says(
            &[plan(0.4, 0.05)],
            "With more than force, ten years bring fighters down to 0.7% of what they were, the network to 3%. Ten years after all of it stops, fighters are back at 14%.",
        );
        says(&[MovedParameter(Recruitment, 0.03)], "Here operations alone would end it, if they never stopped");
        says(&[MovedParameter(Recruitment, 0.01)], "At these rates it fades anyway");
        says(&[MovedParameter(Operations, 0.0)], "With no more effort than before nothing gets better");
        says(&[MovedParameter(Backlash, 2.0)], "This plan loses ground");
        says(&[MovedParameter(ChainAction, 0.0)], "fighters stand at 12% of what they were and the network at 125%.");
        says(&[plan(0.1, 0.06)], "This mix falls short");
    }

    #[test]
    fn the_widget_names_the_regime_the_reader_is_in() {
        says(
            &[],
            "You are where no amount of operations ends it. Even endless operations leave each helper bringing in 1.2 new ones.",
        );
        says(
            &[MovedParameter(Recruitment, 0.03)],
            "You are where operations can end it, if they stay above 0.45 a year.",
        );
        says(&[plan(0.6, 0.05)], "You are where it fades without any operations");
        says(&[MovedParameter(CrossBorderInflow, 0.05)], "You are where nothing ends it");
        says(&[MovedParameter(Backlash, 2.0)], "Above 0.63 operations a year it can grow without bound.");
    }

    #[test]
    fn every_bet_is_answered() {
        says(&[PlacedBet(Bet::OperationsAlone, 0)], "Not here: 78% are back.");
        says(&[PlacedBet(Bet::OperationsAlone, 1)], "Not here: 78%.");
        says(&[PlacedBet(Bet::OperationsAlone, 2)], "Right: 78%. The network was never gone");
        let thin = MovedParameter(Recruitment, 0.03);
        says(&[thin.clone(), PlacedBet(Bet::OperationsAlone, 1)], "Right: 50%. Enough helpers were left");
        says(&[thin, PlacedBet(Bet::OperationsAlone, 2)], "Not here: 50%. Too few helpers");
        says(&[MovedParameter(Recruitment, 0.01), PlacedBet(Bet::OperationsAlone, 0)], "Right, at these rates: 0%.");
    }

    #[test]
    fn each_number_of_the_finding_opens() {
        says(&[OpenedNumber(Some(NumberId(0)))], "Fighters: 0.09 now ÷ 1.29 before = 7%.100% − 7% = 93%.");
        says(&[OpenedNumber(Some(NumberId(1)))], "Network: 1.55 now ÷ 3 before = 52%.100% − 52% = 48%.");
        says(&[OpenedNumber(Some(NumberId(2)))], "Fighters: 1 now ÷ 1.29 before = 78%.");
    }

    #[test]
    fn the_picture_is_told_in_words_in_every_language() {
        for (language, words) in [
            (Language::English, "grievance stands at 137%, the network at 64%, fighters at 78%"),
            (Language::Urdu, "محرومی"),
            (Language::Pashto, "ګیله"),
        ] {
            assert!(page(language, &[]).contains(words), "{language:?}");
        }
    }
}
