//! Whether the module was linked with optimisation across crates, which is lost without a word.
//!
//! Sizes cannot tell it: they grow for many reasons. What Cargo compiled can: for a link that optimises across crates
//! it keeps LLVM bitcode alone in a library's archive, and finished WebAssembly as soon as the link does not (`lto`
//! switched off) or cannot (a `cdylib` beside the `rlib`). All three were tried.

use crate::program::{line, program};
use crate::{build, link};
use std::fs;

/// An error as soon as one of our libraries holds anything but bitcode.
pub fn check() -> Result<(), String> {
    libraries()?.iter().try_for_each(|path| check_library(path))
}

fn check_library(path: &str) -> Result<(), String> {
    let archive = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let objects = || members(&archive).filter(|(name, _)| !name.starts_with(b"lib.rmeta")).map(|(_, data)| data);
    let is_finished = objects().any(|object| object.starts_with(b"\0asm"));
    let is_bitcode = objects().any(|object| object.starts_with(b"BC\xC0\xDE"));
    if is_finished || !is_bitcode {
        return Err("link-time optimisation was lost: see crate-type and [profile.release] in Cargo.toml".to_owned());
    }
    Ok(())
}

/// The archives of our own libraries, as the module links them; Cargo answers at once when they are built.
fn libraries() -> Result<Vec<String>, String> {
    let arguments = ["build", "--release", "--target", "wasm32-unknown-unknown", "--bin", "cat-divides-meat"];
    let mut command = program("cargo", &arguments);
    command.args(build::READERS_FEATURES);
    link::shrinking(command.args(["--quiet", "--message-format", "json"]))?; // as the module was linked
    let output = command.output().map_err(|error| format!("{}: {error}", line(&command)))?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let is_ours = |word: &&str| word.contains("libcat_divides_meat") && word.ends_with(".rlib");
    let libraries: Vec<String> = messages.split('"').filter(is_ours).map(str::to_owned).collect();
    let is_there = |name: &str| libraries.iter().any(|path| path.contains(name));
    match is_there("libcat_divides_meat-") && is_there("libcat_divides_meat_model-") {
        true => Ok(libraries),
        false => Err(format!("failed: {}", line(&command))),
    }
}

/// Names and contents of what an `ar` archive holds: each after a header of 60 bytes, on even offsets.
fn members(archive: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = archive.strip_prefix(b"!<arch>\n").unwrap_or_default();
    std::iter::from_fn(move || {
        let (header, after) = rest.split_at_checked(60)?;
        let length: usize = str::from_utf8(&header[48..58]).ok()?.trim().parse().ok()?;
        let (data, after) = after.split_at_checked(length)?;
        rest = after.get(length % 2..).unwrap_or_default();
        Some((header[..16].trim_ascii_end(), data))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_read_member_by_member() {
        let member = |name, data: &str| {
            format!("{name:<16}{:<32}{:<10}`\n{data}{}", "", data.len(), if data.len() % 2 == 1 { "\n" } else { "" })
        };
        let archive = format!("!<arch>\n{}{}", member("a.o/", "odd"), member("b.o/", "even"));
        let read: Vec<_> = members(archive.as_bytes()).collect();
        assert_eq!(read, [(&b"a.o/"[..], &b"odd"[..]), (b"b.o/", b"even")]);
    }
}
