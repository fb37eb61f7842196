//! The seeded generators: every draw in the explainer can be made again from its seed.

/// SplitMix64 (Steele, Lea, Flood 2014): turns any seed into a stream of well-mixed words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    pub const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub const fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = self.state;
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// The next draw in [0, 1): the upper 53 bits.
    pub const fn unit(&mut self) -> f64 {
        unit(self.next_u64())
    }
}

/// xoshiro256++ (Blackman, Vigna), its state the first four words of SplitMix64.
///
/// ```
/// use cat_divides_meat_model::numeric::Xoshiro256;
/// assert_eq!(Xoshiro256::new(42).next_u64(), 15021278609987233951);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xoshiro256 {
    state: [u64; 4],
}

impl Xoshiro256 {
    pub const fn new(seed: u64) -> Self {
        let mut words = SplitMix64::new(seed);
        let state = [words.next_u64(), words.next_u64(), words.next_u64(), words.next_u64()];
        Self { state }
    }

    #[inline]
    pub const fn next_u64(&mut self) -> u64 {
        let [s0, s1, s2, s3] = self.state;
        let word = s0.wrapping_add(s3).rotate_left(23).wrapping_add(s0);
        let (t2, t3) = (s2 ^ s0, s3 ^ s1);
        self.state = [s0 ^ t3, s1 ^ t2, t2 ^ (s1 << 17), t3.rotate_left(45)];
        word
    }

    /// The next draw in [0, 1): the upper 53 bits.
    #[inline]
    pub const fn unit(&mut self) -> f64 {
        unit(self.next_u64())
    }

    /// The next draw in [low, high), as long as low < high.
    pub const fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }
}

const fn unit(word: u64) -> f64 {
    (word >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
}
