//! Turns `www/words/*.ftl` and the written pages of the teacher's pack into typed functions over one message table a
//! language, and packs the style sheets.
//!
//! English is the measure: a message that another language lacks or has too much, a variable it does not declare or a
//! form it cannot take fails the build, with every fault named at once.

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const LANGUAGES: [&str; 3] = ["en", "ur", "ps"];
/// What every reader loads, and what comes with the larger module.
const SHEETS: [&str; 2] = ["widget.css", "workshop.css"];
/// Where a language is named, with `xx` for its code: a file of messages alone does not make one.
const NAMED_IN: [(&str, &str); 8] = [
    ("build.rs", "\"xx\""),
    ("src/scenario/language.rs", "=> \"xx\""),
    ("src/words/mod.rs", "words.xx.whole.json"),
    ("src/embed/apply.rs", "xx"),
    ("www/cat-divides-meat.js", "\"xx\""),
    ("www/cat-divides-meat.d.ts", "\"xx\""),
    ("www/words/terms.md", "(xx)"),
    ("tests/e2e/pairs.js", "\"xx\""),
];
/// Messages of the region's chapters, which the fable's tables leave out.
const REGION: [&str; 3] = ["vacuum-", "fronts-", "together-"];
/// Messages that only the larger module shows, which the tables of the smaller one leave out.
const WORKSHOP: [&str; 7] = ["sandbox-", "class-", "present-", "sheet-", "embed-", "tools-", "pack-"];
/// The pages of `www/classroom` that the larger module shows too, each as one message.
const PACK: [&str; 2] = ["guide", "cards"];

fn main() {
    println!("cargo::rerun-if-changed=www/words");
    println!("cargo::rerun-if-changed=www/classroom");
    for sheet in SHEETS {
        println!("cargo::rerun-if-changed=www/{sheet}");
    }
    NAMED_IN.iter().for_each(|(file, _)| println!("cargo::rerun-if-changed={file}"));
    let mut faults = unnamed();
    let files: Vec<Messages> = LANGUAGES.iter().map(|language| read(language, &mut faults)).collect();
    let signatures = signatures(&files[0], &mut faults);
    for (language, messages) in LANGUAGES.iter().zip(&files) {
        compare(language, messages, &signatures, &mut faults);
    }
    assert!(faults.is_empty(), "\n\nwww/words: {} faults\n  {}\n", faults.len(), faults.join("\n  "));

    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name: &str, text: String| fs::write(Path::new(&out).join(name), text).expect("OUT_DIR can be written");
    write("words.rs", functions(&signatures));
    for sheet in SHEETS {
        let css = fs::read_to_string(format!("www/{sheet}")).expect("the sheet is there");
        write(sheet, without_waste(&with_dark_where_preferred(&css)));
    }
    for (language, messages) in LANGUAGES.iter().zip(&files) {
        let write = |edition: &str, left_out: &[&str]| {
            let is_wanted = |id: &str| !left_out.iter().any(|prefix| id.starts_with(prefix));
            write(&format!("words.{language}.{edition}.json"), table(language, messages, &signatures, is_wanted));
        };
        write("whole", &[]);
        write("reader", &WORKSHOP);
        write("fable", &REGION);
    }
}

/// The places that do not know a language whose messages are there.
fn unnamed() -> Vec<String> {
    let mut faults = Vec::new();
    for entry in fs::read_dir("www/words").expect("www/words is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(code) = name.strip_suffix(".ftl") else { continue };
        for (file, sign) in NAMED_IN {
            let sign = sign.replace("xx", code);
            if !fs::read_to_string(file).is_ok_and(|text| text.contains(&sign)) {
                faults.push(format!("{name}: {file} has no {sign} yet"));
            }
        }
    }
    faults
}

type Messages = BTreeMap<String, Message<String>>;
/// For each message its variables in the order in which they are declared.
type Signatures = BTreeMap<String, Vec<Variable>>;

