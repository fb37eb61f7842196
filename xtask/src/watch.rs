//! Builds the page anew whenever something that goes into it has changed.

use crate::build::{self, Profile};
use crate::program::{run, spoken, timed};
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

/// What goes into the page.
const SOURCES: [&str; 7] = ["src", "www", "prerender", "build.rs", "index.html", "Cargo.toml", "Trunk.toml"];

/// How often the files are looked at.
const PAUSE: Duration = Duration::from_millis(400);

/// When the newest file was written, and how many there are: a file that left is a change too.
pub type Change = (Option<SystemTime>, usize);

/// Runs beside the server until the program ends; `seen` is what the page was built from.
pub fn rebuild_on_change(mut seen: Change) {
    loop {
        thread::sleep(PAUSE);
        let newest = newest_change();
        if newest != seen {
            seen = newest;
            rebuild();
        }
    }
}

fn rebuild() {
    let (result, time) = timed(|| run(&mut build::trunk(Profile::Dev)?));
    match result {
        Ok(()) => println!("▸ rebuilt in {}: reload the page", spoken(time)),
        Err(message) => println!("▸ {message}"), // the compiler has said what is wrong
    }
}

pub fn newest_change() -> Change {
    let mut newest = (None, 0);
    SOURCES.iter().for_each(|source| look(Path::new(source), &mut newest));
    newest
}

fn look(path: &Path, newest: &mut Change) {
    if let Ok(entries) = fs::read_dir(path) {
        return entries.flatten().for_each(|entry| look(&entry.path(), newest));
    }
    let changed = fs::metadata(path).and_then(|data| data.modified()).ok();
    *newest = (newest.0.max(changed), newest.1 + 1);
}
