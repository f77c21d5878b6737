//! Counts tests in the output of their runners.

use std::fmt;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::ops::AddAssign;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

use crate::steps::Failure;
use crate::tools::describe;

/// How many tests passed and failed, as their runners said.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Totals {
    passed: u32,
    failed: u32,
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl Totals {
    fn in_line(runner: Runner, line: &str) -> Option<Self> {
        let line = without_colour(line);
        let line = line.trim();
        let words: Vec<&str> = line.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
        let is_summary = match runner {
            Runner::Nextest => line.starts_with("Summary [") && line.contains(" run: "),
            Runner::Cargo => line.starts_with("test result: "),
            // vitest also counts files ("Test Files  3 passed (3)"); Playwright gives each number a line of its
            // own, with the time behind "passed".
            Runner::Npm => match words[..] {
                ["Tests", ..] => true,
                [number, "passed" | "failed", ref rest @ ..] => {
                    number.parse::<u32>().is_ok() && rest.first().is_none_or(|word| word.starts_with('('))
                }
                _ => false,
            },
        };
        let number = |outcomes: &[&str]| {
            let counts = words.windows(2).filter(|pair| outcomes.contains(&pair[1]));
            counts.filter_map(|pair| pair[0].parse::<u32>().ok()).sum()
        };
        is_summary.then(|| Self { passed: number(&["passed"]), failed: number(&["failed", "timed"]) })
    }
}

/// Whose summary is read. Only its own: nextest shows what failed tests printed, libtest's summary among it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runner {
    /// `cargo nextest run`
    Nextest,
    /// `cargo test`
    Cargo,
    /// vitest or Playwright
    Npm,
}

/// Removes the escape sequences of terminals.
fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

/// Runs a test runner, shows its output as it comes, and counts.
pub(crate) fn run_and_count(runner: Runner, command: &mut Command) -> Result<Totals, Failure> {
    if std::io::stdout().is_terminal() {
        // The runner sees a pipe and would drop its colours.
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    copy_and_count(runner, command, &mut std::io::stdout())
}

fn copy_and_count(runner: Runner, command: &mut Command, out: &mut impl Write) -> Result<Totals, Failure> {
    let shown = describe(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{shown}: {error}"))?;
    let (sender, lines) = mpsc::channel();
    let streams: [Option<Box<dyn Read + Send>>; 2] =
        [child.stdout.take().map(|s| Box::new(s) as _), child.stderr.take().map(|s| Box::new(s) as _)];
    for stream in streams.into_iter().flatten() {
        let sender = sender.clone();
        thread::spawn(move || {
            for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
    }
    drop(sender);
    let mut totals = Totals::default();
    for line in lines {
        // A closed terminal is no reason to stop.
        let _ = out.write_all(&line).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
        if let Some(more) = Totals::in_line(runner, &String::from_utf8_lossy(&line)) {
            totals += more;
        }
    }
    let status = child.wait().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() {
        Ok(totals)
    } else {
        Err(Failure { message: format!("{shown} failed ({status})"), totals })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_lines_of_all_runners_are_read() {
        let read = |runner, line| Totals::in_line(runner, line).map(|totals| (totals.passed, totals.failed));
        let nextest = |line| read(Runner::Nextest, line);
        assert_eq!(nextest("     Summary [   3.559s] 16 tests run: 16 passed, 0 skipped"), Some((16, 0)));
        assert_eq!(
            nextest("Summary [ 3s] 5 tests run: 2 passed (1 slow), 3 failed, 1 skipped"),
            Some((2, 3))
        );
        assert_eq!(
            nextest(" Summary [   0.010s] 1 test run: 0 passed, 1 timed out, 2 skipped"),
            Some((0, 1))
        );
        assert_eq!(nextest("    test result: FAILED. 0 passed; 1 failed; 0 ignored"), None);
        assert_eq!(nextest("        PASS [   0.006s] citong-tests it_is_3_passed"), None);
        let cargo = |line| read(Runner::Cargo, line);
        assert_eq!(cargo("test result: FAILED. 7 passed; 1 failed; 0 ignored; 0 measured"), Some((7, 1)));
        assert_eq!(cargo(""), None);
        let npm = |line| read(Runner::Npm, line);
        assert_eq!(npm("      Tests  1 failed | 41 passed (42)"), Some((41, 1)));
        assert_eq!(
            npm("\u{1b}[2m   Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m3 passed\u{1b}[39m (3)"),
            Some((3, 0))
        );
        assert_eq!(npm("  12 passed (8.1s)"), Some((12, 0)));
        assert_eq!(npm("  2 failed"), Some((0, 2)));
        assert_eq!(npm(" Test Files  3 passed (3)"), None);
        assert_eq!(npm("3 passed by on the street"), None);
    }

    #[test]
    fn a_runner_that_fails_still_counts() {
        let script = "echo 'test result: ok. 3 passed; 2 failed'; exit 1";
        let mut shown = Vec::new();
        let failure =
            copy_and_count(Runner::Cargo, Command::new("sh").args(["-c", script]), &mut shown).unwrap_err();
        assert_eq!(failure.totals, Totals { passed: 3, failed: 2 });
        assert_eq!(shown, b"test result: ok. 3 passed; 2 failed\n");
    }
}
