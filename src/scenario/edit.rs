//! Changing a scenario: every edit gives another valid scenario, or says what stands against it.

use super::{
    Actor, ActorIndex, ActorKind, ChapterSetting, Claim, ClaimIndex, ClaimKind, Confidence, Contender, ContestSetting,
    Fault, KnownParameter, Language, Name, Parameter, ParameterGroup, Party, Problem, Roles, Scenario, Sign, Source,
    Text, Tie, TieKind, read, write,
};

/// One thing to change. A text is written in the reader's language, and in English too where there was none.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    Retitle(Language, String),
    AddActor(Language, String),
    RenameActor(ActorIndex, Language, String),
    RetypeActor(ActorIndex, ActorKind),
    /// Across and down, from 0 to 1; further out is at the edge.
    MoveActor(ActorIndex, [f64; 2]),
    RemoveActor(ActorIndex),
    /// From the source of the influence to the one influenced.
    AddTie(ActorIndex, ActorIndex),
    RetypeTie(usize, TieKind),
    TurnTie(usize, Sign),
    ReweighTie(usize, f64),
    RemoveTie(usize),
    /// A new claim, and the tie that it stands behind.
    AddClaim(Option<usize>, Language, String),
    RewriteClaim(ClaimIndex, Language, String),
    RetypeClaim(ClaimIndex, ClaimKind),
    /// The section or paragraph; `None`: not from the source.
    CiteClaim(ClaimIndex, Option<String>),
    TrustClaim(ClaimIndex, Option<Confidence>),
    RemoveClaim(ClaimIndex),
    AttachClaim(usize, ClaimIndex),
    DetachClaim(usize, ClaimIndex),
    /// A contest over `seat` between the one who may leave and another.
    OpenContest {
        leaver: ActorIndex,
        seat: ActorIndex,
        other: ActorIndex,
    },
    JoinContest(ActorIndex),
    QuitContest(ActorIndex),
    CloseContest,
}

/// What else an edit took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    pub ties: usize,
    /// Whether the contest ended, for want of somebody it needs.
    pub contest: bool,
}

impl Scenario {
    /// The scenario after `edit`, and what else went with it; or everything that would be wrong with it.
    pub fn edited(&self, edit: &Edit) -> Result<(Scenario, Losses), Vec<Problem>> {
        let mut next = self.clone();
        next.make(edit).map_err(|problem| vec![problem])?;
        let losses = next.settle_contest(self);
        // Whatever a file may not hold, no edit may make. A move alone cannot go wrong, and comes sixty times a second.
        if !matches!(edit, Edit::MoveActor(..)) {
            next = read(&write(&next))?;
        }
        Ok((next, losses))
    }

    fn make(&mut self, edit: &Edit) -> Result<(), Problem> {
        match edit {
            Edit::Retitle(language, text) => self.title.rewrite(*language, text),
            Edit::AddActor(language, name) => self.add_actor(*language, name),
            Edit::RenameActor(actor, language, name) => self.actor(*actor)?.name.rewrite(*language, name),
            Edit::RetypeActor(actor, kind) => self.actor(*actor)?.kind = *kind,
            Edit::MoveActor(actor, place) => self.actor(*actor)?.position = Some(place.map(within)),
            Edit::RemoveActor(actor) => self.remove_actor(*actor)?,
            Edit::AddTie(from, to) => self.add_tie(*from, *to)?,
            Edit::RetypeTie(tie, kind) => self.tie(*tie)?.kind = *kind,
            Edit::TurnTie(tie, sign) => self.tie(*tie)?.sign = *sign,
            Edit::ReweighTie(tie, weight) => self.tie(*tie)?.weight = finite(*weight, *tie)?,
            Edit::RemoveTie(tie) => {
                self.tie(*tie)?;
                self.ties.remove(*tie);
            }
            Edit::AddClaim(tie, language, text) => self.add_claim(*tie, *language, text)?,
            Edit::RewriteClaim(claim, language, text) => self.claim(*claim)?.text.rewrite(*language, text),
            Edit::RetypeClaim(claim, kind) => self.claim(*claim)?.kind = *kind,
            Edit::CiteClaim(claim, section) => self.claim(*claim)?.section = section.clone(),
            Edit::TrustClaim(claim, confidence) => self.claim(*claim)?.confidence = *confidence,
            Edit::RemoveClaim(claim) => self.remove_claim(*claim)?,
            Edit::AttachClaim(tie, claim) => self.attach(*tie, *claim)?,
            Edit::DetachClaim(tie, claim) => self.tie(*tie)?.claims.retain(|each| each != claim),
            Edit::OpenContest { leaver, seat, other } => self.open_contest(*leaver, *seat, *other)?,
            Edit::JoinContest(actor) => self.join_contest(*actor)?,
            Edit::QuitContest(actor) => self.keep_contenders(|each| each != *actor),
            Edit::CloseContest => (self.contest, self.roles) = (None, None),
        }
        Ok(())
    }

