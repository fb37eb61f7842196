//! Turns what Trunk built into `dist/`: stable names, the embed's files beside the page, and the single files.

use crate::fallback::Fallbacks;
use crate::pack::{self, Script};
use crate::program::{line, program};
use crate::{classroom, manifest, oembed, offer, package, pinned, worker, workshop};
use cat_divides_meat::scenario::{self, Language};
use cat_divides_meat::{VERSION, words};
use std::fs;
use std::path::Path;

/// What every file of the widget is named after.
pub const NAME: &str = "cat-divides-meat";

/// What opens where a page names no scenario.
const DEFAULT_SCENARIO: &str = "op-ed";

/// What goes into `dist/` as it stands in `www/`.
const COPIED: [&str; 6] = ["page.css", "cat-divides-meat.d.ts", "icons", "hosts", "classroom", "manifest.webmanifest"];

/// Makes files of the map; loaded when a reader asks for one.
const EXPORTER: &str = "cat-divides-meat_export.js";

/// The scripts around the module.
const SCRIPTS: [&str; 2] = ["embed.js", "page.js"];

/// Completes `staging`, in which Trunk left the page, the glue and the module.
pub fn run(staging: &Path, is_release: bool) -> Result<(), String> {
    refuse_snippets(staging)?;
    let module = staging.join(format!("{NAME}_bg.wasm"));
    if is_release {
        pack::module(&module)?;
    }
    let larger = if is_release { workshop::module() } else { module.clone() };
    let parts = Parts::read(staging, [&module, &larger], is_release)?;
    oembed::add(staging, &without_trunk(&parts.page), DEFAULT_SCENARIO, &parts.fallbacks)?;
    write(staging, &format!("{NAME}.js"), &parts.packed(&parts.loader, Script::Classic)?)?;
    write(staging, &format!("{NAME}_glue.js"), &parts.packed(&parts.glue, Script::Module)?)?;
    write(staging, &format!("{}_glue.js", workshop::NAME), &parts.packed(&parts.larger_glue, Script::Module)?)?;
    copy(&larger, &staging.join(format!("{}_bg.wasm", workshop::NAME)))?;
    write(staging, EXPORTER, &parts.packed(&read(&format!("www/{EXPORTER}"))?, Script::Module)?)?;
    for name in SCRIPTS {
        write(staging, name, &parts.packed(&read(&format!("www/{name}"))?, Script::Classic)?)?;
    }
    for name in COPIED {
        copy(&Path::new("www").join(name), &staging.join(name))?;
    }
    for language in Language::ALL {
        // In a dev build the larger module stands in for the reader's, and wants its words.
        let readers = if is_release { words::built_in_reader_table } else { words::built_in_table };
        write(staging, &format!("words.{}.json", language.code()), readers(language))?;
        write(staging, &format!("words.{}.workshop.json", language.code()), words::built_in_table(language))?;
    }
    classroom::pages()?.iter().try_for_each(|(name, page)| write(staging, name, page))?;
    for (id, scenario) in &parts.scenarios {
        write(staging, &format!("scenarios/{id}.json"), scenario)?;
    }
    write(staging, &format!("{NAME}.html"), &parts.single(&Edition::whole(&parts))?)?;
    write(staging, &format!("{NAME}-fable.html"), &parts.single(&Edition::fable(&parts))?)?;
    write(staging, "custom-elements.json", &manifest::text()?)?;
    write(staging, "scenario.schema.json", &without_spaces(&scenario::schema()))?;
    offer::add(staging, is_release)?;
    package::add(staging, &parts.loader)?;
    worker::write_worker(staging, is_release)?;
    pinned::add(staging)
}

/// Snippets are files of their own, which the single file could not carry.
fn refuse_snippets(staging: &Path) -> Result<(), String> {
    let snippets = staging.join("snippets");
    if snippets.exists() {
        Err(format!("{}: no dependency may bring JavaScript snippets", snippets.display()))
    } else {
        Ok(())
    }
}

