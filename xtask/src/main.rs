//! `cargo xtask`: everything a developer or a CI machine runs, in one place and in plain Rust.
#![expect(clippy::print_stdout, reason = "a command line tool speaks on stdout")]

mod bench;
mod calendars;
mod demo;
mod open_data;
mod openapi;
mod steps;
mod test;
mod tools;
mod totals;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  demo [--release] [--reset] [--listen ADDRESS]
                   Builds everything and runs it on data/demo.sqlite3, with a login for each role.
                   --reset starts with a new database; ADDRESS is 127.0.0.1:8080 unless given.
  test [--full]    Every check, in the order of how soon it fails. --full adds the slow ones.
  openapi          Writes openapi/openapi.json and the web client's generated code from the server's code.
  bench [ARGS…]    Builds a release and measures it; ARGS go to the load generator.
";

/// What can go wrong is for a human to read.
type Result<T, E = String> = std::result::Result<T, E>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = arguments.split_first().map_or(("help", &[][..]), |(c, rest)| (c.as_str(), rest));
    let result = match command {
        "demo" => demo::Options::parse(rest).and_then(|options| demo::run(&options)),
        "test" => match rest {
            [] => test::run(test::Extent::Quick),
            [flag] if flag == "--full" => test::run(test::Extent::Full),
            _ => Err(format!("unknown arguments: {rest:?}\n\n{USAGE}")),
        },
        "openapi" => openapi::write(),
        "bench" => bench::run(rest),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("unknown command: {other}\n\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nerror: {message}");
            ExitCode::FAILURE
        }
    }
}
