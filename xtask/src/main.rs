//! The project's own tools, behind `cargo xtask`.

mod assemble;
mod bench;
mod build;
mod classroom;
mod doom;
mod fallback;
mod files;
mod gallery;
mod interaction;
mod layout;
mod leb;
mod link;
mod lto;
mod machine;
mod manifest;
mod object;
mod oembed;
mod offer;
mod options;
mod pack;
mod package;
mod phase;
mod pinned;
mod program;
mod readme;
mod scenario;
mod serve;
mod server;
mod setup;
mod size;
mod stopwatch;
mod tally;
mod test;
mod tools;
mod tournament;
mod verify;
mod watch;
mod worker;
mod workshop;

use options::Options;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [--port 8080] [--no-open] [--dev]
                              build the page and serve it; --dev rebuilds on every change
cargo xtask test [--quick] [--full] [--browser chromium|firefox|webkit]…
                              everything that says whether it still works
cargo xtask build [--site https://…/]
                              dist/: the page, the embed, the single files; with the address at which it will stand
cargo xtask size              the bytes of what dist/ holds, against their budgets
cargo xtask verify DIR        the reference files in DIR against the model
cargo xtask scenario FILE…    whether scenario files are valid, and what is wrong with them
cargo xtask gallery DIR       pictures of every chapter, width, theme and language
cargo xtask bench [NAME]      the benchmarks
cargo xtask bench tournament  against the Axelrod library for Python
cargo xtask bench wasm        inside Chromium against this machine
cargo xtask bench layout      a force layout against d3-force
cargo xtask bench interaction [CHAPTER…]
                              from a key on a control to the picture that answers it";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all is well; an error where the command could not be carried out.
fn run(arguments: &[String]) -> Result<bool, String> {
    let (command, rest) = arguments.split_first().ok_or(USAGE)?;
    if command == link::FLAVOR {
        return link::link(arguments).map(|()| true);
    }
    let options = Options::read(command, rest).map_err(|wrong| format!("{wrong}\n\n{USAGE}"))?;
    machine::enter_the_repository()?;
    match command.as_str() {
        "serve" => serve::run(&options).map(|()| true),
        "test" => test::run(&options),
        "build" => build::run_for(&options.site, build::Profile::Release).map(|()| true),
        "size" => size::run(),
        "verify" => Ok(verify::run(options.place("DIR")?)),
        "scenario" => scenario::run(&options),
        "gallery" => gallery::take(options.place("DIR")?).map(|()| true),
        "bench" => bench::run(&options.words),
        "assemble" => assemble(),
        _ => Err(format!("there is no command `{command}`\n\n{USAGE}")),
    }
}

/// Called by Trunk, which says in its environment where it left what it built.
fn assemble() -> Result<bool, String> {
    let staging =
        std::env::var_os("TRUNK_STAGING_DIR").ok_or("assemble is a hook of Trunk's: run cargo xtask build")?;
    let is_release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    assemble::run(Path::new(&staging), is_release).map(|()| true)
}
