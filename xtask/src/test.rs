//! `cargo xtask test`: every check, those that fail soonest first.

use std::process::Command;

use citong_scratch::{Cluster, Durability, Scratch};

use crate::Result;
use crate::calendars;
use crate::open_data;
use crate::openapi;
use crate::steps::{Failure, Steps};
use crate::tools::{self, cargo, has_script, npm, npm_install, root};
use crate::totals::{Runner, Totals, run_and_count};

/// How much is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What every change must pass.
    Quick,
    /// Also what takes minutes: browsers, tests that kill the server.
    Full,
}

/// Runs the checks; the first that fails ends them.
pub(crate) fn run(extent: Extent) -> Result<()> {
    let mut steps = Steps::default();
    let result = run_steps(&mut steps, extent);
    steps.summarise();
    result
}

fn run_steps(steps: &mut Steps, extent: Extent) -> Result<()> {
    // Every cargo call below selects the whole workspace: another selection would unify the dependencies'
    // features differently and compile them once more.
    steps.run("format", || tools::run(&mut cargo(&["fmt", "--all", "--check"])))?;
    steps.run("clippy", || {
        let lint = ["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-D", "warnings"];
        tools::run(&mut cargo(&lint))
    })?;
    steps.run("build", || {
        tools::run(&mut cargo(&["build", "--workspace", "--all-targets", "--locked", "--quiet"]))
    })?;
    let runner = runner();
    steps.count("unit tests", || run_and_count(runner, &mut unit_tests(runner)))?;
    steps.count("doc tests", || {
        let doc_tests = ["test", "--workspace", "--doc", "--locked", "--quiet"];
        run_and_count(Runner::Cargo, &mut cargo(&doc_tests))
    })?;
    calendars::forget()?;
    open_data::forget()?;
    steps.count("black-box tests", || black_box(runner, Tests::Usual))?;
    steps.run("calendar feeds", calendars::check)?;
    steps.run("open data", open_data::check)?;
    steps.run("openapi drift", openapi::check_document)?;
    steps.run("openapi lint", openapi::lint)?;
    web_client(steps, extent)?;
    if extent == Extent::Full {
        steps.count("slow black-box tests", || black_box(runner, Tests::Slow))?;
    }
    Ok(())
}

/// Runs tests on both engines, with one PostgreSQL cluster for all of them.
fn black_box(runner: Runner, which: Tests) -> Result<Totals, Failure> {
    tools::need_postgres()?;
    let start = || {
        let scratch = Scratch::for_this_process("xtask")?;
        Cluster::start(&scratch, Durability::Off)
    };
    // Dropped, and so stopped, after the tests.
    let cluster = start().map_err(|error| format!("PostgreSQL: {error}"))?;
    let mut tests = black_box_tests(runner, which);
    tests.env("CITONG_TEST_PG_URL", cluster.url()).env("CITONG_BIN", tools::server("debug")?);
    run_and_count(runner, &mut tests)
}

fn web_client(steps: &mut Steps, extent: Extent) -> Result<()> {
    if !root().join("web-client/package.json").exists() {
        steps.skip("web client", "there is none");
        return Ok(());
    }
    steps.run("web client: install", || npm_install("web-client", &[]))?;
    if has_script("web-client", "generate") {
        steps.run("web client: generated code", openapi::check_generated)?;
    }
    steps.count("web client: check", || {
        run_and_count(Runner::Npm, &mut npm("web-client", &["run", "check"]))
    })?;
    if extent == Extent::Full && has_script("web-client", "e2e") {
        steps.count("web client: browser", || {
            let mut browser = npm("web-client", &["run", "e2e"]);
            browser.env("CITONG_BIN", tools::server("debug")?);
            run_and_count(Runner::Npm, &mut browser)
        })?;
    }
    Ok(())
}

/// Which black-box tests run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tests {
    Usual,
    /// Those that are ignored otherwise.
    Slow,
}

/// What runs the Rust tests: nextest if it is installed, because it runs the tests of all packages at once.
fn runner() -> Runner {
    let nextest = cargo(&["nextest", "--version"]).output().is_ok_and(|output| output.status.success());
    if nextest { Runner::Nextest } else { Runner::Cargo }
}

fn unit_tests(runner: Runner) -> Command {
    match runner {
        Runner::Nextest => nextest("not binary_id(citong-tests::api)"),
        _ => cargo(&["test", "--workspace", "--locked", "--no-fail-fast", "--lib", "--bins"]),
    }
}

fn black_box_tests(runner: Runner, which: Tests) -> Command {
    let (mut tests, slow): (_, &[&str]) = match runner {
        Runner::Nextest => (nextest("binary_id(citong-tests::api)"), &["--run-ignored", "only"]),
        _ => {
            let tests = cargo(&["test", "--workspace", "--locked", "--no-fail-fast", "--test", "api"]);
            (tests, &["--", "--ignored"])
        }
    };
    if which == Tests::Slow {
        tests.args(slow);
    }
    tests
}

fn nextest(filter: &str) -> Command {
    let mut tests =
        cargo(&["nextest", "run", "--workspace", "--locked", "--no-fail-fast", "--no-tests=pass"]);
    // Only failures and the summary: a list of a thousand names hides them.
    tests.args(["--status-level=fail", "--final-status-level=fail", "--filterset", filter]);
    tests
}
