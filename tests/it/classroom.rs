//! Class mode: what is played at one device, who may see which card, and what a code carries.

use cat_divides_meat::model::numeric::Xoshiro256;
use cat_divides_meat::model::repeated::witness;
use cat_divides_meat::state::classroom::{
    Against, Cards, Code, DAYS, Desk, DeskAction, Ending, Fault, Fog, FogMove, Game, Kind, Move, Phase, ROUNDS,
    Reading, Register, Report, Results, Round, SLICES, Seat, Temper, Treatment, cards_theory, code, trust_after,
};
use proptest::prelude::*;

const LETTERS: &str = "0123456789ACDEFGHJKMNPQRTVWXY";

fn deal(treatment: Treatment) -> Cards {
    Cards::deal(treatment, Against::Pupil, 7)
}

fn after(game: &Cards, moves: &[Move]) -> Cards {
    moves.iter().fold(game.clone(), |game, made| game.apply(*made))
}

// -- The card game --

#[test]
fn a_round_that_is_settled_gives_each_what_was_offered() {
    let game = after(&deal(Treatment::Hidden), &[Move::TookDevice, Move::Offered(6), Move::TookDevice, Move::Accepted]);
    assert_eq!((game.phase, game.rounds[0].halves), (Phase::Over, [12, 8]));
}

#[test]
fn a_refusal_spoils_a_slice_and_the_one_who_refused_offers() {
    let game = after(&deal(Treatment::Hidden), &[Move::TookDevice, Move::Offered(9), Move::TookDevice, Move::Refused]);
    assert_eq!((game.phase, game.turn, game.left(), game.considered), (Phase::Offering, Seat::Right, 9, 5));
    let settled = after(&game, &[Move::Offered(5), Move::TookDevice, Move::Accepted]).rounds[0];
    assert_eq!((settled.halves, settled.spoiled), ([8, 10], 1));
}

#[test]
fn a_fight_splits_evenly_and_each_pays_its_card() {
    let round = Round::fought(1, [1, 5]);
    assert_eq!((round.halves, round.trampled(), round.eaten()), ([7, 0], 11, 0));
}

#[test]
fn the_judge_eats_first_and_cuts_evenly() {
    let round = Round::judged(1);
    assert_eq!((round.halves, round.eaten()), ([5, 5], 8));
    assert_eq!(Round::judged(8).eaten(), 4, "of two slices the judge eats two");
}

#[test]
fn refusing_to_the_end_leaves_nothing() {
    let mut game = after(&deal(Treatment::Hidden), &[Move::TookDevice]);
    while game.phase != Phase::Over {
        game = after(&game, &[Move::Offered(0), Move::TookDevice, Move::Refused]);
    }
    assert_eq!((game.rounds[0].ending, game.rounds[0].halves), (Ending::Spoiled, [0, 0]));
}

#[test]
fn sides_take_turns_in_beginning_and_the_first_round_does_not_count() {
    let mut desk = Desk::default().apply(DeskAction::Began(11));
    let mut began = Vec::new();
    for _ in 0..=ROUNDS {
        let Desk::Playing(_, game) = &desk else { panic!("a game is played") };
        began.push(game.turn());
        for made in [Move::TookDevice, Move::Offered(5), Move::TookDevice, Move::Accepted, Move::WentOn] {
            desk = desk.apply(DeskAction::Moved(made));
        }
    }
    assert_eq!(began, [Seat::Left, Seat::Right, Seat::Left, Seat::Right, Seat::Left]);
    let report = desk.code().and_then(Code::report).expect("the game is over");
    assert!(matches!(report.results, Results::Cards(rounds) if rounds.iter().all(|round| round.halves == [10, 10])));
}

