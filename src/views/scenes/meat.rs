//! The meat: a shape whose area is the share it stands for.

use crate::model::numeric::decimal::{tenths, written};
use crate::views::element::{Element, classed};

/// A piece standing on the table at (`x`, `y`): `share` of the meat, with the mark of a bite where one was taken.
///
/// `whole` is the scale at which the piece would be the whole of the meat.
pub fn meat(x: f64, y: f64, share: f64, whole: f64, is_bitten: bool) -> Element {
    let scale = written(whole * share.max(0.0).sqrt(), 4);
    let mark = "M64 -40A13 13 0 0 1 44 -30A12 12 0 0 1 40 -8A12 12 0 0 1 56 6L76 -8Z";
    classed("g", "piece")
        .set("transform", format!("translate({} {}) scale({scale})", tenths(x), tenths(y)))
        .el(classed("path", "steak")
            .attr("d", "M-52 -2C-62 -28 -40 -60 -6 -60C28 -60 60 -48 58 -20C56 2 30 0 8 0C-14 0 -44 18 -52 -2Z"))
        .el(classed("circle", "bone").attr("cx", "-16").attr("cy", "-34").attr("r", "10"))
        .each(is_bitten.then(|| classed("path", "bite-mark").attr("d", mark)))
}
