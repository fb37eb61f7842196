//! Transcripts of the chapters: what each finds, and where it finds the opposite.

mod range;
//! Each chapter as a reader goes through it.
mod judge;
//! The chapters, each as its reader plays it.
mod fog;
//! Transcripts chapter by chapter: what a reader does, and what the chapter then says.
mod fronts;
