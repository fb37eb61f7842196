//! Who shapes whom, and what happens to the seat of one who leaves.

pub mod attraction;
pub mod best_response;
pub mod centrality;
pub mod contest;
pub mod network;
pub mod opinion;
pub mod signed_network;
pub mod tullock;
pub mod vacuum;
