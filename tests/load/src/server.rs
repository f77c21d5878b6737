//! The release binary under load.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// The database engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A cluster of this run.
    Postgres,
}

impl Engine {
    /// As tables show it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

/// The binary that `cargo xtask bench` has built.
fn binary() -> Result<PathBuf, String> {
    std::env::var_os("CITONG_BIN")
        .map(PathBuf::from)
        .ok_or_else(|| "CITONG_BIN names no server: run `cargo xtask bench`".into())
}

/// Runs a command of the binary to its end; what it printed.
pub fn citong(url: &str, arguments: &[&str], input: &str) -> Result<String, String> {
    let mut child = Command::new(binary()?)
        .args(arguments)
        .args(["--database-url", url])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("citong: {e}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A command that reads nothing may be gone already.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("citong {arguments:?}: {}", output.status))
    }
}

/// A running server; it is stopped on drop.
pub struct Server {
    child: Child,
    /// Kept, because the server may print more.
    _output: BufReader<ChildStdout>,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Starts it with these further environment variables.
    pub fn start(url: &str, settings: &[(&str, &str)]) -> Result<Self, String> {
        let mut child = Command::new(binary()?)
            .args(["serve", "--listen", "127.0.0.1:0", "--database-url", url])
            .env("CITONG_RATE_LIMIT", "off")
            .env("CITONG_LOG", "error")
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("citong: {e}"))?;
        let mut output = BufReader::new(child.stdout.take().ok_or("the server has no output")?);
        let address = output
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.split("listening on http://").nth(1)?.trim().parse().ok());
        match address {
            Some(address) => Ok(Self { child, _output: output, address }),
            None => {
                let _ = child.kill();
                Err("the server does not listen".into())
            }
        }
    }

    /// The most memory that it has held, MB (`VmHWM`).
    pub fn peak_memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kb| kb / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(pid) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
        let asked = Instant::now();
        while asked.elapsed() < Duration::from_secs(8) {
            if let Ok(Some(_)) = self.child.try_wait() {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
