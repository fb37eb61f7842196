//! From a clean machine to the running widget: builds the page, serves it, opens the browser.

use crate::build::{self, Profile};
use crate::options::Options;
use crate::{machine, program, server, watch};
use std::env;
use std::path::Path;
use std::thread;

pub fn run(options: &Options) -> Result<(), String> {
    let listener = server::listen(options.port)?; // a taken port is said before the long work, not after
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    let seen = watch::newest_change();
    let profile = if options.is_dev { Profile::Dev } else { Profile::Release };
    build::run(profile)?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("▸ serving at {address} until you press Ctrl-C");
    if options.opens_browser {
        open(&address);
    }
    if options.is_dev {
        thread::spawn(move || watch::rebuild_on_change(seen));
    }
    server::serve(&listener, Path::new(profile.folder()));
    Ok(())
}

/// Opens the browser where there is a screen; its absence is no failure, since the address was printed.
fn open(address: &str) {
    let has_screen =
        cfg!(not(target_os = "linux")) || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
    let opener = ["xdg-open", "open"].into_iter().find(|name| machine::find(&[name]).is_some());
    if let (true, Some(opener)) = (has_screen, opener) {
        let _ = program::program(opener, &[address]).spawn();
    }
}
