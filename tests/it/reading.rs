//! How hard the English is to read, by the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers, Chissom 1975).

use std::collections::BTreeMap;

/// The design's limit: a reader of about fourteen.
const HIGHEST_GRADE: f64 = 9.0;

#[test]
fn each_part_of_the_english_can_be_read_at_fourteen() {
    let parts = parts();
    assert!(parts.len() > 5, "the parts of en.ftl were not found");
    let hard: Vec<String> = parts
        .iter()
        .map(|(part, text)| (part, grade(text)))
        .filter(|(_, grade)| *grade > HIGHEST_GRADE)
        .map(|(part, grade)| format!("{part}: grade {grade:.1}"))
        .collect();
    assert!(hard.is_empty(), "too hard to read:\n{}", hard.join("\n"));
}

#[test]
fn the_teachers_guide_can_be_read_at_fourteen() {
    let guide = include_str!("../../www/classroom/guide.en.html");
    let lessons = guide.split("<h2>Sources").next().expect("sources come last");
    let text = without_tags(lessons.split("<h1>").nth(1).expect("it has a title"));
    assert!(text.split_whitespace().count() > 1000);
    assert!(grade(&text) <= HIGHEST_GRADE, "grade {:.1}", grade(&text));
}

/// Text whose blocks end as sentences do.
fn without_tags(html: &str) -> String {
    let ended = ["</h1>", "</h2>", "</li>", "</td>", "</th>", "</dt>", "</dd>"];
    let html = ended.iter().fold(html.to_owned(), |html, end| html.replace(end, " "));
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

#[test]
fn the_measure_tells_plain_from_hard() {
    assert!(grade("The cat sat on the mat. The dog ran to the tree.") < 3.0);
    assert!(
        grade(
            "Institutional heterogeneity necessitates organisational differentiation of intergovernmental negotiation procedures."
        ) > 15.0
    );
}

/// The sentences of en.ftl by the first word of their names, such as a chapter's id. Only what ends as a sentence does:
/// labels are no prose.
fn parts() -> BTreeMap<String, String> {
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    for line in include_str!("../../www/words/en.ftl").lines() {
        let Some((name, text)) = line.split_once(" = ") else { continue };
        let is_message = name.starts_with(|first: char| first.is_ascii_lowercase());
        if is_message && text.ends_with(['.', '?', '!']) && !name.starts_with("problem-") {
            let part = name.split('-').next().unwrap_or_default().to_owned();
            parts.entry(part).or_default().push_str(&(without_variables(text) + " "));
        }
    }
    parts
}

/// A variable is read as one short word, such as a number.
fn without_variables(text: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                plain += "ten";
            }
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}

/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
fn grade(text: &str) -> f64 {
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).collect();
    let ends = |word: &&&str| word.ends_with(['.', '?', '!', '”']) && word.contains(['.', '?', '!']);
    let sentences = words.iter().filter(ends).count().max(1) as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * words.len() as f64 / sentences + 11.8 * syllables as f64 / words.len() as f64 - 15.59
}

/// Groups of vowels, but for a silent e at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let letters = word.trim_matches(|letter: char| !letter.is_alphabetic());
    let mut groups = 0;
    let mut is_in_group = false;
    for letter in letters.chars() {
        let is_vowel = "aeiouy".contains(letter);
        groups += usize::from(is_vowel && !is_in_group);
        is_in_group = is_vowel;
    }
    let is_silent = letters.ends_with('e') && !letters.ends_with("le") && groups > 1;
    (groups - usize::from(is_silent)).max(1)
}
