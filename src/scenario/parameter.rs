//! The numbers of the models: their names, the widest ranges in which the models hold, and their defaults.

use super::Text;
use super::cursor::Cursor;
use super::write::Writer;
use ParameterGroup::*;

/// A number of a model, with the range in which the reader may move it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The glossary's name, such as `home_rule`; no two groups share one.
    pub name: &'static str,
    pub value: f64,
    pub min: f64,
    pub max: f64,
    /// Whose number it is and why this one.
    pub note: Option<Text>,
}

/// A parameter as its model knows it.
#[derive(Debug)]
pub struct KnownParameter {
    pub group: ParameterGroup,
    /// What holds where a scenario is silent.
    pub default: Parameter,
    /// A scenario may choose its range anywhere from `lowest` to `highest`.
    pub lowest: f64,
    pub highest: f64,
}

/// The object of the file in which a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterGroup {
    Bargaining,
    Repeated,
    Contest,
    /// One of `contest.contenders`.
    Contender,
    Insurgency,
    Policy,
}

/// What the models know, in the order in which a scenario lists it: the default between the ends of its range.
///
/// The numbers are illustrative and ours. Ranges and units: `models.md`, whose sections are named.
static KNOWN: [KnownParameter; 84] = [
    // Bites (1.2), fractions of a piece.
    known(Bargaining, "tolerance", 0.0, 0.05, 0.5),
    known(Bargaining, "overshoot", 0.0, 0.5, 1.0),
    known(Bargaining, "first_cut", 0.3, 0.6, 1.0),
    // Alternating offers (1.4) and the ultimatum (1.10). First and second are the scenario's two parties.
    known(Bargaining, "discount_factor_first", 0.0, 0.9, 1.0),
    known(Bargaining, "discount_factor_second", 0.0, 0.8, 1.0),
    known(Bargaining, "refusal_fee", 0.0, 0.05, 1.0),
    known(Bargaining, "envy", 0.0, 1.0, 4.0),
    known(Bargaining, "guilt", 0.0, 0.3, 1.0),
    // Crisis bargaining (1.7), fractions of the prize; strength is the first party's chance to win a fight.
    known(Bargaining, "strength", 0.05, 0.5, 0.95),
    known(Bargaining, "fighting_cost_first", 0.0, 0.1, 0.4),
    known(Bargaining, "fighting_cost_second", 0.0, 0.15, 0.4),
    known(Bargaining, "mistrust", 0.0, 0.1, 0.4),
    known(Bargaining, "strength_later", 0.05, 0.7, 0.95),
    known(Bargaining, "patience", 0.5, 0.9, 0.99),
    // The judge's table (1.3, 1.5, 1.5b, 1.5c); beliefs are of the first party's chance or part of the award.
    known(Bargaining, "judge_cut", 0.0, 0.3, 1.0),
    known(Bargaining, "cost_of_fighting", 0.0, 0.25, 0.8),
    known(Bargaining, "belief_in_fight_first", 0.0, 0.55, 1.0),
    known(Bargaining, "belief_in_fight_second", 0.0, 0.45, 1.0),
    known(Bargaining, "belief_in_award_first", 0.0, 0.8, 1.0),
    known(Bargaining, "belief_in_award_second", 0.0, 0.2, 1.0),
    known(Bargaining, "round_fee", 0.01, 0.1, 1.0),
    known(Bargaining, "rounds_at_table", 0.0, 5.0, 50.0),
    known(Bargaining, "candour", 0.0, 0.5, 1.0),
    known(Bargaining, "lean", -0.5, 0.1, 0.5),
    known(Bargaining, "award_spread", 0.01, 0.1, 0.5),
    // The repeated dilemma (4). The payoffs' ranges keep them in the order that makes it one.
    known(Repeated, "slip", 0.0, 0.0, 0.5),
    known(Repeated, "misreading", 0.0, 0.05, 0.5),
    known(Repeated, "channel", 0.0, 0.0, 1.0),
    known(Repeated, "generosity", 0.0, 0.33, 1.0),
    known(Repeated, "rounds", 10.0, 200.0, 1000.0),
    known(Repeated, "temptation", 4.0, 5.0, 5.9),
    known(Repeated, "reward", 3.0, 3.0, 3.5),
    known(Repeated, "punishment", 0.5, 1.0, 2.0),
    known(Repeated, "sucker", -5.0, 0.0, 0.0),
    // The contest (2.1): engagement is the part of the leaver's old effort that is kept up; speed per year; 0 years away: never back.
    known(Contest, "engagement", 0.0, 0.2, 1.0),
    known(Contest, "home_rule", 0.0, 0.5, 3.0),
    known(Contest, "adjustment_speed", 0.2, 1.0, 2.0),
    known(Contest, "return_year", 0.0, 0.0, 10.0),
    known(Contender, "stake", 0.5, 2.0, 10.0),
    known(Contender, "effectiveness", 0.3, 1.0, 3.0),
    // The insurgency (3), per year; stocks in arbitrary units.
    known(Insurgency, "inflow", 0.2, 1.0, 3.0),
    known(Insurgency, "fading", 0.02, 0.05, 0.1),
    known(Insurgency, "grievance_resolution", 0.0, 0.05, 0.5),
    known(Insurgency, "recruitment", 0.01, 0.06, 0.1),
    known(Insurgency, "facilitator_share", 0.05, 0.3, 0.7),
    known(Insurgency, "fighters_to_network", 0.0, 0.2, 0.6),
    known(Insurgency, "network_to_fighters", 0.0, 0.0, 0.6),
    known(Insurgency, "chain_action", 0.0, 0.1, 1.0),
    known(Insurgency, "operations", 0.0, 3.0, 10.0),
    known(Insurgency, "backlash", 0.0, 0.0, 2.0),
    known(Insurgency, "cross_border_inflow", 0.0, 0.0, 0.1),
    // The policy mix (5b): `min` and `max` bound the draws of the robustness test; the model holds further out.
    drawn("mix_noise", [0.0, 0.02, 0.15, 0.3, 0.5]),
    drawn("dialogue_clarity", [0.0, 0.2, 0.8, 0.95, 1.0]),
    drawn("mix_generosity", [0.0, 0.05, 0.33, 0.33, 1.0]),
    drawn("mix_strength", [0.05, 0.2, 0.5, 0.8, 0.95]),
    drawn("mix_fighting_cost", [0.0, 0.02, 0.1, 0.3, 0.4]),
    drawn("mix_cost_centre", [0.0, 0.05, 0.15, 0.3, 0.4]),
    drawn("mix_mistrust", [0.0, 0.02, 0.14, 0.25, 0.4]),
    drawn("deterrence_cost", [0.0, 0.0, 0.5, 1.0, 3.0]),
    drawn("mix_inflow", [0.2, 1.0, 1.0, 1.0, 3.0]),
    drawn("mix_fading", [0.02, 0.05, 0.05, 0.05, 0.1]),
    drawn("mix_recruitment", [0.01, 0.02, 0.06, 0.1, 0.1]),
    drawn("mix_facilitator_share", [0.05, 0.1, 0.3, 0.6, 0.7]),
    drawn("mix_fighters_to_network", [0.0, 0.05, 0.2, 0.5, 0.6]),
    drawn("operations_without", [0.0, 0.1, 0.1, 0.1, 10.0]),
    drawn("chain_action_without", [0.0, 0.1, 0.1, 0.1, 1.0]),
    drawn("grievance_resolution_without", [0.0, 0.05, 0.05, 0.05, 0.5]),
    drawn("operations_most", [0.0, 0.5, 3.0, 6.0, 10.0]),
    drawn("chain_action_most", [0.0, 0.2, 0.8, 1.2, 2.0]),
    drawn("grievance_resolution_most", [0.0, 0.1, 0.5, 0.6, 1.0]),
    drawn("mix_stake", [0.5, 1.0, 3.0, 6.0, 10.0]),
    drawn("mix_effectiveness", [0.3, 1.0, 1.0, 1.0, 3.0]),
    drawn("dialogue_effectiveness", [0.0, 0.0, 0.8, 1.5, 3.0]),
    drawn("development_effectiveness", [0.0, 0.0, 0.4, 1.5, 3.0]),
    drawn("mix_home_rule", [0.0, 0.1, 0.8, 2.5, 3.0]),
    drawn("mix_rival_stake_first", [0.5, 3.2, 3.2, 3.2, 10.0]),
    drawn("mix_rival_stake_second", [0.5, 2.0, 2.0, 2.0, 10.0]),
    drawn("mix_rival_stake_third", [0.5, 1.2, 1.2, 1.2, 10.0]),
    known(Policy, "dialogue", 0.0, 0.34, 1.0),
    known(Policy, "deterrence", 0.0, 0.33, 1.0),
    known(Policy, "weight_of_trust", 0.0, 0.25, 1.0),
    known(Policy, "weight_of_peace", 0.0, 0.25, 1.0),
    known(Policy, "weight_of_security", 0.0, 0.25, 1.0),
    known(Policy, "weight_of_influence", 0.0, 0.25, 1.0),
];

