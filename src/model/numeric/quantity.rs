//! Numbers that cannot be out of range: a value that exists may be used without a check.

/// The largest magnitude of any quantity: products of a dozen of them still are finite.
pub const LARGEST: f64 = 1e15;

/// The least size of a quantity that something is divided by.
pub const SMALLEST: f64 = 1e-15;

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident: $holds:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
        pub struct $name(f64);

        impl $name {
            /// `None` if `value` is out of range or not a number.
            pub fn new(value: f64) -> Option<Self> {
                let holds: fn(f64) -> bool = $holds;
                holds(value).then_some(Self(value + 0.0)) // makes -0 into 0
            }

            pub const fn get(self) -> f64 {
                self.0
            }
        }
    };
}
pub(crate) use quantity;

quantity! {
    /// A part of a whole, or a probability: 0 to 1, both included.
    Fraction: |x| (0.0..=1.0).contains(&x)
}

quantity! {
    /// A part of a whole that is not nothing: more than 0, at most 1.
    PositiveFraction: |x| x > 0.0 && x <= 1.0
}

quantity! {
    /// What one unit in the next round is worth now: 0 to 1, 1 excluded.
    DiscountFactor: |x| (0.0..1.0).contains(&x)
}

quantity! {
    /// Any amount, gain or loss: between ∓[`LARGEST`].
    Number: |x| x.abs() <= LARGEST
}

quantity! {
    /// An amount that may be nothing: 0 to [`LARGEST`].
    NonNegative: |x| (0.0..=LARGEST).contains(&x)
}

quantity! {
    /// An amount that something is divided by: [`SMALLEST`] to [`LARGEST`].
    Positive: |x| (SMALLEST..=LARGEST).contains(&x)
}

quantity! {
    /// A length of time in years: 0 to 10,000, so that no path takes for ever.
    Years: |x| (0.0..=10_000.0).contains(&x)
}

impl Fraction {
    pub const ZERO: Self = Self(0.0);
    pub const HALF: Self = Self(0.5);
    pub const ONE: Self = Self(1.0);

    /// The nearest fraction; what is not a number becomes 0.
    pub fn clamped(value: f64) -> Self {
        if value > 0.0 { Self(value.min(1.0)) } else { Self::ZERO }
    }

    /// What is left of the whole.
    pub fn rest(self) -> Self {
        Self(1.0 - self.0)
    }
}

impl Number {
    pub const ZERO: Self = Self(0.0);
}

impl NonNegative {
    pub const ZERO: Self = Self(0.0);
    pub const MOST: Self = Self(LARGEST);
}

impl Positive {
    pub const ONE: Self = Self(1.0);
}

impl From<Fraction> for NonNegative {
    fn from(fraction: Fraction) -> Self {
        Self(fraction.0)
    }
}

impl From<DiscountFactor> for Fraction {
    fn from(factor: DiscountFactor) -> Self {
        Self(factor.0)
    }
}

impl From<Positive> for NonNegative {
    fn from(amount: Positive) -> Self {
        Self(amount.0)
    }
}
