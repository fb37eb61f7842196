//! The numbers and words a reader may choose: their names, ranges, steps and defaults.

use super::Chapter;
use crate::scenario::{ActorIndex, Parameter, Scenario};

/// One table says all of them, chapter by chapter in the order of the screen: the number in a share code (never reuse
/// one), the chapter, the glossary's name (which is also the scenario file's), and the slider's step.
macro_rules! parameters {
    (
        $(number $number:ident = $number_code:literal, $number_chapter:ident, $number_key:literal, $step:literal;)*
        $(choice $choice:ident = $choice_code:literal, $choice_chapter:ident, $choice_key:literal, $options:expr;)*
        $(count $count:ident = $count_code:literal, $count_chapter:ident, $count_key:literal, $first:literal, $most:literal;)*
    ) => {
        /// A number of a chapter's model that the reader may move, or a choice among a few words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ParameterId {
            $($number,)*
            $($choice,)*
            $($count,)*
            /// What the reader offers in this round, counted from 0.
            Offer(usize),
            Stake(ActorIndex),
            Effectiveness(ActorIndex),
        }

        /// Those that belong to no actor and no round.
        const SINGLE: &[ParameterId] = &[$(ParameterId::$number,)* $(ParameterId::$choice,)* $(ParameterId::$count,)*];

        impl ParameterId {
            pub const fn chapter(self) -> Chapter {
                match self {
                    $(ParameterId::$number => Chapter::$number_chapter,)*
                    $(ParameterId::$choice => Chapter::$choice_chapter,)*
                    $(ParameterId::$count => Chapter::$count_chapter,)*
                    ParameterId::Offer(_) => Chapter::Offers,
                    ParameterId::Stake(_) | ParameterId::Effectiveness(_) => Chapter::Vacuum,
                }
            }

            /// The glossary's word, which is also the scenario file's.
            pub const fn key(self) -> &'static str {
                match self {
                    $(ParameterId::$number => $number_key,)*
                    $(ParameterId::$choice => $choice_key,)*
                    $(ParameterId::$count => $count_key,)*
                    ParameterId::Offer(_) => "offer",
                    ParameterId::Stake(_) => "stake",
                    ParameterId::Effectiveness(_) => "effectiveness",
                }
            }

            /// The slider's step. Values between two steps are kept as they are.
            const fn step(self) -> f64 {
                match self {
                    $(ParameterId::$number => $step,)*
                    $(ParameterId::$choice => 1.0,)*
                    $(ParameterId::$count => 1.0,)*
                    ParameterId::Offer(_) => 0.01,
                    ParameterId::Stake(_) | ParameterId::Effectiveness(_) => 0.1,
                }
            }

            /// The number in a share code, and the actor or round it belongs to.
            pub(super) const fn code(self) -> (u8, Option<usize>) {
                match self {
                    $(ParameterId::$number => ($number_code, None),)*
                    $(ParameterId::$choice => ($choice_code, None),)*
                    $(ParameterId::$count => ($count_code, None),)*
                    ParameterId::Stake(actor) => (FIRST_WITH_PLACE, Some(actor)),
                    ParameterId::Effectiveness(actor) => (FIRST_WITH_PLACE + 1, Some(actor)),
                    ParameterId::Offer(round) => (FIRST_WITH_PLACE + 2, Some(round)),
                }
            }

            /// The words of a choice, the default first; none where it is a number.
            pub const fn options(self) -> &'static [&'static str] {
                match self {
                    $(ParameterId::$choice => $options,)*
                    _ => &[],
                }
            }

            /// Where a choice or count lies; the scenario says it of the other numbers.
            fn own(self) -> Option<&'static Parameter> {
                match self {
                    $(ParameterId::$choice => {
                        static OWN: Parameter = whole($choice_key, 0, $options.len() as u16 - 1);
                        Some(&OWN)
                    })*
                    $(ParameterId::$count => {
                        static OWN: Parameter = whole($count_key, $first, $most);
                        Some(&OWN)
                    })*
                    ParameterId::Offer(_) => {
                        static OFFER: Parameter = Parameter { name: "offer", value: 0.5, min: 0.0, max: 1.0, note: None };
                        Some(&OFFER)
                    }
                    _ => None,
                }
            }
        }
    };
}

const fn whole(name: &'static str, value: u16, most: u16) -> Parameter {
    Parameter { name, value: value as f64, min: 0.0, max: most as f64, note: None }
}

/// Codes from here to [`LAST_WITH_PLACE`] carry an actor or a round.
pub(super) const FIRST_WITH_PLACE: u8 = 64;
pub(super) const LAST_WITH_PLACE: u8 = 66;

