//! Transcripts of the chapters: what each finds, and where it finds the opposite.

mod fog;
mod fronts;
mod judge;
mod offers;
mod range;
mod sandbox;
mod together;
