//! What the tests of one run share: the binary, a seeded template for each engine, one PostgreSQL cluster.
//!
//! `cargo test` runs all tests in one process, `cargo nextest` each in its own; so what is shared lies in a
//! directory, and each piece is made once, under a file lock.

use std::fs;
use std::os::unix::process::parent_id;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use citong_scratch::{Cluster, Durability, Scratch};

use crate::Engine;
use crate::database;

/// The directory of this run; it disappears with the run.
pub(crate) fn directory() -> &'static Path {
    static SCRATCH: OnceLock<Scratch> = OnceLock::new();
    SCRATCH
        .get_or_init(|| match std::env::var("NEXTEST_RUN_ID") {
            Ok(run) => {
                let path = std::env::temp_dir().join(format!("citong-tests-{run}"));
                fs::create_dir_all(&path).expect("create the directory of the run");
                let watch = || Scratch::tied_to(path.clone(), parent_id()).expect("watch the test runner");
                once(&path, "watched", || {
                    watch();
                    String::new()
                });
                // The first process made and watches it; this one only needs the path.
                Scratch::existing(path)
            }
            Err(_) => Scratch::for_this_process("tests").expect("make a scratch directory"),
        })
        .path()
}

/// The server's binary: `CITONG_BIN`, or the workspace's own, brought up to date once in a run.
pub(crate) fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        if let Some(given) = std::env::var_os("CITONG_BIN") {
            return PathBuf::from(given);
        }
        PathBuf::from(once(directory(), "binary", build))
    })
}

/// Cargo does not build the binary of another package for a test, and a stale one would pass or fail wrongly.
fn build() -> String {
    let this = std::env::current_exe().expect("path of the test");
    // <target>/<profile>/deps/api-0123456789abcdef
    let profile = this.ancestors().nth(2).expect("a test lies in <target>/<profile>/deps");
    let target = profile.parent().expect("a profile lies in the target directory");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--workspace", "--bin", "citong", "--target-dir"]).arg(target);
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    let status = cargo.stdin(Stdio::null()).status().expect("run cargo");
    assert!(status.success(), "the server does not build: {cargo:?}");
    profile.join("citong").to_str().expect("path in UTF-8").to_owned()
}

/// URL of the maintenance database of a PostgreSQL cluster: `CITONG_TEST_PG_URL`, or one started for the run.
pub(crate) fn postgres() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        std::env::var("CITONG_TEST_PG_URL").unwrap_or_else(|_| {
            let directory = directory();
            once(directory, "postgres-url", || {
                let scratch = Scratch::existing(directory.to_owned());
                let cluster = Cluster::start(&scratch, Durability::Off).expect("start PostgreSQL");
                let url = cluster.url();
                // It serves the whole run, also after this process; the watchdog of the directory ends it.
                std::mem::forget(cluster);
                url
            })
        })
    })
}

/// A migrated and seeded database that tests copy: the path of a file, or the name of a database.
pub(crate) fn template(engine: Engine) -> &'static str {
    static SQLITE: OnceLock<String> = OnceLock::new();
    static POSTGRES: OnceLock<String> = OnceLock::new();
    let directory = directory();
    match engine {
        Engine::Sqlite => {
            SQLITE.get_or_init(|| once(directory, "sqlite-template", database::sqlite_template))
        }
        Engine::Postgres => {
            POSTGRES.get_or_init(|| once(directory, "postgres-template", database::postgres_template))
        }
    }
}

/// Runs `make` once for all processes that share `directory` and hands its text to all of them.
fn once(directory: &Path, name: &str, make: impl FnOnce() -> String) -> String {
    let lock = fs::File::create(directory.join(format!("{name}.lock"))).expect("create a lock file");
    lock.lock().expect("lock");
    let answer = directory.join(name);
    if let Ok(text) = fs::read_to_string(&answer) {
        return text;
    }
    // A failure leaves no file: the next test tries again and shows the same message.
    let text = make();
    fs::write(&answer, &text).expect("write the answer");
    text
}

/// Runs `citong` to its end and returns what it printed.
pub(crate) fn citong(arguments: &[&str], stdin: &str) -> String {
    use std::io::Write;
    let binary = binary();
    let mut child = command(binary)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", binary.display()));
    // A command that does not read its input may be gone already: its status tells.
    let _ = child.stdin.take().expect("a pipe").write_all(stdin.as_bytes());
    let output = child.wait_with_output().expect("wait for citong");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "citong {arguments:?}: {}\n{out}{err}", output.status);
    out.into_owned()
}

/// The binary without the configuration of whoever runs the tests.
pub(crate) fn command(binary: &Path) -> Command {
    let mut command = Command::new(binary);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("DATABASE_") || name.starts_with("CITONG_")) {
            command.env_remove(name);
        }
    }
    command
}
