//! The tables that say what pictures show: which are open, and how the map's are sorted.

/// The same as a picture shows, as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twin {
    /// Of the map: actors, ties, and shares over time.
    Map,
    /// Of the fable's map: who holds the meat.
    Meat,
    /// Of what the chapter plays.
    Scene,
    /// Of the picture on which the reader's point is moved.
    Space,
}

/// How the tables are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// Which are open; of those that are shut, no row is drawn.
    open: [bool; 4],
    /// By which column each of the map's is sorted, if by any.
    pub sorting: [Option<Sorting>; 3],
}

/// By which column a table is sorted, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    pub column: usize,
    pub is_descending: bool,
}

impl Tables {
    pub fn is_open(&self, twin: Twin) -> bool {
        self.open[twin as usize]
    }

    pub(super) fn toggle(&mut self, twin: Twin, is_open: bool) {
        self.open[twin as usize] = is_open;
    }

    /// The first press on a column's head sorts upwards, the next turns it round.
    pub(super) fn sort(&mut self, table: usize, column: usize) {
        if let Some(sorting) = self.sorting.get_mut(table) {
            let is_descending = *sorting == Some(Sorting { column, is_descending: false });
            *sorting = Some(Sorting { column, is_descending });
        }
    }
}