parameters! {
    number Tolerance = 2, Saying, "tolerance", 0.01;
    number Overshoot = 3, Saying, "overshoot", 0.01;
    number FirstCut = 1, Saying, "first_cut", 0.01;
    number DiscountFactorFirst = 8, Offers, "discount_factor_first", 0.01;
    number DiscountFactorSecond = 9, Offers, "discount_factor_second", 0.01;
    number RefusalFee = 10, Offers, "refusal_fee", 0.01;
    number Envy = 11, Offers, "envy", 0.1;
    number Guilt = 12, Offers, "guilt", 0.05;
    number Strength = 13, Range, "strength", 0.01;
    number FightingCostFirst = 14, Range, "fighting_cost_first", 0.01;
    number FightingCostSecond = 15, Range, "fighting_cost_second", 0.01;
    number Mistrust = 16, Range, "mistrust", 0.01;
    number StrengthLater = 17, Range, "strength_later", 0.01;
    number Patience = 18, Range, "patience", 0.01;
    number JudgeCut = 19, Judge, "judge_cut", 0.01;
    number BeliefInFightFirst = 20, Judge, "belief_in_fight_first", 0.01;
    number BeliefInFightSecond = 21, Judge, "belief_in_fight_second", 0.01;
    number BeliefInAwardFirst = 22, Judge, "belief_in_award_first", 0.01;
    number BeliefInAwardSecond = 23, Judge, "belief_in_award_second", 0.01;
    number RoundFee = 24, Judge, "round_fee", 0.01;
    number RoundsAtTable = 25, Judge, "rounds_at_table", 1.0;
    number Candour = 26, Judge, "candour", 0.05;
    number Lean = 27, Judge, "lean", 0.05;
    number AwardSpread = 28, Judge, "award_spread", 0.01;
    number CostOfFighting = 110, Judge, "cost_of_fighting", 0.01;
    number Slip = 29, Fog, "slip", 0.01;
    number Misreading = 30, Fog, "misreading", 0.01;
    number Channel = 31, Fog, "channel", 0.05;
    number Generosity = 32, Fog, "generosity", 0.01;
    number Engagement = 4, Vacuum, "engagement", 0.01;
    number ReturnYear = 7, Vacuum, "return_year", 1.0;
    number HomeRule = 5, Vacuum, "home_rule", 0.05;
    number AdjustmentSpeed = 6, Vacuum, "adjustment_speed", 0.1;
    number Operations = 33, Fronts, "operations", 0.1;
    number ChainAction = 34, Fronts, "chain_action", 0.05;
    number GrievanceResolution = 35, Fronts, "grievance_resolution", 0.01;
    number Backlash = 36, Fronts, "backlash", 0.1;
    number CrossBorderInflow = 37, Fronts, "cross_border_inflow", 0.01;
    number Recruitment = 38, Fronts, "recruitment", 0.005;
    number FacilitatorShare = 39, Fronts, "facilitator_share", 0.05;
    number FightersToNetwork = 40, Fronts, "fighters_to_network", 0.05;
    number Dialogue = 41, Together, "dialogue", 0.01;
    number Deterrence = 42, Together, "deterrence", 0.01;
    number WeightOfTrust = 43, Together, "weight_of_trust", 0.05;
    number WeightOfPeace = 44, Together, "weight_of_peace", 0.05;
    number WeightOfSecurity = 45, Together, "weight_of_security", 0.05;
    number WeightOfInfluence = 46, Together, "weight_of_influence", 0.05;
    number MixNoise = 47, Together, "mix_noise", 0.01;
    number DialogueClarity = 48, Together, "dialogue_clarity", 0.01;
    number MixGenerosity = 49, Together, "mix_generosity", 0.01;
    number MixStrength = 50, Together, "mix_strength", 0.01;
    number MixFightingCost = 51, Together, "mix_fighting_cost", 0.01;
    number MixCostCentre = 52, Together, "mix_cost_centre", 0.01;
    number MixMistrust = 53, Together, "mix_mistrust", 0.01;
    number DeterrenceCost = 54, Together, "deterrence_cost", 0.01;
    number MixRecruitment = 55, Together, "mix_recruitment", 0.01;
    number MixFacilitatorShare = 56, Together, "mix_facilitator_share", 0.01;
    number MixFightersToNetwork = 57, Together, "mix_fighters_to_network", 0.01;
    number OperationsMost = 58, Together, "operations_most", 0.01;
    number ChainActionMost = 59, Together, "chain_action_most", 0.01;
    number GrievanceResolutionMost = 60, Together, "grievance_resolution_most", 0.01;
    number MixStake = 61, Together, "mix_stake", 0.01;
    number DialogueEffectiveness = 62, Together, "dialogue_effectiveness", 0.01;
    number DevelopmentEffectiveness = 63, Together, "development_effectiveness", 0.01;
    number MixHomeRule = 70, Together, "mix_home_rule", 0.01;
    choice ThirdParty = 90, Judge, "third_party", &["judge", "go_between", "paid_by_the_round", "leaning", "last_offer"];
    choice Scene = 91, Fog, "scene", &["two", "tournament"];
    choice PolicyFirst = 92, Fog, "policy_first", POLICIES;
    choice PolicySecond = 93, Fog, "policy_second", POLICIES;
    choice Reply = 94, Offers, "reply", &["patient", "hurried", "proud"];
    choice Chair = 96, Together, "chair", &["op_ed", "kabul", "border_communities", "another_state"];
    choice Argument = 97, Together, "argument", &["op_ed", "opposite"];
    choice Way = 95, Offers, "way", &["offers", "cut_and_choose"];
    choice LeanKnown = 111, Judge, "lean_known", &["both", "favoured", "nobody"];
    choice Standoff = 112, Judge, "standoff", &["alike", "lopsided"];
    choice KindOfFog = 120, Fog, "kind_of_fog", &["misreading", "slip"];
    count Cut = 98, Offers, "cut", 50, 100;
    count NamedJudge = 100, Judge, "named_judge", 0, 20;
    count Field = 101, Fog, "field", 4095, 4095;
}

