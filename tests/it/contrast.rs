//! That what is to be read or told apart can be seen, computed from the palette (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::{BTreeMap, BTreeSet};

/// The reader's sheet, which holds the palette, and the larger module's.
const SHEETS: [&str; 2] = [include_str!("../../www/widget.css"), include_str!("../../www/workshop.css")];
const DARK: &str = ".widget[data-theme=\"dark\"]";

/// Colours in which something is written, each with what it may be written on.
const TEXT: [(&str, &[&str]); 7] = [
    ("ink", &["paper", "card", "rule", "home-tint"]),
    ("soft", &["paper", "card", "rule"]),
    ("on-ink", &["ink"]),
    ("left", &["card"]),
    ("right", &["card"]),
    ("meat", &["card"]),
    ("home", &["card"]),
];

/// Colours that tell something apart, or show where the focus is, each with what it stands on.
const MARKS: [(&str, &[&str]); 16] = [
    ("ink", &["paper", "card"]),
    ("left", &["paper", "card"]),
    ("right", &["paper", "card"]),
    ("meat", &["paper", "card"]),
    ("home", &["paper", "card", "home-tint"]),
    ("gold", &["paper", "card"]),
    ("wood", &["paper", "card"]),
    ("line", &["paper", "card"]),
    ("soft", &["paper", "card"]),
    ("fur-edge", &["paper", "card"]),
    ("a", &["card"]),
    ("b", &["card"]),
    ("c", &["card"]),
    ("d", &["card"]),
    ("focus", &["paper", "card", "rule"]),
    ("fur-line", &["fur"]),
];

/// What only adorns: beside it, something of the above says the same.
const ADORNS: [(&str, &str); 17] = [
    ("paper", "a ground"),
    ("card", "a ground"),
    ("rule", "a ground, and lines between parts that a gap parts too"),
    ("left-tint", "a ground with an edge of left"),
    ("right-tint", "a ground with an edge of right"),
    ("home-tint", "a ground with an edge of home"),
    ("left-mark", "the pattern on left"),
    ("right-mark", "the pattern on right"),
    ("fat", "the rim of the meat"),
    ("steel", "a knife with an edge of line"),
    ("fur", "the cat, with an edge of fur-edge"),
    ("belly", "the cat"),
    ("eye", "the cat"),
    ("ear", "the cat"),
    ("tongue", "the cat"),
    ("on-ink", "a ground where ink is one"),
    ("lit", "the light on a tie whose slider is touched; the card says the same"),
];

/// Numbers and lengths, not colours.
const NUMBERS: [&str; 2] = ["rem", "times"];

#[test]
fn what_is_written_has_a_contrast_of_four_and_a_half() {
    assert_eq!(too_faint(&TEXT, 4.5), Vec::<String>::new());
}

#[test]
fn what_tells_apart_has_a_contrast_of_three() {
    assert_eq!(too_faint(&MARKS, 3.0), Vec::<String>::new());
}

/// The patterns are the second way to tell the two sides apart: no standard says how plain they must be.
#[test]
fn the_patterns_of_both_sides_can_be_seen_on_them() {
    for palette in palettes() {
        for side in ["left", "right"] {
            let ground = palette[side].over([0.0; 3]);
            let mark = palette[&format!("{side}-mark")].over(ground);
            assert!(contrast(ground, mark) > 1.8, "{side}: {:.2}", contrast(ground, mark));
        }
    }
}

#[test]
fn every_colour_of_the_palette_has_its_place_in_these_lists() {
    let listed: BTreeSet<&str> = known(&TEXT).chain(known(&MARKS)).chain(ADORNS.map(|(name, _)| name)).collect();
    for palette in palettes() {
        assert_eq!(listed, palette.keys().map(String::as_str).collect(), "say what each is for");
    }
}

/// Printed paper, a screen made dark, and what the spotlight leaves out: black and white in every theme.
const BLACK_AND_WHITE: [&str; 3] = [".paper", ".blank", ".spotlight .hole"];

#[test]
fn no_colour_stands_outside_the_palette() {
    let is_raw = |(selector, name, value): &(&str, &str, &str)| {
        let is_colour = (value.contains('#') || value.contains("rgb(")) && !value.contains("url(");
        is_colour && !name.starts_with("--") && !BLACK_AND_WHITE.contains(selector)
    };
    let raw: Vec<_> = declarations().filter(is_raw).collect();
    assert!(raw.is_empty(), "{raw:?}");
}

/// Text takes its colour by `color`, or by `fill` where the selector begins with `svg`.
#[test]
fn every_colour_of_text_in_the_sheet_is_listed_with_its_ground() {
    for (selector, body) in rules() {
        let Some(text) = used(body, "color").or(used(body, "fill").filter(|_| selector.starts_with("svg "))) else {
            continue;
        };
        let grounds = TEXT.iter().find(|(name, _)| *name == text).map(|(_, grounds)| *grounds);
        let grounds = grounds.unwrap_or_else(|| panic!("{selector}: {text} is not listed in TEXT"));
        let ground = used(body, "background").unwrap_or(grounds[0]);
        assert!(grounds.contains(&ground), "{selector}: {text} on {ground} is not listed in TEXT");
    }
}

