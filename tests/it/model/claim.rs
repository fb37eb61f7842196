//! How the model's tests state numbers: one tolerance, and quantities from plain literals.

use cat_divides_meat::model::numeric::{
    DiscountFactor, Fraction, NonNegative, Number, Positive, PositiveFraction, Years,
};

/// What rounding may add up to in a short formula.
pub const ROUNDING: f64 = 1e-10;

#[track_caller]
pub fn assert_close(got: f64, expected: f64) {
    let is_close = got == expected || (got - expected).abs() <= ROUNDING * (1.0 + expected.abs());
    assert!(is_close, "{got} is not {expected}");
}

#[track_caller]
pub fn assert_all_close(got: &[f64], expected: &[f64]) {
    assert_eq!(got.len(), expected.len(), "{got:?} is not {expected:?}");
    got.iter().zip(expected).for_each(|(&got, &expected)| assert_close(got, expected));
}

macro_rules! quantities {
    ($($name:ident $quantity:ident),*) => {
        $(#[track_caller]
        pub fn $name(value: f64) -> $quantity {
            $quantity::new(value).unwrap_or_else(|| panic!("{value} is out of range"))
        })*
    };
}

quantities!(
    fraction Fraction,
    positive_fraction PositiveFraction,
    discount DiscountFactor,
    number Number,
    non_negative NonNegative,
    positive Positive,
    years Years
);
