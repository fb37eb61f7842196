//! Finds room for every label: none lies on a node, on another label or off the sheet, and ties are kept clear of.

use super::geometry::{Curve, Plot, Point, Ring};
use crate::scenario::Language;

/// A name, broken into lines in one way or another.
pub struct Label {
    /// The widest first.
    shapes: Vec<Vec<String>>,
    language: Language,
}

/// A label that found room.
#[derive(Clone, Debug)]
pub struct Placed {
    pub lines: Vec<String>,
    pub line_height: f64,
    pub room: Room,
    /// From the node's rim to the name, where it would not be seen whose it is.
    pub leader: Option<[Point; 2]>,
}

/// Stands between a name and its number, but not at the end of a line.
const SEPARATOR: &str = " ·";
/// Longer lines, in CSS pixels, are broken at a space, or where there is none, anywhere.
const LINES: [f64; 2] = [160.0, 100.0];
/// Between two names in a row, in CSS pixels.
const BREATH: f64 = 2.0;
/// A longer name ends in an ellipsis; its card has all of it.
const MOST_LINES: usize = 4;

impl Label {
    pub fn new(text: &str, language: Language) -> Label {
        let mut shapes = vec![broken(text, LINES[0])];
        let longest_word = text.split(' ').map(length).fold(LINES[1], f64::max);
        let narrow = broken(text, longest_word + 1.0);
        if narrow.len() > shapes[0].len() && !narrow.iter().any(|line| line.ends_with('…')) {
            shapes.push(narrow);
        }
        Label { shapes, language }
    }

    /// In CSS pixels; Naskh has marks below its letters, and Nastaliq slopes and stacks, so that they need more.
    fn line_height(&self) -> f64 {
        match self.language {
            Language::English => 18.0,
            Language::Pashto => 22.0,
            Language::Urdu => 28.0,
        }
    }

    /// Above the first line: how far Nastaliq may rise over it.
    fn head(&self) -> f64 {
        if self.language == Language::Urdu { 6.0 } else { 0.0 }
    }

    fn size(&self, lines: &[String]) -> (f64, f64) {
        let width = lines.iter().map(|line| length(line)).fold(0.0, f64::max);
        (width + BREATH, self.head() + lines.len() as f64 * self.line_height())
    }
}

fn length(text: &str) -> f64 {
    text.chars().map(width).sum()
}

/// About how wide a letter is, in CSS pixels: the widest of the usual fonts, in bold. Marks and joiners take no room.
fn width(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' => 0.0,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
        ' ' | '.' | '·' => 5.0,
        '\u{590}'..='\u{8ff}' => 7.4,
        '\u{1100}'.. => 15.0,
        _ => 8.2,
    }
}

fn broken(text: &str, longest: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if word == SEPARATOR.trim_start() || length(line) + length(word) < longest => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(pieces(word, longest)),
        }
    }
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        lines[MOST_LINES - 1].push('…');
    }
    let last = lines.len() - 1; // a text split at spaces has at least one part
    lines[..last].iter_mut().for_each(|line| line.truncate(line.trim_end_matches(SEPARATOR).len()));
    lines
}

/// A word, cut wherever it grows too long.
fn pieces(word: &str, longest: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut reached = 0.0;
    for letter in word.chars() {
        reached += width(letter);
        if reached > longest {
            reached = width(letter);
            pieces.push(String::new());
        }
        pieces.iter_mut().last().expect("there is one from the start").push(letter);
    }
    pieces
}

/// An upright rectangle on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Room {
    fn new(middle: Point, (width, height): (f64, f64)) -> Room {
        let (x, y) = (width / 2.0, height / 2.0);
        Room { left: middle.x - x, top: middle.y - y, right: middle.x + x, bottom: middle.y + y }
    }

    pub fn around(ring: &Ring) -> Room {
        Room::new(ring.centre, (2.0 * ring.radius, 2.0 * ring.radius))
    }

    pub fn overlap(&self, other: &Room) -> f64 {
        if self.right <= other.left || other.right <= self.left || self.bottom <= other.top || other.bottom <= self.top
        {
            return 0.0; // as most are, and f64::min and its like are slow calls in wasm
        }
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width * height
    }

    /// How far apart they are; 0 where they touch or overlap.
    fn gap(&self, other: &Room) -> f64 {
        let across = (self.left - other.right).max(other.left - self.right).max(0.0);
        let down = (self.top - other.bottom).max(other.top - self.bottom).max(0.0);
        across.hypot(down)
    }

    /// By how much it juts out.
    fn outside(&self, plot: &Plot) -> f64 {
        let beyond = [-self.left, -self.top, self.right - plot.width, self.bottom - plot.height];
        beyond.iter().map(|length| length.max(0.0)).sum()
    }
}

