//! Transcripts chapter by chapter: what a reader does, and what the chapter then says.

mod fronts;
