//! Numbers with a few digits after a point, without the float formatting of `core` (20 KB of code).

/// With exactly this many decimals. What is not a number is written as 0, what is huge as the largest whole number.
pub fn fixed(value: f64, places: u32) -> String {
    let scale = 10_i64.pow(places);
    let scaled = (value * scale as f64).round() as i64;
    let (whole, rest) = (scaled.unsigned_abs() / scale as u64, scaled.unsigned_abs() % scale as u64);
    let mut text = String::new();
    if scaled < 0 {
        text.push('-');
    }
    text.push_str(&whole.to_string());
    if places > 0 {
        text.push('.');
        text.push_str(&(scale as u64 + rest).to_string()[1..]);
    }
    text
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
        assert_eq!(filled("M# #H#", &[1.0, 2.5, 3.0]), "M1 2.5H3");
        assert_eq!(line([(0.0, 1.0), (2.0, 3.5)].into_iter()), "M0 1L2 3.5");
    }
}