/// Where lines are drawn, in cells: what a label covers is counted, however many ties there are.
struct Ink {
    across: usize,
    down: usize,
    cells: Vec<bool>,
}

const CELL: f64 = 5.0;

impl Ink {
    fn new(plot: &Plot) -> Ink {
        let [across, down] = [plot.width, plot.height].map(|length| (length / CELL) as usize + 1);
        Ink { across, down, cells: vec![false; across * down] }
    }

    /// The cells that `room` covers, row by row.
    fn rows(&self, room: &Room) -> impl Iterator<Item = std::ops::Range<usize>> + use<> {
        let cell = |length: f64, most: usize| ((length / CELL).max(0.0) as usize).min(most);
        let (across, left, right) = (self.across, cell(room.left, self.across), cell(room.right, self.across - 1) + 1);
        (cell(room.top, self.down)..(cell(room.bottom, self.down - 1) + 1))
            .map(move |row| row * across + left.min(right)..row * across + right)
    }

    fn draw(&mut self, room: &Room) {
        self.rows(room).for_each(|row| self.cells[row].fill(true));
    }

    /// The area in pixels that is drawn under `room`.
    fn under(&self, room: &Room) -> f64 {
        let drawn: usize =
            self.rows(room).map(|row| self.cells[row].iter().filter(|is_drawn| **is_drawn).count()).sum();
        drawn as f64 * CELL * CELL
    }
}

/// What is bad about a place where a label can be read.
struct Costs {
    /// For each pixel between it and its node.
    apart: f64,
    /// For each pixel by which another node is nearer than its own.
    nearer: f64,
    /// For each pixel of a tie that it covers.
    crossing: f64,
}

/// A name stays by its node, be it on ties.
const CLOSE: Costs = Costs { apart: 4.0, nearer: 12.0, crossing: 0.3 };
/// Where there is no room for all so, it may go further.
const ROOMY: Costs = Costs { apart: 2.5, nearer: 0.0, crossing: 0.4 };

/// What a label must not cover, and what it should not.
struct Sheet<'a> {
    plot: &'a Plot,
    nodes: Vec<Room>,
    ink: Ink,
    costs: &'static Costs,
}

/// On a node, on another label or off the sheet a label cannot be read.
const COVERING: f64 = 1000.0;
/// Off the sheet by one pixel is as bad as so many pixels of a node covered.
const OUTSIDE: f64 = 20.0;
/// What is covered by less than this is not covered.
const SLIGHT: f64 = 0.5;
/// Another node is clearly further from a name if it is by so much: fonts differ.
const CLEARLY: f64 = 6.0;
/// Around a node, kept clear of names.
const RIM: f64 = 3.0;
/// A name so near is seen to belong to its node; further off, a line leads to it.
const JOINED: f64 = 24.0;
/// So often is it tried to find room for all.
const ROUNDS: usize = 8;
/// From so many nodes on fewer places are tried, and once: a finger is waiting.
const MANY: usize = 40;