#[test]
fn nothing_shows_a_hidden_card_but_its_owners_look() {
    let both = |game: &Cards| Seat::BOTH.map(|seat| game.card(seat).is_some());
    let mut game = deal(Treatment::Hidden);
    assert_eq!(both(&game), [false, false], "while the device is handed over");
    game = after(&game, &[Move::TookDevice]);
    assert_eq!(both(&game), [false, false], "before the owner looks");
    assert_eq!(both(&game.apply(Move::Looked)), [true, false]);
    assert_eq!(both(&after(&game, &[Move::Looked, Move::LookedAway])), [false, false]);
    assert_eq!(both(&after(&game, &[Move::Looked, Move::Considered(6)])), [true, false], "while an offer is weighed");
    game = after(&game, &[Move::Looked, Move::Offered(6)]);
    assert_eq!(both(&game), [false, false], "handed over without looking away first");
    game = after(&game, &[Move::TookDevice, Move::Looked]);
    assert_eq!(both(&game), [false, true]);
    assert_eq!(both(&game.apply(Move::Refused)), [false, false]);
    game = game.apply(Move::Accepted);
    assert_eq!(both(&game), [true, true], "once the round is over");
    assert_eq!(both(&game.apply(Move::WentOn)), [false, false], "in the next round");
}

#[test]
fn over_the_back_channel_only_the_shown_card_is_seen_and_only_in_that_round() {
    let both = |game: &Cards| Seat::BOTH.map(|seat| game.card(seat).is_some());
    let game = after(&deal(Treatment::Channel), &[Move::TookDevice, Move::ShowedCard, Move::Offered(5)]);
    assert_eq!(both(&game), [false, false]);
    assert_eq!(both(&game.apply(Move::TookDevice)), [true, false]);
    let next = after(&game, &[Move::TookDevice, Move::Accepted, Move::WentOn, Move::TookDevice]);
    assert_eq!(both(&next), [false, false]);
    assert_eq!(both(&after(&deal(Treatment::Hidden), &[Move::TookDevice, Move::ShowedCard])), [false, false]);
    assert_eq!(both(&after(&deal(Treatment::Known), &[Move::TookDevice])), [true, true]);
}

#[test]
fn cards_are_dealt_evenly_and_differ_by_seed() {
    let mut counts = [0; 6];
    for seed in 0..2_000 {
        let game = after(&Cards::deal(Treatment::Known, Against::Pupil, seed), &[Move::TookDevice]);
        Seat::BOTH.iter().for_each(|seat| counts[usize::from(game.card(*seat).expect("known"))] += 1);
    }
    assert!(counts[0] == 0 && counts[1..].iter().all(|count| (700..900).contains(count)), "{counts:?}");
}

// -- Against the widget --

/// What the widget makes of an offer in the round to learn by.
fn against(temper: Temper, seed: u64, keeps: u8) -> Cards {
    Cards::deal(Treatment::Hidden, Against::Widget(temper), seed).apply(Move::Offered(keeps))
}

#[test]
fn a_patient_widget_wants_half_and_a_hurried_one_takes_less() {
    assert_eq!(against(Temper::Patient, 3, 5).phase, Phase::Over);
    assert_eq!(against(Temper::Patient, 3, 7).phase, Phase::Answering);
    assert_eq!(against(Temper::Hurried, 3, 6).rounds[0].ending, Ending::Settled);
    let ends = (0..50).map(|seed| against(Temper::Hurried, seed, 9).rounds[0].ending);
    assert!(
        ends.into_iter().all(|ending| matches!(ending, Ending::Judged | Ending::Fought)),
        "waiting is no use to it"
    );
}

#[test]
fn a_proud_widget_refuses_an_insult_and_fights_after_the_third() {
    let mut game = against(Temper::Proud, 3, 9);
    assert_eq!((game.phase, game.spoiled, game.offered()), (Phase::Answering, 1, Some(4)));
    while game.phase != Phase::Over {
        game = after(&game, &[Move::Refused, Move::Offered(game.left() - 1)]);
    }
    assert_eq!(game.rounds[0].ending, Ending::Fought);
}

