//! A picture that is drawn on the page and can be saved as a file that needs no page.

use crate::model::numeric::decimal::tenths;
use crate::views::element::{Element, classed, el};

/// A shape of a class of widget.css; [`PAINT`] says how the class looks in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Bar { class: &'static str, at: [f64; 2], size: [f64; 2] },
    Dot { class: &'static str, at: [f64; 2], radius: f64 },
    Path { class: &'static str, d: String },
    Words { class: &'static str, at: [f64; 2], anchor: &'static str, text: String },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub size: [f64; 2],
    pub marks: Vec<Mark>,
}

/// What the classes look like on white paper: fill, then stroke.
const PAINT: [(&str, &str, &str); 14] = [
    ("chart-settled", "#4f6f44", "none"),
    ("chart-fought", "#b0474a", "none"),
    ("chart-judged", "#26221f", "none"),
    ("chart-spoiled", "#b9ab94", "none"),
    ("chart-kind", "#0b66a3", "none"),
    ("chart-hatch", "none", "#d9a3a4"),
    ("chart-axis", "none", "#8d8375"),
    ("chart-full", "none", "#2a2622"),
    ("chart-theory", "none", "#b5833a"),
    ("chart-theory-dot", "#b5833a", "none"),
    ("chart-label", "#2a2622", "none"),
    ("chart-small", "#655c53", "none"),
    ("chart-inside", "#fffdf8", "none"),
    ("chart-title", "#2a2622", "none"),
];

impl Picture {
    /// On the page; `summary` is the picture in words.
    pub fn element(&self, summary: &str) -> Element {
        classed("svg", "class-chart")
            .set("viewBox", format!("0 0 {} {}", tenths(self.size[0]), tenths(self.size[1])))
            .attr("role", "img")
            .label(summary)
            .each(self.marks.iter().map(Mark::element))
    }

    /// Pictures side by side as the text of a file.
    pub fn file(pictures: &[(String, Picture)], is_right_to_left: bool) -> String {
        const MARGIN: f64 = 24.0;
        const TITLE: f64 = 40.0;
        let high = pictures.iter().map(|(_, picture)| picture.size[1]).fold(0.0, f64::max);
        let wide: f64 = pictures.iter().map(|(_, picture)| picture.size[0] + MARGIN).sum();
        let (width, height) = (tenths(wide + MARGIN), tenths(high + TITLE + 2.0 * MARGIN));
        let direction = if is_right_to_left { "rtl" } else { "ltr" };
        let mut file = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" direction=\"{direction}\" font-family=\"system-ui, sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fffdf8\"/>\n"
        );
        let mut x = MARGIN;
        for (title, picture) in pictures {
            let middle = picture.size[0] / 2.0;
            let head = Mark::Words { class: "chart-title", at: [middle, 0.0], anchor: "middle", text: title.clone() };
            file += &format!("<g transform=\"translate({} {})\">\n", tenths(x), tenths(MARGIN + 16.0));
            file += &head.written();
            file += &format!("<g transform=\"translate(0 {})\">\n", tenths(TITLE - 16.0));
            picture.marks.iter().for_each(|mark| file += &mark.written());
            file += "</g></g>\n";
            x += picture.size[0] + MARGIN;
        }
        file + "</svg>\n"
    }
}

impl Mark {
    fn element(&self) -> Element {
        match self {
            Mark::Bar { class, at: [x, y], size: [width, height] } => {
                classed("rect", class).px("x", *x).px("y", *y).px("width", *width).px("height", *height)
            }
            Mark::Dot { class, at: [x, y], radius } => {
                classed("circle", class).px("cx", *x).px("cy", *y).px("r", *radius)
            }
            Mark::Path { class, d } => classed("path", class).set("d", d.clone()),
            Mark::Words { class, at: [x, y], anchor, text } => {
                el("text").attr("class", class).attr("text-anchor", anchor).px("x", *x).px("y", *y).text(text)
            }
        }
    }

    fn written(&self) -> String {
        let t = |value: &f64| tenths(*value);
        match self {
            Mark::Bar { class, at: [x, y], size: [width, height] } => {
                format!(
                    "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>\n",
                    t(x),
                    t(y),
                    t(width),
                    t(height),
                    paint(class)
                )
            }
            Mark::Dot { class, at: [x, y], radius } => {
                format!(
                    "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{} fill-opacity=\"0.8\"/>\n",
                    t(x),
                    t(y),
                    t(radius),
                    paint(class)
                )
            }
            Mark::Path { class, d } => format!("<path d=\"{d}\"{} stroke-width=\"2\"/>\n", paint(class)),
            Mark::Words { class, at: [x, y], anchor, text } => {
                let size = if *class == "chart-title" { 18 } else { 13 };
                let text = text.replace('&', "&amp;").replace('<', "&lt;");
                let place = format!("x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-size=\"{size}\"", t(x), t(y));
                format!("<text {place}{}>{text}</text>\n", paint(class))
            }
        }
    }
}

fn paint(class: &str) -> String {
    let paint = PAINT.iter().find(|(known, _, _)| *known == class);
    paint.map(|(_, fill, stroke)| format!(" fill=\"{fill}\" stroke=\"{stroke}\"")).unwrap_or_default()
}
