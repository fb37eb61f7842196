//! Split it yourselves: what is predicted, what is refused, what spoils, and what a cut leaves.

use cat_divides_meat::model::bargaining::alternating_offers::agreement;
use cat_divides_meat::model::bargaining::ultimatum::least_accepted;
use cat_divides_meat::model::numeric::{DiscountFactor, NonNegative};
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::*;
use proptest::prelude::*;
use std::rc::Rc;

use Action::*;
use ParameterId::*;

const PROUD: Action = MovedParameter(Reply, 2.0);
const CUTTING: Action = MovedParameter(Way, 1.0);

thread_local! {
    static FABLE: Rc<Scenario> =
        Rc::new(read(include_str!("../../../www/scenarios/fable.json")).expect("the built-in scenario is valid"));
}

fn history(actions: &[Action]) -> History {
    let mut history = History::new(State::new(FABLE.with(Rc::clone)));
    history.apply(&OpenedChapter(Chapter::Offers));
    actions.iter().for_each(|action| history.apply(action));
    history
}

fn after(actions: &[Action]) -> State {
    State::clone(history(actions).present())
}

fn outcome(actions: &[Action]) -> OffersOutcome {
    OffersOutcome::of(&after(actions))
}

fn now(actions: &[Action]) -> Turn {
    let state = after(actions);
    OffersOutcome::of(&state).now(&state)
}

fn predicted(actions: &[Action]) -> [f64; 2] {
    let split = outcome(actions).predicted.expect("somebody loses by waiting");
    [split.proposer, split.responder]
}

#[test]
fn it_opens_with_a_fair_half_refused_by_the_one_who_can_wait() {
    let [first, second] = predicted(&[]);
    assert!(second > first && outcome(&[]).edge == Edge::Patience);
    assert_eq!(now(&[]), Turn { refusals: 1, left: 0.95, agreed: None });
}

#[test]
fn the_prediction_is_the_models() {
    let delta = |value| DiscountFactor::new(value).expect("below 1");
    let split = agreement(delta(0.6 * 0.95), delta(0.8 * 0.95));
    assert!((predicted(&[])[0] - split.proposer).abs() < 1e-12);
    let back = agreement(delta(0.8 * 0.95), delta(0.6 * 0.95));
    assert!((outcome(&[]).counter - back.responder).abs() < 1e-12);
}

#[test]
fn at_equal_patience_only_the_first_word_tips_it() {
    let equal = outcome(&[MovedParameter(DiscountFactorFirst, 0.8)]);
    assert!(equal.costs[0] == equal.costs[1] && equal.edge == Edge::FirstWord);
}

#[test]
fn a_hurried_neighbour_leaves_most_to_the_reader() {
    let [first, second] = predicted(&[MovedParameter(Reply, 1.0)]);
    assert!(first > second);
}

#[test]
fn where_nobody_loses_by_waiting_there_is_no_answer() {
    let never = [
        MovedParameter(DiscountFactorFirst, 1.0),
        MovedParameter(DiscountFactorSecond, 1.0),
        MovedParameter(RefusalFee, 0.0),
    ];
    assert_eq!((outcome(&never).predicted, outcome(&never).edge), (None, Edge::Neither));
    assert!(outcome(&[&never[..], &[MovedParameter(RefusalFee, 0.1)]].concat()).predicted.is_some());
}

#[test]
fn a_proud_neighbour_refuses_what_patience_would_accept() {
    let [first, second] = predicted(&[PROUD]);
    let offered = MovedParameter(Offer(0), (first * 100.0).floor() / 100.0);
    let envy = NonNegative::new(1.0).expect("not negative");
    assert!(second < least_accepted(envy) && outcome(&[PROUD]).least == least_accepted(envy));
    assert_eq!(now(&[PROUD, offered.clone()]).agreed, None);
    assert!(now(&[MovedParameter(Reply, 1.0), offered]).agreed.is_some());
}

#[test]
fn a_proud_neighbour_with_much_guilt_offers_half() {
    assert_eq!(outcome(&[PROUD, MovedParameter(Guilt, 0.6)]).counter, 0.5);
}

#[test]
fn the_models_split_is_accepted_and_a_little_more_is_refused() {
    let [first, _] = predicted(&[]);
    assert!(outcome(&[MovedParameter(Offer(0), first)]).is_accepted);
    assert!(!outcome(&[MovedParameter(Offer(0), first + 0.001)]).is_accepted);
}

