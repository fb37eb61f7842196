//! From state to HTML and SVG.
