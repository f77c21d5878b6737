//! The open data that the black-box tests wrote, read by the validators of the standards.

use std::fs;
use std::path::PathBuf;

use crate::Result;
use crate::tools::{self, command, python, root};

/// Where the checks stand.
const CHECKS: &str = "tests/ocds";
/// Packages, feeds and tables that the tests write, of both engines.
const FILES: usize = 18;
/// Where the checks of grants stand.
const GRANTS: &str = "tests/threesixty";

/// Where the tests write them.
fn written() -> PathBuf {
    root().join("target/open-data")
}

/// Where they write 360Giving packages.
fn grants() -> PathBuf {
    root().join("target/open-data-360giving")
}

/// Removes what an earlier run wrote.
pub(crate) fn forget() -> Result<()> {
    tools::remove(&written())?;
    tools::remove(&grants())
}

/// Reads all of it with libcoveocds, ocdsmerge, feedparser, Python's csv and jsonschema.
pub(crate) fn check() -> Result<()> {
    let count = fs::read_dir(written()).map_or(0, Iterator::count);
    if count < FILES {
        return Err(format!("the black-box tests wrote {count} files of open data, not {FILES}"));
    }
    let python = python(CHECKS, "target/open-data-venv")?;
    let script = root().join(CHECKS).join("check.py");
    tools::read(command(&python.to_string_lossy()).arg(script).arg(written())).map(drop)?;
    let script = root().join(GRANTS).join("check.py");
    tools::read(command(&python.to_string_lossy()).arg(script).arg(grants())).map(drop)
}