#[test]
fn every_line_and_area_in_the_sheet_has_a_colour_that_is_listed() {
    let listed: BTreeSet<&str> = known(&MARKS).chain(ADORNS.map(|(name, _)| name)).collect();
    let drawn = declarations().filter(|(_, name, _)| !name.starts_with("--") && *name != "color");
    let is_unknown = |name: &&str| !NUMBERS.contains(name) && !listed.contains(name);
    let unknown: BTreeSet<&str> = drawn.filter_map(|(_, _, value)| variable(value)).filter(is_unknown).collect();
    assert!(unknown.is_empty(), "neither in MARKS nor in ADORNS: {unknown:?}");
}

#[test]
fn the_measure_agrees_with_the_standard() {
    let black = [0.0; 3];
    assert_eq!(contrast(black, [255.0; 3]), 21.0);
    assert!((contrast([255.0; 3], [118.0; 3]) - 4.54).abs() < 0.01, "#767676 is the lightest grey for text on white");
}

fn too_faint(pairs: &[(&str, &[&str])], least: f64) -> Vec<String> {
    let mut faults = Vec::new();
    for (theme, palette) in ["light", "dark"].iter().zip(palettes()) {
        for (colour, grounds) in pairs {
            for ground in *grounds {
                let found = contrast(palette[*colour].over([0.0; 3]), palette[*ground].over([0.0; 3]));
                if found < least {
                    faults.push(format!("{theme}: {colour} on {ground} is {found:.2}"));
                }
            }
        }
    }
    faults
}

fn known<'a>(pairs: &'a [(&'a str, &'a [&'a str])]) -> impl Iterator<Item = &'a str> {
    pairs.iter().map(|(name, _)| *name)
}

/// The innermost blocks of the sheet: a selector and what stands between its braces.
fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    SHEETS.iter().flat_map(|sheet| sheet.split('}')).filter_map(|part| part.rsplit_once('{')).map(|(before, body)| {
        let selector = before.rsplit(['{', '/']).next().unwrap_or_default();
        (selector.trim(), body)
    })
}

fn declarations() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    rules().flat_map(|(selector, body)| {
        let parts = body.split(';').filter_map(|declaration| declaration.split_once(':'));
        parts.map(move |(name, value)| (selector, name.trim(), value.trim()))
    })
}

/// The palette's colour that `property` takes in this block.
fn used(body: &'static str, property: &str) -> Option<&'static str> {
    let mut parts = body.split(';').filter_map(|declaration| declaration.split_once(':'));
    parts.find(|(name, _)| name.trim() == property).and_then(|(_, value)| variable(value))
}

fn variable(value: &'static str) -> Option<&'static str> {
    Some(value.split_once("var(--")?.1.split([')', ',']).next()?.trim())
}

type Rgb = [f64; 3];

/// A colour, perhaps translucent.
#[derive(Clone, Copy)]
struct Colour {
    rgb: Rgb,
    opacity: f64,
}

impl Colour {
    fn over(self, ground: Rgb) -> Rgb {
        [0, 1, 2].map(|part| self.rgb[part] * self.opacity + ground[part] * (1.0 - self.opacity))
    }
}

/// The light palette and the dark one, which changes some of it.
fn palettes() -> [BTreeMap<String, Colour>; 2] {
    let light = palette(".widget");
    let mut dark = light.clone();
    dark.extend(palette(DARK));
    [light, dark]
}

fn palette(selector: &str) -> BTreeMap<String, Colour> {
    let colours: BTreeMap<String, Colour> = declarations()
        .filter(|(place, name, _)| *place == selector && name.starts_with("--") && !NUMBERS.contains(&&name[2..]))
        .map(|(_, name, value)| (name[2..].to_owned(), colour(value).unwrap_or_else(|| panic!("{name}: {value}"))))
        .collect();
    assert!(colours.len() > 20, "the palette of {selector} was not found");
    colours
}

/// `#rrggbb`, `rgb(r g b / o)`, or a variable of the host's with one of these to fall back on.
fn colour(value: &str) -> Option<Colour> {
    if let Some((_, hex)) = value.split_once('#') {
        let part = |place: usize| u8::from_str_radix(hex.get(place..place + 2)?, 16).ok().map(f64::from);
        return Some(Colour { rgb: [part(0)?, part(2)?, part(4)?], opacity: 1.0 });
    }
    let numbers = value.strip_prefix("rgb(")?.strip_suffix(')')?.split([' ', '/']).filter(|part| !part.is_empty());
    let numbers: Vec<f64> = numbers.map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [red, green, blue, opacity] = numbers[..] else { return None };
    Some(Colour { rgb: [red, green, blue], opacity })
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(rgb: Rgb) -> f64 {
    let linear = rgb.map(|part| match part / 255.0 {
        dark if dark <= 0.04045 => dark / 12.92,
        light => ((light + 0.055) / 1.055_f64).powf(2.4),
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}
