//! Why force alone may never end an insurgency: grievance, the network that recruits and moves, and fighters.

pub mod equilibrium;
pub mod stocks;
pub mod threshold;
pub mod trajectory;
