//! What a class did, drawn: how rounds ended, what each side held, where the meat went, how kindness faded.

use super::picture::{Mark, Picture};
use crate::model::numeric::decimal::filled;
use crate::state::classroom::{
    CardsSummary, CardsTheory, DAYS, Ending, FogSummary, Kind, SLICES, Treatment, trust_after,
};
use crate::words::Words;

pub fn ending(words: &Words, ending: Ending) -> &str {
    match ending {
        Ending::Settled => words.class_ending_settled(),
        Ending::Fought => words.class_ending_fought(),
        Ending::Judged => words.class_ending_judged(),
        Ending::Spoiled => words.class_ending_spoiled(),
    }
}

/// What the sides know of each other.
pub fn treatment(words: &Words, kind: Kind) -> &str {
    match kind {
        Kind::Cards(Treatment::Hidden) => words.class_treatment_hidden(),
        Kind::Cards(Treatment::Channel) => words.class_treatment_channel(),
        Kind::Cards(Treatment::Known) => words.class_treatment_known(),
        Kind::Fog(false) => words.class_channel_none(),
        Kind::Fog(true) => words.class_channel_open(),
    }
}

const ENDINGS: [&str; 4] = ["chart-settled", "chart-fought", "chart-judged", "chart-spoiled"];
/// Room for the name of a row.
const NAMES: f64 = 88.0;
const ROW: f64 = 32.0;
const BAR: f64 = 22.0;
const LEGEND: f64 = 26.0;

/// A picture that grows downwards, from the side where reading begins.
struct Chart<'a> {
    words: &'a Words,
    width: f64,
    y: f64,
    marks: Vec<Mark>,
}

impl Chart<'_> {
    fn new(words: &Words, width: f64) -> Chart<'_> {
        Chart { words, width, y: 0.0, marks: Vec::new() }
    }

    fn done(self) -> Picture {
        Picture { size: [self.width, self.y + 6.0], marks: self.marks }
    }

    /// Where something `width` wide lies that is `along` from where reading begins.
    fn x(&self, along: f64, width: f64) -> f64 {
        if self.words.language().is_right_to_left() { self.width - along - width } else { along }
    }

    fn say(&mut self, class: &'static str, along: f64, y: f64, anchor: &'static str, text: String) {
        self.marks.push(Mark::Words { class, at: [self.x(along, 0.0), y], anchor, text });
    }

    fn title(&mut self, text: &str) {
        self.y += 24.0;
        self.say("chart-label", 0.0, self.y, "start", text.to_owned());
        self.y += 10.0;
    }

    /// A bar divided in parts of 1, each with what is written in it where there is room.
    fn bar(&mut self, name: &str, parts: [f64; 4], written: [String; 4]) {
        let room = self.width - NAMES;
        self.say("chart-small", 0.0, self.y + 16.0, "start", name.to_owned());
        let mut along = NAMES;
        for (place, text) in written.into_iter().enumerate() {
            let width = parts[place] * room;
            if width > 0.0 {
                let at = [self.x(along, width) + 0.5, self.y];
                self.marks.push(Mark::Bar { class: ENDINGS[place], at, size: [(width - 1.0).max(0.5), BAR] });
                self.hatch(place, at, width - 1.0);
            }
            if width > 9.0 * text.chars().count() as f64 + 4.0 {
                self.say("chart-inside", along + width / 2.0, self.y + 16.0, "middle", text);
            }
            along += width;
        }
        self.y += ROW;
    }

    /// Fights are hatched, so that they are told from deals without colours too.
    fn hatch(&mut self, place: usize, [x, y]: [f64; 2], width: f64) {
        const SLANT: f64 = 9.0;
        let stripes = if place == 1 { ((width - SLANT) / 7.0).max(0.0) as usize } else { 0 };
        let stripe = |place: usize| {
            let at = x + 1.0 + 7.0 * place as f64;
            filled("M# #L# #", &[at, y + BAR, at + SLANT, y])
        };
        let d: String = (0..stripes).map(stripe).collect();
        if !d.is_empty() {
            self.marks.push(Mark::Path { class: "chart-hatch", d });
        }
    }

    fn legend(&mut self, names: [&str; 4]) {
        for (place, name) in names.into_iter().enumerate() {
            let along = self.width / 2.0 * (place % 2) as f64;
            let at = [self.x(along, 14.0), self.y];
            self.marks.push(Mark::Bar { class: ENDINGS[place], at, size: [14.0, 14.0] });
            self.say("chart-small", along + 20.0, self.y + 12.0, "start", name.to_owned());
            self.y += LEGEND * (place % 2) as f64;
        }
    }

    fn number(&self, number: f64) -> String {
        self.words.numerals.number(number)
    }

    fn percent(&self, share: f64) -> String {
        self.words.numerals.percent(share)
    }
}

/// The card game of one treatment, with what theory expects where it is shown.
pub fn cards(words: &Words, summary: &CardsSummary, theory: Option<CardsTheory>, width: f64) -> Picture {
    let mut chart = Chart::new(words, width);
    chart.title(words.class_chart_ends());
    ends(&mut chart, summary, theory);
    chart.title(words.class_chart_shares());
    shares(&mut chart, summary, theory);
    chart.title(words.class_chart_meat());
    let written = summary.meat.map(|part| chart.percent(part));
    chart.bar(words.class_chart_all(), summary.meat, written);
    chart.legend([
        words.class_meat_held(),
        words.class_meat_fights(),
        words.class_meat_judge(),
        words.class_meat_spoiled(),
    ]);
    chart.done()
}