const fn known(group: ParameterGroup, name: &'static str, min: f64, value: f64, max: f64) -> KnownParameter {
    let default = Parameter { name, value, min, max, note: None };
    KnownParameter { group, default, lowest: min, highest: max }
}

/// A coefficient of the policy mix: `[lowest, min, value, max, highest]`.
const fn drawn(name: &'static str, [lowest, min, value, max, highest]: [f64; 5]) -> KnownParameter {
    KnownParameter { group: Policy, default: Parameter { name, value, min, max, note: None }, lowest, highest }
}

impl KnownParameter {
    pub fn all() -> &'static [KnownParameter] {
        &KNOWN
    }

    pub fn named(name: &str) -> Option<&'static KnownParameter> {
        KNOWN.iter().find(|known| known.default.name == name)
    }

    pub(super) fn of(group: ParameterGroup) -> impl Iterator<Item = &'static KnownParameter> {
        KNOWN.iter().filter(move |known| known.group == group)
    }

    pub(super) fn read(&'static self, at: &Cursor) -> Parameter {
        at.object(&["value", "min", "max", "note"]);
        let (min, max) = (at.field("min"), at.field("max"));
        let min = min.number(self.lowest, self.highest);
        let max = max.sound_number(min, self.highest).unwrap_or(self.highest);
        Parameter {
            name: self.default.name,
            value: at.field("value").number(min, max),
            min,
            max,
            note: Text::optional(at, "note"),
        }
    }
}

impl Parameter {
    /// The parameters of `group` that the object at `at` gives; it may hold the fields `besides` too.
    pub(super) fn read_group(at: &Cursor, group: ParameterGroup, besides: &[&'static str]) -> Vec<Parameter> {
        let names: Vec<&str> = KnownParameter::of(group).map(|known| known.default.name).collect();
        at.object(&[&names, besides].concat());
        let given = |known: &'static KnownParameter| Some(known.read(&at.optional(known.default.name)?));
        KnownParameter::of(group).filter_map(given).collect()
    }

    pub(super) fn write_group(group: &[Parameter], out: &mut Writer) {
        for parameter in group {
            parameter.write(out.field(parameter.name));
        }
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.object(|out| {
            out.field("value").number(self.value);
            out.field("min").number(self.min);
            out.field("max").number(self.max);
            if let Some(note) = &self.note {
                note.write(out.field("note"));
            }
        });
    }
}
