//! The ids of a list, and what a misspelt one may have meant.

use super::Fault;
use super::cursor::{Cursor, shown};

/// The ids of a list's items, to be found by name.
pub(super) struct Ids<'j> {
    sorted: Vec<(&'j str, usize)>,
    /// False where the list itself is a problem, so that no id can be called unknown.
    is_complete: bool,
}

impl<'j> Ids<'j> {
    /// The ids at `id` of each item; one that stands twice is a problem.
    pub fn of<'c>(items: &'c [Cursor<'j, 'c>], id: impl Fn(&'c Cursor<'j, 'c>) -> Cursor<'j, 'c>) -> Ids<'j> {
        let mut ids = Ids { sorted: Vec::new(), is_complete: true };
        for (place, item) in items.iter().enumerate() {
            let at = id(item);
            if let Some(first) = at.peek_text().and_then(|id| ids.add(id, place)) {
                at.fault(Fault::RepeatedId {
                    found: shown(at.peek_text().unwrap_or_default()),
                    first: items[first].path(),
                });
            }
        }
        ids
    }

    /// The ids of what `list` holds, whether or not it is a list.
    pub fn of_list<'c>(list: &Cursor, items: &'c [Cursor<'j, 'c>]) -> Ids<'j> {
        Ids { is_complete: list.length() == Some(items.len()), ..Ids::of(items, |item| item.field("id")) }
    }

    /// Adds an id; or returns the place of the item that has it already.
    fn add(&mut self, id: &'j str, place: usize) -> Option<usize> {
        let known = self.find(id);
        if known.is_none() {
            self.sorted.insert(self.rank(id), (id, place));
        }
        known
    }

    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    pub fn all(&self) -> impl Iterator<Item = &'j str> {
        self.sorted.iter().map(|(id, _)| *id)
    }

    pub fn find(&self, id: &str) -> Option<usize> {
        self.sorted.get(self.rank(id)).filter(|(known, _)| *known == id).map(|(_, place)| *place)
    }

    fn rank(&self, id: &str) -> usize {
        self.sorted.partition_point(|(known, _)| *known < id)
    }
}

/// The first known word that a slip of the pen could have turned into `found`.
pub(super) fn nearest<'k>(found: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let mut known = known.filter(|known| is_near(found.as_bytes(), known.as_bytes()));
    known.next()
}

/// Whether two words differ in at most two letters beside each other, and in less than half of the word.
fn is_near(a: &[u8], b: &[u8]) -> bool {
    let shorter = a.len().min(b.len());
    let start = a.iter().zip(b).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let rest = shorter - start;
    let end = a.iter().rev().zip(b.iter().rev()).take(rest).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let differing = a.len().max(b.len()) - start - end;
    differing <= 2 && differing * 2 < shorter
}
