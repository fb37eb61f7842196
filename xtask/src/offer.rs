//! The dialog that gives the code to put the widget on another page: its script and its words.

use crate::assemble::{NAME, read, write};
use crate::pack::{self, Script};
use cat_divides_meat::VERSION;
use cat_divides_meat::scenario::{Digits, Language};
use cat_divides_meat::words::{Words, built_in_table};
use serde_json::{Value, json};
use std::path::Path;

pub fn add(staging: &Path, is_release: bool) -> Result<(), String> {
    let path = format!("www/{NAME}_embed.js");
    let placeholder = "const version = \"0.0.0\";";
    let script = read(&path)?;
    if !script.contains(placeholder) {
        return Err(format!("{path}: `{placeholder}` is missing"));
    }
    let script = script.replace(placeholder, &format!("const version = \"{VERSION}\";"));
    let script = if is_release { pack::script(&script, Script::Module)? } else { script };
    write(staging, &format!("{NAME}_embed.js"), &script)?;
    for language in Language::ALL {
        let words = Words::read(built_in_table(language), Digits::Auto).map_err(|_| "the words are another build's")?;
        write(staging, &format!("words.{}.embed.json", language.code()), &texts(&words).to_string())?;
    }
    Ok(())
}

fn texts(words: &Words) -> Value {
    json!({
        "title": words.embed_title(),
        "what": words.embed_what(),
        "whole": words.embed_whole(),
        "chapter": words.embed_chapter(),
        "view": words.embed_view(),
        "script": words.embed_script(),
        "frame": words.embed_frame(),
        "amp": words.embed_amp(),
        "wordpress": words.embed_wordpress(),
        "copy": words.embed_copy(),
        "copied": words.embed_copied(),
        "byHand": words.embed_by_hand(),
        "pinned": words.embed_pinned(),
        "close": words.embed_close(),
    })
}
