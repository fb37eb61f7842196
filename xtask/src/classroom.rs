//! The pages of the teacher's pack that are made, not written: a worksheet and its key in every language.

use cat_divides_meat::scenario::{self, Digits, Language, Scenario};
use cat_divides_meat::state::FIRST_SEED;
use cat_divides_meat::state::worksheet::Worksheet;
use cat_divides_meat::words::{Exercise, Grid, Phrase, Question, Words, built_in_table};

/// Each page's name in the folder of the pack, and its text. The numbers are those that the fable allows.
pub fn pages() -> Result<Vec<(String, String)>, String> {
    let fable = include_str!("../../www/scenarios/fable.json");
    let fable = scenario::read(fable).map_err(|problems| format!("fable.json has {} problems", problems.len()))?;
    let pages = Language::ALL.into_iter().flat_map(|language| {
        [("worksheet", false), ("key", true)].map(|(name, with_key)| {
            (format!("classroom/{name}.{}.html", language.code()), page(language, &fable, with_key))
        })
    });
    Ok(pages.collect())
}

fn page(language: Language, fable: &Scenario, with_key: bool) -> String {
    let words = Words::read(built_in_table(language), Digits::Auto).expect("the build wrote it");
    let sheet = Worksheet::of(fable, FIRST_SEED);
    let (title, lead) = match with_key {
        true => (words.sheet_key(), words.sheet_key_lead()),
        false => (words.sheet_title(), words.sheet_lead()),
    };
    let exercises = words
        .exercises(&sheet)
        .iter()
        .enumerate()
        .map(|(place, each)| exercise(&words, place, each, with_key))
        .collect();
    let sign = element("p class=\"sign\"", &[escaped(words.sheet_group()), "<span></span>".to_owned()].concat());
    let body = [
        element("h1", &escaped(title)),
        element("p", &phrase(&words.sheet_number(sheet.number as f64))),
        if with_key { String::new() } else { sign },
        element("p", &escaped(lead)),
        exercises,
    ];
    let (code, direction) = (language.code(), language.direction());
    format!(
        "<!doctype html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <link rel=\"stylesheet\" href=\"classroom.css\">\n</head>\n<body lang=\"{code}\">\n{}</body>\n</html>\n",
        escaped(title),
        body.concat()
    )
}

fn exercise(words: &Words, place: usize, exercise: &Exercise, with_key: bool) -> String {
    let number = words.numerals.number(place as f64 + 1.0);
    let questions: String = exercise.questions.iter().map(|each| question(each, with_key)).collect();
    let parts = [
        element("h2", &format!("{number}. {}", escaped(&exercise.title))),
        element("p", &phrase(&exercise.given)),
        element("ol", &questions),
    ];
    element("section class=\"exercise\"", &parts.concat())
}

fn question(question: &Question, with_key: bool) -> String {
    let line = |line: &Phrase| element("p", &format!("<b>{}</b>", phrase(line)));
    let below = match with_key {
        true => question.answer.iter().map(line).collect(),
        false if question.grid.is_some() => String::new(),
        false => element("div class=\"line\"", "").repeat(question.answer.len().clamp(1, 3)),
    };
    let grid = question.grid.as_ref().map(|each| grid(each, with_key)).unwrap_or_default();
    element("li", &[phrase(&question.question), grid, below].concat())
}

fn grid(grid: &Grid, with_key: bool) -> String {
    let head: String = grid.head.iter().map(|name| element("th scope=\"col\"", &escaped(name))).collect();
    let row = |(name, signs): &(String, Vec<&str>)| {
        let cells: String = signs.iter().map(|sign| element("td", if with_key { sign } else { "" })).collect();
        element("tr", &[element("th scope=\"row\"", &escaped(name)), cells].concat())
    };
    let rows: String = grid.rows.iter().map(row).collect();
    element("table class=\"grid\"", &[element("thead", &element("tr", &head)), element("tbody", &rows)].concat())
}

/// A sentence in which every value keeps its own direction.
fn phrase(phrase: &Phrase) -> String {
    let piece = |text: &str, is_value| if is_value { element("bdi", text) } else { text.to_owned() };
    phrase.pieces.iter().map(|each| piece(&escaped(&each.text), each.variable.is_some())).collect()
}

/// An element opened by `tag`, which may carry attributes.
fn element(tag: &str, content: &str) -> String {
    let name = tag.split(' ').next().unwrap_or(tag);
    let end = if matches!(name, "bdi" | "b" | "th" | "td") { "" } else { "\n" };
    format!("<{tag}>{content}</{name}>{end}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worksheet_asks_and_only_its_key_answers() {
        let pages = pages().expect("the fable is valid");
        let page = |name: &str| &pages.iter().find(|(path, _)| path.ends_with(name)).expect("it is made").1;
        assert_eq!(pages.len(), 6);
        assert!(page("worksheet.en.html").contains("How much has the cat eaten by then?"));
        assert!(page("key.en.html").contains("Answer key") && page("key.ur.html").contains("dir=\"rtl\""));
        let answer = "After the first bite no piece is ever larger";
        assert!(page("key.en.html").contains(answer) && !page("worksheet.en.html").contains(answer));
    }

    #[test]
    fn text_is_text() {
        assert_eq!(phrase(&Phrase::from("1 < 2 & 3")), "1 &lt; 2 &amp; 3");
    }
}
