//! The insurgency's numbers: whether it replaces itself, and how many operations it would take.

use super::Formula::{Difference, Larger, Product, Quotient, Sum};
use super::{Step, Term, Working};
use crate::insurgency::stocks::Insurgency;
use crate::insurgency::threshold::Regime;

impl Insurgency {
    /// Ends with [`Insurgency::reproduction_number`].
    pub fn explain_reproduction_number(&self) -> Vec<Step> {
        let (mut w, rates) = (Working::default(), self.rates());
        let pool = w.line(Term::GrievanceWithoutInsurgency, Quotient(rates.inflow, rates.leaving_grievance));
        let leaving = w.line(Term::FightersLeaving, self.explain_leaving());
        let gained = w.line(Term::NetworkPerRecruit, Sum(vec![rates.q, (1.0 - rates.q) * rates.c / leaving]));
        let lost = w.line(Term::NetworkLoss, Sum(vec![rates.leaving_network, rates.d * (1.0 - rates.c / leaving)]));
        let recruits = w.line(Term::Recruits, Product(vec![rates.recruitment, pool]));
        w.line(Term::ReproductionNumber, Quotient(recruits * gained, lost));
        w.0
    }

    /// Ends with [`Insurgency::critical_operations`]; `None` where that is.
    pub fn explain_critical_operations(&self) -> Option<Vec<Step>> {
        let (mut w, rates, critical) = (Working::default(), self.rates(), self.critical_operations()?);
        if self.regime()? != Regime::OperationsSuffice {
            w.given(Term::CriticalOperations, critical);
            return Some(w.0);
        }
        let pool = w.line(Term::GrievanceWithoutInsurgency, Quotient(rates.inflow, rates.leaving_grievance));
        let recruits = w.line(Term::Recruits, Product(vec![rates.recruitment, pool]));
        let part = w.line(Term::CriticalPart, Quotient(rates.leaving_network, recruits));
        let fighters = (1.0 - rates.q) * rates.c / (part - rates.q);
        let leaving = w.line(Term::FightersLeaving, Difference(fighters, rates.c + self.dropout.get()));
        w.line(Term::CriticalOperations, Larger(0.0, leaving));
        Some(w.0)
    }

    /// mu + om + c.
    fn explain_leaving(&self) -> super::Formula {
        Sum(vec![self.dropout.get(), self.levers.operations.get(), self.to_network_later.get()])
    }
}
