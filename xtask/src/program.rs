//! Runs the programs that the tools are made of, and says plainly when one of them fails.

use crate::machine;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A program of this machine or of ours, with our tools on its path and nobody to ask.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(machine::find(&[name]).unwrap_or(name.into()));
    command.args(arguments).env("PATH", machine::path()).stdin(Stdio::null());
    command
}

/// Runs it to its end, its output shown as it comes.
pub fn run(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("failed ({status}): {}", line(command))),
        Err(error) => Err(format!("could not start ({error}): {}", line(command))),
    }
}

/// The command as one would type it.
pub fn line(command: &Command) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let name = name.rsplit('/').next().unwrap_or_default().to_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}

/// What `work` answers, and how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}

/// A duration as people say it.
pub fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 1..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_people_say_them() {
        let spoken = [300, 59_900, 61_000].map(|milliseconds| spoken(Duration::from_millis(milliseconds)));
        assert_eq!(spoken, ["0.3 s", "59 s", "1 min 01 s"]);
    }
}
