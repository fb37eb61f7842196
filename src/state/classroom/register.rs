//! The teacher's list: codes typed or pasted in bulk, each counted once, and what a class did all together.

use super::Seat;
use super::cards::ROUNDS;
use super::code::{Code, Fault, Kind, LENGTH, Report, Results};
use super::fog::DAYS;
use super::round::{Ending, Round, SLICES};
use crate::model::repeated::witness;
use crate::scenario::Json;

/// A code and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub code: String,
    pub report: Report,
}

/// A piece of the text that is no code, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    pub text: String,
    pub fault: Fault,
}

/// What a text of codes holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub register: Register,
    pub bad: Vec<Bad>,
    /// Codes that stand there more than once; each is counted once.
    pub repeated: Vec<String>,
}

/// Every pair once, in the order of their codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    pub entries: Vec<Entry>,
}

impl Reading {
    /// Reads codes with anything between them: spaces, hyphens, commas, line breaks.
    ///
    /// Twelve letters in a row of pieces are a code if they pass the check, wherever they begin; so a number or a word
    /// before a code does no harm. What is left over is named as bad, line by line.
    pub fn of(text: &str) -> Reading {
        let mut reading = Reading::default();
        for line in text.split(['\n', '\r', ',', ';', '\t', '|', '،', '؛']) {
            reading.read_line(line);
        }
        reading
    }

    fn read_line(&mut self, line: &str) {
        let pieces = pieces(line);
        let mut left_over = String::new();
        let mut place = 0;
        while place < pieces.len() {
            match code_at(&pieces[place..]) {
                Some((count, code, report)) => {
                    self.complain(&std::mem::take(&mut left_over), true);
                    self.add(code.written(), report);
                    place += count;
                }
                None => {
                    left_over += if left_over.is_empty() { "" } else { " " };
                    left_over += &pieces[place];
                    place += 1;
                }
            }
        }
        self.complain(&left_over, false);
    }

    fn add(&mut self, code: String, report: Report) {
        let is_known = self.register.entries.iter().any(|entry| entry.code == code);
        match is_known {
            true if !self.repeated.contains(&code) => self.repeated.push(code),
            true => {}
            false => self.register.entries.push(Entry { code, report }),
        }
    }

    /// Names what is no code. A short word before a code, such as a pair's number, is no try at one.
    fn complain(&mut self, text: &str, is_before_code: bool) {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric()).count();
        if letters == 0 || (is_before_code && letters < LENGTH / 2) {
            return;
        }
        for text in in_twelves(text) {
            let fault = Code::read(&text).err().unwrap_or(Fault::Check); // one that means nothing is mistyped too
            self.bad.push(Bad { text, fault });
        }
    }
}

/// The code that the first pieces make, and how many they are.
fn code_at(pieces: &[String]) -> Option<(usize, Code, Report)> {
    let mut letters = String::new();
    for (place, piece) in pieces.iter().enumerate() {
        letters += piece;
        match letters.chars().count() {
            LENGTH => {
                let code = Code::read(&letters).ok()?;
                return Some((place + 1, code, code.report()?));
            }
            longer if longer > LENGTH => return None,
            _ => {}
        }
    }
    None
}

/// The pieces of a line; one that is made of several twelves is several codes without a gap.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for piece in line.split(|letter: char| !letter.is_alphanumeric()).filter(|piece| !piece.is_empty()) {
        let letters: Vec<char> = piece.chars().collect();
        let size = if letters.len().is_multiple_of(LENGTH) { LENGTH } else { letters.len() };
        pieces.extend(letters.chunks(size).map(|chunk| chunk.iter().collect::<String>()));
    }
    pieces
}

/// Bad pieces of twelve letters each, if the whole is made of such; otherwise the whole.
fn in_twelves(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut count = 0;
    for piece in text.split(' ') {
        if count >= LENGTH {
            parts.push(String::new());
            count = 0;
        }
        let last = parts.last_mut().expect("there is one");
        *last += if last.is_empty() { "" } else { " " };
        *last += piece;
        count += piece.chars().count();
    }
    parts
}

/// What the pairs of one treatment of the card game did.
#[derive(Clone, Debug, PartialEq)]
pub struct CardsSummary {
    pub pairs: usize,
    /// How the rounds ended: by round, and then in the order of [`Ending::ALL`].
    pub endings: [[usize; 4]; ROUNDS],
    /// What the side that began and the other held in slices, how the round ended, and how often that came.
    pub dots: Vec<([f64; 2], Ending, usize)>,
    /// What became of all the meat: held, lost in fights, eaten by the judge, spoiled. Parts of 1.
    pub meat: [f64; 4],
    /// Slices that the judge ate.
    pub eaten: f64,
}

/// What the pairs of one treatment of the game in fog did.
#[derive(Clone, Debug, PartialEq)]
pub struct FogSummary {
    pub pairs: usize,
    /// The part of moves that were kind, day by day.
    pub kindness: [f64; DAYS],
    /// The part of moves that were misread.
    pub misread: f64,
}

impl Register {
    /// The games and treatments that were played.
    pub fn kinds(&self) -> Vec<Kind> {
        Kind::ALL.into_iter().filter(|kind| self.of(*kind).next().is_some()).collect()
    }

    fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.report.kind == kind)
    }

    fn cards_of(&self, kind: Kind) -> Vec<&[Round; ROUNDS]> {
        self.of(kind).filter_map(|entry| entry.report.results.rounds()).collect()
    }

    fn fog_of(&self, kind: Kind) -> Vec<&[witness::Round; DAYS]> {
        self.of(kind).filter_map(|entry| entry.report.results.days()).collect()
    }

    /// `None` if nobody played it.
    pub fn cards(&self, kind: Kind) -> Option<CardsSummary> {
        let pairs = self.cards_of(kind);
        let mut summary = CardsSummary {
            pairs: pairs.len(),
            endings: [[0; 4]; ROUNDS],
            dots: Vec::new(),
            meat: [0.0; 4],
            eaten: 0.0,
        };
        for rounds in &pairs {
            rounds.iter().enumerate().for_each(|(place, round)| summary.add(place, round));
        }
        let all = (pairs.len() * ROUNDS) as f64 * f64::from(2 * SLICES);
        summary.meat = summary.meat.map(|halves| halves / all);
        (!pairs.is_empty()).then_some(summary)
    }

    /// `None` if nobody played it.
    pub fn fog(&self, kind: Kind) -> Option<FogSummary> {
        let pairs = self.fog_of(kind);
        let moves = 2.0 * pairs.len() as f64;
        let count = |day: usize, what: fn(&witness::Round) -> [bool; 2]| {
            pairs.iter().map(|days| what(&days[day]).iter().filter(|is_so| **is_so).count()).sum::<usize>() as f64
        };
        let kindness = std::array::from_fn(|day| count(day, |day| day.cooperated) / moves);
        let misread = (0..DAYS).map(|day| count(day, |day| day.misread)).sum::<f64>() / (moves * DAYS as f64);
        (!pairs.is_empty()).then_some(FogSummary { pairs: pairs.len(), kindness, misread })
    }

    /// The class as a file; the codes carry everything.
    pub fn file(&self) -> String {
        let codes: Vec<String> = self.entries.iter().map(|entry| format!("    \"{}\"", entry.code)).collect();
        format!("{{\n  \"{FILE}\": 1,\n  \"codes\": [\n{}\n  ]\n}}\n", codes.join(",\n"))
    }

    /// The codes of a file that [`Register::file`] wrote, one a line, or of any other text as they stand there.
    pub fn codes_in(text: &str) -> String {
        let json = Json::parse(text).ok();
        let listed = json.as_ref().and_then(|json| json.field("codes")).and_then(Json::list);
        let Some(codes) = listed else { return text.to_owned() };
        codes.iter().filter_map(Json::text).collect::<Vec<_>>().join("\n")
    }

    /// A table for a spreadsheet: a line a round or day, meat in slices.
    pub fn csv(&self) -> String {
        let mut lines = vec![COLUMNS.to_owned()];
        for entry in &self.entries {
            let pair = entry.report.pair().map(|pair| pair.to_string()).unwrap_or_default();
            let against = if entry.report.is_against_widget { "widget" } else { "pupil" };
            let head = format!("{},{pair},{},{against}", entry.code, kind_name(entry.report.kind));
            lines.extend(
                rows(&entry.report.results)
                    .iter()
                    .enumerate()
                    .map(|(place, row)| format!("{head},{},{row}", place + 1)),
            );
        }
        lines.join("\r\n") + "\r\n"
    }
}

impl CardsSummary {
    fn add(&mut self, place: usize, round: &Round) {
        let ending = Ending::ALL.iter().position(|ending| *ending == round.ending).unwrap_or_default();
        self.endings[place][ending] += 1;
        let first = Seat::beginning(place + 1) as usize;
        let held = [round.halves[first], round.halves[1 - first]].map(|halves| f64::from(halves) / 2.0);
        match self.dots.iter_mut().find(|(at, ending, _)| *at == held && *ending == round.ending) {
            Some((_, _, count)) => *count += 1,
            None => self.dots.push((held, round.ending, 1)),
        }
        let parts = [round.halves[0] + round.halves[1], round.trampled(), round.eaten(), 2 * round.spoiled];
        self.meat.iter_mut().zip(parts).for_each(|(sum, halves)| *sum += f64::from(halves));
        self.eaten += f64::from(round.eaten()) / 2.0;
    }

    /// How many rounds ended in each way.
    pub fn totals(&self) -> [usize; 4] {
        std::array::from_fn(|ending| self.endings.iter().map(|round| round[ending]).sum())
    }
}

/// The field by which a class's file is known.
const FILE: &str = "cat_divides_meat_class";
const COLUMNS: &str = "code,pair,game,against,round,ending,left,right,spoiled,lost_in_fight,eaten,left_kind,right_kind,left_misread,right_misread";

fn kind_name(kind: Kind) -> &'static str {
    use super::cards::Treatment;
    match kind {
        Kind::Cards(Treatment::Hidden) => "cards_hidden",
        Kind::Cards(Treatment::Channel) => "cards_channel",
        Kind::Cards(Treatment::Known) => "cards_known",
        Kind::Fog(false) => "fog",
        Kind::Fog(true) => "fog_channel",
    }
}

fn rows(results: &Results) -> Vec<String> {
    match results {
        Results::Cards(rounds) => rounds.iter().map(cards_row).collect(),
        Results::Fog(days) => days.iter().map(fog_row).collect(),
    }
}

fn cards_row(round: &Round) -> String {
    let ending = match round.ending {
        Ending::Settled => "settled",
        Ending::Fought => "fought",
        Ending::Judged => "judge",
        Ending::Spoiled => "spoiled",
    };
    let [left, right, lost, eaten] = [round.halves[0], round.halves[1], round.trampled(), round.eaten()].map(slices);
    format!("{ending},{left},{right},{},{lost},{eaten},,,,", round.spoiled)
}

fn slices(halves: u8) -> String {
    format!("{}{}", halves / 2, if halves % 2 == 1 { ".5" } else { "" })
}

fn fog_row(day: &witness::Round) -> String {
    let [a, b, c, d] = [day.cooperated[0], day.cooperated[1], day.misread[0], day.misread[1]].map(u8::from);
    format!(",,,,,,{a},{b},{c},{d}")
}
