//! The calendar feeds that the black-box tests wrote, read by two parsers that are not ours.

use std::fs;
use std::path::PathBuf;

use crate::Result;
use crate::tools::{self, command, need_npm, npm_install, python, root};

/// Where the checks stand.
const CHECKS: &str = "tests/calendars";
/// Feeds that the tests write.
const FEEDS: usize = 3;

/// Where the tests write them.
fn feeds() -> PathBuf {
    root().join("target/calendars")
}

/// Removes what an earlier run wrote.
pub(crate) fn forget() -> Result<()> {
    tools::remove(&feeds())
}

/// Reads every feed with icalendar (PyPI) and with ical.js (npm); both must see the same events.
pub(crate) fn check() -> Result<()> {
    let written = fs::read_dir(feeds()).map_or(0, Iterator::count);
    if written < FEEDS {
        return Err(format!("the black-box tests wrote {written} feeds, not {FEEDS}"));
    }
    need_npm()?;
    npm_install(CHECKS, &["--ignore-scripts"])?;
    let python = python(CHECKS, "target/calendars-venv")?;
    let checks = root().join(CHECKS);
    let read =
        |program: &str, script: &str| tools::read(command(program).arg(checks.join(script)).arg(feeds()));
    let by_python = read(&python.to_string_lossy(), "check.py")?;
    let by_node = read("node", "check.js")?;
    if by_python != by_node {
        let (python, node) = (String::from_utf8_lossy(&by_python), String::from_utf8_lossy(&by_node));
        return Err(format!(
            "the parsers read different events\n--- icalendar\n{python}\n--- ical.js\n{node}"
        ));
    }
    Ok(())
}
