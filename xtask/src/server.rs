//! A small static server for this machine alone: enough to look at what was built as a host would serve it.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How long a browser may keep a connection without asking for anything.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers until the program ends; every connection has a thread, since browsers open several.
pub fn serve(listener: &TcpListener, folder: &Path) {
    for connection in listener.incoming().flatten() {
        let folder = folder.to_owned();
        thread::spawn(move || answer_all(connection, &folder));
    }
}

/// A listener that only this machine can reach.
pub fn listen(port: u16) -> Result<TcpListener, String> {
    let refused = |error| format!("port {port} cannot be had ({error}): name another with --port");
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(refused)
}

/// A browser that left early is no fault of ours.
fn answer_all(connection: TcpStream, folder: &Path) {
    let _ = connection.set_read_timeout(Some(PATIENCE));
    let Ok(mut writer) = connection.try_clone() else { return };
    let mut reader = BufReader::new(connection);
    while let Ok(Some(line)) = request_line(&mut reader) {
        if Response::to(&line, folder).send(&mut writer, line.starts_with("HEAD ")).is_err() {
            return;
        }
    }
}

/// The first line of a request, its headers passed over.
fn request_line(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    Ok(Some(line))
}

#[derive(Debug, PartialEq)]
struct Response {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
}

impl Response {
    fn to(request_line: &str, folder: &Path) -> Response {
        let mut words = request_line.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if method != "GET" && method != "HEAD" {
            return Response::refusal("405 Method Not Allowed");
        }
        let Some(path) = file_for(target) else { return Response::refusal("404 Not Found") };
        match fs::read(folder.join(&path)) {
            Ok(body) => Response { status: "200 OK", kind: kind(&path), body },
            Err(_) => Response::refusal("404 Not Found"),
        }
    }

    fn refusal(status: &'static str) -> Response {
        Response { status, kind: "text/plain; charset=utf-8", body: format!("{status}\n").into_bytes() }
    }

    fn send(&self, writer: &mut impl Write, is_head: bool) -> io::Result<()> {
        let (Response { status, kind, body }, length) = (self, self.body.len());
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n");
        let open = "Access-Control-Allow-Origin: *\r\n"; // for frames without an origin, such as WordPress makes
        write!(writer, "{head}{open}Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n\r\n")?;
        if is_head { Ok(()) } else { writer.write_all(body) }
    }
}

/// The file that a request means; none that lies outside the folder.
fn file_for(target: &str) -> Option<PathBuf> {
    let path = decoded(target.split(['?', '#']).next()?.strip_prefix('/')?)?;
    let is_plain = |part: &str| part != ".." && part != "." && !part.contains(['\\', ':', '\0']);
    if !path.split('/').all(is_plain) || path.starts_with('/') {
        return None;
    }
    Some(PathBuf::from(if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path }))
}

/// `%D8%A7` as the letter it stands for.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex(rest.next()?)? << 4 | hex(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ts" | "md" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_its_page_and_a_query_means_nothing() {
        let files = ["/", "/classroom/", "/index.html?lang=ur"].map(|target| file_for(target).unwrap());
        assert_eq!(files, ["index.html", "classroom/index.html", "index.html"].map(PathBuf::from));
    }

    #[test]
    fn letters_of_any_script_name_files() {
        assert_eq!(file_for("/%D8%A7%20b.html"), Some(PathBuf::from("ا b.html")));
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for target in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/a/%2E%2E/%2E%2E/b", "/..%5cb", "etc", "/%zz"]
        {
            assert_eq!(file_for(target), None, "{target}");
        }
    }

    #[test]
    fn what_is_not_there_is_said_so() {
        let status = |line| Response::to(line, Path::new("no-such-folder")).status;
        assert_eq!(status("GET /a HTTP/1.1\r\n"), "404 Not Found");
        assert_eq!(status("POST /a HTTP/1.1\r\n"), "405 Method Not Allowed");
    }

    #[test]
    fn browsers_compile_webassembly_only_under_its_own_name() {
        assert_eq!(kind(Path::new("a_bg.wasm")), "application/wasm");
    }
}
