//! `cargo xtask bench`: a release build under load.

use crate::Result;
use crate::tools::{self, cargo, has_package, need_postgres, server};

/// The package that makes the load and reports.
const LOAD: &str = "citong-load";

/// Builds the server and the load generator and runs the latter, which finds the server in `CITONG_BIN`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if !has_package(LOAD)? {
        return Err(format!("the package {LOAD} (tests/load) does not exist in this checkout"));
    }
    need_postgres()?;
    tools::run(&mut cargo(&[
        "build",
        "--release",
        "--locked",
        "--package=citong-server",
        "--package",
        LOAD,
    ]))?;
    let mut load = cargo(&["run", "--release", "--locked", "--quiet", "--package", LOAD, "--"]);
    tools::run(load.args(arguments).env("CITONG_BIN", server("release")?))
}
