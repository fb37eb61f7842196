//! The contest for influence: who contends, and its numbers.

use super::cursor::Cursor;
use super::ids::Ids;
use super::read::Places;
use super::write::Writer;
use super::{ActorIndex, KnownParameter, Parameter, ParameterGroup, Scenario};

const FEWEST_CONTENDERS: usize = 2;
const MOST_CONTENDERS: usize = 20;

#[derive(Clone, Debug, PartialEq)]
pub struct ContestSetting {
    pub parameters: Vec<Parameter>,
    pub contenders: Vec<Contender>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contender {
    pub actor: ActorIndex,
    pub stake: Parameter,
    pub effectiveness: Parameter,
}

impl ContestSetting {
    pub(super) fn read(at: &Cursor, places: &Places) -> ContestSetting {
        let parameters = Parameter::read_group(at, ParameterGroup::Contest, &["contenders"]);
        let list = at.field("contenders");
        let contenders = list.items(FEWEST_CONTENDERS, MOST_CONTENDERS);
        Ids::of(&contenders, |contender| contender.field("actor"));
        ContestSetting { parameters, contenders: contenders.iter().map(|at| Contender::read(at, places)).collect() }
    }

    pub(super) fn write(&self, scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            Parameter::write_group(&self.parameters, out);
            out.field("contenders").list(&self.contenders, |contender, out| contender.write(scenario, out));
        });
    }
}

impl Contender {
    fn read(at: &Cursor, places: &Places) -> Contender {
        at.object(&["actor", "stake", "effectiveness"]);
        let mut parameters = KnownParameter::of(ParameterGroup::Contender);
        let mut next = || {
            let known = parameters.next().expect("a contender has a stake and an effectiveness");
            known.read(&at.field(known.default.name))
        };
        Contender { actor: at.field("actor").reference(&places.actors), stake: next(), effectiveness: next() }
    }

    fn write(&self, scenario: &Scenario, out: &mut Writer) {
        out.object(|out| {
            out.field("actor").text(&scenario.actors[self.actor].id);
            for parameter in [&self.stake, &self.effectiveness] {
                parameter.write(out.field(parameter.name));
            }
        });
    }
}
