//! Allies and enemies: a contest in which one group's effort also helps or hinders its neighbours.

use crate::numeric::{NonNegative, solve};

/// Who is allied and at odds with whom, and how much that counts.
///
/// Strength phi = (I + beta·A⁺ − gamma·A⁻)·x; each group's share is phi_i/Σphi, its payoff phi_i/Σphi − x_i (König,
/// Rohner, Thoenig, Zilibotti 2017).
#[derive(Clone, Debug, PartialEq)]
pub struct SignedNetwork {
    size: usize,
    alliances: Vec<[usize; 2]>,
    enmities: Vec<[usize; 2]>,
    /// beta: what an ally's effort adds.
    alliance_weight: f64,
    /// gamma: what an enemy's effort takes away.
    enmity_weight: f64,
}

/// Where no group gains by changing its effort; all lists are in the order of the groups.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedEquilibrium {
    /// Gamma_i = 1/(1 + beta·d⁺_i − gamma·d⁻_i), with the numbers of allies and enemies.
    pub centralities: Vec<f64>,
    /// Lambda = 1 − 1/ΣGamma.
    pub rivalry: f64,
    /// x: what each spends.
    pub efforts: Vec<f64>,
    /// phi: what it comes to with friends and foes.
    pub strengths: Vec<f64>,
    pub shares: Vec<f64>,
    pub payoffs: Vec<f64>,
}

impl SignedNetwork {
    /// `None` if a pair names a group that is not there, or one group twice, or if a pair is listed twice.
    pub fn new(
        size: usize,
        alliances: Vec<[usize; 2]>,
        enmities: Vec<[usize; 2]>,
        alliance_weight: NonNegative,
        enmity_weight: NonNegative,
    ) -> Option<Self> {
        let mut pairs: Vec<_> = alliances.iter().chain(&enmities).map(|&[a, b]| [a.min(b), a.max(b)]).collect();
        pairs.sort_unstable();
        let is_sound = pairs.iter().all(|[a, b]| a < b && *b < size) && pairs.windows(2).all(|two| two[0] != two[1]);
        let (alliance_weight, enmity_weight) = (alliance_weight.get(), enmity_weight.get());
        is_sound.then_some(Self { size, alliances, enmities, alliance_weight, enmity_weight })
    }

    /// x* = Lambda·(1−Lambda)·(I + beta·A⁺ − gamma·A⁻)⁻¹·Gamma, share_i = Gamma_i/ΣGamma.
    ///
    /// `None` outside the conditions of the closed form: every 1 + beta·d⁺ − gamma·d⁻ > 0, the matrix invertible,
    /// every effort > 0.
    pub fn equilibrium(&self) -> Option<SignedEquilibrium> {
        let matrix = self.matrix();
        let weights: Vec<f64> = matrix.iter().map(|row| row.iter().sum()).collect();
        if weights.iter().any(|&weight| weight <= 0.0) {
            return None;
        }
        let centralities: Vec<f64> = weights.iter().map(|weight| 1.0 / weight).collect();
        let total: f64 = centralities.iter().sum();
        let rivalry = 1.0 - 1.0 / total;
        let scale = rivalry * (1.0 - rivalry);
        let efforts: Vec<f64> = solve(matrix, centralities.clone())?.iter().map(|x| scale * x).collect();
        let shares: Vec<f64> = centralities.iter().map(|centrality| centrality / total).collect();
        efforts.iter().all(|&effort| effort > 0.0).then(|| SignedEquilibrium {
            strengths: centralities.iter().map(|centrality| scale * centrality).collect(),
            payoffs: shares.iter().zip(&efforts).map(|(share, effort)| share - effort).collect(),
            centralities,
            rivalry,
            efforts,
            shares,
        })
    }

    fn matrix(&self) -> Vec<Vec<f64>> {
        let mut matrix = vec![vec![0.0; self.size]; self.size];
        for (index, row) in matrix.iter_mut().enumerate() {
            row[index] = 1.0;
        }
        let allied = self.alliances.iter().map(|pair| (pair, self.alliance_weight));
        let opposed = self.enmities.iter().map(|pair| (pair, -self.enmity_weight));
        for (&[a, b], weight) in allied.chain(opposed) {
            matrix[a][b] = weight;
            matrix[b][a] = weight;
        }
        matrix
    }
}
