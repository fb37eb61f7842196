//! The project's own tools, behind `cargo xtask`.

fn main() {}
