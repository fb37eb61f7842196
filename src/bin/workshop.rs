//! The larger module: the widget with the sandbox, class mode and present mode.
use cat_divides_meat as _;
fn main() {}