struct Variable {
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Percent,
    Points,
    Number,
    Count,
    Name,
    Text,
}

impl Kind {
    const ALL: [(&str, Kind); 6] = [
        ("Percent", Kind::Percent),
        ("Points", Kind::Points),
        ("Number", Kind::Number),
        ("Count", Kind::Count),
        ("Name", Kind::Name),
        ("Text", Kind::Text),
    ];

    fn word(self) -> &'static str {
        Kind::ALL.iter().find(|(_, kind)| *kind == self).map(|(word, _)| *word).expect("all kinds are listed")
    }

    fn rust_type(self) -> &'static str {
        match self {
            Kind::Name => "&Name",
            Kind::Text => "&str",
            _ => "f64",
        }
    }
}

fn read(language: &str, faults: &mut Vec<String>) -> Messages {
    let path = format!("www/words/{language}.ftl");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
        resource
    });
    let mut messages = Messages::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(twice) = messages.insert(message.id.name.clone(), message) {
                    faults.push(format!("{path}: {} stands twice", twice.id.name));
                }
            }
            Entry::Term(term) => faults.push(format!("{path}: terms such as -{} are not used here", term.id.name)),
            Entry::Junk { content } => faults.push(format!("{path}: not Fluent: {}", content.trim())),
            _ => {}
        }
    }
    messages.extend(PACK.map(|page| pack(page, language, faults)));
    messages
}

/// A page of the pack as a message whose text is `{name;key=value|content}` for each element, as `views/pack.rs` reads it.
fn pack(page: &str, language: &str, faults: &mut Vec<String>) -> (String, Message<String>) {
    let path = format!("www/classroom/{page}.{language}.html");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let body = text.find("<body").and_then(|start| text.get(start..text.find("</html>")?)).unwrap_or_default();
    let mut value = String::new();
    match roxmltree::Document::parse(body) {
        Ok(document) => document.root_element().children().for_each(|node| write_node(node, &mut value)),
        Err(error) => faults.push(format!("{path}: its body is not well formed: {error}")),
    }
    let id = format!("pack-{page}");
    let value = Pattern { elements: vec![PatternElement::TextElement { value }] };
    let message =
        Message { id: Identifier { name: id.clone() }, value: Some(value), attributes: Vec::new(), comment: None };
    (id, message)
}

/// Without the links to other files and the lines' ends, which are nothing within the widget.
fn write_node(node: roxmltree::Node, page: &mut String) {
    if let Some(text) = node.text().filter(|text| node.is_text() && !text.trim().is_empty()) {
        page.push_str(text);
    }
    let name = node.tag_name().name();
    if !node.is_element() || name == "nav" {
        return;
    }
    page.push('{');
    page.push_str(name);
    for attribute in node.attributes() {
        page.extend([";", attribute.name(), "=", attribute.value()]);
    }
    page.push('|');
    node.children().for_each(|child| write_node(child, page));
    page.push('}');
}

/// Reads what English declares in the comment above each message: `# $share (Percent) what it is`.
fn signatures(english: &Messages, faults: &mut Vec<String>) -> Signatures {
    let mut signatures = Signatures::new();
    for (id, message) in english {
        let lines = message.comment.iter().flat_map(|comment| &comment.content);
        let variables = lines.filter(|line| line.starts_with('$')).filter_map(|line| {
            let variable = declaration(line);
            if variable.is_none() {
                faults.push(format!("en.ftl: {id}: `# {line}` is not of the form `# $name (Kind) what it is`"));
            }
            variable
        });
        signatures.insert(id.clone(), variables.collect());
    }
    signatures
}

fn declaration(line: &str) -> Option<Variable> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let (kind, _) = rest.split_once(')')?;
    let (_, kind) = *Kind::ALL.iter().find(|(word, _)| *word == kind)?;
    Some(Variable { name: name.to_owned(), kind })
}

