//! Which actor or tie of a file a problem concerns, so that it can be shown where the reader looks for it.

use super::Problem;
use super::json::Json;

/// An actor or a tie as the file names it, however broken the rest of it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Concern {
    /// By id.
    Actor(String),
    /// By the ids of both ends.
    Tie(String, String),
}

/// For each of the problems of `file`, what it concerns; `None`: the file as a whole, or another part of it.
pub fn concerns(file: &str, problems: &[Problem]) -> Vec<Option<Concern>> {
    let json = Json::parse(file.trim_start_matches('\u{feff}')).ok();
    problems.iter().map(|problem| concern(json.as_ref()?, &problem.path)).collect()
}

fn concern(file: &Json, path: &str) -> Option<Concern> {
    let (list, rest) = path.split_once('[')?;
    let place: usize = rest.split_once(']')?.0.parse().ok()?;
    let item = file.field(list)?.list()?.get(place)?;
    let text = |field| item.field(field).and_then(Json::text).map(str::to_owned);
    match list {
        "actors" => Some(Concern::Actor(text("id")?)),
        "ties" => Some(Concern::Tie(text("from")?, text("to")?)),
        _ => None,
    }
}
