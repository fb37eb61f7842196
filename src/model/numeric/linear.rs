//! Linear equations of a few unknowns.

/// What counts as no pivot, beside the largest entry of its row.
const SINGULAR: f64 = 1e-13;

/// The x with `matrix`·x = `right`, by elimination with scaled partial pivoting.
///
/// `None` if the matrix is not square, does not fit `right`, or is singular for all that f64 can tell.
pub fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let size = right.len();
    if matrix.len() != size || matrix.iter().any(|row| row.len() != size) {
        return None;
    }
    scale_rows(&mut matrix, &mut right)?;
    for column in 0..size {
        let pivot = (column..size).max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()))?;
        if matrix[pivot][column].abs() < SINGULAR {
            return None;
        }
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        eliminate(&mut matrix, &mut right, column);
    }
    substitute_back(&matrix, &mut right);
    right.iter().all(|x| x.is_finite()).then_some(right)
}

/// Brings the largest entry of each row to 1; `None` if a row is all zeros or not finite.
fn scale_rows(matrix: &mut [Vec<f64>], right: &mut [f64]) -> Option<()> {
    for (row, right) in matrix.iter_mut().zip(right) {
        let largest = row.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
        if !(largest.is_normal() && right.is_finite()) {
            return None;
        }
        row.iter_mut().for_each(|x| *x /= largest);
        *right /= largest;
    }
    Some(())
}

fn eliminate(matrix: &mut [Vec<f64>], right: &mut [f64], column: usize) {
    let (done, below) = matrix.split_at_mut(column + 1);
    let (pivot_row, pivot_right) = (&done[column], right[column]);
    for (row, right) in below.iter_mut().zip(&mut right[column + 1..]) {
        let factor = row[column] / pivot_row[column];
        if factor != 0.0 {
            row.iter_mut().zip(pivot_row).skip(column).for_each(|(x, pivot)| *x -= factor * pivot);
            *right -= factor * pivot_right;
        }
    }
}

fn substitute_back(matrix: &[Vec<f64>], right: &mut [f64]) {
    for row in (0..right.len()).rev() {
        let known: f64 = matrix[row].iter().zip(right.iter()).skip(row + 1).map(|(a, x)| a * x).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
}