#[test]
fn no_game_against_the_widget_waits_for_a_hand_over_and_each_ends() {
    for (temper, treatment) in Temper::ALL.into_iter().flat_map(|t| Treatment::ALL.map(|treatment| (t, treatment))) {
        for seed in 0..200 {
            let mut game = Cards::deal(treatment, Against::Widget(temper), seed);
            let mut draws = Xoshiro256::new(seed);
            let mut steps = 0;
            while game.phase != Phase::Finished {
                let refuses = draws.unit() < 0.5;
                game = match game.phase {
                    Phase::Offering => game.apply(Move::Offered((draws.unit() * f64::from(game.left() + 1)) as u8)),
                    Phase::Answering => game.apply(if refuses { Move::Refused } else { Move::Accepted }),
                    Phase::Over => game.apply(Move::WentOn),
                    phase => panic!("{phase:?}"),
                };
                assert!(game.turn == Seat::Left || matches!(game.phase, Phase::Over | Phase::Finished));
                steps += 1;
                assert!(steps < 200);
            }
        }
    }
}

// -- The game in fog --

#[test]
fn in_fog_each_sees_yesterday_as_it_looked_and_the_truth_comes_at_the_end() {
    let mut game = Fog::begin(false, Against::Pupil, 5);
    let mut seen = Vec::new();
    while game.truth().is_none() {
        game = game.apply(FogMove::TookDevice);
        seen.push(game.yesterday());
        game = game.apply(FogMove::Chose(true));
    }
    let truth = game.truth().expect("the game is over");
    assert_eq!(truth.len(), DAYS);
    let misread = truth.iter().take(DAYS - 1).flat_map(|day| [day.misread[1], day.misread[0]]);
    let looked: Vec<bool> =
        seen[2..].iter().map(|day| day.expect("there was a day before").other_looked_kind).collect();
    assert_eq!(looked, misread.map(|is_misread| !is_misread).collect::<Vec<_>>());
}

#[test]
fn a_sixth_of_moves_is_misread_and_a_channel_catches_half_of_them() {
    let count = |has_channel, what: fn(&witness::Round) -> [bool; 2]| -> usize {
        let days = |seed| {
            let mut game = Fog::begin(has_channel, Against::Pupil, seed);
            while game.truth().is_none() {
                game = game.apply(FogMove::TookDevice).apply(FogMove::Chose(true));
            }
            game.truth().expect("over").iter().flat_map(what).filter(|is_so| *is_so).count()
        };
        (0..1_000).map(days).sum()
    };
    let all = 2.0 * DAYS as f64 * 1_000.0;
    let near = |count: usize, part: f64| assert!((count as f64 / all - part).abs() < 0.01, "{count}: {part}");
    near(count(false, |day| day.misread), 1.0 / 6.0);
    near(count(true, |day| day.misread), 1.0 / 12.0);
    near(count(true, |day| day.caught), 1.0 / 12.0);
}

#[test]
fn against_the_widget_fog_is_answered_in_kind_as_it_looked() {
    let mut game = Fog::begin(false, Against::Widget(Temper::Patient), 1);
    while game.truth().is_none() {
        game = game.apply(FogMove::Chose(!game.day().is_multiple_of(3)));
    }
    let days = game.truth().expect("over");
    assert!(days.windows(2).all(|pair| pair[1].cooperated[1] == pair[0].looked_cooperative(0)));
}

// -- Result codes --

fn kinds() -> impl Strategy<Value = Kind> {
    (0..Kind::ALL.len()).prop_map(|place| Kind::ALL[place])
}

fn reports() -> impl Strategy<Value = Report> {
    let all = Round::all().len();
    (
        kinds(),
        any::<bool>(),
        proptest::option::of(1..=99_u8),
        any::<u64>(),
        [0..all, 0..all, 0..all, 0..all],
        any::<u32>(),
    )
        .prop_map(|(kind, is_against_widget, pair, draw, rounds, days)| {
            let results = match kind {
                Kind::Cards(_) => Results::Cards(rounds.map(|place| Round::all()[place])),
                Kind::Fog(_) => Results::Fog(std::array::from_fn(|day| four_bits(days >> (4 * day)))),
            };
            Report { kind, is_against_widget, sign: code::sign(kind, pair, draw), results }
        })
}

fn four_bits(bits: u32) -> witness::Round {
    let is_set = |place: u32| bits >> place & 1 == 1;
    let (cooperated, misread) = ([is_set(0), is_set(1)], [is_set(2), is_set(3)]);
    witness::Round { cooperated, misread, slipped: [false; 2], caught: [false; 2] }
}