#[test]
fn each_offer_after_the_first_costs_two_refusals() {
    let refusals: Vec<usize> = (0..=MOST_OFFERS).map(|step| now(&[MovedToStep(step)]).refusals).collect();
    assert_eq!(refusals, [0, 1, 3, 5, 7, 9, 11, 13, 15]);
    let deal = now(&[MovedParameter(Offer(1), 0.4), SteppedForward]);
    assert_eq!((deal.refusals, deal.agreed), (2, Some(0.4)));
}

#[test]
fn an_offer_not_yet_made_repeats_the_one_before() {
    let state = after(&[MovedParameter(Offer(0), 0.7), MovedParameter(Offer(3), 0.5)]);
    assert_eq!([2, 3, 4].map(|round| state.parameter(Offer(round))), [0.7, 0.5, 0.5]);
}

#[test]
fn insisting_ends_after_the_last_offer_with_no_deal() {
    let mut actions = vec![Restarted, PressedPlay];
    actions.extend((0..MOST_OFFERS).map(|_| TimerTicked));
    let state = after(&actions);
    assert_eq!((state.step(), state.is_playing), (MOST_OFFERS, false));
    assert_eq!(now(&actions).agreed, None);
}

#[test]
fn theirs_can_be_taken_and_offering_again_takes_that_back() {
    assert_eq!(now(&[SaidEnough]).agreed, Some(outcome(&[]).counter));
    assert_eq!(now(&[SaidEnough, SteppedForward]).agreed, None);
    assert_eq!(now(&[SaidEnough, Undid]).agreed, None);
}

#[test]
fn enough_in_one_chapter_is_not_enough_in_another() {
    let state = after(&[OpenedChapter(Chapter::Saying), SaidEnough, OpenedChapter(Chapter::Offers)]);
    assert!(!state.said_enough());
}

#[test]
fn stepping_and_undoing_lead_back() {
    let mut history = history(&[]);
    let before = history.present().step();
    history.apply(&SteppedForward);
    assert_eq!(history.present().step(), before + 1);
    history.apply(&Undid);
    assert_eq!(history.present().step(), before);
}

#[test]
fn a_share_code_makes_the_same_offers() {
    let state = after(&[MovedParameter(Offer(0), 0.7), PROUD, SteppedForward, SaidEnough]);
    let shared = share::decode(&share::encode(&state), &state.scenario).expect("we wrote it");
    let restored = after(&[HostRestored(Box::new(shared))]);
    assert_eq!(OffersOutcome::of(&restored), OffersOutcome::of(&state));
    assert_eq!((restored.step(), restored.said_enough()), (state.step(), true));
}

#[test]
fn an_even_cut_gives_each_at_least_half_and_a_greedy_one_does_not() {
    let even = outcome(&[CUTTING]).cut;
    assert_eq!((even.values[0], even.is_left_taken), (0.5, false));
    assert!(even.values[1] > 0.6);
    let greedy = outcome(&[CUTTING, MovedParameter(Cut, 75.0)]).cut;
    assert!(greedy.values[0] < 0.5 && greedy.is_left_taken);
}

#[test]
fn a_cutter_who_knows_the_other_comes_close_to_the_most_and_no_further() {
    let cut = |percent: usize| outcome(&[CUTTING, MovedParameter(Cut, percent as f64)]).cut;
    let best = (0..=100).map(|percent| cut(percent).values[0]).fold(0.0, f64::max);
    assert!(best <= cut(0).most + 1e-9 && best > cut(0).most - 0.01);
}

#[test]
fn cutting_and_choosing_is_one_step() {
    assert_eq!(after(&[CUTTING]).last_step(), 1);
    assert_eq!(after(&[CUTTING, SteppedBack]).step(), 0);
}

proptest! {
    #[test]
    fn nothing_of_the_meat_is_lost_or_made(
        patience in (0.0..=1.0_f64, 0.0..=1.0_f64), fee in 0.0..=0.3_f64, reply in 0..3_usize,
        offer in 0.0..=1.0_f64, step in 0..=MOST_OFFERS, took: bool
    ) {
        let moved = [
            MovedParameter(DiscountFactorFirst, patience.0), MovedParameter(DiscountFactorSecond, patience.1),
            MovedParameter(RefusalFee, fee), MovedParameter(Reply, reply as f64), MovedParameter(Offer(0), offer),
        ];
        let turn = outcome(&moved).at(step, took);
        if let Some([first, second]) = turn.held() {
            prop_assert!((first + second - turn.left).abs() < 1e-12 && first >= 0.0 && second >= 0.0);
        }
        prop_assert!((0.0..=1.0).contains(&turn.left));
    }

    #[test]
    fn a_chooser_always_gets_half(at in 0..=100_u32) {
        prop_assert!(outcome(&[CUTTING, MovedParameter(Cut, f64::from(at))]).cut.values[1] >= 0.5 - 1e-9);
    }
}

