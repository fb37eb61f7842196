//! `custom-elements.json`: what the element has, gathered from where each thing is decided.

use crate::assemble::NAME;
use crate::readme::{self, Row};
use cat_divides_meat::VERSION;
use cat_divides_meat::scenario::{Scenario, read};
use cat_divides_meat::state::{Action, Chapter, Outcome, ParameterId, State};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// The file's text.
pub fn text() -> Result<String, String> {
    let manifest = Sources::read()?.manifest()?;
    serde_json::to_string_pretty(&manifest).map_err(|error| error.to_string())
}

/// What README calls the slot that has no name.
const UNNAMED: &str = "unnamed";

/// Where it is decided what the element has.
struct Sources {
    loader: String,
    types: String,
    styles: String,
    views: String,
    scenario: Rc<Scenario>,
    rows: Vec<Row>,
}

impl Sources {
    fn read() -> Result<Sources, String> {
        let text = |path: &str| fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
        let scenario = read(&text("www/scenarios/op-ed.json")?).map_err(|_| "the op-ed's scenario is not valid")?;
        Ok(Sources {
            loader: text(&format!("www/{NAME}.js"))?,
            types: text(&format!("www/{NAME}.d.ts"))?,
            styles: text("www/widget.css")?,
            views: all_below(Path::new("src/views")).map_err(|error| format!("src/views: {error}"))?,
            scenario: Rc::new(scenario),
            rows: readme::rows(&text("README.md")?),
        })
    }

    fn manifest(&self) -> Result<Value, String> {
        let path = format!("{NAME}.mjs");
        let class = json!({
            "kind": "class",
            "name": "CatDividesMeat",
            "customElement": true,
            "tagName": NAME,
            "superclass": { "name": "HTMLElement" },
            "attributes": self.attributes()?,
            "members": self.members()?,
            "events": self.events()?,
            "slots": self.slots(),
            "cssParts": self.parts(),
            "cssProperties": self.custom_properties(),
            "chapters": self.chapters(),
        });
        let definition = json!({ "kind": "custom-element-definition", "name": NAME, "declaration": { "name": "CatDividesMeat", "module": path } });
        let module =
            json!({ "kind": "javascript-module", "path": path, "declarations": [class], "exports": [definition] });
        Ok(json!({ "schemaVersion": "1.0.0", "version": VERSION, "modules": [module] }))
    }

    /// What README says of a name, in a table that lists things of this kind.
    fn meaning(&self, kind: &str, name: &str) -> String {
        self.meaning_in("", kind, name)
    }

    fn meaning_in(&self, section: &str, kind: &str, name: &str) -> String {
        let fits = |row: &&Row| (section.is_empty() || row.section == section) && row.kind == kind && row.names(name);
        self.rows.iter().find(fits).map_or_else(String::new, |row| row.meaning.clone())
    }

    fn attributes(&self) -> Result<Vec<Value>, String> {
        let options = between(&self.loader, "const OPTIONS = {\n", "\n  };")?;
        options.lines().map(|line| self.attribute(line)).collect()
    }

    fn attribute(&self, line: &str) -> Result<Value, String> {
        let (name, values) = line.trim().trim_end_matches(',').split_once(": ").ok_or(format!("no option: {line}"))?;
        let options = self.strings(values)?;
        Ok(json!({
            "name": name,
            "fieldName": name,
            "description": self.meaning("attribute", name),
            "type": { "text": if options.is_empty() { "string".to_owned() } else { union(&options) } },
            "default": options.first().cloned().unwrap_or_default(),
            "options": options,
        }))
    }

    /// The texts of a list of the loader, which may name other lists.
    fn strings(&self, list: &str) -> Result<Vec<String>, String> {
        let mut found = quoted(list);
        for name in ["CHAPTERS", "LANGUAGES"] {
            if list.contains(name) {
                found.extend(quoted(between(&self.loader, &format!("const {name} = ["), "];")?));
            }
        }
        Ok(found)
    }

    /// Properties and methods, with the types that `.d.ts` gives them.
    fn members(&self) -> Result<Vec<Value>, String> {
        let body = between(&self.types, "interface CatDividesMeatElement extends HTMLElement {\n", "\n}")?;
        let members = typed_lines(body).filter(|(name, _)| !name.ends_with("EventListener"));
        let members = members.map(|(name, kind)| self.member(name, kind));
        let lang = self.member("lang", ": \"en\" | \"ur\" | \"ps\""); // one of every HTML element already
        Ok(std::iter::once(lang).chain(members).collect())
    }