proptest! {
    #[test]
    fn what_a_code_says_is_what_was_played(report in reports()) {
        let code = report.code().expect("it can be played");
        let written = code.written();
        prop_assert_eq!(written.len(), 14);
        prop_assert_eq!(Code::read(&written), Ok(code));
        prop_assert_eq!(code.report(), Some(report));
    }

    #[test]
    fn every_single_wrong_letter_and_every_swap_of_neighbours_is_noticed(report in reports()) {
        let letters: Vec<char> = report.code().expect("it can be played").written().chars().filter(|l| *l != '-').collect();
        for place in 0..letters.len() {
            for wrong in LETTERS.chars().filter(|wrong| *wrong != letters[place]) {
                let mut mistyped = letters.clone();
                mistyped[place] = wrong;
                prop_assert_eq!(Code::read(&mistyped.iter().collect::<String>()), Err(Fault::Check));
            }
            if place > 0 && letters[place] != letters[place - 1] {
                let mut swapped = letters.clone();
                swapped.swap(place, place - 1);
                prop_assert_eq!(Code::read(&swapped.iter().collect::<String>()), Err(Fault::Check));
            }
        }
    }

    #[test]
    fn any_two_wrong_letters_are_noticed(report in reports(), places in [0..12_usize, 0..12_usize], by in [1..29_usize, 1..29_usize]) {
        prop_assume!(places[0] != places[1]);
        let letters: Vec<char> = report.code().expect("it can be played").written().chars().filter(|l| *l != '-').collect();
        let mut mistyped = letters;
        for (place, by) in places.into_iter().zip(by) {
            let value = LETTERS.find(mistyped[place]).expect("a letter of the alphabet");
            mistyped[place] = char::from(LETTERS.as_bytes()[(value + by) % 29]);
        }
        prop_assert_eq!(Code::read(&mistyped.iter().collect::<String>()), Err(Fault::Check));
    }

    #[test]
    fn no_text_breaks_the_reading(text in "\\PC{0,200}") {
        Reading::of(&text);
    }
}

#[test]
fn look_alikes_small_letters_and_eastern_digits_are_understood() {
    let code = sample(4).code().expect("it can be played");
    let plain: String = code.written().replace('-', "");
    let sloppy: String = plain.to_lowercase().chars().map(sloppily).collect();
    assert_ne!(sloppy, plain.to_lowercase());
    assert_eq!(Code::read(&sloppy), Ok(code));
}

fn sloppily(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' => 'l',
        '2' => 'z',
        '5' => 's',
        '8' => 'b',
        'v' => 'u',
        '3' => '۳',
        '4' => '٤',
        other => other,
    }
}

/// Two pairs of the class; the draw tells them apart though they did the same.
fn sample(draw: u64) -> Report {
    let kind = Kind::Cards(Treatment::Hidden);
    let results = Results::Cards([Round::settled(0, Seat::Left, 5); ROUNDS]);
    Report { kind, is_against_widget: false, sign: code::sign(kind, None, draw), results }
}

fn written(report: &Report) -> String {
    report.code().expect("it can be played").written()
}

#[test]
fn of_random_words_no_more_are_taken_than_the_check_lets_through() {
    let mut draws = Xoshiro256::new(20);
    let mut taken = 0;
    for _ in 0..10_000 {
        let word: String = (0..12).map(|_| char::from(LETTERS.as_bytes()[(draws.unit() * 29.0) as usize])).collect();
        taken += Reading::of(&word).register.entries.len();
    }
    // One in 841 passes the check: 11.9 are to be expected, and more than 30 in one of a million such tests.
    assert!(taken <= 30, "{taken} of 10,000");
}

