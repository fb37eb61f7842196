//! A file as a scenario, or everything that is wrong with it.

use super::actor::MOST_ACTORS;
use super::claim::MOST_CLAIMS;
use super::cursor::Cursor;
use super::ids::Ids;
use super::json::{Break, Cause, Json};
use super::report::Report;
use super::tie::MOST_TIES;
use super::tour::MOST_VIEWS;
use super::{Actor, ChapterSetting, Claim, ContestSetting, Fault, Parameter, ParameterGroup, Party, Problem, Proverb};
use super::{JsonKind, Roles, Scenario, Source, Text, Tie, TourView};

/// The format that is read and written.
pub(super) const FORMAT: f64 = 1.0;
/// Where a file may say what its author's editor checks it by; nothing else reads it.
const SCHEMA: &str = "$schema";
const LONGEST_ADDRESS: usize = 500;
/// A larger file is not looked into.
pub const LARGEST_FILE_BYTES: usize = 1 << 20;

/// Reads a scenario; or names every problem of the file, in the order in which they stand there.
pub fn read(file: &str) -> Result<Scenario, Vec<Problem>> {
    let json = parse(file).map_err(|fault| vec![Problem { path: String::new(), fault }])?;
    let report = Report::default();
    let scenario = Scenario::read(&Cursor::root(&json, &report));
    let problems = report.into_problems();
    if problems.is_empty() { Ok(scenario) } else { Err(problems) }
}

fn parse(file: &str) -> Result<Json, Fault> {
    if file.len() > LARGEST_FILE_BYTES {
        return Err(Fault::TooLarge { bytes: file.len(), max: LARGEST_FILE_BYTES });
    }
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    if file.chars().all(char::is_whitespace) {
        return Err(Fault::Empty);
    }
    Json::parse(file).map_err(|Break { line, column, cause }| match cause {
        Cause::Syntax => Fault::NotJson { line, column },
        Cause::Depth => Fault::TooDeep { line, column },
        Cause::Size => Fault::NumberTooLarge { line, column },
    })
}

/// Where the ids of the file lead.
pub(super) struct Places<'j> {
    pub actors: Ids<'j>,
    pub claims: Ids<'j>,
}

const FIELDS: [&str; 19] = [
    SCHEMA,
    "format",
    "id",
    "title",
    "source",
    "proverb",
    "parties",
    "judge_candidates",
    "roles",
    "chapters",
    "bargaining",
    "repeated",
    "contest",
    "insurgency",
    "policy",
    "actors",
    "ties",
    "claims",
    "tour",
];

impl Scenario {
    pub(super) fn read(at: &Cursor) -> Scenario {
        at.object(&FIELDS);
        at.optional(SCHEMA).map(|at| at.text(LONGEST_ADDRESS));
        check_format(&at.field("format"));
        let [actors, ties, claims] = ["actors", "ties", "claims"].map(|name| at.field(name));
        let actor_items = actors.items(0, MOST_ACTORS);
        let claim_items = claims.items(0, MOST_CLAIMS);
        let places =
            Places { actors: Ids::of_list(&actors, &actor_items), claims: Ids::of_list(&claims, &claim_items) };
        let source = Source::read(&at.field("source"));
        let has_sections = at.field("source").field("sections").is(JsonKind::List);
        let sections = has_sections.then_some(&source.sections[..]);
        let contest = at.optional("contest").map(|at| ContestSetting::read(&at, &places));
        let group = |name, group| at.optional(name).map_or(Vec::new(), |at| Parameter::read_group(&at, group, &[]));
        Scenario {
            id: at.field("id").id(),
            title: Text::short(at, "title"),
            proverb: at.optional("proverb").map(|at| Proverb::read(&at)),
            parties: read_parties(&at.field("parties")),
            judge_candidates: at
                .optional("judge_candidates")
                .map_or(Vec::new(), |at| at.references(&places.actors, MOST_ACTORS)),
            roles: at.optional("roles").map(|at| Roles::read(&at, &places, contest.as_ref())),
            chapters: at.optional("chapters").map_or(Vec::new(), |at| ChapterSetting::read_all(&at, &places)),
            bargaining: group("bargaining", ParameterGroup::Bargaining),
            repeated: group("repeated", ParameterGroup::Repeated),
            insurgency: group("insurgency", ParameterGroup::Insurgency),
            policy: group("policy", ParameterGroup::Policy),
            actors: actor_items.iter().map(Actor::read).collect(),
            ties: ties.items(0, MOST_TIES).iter().map(|at| Tie::read(at, &places)).collect(),
            claims: claim_items.iter().map(|at| Claim::read(at, sections)).collect(),
            tour: at.optional("tour").map_or(Vec::new(), |at| read_tour(&at, &places)),
            source,
            contest,
        }
    }
}

fn check_format(at: &Cursor) {
    let found = at.number(f64::MIN, f64::MAX);
    if at.is(JsonKind::Number) && found != FORMAT {
        at.fault(Fault::UnknownFormat { found, known: FORMAT });
    }
}

fn read_parties(at: &Cursor) -> [Party; 2] {
    let items = at.items(2, 2);
    Ids::of(&items, |party| party.field("id"));
    let mut parties = items.iter().map(Party::read);
    [(); 2].map(|()| parties.next().unwrap_or_default())
}

fn read_tour(at: &Cursor, places: &Places) -> Vec<TourView> {
    let views = at.items(0, MOST_VIEWS);
    Ids::of(&views, |view| view.field("id"));
    views.iter().map(|at| TourView::read(at, places)).collect()
}