/// For each node its label where it covers least; `None` where there is no room, which happens only in a crowd.
///
/// `areas` lie behind the nodes and may be written on. `words_of_ties` stand beside their ties already, each by the
/// middle of its base line.
pub fn place(
    plot: &Plot,
    rings: &[Ring],
    areas: &[Ring],
    ties: &[Curve],
    labels: &[Label],
    words_of_ties: &[(Point, Label)],
) -> Vec<Option<Placed>> {
    let nodes = rings.iter().filter(|ring| !areas.contains(ring)).map(|ring| Room::around(&ring.wider(RIM)));
    let mut sheet = Sheet { plot, nodes: nodes.collect(), ink: Ink::new(plot), costs: &ROOMY };
    sheet.nodes.extend(words_of_ties.iter().map(beside));
    let drawn = ties.iter().flat_map(|tie| tie.steps(CELL)).chain(areas.iter().copied());
    drawn.for_each(|ring| sheet.ink.draw(&Room::around(&ring)));
    let is_crowd = rings.len() > MANY;
    let mut order: Vec<usize> = (0..rings.len()).collect();
    let mut places = Vec::new();
    // Who found no room has the first choice in the next round ("squeaky wheel").
    for round in 0..if is_crowd { 1 } else { ROUNDS } {
        sheet.costs = if is_crowd || round >= ROUNDS / 2 { &ROOMY } else { &CLOSE };
        places = vec![None; rings.len()];
        // Later labels took what was left: once they stand, the earlier ones may do better.
        for &index in order.iter().chain(order.iter().filter(|_| !is_crowd)) {
            places[index] = None;
            // Where there is no other room, the name of an area is written on it.
            let inner = if areas.contains(&rings[index]) { -0.45 * rings[index].radius } else { 0.0 };
            places[index] = sheet.best(&rings[index].wider(inner), &labels[index], &places, is_crowd);
        }
        let mut next = Vec::new();
        for is_free in [false, true] {
            next.extend(order.iter().filter(|index| sheet.is_free(**index, &places) == is_free));
        }
        if next == order && order.first().is_none_or(|first| sheet.is_free(*first, &places)) {
            break;
        }
        order = next;
    }
    for index in 0..places.len() {
        if !sheet.is_free(index, &places) {
            places[index] = None;
        }
        if let Some(placed) = &mut places[index] {
            placed.leader = sheet.leader(&rings[index], &placed.room);
        }
    }
    places
}

/// The room of a word on a tie.
fn beside((at, label): &(Point, Label)) -> Room {
    let (width, height) = label.size(&label.shapes[0]);
    Room::new(Point { x: at.x, y: at.y - 0.25 * label.line_height() }, (width, height))
}

impl Sheet<'_> {
    fn best(&self, ring: &Ring, label: &Label, taken: &[Option<Placed>], is_crowd: bool) -> Option<Placed> {
        let mut best: Option<(f64, &Vec<String>, Room)> = None;
        let (shapes, gaps) = if is_crowd { (1, 2) } else { (label.shapes.len(), GAPS.len()) };
        for lines in &label.shapes[..shapes] {
            let size = label.size(lines);
            for (rank, gap) in GAPS[..gaps].iter().enumerate() {
                for (place, direction) in AROUND.iter().enumerate() {
                    let least = best.as_ref().map_or(f64::INFINITY, |(least, ..)| *least);
                    // Earlier is better where both are free.
                    let mut cost = self.costs.apart * gap + (rank * AROUND.len() + place) as f64 * 0.1;
                    if cost >= least {
                        continue;
                    }
                    let room = beyond(ring, size, (*direction, *gap));
                    cost += self.costs.crossing * self.ink.under(&room) + COVERING * self.covered(&room, taken);
                    if cost < least && self.costs.nearer > 0.0 {
                        cost += self.costs.nearer * self.doubt(&room, *gap);
                    }
                    if cost < least {
                        best = Some((cost, lines, room));
                    }
                }
            }
        }
        best.map(|(_, lines, room)| Placed {
            lines: lines.clone(),
            line_height: label.line_height(),
            room,
            leader: None,
        })
    }

    /// By how much `room`, so far from its own node, looks as if it belonged to others.
    fn doubt(&self, room: &Room, own: f64) -> f64 {
        self.nodes.iter().map(|node| (own - room.gap(node)).max(0.0)).sum()
    }

    /// A line to `room`, if it is further from its node than the eye joins by itself, or another is not clearly further.
    fn leader(&self, ring: &Ring, room: &Room) -> Option<[Point; 2]> {
        let centre = ring.centre;
        let inset = (room.right - room.left) / 8.0; // fonts are mostly narrower than the room they are given
        let end = Point {
            x: centre.x.max(room.left + inset).min(room.right - inset),
            y: centre.y.max(room.top).min(room.bottom),
        };
        let apart = (end.x - centre.x).hypot(end.y - centre.y) - ring.radius;
        let own = room.gap(&Room::around(&ring.wider(RIM)));
        let is_doubtful = self.doubt(room, own + CLEARLY) > CLEARLY + 0.01; // its own node adds that much
        (apart > JOINED || is_doubtful).then(|| [centre.towards(end, ring.radius + 2.0), end])
    }

    fn is_free(&self, index: usize, places: &[Option<Placed>]) -> bool {
        let Some(Placed { room, .. }) = &places[index] else { return false };
        let others = self.covered(room, &places[..index]) + self.covered(room, &places[index + 1..]);
        others < SLIGHT
    }

    /// How much of `room` cannot be read.
    fn covered(&self, room: &Room, taken: &[Option<Placed>]) -> f64 {
        let nodes: f64 = self.nodes.iter().map(|node| room.overlap(node)).sum();
        let labels: f64 = taken.iter().flatten().map(|other| room.overlap(&other.room)).sum();
        nodes + labels + OUTSIDE * room.outside(self.plot)
    }
}