#[test]
fn of_mistyped_codes_no_more_are_taken_than_the_check_lets_through() {
    let mut draws = Xoshiro256::new(21);
    let mut place = |count: usize| (draws.unit() * count as f64) as usize;
    let mut taken = 0;
    for draw in 0..10_000 {
        let good = written(&sample(draw)).replace('-', "");
        let mut letters: Vec<char> = good.chars().collect();
        for _ in 0..3 + place(4) {
            letters[place(12)] = char::from(LETTERS.as_bytes()[place(29)]);
        }
        let mistyped: String = letters.into_iter().collect();
        taken += usize::from(mistyped != good && !Reading::of(&mistyped).register.entries.is_empty());
    }
    assert!(taken <= 30, "{taken} of 10,000");
}

#[test]
fn pairs_with_numbers_never_have_the_same_code_and_others_hardly_ever() {
    let kind = Kind::Cards(Treatment::Known);
    let mut signs: Vec<u16> = (1..=99).map(|pair| code::sign(kind, Some(pair), 12_345)).collect();
    signs.dedup();
    assert_eq!(signs.len(), 99);
    let report = Report { sign: code::sign(kind, Some(42), 9), ..sample(0) };
    assert_eq!(report.pair(), Some(42));
    assert_eq!(sample(77).pair(), None);
}

// -- The teacher's list --

#[test]
fn codes_are_read_whatever_stands_between_them() {
    let codes: Vec<String> = (1..=3).map(|draw| written(&sample(draw))).collect();
    let plain: Vec<String> = codes.iter().map(|code| code.replace('-', "").to_lowercase()).collect();
    for text in [
        codes.join("\n"),
        codes.join(" "),
        codes.join(", "),
        plain.join(" "),
        plain.concat(),
        format!("1. {}\r\n2) {}\r\npair 3: {}", codes[0], codes[1].replace('-', " "), codes[2].replace('-', "–")),
        codes.iter().map(|code| format!("\u{2066}{code}\u{2069}")).collect::<Vec<_>>().join("؛ "),
    ] {
        let reading = Reading::of(&text);
        let read: Vec<&String> = reading.register.entries.iter().map(|entry| &entry.code).collect();
        assert_eq!(read, codes.iter().collect::<Vec<_>>(), "{text}");
        assert_eq!((reading.bad, reading.repeated), (vec![], vec![]), "{text}");
    }
}

#[test]
fn bad_codes_are_named_with_the_reason_and_the_good_ones_beside_them_count() {
    let good = written(&sample(1));
    let wrong = good.replace(good.chars().next().expect("a letter"), if good.starts_with('7') { "8" } else { "7" });
    let reading = Reading::of(&format!("{good}\n{wrong}\n{}\n{}\nÄ{}", &good[..13], good.clone() + "X", &good[1..]));
    assert_eq!(reading.register.entries.len(), 1);
    let faults: Vec<Fault> = reading.bad.into_iter().map(|bad| bad.fault).collect();
    assert_eq!(faults, [Fault::Check, Fault::Length(11), Fault::Length(13), Fault::Letter('Ä')]);
}

#[test]
fn a_code_counts_once_and_the_same_result_of_another_pair_counts_too() {
    let (first, second) = (written(&sample(1)), written(&sample(2)));
    assert_ne!(first, second);
    let reading = Reading::of(&format!("{first} {second} {} {first}", first.to_lowercase()));
    assert_eq!((reading.register.entries.len(), reading.repeated), (2, vec![first]));
}

#[test]
fn a_class_is_saved_and_opened_again() {
    let codes: Vec<String> = (1..=6).map(|draw| written(&sample(draw))).collect();
    let register = Reading::of(&codes.join(" ")).register;
    let opened = Reading::of(&Register::codes_in(&register.file()));
    assert_eq!((opened.register, opened.bad), (register, vec![]));
}

