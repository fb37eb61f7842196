//! What makes `dist/` an npm package: the module for `import`, `package.json` and the licences.

use crate::assemble::{NAME, read, write};
use cat_divides_meat::VERSION;
use serde_json::json;
use std::fs;
use std::path::Path;

/// What no other page needs of `dist/`.
const LEFT_OUT: [&str; 5] =
    ["!hosts", "!service-worker.js", "!manifest.webmanifest", "!*-fable.html", "!cat-divides-meat.html"];

/// Adds all of it to `staging`, in which the files of the widget stand.
pub fn add(staging: &Path, loader: &str) -> Result<(), String> {
    write(staging, &format!("{NAME}.mjs"), &module(loader, &fetched(staging)?)?)?;
    write(staging, "package.json", &description()?)?;
    write(staging, "README.md", &without_pictures(&read("README.md")?))?;
    ["LICENSE-MIT", "LICENSE-APACHE"].into_iter().try_for_each(|name| write(staging, name, &read(name)?))
}

fn description() -> Result<String, String> {
    let loader = format!("./{NAME}.js");
    let module = format!("./{NAME}.mjs");
    let about = line_of("Cargo.toml", "description = ")?;
    let older = format!("!{VERSION}"); // a package is of one version anyhow
    let files: Vec<&str> = ["*", "icons", "scenarios"].into_iter().chain(LEFT_OUT).chain([&*older]).collect();
    let description = json!({
        "name": NAME,
        "version": VERSION,
        "description": about,
        "license": "MIT OR Apache-2.0",
        "keywords": ["bargaining", "custom-element", "explorable", "game-theory", "web-component", "webassembly", "yew"],
        "type": "module",
        "main": module,
        "module": module,
        "types": format!("./{NAME}.d.ts"),
        "exports": {
            ".": { "types": format!("./{NAME}.d.ts"), "default": module },
            "./*": "./*",
        },
        "customElements": "custom-elements.json",
        "sideEffects": [loader, module],
        "unpkg": loader,
        "jsdelivr": loader,
        "files": files,
    });
    serde_json::to_string_pretty(&description).map_err(|error| error.to_string())
}

/// What a line of a file says in quotation marks.
fn line_of(path: &str, start: &str) -> Result<String, String> {
    let text = read(path)?;
    let line = text.lines().find_map(|line| line.strip_prefix(start)).ok_or(format!("{path}: no `{start}`"))?;
    Ok(line.trim_matches('"').to_owned())
}

/// What the loader may fetch, by its name from there.
fn fetched(staging: &Path) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for folder in ["", "scenarios/"] {
        let entries = fs::read_dir(staging.join(folder)).map_err(|error| format!("{folder}: {error}"))?;
        let here = entries.flatten().map(|entry| format!("{folder}{}", entry.file_name().to_string_lossy()));
        names.extend(here.filter(|name| is_fetched(name)));
    }
    names.sort();
    Ok(names)
}

fn is_fetched(name: &str) -> bool {
    let is_data = ["words.", "scenarios/"].iter().any(|start| name.starts_with(start));
    is_data || name.starts_with("cat-divides-meat_") // modules, their glue and scripts that come later
}

/// The loader as a module: nothing happens where there is no page, and every address is one that a bundler can see.
fn module(loader: &str, files: &[String]) -> Result<String, String> {
    let known = read("www/import.mjs")?;
    let lines = files.iter().map(|name| format!("  \"{name}\": new URL(\"./{name}\", import.meta.url),\n"));
    let known = replaced(&known, "const FILES = {};", &format!("const FILES = {{\n{}}};", lines.collect::<String>()))?;
    let loader = replaced(loader, "document.currentScript.src", "import.meta.url")?;
    let exports = format!(
        "export const version = \"{VERSION}\";\nexport const name = typeof window === \"undefined\" ? \"{NAME}\" : window.CatDividesMeat.versions[version].name;\n"
    );
    Ok(format!("{known}\nif (typeof window !== \"undefined\") {{\n{}}}\n\n{exports}", located(&loader)?))
}

fn replaced(text: &str, known: &str, ours: &str) -> Result<String, String> {
    match text.matches(known).count() {
        1 => Ok(text.replace(known, ours)),
        count => Err(format!("`{known}` stands {count} times where {NAME}.mjs is made from it")),
    }
}

/// The loader with `new URL(name, script)` written as `located(name)`.
fn located(loader: &str) -> Result<String, String> {
    const OPENING: &str = "new URL(";
    const ENDING: &str = ", script)";
    let (known, last) = loader.rsplit_once(ENDING).ok_or("no address stands beside the script")?;
    let mut text = String::new();
    for part in known.split(ENDING) {
        let start =
            part.rfind(OPENING).ok_or("an address beside the script is not written as `new URL(name, script)`")?;
        text += &format!("{}located({})", &part[..start], &part[start + OPENING.len()..]);
    }
    // What a bundler cannot foresee it is told to leave alone.
    Ok((text + last).replace("=> import(", "=> import(/* webpackIgnore: true */ /* @vite-ignore */ "))
}

/// Pictures are not in the package.
fn without_pictures(readme: &str) -> String {
    readme.lines().filter(|line| !line.starts_with("![")).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_what_bundlers_can_follow() {
        let loader = "fetch(new URL(TAG + \"_bg.wasm\", script)); () => import(new URL(x(1), script).href);";
        let ours = "fetch(located(TAG + \"_bg.wasm\")); () => import(/* webpackIgnore: true */ /* @vite-ignore */ located(x(1)).href);";
        assert_eq!(located(loader).unwrap(), ours);
    }

    #[test]
    fn every_address_beside_the_loader_is_one_that_bundlers_can_follow() {
        crate::machine::enter_the_repository().unwrap();
        let module = module(&read("www/cat-divides-meat.js").unwrap(), &[]).unwrap();
        assert_eq!(module.matches("script)").count(), 1, "`filesBeside(script)` alone is left");
    }
}