/// Between a node's rim and its label.
const GAPS: [f64; 6] = [8.0, 12.0, 22.0, 36.0, 54.0, 76.0];

/// Below, above, after, before, then between these, as parts of the way to the edge of a square.
const AROUND: [(f64, f64); 16] = [
    (0.0, 1.0),
    (0.0, -1.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.4, 1.0),
    (-0.4, 1.0),
    (0.4, -1.0),
    (-0.4, -1.0),
    (0.8, 1.0),
    (-0.8, 1.0),
    (0.8, -1.0),
    (-0.8, -1.0),
    (1.0, 0.6),
    (-1.0, 0.6),
    (1.0, -0.6),
    (-1.0, -0.6),
];

fn beyond(ring: &Ring, (width, height): (f64, f64), ((dx, dy), gap): ((f64, f64), f64)) -> Room {
    let reach = ring.radius + gap;
    let middle =
        Point { x: ring.centre.x + dx * (reach + width / 2.0), y: ring.centre.y + dy * (reach + height / 2.0) };
    Room::new(middle, (width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_broken_at_spaces() {
        let label = Label::new("facilitation networks inside the country", Language::English);
        assert_eq!(label.shapes[0], ["facilitation", "networks inside the", "country"]);
    }

    #[test]
    fn a_line_leads_to_a_name_that_is_far_from_its_node_or_nearer_to_another() {
        let plot = Plot::new(400.0, 400.0);
        let ring = |x, y| Ring { centre: Point { x, y }, radius: 10.0 };
        let (own, other) = (ring(100.0, 100.0), ring(160.0, 118.0));
        let nodes = [own, other].map(|ring| Room::around(&ring.wider(RIM)));
        let sheet = Sheet { plot: &plot, nodes: nodes.to_vec(), ink: Ink::new(&plot), costs: &CLOSE };
        let below = |gap: f64, width: f64| Room::new(Point { x: 100.0, y: 120.0 + gap }, (width, 20.0));
        assert!(sheet.leader(&own, &below(GAPS[0], 60.0)).is_none());
        let [from, to] = sheet.leader(&own, &below(GAPS[5], 60.0)).expect("it is far");
        assert_eq!([from.x, from.y, to.x, to.y], [100.0, 112.0, 100.0, 186.0]);
        assert!(sheet.leader(&own, &below(GAPS[0], 92.0)).is_some(), "its end is at the other's rim");
    }

    #[test]
    fn a_name_keeps_off_the_node_of_another() {
        let plot = Plot::new(400.0, 400.0);
        let ring = |x| Ring { centre: Point { x, y: 200.0 }, radius: 10.0 };
        let (own, other) = (ring(180.0), ring(210.0)); // so that the room after the first is the other's
        let labels = ["one", "two"].map(|name| Label::new(name, Language::English));
        let places = place(&plot, &[own, other], &[], &[], &labels, &[]);
        let gaps = |room: &Room| [own, other].map(|ring| room.gap(&Room::around(&ring)));
        let rooms: Vec<[f64; 2]> =
            places.iter().map(|place| gaps(&place.as_ref().expect("there is room").room)).collect();
        assert!(rooms[0][0] <= rooms[0][1] && rooms[1][1] <= rooms[1][0], "{rooms:?}");
    }

    #[test]
    fn a_name_without_spaces_is_broken_anywhere_and_cut_in_the_end() {
        let label = Label::new(&"x".repeat(200), Language::English);
        assert_eq!(label.shapes[0].len(), MOST_LINES);
        assert!(label.shapes[0][3].ends_with('…'));
    }
}
