//! `citong`: one binary, on SQLite or PostgreSQL, chosen by `DATABASE_URL`.

mod app;
mod channels;
mod config;
mod demo;
mod feed;
mod gate;
mod jobs;
mod meta;
mod metrics;
mod openapi;
mod outer;
mod people;
mod rate_limit;
mod seed;
mod test_clock;

use citong_identity::Identity;
use citong_kernel::Kernel;
use citong_kernel::clock::Clock;
use citong_kernel::db::{Db, Engine, dialect};
use citong_kernel::facts::Facts;
use clap::Parser as _;
use config::{Cli, ClientCommand, Command, DatabaseArgs, KeysCommand, ServeArgs, UserCommand};
use std::process::ExitCode;
use std::sync::Arc;

/// glibc keeps what a password hash has used; this one gives it back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let json = matches!(&cli.command, Command::Serve(args) if args.log_json);
    start_log(json, &cli.command);
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<(), String> {
    match cli.command {
        Command::Serve(args) => serve(&cli.database, &args),
        Command::Migrate => {
            let kernel = open(&cli.database, Clock::system())?;
            for migration in kernel.db.migrate()? {
                print(&migration);
            }
            Ok(())
        }
        Command::Seed(args) => {
            let mut kernel = open(&cli.database, Clock::system())?;
            kernel.vault = Arc::new(args.vault.open()?);
            kernel.db.migrate()?;
            prepare_vault(&kernel)?;
            match seed::load_when_empty(&kernel, !args.without_examples)? {
                true => print("the starting data is loaded"),
                false => print("the database has data already; nothing was changed"),
            }
            Ok(())
        }
        Command::Openapi => {
            let text = serde_json::to_string_pretty(&openapi::document()).map_err(|e| e.to_string())?;
            print(&text);
            Ok(())
        }
        Command::User {
            command: UserCommand::Create { login, role, region, organization, display_name, .. },
        } => {
            let kernel = open_migrated(&cli.database)?;
            let grant = people::GrantArgs { role, region, organization };
            print(&people::create_user(&kernel, &login, display_name.as_deref(), &grant)?);
            Ok(())
        }
        Command::Client { command: ClientCommand::Create { name, role, region, organization } } => {
            let kernel = open_migrated(&cli.database)?;
            print(&people::create_client(&kernel, &name, &people::GrantArgs { role, region, organization })?);
            Ok(())
        }
        Command::Keys { command: KeysCommand::Rotate } => {
            let kernel = open_migrated(&cli.database)?;
            print(&people::rotate_keys(&kernel)?);
            Ok(())
        }
        Command::Backup { to } => {
            open(&cli.database, Clock::system())?.db.backup(&to)?;
            print(&format!("written to {}", to.display()));
            Ok(())
        }
        Command::CheckConfig(args) => check_config(&cli.database, &args),
    }
}

fn serve(database: &DatabaseArgs, args: &ServeArgs) -> Result<(), String> {
    let config = database.config()?;
    let (errors, warnings) = args.findings(&config);
    for warning in warnings {
        tracing::warn!("{warning}");
    }
    if let Some(error) = errors.into_iter().next() {
        return Err(error);
    }
    let clock = if args.test_clock { Clock::adjustable() } else { Clock::system() };
    if args.test_clock {
        tracing::warn!("THE TEST CLOCK IS ON: anybody who reaches this port can set the time");
    }
    let mut kernel = open(database, clock)?;
    kernel.deadline = std::time::Duration::from_secs(args.request_seconds.max(1));
    kernel.vault = Arc::new(args.vault.open()?);
    kernel.db.migrate()?;
    prepare_vault(&kernel)?;
    if !args.no_seed {
        seed::load_when_empty(&kernel, !args.without_examples)?;
    }
    if args.demo {
        demo::create_logins(&kernel)?;
    }
    let identity = Identity::open(&kernel, &people::settings(args)?)?;
    let identity = identity.with_notifier(args.channels.adapters()?);
    let system = actix_web::rt::System::new();
    system.block_on(app::serve(kernel, identity, args))
}

