//! What the command line asks for.

use std::path::{Path, PathBuf};

/// The browsers in which everything is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Webkit];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }
}

/// The options of every command; each command says which it knows.
#[derive(Debug, PartialEq)]
pub struct Options {
    pub port: u16,
    pub opens_browser: bool,
    pub is_dev: bool,
    pub is_quick: bool,
    pub is_full: bool,
    pub engines: Vec<Engine>,
    /// Where `dist/` will stand, ending with a slash; empty where that is not known.
    pub site: String,
    /// What stands on the line besides options, as it was written.
    pub words: Vec<String>,
    /// The same as paths from the root, since the tools work in the repository's own folder.
    pub places: Vec<PathBuf>,
}

impl Options {
    pub fn read(command: &str, arguments: &[String]) -> Result<Options, String> {
        let mut options = Options::none();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match (command, argument.as_str()) {
                ("serve", "--port") => options.port = port(arguments.next())?,
                ("serve", "--no-open") => options.opens_browser = false,
                ("serve", "--dev") => options.is_dev = true,
                ("build", "--site") => options.site = site(arguments.next())?,
                ("test", "--quick") => options.is_quick = true,
                ("test", "--full") => options.is_full = true,
                ("test", "--browser") => options.engines.push(engine(arguments.next())?),
                (_, option) if option.starts_with('-') => return Err(format!("{command} has no option {option}")),
                _ => options.words.push(argument.clone()),
            }
        }
        if options.engines.is_empty() {
            options.engines = Engine::ALL.to_vec();
        }
        options.places = options.words.iter().map(absolute).collect::<Result<_, _>>()?;
        Ok(options)
    }

    fn none() -> Options {
        Options {
            port: 8080,
            opens_browser: true,
            is_dev: false,
            is_quick: false,
            is_full: false,
            engines: Vec::new(),
            site: String::new(),
            words: Vec::new(),
            places: Vec::new(),
        }
    }

    /// The one path that the command needs.
    pub fn place(&self, name: &str) -> Result<&Path, String> {
        match self.places.as_slice() {
            [place] => Ok(place),
            _ => Err(format!("this command needs one {name}")),
        }
    }
}

fn port(text: Option<&String>) -> Result<u16, String> {
    let text = text.ok_or("--port needs a number")?;
    text.parse().map_err(|_| format!("{text} is not a port"))
}

/// The address of a folder, ending with a slash.
fn site(address: Option<&String>) -> Result<String, String> {
    let address = address.ok_or("--site needs an address")?;
    if !address.starts_with("https://") || address.contains(['"', '<', '>', '&', '?', '#', ' ']) {
        return Err(format!("{address} is no address of a folder that begins with https://"));
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

fn engine(name: Option<&String>) -> Result<Engine, String> {
    let name = name.ok_or("--browser needs a name")?;
    let known = Engine::ALL.into_iter().find(|engine| engine.name() == name);
    known.ok_or(format!("--browser {name}: it is chromium, firefox or webkit"))
}

fn absolute(word: &String) -> Result<PathBuf, String> {
    std::path::absolute(word).map_err(|error| format!("{word}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Options, String> {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        Options::read(&words[0], &words[1..])
    }

    #[test]
    fn every_engine_is_tried_unless_some_are_named() {
        assert_eq!(read("test").unwrap().engines, Engine::ALL);
        assert_eq!(read("test --browser webkit").unwrap().engines, [Engine::Webkit]);
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        assert_eq!(read("test --port 80"), Err("test has no option --port".to_owned()));
    }

    #[test]
    fn a_site_is_the_address_of_a_folder() {
        assert_eq!(read("build --site https://a.b/c").unwrap().site, "https://a.b/c/");
        assert!(read("build --site http://a.b/").is_err());
    }

    #[test]
    fn a_port_is_a_number() {
        assert_eq!(read("serve --port x"), Err("x is not a port".to_owned()));
    }
}
