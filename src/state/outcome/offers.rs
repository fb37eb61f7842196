//! Splitting without a judge: what patience and pride predict, how the reader's offers fare, and what a cut leaves.

use super::{IN_RANGE, named};
use crate::model::bargaining::alternating_offers::{Impatience, Split, agreement_of, left_after};
use crate::model::bargaining::ultimatum::{self, least_accepted};
use crate::model::division::cut_and_choose::{Piece, Taste, divide_at, informed_cutter_value};
use crate::model::numeric::{Fraction, NonNegative, Number};
use crate::state::{Chapter, MOST_OFFERS, ParameterId, State};

/// What would be agreed, what was offered, and what the cut leaves. The reader is the first, the neighbour the second.
#[derive(Clone, Debug, PartialEq)]
pub struct OffersOutcome {
    /// What a piece after a refusal is worth to each, if none of it spoiled.
    pub patience: [f64; 2],
    /// What a refusal costs each, as a part of what was on offer.
    pub costs: [f64; 2],
    /// What patience predicts where the reader speaks first; `None` if neither loses by waiting.
    pub predicted: Option<Split>,
    /// Who or what tips the split.
    pub edge: Edge,
    /// The least share that the neighbour's pride accepts; 0 for one without pride.
    pub pride: f64,
    /// The least share that the neighbour accepts.
    pub least: f64,
    /// The share that the neighbour's own offers leave to the reader.
    pub counter: f64,
    /// The reader's offers until one is accepted, each the share that the reader keeps.
    pub offers: Vec<f64>,
    /// Whether the last of them is accepted.
    pub is_accepted: bool,
    /// What patience predicts for the reader at each patience of the slider, as (patience, share).
    pub curve: Vec<(f64, f64)>,
    pub cut: CutOutcome,
    fee: Fraction,
}

/// What tips the split of patient reasoners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The same side gets more, whoever speaks first.
    Patience,
    /// Whoever speaks first gets more.
    FirstWord,
    /// The split is even, or the model has no answer.
    Neither,
}

/// Cut and choose: the reader cuts, the neighbour takes the piece it likes better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CutOutcome {
    /// The part of the meat left of the knife.
    pub at: f64,
    pub is_left_taken: bool,
    /// What each thinks of their own piece.
    pub values: [f64; 2],
    /// What the neighbour thinks of the left piece.
    pub left_to_second: f64,
    /// What a reader who knows the neighbour's taste can come close to.
    pub most: f64,
}

/// The offers at one step of the play.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    pub refusals: usize,
    /// How much of the meat is left.
    pub left: f64,
    /// The share of it that the reader holds, once there is a deal.
    pub agreed: Option<f64>,
}

/// A fair half has been refused: the naive plan has lost before the reader begins.
pub(super) const OPENS_AT: usize = 1;
/// What is left of patience in a hurry.
const IN_A_HURRY: f64 = 0.5;
/// Splits closer to half than this are called even.
const HARDLY: f64 = 0.005;
/// Differences smaller than this do not decide whether an offer is accepted.
const TIE: f64 = 1e-9;
const CURVE_POINTS: u32 = 50;
/// From here to the right the meat is fat.
pub const FAT_FROM: f64 = 0.5;
/// How much better the neighbour likes the fat end than the lean one.
pub const LIKES_FAT: f64 = 2.0;

/// The last step of the run: the offer that is accepted, or the last there is. Cutting and choosing is one step.
pub(super) fn last_step(state: &State) -> usize {
    if is_cutting(state) { 1 } else { OffersOutcome::of(state).offers.len() }
}

fn is_cutting(state: &State) -> bool {
    state.parameter(ParameterId::Way) == 1.0
}

/// How the neighbour answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    Patient,
    Hurried,
    /// As hurried, and too proud for a small share.
    Proud,
}

impl Reply {
    pub fn of(state: &State) -> Reply {
        match state.parameter(ParameterId::Reply) {
            0.0 => Reply::Patient,
            1.0 => Reply::Hurried,
            _ => Reply::Proud,
        }
    }
}

impl OffersOutcome {
    pub fn of(state: &State) -> OffersOutcome {
        let fee = fraction(state, ParameterId::RefusalFee);
        let patience = patience(state);
        let [first, second] = patience.map(|patience| Impatience::of(patience).with_fee(fee));
        let predicted = agreement_of(first, second);
        let turned = agreement_of(second, first);
        let (pride, counter) = pride(state, turned);
        let least = predicted.map_or(0.5, |split| split.responder).max(pride);
        let (offers, is_accepted) = offers(state, least);
        OffersOutcome {
            patience: patience.map(Fraction::get),
            costs: [first.get(), second.get()],
            predicted,
            edge: edge(predicted, turned),
            pride,
            least,
            counter,
            offers,
            is_accepted,
            curve: curve(state, fee, second),
            cut: CutOutcome::of(state.parameter(ParameterId::Cut) / 100.0),
            fee,
        }
    }