/// The data key is there, made and kept in the database if none was given.
fn prepare_vault(kernel: &Kernel) -> Result<(), String> {
    people::in_transaction(kernel, |tx| {
        dialect::wait_for_job_lock(tx.conn, "data-key")?;
        tx.vault().prepare(tx)
    })
}

fn check_config(database: &DatabaseArgs, args: &ServeArgs) -> Result<(), String> {
    let config = database.config()?;
    let (mut errors, warnings) = args.findings(&config);
    errors.extend(args.production_errors());
    if config.engine() == Engine::Postgres && database.pool_size > 90 {
        errors.push("the pool is larger than PostgreSQL's default of 100 connections allows".into());
    }
    for warning in &warnings {
        print(&format!("warning: {warning}"));
    }
    for error in &errors {
        print(&format!("error: {error}"));
    }
    if errors.is_empty() {
        print("the configuration can be used");
        return Ok(());
    }
    Err(format!("{} errors", errors.len()))
}

fn open(database: &DatabaseArgs, clock: Clock) -> Result<Kernel, String> {
    let facts = Facts {
        handlers: vec![
            citong_places::bookings::on_fact,
            citong_places::strikes::on_fact,
            // series, allocation rounds, calendars
            citong_places::series::on_fact,
            // events
            citong_events::on_fact,
            // Charges after bookings: erasing an account cancels first, then forgets whose money it was.
            citong_places::charges::on_fact,
            citong_places::allocation::on_fact,
            citong_places::calendars::on_fact,
            citong_places::open_days::on_fact,
            // procurement
            citong_procurement::catalogue::on_fact,
            citong_procurement::suppliers::on_fact,
            // ratings and evaluations
            citong_evaluations::ratings::on_fact,
            // budgets, contributions, funds
            citong_funds::budgets::on_fact,
            citong_funds::contributions::on_fact,
        ],
        exporters: vec![
            citong_places::bookings::export,
            citong_places::strikes::export,
            // series, allocation rounds, calendars
            citong_places::series::export,
            // events
            citong_events::export,
            // money and notifications
            citong_places::charges::export,
            citong_identity::notifications::export,
            citong_places::allocation::export,
            citong_places::open_days::export,
            // procurement
            citong_procurement::catalogue::export,
            citong_procurement::suppliers::export,
            // ratings and evaluations
            citong_evaluations::ratings::export,
            // budgets, contributions, funds
            citong_funds::contributions::export,
        ],
        calendar_sources: vec![citong_places::calendars::bookings_of, citong_events::calendar_of],
        visit_sources: vec![citong_places::bookings::visits, citong_events::tickets::visits],
        use_sources: vec![
            citong_places::bookings::verified_use,
            citong_events::tickets::verified_use,
            citong_procurement::contracts::verified_use,
        ],
        opening_share_sources: vec![citong_places::compliance::kept_in],
        opening_sources: vec![citong_places::compliance::weeks_of],
    };
    let deadline = std::time::Duration::from_secs(30);
    let (db, vault) = (Db::open(&database.config()?)?, Arc::default());
    Ok(Kernel { db, clock, facts: Arc::new(facts), deadline, vault })
}

fn open_migrated(database: &DatabaseArgs) -> Result<Kernel, String> {
    let kernel = open(database, Clock::system())?;
    kernel.db.migrate()?;
    Ok(kernel)
}

/// Logs go to standard error; standard output is for what a command answers.
fn start_log(json: bool, command: &Command) {
    let default = if matches!(command, Command::Serve(_)) { "info,actix_server=warn" } else { "warn" };
    let filter = tracing_subscriber::EnvFilter::try_from_env("CITONG_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(default));
    let colors = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let builder =
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colors).with_writer(std::io::stderr);
    if json { builder.json().init() } else { builder.init() }
}

#[expect(clippy::print_stdout, reason = "what a command answers")]
fn print(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "why a command failed")]
fn complain(text: &str) {
    eprintln!("citong: {text}");
}