fn compare(language: &str, messages: &Messages, signatures: &Signatures, faults: &mut Vec<String>) {
    let missing = signatures.keys().filter(|id| !messages.contains_key(*id));
    faults.extend(missing.map(|id| format!("{language}.ftl: {id} is missing")));
    for (id, message) in messages {
        let mut fault = |what: String| faults.push(format!("{language}.ftl: {id}: {what}"));
        let Some(signature) = signatures.get(id) else {
            fault("English has no such message".to_owned());
            continue;
        };
        match &message.value {
            Some(pattern) => check(pattern, signature, &mut fault),
            None => fault("it has no text".to_owned()),
        }
        if !message.attributes.is_empty() {
            fault("attributes are not used here".to_owned());
        }
    }
}

fn check(pattern: &Pattern<String>, signature: &[Variable], fault: &mut impl FnMut(String)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => check_inline(inline, signature, fault),
            Expression::Select { selector, variants } => check_select(selector, variants, signature, fault),
        }
    }
}

fn check_inline(inline: &InlineExpression<String>, signature: &[Variable], fault: &mut impl FnMut(String)) {
    match inline {
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::VariableReference { id } if variable(signature, &id.name).is_some() => {}
        InlineExpression::FunctionReference { id, arguments } if id.name == "OBLIQUE" => {
            let [InlineExpression::VariableReference { id }] = &arguments.positional[..] else {
                return fault("OBLIQUE takes one name".to_owned());
            };
            if variable(signature, &id.name).is_none_or(|(_, kind)| kind != Kind::Name) {
                fault(format!("${} is no name, so it has no oblique form", id.name));
            }
        }
        InlineExpression::VariableReference { id } => fault(format!("${} is not declared in English", id.name)),
        _ => fault("only $variables, OBLIQUE($name) and selections are used here".to_owned()),
    }
}

fn check_select(
    selector: &InlineExpression<String>,
    variants: &[Variant<String>],
    signature: &[Variable],
    fault: &mut impl FnMut(String),
) {
    let InlineExpression::VariableReference { id } = selector else {
        return fault("only a variable can be selected on".to_owned());
    };
    match variable(signature, &id.name) {
        Some((_, Kind::Count)) => {}
        _ => fault(format!("${} is no Count declared in English", id.name)),
    }
    variants.iter().for_each(|variant| check(&variant.value, signature, fault));
}

fn variable(signature: &[Variable], name: &str) -> Option<(usize, Kind)> {
    signature.iter().position(|each| each.name == name).map(|place| (place, signature[place].kind))
}

/// The typed functions, in the order of the table.
fn functions(signatures: &Signatures) -> String {
    let mut rust = format!(
        "pub const COUNT: usize = {};\npub const SCHEMA: &str = \"{}\";\n",
        signatures.len(),
        schema(signatures)
    );
    rust.push_str("impl Words {\n");
    for (index, (id, variables)) in signatures.iter().enumerate() {
        let name = id.replace('-', "_");
        if variables.is_empty() {
            writeln!(rust, "pub fn {name}(&self) -> &str {{ self.plain({index}) }}").expect("a string takes all");
            continue;
        }
        let parameters: String = variables.iter().map(|v| format!(", {}: {}", v.name, v.kind.rust_type())).collect();
        let values: String = variables.iter().map(|v| format!("Value::{}({}), ", v.kind.word(), v.name)).collect();
        writeln!(rust, "pub fn {name}(&self{parameters}) -> Phrase {{ self.phrase({index}, &[{values}]) }}")
            .expect("a string takes all");
    }
    rust.push_str("}\n");
    rust
}

/// Changes when a message or a variable does: a table of another build is told by it.
fn schema(signatures: &Signatures) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64; // FNV-1a
    let mut add =
        |text: &str| text.bytes().for_each(|byte| hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    for (id, variables) in signatures {
        add(id);
        variables.iter().for_each(|variable| add(&format!("${} {}", variable.name, variable.kind.word())));
    }
    format!("{hash:016x}")
}

