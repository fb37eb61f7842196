//! The problems found so far, put in the order in which they stand in the file.

#[cfg(not(target_arch = "wasm32"))]
use super::asked::{Asked, Place};
use super::{Fault, Problem};
use std::cell::{Cell, RefCell};

/// More problems than this are counted, not listed.
const LISTED: usize = 500;

#[derive(Default)]
pub(super) struct Report {
    problems: RefCell<Vec<(Vec<usize>, Problem)>>,
    unlisted: Cell<usize>,
    /// Of a file that is only described.
    #[cfg(not(target_arch = "wasm32"))]
    asked: RefCell<Vec<(Place, Asked)>>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Report {
    pub fn note(&self, place: Place, asked: Asked) {
        self.asked.borrow_mut().push((place, asked));
    }

    /// What was asked of each place, in the order in which it was.
    pub fn into_asked(self) -> Vec<(Place, Asked)> {
        self.asked.into_inner()
    }
}

impl Report {
    pub fn is_full(&self) -> bool {
        self.problems.borrow().len() >= LISTED
    }

    pub fn add(&self, order: Vec<usize>, problem: Problem) {
        let mut problems = self.problems.borrow_mut();
        let place = problems.partition_point(|(earlier, _)| *earlier <= order);
        problems.insert(place, (order, problem));
    }

    /// Counts a problem that is not listed any more.
    pub fn count(&self) {
        self.unlisted.set(self.unlisted.get() + 1);
    }

    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.problems.into_inner().into_iter().map(|(_, problem)| problem).collect();
        if self.unlisted.get() > 0 {
            problems.push(Problem { path: String::new(), fault: Fault::MoreProblems { count: self.unlisted.get() } });
        }
        problems
    }
}
