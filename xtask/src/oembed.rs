//! What other sites' editors ask for when somebody pastes an address of ours: oEmbed answers, as files that lie there.
//!
//! WordPress wants absolute addresses. `cargo xtask build --site https://…` writes them; without it they are relative.

use crate::assemble::{read, write};
use crate::fallback::Fallbacks;
use cat_divides_meat::VERSION;
use cat_divides_meat::scenario::{self, Digits, Language};
use cat_divides_meat::state::Chapter;
use cat_divides_meat::words::{Words, built_in_table};
use serde_json::json;
use std::env;
use std::path::Path;

/// Where `dist/` will stand, ending with a slash.
pub const SITE: &str = "CAT_DIVIDES_MEAT_SITE";

/// The height until the frame tells its own: hosts such as WordPress give no more than this.
const HEIGHT: u32 = 1000;
const WIDTH: u32 = 640;

/// The whole piece and each chapter as something that others can embed.
pub fn add(staging: &Path, page: &str, scenario: &str, fallbacks: &Fallbacks) -> Result<(), String> {
    let site = env::var(SITE).unwrap_or_default();
    let text = read(&format!("www/scenarios/{scenario}.json"))?;
    let known = scenario::read(&text).map_err(|_| format!("{scenario}.json is not valid"))?;
    let words =
        Words::read(built_in_table(Language::English), Digits::Auto).map_err(|_| "the words are another build's")?;
    let whole = Shared {
        site: &site,
        title: words.app_name(),
        page: "index.html".to_owned(),
        frame: format!("{VERSION}/embed.html"),
    };
    write(staging, "oembed.json", &whole.answer()?)?;
    write(staging, "index.html", &whole.discovered(&fallbacks.fill(page, scenario)?)?)?;
    write(staging, "embed.html", &whole.discovered(&fallbacks.fill(&read("www/embed.html")?, scenario)?)?)?;
    for chapter in Chapter::Recap.path(&known) {
        let id = chapter.id();
        let page = fallbacks.fill_with_chapter(&of_chapter(page, id)?, scenario, id)?;
        let shared = Shared {
            page: format!("chapters/{id}.html"),
            frame: format!("{VERSION}/embed.html?chapter={id}"),
            ..whole
        };
        write(staging, &format!("chapters/{id}.json"), &shared.answer()?)?;
        write(staging, &shared.page, &shared.discovered(&page)?)?;
    }
    Ok(())
}

/// Something with an address of its own.
struct Shared<'a> {
    site: &'a str,
    title: &'a str,
    page: String,
    frame: String,
}

impl Shared<'_> {
    /// Only the elements and attributes that WordPress keeps of a site it does not know.
    fn answer(&self) -> Result<String, String> {
        let Shared { site, title, page, frame } = self;
        let answer = json!({
            "version": "1.0",
            "type": "rich",
            "title": title,
            "provider_name": title,
            "provider_url": format!("{site}index.html"),
            "html": format!(
                "<blockquote><a href=\"{site}{page}\">{title}</a></blockquote>\
                 <iframe src=\"{site}{frame}\" title=\"{title}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" frameborder=\"0\"></iframe>"
            ),
            "width": WIDTH,
            "height": HEIGHT,
            "thumbnail_url": format!("{site}icons/icon-512.png"),
            "thumbnail_width": 512,
            "thumbnail_height": 512,
        });
        serde_json::to_string_pretty(&answer).map_err(|error| error.to_string())
    }

    /// The page, which says where its answer is.
    fn discovered(&self, html: &str) -> Result<String, String> {
        const ANSWER: &str = "href=\"oembed.json\"";
        let answer = self.page.replace("index.html", "oembed.json").replace(".html", ".json");
        match html.matches(ANSWER).count() {
            1 => Ok(html.replace(ANSWER, &format!("href=\"{}{answer}\"", self.site))),
            count => Err(format!("`{ANSWER}` stands {count} times in {}", self.page)),
        }
    }
}

/// Our own page as it stands one folder deeper, opened at a chapter.
fn of_chapter(page: &str, id: &str) -> Result<String, String> {
    let (base, element) = ("<meta charset=\"utf-8\">", "<cat-divides-meat ");
    if page.matches(base).count() != 1 || page.matches(element).count() != 1 {
        return Err("index.html has not one character set and one widget".to_owned());
    }
    let page = page.replace(base, &format!("{base}\n    <base href=\"../\">"));
    Ok(page.replace(element, &format!("{element}chapter=\"{id}\" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_the_answer_that_is_its_own() {
        let shared =
            |page: &str| Shared { site: "https://a.b/", title: "", page: page.to_owned(), frame: String::new() };
        let discovered = |page| shared(page).discovered("<link href=\"oembed.json\">").unwrap();
        assert_eq!(discovered("index.html"), "<link href=\"https://a.b/oembed.json\">");
        assert_eq!(discovered("chapters/fog.html"), "<link href=\"https://a.b/chapters/fog.json\">");
    }

    #[test]
    fn with_a_site_every_address_of_an_answer_is_absolute() {
        let shared = Shared { site: "https://a.b/", title: "T", page: "c.html".to_owned(), frame: "f.html".to_owned() };
        let answer: serde_json::Value = serde_json::from_str(&shared.answer().unwrap()).unwrap();
        let html = answer["html"].as_str().unwrap();
        assert!(html.contains("<a href=\"https://a.b/c.html\">") && html.contains("src=\"https://a.b/f.html\""));
        assert_eq!(answer["thumbnail_url"], "https://a.b/icons/icon-512.png");
    }
}
