use super::misuse::Misuse;
use crate::scenario::*;
pub fn read(text: &str) -> Result<Scenario, Vec<Misuse>> {
    let json: serde_json::Value = serde_json::from_str(text).map_err(|e| vec![Misuse::new("", e.to_string())])?;
    let Some(id) = json["id"].as_str() else { return Err(vec![Misuse::new("id", "missing")]) };
    let p = |name: &str, value, min, max| Parameter { name: name.into(), value, min, max, note: None };
    let name = || Name { direct: Text::english("A"), oblique: Text::english("A") };
    Ok(Scenario {
        id: id.into(),
        title: Text::english("t"),
        source: Source { title: Text::english("t"), author: None, date: None, url: None, sections: vec![] },
        proverb: None,
        parties: [Party { id: "a".into(), name: name() }, Party { id: "b".into(), name: name() }],
        judge_candidates: vec![],
        roles: (id == "op-ed").then_some(Roles { leaver: 0, seat: 1 }),
        chapters: ["saying", "vacuum"]
            .map(|id| ChapterSetting { id: id.into(), hook: None, setting: None, claims: vec![] })
            .into(),
        bargaining: vec![p("tolerance", 0.05, 0.0, 1.0), p("overshoot", 0.3, 0.0, 2.0), p("first_cut", 0.4, 0.0, 0.5)],
        repeated: vec![],
        contest: (id == "op-ed").then(|| ContestSetting {
            parameters: vec![
                p("engagement", 1.0, 0.0, 1.0),
                p("home_rule", 0.1, 0.0, 1.0),
                p("adjustment_speed", 0.5, 0.0, 1.0),
                p("return_year", 5.0, 0.0, 10.0),
            ],
            contenders: vec![Contender {
                actor: 0,
                stake: p("stake", 1.0, 0.0, 2.0),
                effectiveness: p("effectiveness", 1.0, 0.0, 2.0),
            }],
        }),
        insurgency: vec![],
        policy: vec![],
        actors: vec![Actor { id: "x".into(), name: name(), kind: ActorKind::State, position: None }],
        ties: vec![],
        claims: vec![],
        tour: vec![],
    })
}
