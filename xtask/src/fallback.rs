//! What pages hold in the element's place until the widget is there: the widget's first picture as text.

use crate::program::{line, program};

/// Where it goes in `index.html` and `embed.html`.
const PLACE: &str = "<!-- the first picture as text -->";

/// The pictures of the built-in scenarios.
pub struct Fallbacks {
    /// Scenario, chapter and HTML; the chapter at which a scenario opens comes first.
    pictures: Vec<[String; 3]>,
}

impl Fallbacks {
    /// Drawn by the same crates, in the same profile, as the native tests use: nothing is compiled twice for it.
    pub fn draw(scenarios: &[(String, String)]) -> Result<Fallbacks, String> {
        let mut command = program("cargo", &["run", "--quiet", "--package", "prerender", "--"]);
        let output = command.args(scenarios.iter().map(|(id, _)| format!("www/scenarios/{id}.json"))).output();
        let output = output.map_err(|error| format!("{}: {error}", line(&command)))?;
        if !output.status.success() {
            return Err(format!("failed: {}\n{}", line(&command), String::from_utf8_lossy(&output.stderr)));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        Ok(Fallbacks { pictures: text.lines().filter_map(picture).collect() })
    }

    /// The page with the picture at which a scenario opens in its place.
    pub fn fill(&self, page: &str, scenario: &str) -> Result<String, String> {
        self.fill_with(page, scenario, |_| true)
    }

    /// The same with the picture of one chapter.
    pub fn fill_with_chapter(&self, page: &str, scenario: &str, chapter: &str) -> Result<String, String> {
        self.fill_with(page, scenario, |id| id == chapter)
    }

    fn fill_with(&self, page: &str, scenario: &str, is_meant: impl Fn(&str) -> bool) -> Result<String, String> {
        let mut pictures = self.pictures.iter();
        let picture = pictures.find(|[id, chapter, _]| id == scenario && is_meant(chapter));
        let [.., html] = picture.ok_or(format!("no picture of {scenario} was drawn"))?;
        match page.matches(PLACE).count() {
            1 => Ok(page.replace(PLACE, html)),
            count => Err(format!("`{PLACE}` stands {count} times in a page")),
        }
    }
}

/// One line of what was drawn, its parts apart by tabs.
fn picture(line: &str) -> Option<[String; 3]> {
    let mut parts = line.splitn(3, '\t').map(str::to_owned);
    Some([parts.next()?, parts.next()?, parts.next()?])
}
