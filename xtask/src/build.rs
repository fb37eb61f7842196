//! Builds the page and all that belongs to it.

use crate::program::{self, program, spoken, timed};
use crate::{link, oembed, setup, tools, worker, workshop};
use std::process::Command;

/// What readers get, and where it stands.
pub const DIST: &str = "dist";
/// What a developer looks at between two changes.
const DEV_DIST: &str = "target/dev-dist";

/// The module that every reader loads; in a dev build the larger one stands in for it.
pub const READERS_FEATURES: [&str; 3] = ["--no-default-features", "--features", "web"];

#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    pub fn folder(self) -> &'static str {
        match self {
            Profile::Dev => DEV_DIST,
            Profile::Release => DIST,
        }
    }
}

/// Installs what the page needs, then builds it.
pub fn run(profile: Profile) -> Result<(), String> {
    run_for("", profile)
}

/// The same for a page that will stand at `site`.
pub fn run_for(site: &str, profile: Profile) -> Result<(), String> {
    setup::ensure(tools::for_the_page()?)?;
    println!("▸ building the page: about 4 min the first time, then less");
    let (result, time) = timed(|| {
        if profile == Profile::Release {
            workshop::build()?;
        }
        program::run(trunk(profile)?.env(oembed::SITE, site))
    });
    result?;
    println!("  {}/ is ready, took {}", profile.folder(), spoken(time));
    Ok(())
}

/// Trunk compiles and runs wasm-bindgen; its hook in Trunk.toml then calls `cargo xtask assemble`.
pub fn trunk(profile: Profile) -> Result<Command, String> {
    let mut command = program("trunk", &["build", "--quiet", "--offline", "--dist", profile.folder()]);
    if profile == Profile::Release {
        link::shrinking(command.arg("--release").args(READERS_FEATURES))?;
    } else {
        command.env(worker::KEEPS_NOTHING, "1");
    }
    command.env_remove("NO_COLOR"); // Trunk takes only true and false for it
    command.env("RUST_BACKTRACE", "0"); // the compiler has said what is wrong
    Ok(command)
}
