//! The server under load: `cargo xtask bench`. What it found stands in `docs/performance.md`.
#![expect(clippy::print_stdout, reason = "the report")]
#![expect(clippy::print_stderr, reason = "what it is doing")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts and shares, far below where it matters"
)]

mod client;
mod dataset;
mod disk;
mod pgbench;
mod reads;
mod server;
mod table;
mod writes;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use citong_scratch::{Cluster, Durability, Scratch};

use client::{Fleet, Sample};
use dataset::Size;
use server::{Engine, Server, citong};
use table::{Row, Table};
use writes::{CLIENTS, Slots};

const USAGE: &str = "\
cargo xtask bench [--quick] [--engine sqlite|postgres] [--only TEXT] [--keep DIRECTORY] [--postgres URL]

  --quick          A small dataset and short slices: for trying, not for figures.
  --only TEXT      Only reads whose name contains TEXT; `writes` and `races` are names, too.
  --keep DIRECTORY Keeps SQLite's database there and uses it again.
  --postgres URL   A running cluster's maintenance database; its database citong_bench is kept and used again.
";

struct Options {
    quick: bool,
    engines: Vec<Engine>,
    only: Option<String>,
    keep: Option<PathBuf>,
    postgres: Option<String>,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            quick: false,
            engines: vec![Engine::Sqlite, Engine::Postgres],
            only: None,
            keep: None,
            postgres: None,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n\n{USAGE}"));
            match argument.as_str() {
                "--quick" => options.quick = true,
                "--only" => options.only = Some(value()?),
                "--keep" => options.keep = Some(value()?.into()),
                "--postgres" => options.postgres = Some(value()?),
                "--engine" => {
                    options.engines = match value()?.as_str() {
                        "sqlite" => vec![Engine::Sqlite],
                        "postgres" => vec![Engine::Postgres],
                        other => return Err(format!("unknown engine: {other}\n\n{USAGE}")),
                    }
                }
                other => return Err(format!("unknown argument: {other}\n\n{USAGE}")),
            }
        }
        Ok(options)
    }

    /// Whether the part of this name runs.
    fn runs(&self, part: &str) -> bool {
        self.only.as_deref().is_none_or(|only| part.contains(only))
    }

    fn size(&self) -> Size {
        if self.quick { dataset::QUICK } else { dataset::FULL }
    }

    /// A slice of reads, of writes, and rounds.
    fn extent(&self) -> (Duration, Duration, u32, usize) {
        match self.quick {
            true => (Duration::from_millis(300), Duration::from_secs(1), 1, 10),
            false => (Duration::from_secs(1), Duration::from_secs(3), 3, 100),
        }
    }
}

