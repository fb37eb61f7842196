//! The invariants of ARCHITECTURE.md that a search can keep, each an absence.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// In the order in which they may use each other: each all that stand before it.
const LAYERS: [&str; 6] = ["model", "scenario", "state", "words", "views", "embed"];

/// Folders that hold what was made or fetched, not written.
const MADE: [&str; 4] = ["target", "dist", "node_modules", ".git"];

#[test]
fn no_layer_uses_a_later_one() {
    for (place, layer) in LAYERS.iter().enumerate() {
        let later: Vec<String> = LAYERS[place + 1..].iter().map(|later| format!("crate::{later}")).collect();
        forbid(&format!("src/{layer}"), &later, "a later layer");
    }
}

#[test]
fn the_model_knows_no_file_format_no_clock_no_page_and_no_chance() {
    let outside =
        ["serde", "json", "Instant", "SystemTime", "thread_local!", "static mut", "rand::", "web_sys", "std::env"];
    forbid("src/model", &outside, "the world outside mathematics");
}

#[test]
fn views_read_no_json() {
    forbid("src/views", &["Json::"], "JSON");
}

#[test]
fn views_set_no_style_attribute_and_reach_for_no_window() {
    let outside = ["style=", "\"style\"", "window(", "local_storage", "document(", "Intl"];
    forbid("src/views", &outside, "what a strict host page forbids, or what only embed may touch");
}

#[test]
fn views_hold_no_sentences() {
    let faults = lines_of_code("src/views").flat_map(|line| {
        let sentences: Vec<String> = literals(&line.text).into_iter().filter(|text| is_sentence(text)).collect();
        sentences.into_iter().map(move |text| format!("{}: {text:?}", line.place))
    });
    assert_none(faults, "sentences belong into www/words");
    let told = lines_of_code("src/views").filter(|line| tells_a_word(&line.text)).map(|line| line.place);
    assert_none(told, "words belong into www/words");
}

#[test]
fn every_message_is_said_somewhere() {
    let lines = ["src", "xtask/src"].iter().flat_map(|place| lines_of_code(place));
    let code: Vec<String> = lines.map(|line| line.text).collect();
    let is_between = |letter: char| !letter.is_alphanumeric() && letter != '_';
    let named: BTreeSet<&str> = code.iter().flat_map(|line| line.split(is_between)).collect();
    let english = text(&Path::new(ROOT).join("www/words/en.ftl"));
    let ids = english.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let is_id = |id: &&str| id.starts_with(|letter: char| letter.is_ascii_lowercase()) && !id.contains(' ');
    let unsaid = ids.filter(is_id).filter(|id| !named.contains(id.replace('-', "_").as_str()));
    assert_none(unsaid.map(str::to_owned), "nothing says these words");
}

#[test]
fn the_browser_is_not_asked_how_languages_write_numbers() {
    for folder in ["src", "www"] {
        forbid(folder, &["Intl."], "it has no Pashto");
    }
}

#[test]
fn styles_follow_the_direction_of_the_language() {
    let properties = ["margin-", "padding-", "border-", "float: ", "text-align: ", "clear: "];
    let sides = properties.iter().flat_map(|property| ["left", "right"].map(|side| format!("{property}{side}")));
    let sides: Vec<String> = sides.collect();
    for sheet in ["www/widget.css", "www/workshop.css"] {
        forbid(sheet, &sides, "a physical side");
    }
}

/// Pages make it ten pixels: sizes are parts of `--rem`, which is never that small.
#[test]
fn no_size_follows_the_font_of_the_page_s_root() {
    let sizes = ('0'..='9').flat_map(|digit| [";", ",", " ", "/"].map(|end| format!("{digit}rem{end}")));
    let sizes: Vec<String> = sizes.collect();
    for sheet in ["www/widget.css", "www/workshop.css"] {
        forbid(sheet, &sizes, "the page's own measure");
    }
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    let openings = [("rs", "//! "), ("js", "// "), ("css", "/* "), ("ftl", "### ")];
    let unopened = files(Path::new(ROOT)).into_iter().filter(|path| {
        let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        let opening = openings.iter().find(|(kind, _)| *kind == extension);
        opening.is_some_and(|(_, opening)| !text(path).trim_start_matches("#!/usr/bin/env node\n").starts_with(opening))
    });
    assert_none(unopened.map(|path| name(&path)), "a first sentence is missing");
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    let empty = ["utils", "util", "helper", "helpers", "common", "manager", "constants", "misc"];
    let says_nothing = |path: &PathBuf| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        stem.split(['_', '-', '.']).any(|word| empty.contains(&word))
    };
    assert_none(
        files(Path::new(ROOT)).iter().filter(|path| says_nothing(path)).map(|path| name(path)),
        "call it what it does",
    );
}

