//! "Just show me": the chapters one after another, each playing its run and leaving its finding to be read.

use super::{Action, Chapter, State, history};

/// How long a finding is left to be read before the next chapter opens.
const READING_MS: u32 = 7_000;
/// Time between two steps of a run: within the 250 ms to 2 s in which eyes can follow.
const TICK_MS: u32 = 700;
/// The same where a run has many small steps.
const FAST_TICK_MS: u32 = 150;
const MANY_STEPS: usize = 20;

/// Whether the reader or the page, by doing this, takes the matter into their own hands.
pub(super) fn is_ended_by(action: &Action) -> bool {
    match action {
        Action::TimerTicked => false, // that is the tour's own
        Action::OpenedChapter(_) | Action::HostReplacedScenario(_) | Action::HostRestored(_) | Action::HostReset => {
            true
        }
        _ => history::is_undoable(action),
    }
}

impl State {
    pub fn is_touring(&self) -> bool {
        self.tour.is_some()
    }

    /// The time between two ticks of the play timer.
    pub fn tick_ms(&self) -> u32 {
        if self.last_step() > MANY_STEPS { FAST_TICK_MS } else { TICK_MS }
    }

    pub(super) fn start_tour(&mut self) {
        if let Some(first) = Chapter::of(&self.scenario).first() {
            self.show(*first);
        }
    }

    pub(super) fn stop_tour(&mut self) {
        (self.tour, self.is_playing) = (None, false);
    }

    /// A step of the run; after its end some time to read; then the next chapter, or after the last the end.
    pub(super) fn tour_on(&mut self) {
        if self.step() < self.last_step() {
            self.steps.set(self.chapter, self.step() + 1);
            return;
        }
        let waited = self.tour.map_or(0, |ticks| ticks + 1);
        self.tour = Some(waited);
        if waited * self.tick_ms() >= READING_MS {
            self.show_next();
        }
    }

    fn show_next(&mut self) {
        let chapters = self.chapter.path(&self.scenario);
        let here = chapters.iter().position(|chapter| *chapter == self.chapter);
        match here.and_then(|here| chapters.get(here + 1)) {
            Some(next) => self.show(*next),
            None => self.stop_tour(),
        }
    }

    fn show(&mut self, chapter: Chapter) {
        self.open(chapter);
        self.go_to_step(0);
        (self.tour, self.is_playing) = (Some(0), true);
    }
}
