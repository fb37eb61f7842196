//! Every entry of every reference file passes, and none is skipped: on this machine, and inside a browser.

use crate::verify::verify_file;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

macro_rules! references {
    ($($name:ident $file:literal $entries:literal),* $(,)?) => {
        $(#[test]
        fn $name() {
            check($file, include_str!($file), $entries);
        })*
    };
}

references! {
    alternating_offers "01_rubinstein.json" 32,
    axiomatic_bargaining "02_axiomatic_bargaining.json" 11,
    crisis_bargaining "03_crisis_bargaining.json" 30,
    bites "04_fable_bites.json" 17,
    arbitration "05_arbitration.json" 13,
    fair_division "06_fair_division.json" 20,
    shapley "07_shapley.json" 13,
    repeated_dilemma "08_repeated_pd.json" 10,
    simulations "09_axelrod_sim.json" 18,
    contest "10_influence_contest.json" 30,
    network "11_network.json" 12,
    insurgency "12_insurgency.json" 19,
    generators "13_prng.json" 6,
    ultimatum "14_ultimatum.json" 5,
    matrix_games "15_matrix_games.json" 5,
    grid_bargaining "16_grid_bargaining.json" 4,
    noise_channels "17_noise_channels.json" 15,
    policy_mix "18_policy_mix.json" 17,
    regimes "19_regimes.json" 33,
}

fn check(file: &str, json: &str, entries: usize) {
    let report = verify_file(file, json);
    let failed: Vec<String> = report.failed.iter().map(ToString::to_string).collect();
    assert!(report.is_clean(), "{file}: {failed:#?}, skipped {:?}", report.skipped);
    assert_eq!((report.passed, report.entries()), (entries, entries));
}
