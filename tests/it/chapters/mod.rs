//! Transcripts of the chapters: what each finds, and where it finds the opposite.

mod range;
