//! How each headline number comes about: its arithmetic, line by line, for `words` to put into sentences.

mod bargaining;
mod centrality;
mod coalition;
mod division;
mod influence;
mod insurgency;
mod judge;
mod policy;
mod repeated;

pub use bargaining::explain_agreement;
pub use division::explain_contested_garment;

/// One line of arithmetic: what is worked out, from what, and what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub term: Term,
    pub formula: Formula,
    pub result: f64,
}

/// How a line comes about.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// Set by the reader, or worked out elsewhere.
    Given(f64),
    Sum(Vec<f64>),
    /// The first less the second.
    Difference(f64, f64),
    Product(Vec<f64>),
    /// The first by the second.
    Quotient(f64, f64),
    Logarithm(f64),
    Smaller(f64, f64),
    Larger(f64, f64),
}

impl Formula {
    pub fn result(&self) -> f64 {
        match self {
            Self::Given(x) => *x,
            Self::Sum(parts) => parts.iter().sum(),
            Self::Difference(a, b) => a - b,
            Self::Product(parts) => parts.iter().product(),
            Self::Quotient(a, b) => a / b,
            Self::Logarithm(a) => a.ln(),
            Self::Smaller(a, b) => a.min(*b),
            Self::Larger(a, b) => a.max(*b),
        }
    }
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    // The bites.
    FirstCut,
    Tolerance,
    Overshoot,
    SmallerPiece,
    /// The chance that a bite is accepted.
    Acceptance,
    /// How much of its size the meat keeps on average when a bite is accepted, weighted with that chance.
    KeptWhenAccepted,
    /// How much of its size the meat loses on average from bite to bite.
    LostOtherwise,
    ExpectedTotal,
    ExpectedBites,
    // The standoff.
    Prize,
    Fee,
    ChanceOfConceding,
    ExpectedRounds,
    ExpectedFees,
    ChanceThatBothConcede,
    KeptPrize,
    JudgesTake,
    // The court and the regimes.
    Cut,
    ExpectationOfA,
    ExpectationOfB,
    Optimism,
    CriticalCut,
    ChanceSeenByA,
    ChanceSeenByB,
    CostToA,
    CostToB,
    JudgeForA,
    JudgeForB,
    WarForA,
    WarForB,
    OutsideOptionOfA,
    OutsideOptionOfB,
    OutsideOptionsTogether,
    // Bargaining.
    ImpatienceOfProposer,
    ImpatienceOfResponder,
    EitherImpatience,
    ShareOfProposer,
    Chance,
    LeastForA,
    MostFromB,
    RangeWidth,
    // The axiomatic solutions.
    DisagreementOfA,
    DisagreementOfB,
    GainOfA,
    GainOfB,
    /// What the solution makes as large as it can: the gains, each to the power of its side's weight.
    NashProduct,
    HopeOfA,
    HopeOfB,
    /// Which part of its hope each side gets.
    PartOfHope,
    UtilityOfA,
    UtilityOfB,
    // Claims.
    Claim,
    HalfOfClaim,
    TotalOfClaims,
    /// What there is to divide, but no more than is claimed.
    Payable,
    /// What is lost of the claims.
    TotalLoss,
    ConcededToA,
    ConcededToB,
    Contested,
    PartPaid,
    /// What is left for those who do not reach their limit.
    LeftForOthers,
    /// What each of those gets, or loses.
    Level,
    ClaimantsLoss,
    Award,
    // Coalitions.
    /// What the player adds on average to groups of one size, from the smallest on.
    AddedToGroups,
    ShapleyValue,
    /// A group's worth less its part of the whole.
    Excess,
    WeightedExcess,
    LeastConcession,
    // Centralities.
    FreshStart,
    FromThoseWithoutTies,
    Received,
    Radius,
    Own,
    Reaching,
    StepsTogether,
    Nearness,
    PartReaching,
    WaysThrough,
    Pairs,
    Centrality,
    // The contest.
    Contenders,
    InverseStakes,
    HomeRuleWeight,
    Heat,
    EffectiveStake,
    Share,
    HomeRule,
    HeatAfter,
    ShareAfter,
    Gain,
    // Trust.
    Misreading,
    Fading,
    HalfLife,
    Generosity,
    Forgiveness,
    Loss,
    Cooperation,
    SelfPlayPayoff,
    // The insurgency.
    GrievanceWithoutInsurgency,
    FightersLeaving,
    NetworkPerRecruit,
    NetworkLoss,
    Recruits,
    ReproductionNumber,
    CriticalPart,
    CriticalOperations,
    // The mix.
    Trust,
    Peace,
    Security,
    Influence,
    Outcome,
}

/// Lines written one after another.
#[derive(Default)]
struct Working(Vec<Step>);

impl Working {
    fn given(&mut self, term: Term, value: f64) -> f64 {
        self.line(term, Formula::Given(value))
    }

    fn line(&mut self, term: Term, formula: Formula) -> f64 {
        let result = formula.result();
        self.0.push(Step { term, formula, result });
        result
    }
}
