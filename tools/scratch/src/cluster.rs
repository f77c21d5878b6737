//! A PostgreSQL server of our own, from the binaries of the system's packages.

use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::Scratch;

/// Whether a commit is on the disk before it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// `fsync=off`: quick, for tests.
    Off,
    /// PostgreSQL's defaults: for benchmarks and for tests that pull the plug.
    On,
}

/// A running PostgreSQL server on a free port of 127.0.0.1. It is stopped on drop, or by its [`Scratch`].
#[derive(Debug)]
pub struct Cluster {
    home: PathBuf,
    binaries: PathBuf,
    port: u16,
}

impl Cluster {
    /// Whether PostgreSQL's server binaries are on this machine.
    #[must_use]
    pub fn is_installed() -> bool {
        binaries().is_some()
    }

    /// Creates a data directory in `scratch` and starts a server on it.
    ///
    /// # Errors
    /// When PostgreSQL is not installed (the message names the package), or does not start.
    pub fn start(scratch: &Scratch, durability: Durability) -> io::Result<Self> {
        let binaries = binaries().ok_or_else(|| {
            io::Error::other("PostgreSQL is not installed (Debian: apt-get install postgresql)")
        })?;
        // A name of its own: a directory may see several clusters, and attempts that failed.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let home = scratch.path().join(format!("postgres-{}-{number}", std::process::id()));
        fs::create_dir_all(&home)?;
        give_to_postgres(&home)?;
        let data = home.join("data");
        run(as_postgres(&binaries.join("initdb")).arg("--pgdata").arg(&data).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
        ]))?;

        // Between the moment a free port is found and its use another process may take it: try again.
        let mut last = io::Error::other("no free port");
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            let started = run(as_postgres(&binaries.join("pg_ctl"))
                .arg("--pgdata")
                .arg(&data)
                .arg("--log")
                .arg(home.join("log"))
                .args(["--wait", "--timeout=60", "--options", &options(port, durability), "start"]));
            match started {
                Ok(()) => return Ok(Self { home, binaries, port }),
                Err(error) => last = error,
            }
        }
        let log = fs::read_to_string(home.join("log")).unwrap_or_default();
        Err(io::Error::other(format!("{last}\n{log}")))
    }

    /// URL of the maintenance database, as a superuser without a password.
    #[must_use]
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // If this fails, the watchdog of the scratch directory ends the server.
        let _ = run(as_postgres(&self.binaries.join("pg_ctl"))
            .arg("--pgdata")
            .arg(self.home.join("data"))
            .args(["--mode=fast", "--wait", "stop"]))
        .and_then(|()| fs::remove_dir_all(&self.home));
    }
}

/// The server's command line. No socket files: the path of a temporary directory can be too long for one.
fn options(port: u16, durability: Durability) -> String {
    let mut options = format!(
        "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c max_connections=200 \
         -c log_min_messages=warning -c timezone=UTC"
    );
    if durability == Durability::Off {
        options += " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
    }
    options
}

/// Where `initdb` and `pg_ctl` are. Debian keeps them out of the search path, one directory for each version.
fn binaries() -> Option<PathBuf> {
    find_binaries(Path::new("/usr/lib/postgresql")).or_else(in_path)
}

/// The `bin` directory of the newest version under Debian's `/usr/lib/postgresql`.
fn find_binaries(root: &Path) -> Option<PathBuf> {
    fs::read_dir(root)
        .ok()?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let version: u32 = path.file_name()?.to_str()?.parse().ok()?;
            let binaries = path.join("bin");
            binaries.join("initdb").is_file().then_some((version, binaries))
        })
        .max()
        .map(|(_, binaries)| binaries)
}

/// The directory of `initdb` on the search path, as on macOS or Fedora.
fn in_path() -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).find(|directory| directory.join("initdb").is_file())
}

/// PostgreSQL refuses to run as root: then the command goes through the user `postgres` of the package.
fn as_postgres(program: &Path) -> Command {
    let mut command = if is_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    // The server inherits its directory, which may be one that its user cannot enter.
    command.current_dir("/").stdin(Stdio::null());
    command
}

fn give_to_postgres(directory: &Path) -> io::Result<()> {
    if is_root() { run(Command::new("chown").arg("postgres").arg(directory)) } else { Ok(()) }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Runs a command silently; its output is in the error. The output goes to a file and not to a pipe, because
/// a server that is left running would hold the pipe open.
fn run(command: &mut Command) -> io::Result<()> {
    let path = std::env::temp_dir().join(format!(
        "citong-command-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    let file = fs::File::create(&path)?;
    let status = command.stdout(file.try_clone()?).stderr(file).status();
    let output = fs::read_to_string(&path).unwrap_or_default();
    fs::remove_file(&path)?;
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(io::Error::other(format!("{command:?}: {status}\n{output}"))),
        Err(error) => Err(io::Error::other(format!("{command:?}: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_version_wins_by_number_and_not_by_text() {
        let root = std::env::temp_dir().join(format!("citong-find-binaries-{}", std::process::id()));
        for version in ["9", "15", "common"] {
            fs::create_dir_all(root.join(version).join("bin")).unwrap();
            fs::write(root.join(version).join("bin/initdb"), "").unwrap();
        }
        fs::create_dir_all(root.join("17/bin")).unwrap(); // only the client is installed
        let found = find_binaries(&root);
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(found, Some(root.join("15/bin")));
    }

    #[test]
    fn durability_is_given_up_only_when_asked() {
        assert!(options(1, Durability::Off).contains("fsync=off"));
        assert!(!options(1, Durability::On).contains("fsync"));
    }

    #[test]
    fn a_failed_command_shows_what_it_said() {
        let error = run(Command::new("sh").args(["-c", "echo why >&2; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("why") && error.contains('3'), "{error}");
    }
}