    fn member(&self, name: &str, rest: &str) -> Value {
        let is_fixed = name.starts_with("readonly ");
        let name = name.trim_start_matches("readonly ");
        let attribute = self.meaning("attribute", name);
        let description = if attribute.is_empty() { self.meaning("property or method", name) } else { attribute };
        match rest.strip_prefix('(').and_then(|rest| rest.rsplit_once("): ")) {
            Some((parameters, answer)) => json!({
                "kind": "method",
                "name": name,
                "description": description,
                "parameters": parameters.split(", ").filter(|one| !one.is_empty()).map(parameter).collect::<Vec<_>>(),
                "return": { "type": { "text": answer } },
            }),
            None => {
                json!({ "kind": "field", "name": name, "description": description, "readonly": is_fixed,
                "type": { "text": rest.trim_start_matches(": ") } })
            }
        }
    }

    fn events(&self) -> Result<Vec<Value>, String> {
        let body = between(&self.types, "interface CatDividesMeatEventMap {\n", "\n}")?;
        let bubbling = quoted(between(&self.loader, "const BUBBLING = [", "];")?);
        let event = |(name, kind): (&str, &str)| {
            json!({
                "name": name,
                "description": self.meaning("event", name),
                "type": { "text": kind.trim_start_matches(": ") },
                "bubbles": bubbling.iter().any(|one| one == name),
                "composed": true,
            })
        };
        Ok(typed_lines(body).map(event).collect())
    }

    fn slots(&self) -> Vec<Value> {
        let names = after_each(&self.loader, "node(\"slot\", { name: \"");
        let named =
            names.into_iter().map(|name| json!({ "name": name, "description": self.meaning("for looks", &name) }));
        let unnamed = json!({ "name": "", "description": self.meaning("for looks", UNNAMED) });
        named.chain(self.loader.contains("node(\"slot\")").then_some(unnamed)).collect()
    }

    fn parts(&self) -> Vec<Value> {
        let mut names = after_each(&self.loader, "part: \"");
        names.extend(after_each(&self.loader, "this.#button(\"")); // each button is the part of its word
        names.extend(after_each(&self.views, ".attr(\"part\", \""));
        names.iter().map(|name| json!({ "name": name, "description": self.meaning("for looks", name) })).collect()
    }

    /// Each `--cat-*` that the style sheet asks for, with what it takes where a page sets none.
    fn custom_properties(&self) -> Vec<Value> {
        let names = after_each(&self.styles, "var(--cat-");
        let names: BTreeSet<String> =
            names.iter().map(|name| name.split([',', ')']).next().unwrap_or("").to_owned()).collect();
        let property = |name: &String| {
            let name = format!("--cat-{name}");
            let defaults: Vec<&str> = self.styles.split(&format!("var({name}, ")).skip(1).collect();
            let default =
                |place: usize| defaults.get(place).and_then(|rest| rest.split_once(");")).map(|(value, _)| value);
            json!({ "name": name, "description": self.meaning("for looks", &name), "default": default(0),
                "defaultInTheDark": default(1) })
        };
        names.iter().map(property).collect()
    }

    fn chapters(&self) -> Vec<Value> {
        let state = State::new(self.scenario.clone());
        let chapter = |chapter: Chapter| {
            let ids = ParameterId::of(chapter, &self.scenario);
            json!({
                "id": chapter.id(),
                "parameters": ids.iter().map(|id| self.parameter(chapter, *id)).collect::<Vec<_>>(),
                "outcomes": self.outcomes(&state, chapter, &ids),
            })
        };
        Chapter::Recap.path(&self.scenario).into_iter().map(chapter).collect() // those of `snapshot()`
    }

    fn parameter(&self, chapter: Chapter, id: ParameterId) -> Value {
        let name = id.name(&self.scenario);
        let unit = self.meaning_in(chapter.id(), "parameter", &name);
        let range = id.range(&self.scenario);
        match id.options() {
            [] => {
                json!({ "name": name, "unit": unit, "default": range.value, "min": range.min, "max": range.max, "step": range.step })
            }
            words => json!({ "name": name, "unit": unit, "default": words[range.value as usize], "options": words }),
        }
    }

    /// An outcome may be there in one case and not in another: every choice is tried.
    fn outcomes(&self, state: &State, chapter: Chapter, ids: &[ParameterId]) -> Vec<Value> {
        let choices =
            ids.iter().flat_map(|id| (0..id.options().len()).map(|choice| Action::MovedParameter(*id, choice as f64)));
        let states = std::iter::once(state.clone()).chain(choices.map(|choice| state.apply(&choice)));
        let mut names: Vec<String> = Vec::new();
        for state in states {
            let numbers = Outcome::in_chapter(&state, chapter).numbers(&state);
            names.extend(
                numbers.into_iter().map(|(name, _)| name).filter(|name| !names.contains(name)).collect::<Vec<_>>(),
            );
        }
        let outcome = |name: &String| json!({ "name": name, "unit": self.meaning_in(chapter.id(), "outcome", name) });
        names.iter().map(outcome).collect()
    }
}

