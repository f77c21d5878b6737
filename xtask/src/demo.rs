//! `cargo xtask demo`: the whole product on this machine, with a login for each role.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::Result;
use crate::tools::{self, cargo, exists, npm, npm_install, root};

const DATABASE: &str = "data/demo.sqlite3";
/// What the server says when it is ready, before its URL.
const READY: &str = "listening on ";

/// The command line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    release: bool,
    reset: bool,
    listen: String,
}

impl Options {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { release: false, reset: false, listen: "127.0.0.1:8080".to_owned() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--release" => options.release = true,
                "--reset" => options.reset = true,
                "--listen" => options.listen = rest.next().ok_or("--listen needs an address")?.clone(),
                other => return Err(format!("unknown argument: {other}")),
            }
        }
        Ok(options)
    }
}

/// Builds and serves until Ctrl-C.
pub(crate) fn run(options: &Options) -> Result<()> {
    let mut build = cargo(&["build", "--workspace", "--bin", "citong"]);
    if options.release {
        build.arg("--release");
    }
    tools::run(&mut build)?;
    let binary = tools::server(if options.release { "release" } else { "debug" })?;
    build_web_client();
    prepare_database(&binary, options.reset)?;

    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register(signal, stop.clone()).map_err(|error| format!("signals: {error}"))?;
    }
    let mut serve = citong(&binary, &["serve", "--demo", "--test-clock", "--listen", &options.listen]);
    if root().join("web-client/dist/index.html").exists() {
        serve.args(["--web-root", "web-client/dist"]);
    }
    let mut server = serve.stdout(Stdio::piped()).spawn().map_err(|error| format!("citong: {error}"))?;
    let result = watch(&mut server, &stop);
    end(&mut server);
    result
}

/// The server with the demo's database and none of the caller's configuration of it.
fn citong(binary: &Path, arguments: &[&str]) -> Command {
    let mut citong = tools::command(&binary.to_string_lossy());
    citong.args(arguments).args(["--database-url", &format!("sqlite:{DATABASE}")]);
    citong.env_remove("DATABASE_URL").env_remove("DATABASE_URL_FILE");
    citong
}

/// The API is useful without the web client, so a failure here is only told.
fn build_web_client() {
    if !root().join("web-client/package.json").exists() {
        return;
    }
    if !exists("npm", "--version") {
        println!(
            "npm is not installed (Debian: apt-get install nodejs npm): the API runs without the web client"
        );
        return;
    }
    let built =
        npm_install("web-client", &[]).and_then(|()| tools::run(&mut npm("web-client", &["run", "build"])));
    if let Err(error) = built {
        println!("the web client could not be built: {error}");
    }
}

fn prepare_database(binary: &Path, reset: bool) -> Result<()> {
    let database = root().join(DATABASE);
    let remove = || {
        for suffix in ["", "-wal", "-shm"] {
            // Most of them are usually not there.
            let _ = fs::remove_file(root().join(format!("{DATABASE}{suffix}")));
        }
    };
    if reset {
        remove();
    }
    let parent = database.parent().unwrap_or(root());
    fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))?;
    let new = !database.exists();
    tools::run(&mut citong(binary, &["migrate"]))?;
    if new && let Err(error) = tools::run(&mut citong(binary, &["seed"])) {
        // Half of the starting data would stay for ever: the next run must begin again.
        remove();
        return Err(error);
    }
    Ok(())
}

/// Shows what the server prints, and once it listens how to use it; returns when it ends or is to end.
fn watch(server: &mut Child, stop: &AtomicBool) -> Result<()> {
    let output = server.stdout.take().ok_or("the server has no output")?;
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    while !stop.load(Ordering::SeqCst) {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                println!("{line}");
                if let Some(url) = line.split(READY).nth(1) {
                    welcome(url.trim())?;
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                let status = server.wait().map_err(|error| format!("citong: {error}"))?;
                return if stop.load(Ordering::SeqCst) || status.success() {
                    Ok(())
                } else {
                    Err(format!("the server ended with {status}"))
                };
            }
        }
    }
    Ok(())
}

/// Asks the server to end and waits. After Ctrl-C it has had the signal from the terminal already.
fn end(server: &mut Child) {
    if let Ok(None) = server.try_wait() {
        if let Some(pid) = i32::try_from(server.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
        let _ = server.wait();
    }
}

fn welcome(url: &str) -> Result<()> {
    let logins = get(url, "/demo/logins").map_err(|error| format!("/demo/logins: {error}"))?;
    let logins: Value = serde_json::from_str(&logins).map_err(|error| format!("/demo/logins: {error}"))?;
    println!("\n  Web client  {url}/\n  API         {url}/api/v1\n  API docs    {url}/api/v1/docs/\n");
    println!("{}\n  Ctrl-C ends it; the data stays in {DATABASE} (--reset begins anew).\n", table(&logins));
    Ok(())
}

/// The body of a plain HTTP answer. HTTP/1.0 keeps it in one piece, so no HTTP library is needed.
fn get(url: &str, path: &str) -> Result<String> {
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let exchange = || {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\nAccept: application/json\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    let answer = exchange().map_err(|error: std::io::Error| error.to_string())?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or("no HTTP answer")?;
    let status = head.lines().next().unwrap_or_default();
    if status.split(' ').nth(1) == Some("200") { Ok(body.to_owned()) } else { Err(status.to_owned()) }
}

/// The demo logins as a table.
fn table(logins: &Value) -> String {
    const COLUMNS: [&str; 4] = ["role", "login", "password", "note"];
    let mut rows = vec![COLUMNS.map(str::to_owned)];
    for login in logins.as_array().into_iter().flatten() {
        rows.push(COLUMNS.map(|column| login[column].as_str().unwrap_or_default().to_owned()));
    }
    let mut text = String::new();
    for row in &rows {
        text.push(' ');
        for (column, cell) in row.iter().enumerate() {
            let widest = rows.iter().map(|row| width(&row[column])).max().unwrap_or(0);
            text.push(' ');
            text.push_str(cell);
            text.push_str(&" ".repeat(widest - width(cell) + 1));
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

/// Columns on a terminal: Chinese characters take two.
fn width(text: &str) -> usize {
    text.chars().map(|character| if character < '\u{1100}' { 1 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_command_line_is_understood() {
        let options = parse("--reset --listen 127.0.0.1:0").unwrap();
        assert_eq!(options, Options { release: false, reset: true, listen: "127.0.0.1:0".to_owned() });
        assert!(parse("--listen").is_err());
        assert!(parse("--relase").unwrap_err().contains("--relase"));
    }

    #[test]
    fn columns_line_up_with_chinese_in_them() {
        let logins = json!([
            {"role": "居民", "login": "a", "password": "p", "note": "x"},
            {"role": "r", "login": "b", "password": "p", "note": null},
        ]);
        let table = table(&logins);
        assert_eq!(table, "  role  login  password  note\n  居民  a      p         x\n  r     b      p\n");
    }
}