/// What every form of the widget is made of.
struct Parts {
    /// `index.html` as it stands in the repository.
    page: String,
    loader: String,
    glue: String,
    larger_glue: String,
    /// The larger module, which does all, as the single files carry it: a third of its size.
    zipped_module: Vec<u8>,
    /// Id and text, the default first.
    scenarios: Vec<(String, String)>,
    fallbacks: Fallbacks,
    is_release: bool,
}

impl Parts {
    fn read(staging: &Path, modules: [&Path; 2], is_release: bool) -> Result<Parts, String> {
        let own = staging.join(format!("{NAME}.js")); // Trunk names it after the artefact, which is the loader's name here
        let scenarios = scenarios()?;
        Ok(Parts {
            fallbacks: Fallbacks::draw(&scenarios)?,
            page: read("index.html")?,
            loader: loader([length(modules[0])?, length(modules[1])?])?,
            glue: glue(&own)?,
            larger_glue: glue(&if is_release { workshop::glue() } else { own })?,
            zipped_module: gzip(modules[1])?,
            scenarios,
            is_release,
        })
    }

    /// The script as readers get it; as it was written for whoever works on it.
    fn packed(&self, script: &str, kind: Script) -> Result<String, String> {
        if self.is_release { pack::script(script, kind) } else { Ok(script.to_owned()) }
    }

    /// The page with everything inside, for a USB stick or a messenger.
    fn single(&self, edition: &Edition) -> Result<String, String> {
        let exporter = read(&format!("www/{EXPORTER}"))?;
        let scripts = [&self.larger_glue, &exporter, &read("www/single.js")?, &self.loader, &read("www/page.js")?];
        let program = self.packed(&scripts.map(String::as_str).join("\n"), Script::Module)?;
        if program.contains("</script") || program.contains("<!--") {
            return Err("a script holds `</script` or `<!--`, which would end it early in the single file".to_owned());
        }
        let mut inlined = String::new();
        for (language, table) in &edition.words {
            inlined += &data_block("application/json", &format!("words.{}", language.code()), &without_markup(table));
        }
        for (id, scenario) in &edition.scenarios {
            inlined += &data_block("application/json", &format!("scenarios/{id}"), &without_markup(scenario));
        }
        inlined += &data_block("text/plain", "module", &base64(&self.zipped_module));
        inlined += &format!("<script type=\"module\">\n{program}\n</script>\n");

        let style = format!("<style>\n{}</style>", read("www/page.css")?);
        let page = ["<script src=", "icons/", "rel=\"manifest\"", "oembed"]
            .into_iter()
            .fold(without_trunk(&self.page), |page, outside| without_lines(&page, outside));
        let page = self.fallbacks.fill(&page, &edition.scenarios[0].0)?;
        let page = page.replace("<link rel=\"stylesheet\" href=\"page.css\">", &style);
        Ok(page.replace("</body>", &format!("{inlined}</body>")))
    }
}

/// What a single file carries.
struct Edition<'a> {
    words: Vec<(Language, &'static str)>,
    scenarios: Vec<&'a (String, String)>,
}