fn ends(chart: &mut Chart, summary: &CardsSummary, theory: Option<CardsTheory>) {
    let words = chart.words;
    let row = |chart: &mut Chart, name: &str, counts: [usize; 4]| {
        let all = counts.iter().sum::<usize>().max(1) as f64;
        let written = counts.map(|count| chart.number(count as f64));
        chart.bar(name, counts.map(|count| count as f64 / all), written);
    };
    row(chart, words.class_chart_all(), summary.totals());
    for (place, counts) in summary.endings.iter().enumerate() {
        row(chart, &words.class_chart_round(place as f64 + 1.0).to_string(), *counts);
    }
    if let Some(theory) = theory {
        let [settled, fought, judged] = theory.endings;
        let parts = [settled, fought, judged, 0.0];
        let written = parts.map(|part| chart.percent(part));
        chart.bar(words.class_theory(), parts, written);
    }
    chart.legend(Ending::ALL.map(|each| ending(words, each)));
}

/// A dot for each result: across, what the side that began held; up, what the other did.
fn shares(chart: &mut Chart, summary: &CardsSummary, theory: Option<CardsTheory>) {
    let words = chart.words;
    let size = (chart.width - 70.0).min(280.0);
    let (start, top) = (36.0, chart.y + 22.0);
    let place = |chart: &Chart, [first, second]: [f64; 2]| {
        let along = start + first / f64::from(SLICES) * size;
        [chart.x(along, 0.0), top + size - second / f64::from(SLICES) * size]
    };
    chart.say("chart-small", 0.0, top - 8.0, "start", words.class_chart_second().to_owned());
    let [corner, right, up] = [[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]].map(|at| place(chart, at));
    let line = |points: &[[f64; 2]]| {
        let mut d = filled("M# #", &points[0]);
        points[1..].iter().for_each(|point| d += &filled("L# #", point));
        d
    };
    chart.marks.push(Mark::Path { class: "chart-axis", d: line(&[up, corner, right]) });
    chart.marks.push(Mark::Path { class: "chart-full", d: line(&[up, right]) });
    for tick in [0.0, 5.0, 10.0] {
        let (across, along) = (place(chart, [tick, 0.0]), start + tick / 10.0 * size);
        let text = chart.number(tick);
        chart.say("chart-small", along, across[1] + 18.0, "middle", text.clone());
        let height = place(chart, [0.0, tick])[1] + 5.0;
        chart.say("chart-small", start - 8.0, height, "end", text);
    }
    for (held, ending, count) in &summary.dots {
        let radius = (4.0 * (*count as f64).sqrt()).min(24.0) + 2.0;
        let at = place(chart, *held);
        chart.marks.push(dot(*ending, at, radius));
    }
    if let Some(theory) = theory {
        let at = place(chart, [theory.asked, f64::from(SLICES) - theory.asked]);
        chart.marks.push(Mark::Dot { class: "chart-theory", at, radius: 10.0 });
        let along = start + theory.asked / f64::from(SLICES) * size + 16.0;
        chart.say("chart-label", along, at[1] - 8.0, "start", words.class_theory().to_owned());
    }
    chart.y = top + size + 40.0;
    chart.say("chart-small", start + size / 2.0, chart.y, "middle", words.class_chart_first().to_owned());
    chart.y += 8.0;
}

/// Deals are round; fights are diamonds, and what went to the judge or spoiled is square.
fn dot(ending: Ending, at: [f64; 2], radius: f64) -> Mark {
    let class = ENDINGS[Ending::ALL.iter().position(|known| *known == ending).unwrap_or_default()];
    let [x, y] = at;
    match ending {
        Ending::Settled => Mark::Dot { class, at, radius },
        Ending::Fought => {
            let reach = radius * 1.2;
            Mark::Path {
                class,
                d: filled("M# #L# #L# #L# #Z", &[x - reach, y, x, y - reach, x + reach, y, x, y + reach]),
            }
        }
        _ => Mark::Bar { class, at: [x - radius * 0.9, y - radius * 0.9], size: [radius * 1.8, radius * 1.8] },
    }
}

/// The game in fog of one treatment: how many moves were kind on each day.
pub fn fog(words: &Words, summary: &FogSummary, has_channel: bool, is_theory_shown: bool, width: f64) -> Picture {
    let mut chart = Chart::new(words, width);
    chart.title(words.class_chart_kind());
    let (top, high) = (chart.y + 20.0, 180.0);
    let cell = width / DAYS as f64;
    let up = |share: f64| top + high - share * high;
    for (day, share) in summary.kindness.into_iter().enumerate() {
        let along = day as f64 * cell;
        let at = [chart.x(along + 4.0, cell - 8.0), up(share)];
        chart.marks.push(Mark::Bar { class: "chart-kind", at, size: [cell - 8.0, share * high] });
        let (written, number) = (chart.percent(share), chart.number(day as f64 + 1.0));
        chart.say("chart-small", along + cell / 2.0, up(share) - 5.0, "middle", written);
        chart.say("chart-small", along + cell / 2.0, top + high + 18.0, "middle", number);
    }
    if is_theory_shown {
        theory_of_fog(&mut chart, has_channel, |day, share| (day as f64 * cell + cell / 2.0, up(share)));
    }
    chart.y = top + high + 28.0;
    chart.done()
}

fn theory_of_fog(chart: &mut Chart, has_channel: bool, place: impl Fn(usize, f64) -> (f64, f64)) {
    let mut d = String::new();
    for day in 0..DAYS {
        let (along, y) = place(day, trust_after(day as u32, has_channel));
        let at = [chart.x(along, 0.0), y];
        d += &filled(if day == 0 { "M# #" } else { "L# #" }, &at);
        chart.marks.push(Mark::Dot { class: "chart-theory-dot", at, radius: 4.0 });
    }
    chart.marks.push(Mark::Path { class: "chart-theory", d });
}
