//! Throw-away directories and PostgreSQL clusters for tests and benchmarks.
//!
//! Both must vanish however their user ends: normally, by a panic or by `kill -9`. Rust runs no destructor of a
//! `static` and none at all after a kill, so a small shell process watches the user's process id instead
//! ([`Scratch`]). [`Cluster`] is PostgreSQL from the system's packages, private to one scratch directory.

mod cluster;

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub use cluster::{Cluster, Durability};

/// Waits until process `$1` is gone (or a zombie), ends PostgreSQL servers under `$2` and removes `$2`.
const WATCHDOG: &str = r#"
trap '' INT TERM HUP
while kill -0 "$1" 2>/dev/null && ! grep -q '^State:.Z' "/proc/$1/status" 2>/dev/null; do sleep 0.5; done
for file in "$2"/*/data/postmaster.pid; do
  [ -f "$file" ] || continue
  read -r server < "$file"
  kill -QUIT "$server" 2>/dev/null || continue
  tries=0
  while kill -0 "$server" 2>/dev/null && [ "$tries" -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
done
rm -rf -- "$2"
"#;

/// A directory that disappears, with the PostgreSQL servers in it, soon after a process ends.
#[derive(Debug, Clone)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// A new directory `citong-<label>-<pid>` under the system's temporary directory, tied to this process.
    ///
    /// # Errors
    /// When the directory cannot be made or the watching process not be started.
    pub fn for_this_process(label: &str) -> io::Result<Self> {
        let pid = std::process::id();
        Self::tied_to(std::env::temp_dir().join(format!("citong-{label}-{pid}")), pid)
    }

    /// Makes `path` (which may exist) and ties it to the life of process `pid`. Call it once for each directory.
    ///
    /// # Errors
    /// When the directory cannot be made or the watching process not be started.
    pub fn tied_to(path: PathBuf, pid: u32) -> io::Result<Self> {
        fs::create_dir_all(&path)?;
        // PostgreSQL runs as another user when we are root: it must be able to pass through.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
        // A process group of its own: Ctrl-C ends the user, and the watchdog then cleans up.
        // No inherited output: a runner that waits for the end of a pipe would wait for the watchdog.
        Command::new("sh")
            .args(["-c", WATCHDOG, "citong-watchdog", &pid.to_string()])
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .current_dir("/")
            .process_group(0)
            .spawn()?;
        Ok(Self { path })
    }

    /// A directory that someone else has made and watches.
    #[must_use]
    pub fn existing(path: PathBuf) -> Self {
        Self { path }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}
