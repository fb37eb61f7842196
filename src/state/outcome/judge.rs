//! The judge: which way two sides take, where they would take another, and one seeded standoff at the judge's table.

use super::{IN_RANGE, named};
use crate::model::judge::arbitration::{Court, FairValue};
use crate::model::judge::attrition::Standoff;
use crate::model::judge::regimes::{Dispute, Regime};
use crate::model::judge::third_parties::{ThirdParty, leaning};
use crate::model::numeric::{Fraction, NonNegative, Number, Positive};
use crate::state::{Chapter, ParameterId, State};
use ParameterId::*;

/// The dispute with the third party between the sides, what all five would make of it, and the standoff.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgeOutcome {
    /// `None`: a judge who keeps a cut and nothing else.
    pub third: Option<ThirdParty>,
    /// As the two see it with the third party between them.
    pub dispute: Dispute,
    pub regime: Regime,
    /// Whether they would take the same way if the judge did not lean.
    pub is_lean_decisive: bool,
    /// The least cut at which nobody asks.
    pub critical_cut: f64,
    /// The number that goes across in the picture.
    pub across: ParameterId,
    /// The way taken in each cell, row by row from the bottom, `COLUMNS` to a row: a place in the picture's fills.
    pub cells: Vec<u8>,
    /// The middle of what each way covers, from 0 to 1 across and up; `None` where that is too little to name.
    pub middles: [Option<[f64; 2]>; 3],
    /// What the left side, the right side and the third party end up with.
    pub portions: [f64; 3],
    /// What one side asks for and the other offers, where the judge must pick one; nobody can ask for more than all.
    pub last_offers: Option<[f64; 2]>,
    /// The way taken and what is lost with each third party, in the order of the choice.
    pub with_each: [(Regime, f64); 5],
    pub standoff: Standoff,
    /// Whether it is clear from the start who gives in.
    pub is_lopsided: bool,
    /// Each round of the seeded standoff: who held.
    pub run: Vec<[bool; 2]>,
}

/// What has happened at the table after so many rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AtTable {
    /// How many rounds both held.
    pub held: usize,
    /// What each has paid so far, as part of the prize.
    pub paid_each: f64,
    /// Who held in the round that ended it.
    pub end: Option<[bool; 2]>,
}

impl AtTable {
    /// Fees, and the prize where both gave in.
    pub fn judges_take(&self) -> f64 {
        2.0 * self.paid_each + if self.end == Some([false; 2]) { 1.0 } else { 0.0 }
    }
}

/// By then the judge has had most of the prize in fees, and both still hold out.
pub(super) const OPENS_AT: usize = 5;
/// A standoff for small fees could go on for very long.
const MOST_ROUNDS: usize = 40;

const COLUMNS: usize = JudgeOutcome::COLUMNS;
const ROWS: usize = 80;
/// A way that covers fewer cells than one in so many is not named in the picture.
const WORTH_NAMING: usize = 30;

pub(super) fn last_step(state: &State) -> usize {
    run(state).len()
}

impl JudgeOutcome {
    /// How many cells a row of the picture has.
    pub const COLUMNS: usize = 128;

    pub fn of(state: &State) -> JudgeOutcome {
        let kind = state.parameter(ParameterId::ThirdParty) as usize;
        let setting = Setting::of(state);
        let (third, dispute) = setting.with(kind);
        let across = across(kind);
        let (cells, middles) = picture(state, setting, kind, across);
        JudgeOutcome {
            third,
            dispute,
            regime: dispute.regime(),
            is_lean_decisive: dispute.regime() != setting.dispute.regime(),
            critical_cut: court(&dispute).critical_cut(),
            across,
            cells,
            middles,
            portions: portions(&setting, third, &dispute),
            last_offers: third.and_then(|third| Some(third.last_offers()?.offers.map(|x| Fraction::clamped(x).get()))),
            with_each: [0, 1, 2, 3, 4].map(|kind| way(&setting.with(kind).1)),
            standoff: standoff(state),
            is_lopsided: is_lopsided(state),
            run: run(state),
        }
    }

    pub fn court(&self) -> Court {
        court(&self.dispute)
    }

    /// What is lost of the whole.
    pub fn lost(&self) -> f64 {
        way(&self.dispute).1
    }

    pub fn cost_of_fighting(&self) -> f64 {
        1.0 - self.dispute.kept(Regime::Fight)
    }

    /// What the judge can expect at the table, as part of the prize.
    pub fn expected_take(&self) -> f64 {
        if self.is_lopsided { 0.0 } else { self.standoff.expected_take() }
    }

    pub fn at(&self, step: usize) -> AtTable {
        let rounds = &self.run[..step.min(self.run.len())];
        let end = rounds.last().copied().filter(|holds| *holds != [true; 2]);
        let held = rounds.len() - usize::from(end.is_some());
        AtTable { held, paid_each: held as f64 * self.standoff.fee.get(), end }
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        let now = self.at(state.step_in(Chapter::Judge));
        let is = |regime| f64::from(u8::from(self.regime == regime));
        named(&[
            ("settles", is(Regime::Settle)),
            ("fights", is(Regime::Fight)),
            ("asks_the_judge", is(Regime::Judge)),
            ("lost", self.lost()),
            ("cut_kept", self.dispute.cut.get()),
            ("critical_cut", self.critical_cut),
            ("expected_take", self.expected_take()),
            ("rounds_held", now.held as f64),
            ("judges_take", now.judges_take()),
        ])
    }
}

/// The way that the two take, and what is lost by it.
fn way(dispute: &Dispute) -> (Regime, f64) {
    (dispute.regime(), 1.0 - dispute.kept(dispute.regime()))
}

