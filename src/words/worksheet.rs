//! A worksheet and its key as sentences, the same for the screen, for a page of its own and for paper.

use super::{Phrase, Words};
use crate::model::explain::{Formula, Step, Term, explain_agreement};
use crate::model::judge::bites::Bites;
use crate::state::worksheet::{BITES, Cards, Fog, SLICES, Weighing, Worksheet};

/// One exercise: what is given, then one question after another, each with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    pub title: String,
    pub given: Phrase,
    pub questions: Vec<Question>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub question: Phrase,
    /// A table to be filled in.
    pub grid: Option<Grid>,
    /// Line by line.
    pub answer: Vec<Phrase>,
}

/// A table of signs: round by round, for either side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// What the columns are, then each column's name.
    pub head: Vec<String>,
    /// Each row's name and its signs.
    pub rows: Vec<(String, Vec<&'static str>)>,
}

impl Words {
    /// Every exercise of a sheet.
    pub fn exercises(&self, sheet: &Worksheet) -> Vec<Exercise> {
        vec![
            self.weighing(&sheet.weighing),
            self.complaints(&sheet.complaints),
            self.waiting(sheet),
            self.cards(&sheet.cards),
            self.hopes(sheet),
            self.court(sheet),
            self.standoff(sheet),
            self.misread(&sheet.fog),
        ]
    }

    fn weighing(&self, given: &Weighing) -> Exercise {
        let pieces = given.pieces(BITES);
        let [larger, smaller] = pieces[0];
        let left = |(bite, [larger, smaller]): (usize, &[f64; 2])| {
            self.sheet_weighing_key_left(bite as f64, &self.equation(&Formula::Sum(vec![*larger, *smaller])))
        };
        let eaten = Formula::Difference(given.grams, given.grams - given.eaten(BITES));
        Exercise {
            title: self.sheet_weighing_title().to_owned(),
            given: self.sheet_weighing_given(given.grams, larger, smaller, given.bitten_to.get()),
            questions: vec![
                question(self.sheet_weighing_left(), pieces.iter().enumerate().skip(1).map(left).collect()),
                question(self.sheet_weighing_eaten(), vec![self.sheet_grams(&self.equation(&eaten))]),
                question(self.sheet_weighing_why(), vec![self.sheet_weighing_key_why(smaller)]),
            ],
        }
    }

    fn complaints(&self, bites: &Bites) -> Exercise {
        let (tolerance, overshoot) = (bites.tolerance.get(), bites.overshoot.get());
        let chance = match tolerance < overshoot {
            true => self.equation(&Formula::Quotient(tolerance, overshoot)).as_str().into(),
            false => self.sheet_complaints_key_sure().into(),
        };
        let expected = bites.explain_bites();
        let strict =
            if overshoot > 0.0 { self.sheet_complaints_key_never() } else { self.sheet_complaints_key_honest() };
        Exercise {
            title: self.sheet_complaints_title().to_owned(),
            given: self.sheet_complaints_given(tolerance, overshoot),
            questions: vec![
                question(self.sheet_complaints_chance(), vec![chance]),
                question(self.sheet_complaints_bites(), self.last_step(&expected, self.sheet_term_bites())),
                question(self.sheet_complaints_strict(), vec![strict.into()]),
            ],
        }
    }

    fn waiting(&self, sheet: &Worksheet) -> Exercise {
        let [first, second] = sheet.patience;
        let steps = explain_agreement(first, second);
        let (costs, share) = steps.split_at(2);
        let swapped = explain_agreement(second, first).last().map_or(0.0, |step| step.result);
        Exercise {
            title: self.sheet_waiting_title().to_owned(),
            given: self.sheet_waiting_given(first.get(), second.get()),
            questions: vec![
                question(self.sheet_waiting_cost(), self.sheet_steps(costs)),
                question(self.sheet_waiting_share(), self.sheet_steps(share)),
                question(self.sheet_waiting_swap(), vec![self.sheet_waiting_key_swap(swapped, 1.0 - swapped)]),
            ],
        }
    }

    fn cards(&self, cards: &Cards) -> Exercise {
        let half = SLICES / 2.0;
        let fight = cards.costs.map(|cost| self.equation(&Formula::Difference(half, cost)));
        let judge = self.equation(&Formula::Quotient(SLICES - cards.bite, 2.0));
        let [least, most] = cards.deals();
        Exercise {
            title: self.sheet_cards_title().to_owned(),
            given: self.sheet_cards_given(cards.costs[0], cards.costs[1], cards.bite),
            questions: vec![
                question(self.sheet_cards_fight(), vec![self.sheet_cards_key_fight(&fight[0], &fight[1])]),
                question(self.sheet_cards_judge(), vec![self.sheet_cards_key_judge(&judge)]),
                question(self.sheet_cards_deals(), vec![self.sheet_cards_key_deals(least, most)]),
                question(self.sheet_cards_hidden(), vec![self.sheet_cards_key_hidden().into()]),
            ],
        }
    }

