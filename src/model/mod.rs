//! The mathematics: pure, deterministic, cited; no JSON, no DOM, no clock, no unseeded randomness.
