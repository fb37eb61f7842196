//! Installs what is missing, and says what, why and for how long before it does.

use crate::machine;
use crate::program::{program, run, spoken, timed};
use crate::tools::{self, INSTALLED_LOCK, Installation, TARGET, Tool, VENV};
use std::fs;
use std::process::Command;

/// Returns once every tool is there; touches no network when they all were.
pub fn ensure(tools: Vec<Tool>) -> Result<(), String> {
    let missing: Vec<Tool> = tools.into_iter().filter(|tool| !(tool.is_there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    announce(&missing);
    install_packages(&missing)?;
    for tool in &missing {
        install(tool)?;
    }
    let _ = fs::remove_dir_all(WORKSHOP); // only there to survive an interruption
    Ok(())
}

fn announce(missing: &[Tool]) {
    println!("Missing, and installed once (times are for two cores and a quick connection):");
    for tool in missing {
        println!("  {:<26} {:>10}  {}", tool.name, tool.takes, tool.why);
    }
}

/// All that comes by apt, in one go.
fn install_packages(missing: &[Tool]) -> Result<(), String> {
    let packages: Vec<&str> = missing.iter().filter_map(packages).flatten().copied().collect();
    if packages.is_empty() {
        return Ok(());
    }
    if machine::find(&["apt-get"]).is_none() {
        return Err(to_install_by_hand(missing));
    }
    let typed = format!("apt-get update && sudo apt-get install -y --no-install-recommends {}", packages.join(" "));
    let apt_get =
        machine::apt_get().ok_or(format!("Only an administrator may install these. Type:\n\n  sudo {typed}\n"))?;
    println!("▸ apt-get install {}", packages.join(" "));
    let (result, time) = timed(|| {
        apt(&apt_get, &["update", "--quiet"])?;
        apt(&apt_get, &[&["install", "--quiet", "--yes", "--no-install-recommends"], packages.as_slice()].concat())
    });
    println!("  took {}", spoken(time));
    result
}

fn packages(tool: &Tool) -> Option<&'static [&'static str]> {
    match tool.installation {
        Installation::Apt(packages) => Some(packages),
        _ => None,
    }
}

fn to_install_by_hand(missing: &[Tool]) -> String {
    let names =
        missing.iter().filter(|tool| packages(tool).is_some()).map(|tool| format!("  {}: {}", tool.name, tool.why));
    let names: Vec<String> = names.collect();
    format!(
        "This machine has no apt-get. Please install these in its own way, then run this again:\n{}",
        names.join("\n")
    )
}

fn apt(apt_get: &[&str], arguments: &[&str]) -> Result<(), String> {
    run(program(apt_get[0], &[&apt_get[1..], arguments].concat()).env("DEBIAN_FRONTEND", "noninteractive"))
}

fn install(tool: &Tool) -> Result<(), String> {
    let mut commands = commands(&tool.installation);
    if commands.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = commands.iter().map(crate::program::line).collect();
    println!("▸ {}: {}", tool.name, lines.join(" && "));
    let (result, time) = timed(|| commands.iter_mut().try_for_each(run));
    result?;
    if matches!(tool.installation, Installation::NpmLock) {
        fs::copy("tests/e2e/package-lock.json", INSTALLED_LOCK)
            .map_err(|error| format!("{INSTALLED_LOCK}: {error}"))?;
    }
    println!("  took {}", spoken(time));
    if (tool.is_there)() { Ok(()) } else { Err(format!("{} was installed and yet is not there", tool.name)) }
}

/// Where tools get compiled: shared by all of them, so that they share dependencies too.
const WORKSHOP: &str = "target/tools/build";

fn commands(installation: &Installation) -> Vec<Command> {
    match installation {
        Installation::Rustup(words) => vec![program("rustup", words)],
        Installation::Crates => vec![program("cargo", &["fetch", "--target", TARGET])],
        Installation::Cargo(words) => vec![cargo_install(words)],
        Installation::Npm => {
            let words: &[&str] = &["install", "--prefix", "target/tools/node", "--no-save"];
            vec![npm(&[words, &tools::PACKAGES].concat())]
        }
        Installation::NpmLock => vec![npm(&["ci", "--prefix", "tests/e2e"])],
        Installation::Pip(package) => vec![
            program("python3", &["-m", "venv", VENV]),
            program(&tools::axelrod_python(), &["-m", "pip", "install", "--quiet", package]),
        ],
        Installation::Apt(_) => Vec::new(), // installed together
    }
}

/// Unoptimised: these tools spend their time in others, and compile in a third of the time.
fn cargo_install(words: &[String]) -> Command {
    let mut command = program("cargo", &["install", "--root", machine::TOOLS, "--target-dir", WORKSHOP, "--debug"]);
    command.args(words).env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    command
}

fn npm(words: &[&str]) -> Command {
    program("npm", &[words, &["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]].concat())
}
