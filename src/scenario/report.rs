//! The problems found so far, put in the order in which they stand in the file.

use super::{Fault, Problem};
use std::cell::{Cell, RefCell};

/// More problems than this are counted, not listed.
const LISTED: usize = 500;

#[derive(Default)]
pub(super) struct Report {
    problems: RefCell<Vec<(Vec<usize>, Problem)>>,
    unlisted: Cell<usize>,
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
