//! What the model says, in a shape that can be laid beside what a reference file expects.

#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// There is no such number: no equilibrium, nothing unique, an input that means nothing.
    Undefined,
    Flag(bool),
    Number(f64),
    /// A number, where what is expected was measured and is only this exact.
    Within(f64, f64),
    Text(String),
    List(Vec<Answer>),
    Table(Vec<(String, Answer)>),
}

/// A table of named answers.
pub fn table<const N: usize>(rows: [(&str, Answer); N]) -> Answer {
    Answer::Table(rows.into_iter().map(|(key, answer)| (key.to_string(), answer)).collect())
}

/// The answer of a model that has one, or [`Answer::Undefined`].
pub fn defined(model: impl FnOnce() -> Option<Answer>) -> Option<Answer> {
    Some(model().unwrap_or(Answer::Undefined))
}

impl Answer {
    pub fn get(&self, key: &str) -> Option<&Answer> {
        match self {
            Self::Table(rows) => rows.iter().find(|(name, _)| name == key).map(|(_, answer)| answer),
            _ => None,
        }
    }

    /// This table with the rows of another after its own.
    pub fn and(self, more: Answer) -> Answer {
        match (self, more) {
            (Self::Table(rows), Self::Table(more)) => Self::Table(rows.into_iter().chain(more).collect()),
            (whole, _) => whole,
        }
    }
}

impl From<f64> for Answer {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Answer {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<bool> for Answer {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<String> for Answer {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<A: Into<Answer>> From<Option<A>> for Answer {
    fn from(answer: Option<A>) -> Self {
        answer.map_or(Self::Undefined, Into::into)
    }
}

impl<A: Into<Answer>> From<Vec<A>> for Answer {
    fn from(list: Vec<A>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<A: Into<Answer>, const N: usize> From<[A; N]> for Answer {
    fn from(list: [A; N]) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<A: Into<Answer> + Clone> From<&[A]> for Answer {
    fn from(list: &[A]) -> Self {
        Self::List(list.iter().cloned().map(Into::into).collect())
    }
}
