//! The build once more in a folder named after its version, for pages that are not to change when the next one comes.
//!
//! Whoever publishes a new build beside it keeps the folder: what was pasted into an article stays as it was.

use crate::assemble::{NAME, write};
use crate::files;
use cat_divides_meat::VERSION;
use std::fs;
use std::path::Path;

/// Copies into `staging`'s own folder what an embed, a frame and a link from either ask for.
pub fn add(staging: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", staging.display());
    for name in files::below(staging)?.iter().filter(|name| is_asked_for(name)) {
        let to = staging.join(VERSION).join(name);
        fs::create_dir_all(to.parent().unwrap_or(staging)).map_err(failed)?;
        fs::copy(staging.join(name), to).map_err(failed)?;
    }
    ["index.html", "embed.html"].into_iter().try_for_each(|name| {
        let page = fs::read_to_string(staging.join(name)).map_err(failed)?;
        write(staging, &format!("{VERSION}/{name}"), &alone(&page))
    })
}

fn is_asked_for(name: &str) -> bool {
    let starts = ["words.", "scenarios/", "icons/", "page.", "embed.js"];
    let is_script = name.starts_with(NAME) && (name.ends_with(".js") || name.ends_with(".wasm"));
    is_script || starts.iter().any(|start| name.starts_with(start))
}

/// A page of an old build is neither installed nor offered to others.
fn alone(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains("rel=\"manifest\"") && !line.contains("json+oembed"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_embed_loads_is_there_and_the_single_files_are_not() {
        for name in ["cat-divides-meat.js", "cat-divides-meat_bg.wasm", "words.ur.json", "embed.js", "page.css"] {
            assert!(is_asked_for(name), "{name}");
        }
        for name in ["cat-divides-meat.html", "cat-divides-meat.mjs", "hosts/strict.html", "chapters/fog.html"] {
            assert!(!is_asked_for(name), "{name}");
        }
    }
}
