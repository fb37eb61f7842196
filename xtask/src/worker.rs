//! The service worker of our own page: which files it keeps, each with the hash by which it knows it.

use crate::assemble::{read, write};
use crate::files;
use crate::pack::{self, Script};
use crate::program::{line, program};
use std::env;
use std::path::Path;

/// What the page never asks for, by its beginning or its end.
const OTHERS: [&str; 11] = [
    "embed.",
    "hosts/",
    "cat-divides-meat.html",
    "-fable.html",
    ".mjs",
    ".d.ts",
    "custom-elements.json",
    "scenario.schema.json",
    "oembed.json",
    "package.json",
    ".md",
];

/// Set while the page is rebuilt on every change: then a browser must keep nothing.
pub const KEEPS_NOTHING: &str = "CAT_DIVIDES_MEAT_KEEPS_NOTHING";

/// Writes the worker last, when all else stands in `staging`.
pub fn write_worker(staging: &Path, is_release: bool) -> Result<(), String> {
    let files = if env::var_os(KEEPS_NOTHING).is_some() { Vec::new() } else { kept(staging)? };
    let hashes = hashes(staging, &files)?;
    let (of_all, hashes) = hashes.split_last().ok_or("no hash was computed")?;
    let lines: String = files.iter().zip(hashes).map(|(name, hash)| format!("  \"{name}\": \"{hash}\",\n")).collect();
    let worker = read("www/service-worker.js")?
        .replace("const FILES = {};", &format!("const FILES = {{\n{lines}}};"))
        .replace("const BUILD = \"\";", &format!("const BUILD = \"{of_all}\";"));
    let worker = if is_release { pack::script(&worker, Script::Classic)? } else { worker };
    write(staging, "service-worker.js", &worker)
}

/// What the page may ask for, by its name from there.
fn kept(staging: &Path) -> Result<Vec<String>, String> {
    let mut names = files::below(staging)?;
    names.retain(|name| is_kept(name));
    Ok(names)
}

fn is_kept(name: &str) -> bool {
    !OTHERS.iter().any(|other| name.starts_with(other) || name.ends_with(other)) && name.contains('.')
}

/// SHA-256 in Base64 of each and then of all, as browsers compute it too; Node brings it.
fn hashes(staging: &Path, names: &[String]) -> Result<Vec<String>, String> {
    const SCRIPT: &str = "
        const { readFileSync } = require('node:fs');
        const { createHash } = require('node:crypto');
        const hash = (bytes) => createHash('sha256').update(bytes).digest('base64');
        const paths = process.argv.slice(1);
        const hashes = paths.map((path) => hash(readFileSync(path)));
        console.log([...hashes, hash(paths.join() + hashes.join())].join('\\n'));";
    let mut command = program("node", &["--eval", SCRIPT]);
    let output = command.args(names.iter().map(|name| staging.join(name))).output();
    let output = output.map_err(|error| format!("{}: {error}", line(&command)))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_keeps_its_own_files_and_no_others() {
        for name in [
            "index.html",
            "page.js",
            "cat-divides-meat.js",
            "cat-divides-meat_bg.wasm",
            "scenarios/op-ed.json",
            "icons/icon.svg",
        ] {
            assert!(is_kept(name), "{name}");
        }
        for name in [
            "embed.html",
            "embed.js",
            "hosts/strict.html",
            "cat-divides-meat-fable.html",
            "package.json",
            "LICENSE-MIT",
        ] {
            assert!(!is_kept(name), "{name}");
        }
    }
}
