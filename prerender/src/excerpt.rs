//! What of the widget's HTML can be read without its style sheet.

/// Parts of what the views draw, as HTML; a chapter need not have all.
pub struct Excerpt<'a> {
    title: &'a str,
    hook: &'a str,
    /// What the chapter is about, without what to try.
    lead: Option<&'a str>,
    finding: String,
    /// The picture in words.
    summary: Option<&'a str>,
    bar: Option<&'a str>,
    table: Option<&'a str>,
}

/// What widget.css fills the bar with, in colours that show on light and dark ground alike.
const FILLS: [(&str, &str); 3] = [("fill-left", "#2b7fb8"), ("fill-right", "#c96a2b"), ("fill-judge", "#7a6f66")];

impl<'a> Excerpt<'a> {
    /// Of a widget's HTML; a widget without title, hook and finding is none.
    pub fn of(widget: &'a str) -> Option<Excerpt<'a>> {
        let stage = after(widget, "class=\"card stage\"")?;
        Some(Excerpt {
            title: between(widget, "<h2>", "</h2>")?,
            hook: between(widget, "<p class=\"hook\">", "</p>")?,
            lead: between(widget, "<p class=\"lead\">", " <b>"),
            finding: without_buttons(between(after(widget, "<p class=\"finding\"")?, ">", "</p>")?),
            summary: after(stage, "role=\"img\"").and_then(|picture| between(picture, "aria-label=\"", "\"")),
            bar: after(stage, "<svg class=\"bar\"").and_then(|bar| between(bar, ">", "</svg>")),
            table: between(widget, "<table>", "</table>"),
        })
    }

    pub fn html(&self) -> String {
        let Excerpt { title, hook, finding, .. } = self;
        let mut html = format!("<h2>{title}</h2><p>{hook}</p>");
        html += &self.lead.map_or(String::new(), |lead| format!("<p>{lead}</p>"));
        html += &format!("<p>{finding}</p>");
        html += &self.summary.map_or(String::new(), |summary| self.figure(summary));
        html + &self.table.map_or(String::new(), |table| format!("<table>{table}</table>"))
    }

    /// The bar under its description; the description alone where there is none.
    fn figure(&self, summary: &str) -> String {
        let Some(bar) = self.bar else { return format!("<p>{summary}</p>") };
        let size = "viewBox=\"0 0 592 30\" width=\"592\" height=\"30\" preserveAspectRatio=\"none\"";
        let picture = format!("<svg {size} role=\"img\" aria-label=\"{summary}\">{}</svg>", painted(bar));
        format!("<figure>{picture}<figcaption>{summary}</figcaption></figure>")
    }
}

/// The bar's parts with their colours beside them.
fn painted(bar: &str) -> String {
    FILLS.iter().fold(bar.to_owned(), |bar, (class, colour)| {
        bar.replace(&format!("class=\"{class}\""), &format!("fill=\"{colour}\""))
    })
}

/// A number that opens its arithmetic is here a number.
fn without_buttons(html: &str) -> String {
    let (first, rest) = html.split_once("<button").unwrap_or((html, ""));
    let others = rest.split("<button").filter_map(|part| after(part, ">"));
    std::iter::once(first).chain(others).collect::<String>().replace("</button>", "")
}

fn after<'a>(html: &'a str, mark: &str) -> Option<&'a str> {
    html.split_once(mark).map(|(_, rest)| rest)
}

fn between<'a>(html: &'a str, start: &str, end: &str) -> Option<&'a str> {
    after(html, start)?.split_once(end).map(|(found, _)| found)
}
