//! Finds room for every label: none is hidden, none lies on a node or on another label where there is any choice.

use super::geometry::{Curve, Plot, Point, Ring};
use crate::scenario::Language;

/// A name broken into lines, with the room it takes.
pub struct Label {
    pub lines: Vec<String>,
    language: Language,
}

/// Stands between a name and its number, but not at the end of a line.
const SEPARATOR: &str = " ·";
/// Longer lines are broken at a space.
const LINE: usize = 20;

impl Label {
    pub fn new(text: &str, language: Language) -> Label {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(line) if line.chars().count() + word.chars().count() < LINE => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        let last = lines.len() - 1; // a text split at spaces has at least one part
        lines[..last].iter_mut().for_each(|line| line.truncate(line.trim_end_matches(SEPARATOR).len()));
        Label { lines, language }
    }

    /// In CSS pixels; Nastaliq slopes and stacks, so that it needs more.
    pub fn line_height(&self) -> f64 {
        if self.language == Language::Urdu { 28.0 } else { 18.0 }
    }

    fn width(&self) -> f64 {
        let of_letter = if self.language.is_right_to_left() { 6.6 } else { 7.7 };
        self.lines.iter().map(|line| line.chars().count()).max().unwrap_or(0) as f64 * of_letter
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * self.line_height()
    }
}

#[derive(Clone, Copy)]
struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    fn overlap(&self, other: &Room) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }

    fn outside(&self, plot: &Plot) -> f64 {
        (-self.left).max(0.0)
            + (-self.top).max(0.0)
            + (self.right - plot.width).max(0.0)
            + (self.bottom - plot.height).max(0.0)
    }
}

/// A tie under a label is a smaller evil than a node or another label; outside the drawing a label is lost.
const CROSSING: f64 = 0.2;
const OUTSIDE: f64 = 200.0;

/// For each label the middle of its upper edge, chosen around its node where it covers least.
///
/// `words_of_ties` stand beside their ties already, each by the middle of its base line.
pub fn place(
    plot: &Plot,
    rings: &[Ring],
    ties: &[Curve],
    labels: &[Label],
    words_of_ties: &[(Point, Label)],
) -> Vec<Point> {
    let ties: Vec<Room> = ties.iter().flat_map(Curve::steps).map(|ring| around(&ring, 0.0)).collect();
    let nodes: Vec<Room> = rings.iter().map(|ring| around(ring, 2.0)).collect();
    let beside = |(at, label): &(Point, Label)| room(Point { x: at.x, y: at.y - 0.75 * label.line_height() }, label);
    let mut taken: Vec<Room> = words_of_ties.iter().map(beside).collect();
    rings
        .iter()
        .zip(labels)
        .map(|(ring, label)| {
            let cost = |at: &Point| {
                let room = room(*at, label);
                let covered: f64 = nodes.iter().chain(&taken).map(|other| room.overlap(other)).sum();
                let crossed: f64 = ties.iter().map(|tie| room.overlap(tie)).sum();
                covered + CROSSING * crossed + OUTSIDE * room.outside(plot)
            };
            let best = candidates(ring, label).into_iter().min_by(|a, b| cost(a).total_cmp(&cost(b)));
            let best = best.unwrap_or(ring.centre);
            taken.push(room(best, label));
            best
        })
        .collect()
}

fn around(ring: &Ring, margin: f64) -> Room {
    let (Point { x, y }, r) = (ring.centre, ring.radius + margin);
    Room { left: x - r, top: y - r, right: x + r, bottom: y + r }
}

fn room(at: Point, label: &Label) -> Room {
    let half = label.width() / 2.0;
    Room { left: at.x - half, top: at.y, right: at.x + half, bottom: at.y + label.height() }
}

/// Below, above, after, before; then the same shifted and further out. Earlier is better where both are free.
fn candidates(ring: &Ring, label: &Label) -> Vec<Point> {
    let Point { x, y } = ring.centre;
    let (r, half, height) = (ring.radius, label.width() / 2.0, label.height());
    [5.0, 16.0, 30.0]
        .into_iter()
        .flat_map(|gap| {
            let middle = y - height / 2.0;
            [
                (x, y + r + gap),
                (x, y - r - gap - height),
                (x + r + gap + half, middle),
                (x - r - gap - half, middle),
                (x + half * 0.6, y + r + gap),
                (x - half * 0.6, y + r + gap),
                (x + half * 0.6, y - r - gap - height),
                (x - half * 0.6, y - r - gap - height),
            ]
        })
        .map(|(x, y)| Point { x, y })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_broken_at_spaces() {
        let label = Label::new("facilitation networks inside the country", Language::English);
        assert_eq!(label.lines, ["facilitation", "networks inside the", "country"]);
    }

    #[test]
    fn labels_of_close_nodes_do_not_overlap() {
        let plot = Plot::new(360.0, 400.0);
        let rings: Vec<Ring> =
            (0..6).map(|n| Ring { centre: Point { x: 100.0 + 30.0 * n as f64, y: 200.0 }, radius: 10.0 }).collect();
        let labels: Vec<Label> = (0..6).map(|_| Label::new("a name", Language::English)).collect();
        let rooms: Vec<Room> =
            place(&plot, &rings, &[], &labels, &[]).iter().zip(&labels).map(|(at, label)| room(*at, label)).collect();
        for (index, a) in rooms.iter().enumerate() {
            assert!(rooms[..index].iter().all(|b| a.overlap(b) == 0.0), "label {index}");
        }
    }
}
