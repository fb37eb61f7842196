//! What becomes of a matrix of numbers ≥ 0 when it is applied again and again.

/// How often a matrix is squared: 2^45 applications.
const SQUARINGS: u32 = 45;

/// The largest size of an eigenvalue of a matrix of numbers ≥ 0; 0 if applying it often enough gives nothing.
///
/// From the growth of its powers, ‖A^m‖^(1/m): slow or swinging matrices do not matter, as m goes to 2^45.
pub fn spectral_radius(mut matrix: Vec<Vec<f64>>) -> f64 {
    let (mut logarithm, mut weight) = (0.0, 1.0);
    for _ in 0..SQUARINGS {
        let largest = largest(&matrix);
        if largest == 0.0 {
            return 0.0;
        }
        logarithm += weight * largest.ln();
        matrix.iter_mut().flatten().for_each(|x| *x /= largest);
        matrix = squared(&matrix);
        weight /= 2.0;
    }
    logarithm.exp()
}

/// What the powers of a matrix of numbers ≥ 0 tend to, up to a factor; it must not swing.
pub fn power_limit(mut matrix: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    for _ in 0..SQUARINGS {
        let largest = largest(&matrix);
        matrix.iter_mut().flatten().for_each(|x| *x /= largest);
        matrix = squared(&matrix);
    }
    matrix
}

/// The matrix applied 2^45 times, for one whose lines sum to 1.
pub fn stochastic_power(mut matrix: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    for _ in 0..SQUARINGS {
        matrix = squared(&matrix);
        for line in &mut matrix {
            let total: f64 = line.iter().sum(); // 1, but for rounding, which would grow
            line.iter_mut().for_each(|x| *x /= total);
        }
    }
    matrix
}

fn squared(matrix: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut square = vec![vec![0.0; matrix.len()]; matrix.len()];
    for (line, row) in square.iter_mut().zip(matrix) {
        for (&factor, other) in row.iter().zip(matrix).filter(|(factor, _)| **factor != 0.0) {
            line.iter_mut().zip(other).for_each(|(sum, x)| *sum += factor * x);
        }
    }
    square
}

fn largest(matrix: &[Vec<f64>]) -> f64 {
    matrix.iter().flatten().fold(0.0, |largest: f64, &x| largest.max(x))
}