    /// How the play stands after `step` offers; `took`: the reader then took what the neighbour offered.
    pub fn at(&self, step: usize, took: bool) -> Turn {
        let step = step.min(self.offers.len());
        let is_deal = self.is_accepted && step == self.offers.len();
        let refusals = match step {
            0 => 0,
            _ if is_deal => 2 * step - 2,
            _ => 2 * step - 1,
        };
        let agreed = if is_deal { Some(self.offers[step - 1]) } else { (took && step > 0).then_some(self.counter) };
        Turn { refusals, left: left_after(refusals as u32, self.fee), agreed }
    }

    /// How the play stands in `state`.
    pub fn now(&self, state: &State) -> Turn {
        let took = state.said_enough_in(Chapter::Offers);
        self.at(state.step_in(Chapter::Offers), took)
    }

    pub(super) fn numbers(&self, state: &State) -> Vec<(String, f64)> {
        if is_cutting(state) {
            return named(&[("value_first", self.cut.values[0]), ("value_second", self.cut.values[1])]);
        }
        let now = self.now(state);
        let mut numbers = named(&[
            ("refusal_cost_first", self.costs[0]),
            ("refusal_cost_second", self.costs[1]),
            ("least_accepted", self.least),
            ("counter_offer", self.counter),
            ("refusals", now.refusals as f64),
            ("left", now.left),
        ]);
        if let Some(split) = self.predicted {
            numbers.extend(named(&[("predicted_first", split.proposer), ("predicted_second", split.responder)]));
        }
        if let Some(share) = now.agreed {
            numbers.extend(named(&[("held_first", share * now.left), ("held_second", (1.0 - share) * now.left)]));
        }
        numbers
    }
}

impl Turn {
    /// What each holds as a part of the meat as it was.
    pub fn held(&self) -> Option<[f64; 2]> {
        self.agreed.map(|share| [share * self.left, (1.0 - share) * self.left])
    }
}

/// What a piece after a refusal is worth to each, if none of it spoiled.
fn patience(state: &State) -> [Fraction; 2] {
    let second = state.parameter(ParameterId::DiscountFactorSecond);
    let hurry = if Reply::of(state) == Reply::Patient { 1.0 } else { IN_A_HURRY };
    [fraction(state, ParameterId::DiscountFactorFirst), Fraction::clamped(second * hurry)]
}

fn fraction(state: &State, id: ParameterId) -> Fraction {
    Fraction::clamped(state.parameter(id))
}

/// The least share that pride accepts, and what the neighbour's own offer leaves to the reader.
fn pride(state: &State, turned: Option<Split>) -> (f64, f64) {
    let amount = |id| NonNegative::new(state.parameter(id)).expect(IN_RANGE);
    let patient = turned.map_or(0.5, |split| split.responder);
    if Reply::of(state) != Reply::Proud {
        return (0.0, patient);
    }
    let envy = amount(ParameterId::Envy);
    match ultimatum::offer(envy, amount(ParameterId::Guilt)) {
        ultimatum::Offer::Exactly(offer) | ultimatum::Offer::AnyBetween(offer, _) => (least_accepted(envy), offer),
    }
}

fn offers(state: &State, least: f64) -> (Vec<f64>, bool) {
    let mut offers = Vec::new();
    for round in 0..MOST_OFFERS {
        let kept = state.parameter(ParameterId::Offer(round));
        offers.push(kept);
        if 1.0 - kept >= least - TIE {
            return (offers, true);
        }
    }
    (offers, false)
}

fn edge(predicted: Option<Split>, turned: Option<Split>) -> Edge {
    match (predicted, turned) {
        (Some(split), Some(turned)) => {
            let (begun, followed) = (split.proposer - 0.5, turned.responder - 0.5);
            match begun * followed {
                _ if begun.abs() < HARDLY => Edge::Neither,
                same if same > 0.0 => Edge::Patience,
                _ => Edge::FirstWord,
            }
        }
        _ => Edge::Neither,
    }
}

fn curve(state: &State, fee: Fraction, second: Impatience) -> Vec<(f64, f64)> {
    let range = ParameterId::DiscountFactorFirst.range(&state.scenario);
    let mut points = Vec::new();
    for place in 0..=CURVE_POINTS {
        let patience = range.min + (range.max - range.min) * f64::from(place) / f64::from(CURVE_POINTS);
        let first = Impatience::of(Fraction::clamped(patience)).with_fee(fee);
        points.extend(agreement_of(first, second).map(|split| (patience, split.proposer)));
    }
    points
}

impl CutOutcome {
    /// The reader likes all parts alike, the neighbour likes the fat end better.
    fn of(at: f64) -> CutOutcome {
        let (reader, neighbour) = (taste(&[0.0, 1.0], &[1.0]), taste(&[0.0, FAT_FROM, 1.0], &[1.0, LIKES_FAT]));
        let division = divide_at(at, &reader, &neighbour);
        CutOutcome {
            at,
            is_left_taken: division.chooser_takes == Piece::Left,
            values: [division.cutter_value, division.chooser_value],
            left_to_second: neighbour.left_of(at),
            most: informed_cutter_value(&reader, &neighbour),
        }
    }
}

fn taste(breaks: &[f64], heights: &[f64]) -> Taste {
    let breaks = breaks.iter().filter_map(|place| Number::new(*place)).collect();
    let heights = heights.iter().filter_map(|height| NonNegative::new(*height)).collect();
    Taste::new(breaks, heights).expect("breaks rise, and there is a height for each stretch")
}
