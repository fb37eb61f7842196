//! The arithmetic of a number as sentences, line by line.

use super::{Phrase, Words};
use crate::model::explain::{Formula, Step};

impl Words {
    /// What a model's `explain` worked out; `names` says what each line is about.
    pub fn steps(&self, steps: &[Step], names: impl Fn(&Step) -> String) -> Vec<Phrase> {
        steps.iter().map(|step| self.step(step, &names(step))).collect()
    }

    fn step(&self, step: &Step, name: &str) -> Phrase {
        match &step.formula {
            Formula::Given(value) => self.step_given(name, *value),
            formula => self.step_line(name, &self.formula(formula), step.result),
        }
    }

    /// The formula and what it comes to, as one line that reads from left to right in every language.
    pub(super) fn equation(&self, formula: &Formula) -> String {
        let formula_text = self.formula(formula).replace("+ −", "− ");
        [formula_text, self.numerals.number(formula.result())].join(" = ")
    }

    fn formula(&self, formula: &Formula) -> String {
        let number = |value: &f64| self.numerals.number(*value);
        let joined = |parts: &[f64], sign: &str| parts.iter().map(number).collect::<Vec<_>>().join(sign);
        match formula {
            Formula::Given(value) => number(value),
            Formula::Sum(parts) => joined(parts, " + "),
            Formula::Difference(a, b) => joined(&[*a, *b], " − "),
            Formula::Product(parts) => joined(parts, " × "),
            Formula::Quotient(a, b) => joined(&[*a, *b], " ÷ "),
            Formula::Logarithm(a) => self.step_logarithm(*a).to_string(),
            Formula::Smaller(a, b) => self.step_smaller(*a, *b).to_string(),
            Formula::Larger(a, b) => self.step_larger(*a, *b).to_string(),
        }
    }
}
