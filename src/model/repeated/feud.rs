//! One misread move between two who answer in kind, and everything that comes of it.

/// Two who cooperate first and then do what they saw the other do; nothing goes wrong but one reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feud {
    /// The round, counted from 1, in which the first side misreads the second's move. Round 0 never comes.
    pub misread: usize,
}

impl Feud {
    /// Who cooperates in each of `rounds`, the first side before the second.
    ///
    /// ```
    /// use cat_divides_meat_model::repeated::feud::Feud;
    /// let moves = Feud { misread: 1 }.moves(4);
    /// assert_eq!(moves, [[true, true], [false, true], [true, false], [false, true]]);
    /// ```
    pub fn moves(&self, rounds: usize) -> Vec<[bool; 2]> {
        let mut moves = Vec::with_capacity(rounds);
        let mut now = [true; 2];
        for round in 1..=rounds {
            moves.push(now);
            let [first, second] = now;
            now = [second != (round == self.misread), first];
        }
        moves
    }
}