    fn actor(&mut self, actor: ActorIndex) -> Result<&mut Actor, Problem> {
        self.actors.get_mut(actor).ok_or_else(|| missing("actors", actor))
    }

    fn tie(&mut self, tie: usize) -> Result<&mut Tie, Problem> {
        self.ties.get_mut(tie).ok_or_else(|| missing("ties", tie))
    }

    fn claim(&mut self, claim: ClaimIndex) -> Result<&mut Claim, Problem> {
        self.claims.get_mut(claim).ok_or_else(|| missing("claims", claim))
    }

    // -- Actors --

    fn add_actor(&mut self, language: Language, name: &str) {
        let id = unused("actor", |id| self.actors.iter().any(|actor| actor.id == id));
        let name = Name::uninflected(Text::written(language, name));
        let position = Some(self.free_place());
        self.actors.push(Actor { id, name, kind: ActorKind::State, position });
    }

    /// Of a grid of places the one furthest from all actors.
    fn free_place(&self) -> [f64; 2] {
        let room = |[x, y]: [f64; 2]| {
            let taken = self.actors.iter().map(|actor| actor.position.unwrap_or([0.5, 0.5]));
            taken.map(|[ax, ay]| (ax - x).hypot(ay - y)).fold(f64::INFINITY, f64::min)
        };
        let grid = (0..81).map(|cell| [f64::from(cell % 9) / 10.0 + 0.1, f64::from(cell / 9) / 10.0 + 0.1]);
        let middle = [0.5, 0.5];
        grid.fold(middle, |best, place| if room(place) > room(best) { place } else { best })
    }

    /// With its ties, its place in the contest, among the possible judges and in the tour.
    fn remove_actor(&mut self, gone: ActorIndex) -> Result<(), Problem> {
        self.actor(gone)?;
        let moved = |actor: ActorIndex| if actor > gone { actor - 1 } else { actor };
        let close_ranks = |list: &mut Vec<ActorIndex>| {
            list.retain(|actor| *actor != gone);
            list.iter_mut().for_each(|actor| *actor = moved(*actor));
        };
        self.actors.remove(gone);
        self.ties.retain(|tie| tie.from != gone && tie.to != gone);
        self.ties.iter_mut().for_each(|tie| (tie.from, tie.to) = (moved(tie.from), moved(tie.to)));
        close_ranks(&mut self.judge_candidates);
        self.tour.iter_mut().for_each(|view| close_ranks(&mut view.actors));
        self.roles = self.roles.filter(|roles| roles.leaver != gone && roles.seat != gone);
        if let Some(roles) = &mut self.roles {
            *roles = Roles { leaver: moved(roles.leaver), seat: moved(roles.seat) };
        }
        self.keep_contenders(|actor| actor != gone);
        let contenders = self.contest.iter_mut().flat_map(|contest| &mut contest.contenders);
        contenders.for_each(|contender| contender.actor = moved(contender.actor));
        Ok(())
    }

    // -- Ties and claims --

