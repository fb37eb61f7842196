//! The tables of README.md, which say in words what each name of the element is.

/// One line of a table.
pub struct Row {
    /// The heading above, such as `saying`.
    pub section: String,
    /// What the table lists: the head of its first column.
    pub kind: String,
    names: Vec<Pattern>,
    /// What stands beside the name.
    pub meaning: String,
}

/// A name, or many: `share_<actor>`, `mix_…`, `offer_1` … `offer_8`.
struct Pattern {
    start: String,
    end: Option<String>,
}

/// Every line of every table of `text`.
pub fn rows(text: &str) -> Vec<Row> {
    let (mut section, mut kind) = (String::new(), None);
    let mut rows = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix('#'), line.strip_prefix("| ")) {
            (Some(heading), _) => section = plain(heading.trim_start_matches('#')),
            (None, Some(cells)) => match &kind {
                None => kind = Some(plain(cells.split(" | ").next().unwrap_or_default())),
                Some(kind) => rows.extend(row(&section, kind, cells)),
            },
            (None, None) if !line.starts_with("|-") => kind = None,
            _ => {}
        }
    }
    rows
}

fn row(section: &str, kind: &str, cells: &str) -> Option<Row> {
    let mut cells = cells.trim_end_matches('|').split(" | ");
    let first = cells.next()?;
    let meaning = cells.next()?;
    // The values of an attribute stand between its name and its meaning.
    let meaning = if kind == "attribute" { cells.next()? } else { meaning };
    Some(Row { section: section.to_owned(), kind: kind.to_owned(), names: names(first), meaning: plain(meaning) })
}

fn names(cell: &str) -> Vec<Pattern> {
    let spans: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
    let names = spans.iter().map(|span| Pattern::of(span.split('(').next().unwrap_or_default()));
    if !cell.contains("` … `") {
        return names.collect();
    }
    let start = spans[0].trim_end_matches(|letter: char| letter.is_ascii_digit());
    vec![Pattern { start: start.to_owned(), end: Some(String::new()) }]
}

impl Pattern {
    fn of(name: &str) -> Pattern {
        let many = name.split_once('…').or_else(|| name.split_once("<actor>"));
        let (start, end) = many.map_or((name, None), |(start, end)| (start, Some(end.to_owned())));
        Pattern { start: start.to_owned(), end }
    }

    fn fits(&self, name: &str) -> bool {
        match &self.end {
            None => self.start == name,
            Some(end) => {
                name.strip_prefix(&*self.start).is_some_and(|rest| rest.len() > end.len() && rest.ends_with(&**end))
            }
        }
    }
}

impl Row {
    pub fn names(&self, name: &str) -> bool {
        self.names.iter().any(|pattern| pattern.fits(name))
    }

    /// The names of this line that are none of `known`.
    #[cfg(test)]
    pub fn unknown<'a>(&self, known: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
        let is_unknown = |pattern: &&Pattern| !known.clone().any(|name| pattern.fits(name));
        let spelt = |pattern: &Pattern| format!("{}{}", pattern.start, if pattern.end.is_some() { "…" } else { "" });
        self.names.iter().filter(is_unknown).map(spelt).collect()
    }
}

fn plain(cell: &str) -> String {
    cell.replace('`', "").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_what_it_spells_out_and_what_it_abbreviates() {
        let text =
            "### `a`\n\n| parameter | unit |\n|---|---|\n| `b`, `c_<actor>` | part of `d` |\n| `e_1` … `e_8` | |\n";
        let rows = rows(text);
        assert_eq!((rows[0].section.as_str(), rows[0].meaning.as_str()), ("a", "part of d"));
        assert!(rows[0].names("b") && rows[0].names("c_x") && !rows[0].names("c_"));
        assert!(rows[1].names("e_5") && !rows[1].names("f"));
    }
}