#[test]
fn the_table_has_a_line_for_every_round() {
    let kind = Kind::Cards(Treatment::Hidden);
    let results = Results::Cards([
        Round::settled(1, Seat::Left, 5),
        Round::fought(0, [1, 2]),
        Round::judged(1),
        Round::nothing_left(),
    ]);
    let report = Report { kind, is_against_widget: true, sign: code::sign(kind, Some(7), 0), results };
    let code = written(&report);
    let csv = Reading::of(&code).register.csv();
    let lines: Vec<&str> = csv.split("\r\n").skip(1).collect();
    let head = format!("{code},7,cards_hidden,widget");
    assert_eq!(
        lines,
        [
            format!("{head},1,settled,5,4,1,0,0,,,,"),
            format!("{head},2,fought,4,3,0,3,0,,,,"),
            format!("{head},3,judge,2.5,2.5,1,0,4,,,,"),
            format!("{head},4,spoiled,0,0,10,0,0,,,,"),
            String::new(),
        ]
    );
}

#[test]
fn all_the_meat_is_accounted_for() {
    for round in Round::all() {
        let parts = round.halves[0] + round.halves[1] + round.trampled() + 2 * round.spoiled + round.eaten();
        assert_eq!(parts, 2 * SLICES, "{round:?}");
    }
}

#[test]
fn thirty_pairs_are_counted_by_treatment_round_and_ending() {
    let codes: Vec<String> = (0..30).map(|draw| written(&sample(draw))).collect();
    let register = Reading::of(&codes.join("\n")).register;
    let kind = Kind::Cards(Treatment::Hidden);
    assert_eq!(register.kinds(), [kind]);
    let summary = register.cards(kind).expect("it was played");
    assert_eq!((summary.pairs, summary.totals()), (30, [120, 0, 0, 0]));
    assert_eq!((summary.dots, summary.meat), (vec![([5.0, 5.0], Ending::Settled, 120)], [1.0, 0.0, 0.0, 0.0]));
}

#[test]
fn the_meat_of_a_class_is_held_fought_away_eaten_or_spoiled() {
    let kind = Kind::Cards(Treatment::Hidden);
    let results = Results::Cards([
        Round::settled(1, Seat::Left, 5),
        Round::fought(0, [1, 2]),
        Round::judged(1),
        Round::nothing_left(),
    ]);
    let report = Report { results, ..sample(3) };
    let summary = Reading::of(&written(&report)).register.cards(kind).expect("it was played");
    assert_eq!(summary.meat, [21.0 / 40.0, 3.0 / 40.0, 4.0 / 40.0, 12.0 / 40.0]);
    assert_eq!((summary.eaten, summary.totals()), (4.0, [1; 4]));
}

// -- Theory --

#[test]
fn theory_expects_fights_only_where_cards_are_hidden() {
    let hidden = cards_theory(Treatment::Hidden);
    assert!((hidden.endings[1] - 0.08).abs() < 1e-9 && (hidden.asked - 6.4).abs() < 1e-9, "{hidden:?}");
    for told in [Treatment::Channel, Treatment::Known] {
        let theory = cards_theory(told);
        assert!((theory.endings[0] - 1.0).abs() < 1e-9 && (theory.asked - 6.8).abs() < 1e-9, "{theory:?}");
    }
}

#[test]
fn trust_fades_in_fog_and_more_slowly_with_a_channel() {
    assert_eq!(trust_after(0, false), 1.0);
    assert!((trust_after(1, false) - 5.0 / 6.0).abs() < 1e-9 && (trust_after(1, true) - 11.0 / 12.0).abs() < 1e-9);
    assert!(trust_after(7, false) < trust_after(7, true));
}

#[test]
fn a_game_ends_only_with_its_code() {
    let mut desk =
        Desk::default().apply(DeskAction::ChoseKind(Kind::Fog(true))).apply(DeskAction::TypedPair("12".into()));
    desk = desk.apply(DeskAction::Began(3));
    for _ in 0..2 * DAYS {
        assert_eq!(desk.code(), None);
        let moves = [FogMove::TookDevice, FogMove::Chose(false)];
        desk = moves.into_iter().fold(desk, |desk, made| desk.apply(DeskAction::MovedInFog(made)));
    }
    let report = desk.code().and_then(Code::report).expect("the game is over");
    assert_eq!((report.kind, report.pair()), (Kind::Fog(true), Some(12)));
    assert!(matches!(desk.apply(DeskAction::WentBack), Desk::Start(_)));
    assert!(!matches!(desk, Desk::Playing(_, Game::Cards(_))));
}