/// `reply?: string` as the manifest writes it.
fn parameter(text: &str) -> Value {
    let (name, kind) = text.split_once(": ").unwrap_or((text, "unknown"));
    json!({ "name": name.trim_end_matches('?'), "optional": name.ends_with('?'), "type": { "text": kind } })
}

/// `"a" | "b"`; an empty text stands for an attribute that is not there.
fn union(options: &[String]) -> String {
    let written = options.iter().filter(|option| !option.is_empty()).map(|option| format!("\"{option}\""));
    written.collect::<Vec<_>>().join(" | ")
}

/// The lines of an interface that declare something, as its name and the rest.
fn typed_lines(body: &str) -> impl Iterator<Item = (&str, &str)> {
    let declares =
        |line: &&str| line.starts_with("  ") && line.ends_with(';') && !line[2..].starts_with([' ', '/', '*', ')']);
    body.lines().filter(declares).filter_map(|line| {
        let line = line.trim().trim_end_matches(';');
        let end = line.find([':', '('])?;
        Some(line.split_at(end))
    })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str, String> {
    let (_, rest) = text.split_once(start).ok_or(format!("`{}` is missing", start.trim()))?;
    rest.split_once(end).map(|(found, _)| found).ok_or(format!("`{}` has no end", start.trim()))
}

fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What stands between `mark` and the next quotation mark, each once, in order.
fn after_each(text: &str, mark: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rest in text.split(mark).skip(1) {
        let name = rest.split('"').next().unwrap_or_default().to_owned();
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn all_below(folder: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        text += &if path.is_dir() { all_below(&path)? } else { fs::read_to_string(&path)? };
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class() -> (Sources, Value) {
        crate::machine::enter_the_repository().unwrap();
        let sources = Sources::read().unwrap();
        let class = sources.manifest().unwrap()["modules"][0]["declarations"][0].clone();
        (sources, class)
    }

    /// Each list of the manifest with the README table that says what its names are.
    const TABLES: [(&str, &[&str]); 6] = [
        ("attributes", &["attribute"]),
        ("members", &["attribute", "property or method"]),
        ("events", &["event"]),
        ("slots", &["for looks"]),
        ("cssParts", &["for looks"]),
        ("cssProperties", &["for looks"]),
    ];

    fn names(list: &Value) -> Vec<&str> {
        list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
    }

    fn undescribed<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
        let lists = list.as_array().unwrap();
        lists.iter().filter(|one| one[field] == "").map(|one| one["name"].as_str().unwrap()).collect()
    }

    #[test]
    fn readme_says_what_every_name_of_the_element_is() {
        let (_, class) = class();
        for (list, _) in TABLES {
            assert_eq!(
                undescribed(&class[list], "description"),
                Vec::<&str>::new(),
                "README has no line for these {list}"
            );
        }
    }

    #[test]
    fn readme_says_what_every_parameter_and_outcome_is() {
        let (_, class) = class();
        for chapter in class["chapters"].as_array().unwrap() {
            for list in ["parameters", "outcomes"] {
                assert_eq!(undescribed(&chapter[list], "unit"), Vec::<&str>::new(), "{} {list}", chapter["id"]);
            }
        }
    }

    #[test]
    fn readme_names_nothing_that_is_not_there() {
        let (sources, class) = class();
        for kind in ["attribute", "property or method", "event", "for looks"] {
            let lists = TABLES.iter().filter(|(_, kinds)| kinds.contains(&kind)).map(|(list, _)| *list);
            let known: Vec<&str> = lists.flat_map(|list| names(&class[list])).collect();
            check_rows(&sources, |row| row.kind == kind, &[&known[..], &[UNNAMED]].concat());
        }
        for chapter in class["chapters"].as_array().unwrap() {
            for (kind, list) in [("parameter", "parameters"), ("outcome", "outcomes")] {
                let is_here = |row: &Row| row.section == chapter["id"].as_str().unwrap() && row.kind == kind;
                check_rows(&sources, is_here, &names(&chapter[list]));
            }
        }
    }

    fn check_rows(sources: &Sources, is_meant: impl Fn(&Row) -> bool, known: &[&str]) {
        for row in sources.rows.iter().filter(|row| is_meant(row)) {
            assert_eq!(row.unknown(known.iter().copied()), Vec::<String>::new(), "{} of {}", row.kind, row.section);
        }
    }

    #[test]
    fn the_types_know_every_attribute_and_event_of_the_loader() {
        let (sources, class) = class();
        for attribute in names(&class["attributes"]) {
            assert!(names(&class["members"]).contains(&attribute), "{attribute} has no type");
        }
        for event in quoted(between(&sources.loader, "const BUBBLING = [", "];").unwrap()) {
            assert!(names(&class["events"]).contains(&event.as_str()), "{event} has no type");
        }
    }
}
