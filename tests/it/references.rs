//! Every entry of every reference file in `tests/refs` passes, and none is skipped.

use crate::verify;

macro_rules! references {
    ($($name:ident $file:literal $entries:literal),* $(,)?) => {
        $(#[test]
        fn $name() {
            let report = verify::verify_file($file, include_str!(concat!("../refs/", $file)));
            assert!(report.is_clean(), "{report:#?}");
            assert_eq!(report.passed, $entries);
        })*
    };
}

references! {
    bites "04_fable_bites.json" 17,
    contest "10_influence_contest.json" 30,
    generators "13_prng.json" 6,
}