    fn add_tie(&mut self, from: ActorIndex, to: ActorIndex) -> Result<(), Problem> {
        self.actor(from)?;
        self.actor(to)?;
        let (kind, sign) = (TieKind::Diplomatic, Sign::Positive);
        self.ties.push(Tie { from, to, kind, sign, weight: 0.5, since: None, claims: Vec::new() });
        Ok(())
    }

    fn add_claim(&mut self, tie: Option<usize>, language: Language, text: &str) -> Result<(), Problem> {
        let id = unused("claim", |id| self.claims.iter().any(|claim| claim.id == id));
        let (kind, text) = (ClaimKind::ModelAssumption, Text::written(language, text));
        self.claims.push(Claim { id, kind, text, section: None, date: None, confidence: None });
        tie.map_or(Ok(()), |tie| self.attach(tie, self.claims.len() - 1))
    }

    fn attach(&mut self, tie: usize, claim: ClaimIndex) -> Result<(), Problem> {
        self.claim(claim)?;
        let claims = &mut self.tie(tie)?.claims;
        if !claims.contains(&claim) {
            claims.push(claim);
        }
        Ok(())
    }

    fn remove_claim(&mut self, gone: ClaimIndex) -> Result<(), Problem> {
        self.claim(gone)?;
        self.claims.remove(gone);
        let ties = self.ties.iter_mut().map(|tie| &mut tie.claims);
        for claims in ties.chain(self.chapters.iter_mut().map(|chapter| &mut chapter.claims)) {
            claims.retain(|claim| *claim != gone);
            claims.iter_mut().filter(|claim| **claim > gone).for_each(|claim| *claim -= 1);
        }
        Ok(())
    }

    // -- The contest --

    fn open_contest(&mut self, leaver: ActorIndex, seat: ActorIndex, other: ActorIndex) -> Result<(), Problem> {
        [leaver, seat, other].into_iter().try_for_each(|actor| self.actor(actor).map(drop))?;
        let contenders = vec![Contender::new(leaver), Contender::new(other)];
        let parameters = self.contest.take().map_or(Vec::new(), |contest| contest.parameters);
        self.contest = Some(ContestSetting { parameters, contenders });
        self.roles = Some(Roles { leaver, seat });
        let absent = |id: &&str| !self.chapters.iter().any(|chapter| chapter.id == *id);
        let absent: Vec<&str> = ["vacuum", "fronts", "together"].into_iter().filter(absent).collect();
        self.chapters.extend(absent.into_iter().map(ChapterSetting::new));
        Ok(())
    }

    fn join_contest(&mut self, actor: ActorIndex) -> Result<(), Problem> {
        self.actor(actor)?;
        let contest = self.contest.as_mut().ok_or_else(|| problem("contest".to_owned(), Fault::Missing))?;
        if !contest.contenders.iter().any(|contender| contender.actor == actor) {
            contest.contenders.push(Contender::new(actor));
        }
        Ok(())
    }

    fn keep_contenders(&mut self, stays: impl Fn(ActorIndex) -> bool) {
        if let Some(contest) = &mut self.contest {
            contest.contenders.retain(|contender| stays(contender.actor));
        }
    }

    /// A contest takes two, and roles take a contest in which the one who may leave contends.
    fn settle_contest(&mut self, before: &Scenario) -> Losses {
        self.contest.take_if(|contest| contest.contenders.len() < 2);
        let contends =
            |actor| self.contest.iter().flat_map(|contest| &contest.contenders).any(|each| each.actor == actor);
        self.roles = self.roles.filter(|roles| contends(roles.leaver));
        let is_fewer = self.actors.len() < before.actors.len();
        Losses {
            ties: if is_fewer { before.ties.len() - self.ties.len() } else { 0 },
            contest: before.roles.is_some() && self.roles.is_none(),
        }
    }
}

// -- Whole scenarios --

