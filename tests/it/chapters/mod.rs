//! Each chapter as a reader goes through it.

mod offers;