    fn hopes(&self, sheet: &Worksheet) -> Exercise {
        let hopes = sheet.hopes;
        let steps = hopes.explain_range();
        let (limits, room) = steps.split_at(2);
        let found = hopes.limits();
        let verdict = match found.range() {
            Some(_) => self.sheet_hopes_key_room(found.least, found.most),
            None => self.sheet_hopes_key_none(-found.width()),
        };
        let costs = self.equation(&Formula::Sum(hopes.costs.map(|cost| cost.get()).to_vec()));
        let [a, b] = hopes.chances.map(|chance| chance.get());
        Exercise {
            title: self.sheet_hopes_title().to_owned(),
            given: self.sheet_hopes_given(a, b, hopes.costs[0].get(), hopes.costs[1].get()),
            questions: vec![
                question(self.sheet_hopes_limits(), self.sheet_steps(limits)),
                question(self.sheet_hopes_room(), [self.sheet_steps(room), vec![verdict]].concat()),
                question(self.sheet_hopes_same(), vec![self.sheet_hopes_key_same(&costs)]),
            ],
        }
    }

    fn court(&self, sheet: &Worksheet) -> Exercise {
        let court = sheet.court;
        let [a, b] = court.expectations.map(|expected| expected.get());
        let clash = Formula::Difference(a, b);
        let critical = court.explain_critical_cut();
        let settles = court.limits().range().is_some();
        let verdict = if settles {
            self.sheet_court_key_settle(court.cut.get())
        } else {
            self.sheet_court_key_ask(court.cut.get())
        };
        Exercise {
            title: self.sheet_court_title().to_owned(),
            given: self.sheet_court_given(a, b, court.cut.get()),
            questions: vec![
                question(self.sheet_court_clash(), vec![self.equation(&clash).as_str().into()]),
                question(self.sheet_court_critical(), self.last_step(&critical, self.sheet_term_critical())),
                question(self.sheet_court_ask(), vec![verdict]),
            ],
        }
    }

    fn standoff(&self, sheet: &Worksheet) -> Exercise {
        let (prize, fee) = (sheet.standoff.prize.get(), sheet.standoff.fee.get());
        let chance = Formula::Quotient(fee, prize + fee);
        Exercise {
            title: self.sheet_standoff_title().to_owned(),
            given: self.sheet_standoff_given(prize, fee),
            questions: vec![
                question(self.sheet_standoff_chance(), vec![self.equation(&chance).as_str().into()]),
                question(self.sheet_standoff_fee(), vec![self.sheet_standoff_key_fee(sheet.standoff.expected_take())]),
                question(self.sheet_standoff_known(), vec![self.sheet_standoff_key_known().into()]),
            ],
        }
    }

    fn misread(&self, fog: &Fog) -> Exercise {
        let [reward, sucker, temptation, punishment] = fog.payoffs.to_array();
        let [first, second] = fog.points();
        let points = self.sheet_fog_key_points(first, second, fog.points_in_clear_air());
        let fill = Question { grid: Some(self.grid(fog)), ..question(self.sheet_fog_fill(), Vec::new()) };
        Exercise {
            title: self.sheet_fog_title().to_owned(),
            given: self.sheet_fog_given(reward, punishment, temptation, sucker, fog.feud.misread as f64),
            questions: vec![
                fill,
                question(self.sheet_fog_points(), vec![points]),
                question(self.sheet_fog_end(), vec![self.sheet_fog_key_end().into()]),
            ],
        }
    }

    fn grid(&self, fog: &Fog) -> Grid {
        let moves = fog.moves();
        let row = |side: usize, name: &str| {
            (name.to_owned(), moves.iter().map(|round| if round[side] { "+" } else { "−" }).collect())
        };
        let rounds = (1..=moves.len()).map(|round| self.numerals.number(round as f64));
        Grid {
            head: std::iter::once(self.sheet_round().to_owned()).chain(rounds).collect(),
            rows: vec![row(0, self.sheet_first()), row(1, self.sheet_second())],
        }
    }

    fn sheet_steps(&self, steps: &[Step]) -> Vec<Phrase> {
        steps.iter().map(|step| self.sheet_step(self.sheet_term(step.term), &self.equation(&step.formula))).collect()
    }

    fn last_step(&self, steps: &[Step], name: &str) -> Vec<Phrase> {
        let line = |step: &Step| match &step.formula {
            Formula::Given(value) => self.numerals.number(*value),
            formula => self.equation(formula),
        };
        steps.last().map(|step| self.sheet_step(name, &line(step))).into_iter().collect()
    }

    fn sheet_term(&self, term: Term) -> &str {
        match term {
            Term::ImpatienceOfProposer => self.sheet_term_cost_first(),
            Term::ImpatienceOfResponder => self.sheet_term_cost_second(),
            Term::EitherImpatience => self.sheet_term_both(),
            Term::ShareOfProposer => self.sheet_term_share(),
            Term::LeastForA => self.sheet_term_least(),
            Term::MostFromB => self.sheet_term_most(),
            _ => self.sheet_term_room(),
        }
    }
}

fn question(question: &str, answer: Vec<Phrase>) -> Question {
    Question { question: question.into(), grid: None, answer }
}
