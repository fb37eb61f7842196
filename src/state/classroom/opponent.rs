//! The widget as the right neighbour, for odd numbers: it answers as in chapter `offers`.

use super::round::{BITE, SLICES};
use crate::model::bargaining::alternating_offers::{Impatience, agreement_of};
use crate::model::bargaining::ultimatum::least_accepted;
use crate::model::numeric::{Fraction, NonNegative};

/// Who sits on the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    Pupil,
    Widget(Temper),
}

impl Against {
    pub fn is_widget(self) -> bool {
        self != Against::Pupil
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    Patient,
    Hurried,
    /// As hurried, and too proud for a small share.
    Proud,
}

impl Temper {
    pub const ALL: [Temper; 3] = [Temper::Patient, Temper::Hurried, Temper::Proud];
}

/// What the widget does with an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Accept,
    Refuse,
    Fight,
    CallJudge,
}

/// What a slice in the next round is worth now to a patient side.
const PATIENCE: f64 = 0.9;
/// What is left of patience in a hurry, as in chapter `offers`.
const IN_A_HURRY: f64 = 0.5;
/// How much having less hurts a proud side, in the terms of Fehr and Schmidt: less than two fifths is an insult.
const ENVY: f64 = 2.0;
/// A proud side that has seen so many refusals fights.
const INSULTS: u8 = 3;

/// What the widget, with this `card`, does when it is offered `gets` of the slices that are left.
pub fn answer(temper: Temper, card: u8, spoiled: u8, gets: u8) -> Answer {
    let left = f64::from(SLICES - spoiled);
    let [fight, judge] = [left / 2.0 - f64::from(card), (left - f64::from(BITE)) / 2.0].map(|share| share.max(0.0));
    let outside = fight.max(judge);
    let least = (shares(temper)[1] * left).max(outside).max(pride(temper) * left);
    let is_insulted = temper == Temper::Proud && spoiled >= INSULTS;
    let hoped = shares(temper)[0] * (left - 1.0);
    match () {
        _ if f64::from(gets) + 1e-9 >= least => Answer::Accept,
        _ if is_insulted => Answer::Fight,
        _ if temper == Temper::Proud && left > 1.0 => Answer::Refuse,
        _ if hoped >= outside && left > 1.0 => Answer::Refuse,
        _ if fight > judge => Answer::Fight,
        _ => Answer::CallJudge,
    }
}

/// How many of the slices that are left the widget would keep.
pub fn keeps(temper: Temper, spoiled: u8) -> u8 {
    let left = f64::from(SLICES - spoiled);
    let kept = match temper {
        Temper::Proud => left / 2.0,
        _ => shares(temper)[0] * left,
    };
    kept.round() as u8
}

/// What patience gives the widget when it offers, and when it answers.
fn shares(temper: Temper) -> [f64; 2] {
    let hurry = if temper == Temper::Patient { 1.0 } else { IN_A_HURRY };
    let fee = Fraction::clamped(1.0 / f64::from(SLICES));
    let [pupil, widget] =
        [PATIENCE, PATIENCE * hurry].map(|patience| Impatience::of(Fraction::clamped(patience)).with_fee(fee));
    let share = |split: Option<_>| split.expect("a refusal costs both something");
    [share(agreement_of(widget, pupil)).proposer, share(agreement_of(pupil, widget)).responder]
}

fn pride(temper: Temper) -> f64 {
    let envy = NonNegative::new(ENVY).expect("envy is above 0");
    if temper == Temper::Proud { least_accepted(envy) } else { 0.0 }
}