impl Scenario {
    /// The smallest scenario that can be played: the fable's chapters, two sides, and an empty map.
    pub fn empty(language: Language, title: &str, sides: [&str; 2]) -> Scenario {
        let name = |text: &str| Name::uninflected(Text::written(language, text));
        let chapters = ["saying", "offers", "range", "judge", "fog", "recap"].into_iter().map(ChapterSetting::new);
        let title = Text::written(language, title);
        Scenario {
            id: "own".to_owned(),
            source: Source { title: title.clone(), author: None, date: None, url: None, sections: Vec::new() },
            title,
            proverb: None,
            parties: [("first", sides[0]), ("second", sides[1])]
                .map(|(id, side)| Party { id: id.to_owned(), name: name(side) }),
            judge_candidates: Vec::new(),
            roles: None,
            chapters: chapters.collect(),
            bargaining: Vec::new(),
            repeated: Vec::new(),
            contest: None,
            insurgency: Vec::new(),
            policy: Vec::new(),
            actors: Vec::new(),
            ties: Vec::new(),
            claims: Vec::new(),
            tour: Vec::new(),
        }
    }

    /// Makes `value`, which lies in its range, the scenario's own; `actor` says whose stake or effectiveness it is.
    pub fn set_number(&mut self, name: &str, actor: Option<ActorIndex>, value: f64) {
        let Some(known) = KnownParameter::named(name) else { return };
        let contender = |contest: &mut ContestSetting| {
            let mut contenders = std::mem::take(&mut contest.contenders);
            for each in contenders.iter_mut().filter(|each| Some(each.actor) == actor) {
                let own = if each.stake.name == name { &mut each.stake } else { &mut each.effectiveness };
                own.value = value;
            }
            contest.contenders = contenders;
        };
        let contest = self.contest.as_mut();
        match known.group {
            ParameterGroup::Contender => contest.into_iter().for_each(contender),
            ParameterGroup::Contest => contest.into_iter().for_each(|it| set(&mut it.parameters, known, value)),
            ParameterGroup::Bargaining => set(&mut self.bargaining, known, value),
            ParameterGroup::Repeated => set(&mut self.repeated, known, value),
            ParameterGroup::Insurgency => set(&mut self.insurgency, known, value),
            ParameterGroup::Policy => set(&mut self.policy, known, value),
        }
    }
}

/// A group keeps the order of all that is known, which is the file's.
fn set(group: &mut Vec<Parameter>, known: &KnownParameter, value: f64) {
    let own = &known.default;
    let rank = |name: &str| KnownParameter::all().iter().position(|each| each.default.name == name);
    match group.iter().position(|parameter| rank(parameter.name) >= rank(own.name)) {
        Some(place) if group[place].name == own.name => group[place].value = value,
        place => group.insert(place.unwrap_or(group.len()), Parameter { value, ..own.clone() }),
    }
}

impl Contender {
    fn new(actor: ActorIndex) -> Contender {
        let known = |name| KnownParameter::named(name).expect("a contender has it").default.clone();
        Contender { actor, stake: known("stake"), effectiveness: known("effectiveness") }
    }
}

impl ChapterSetting {
    fn new(id: &str) -> ChapterSetting {
        ChapterSetting { id: id.to_owned(), hook: None, setting: None, claims: Vec::new(), bets: Vec::new() }
    }
}

/// A short name that is not taken.
fn unused(stem: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let ids = (1..).map(|number| format!("{stem}-{number}"));
    ids.into_iter().find(|id| !is_taken(id)).expect("of endlessly many names one is free")
}

/// To a thousandth, which is less than a pixel.
fn within(at: f64) -> f64 {
    let at = if at.is_nan() { 0.5 } else { at.clamp(0.0, 1.0) };
    (at * 1000.0).round() / 1000.0
}

fn finite(weight: f64, tie: usize) -> Result<f64, Problem> {
    let fault = || problem(format!("ties[{tie}].weight"), Fault::OutOfRange { found: weight, min: 0.0, max: 1.0 });
    if weight.is_finite() { Ok(weight) } else { Err(fault()) }
}

fn missing(list: &str, place: usize) -> Problem {
    problem(format!("{list}[{place}]"), Fault::Missing)
}

fn problem(path: String, fault: Fault) -> Problem {
    Problem { path, fault }
}