/// What the reader sees.
#[cfg(feature = "web")]
mod seen {
    use super::*;
    use cat_divides_meat::scenario::{Digits, Language};
    use cat_divides_meat::views::{App, AppProps, Layout, Mode, Shown};
    use cat_divides_meat::words::{Words, built_in_fable_table};
    use yew::{Callback, LocalServerRenderer};

    fn seen(language: Language, actions: &[Action]) -> String {
        let shown = Shown {
            store: Store::new(after(actions)),
            words: Rc::new(Words::read(built_in_fable_table(language), Digits::Auto).expect("the build wrote it")),
            layout: Layout::new(360.0),
            mode: Mode::Full,
            on_request: Callback::noop(),
        };
        let renderer = LocalServerRenderer::<App>::with_props(AppProps { shown: Some(shown) }).hydratable(false);
        futures::executor::block_on(renderer.render())
    }

    /// The text of the first element of this class.
    fn text_of(html: &str, class: &str) -> String {
        let rest = html.split(&format!("class=\"{class}\"")).nth(1).expect(class);
        let inner = rest.split_once('>').and_then(|(_, inner)| inner.split_once("</p>")).expect(class).0;
        let texts = inner.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        texts.collect()
    }

    fn finding(actions: &[Action]) -> String {
        text_of(&seen(Language::English, actions), "finding")
    }

    #[test]
    fn the_finding_changes_with_the_models_answer() {
        assert!(finding(&[]).starts_with("Patience is strength: your neighbour can wait and gets 58%, you 42%."));
        assert!(finding(&[MovedParameter(Reply, 1.0)]).starts_with("Patience is strength: now you can wait"));
        assert!(finding(&[PROUD]).contains("here patience is not strength enough"));
        assert!(finding(&[PROUD, MovedParameter(Envy, 0.1)]).starts_with("Even a proud neighbour agrees here"));
        assert!(finding(&[MovedParameter(DiscountFactorFirst, 0.8)]).contains("nobody is stronger"));
        assert!(finding(&[MovedParameter(DiscountFactorFirst, 0.78)]).contains("Yet you speak first"));
        let never = [(DiscountFactorFirst, 1.0), (DiscountFactorSecond, 1.0), (RefusalFee, 0.0)];
        assert!(finding(&never.map(|(id, value)| MovedParameter(id, value))).contains("no answer"));
        assert!(finding(&[CUTTING]).starts_with("An even cut"));
        assert!(finding(&[CUTTING, MovedParameter(Cut, 60.0)]).starts_with("You know your neighbour"));
        assert!(finding(&[CUTTING, MovedParameter(Cut, 75.0)]).contains("less than half"));
    }

    #[test]
    fn every_bet_has_its_answer_right_or_wrong() {
        let never = [(DiscountFactorFirst, 1.0), (DiscountFactorSecond, 1.0), (RefusalFee, 0.0)];
        let hardly = [(DiscountFactorFirst, 1.0), (DiscountFactorSecond, 1.0), (RefusalFee, 0.01)];
        let cases = [vec![], vec![(DiscountFactorFirst, 0.8)], never.to_vec(), hardly.to_vec()];
        for (case, right) in cases.iter().zip(["0", "1", "none", "2"]) {
            let moved: Vec<Action> = case.iter().map(|(id, value)| MovedParameter(*id, *value)).collect();
            let answer = |choice| {
                let html = seen(Language::English, &[&moved[..], &[PlacedBet(Bet::WhoGetsMore, choice)]].concat());
                text_of(&html, "reaction")
            };
            let rights = (0..3).filter(|choice| answer(*choice).starts_with("Right:")).collect::<Vec<_>>();
            let expected: Vec<usize> = right.parse().into_iter().collect();
            assert_eq!(rights, expected, "{case:?}");
            assert!((0..3).all(|choice| answer(choice).len() > 40));
        }
    }

    #[test]
    fn every_number_of_the_finding_opens_its_arithmetic() {
        for (number, shown) in [(0, "0.42"), (1, "58%"), (2, "43%"), (3, "24%")] {
            let html = seen(Language::English, &[OpenedNumber(Some(NumberId(number)))]);
            assert!(html.split("class=\"arithmetic\"").nth(1).expect("it is open").contains(shown), "{number}");
        }
    }

    #[test]
    fn it_reads_in_every_language() {
        for language in Language::ALL {
            for actions in [&[][..], &[CUTTING], &[PROUD], &[MovedToStep(MOST_OFFERS)], &[SaidEnough]] {
                let html = seen(language, actions);
                assert!(!html.contains(" style=") && text_of(&html, "finding").len() > 30);
            }
        }
    }
}
