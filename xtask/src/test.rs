//! Everything that says whether it still works, ending with one line of counts.

use crate::options::{Engine, Options};
use crate::phase::{self, Counting, Phase};
use crate::program::program;
use crate::tally::Tally;
use crate::{machine, setup, tools};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Prints each phase with its time, and last the counts; false on a failure, and on what was left out unasked.
pub fn run(options: &Options) -> Result<bool, String> {
    let mut tally = Tally::default();
    match install(options) {
        Ok(()) => tally += everything(options)?,
        Err(message) => {
            println!("{message}");
            tally += Tally::FAILED;
        }
    }
    println!("{tally}");
    Ok(tally.failed == 0 && (tally.skipped == 0 || options.is_quick))
}

fn install(options: &Options) -> Result<(), String> {
    setup::ensure(tools::for_the_lints())?;
    if options.is_quick {
        return Ok(());
    }
    let mut tools = tools::for_the_page()?;
    tools.extend(tools::for_the_tests(&options.engines));
    setup::ensure(tools)
}

fn everything(options: &Options) -> Result<Tally, String> {
    let (mut quick, inside, page) = (quick_phases(), tests_in_browser(&options.engines), page_phases());
    let mut engines = end_to_end(options)?;
    if options.is_quick {
        let mut tally = phase::in_turn(quick);
        inside.iter().chain(&page).chain(&engines).for_each(|phase| tally += phase.leave_out());
        return Ok(tally);
    }
    quick.extend(inside);
    let others = engines.split_off(engines.len().min(1));
    let mut tally = phase::side_by_side(vec![quick, page]); // linking the page keeps a single core busy
    tally += phase::in_turn(engines);
    tally += phase::side_by_side(others.into_iter().map(|other| vec![other]).collect());
    Ok(tally)
}

/// What needs neither a browser nor an optimised build.
fn quick_phases() -> Vec<Phase> {
    let mut doc = program("cargo", &["doc", "--workspace", "--no-deps", "--document-private-items"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    vec![
        check("layout", "1 s", program("cargo", &["fmt", "--all", "--check"])),
        check("lints", "2 min", cargo("clippy --workspace --all-targets -- -D warnings")),
        check(
            "lints for browsers",
            "1 min",
            cargo("clippy --target wasm32-unknown-unknown --lib --bins --test web --bench stopwatch -- -D warnings"),
        ),
        check("without a browser's crates", "10 s", cargo("check --no-default-features")),
        check("documentation", "20 s", doc),
        Phase {
            name: "tests on this machine".to_owned(),
            takes: "2 min",
            command: cargo("test --workspace --no-fail-fast"),
            counting: Counting::By(Tally::of_cargo),
        },
    ]
}

/// What readers load, and its bytes. It is compiled into a folder of its own; only where it runs tools of this workspace
/// does it wait for the Cargo that compiles them for the lints and tests.
fn page_phases() -> Vec<Phase> {
    vec![check("the page", "7 min", cargo("xtask build")), check("its size", "20 s", cargo("xtask size"))]
}

/// The crate's own tests in a browser, in the first engine whose driver wasm-bindgen knows.
fn tests_in_browser(engines: &[Engine]) -> Option<Phase> {
    let (engine, variable, driver) = engines.iter().find_map(|engine| match engine {
        Engine::Chromium => Some((engine, "CHROMEDRIVER", "chromedriver")),
        Engine::Firefox => Some((engine, "GECKODRIVER", "geckodriver")),
        Engine::Webkit => None,
    })?;
    Some(Phase {
        name: format!("tests inside {}", engine.name()),
        takes: "2 min",
        command: inside_browser("test --target wasm32-unknown-unknown --test web", variable, driver),
        counting: Counting::By(Tally::of_cargo),
    })
}

/// Cargo with wasm-bindgen's runner, which learns from `variable` where the browser's driver is.
pub fn inside_browser(words: &str, variable: &str, driver: &str) -> Command {
    let mut command = cargo(words);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    command.env(variable, machine::find(&[driver]).unwrap_or_default());
    command
}

/// Tests that hold the widget against what engines do differently: frames, files, addresses, policies.
const EVERYWHERE: [&str; 9] =
    ["axe", "embed", "failures", "iframe", "page", "protocols", "scenarios", "single", "whole"];

/// Tests of what no engine could change, such as the files of the package.
const ONCE: [&str; 7] = ["limits", "manifest", "oembed", "package", "pseudo", "schema", "text"];

/// What a person sees and does. The first engine tries all of it; of the others each tries what must hold `EVERYWHERE`,
/// and the rest but for `ONCE` by turns, so that it meets two engines. `--full` tries everything in all.
fn end_to_end(options: &Options) -> Result<Vec<Phase>, String> {
    let files = end_to_end_files()?;
    let others = options.engines.len().saturating_sub(1).max(1);
    let is_tried = |engine: usize, file: usize| {
        let name = files[file].to_string_lossy();
        let is_one_of = |list: &[&str]| list.iter().any(|each| name.ends_with(&format!("/{each}.test.js")));
        let is_its_turn = || file % others == engine - 1 && !is_one_of(&ONCE);
        options.is_full || engine == 0 || is_one_of(&EVERYWHERE) || is_its_turn()
    };
    let phase = |(place, engine): (usize, &Engine)| {
        let tried = (0..files.len()).filter(|file| is_tried(place, *file)).map(|file| files[file].clone());
        let at_once = if place == 0 { 2 } else { 1 }; // the others run side by side: two browsers at work at any time
        in_engine(*engine, tried.collect(), at_once, options.is_full)
    };
    Ok(options.engines.iter().enumerate().map(phase).collect())
}

/// `at_once` files at a time, each in a browser of its own.
fn in_engine(engine: Engine, files: Vec<PathBuf>, at_once: usize, is_full: bool) -> Phase {
    let mut command = program("node", &["--test", "--test-reporter=spec"]);
    command.arg(format!("--test-concurrency={at_once}")).args(files).env("BROWSER", engine.name()).env("NO_COLOR", "1");
    if is_full {
        command.env("FULL", "1");
    }
    if let Some(browser) = machine::mini_browser() {
        command.env("MINI_BROWSER", browser);
    }
    Phase {
        name: format!("end to end in {}", engine.name()),
        takes: "10 min",
        command,
        counting: Counting::By(Tally::of_node),
    }
}

fn end_to_end_files() -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir("tests/e2e").map_err(|error| format!("tests/e2e: {error}"))?;
    let files = entries.flatten().map(|entry| entry.path());
    let mut tests: Vec<PathBuf> = files.filter(|path| path.to_string_lossy().ends_with(".test.js")).collect();
    tests.sort();
    Ok(tests)
}

fn check(name: &str, takes: &'static str, command: Command) -> Phase {
    Phase { name: name.to_owned(), takes, command, counting: Counting::AsOne }
}

fn cargo(words: &str) -> Command {
    program("cargo", &words.split(' ').collect::<Vec<_>>())
}
