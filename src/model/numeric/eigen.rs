//! The eigenvalues of small matrices.

/// The largest real part of the eigenvalues of a matrix of two rows.
pub fn spectral_bound_of_two([[a, b], [c, d]]: [[f64; 2]; 2]) -> f64 {
    let (half_sum, half_difference) = ((a + d) / 2.0, (a - d) / 2.0);
    let inside = half_difference * half_difference + b * c;
    half_sum + inside.max(0.0).sqrt()
}

/// The largest real part of the eigenvalues of a matrix of three rows, by its characteristic polynomial.
///
/// For a matrix with entries of ordinary size it is good to about 1e-12 of the largest.
pub fn largest_real_part(matrix: [[f64; 3]; 3]) -> f64 {
    let scale = matrix.iter().flatten().fold(0.0, |scale: f64, x| scale.max(x.abs()));
    if scale == 0.0 {
        return 0.0;
    }
    let m = matrix.map(|row| row.map(|x| x / scale));
    let minor = |i: usize, j: usize| m[i][i] * m[j][j] - m[i][j] * m[j][i];
    let trace = m[0][0] + m[1][1] + m[2][2];
    let minors = minor(0, 1) + minor(0, 2) + minor(1, 2);
    scale * largest_real_part_of_cubic(-trace, minors, -determinant(m))
}

fn determinant(m: [[f64; 3]; 3]) -> f64 {
    let minor = |i: usize, j: usize| m[1][i] * m[2][j] - m[1][j] * m[2][i];
    m[0][0] * minor(1, 2) - m[0][1] * minor(0, 2) + m[0][2] * minor(0, 1)
}

/// Of the roots of x³ + a·x² + b·x + c: the real one farthest out by bisection and Newton, then the other two.
fn largest_real_part_of_cubic(a: f64, b: f64, c: f64) -> f64 {
    let polynomial = |x: f64| ((x + a) * x + b) * x + c;
    let bound = 1.0 + a.abs().max(b.abs()).max(c.abs());
    // A cubic rises in the end, so it crosses 0 upward somewhere; which crossing does not matter.
    let real = super::bisect(-bound, bound, polynomial);
    let (linear, constant) = (a + real, (real + a) * real + b);
    let inside = linear * linear / 4.0 - constant;
    let others = -linear / 2.0 + inside.max(0.0).sqrt();
    real.max(others)
}