#[test]
fn nothing_belongs_to_one_machine() {
    let folders = ["root", "work", "tmp", "home"].map(|folder| format!("/{folder}/"));
    forbid("", &folders, "a path of one machine");
}

#[test]
fn packages_come_from_wherever_the_reader_gets_them() {
    let cargo = text(&Path::new(ROOT).join("Cargo.lock"));
    let other = cargo
        .lines()
        .filter(|line| line.starts_with("source = ") && !line.contains("github.com/rust-lang/crates.io-index"));
    assert_none(other.map(str::to_owned), "a registry of one machine");
    forbid("tests/e2e/package-lock.json", &["\"resolved\""], "the address of a registry");
    forbid("tests/e2e/.npmrc", &["registry=", "//"], "the address of a registry");
}

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// One line and where it stands.
struct Line {
    place: String,
    text: String,
}

/// Fails with every line below `place` that holds one of `words`, comments apart.
fn forbid(place: &str, words: &[impl AsRef<str>], reason: &str) {
    let is_own = |line: &Line| line.place.starts_with("tests/it/tidy.rs");
    let faults = lines_of_code(place).filter(|line| !is_own(line)).filter_map(|line| {
        let word = words.iter().map(AsRef::as_ref).find(|word| line.text.contains(word))?;
        Some(format!("{}: `{word}`", line.place))
    });
    assert_none(faults, reason);
}

fn assert_none(faults: impl Iterator<Item = String>, reason: &str) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{reason}:\n  {}", faults.join("\n  "));
}

/// Every line below `place` that is neither a comment nor part of a file's own tests.
fn lines_of_code(place: &str) -> impl Iterator<Item = Line> {
    let paths = files(&Path::new(ROOT).join(place));
    assert!(!paths.is_empty(), "{place} holds nothing: is it still called so?");
    paths.into_iter().flat_map(|path| {
        let text = text(&path);
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        let lines: Vec<String> = code.lines().map(str::to_owned).collect();
        let numbered = lines.into_iter().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        numbered.map(move |(number, text)| Line { place: format!("{}:{}", name(&path), number + 1), text })
    })
}

/// Every file at or below `place`.
fn files(place: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(place) else {
        return if place.is_file() { vec![place.to_owned()] } else { Vec::new() };
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.retain(|path| path.file_name().is_some_and(|name| !MADE.iter().any(|made| name == *made)));
    paths.sort();
    paths.iter().flat_map(|path| files(path)).collect()
}

/// Empty for what is no text.
fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn name(path: &Path) -> String {
    path.strip_prefix(ROOT).unwrap_or(path).display().to_string()
}

/// The string literals of a line of Rust, but for those that only a developer reads.
fn literals(line: &str) -> Vec<String> {
    if line.contains("expect(") || line.contains("assert") || line.contains("unreachable!") {
        return Vec::new();
    }
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Words as people write them, unlike two classes: three in a row, or two after a capital or in another script.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_word = |word: &&str| {
        word.chars().count() > 1 && word.chars().all(|letter| letter.is_alphabetic() || ",.!?’".contains(letter))
    };
    let in_a_row = |count| words.windows(count).any(|row| row.iter().all(is_word));
    let opens_like_one = text.starts_with(|letter: char| letter.is_alphabetic() && !letter.is_ascii_lowercase());
    in_a_row(3) || (in_a_row(2) && opens_like_one)
}

/// Whether a text, label or title is given as it stands, be it a single word.
fn tells_a_word(line: &str) -> bool {
    let givers = ["text(\"", "label(\"", "title(\"", "isolated(\""];
    let given = givers.iter().filter_map(|giver| line.split_once(giver));
    given.into_iter().any(|(_, text)| text.starts_with(char::is_alphabetic))
}

#[test]
fn sentences_are_told_from_class_names_and_paths() {
    assert!(["Who would ask a cat?", "Mine is smaller!", "بلی قاضی ہے"].iter().all(|text| is_sentence(text)));
    assert!(
        !["slider-label", "M5 12H19M13 6 19", "0 0 24 24", "graphics-object", "neighbour left"]
            .iter()
            .any(|text| is_sentence(text))
    );
}