fn main() -> ExitCode {
    let result = Options::parse(std::env::args().skip(1)).and_then(|options| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(|e| e.to_string())?.block_on(bench(&options))
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn bench(options: &Options) -> Result<(), String> {
    let scratch = Scratch::for_this_process("bench").map_err(|e| e.to_string())?;
    let mut table = Table::default();
    let fsync = disk::fsync_micros(scratch.path()).map_err(|e| e.to_string())?;
    table.note(format!("a durable write of 4 KB on this disk: {fsync} µs (median of 200)"));
    for engine in &options.engines {
        match engine {
            Engine::Sqlite => {
                let directory = options.keep.clone().unwrap_or_else(|| scratch.path().to_owned());
                let file = directory.join("bench.sqlite3");
                let url = format!("sqlite:{}", file.display());
                if !file.exists() {
                    prepare(*engine, &url, options.size())?;
                }
                measure(options, *engine, &url, &scratch, &mut table).await?;
            }
            Engine::Postgres => {
                // Dropped, and so stopped, after the measurements.
                let cluster = match &options.postgres {
                    Some(_) => None,
                    None => Some(Cluster::start(&scratch, Durability::On).map_err(|e| e.to_string())?),
                };
                let maintenance = cluster.as_ref().map(Cluster::url).or_else(|| options.postgres.clone());
                let maintenance = maintenance.ok_or("there is no PostgreSQL")?;
                let (url, new) = dataset::create_postgres(&maintenance, "citong_bench")?;
                if new {
                    prepare(*engine, &url, options.size())?;
                }
                measure(options, *engine, &url, &scratch, &mut table).await?;
            }
        }
    }
    println!("\n{}", table.markdown());
    Ok(())
}

fn prepare(engine: Engine, url: &str, size: Size) -> Result<(), String> {
    eprintln!("{}: filling a database with {} bookings", engine.name(), size.bookings);
    let started = std::time::Instant::now();
    citong(url, &["migrate"], "")?;
    citong(url, &["seed"], "")?;
    dataset::fill(engine, url, size)?;
    eprintln!("{}: filled in {:.0} s", engine.name(), started.elapsed().as_secs_f64());
    Ok(())
}

async fn measure(
    options: &Options,
    engine: Engine,
    url: &str,
    scratch: &Scratch,
    table: &mut Table,
) -> Result<(), String> {
    let (slice, write_slice, write_rounds, races) = options.extent();
    let size = options.size();
    let used = dataset::number(engine, url, "SELECT COUNT(*) AS value FROM bookings")?;
    let slots = Slots::new(size, u64::try_from(used).unwrap_or(0).saturating_sub(size.bookings));
    let peak = {
        eprintln!("{}: reads", engine.name());
        let server = Server::start(url, &[])?;
        let office = writes::office(&server, url).await?;
        let mut fleet = open(&server).await?;
        let only = options.only.as_deref();
        reads::measure(engine, size, &mut fleet, &office, only, table, slice).await?;
        server.peak_memory()
    };
    memory(engine, "reads", peak, table);
    if options.runs("writes") {
        eprintln!("{}: bookings", engine.name());
        match engine {
            Engine::Sqlite => groups(url, &slots, write_slice, write_rounds, table).await?,
            Engine::Postgres => {
                against_pgbench(url, size, &slots, scratch, write_slice, write_rounds, table).await?;
            }
        }
    }
    if options.runs("races") {
        eprintln!("{}: races", engine.name());
        let server = Server::start(url, &[])?;
        let tokens = writes::residents(&server).await?;
        let mut fleet = open(&server).await?;
        let races = writes::races(&mut fleet, &slots, &tokens, races).await?;
        table.note(format!(
            "{}: {CLIENTS} clients raced for one slot {} times; {} rounds ended with exactly one 201 and {} conflicts",
            engine.name(),
            races.rounds,
            races.right,
            CLIENTS - 1
        ));
        memory(engine, "races", server.peak_memory(), table);
    }
    Ok(())
}

fn memory(engine: Engine, under: &str, peak: Option<f64>, table: &mut Table) {
    if let Some(peak) = peak {
        table.note(format!("{}: the server held at most {peak:.0} MB under {under} (VmHWM)", engine.name()));
    }
}

async fn open(server: &Server) -> Result<Fleet, String> {
    Fleet::open(server.address, CLIENTS).await.map_err(|e| e.to_string())
}

/// Bookings through a server with these settings: the sample and its memory.
async fn bookings(
    url: &str,
    slots: &Slots,
    settings: &[(&str, &str)],
    slice: Duration,
) -> Result<(Sample, Option<f64>), String> {
    let server = Server::start(url, settings)?;
    let tokens = writes::residents(&server).await?;
    let mut fleet = open(&server).await?;
    writes::distinct(&mut fleet, slots, &tokens, slice / 4).await?;
    let sample = writes::distinct(&mut fleet, slots, &tokens, slice).await?;
    Ok((sample, server.peak_memory()))
}

/// SQLite: one commit for many bookings against one for each.
async fn groups(
    url: &str,
    slots: &Slots,
    slice: Duration,
    rounds: u32,
    table: &mut Table,
) -> Result<(), String> {
    let (mut grouped, mut single) = (Sample::default(), Sample::default());
    let (mut ratios, mut peak) = (Vec::new(), 0.0_f64);
    for _ in 0..rounds {
        let (many, held) = bookings(url, slots, &[("CITONG_GROUP_COMMIT", "64")], slice).await?;
        let (one, _) = bookings(url, slots, &[("CITONG_GROUP_COMMIT", "1")], slice).await?;
        ratios.push(many.rate() / one.rate());
        peak = peak.max(held.unwrap_or(0.0));
        grouped.join(many);
        single.join(one);
    }
    table.add(Row::of(Engine::Sqlite, "bookings, one commit each", &single, None, None));
    table.add(Row::of(Engine::Sqlite, "bookings, commits in groups", &grouped, median(ratios), Some(3.0)));
    memory(Engine::Sqlite, "bookings", Some(peak), table);
    Ok(())
}

/// PostgreSQL: the server against the same statements without it.
async fn against_pgbench(
    url: &str,
    size: Size,
    slots: &Slots,
    scratch: &Scratch,
    slice: Duration,
    rounds: u32,
    table: &mut Table,
) -> Result<(), String> {
    let (mut served, mut raw) = (Sample::default(), Vec::new());
    let (mut ratios, mut peak) = (Vec::new(), 0.0_f64);
    for _ in 0..rounds {
        let (sample, held) = bookings(url, slots, &[], slice).await?;
        let tps = pgbench::run(scratch.path(), url, size, slice.as_secs().max(1))?;
        ratios.push(sample.rate() / tps);
        raw.push(tps);
        peak = peak.max(held.unwrap_or(0.0));
        served.join(sample);
    }
    let raw = median(raw).unwrap_or(f64::NAN);
    table.add(Row::rate(Engine::Postgres, "bookings, pgbench with a row lock", raw));
    table.add(Row::of(Engine::Postgres, "bookings", &served, median(ratios), Some(1.0)));
    memory(Engine::Postgres, "bookings", Some(peak), table);
    Ok(())
}

fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}