/// What a side can do in the fog, by name.
const POLICIES: &[&str] =
    &["tit_for_tat", "unconditional_support", "walk_away", "generous", "contrite", "win_stay_lose_shift", "grudger"];

/// How many offers a reader may make.
pub const MOST_OFFERS: usize = 8;

/// Where a number may lie: from `min` to `max`, at first `value`, moved by `step` at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    pub value: f64,
    pub min: f64,
    pub max: f64,
    pub step: f64,
}

impl Range {
    /// False for NaN.
    pub fn contains(&self, value: f64) -> bool {
        (self.min..=self.max).contains(&value)
    }

    /// The value of the step nearest to `value`, within the range.
    pub fn nearest(&self, value: f64) -> f64 {
        let steps = ((value - self.min) / self.step).round().max(0.0);
        self.at_step(steps as u64).max(self.min).min(self.max)
    }

    /// The value `steps` steps above `min`, written as the reader would: 0.07, not 0.07000000000000001.
    pub fn at_step(&self, steps: u64) -> f64 {
        let per_unit = (1.0 / self.step).round();
        ((self.min * per_unit).round() + steps as f64) / per_unit
    }
}

impl ParameterId {
    /// The numbers of `chapter`, in the order in which the screen shows them.
    pub fn of(chapter: Chapter, scenario: &Scenario) -> Vec<ParameterId> {
        let mut ids = Vec::new();
        for id in SINGLE {
            if id.chapter() == chapter {
                ids.push(*id);
            }
        }
        match chapter {
            Chapter::Offers => ids.extend((0..MOST_OFFERS).map(ParameterId::Offer)),
            Chapter::Vacuum => {
                let actors = || scenario.contest.iter().flat_map(|contest| &contest.contenders).map(|each| each.actor);
                ids.extend(actors().map(ParameterId::Stake).chain(actors().map(ParameterId::Effectiveness)));
            }
            Chapter::Sandbox => {
                ids.extend(Chapter::Recap.path(scenario).iter().flat_map(|each| ParameterId::of(*each, scenario)))
            }
            _ => {}
        }
        ids
    }

    /// The name in `snapshot()`, `apply()` and the manifest; a contender's carries the actor's id.
    pub fn name(self, scenario: &Scenario) -> String {
        match self {
            ParameterId::Stake(actor) | ParameterId::Effectiveness(actor) => {
                [self.key(), "_", &scenario.actors[actor].id].concat()
            }
            ParameterId::Offer(round) => format!("offer_{}", round + 1),
            _ => self.key().to_owned(),
        }
    }

    /// The word of a choice that stands at `value`; `None` for a number.
    pub fn word(self, value: f64) -> Option<&'static str> {
        self.options().get(value as usize).copied()
    }

    /// The range and default that `scenario` gives this number.
    pub fn range(self, scenario: &Scenario) -> Range {
        let parameter = self.find(scenario);
        Range { value: parameter.value, min: parameter.min, max: parameter.max, step: self.step() }
    }

    /// What the scenario's author says of this number.
    pub fn find(self, scenario: &Scenario) -> &Parameter {
        let contender = |actor| {
            let contest = scenario.contest.as_ref().expect("only a scenario with a contest has contenders");
            contest.contenders.iter().find(|contender| contender.actor == actor).expect("ids come from the contest")
        };
        match self {
            ParameterId::Stake(actor) => &contender(actor).stake,
            ParameterId::Effectiveness(actor) => &contender(actor).effectiveness,
            _ => self.own().unwrap_or_else(|| scenario.parameter(self.key())),
        }
    }
}
