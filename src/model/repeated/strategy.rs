//! Strategies for the repeated dilemma, as machines with a handful of states.

use crate::numeric::{Fraction, quantity};

quantity! {
    /// e, the chance that a move slips or is misread: 0 to 1/2, where it tells nothing any more.
    ErrorRate: |x| (0.0..=0.5).contains(&x)
}

/// What goes wrong, each time with the same chance, for each side on its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Noise {
    /// A move comes out as its opposite, and all see what came out.
    Implementation(ErrorRate),
    /// A side misreads the other's move, and nobody knows.
    Perception(ErrorRate),
}

/// How to play.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Strategy {
    MemoryOne(MemoryOne),
    /// Contrite tit for tat after Wu, Axelrod 1995: content, contrite or provoked.
    Contrite,
    /// What the Axelrod library for Python calls ContriteTitForTat, which is another machine.
    LibraryContrite,
    /// Cooperates until the other has once defected, as it was read; then never again. Its grudge has full memory, so
    /// that in noise its long run is the end of all cooperation; [`Strategy::GRIM`] is the form that remembers one round.
    Grudger,
}

/// Cooperates with a chance that depends on the last round alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MemoryOne {
    /// Chances after CC, CD, DC, DD, own move first.
    pub after: [Fraction; 4],
    /// Chance in the first round.
    pub first: Fraction,
}

impl Strategy {
    /// Cooperates always.
    pub const ALWAYS_COOPERATE: Self = Self::fixed([Fraction::ONE; 4], Fraction::ONE);
    /// Defects always.
    pub const ALWAYS_DEFECT: Self = Self::fixed([Fraction::ZERO; 4], Fraction::ZERO);
    /// Does what the other did.
    pub const TIT_FOR_TAT: Self = Self::generous(Fraction::ZERO);
    /// Win–stay, lose–shift, also called Pavlov: repeats what paid R or T.
    pub const WIN_STAY_LOSE_SHIFT: Self =
        Self::fixed([Fraction::ONE, Fraction::ZERO, Fraction::ZERO, Fraction::ONE], Fraction::ONE);
    /// Cooperates only while both do; unlike the grudge of full memory, a double slip mends it.
    pub const GRIM: Self = Self::fixed([Fraction::ONE, Fraction::ZERO, Fraction::ZERO, Fraction::ZERO], Fraction::ONE);
    /// Tosses a coin.
    pub const RANDOM: Self = Self::fixed([Fraction::HALF; 4], Fraction::HALF);

    /// Tit for tat that overlooks a defection with chance `generosity` g.
    pub const fn generous(generosity: Fraction) -> Self {
        Self::fixed([Fraction::ONE, generosity, Fraction::ONE, generosity], Fraction::ONE)
    }

    const fn fixed(after: [Fraction; 4], first: Fraction) -> Self {
        Self::MemoryOne(MemoryOne { after, first })
    }

    pub(crate) fn machine(&self) -> Machine {
        match self {
            Self::MemoryOne(memory) => Machine::of_memory(memory),
            Self::Contrite => Machine::contrite(),
            Self::LibraryContrite => Machine::library_contrite(),
            Self::Grudger => Machine::grudger(),
        }
    }
}

pub(crate) const COOPERATE: usize = 0;
pub(crate) const DEFECT: usize = 1;

/// The most states of a machine.
pub(crate) const MOST_STATES: usize = 5;

/// A strategy as states, of which the first is where it starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Machine {
    /// The chance to mean to cooperate, by state.
    pub cooperates: [f64; MOST_STATES],
    /// The next state, by state, own move as it came out, and the other's move as it was read.
    pub next: [[[usize; 2]; 2]; MOST_STATES],
}

impl Machine {
    /// State 0 before the first round, then 1 to 4 for CC, CD, DC, DD.
    fn of_memory(memory: &MemoryOne) -> Self {
        let [cc, cd, dc, dd] = memory.after.map(Fraction::get);
        Self { cooperates: [memory.first.get(), cc, cd, dc, dd], next: [[[1, 2], [3, 4]]; MOST_STATES] }
    }

    /// Content, contrite, provoked.
    fn contrite() -> Self {
        let (content, contrite, provoked) = (0, 1, 2);
        let from_content = [[content, provoked], [contrite, content]];
        let from_contrite = [[content; 2], [contrite; 2]];
        let from_provoked = [[content, provoked]; 2];
        Self {
            cooperates: [1.0, 1.0, 0.0, 0.0, 0.0],
            next: [from_content, from_contrite, from_provoked, [[0; 2]; 2], [[0; 2]; 2]],
        }
    }

    /// Trusting, then for ever bearing a grudge.
    fn grudger() -> Self {
        let (trusting, grudge) = (0, 1);
        let mut next = [[[grudge; 2]; 2]; MOST_STATES];
        next[trusting] = [[trusting, grudge]; 2];
        Self { cooperates: [1.0, 0.0, 0.0, 0.0, 0.0], next }
    }

    /// About to cooperate or to defect, first at ease, then contrite.
    ///
    /// At ease, it becomes contrite when it meant to cooperate, defected, and the other cooperated; contrite, it
    /// is at ease again once its cooperation comes out, and cooperates once more. Otherwise it echoes the other.
    fn library_contrite() -> Self {
        let (cooperating, defecting, contrite, contrite_defecting) = (0, 1, 2, 3);
        let contritely = [[cooperating; 2], [contrite, contrite_defecting]];
        Self {
            cooperates: [1.0, 0.0, 1.0, 0.0, 0.0],
            next: [
                [[cooperating, defecting], [contrite, defecting]],
                [[cooperating, defecting]; 2],
                contritely,
                contritely,
                [[0; 2]; 2],
            ],
        }
    }
}
