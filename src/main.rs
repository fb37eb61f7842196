//! What Trunk builds: a bin, because a cdylib beside the rlib would lose link-time optimisation.
use cat_divides_meat as _;
fn main() {}
