//! One process of the real server, and what it printed.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::run;

/// What a server says when it is ready, before its URL.
const READY: &str = "listening on ";
/// A cold start on a busy machine, in a debug build.
const START: Duration = Duration::from_secs(60);
/// How long a server may finish what it is doing.
const STOP: Duration = Duration::from_secs(5);

/// A running server; it is ended on drop.
#[derive(Debug)]
pub struct Server {
    child: Child,
    url: String,
    log: Log,
}

impl Server {
    /// Starts `citong serve` on `listen` and waits until it listens.
    pub(crate) fn start(database_url: &str, listen: &str, settings: &[(&str, &str)]) -> Self {
        let mut child = run::command(run::binary())
            .args(["serve", "--listen", listen, "--database-url", database_url, "--test-clock"])
            .env("CITONG_RATE_LIMIT", "off")
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("start the server");
        let log = Log::default();
        log.follow(child.stdout.take().expect("a pipe"));
        log.follow(child.stderr.take().expect("a pipe"));
        // From here on a panic ends the process through Drop.
        let mut server = Self { child, url: String::new(), log };
        server.url = server.wait_until_ready();
        server
    }

    fn wait_until_ready(&mut self) -> String {
        let start = Instant::now();
        loop {
            if let Some(line) = self.log.wait_for(READY, Duration::from_millis(50)) {
                let url = line.split(READY).nth(1).unwrap_or_default();
                return url.split_whitespace().next().unwrap_or_default().trim_end_matches('/').to_owned();
            }
            if let Some(status) = self.child.try_wait().expect("ask for the status") {
                panic!("the server ended with {status} before it listened:\n{}", self.log.text());
            }
            assert!(start.elapsed() < START, "the server does not listen:\n{}", self.log.text());
        }
    }

    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What it has printed so far, on both streams.
    #[must_use]
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Pulls the plug: `kill -9`.
    pub fn kill(&mut self) {
        // It fails only if the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks it to end (SIGTERM) and waits until it has.
    ///
    /// `None` when it had to be killed because it did not end in time.
    pub fn stop(&mut self) -> Option<ExitStatus> {
        if let Ok(Some(status)) = self.child.try_wait() {
            return Some(status);
        }
        if let Some(pid) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
        let asked = Instant::now();
        while asked.elapsed() < STOP {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Some(status);
            }
            thread::sleep(Duration::from_millis(5));
        }
        self.kill();
        None
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.stop().is_none() {
            eprintln!("the server did not end within {STOP:?} of SIGTERM and was killed");
        }
    }
}

/// The lines that a server has printed. A clone shows the same lines.
#[derive(Debug, Clone, Default)]
pub struct Log {
    lines: Arc<(Mutex<Vec<String>>, Condvar)>,
}

impl Log {
    /// The last line so far that contains `text`.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<String> {
        self.with(|lines| last_with(lines, text))
    }

    /// The last line that contains `text`, waiting for it if there is none yet.
    #[must_use]
    pub fn wait_for(&self, text: &str, at_most: Duration) -> Option<String> {
        let (lines, changed) = &*self.lines;
        let guard = lines.lock().unwrap_or_else(PoisonError::into_inner);
        let (guard, _) = changed
            .wait_timeout_while(guard, at_most, |lines| last_with(lines, text).is_none())
            .unwrap_or_else(PoisonError::into_inner);
        last_with(&guard, text)
    }

    /// Everything so far.
    #[must_use]
    pub fn text(&self) -> String {
        self.with(|lines| lines.join("\n"))
    }

    /// The last `count` lines.
    #[must_use]
    pub fn tail(&self, count: usize) -> String {
        self.with(|lines| lines[lines.len().saturating_sub(count)..].join("\n"))
    }

    fn with<T>(&self, read: impl FnOnce(&[String]) -> T) -> T {
        read(&self.lines.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes up the lines of a stream until it ends.
    fn follow(&self, stream: impl Read + Send + 'static) {
        let log = self.clone();
        thread::spawn(move || {
            for line in BufReader::new(stream).split(b'\n') {
                let Ok(line) = line else { return };
                let line = String::from_utf8_lossy(&line).into_owned();
                log.lines.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
                log.lines.1.notify_all();
            }
        });
    }
}

fn last_with(lines: &[String], text: &str) -> Option<String> {
    lines.iter().rev().find(|line| line.contains(text)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_searched_from_its_end_and_can_be_awaited() {
        let log = Log::default();
        log.follow("code 1\ncode 2\n\u{7801} 3".as_bytes());
        assert_eq!(log.wait_for("\u{7801}", Duration::from_secs(5)).as_deref(), Some("\u{7801} 3"));
        assert_eq!(log.find("code").as_deref(), Some("code 2"));
        assert_eq!(log.find("absent"), None);
        assert_eq!(log.wait_for("absent", Duration::from_millis(1)), None);
        assert_eq!(log.tail(2), "code 2\n\u{7801} 3");
    }
}
