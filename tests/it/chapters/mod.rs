//! Transcripts of single chapters: what a reader does in them, and what they find.

mod together;
