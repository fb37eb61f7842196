//! The project's own tools, behind `cargo xtask`.

mod assemble;

fn main() -> Result<(), String> {
    let staging = std::env::var("TRUNK_STAGING_DIR").map_err(|e| e.to_string())?;
    assemble::run(staging.as_ref(), false)
}