/// The table of one language as JSON: a message is a text or a list of texts, variables `n`, oblique forms `[n]` and
/// selections `[n, [key, message, …]]`, the default last.
fn table(language: &str, messages: &Messages, signatures: &Signatures, is_wanted: impl Fn(&str) -> bool) -> String {
    let rows: Vec<String> = signatures
        .iter()
        .map(|(id, signature)| match &messages[id].value {
            Some(pattern) if is_wanted(id) => json_pattern(pattern, signature),
            _ => json_text(""),
        })
        .collect();
    let schema = schema(signatures);
    format!("{{\"language\":\"{language}\",\"schema\":\"{schema}\",\"messages\":[{}]}}", rows.join(","))
}

fn json_pattern(pattern: &Pattern<String>, signature: &[Variable]) -> String {
    let literals: Option<String> = pattern.elements.iter().map(literal).collect();
    if let Some(text) = literals {
        return json_text(&text);
    }
    let parts: Vec<String> = pattern.elements.iter().map(|element| json_element(element, signature)).collect();
    format!("[{}]", parts.join(","))
}

fn literal(element: &PatternElement<String>) -> Option<&str> {
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Some(value)
        }
        PatternElement::Placeable { .. } => None,
    }
}

fn json_element(element: &PatternElement<String>, signature: &[Variable]) -> String {
    if let Some(text) = literal(element) {
        return json_text(text);
    }
    let place = |name: &str| variable(signature, name).expect("checked before").0;
    let PatternElement::Placeable { expression } = element else { unreachable!("text is literal") };
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => place(&id.name).to_string(),
        Expression::Inline(InlineExpression::FunctionReference { arguments, .. }) => match &arguments.positional[..] {
            [InlineExpression::VariableReference { id }] => format!("[{}]", place(&id.name)),
            _ => unreachable!("checked before"),
        },
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let others_first = variants.iter().filter(|v| !v.default).chain(variants.iter().filter(|v| v.default));
            let cases: Vec<String> = others_first
                .map(|variant| format!("{},{}", json_text(key(&variant.key)), json_pattern(&variant.value, signature)))
                .collect();
            format!("[{},[{}]]", place(&id.name), cases.join(","))
        }
        _ => unreachable!("checked before"),
    }
}

fn key(key: &VariantKey<String>) -> &str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn json_text(text: &str) -> String {
    let mut json = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            '\n' => json.push_str("\\n"),
            _ => json.push(letter),
        }
    }
    json.push('"');
    json
}

/// The dark theme stands once in the sheet. Its colours hold for the theme `auto` too, where the reader prefers dark:
/// `light-dark()` would say both in one, and leave browsers from before 2024 without any colour.
fn with_dark_where_preferred(css: &str) -> String {
    let dark = ".widget[data-theme=\"dark\"] {";
    let Some((colours, _)) = css.split_once(dark).and_then(|(_, rest)| rest.split_once('}')) else {
        return css.to_owned(); // the workshop's sheet has no palette of its own
    };
    let preferred =
        format!("@media (prefers-color-scheme: dark) {{ .widget[data-theme=\"auto\"] {{{colours}}} }}\n{dark}");
    css.replacen(dark, &preferred, 1)
}

/// A style sheet without comments and needless white space. Ours has neither comment signs nor runs of spaces in texts.
fn without_waste(css: &str) -> String {
    let mut packed = String::new();
    for part in css.split("/*") {
        let code = part.split_once("*/").map_or(part, |(_, code)| code);
        for word in code.split_whitespace() {
            let is_tight = packed.ends_with(['{', '}', ';', ':', ',', '>']) || word.starts_with(['{', '}', '>']);
            if !is_tight && !packed.is_empty() {
                packed.push(' ');
            }
            packed.push_str(word);
        }
    }
    packed
}