impl<'a> Edition<'a> {
    fn whole(parts: &'a Parts) -> Edition<'a> {
        let words = Language::ALL.map(|language| (language, words::built_in_table(language)));
        Edition { words: words.to_vec(), scenarios: parts.scenarios.iter().collect() }
    }

    /// The fable alone, without a word of the region.
    fn fable(parts: &'a Parts) -> Edition<'a> {
        let words = Language::ALL.map(|language| (language, words::built_in_fable_table(language)));
        Edition { words: words.to_vec(), scenarios: parts.scenarios.iter().filter(|(id, _)| id == "fable").collect() }
    }
}

fn length(path: &Path) -> Result<u64, String> {
    Ok(fs::metadata(path).map_err(|error| at(path, error))?.len())
}

/// The loader, told the version and how many bytes of each module to expect.
fn loader([reader, workshop]: [u64; 2]) -> Result<String, String> {
    let path = format!("www/{NAME}.js");
    let mut loader = read(&path)?;
    for (placeholder, value) in [
        ("const VERSION = \"0.0.0\";", format!("const VERSION = \"{VERSION}\";")),
        ("{ reader: 0, workshop: 0 }", format!("{{ reader: {reader}, workshop: {workshop} }}")),
    ] {
        if !loader.contains(placeholder) {
            return Err(format!("{path}: `{placeholder}` is missing"));
        }
        loader = loader.replace(placeholder, &value);
    }
    Ok(loader)
}

/// The glue. Every call of the module is guarded, and the ways of starting it that nobody takes are not exported.
fn glue(path: &Path) -> Result<String, String> {
    let mut glue = fs::read_to_string(path).map_err(|error| at(path, error))?;
    for (known, ours) in [
        ("    wasm = instance.exports;\n", "    wasm = guarded(instance.exports);\n"),
        ("export { initSync, __wbg_init as default };", "export { __wbg_init as default };"),
    ] {
        if glue.matches(known).count() != 1 {
            return Err(format!("{}: not wasm-bindgen's glue as it was: no `{known}`", path.display()));
        }
        glue = glue.replace(known, ours);
    }
    Ok(glue + &read("www/guard.js")?)
}

/// Every scenario of `www/scenarios`, the default first.
fn scenarios() -> Result<Vec<(String, String)>, String> {
    let folder = Path::new("www/scenarios");
    let mut scenarios = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| at(folder, error))? {
        let path = entry.map_err(|error| at(folder, error))?.path();
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|error| at(&path, error))?;
        scenarios.push((id, without_spaces(&text)));
    }
    scenarios.sort_by_key(|(id, _)| (id != DEFAULT_SCENARIO, id.clone()));
    Ok(scenarios)
}

fn data_block(kind: &str, id: &str, text: &str) -> String {
    format!("<script type=\"{kind}\" id=\"{id}\">{text}</script>\n")
}

/// JSON in which no text can end the script that holds it: `<` stands only inside strings.
fn without_markup(json: &str) -> String {
    json.replace('<', "\\u003c")
}

fn without_trunk(page: &str) -> String {
    without_lines(page, "data-trunk")
}

fn without_lines(text: &str, mark: &str) -> String {
    text.lines().filter(|line| !line.contains(mark)).map(|line| format!("{line}\n")).collect()
}

/// JSON without the spaces between its values.
fn without_spaces(json: &str) -> String {
    let (mut is_text, mut is_escaped) = (false, false);
    let is_kept = |letter: &char| {
        let is_kept = is_text || !letter.is_ascii_whitespace();
        is_text ^= *letter == '"' && !is_escaped;
        is_escaped = is_text && *letter == '\\' && !is_escaped;
        is_kept
    };
    json.chars().filter(is_kept).collect()
}

/// Node brings the compression, as it does for `cargo xtask size`.
fn gzip(path: &Path) -> Result<Vec<u8>, String> {
    const SCRIPT: &str = "process.stdout.write(require('node:zlib').gzipSync(require('node:fs').readFileSync(process.argv[1]), { level: 9 }))";
    let mut command = program("node", &["--eval", SCRIPT]);
    let output = command.arg(path).output().map_err(|error| format!("{}: {error}", line(&command)))?;
    if output.status.success() { Ok(output.stdout) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63] as char;
            text.push(if place <= chunk.len() { letter } else { '=' });
        }
    }
    text
}

pub fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| at(Path::new(path), error))
}

pub fn write(staging: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = staging.join(name);
    let folder = path.parent().unwrap_or(staging);
    fs::create_dir_all(folder).map_err(|error| at(folder, error))?;
    fs::write(&path, text).map_err(|error| at(&path, error))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop).map_err(|error| at(from, error));
    }
    fs::create_dir_all(to).map_err(|error| at(to, error))?;
    for entry in fs::read_dir(from).map_err(|error| at(from, error))? {
        let entry = entry.map_err(|error| at(from, error))?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn at(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_within_texts_stay() {
        assert_eq!(without_spaces("{ \"a b\": [1, \"\\\" c\"] }\n"), "{\"a b\":[1,\"\\\" c\"]}");
    }

    #[test]
    fn base64_is_padded() {
        assert_eq!(["", "f", "fo", "foo"].map(|text| base64(text.as_bytes())), ["", "Zg==", "Zm8=", "Zm9v"]);
    }
}
