//! Numbers as digits, without the float formatting of `core` (20 KB of code that every reader would load).

/// With exactly this many decimals (at most 20), correctly rounded, ties away from zero.
///
/// What is not a number is written as 0; what is huge, as the largest whole number that 128 bits hold.
pub fn fixed(value: f64, places: u32) -> String {
    let scale = 10_u128.pow(places);
    let scaled = times(value.abs(), scale);
    let mut text = String::new();
    if value < 0.0 && scaled > 0 {
        text.push('-');
    }
    let (whole, rest) = divided(scaled, scale);
    text.push_str(&digits(whole));
    if places > 0 {
        text.push('.');
        text.push_str(&digits(scale + rest)[1..]);
    }
    text
}

/// With as few decimals as are read as the same number, up to 20.
pub fn shortest(value: f64, read: impl Fn(&str) -> f64) -> String {
    let mut tries = (0..=20).map(|places| written(value, places));
    tries.find(|text| read(text) == value).unwrap_or_else(|| written(value, 20))
}

/// `value` · `scale` as the nearest whole number.
fn times(value: f64, scale: u128) -> u128 {
    let bits = value.to_bits();
    let exponent = (bits >> 52) as i32 - 1075; // of the last bit of the significand
    let significand = u128::from(bits & ((1 << 52) - 1) | 1 << 52);
    match significand.checked_mul(scale) {
        _ if !value.is_finite() || value < 1e-30 => 0,
        Some(product) if exponent < 0 => (product >> (-exponent - 1).min(127)).div_ceil(2),
        Some(product) if product.leading_zeros() as i32 > exponent => product << exponent,
        _ => u128::MAX,
    }
}

/// The quotient and what remains. Dividing 128 bits takes a machine of 64, as wasm is, ten times as long.
fn divided(number: u128, by: u128) -> (u128, u128) {
    match (u64::try_from(number), u64::try_from(by)) {
        (Ok(number), Ok(by)) => (u128::from(number / by), u128::from(number % by)),
        _ => (number / by, number % by),
    }
}

/// The digits of a whole number, two machine words at a time: `core` has no small way for 128 bits.
fn digits(number: u128) -> String {
    const HALF: u128 = 10_u128.pow(18);
    if let Ok(number) = u64::try_from(number) {
        return number.to_string();
    }
    match (number / HALF, (number % HALF) as u64) {
        (0, low) => low.to_string(),
        (high, low) => digits(high) + &(HALF as u64 + low).to_string()[1..],
    }
}

/// With at most this many decimals, none of them a closing zero.
pub fn written(value: f64, places: u32) -> String {
    let mut text = fixed(value, places);
    if places > 0 {
        let kept = text.trim_end_matches('0').trim_end_matches('.').len();
        text.truncate(kept);
    }
    text
}

/// To a tenth: `12.3`, `-4`.
pub fn tenths(value: f64) -> String {
    written(value, 1)
}

/// A list of coordinates as paths want them: `M` and the points joined by `L`.
pub fn line(points: impl Iterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    for (x, y) in points {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(&tenths(x));
        path.push(' ');
        path.push_str(&tenths(y));
    }
    path
}

/// Numbers put into a pattern of letters: each `#` takes the next one.
pub fn filled(pattern: &str, numbers: &[f64]) -> String {
    let mut numbers = numbers.iter();
    let mut text = String::new();
    for letter in pattern.chars() {
        match letter {
            '#' => text.push_str(&tenths(numbers.next().copied().unwrap_or_default())),
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_short_and_exact() {
        assert_eq!(tenths(12.34), "12.3");
        assert_eq!(tenths(-0.04), "0");
        assert_eq!(tenths(-3.96), "-4");
        assert_eq!(written(0.05, 6), "0.05");
        assert_eq!(written(f64::NAN, 2), "0");
        assert_eq!(fixed(2.5, 0), "3");
        assert_eq!(fixed(-0.004, 2), "0.00");
        assert_eq!(fixed(12345.678, 2), "12345.68");
        assert_eq!(fixed(0.1, 20), "0.10000000000000000555");
        assert_eq!(fixed(0.8845826200826762, 20), "0.88458262008267618537");
        assert_eq!(filled("M# #H#", &[1.0, 2.5, 3.0]), "M1 2.5H3");
        assert_eq!(line([(0.0, 1.0), (2.0, 3.5)].into_iter()), "M0 1L2 3.5");
    }

    #[test]
    fn the_shortest_digits_are_read_as_the_same_number() {
        for value in [0.0, 0.1, 0.1 + 0.2, 1.0 / 3.0, -1.7, 1e15, 2f64.powi(60), 123.456, 1e-5] {
            assert_eq!(shortest(value, |text| text.parse().expect("digits")).parse(), Ok(value));
        }
        assert_eq!(shortest(0.05, |text| text.parse().expect("digits")), "0.05");
    }
}