/// The numbers that the third party takes; a dispute as it is with a judge who keeps a cut and nothing else.
#[derive(Clone, Copy)]
struct Setting {
    dispute: Dispute,
    candour: Fraction,
    fee: Fraction,
    rounds: NonNegative,
    lean: Number,
    known_to: [bool; 2],
    spread: Positive,
}

impl Setting {
    fn of(state: &State) -> Setting {
        let fraction = |id| Fraction::clamped(state.parameter(id));
        let lean = state.parameter(Lean);
        Setting {
            dispute: Dispute {
                chances: [fraction(BeliefInFightFirst), fraction(BeliefInFightSecond)],
                costs: costs(state.parameter(CostOfFighting)),
                cut: fraction(JudgeCut),
                expectations: [fraction(BeliefInAwardFirst), fraction(BeliefInAwardSecond)],
            },
            candour: fraction(Candour),
            fee: fraction(RoundFee),
            rounds: NonNegative::new(state.parameter(RoundsAtTable)).expect(IN_RANGE),
            lean: Number::new(lean).expect(IN_RANGE),
            known_to: match state.parameter(LeanKnown) as usize {
                0 => [true; 2],
                1 => [lean > 0.0, lean < 0.0],
                _ => [false; 2],
            },
            spread: Positive::new(state.parameter(AwardSpread)).expect(IN_RANGE),
        }
    }

    /// The third party at this place of the choice, and the dispute as the two see it then.
    fn with(&self, kind: usize) -> (Option<ThirdParty>, Dispute) {
        let third = match kind {
            1 => Some(ThirdParty::GoBetween { candour: self.candour }),
            2 => Some(ThirdParty::PaidByTheRound { fee: self.fee, rounds: self.rounds }),
            3 => Some(ThirdParty::Leaning { lean: self.lean, known_to: self.known_to }),
            4 => Some(ThirdParty::LastOffer { fair: self.fair() }),
            _ => None,
        };
        (third, third.map_or(self.dispute, |third| third.between(self.dispute)))
    }

    fn fair(&self) -> FairValue {
        let mean = Number::new(middle(self.dispute.expectations).get()).expect(IN_RANGE);
        FairValue::Normal { mean, deviation: self.spread }
    }

    fn set_across(&mut self, across: ParameterId, value: f64) {
        let place = match across {
            Candour => &mut self.candour,
            RoundFee => &mut self.fee,
            _ => &mut self.dispute.cut,
        };
        *place = Fraction::clamped(value);
    }
}

/// Each third party's own number.
const fn across(kind: usize) -> ParameterId {
    match kind {
        1 => Candour,
        2 => RoundFee,
        _ => JudgeCut,
    }
}

/// The fight costs both the same.
fn costs(together: f64) -> [Number; 2] {
    [Number::new(together / 2.0).expect(IN_RANGE); 2]
}

fn court(dispute: &Dispute) -> Court {
    Court { expectations: dispute.expectations, cut: dispute.cut }
}

fn middle([a, b]: [Fraction; 2]) -> Fraction {
    Fraction::clamped((a.get() + b.get()) / 2.0)
}

/// What is kept is divided in the middle of what the two expect, or as the judge leans.
fn portions(setting: &Setting, third: Option<ThirdParty>, dispute: &Dispute) -> [f64; 3] {
    let regime = dispute.regime();
    let first = match (regime, third) {
        (Regime::Judge, Some(ThirdParty::Leaning { lean, .. })) => leaning(middle(setting.dispute.expectations), lean),
        (Regime::Judge, _) => middle(dispute.expectations),
        _ => middle(dispute.chances),
    };
    let kept = dispute.kept(regime);
    let eaten = if regime == Regime::Judge { dispute.cut.get() } else { 0.0 };
    [kept * first.get(), kept * first.rest().get(), eaten]
}

/// The way taken in every cell, and the middle of what each way covers.
fn picture(state: &State, setting: Setting, kind: usize, across: ParameterId) -> (Vec<u8>, [Option<[f64; 2]>; 3]) {
    let mut cells = vec![0; COLUMNS * ROWS];
    let mut sums = [[0.0; 3]; 3];
    let at = |id: ParameterId, part: f64| {
        let range = id.range(&state.scenario);
        range.min + part * (range.max - range.min)
    };
    for column in 0..COLUMNS {
        let mut setting = setting;
        let x = (column as f64 + 0.5) / COLUMNS as f64;
        setting.set_across(across, at(across, x));
        let seen = setting.with(kind).1;
        for row in 0..ROWS {
            let y = (row as f64 + 0.5) / ROWS as f64;
            let dispute = Dispute { costs: costs(at(CostOfFighting, y)), ..seen };
            let regime = dispute.regime() as usize;
            let costlier = if dispute.chooses_the_costlier_way() { 2 } else { 0 };
            cells[row * COLUMNS + column] = regime as u8 + costlier;
            sums[regime].iter_mut().zip([1.0, x, y]).for_each(|(sum, part)| *sum += part);
        }
    }
    let is_worth_naming = |count: f64| count * WORTH_NAMING as f64 > (COLUMNS * ROWS) as f64;
    (cells, sums.map(|[count, x, y]| is_worth_naming(count).then(|| [x / count, y / count])))
}

fn standoff(state: &State) -> Standoff {
    Standoff { prize: Positive::ONE, fee: Positive::new(state.parameter(RoundFee)).expect(IN_RANGE) }
}

fn is_lopsided(state: &State) -> bool {
    state.parameter(ParameterId::Standoff) > 0.0
}

/// The seeded standoff; where it is clear who gives in, that one does so in the first round.
fn run(state: &State) -> Vec<[bool; 2]> {
    if is_lopsided(state) { vec![[false, true]] } else { standoff(state).run(state.seed, MOST_ROUNDS) }
}
