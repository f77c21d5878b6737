//! A private database for one server, and a look into it that does not go through the server.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use tempfile::TempDir;

use crate::run;

/// The database engine that a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in a temporary directory.
    Sqlite,
    /// A database of its own in the run's PostgreSQL cluster.
    Postgres,
}

/// A migrated and seeded database; it is removed on drop.
#[derive(Debug)]
pub(crate) struct Database {
    url: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    File { path: PathBuf, _directory: TempDir },
    Cluster { name: String },
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    value: i64,
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
}

/// Runs `$query` on whichever connection the database has.
macro_rules! on_connection {
    ($database:expr, |$connection:ident| $query:expr) => {
        match &$database.place {
            Place::File { path, .. } => {
                let $connection = &mut open_sqlite(path);
                $query
            }
            Place::Cluster { .. } => {
                let $connection = &mut open_postgres(&$database.url);
                $query
            }
        }
    };
}

impl Database {
    /// A copy of the engine's template.
    pub(crate) fn new(engine: Engine) -> Self {
        let template = run::template(engine);
        match engine {
            Engine::Sqlite => {
                let directory = tempfile::Builder::new()
                    .prefix("app-")
                    .tempdir_in(run::directory())
                    .expect("make a directory for the database");
                let path = directory.path().join("citong.sqlite3");
                fs::copy(template, &path).expect("copy the template");
                let url = format!("sqlite:{}", path.display());
                Self { url, place: Place::File { path, _directory: directory } }
            }
            Engine::Postgres => {
                let name = database_name();
                administer(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
                Self { url: database_url(&name), place: Place::Cluster { name } }
            }
        }
    }

    /// One of its own with the starting data and the examples, as `citong seed` leaves it.
    pub(crate) fn with_examples(engine: Engine) -> Self {
        let (url, place) = match engine {
            Engine::Sqlite => {
                let directory = tempfile::Builder::new()
                    .prefix("examples-")
                    .tempdir_in(run::directory())
                    .expect("make a directory for the database");
                let path = directory.path().join("citong.sqlite3");
                (format!("sqlite:{}", path.display()), Place::File { path, _directory: directory })
            }
            Engine::Postgres => {
                let name = database_name();
                administer(&format!("CREATE DATABASE {name}"));
                (database_url(&name), Place::Cluster { name })
            }
        };
        let database = Self { url, place };
        run::citong(&["seed", "--database-url", &database.url], "");
        database
    }

    pub(crate) fn engine(&self) -> Engine {
        match self.place {
            Place::File { .. } => Engine::Sqlite,
            Place::Cluster { .. } => Engine::Postgres,
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn count(&self, from: &str) -> i64 {
        let sql = format!("SELECT COUNT(*) AS value FROM {from}");
        let answer: QueryResult<Number> = on_connection!(self, |c| diesel::sql_query(&sql).get_result(c));
        answer.unwrap_or_else(|error| panic!("{sql}: {error}")).value
    }

    pub(crate) fn text(&self, expression: &str) -> Option<String> {
        let sql = format!("SELECT CAST(({expression}) AS TEXT) AS value");
        let answer: QueryResult<Word> = on_connection!(self, |c| diesel::sql_query(&sql).get_result(c));
        answer.unwrap_or_else(|error| panic!("{sql}: {error}")).value
    }

    pub(crate) fn transaction(&self) -> Transaction {
        let mut open = Transaction(open_postgres(&self.url));
        open.execute("BEGIN");
        open
    }

    pub(crate) fn execute(&self, sql: &str) -> QueryResult<usize> {
        on_connection!(self, |c| diesel::sql_query(sql).execute(c))
    }
}

/// A transaction held open beside the server, to see what happens while it is undecided.
pub struct Transaction(PgConnection);

impl Transaction {
    /// Runs SQL in it.
    pub fn execute(&mut self, sql: &str) {
        diesel::sql_query(sql).execute(&mut self.0).unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
    /// Commits it.
    pub fn commit(mut self) {
        self.execute("COMMIT");
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Place::Cluster { name } = &self.place {
            // During a panic a second one would abort: what is left behind goes with the cluster.
            if let Ok(mut connection) = PgConnection::establish(run::postgres()) {
                let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
                let _ = diesel::sql_query(drop).execute(&mut connection);
            }
        }
    }
}

/// Makes the SQLite template and returns its path.
pub(crate) fn sqlite_template() -> String {
    let path = run::directory().join("template.sqlite3");
    // Of an attempt that failed halfway.
    let _ = fs::remove_file(&path);
    fill(&format!("sqlite:{}", path.display()));
    // The copy is of this one file: what the server has left in its journal must be in it.
    diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(&mut open_sqlite(&path))
        .expect("checkpoint the template");
    path.to_str().expect("path in UTF-8").to_owned()
}

/// Makes the PostgreSQL template and returns its name.
pub(crate) fn postgres_template() -> String {
    let name = format!("{}_template", database_name());
    administer(&format!("CREATE DATABASE {name}"));
    fill(&database_url(&name));
    name
}

fn fill(url: &str) {
    run::citong(&["migrate", "--database-url", url], "");
    run::citong(&["seed", "--without-examples", "--database-url", url], "");
}

/// A name that no other test of this cluster has, now or in an earlier run: a cluster may be the user's own.
fn database_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let started = fs::metadata(run::directory()).and_then(|directory| directory.created());
    let run = started.ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    let run = run.map_or(0, |time| time.as_millis());
    format!("citong_{run:x}_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The URL of another database in the run's cluster.
fn database_url(name: &str) -> String {
    with_database(run::postgres(), name)
}

fn with_database(url: &str, name: &str) -> String {
    let (url, query) = url.split_once('?').map_or((url, String::new()), |(url, q)| (url, format!("?{q}")));
    let server =
        url.rfind('/').filter(|slash| *slash > "postgres://".len()).map_or(url, |slash| &url[..slash]);
    format!("{server}/{name}{query}")
}

fn administer(sql: &str) {
    diesel::sql_query(sql)
        .execute(&mut open_postgres(run::postgres()))
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
}

fn open_postgres(url: &str) -> PgConnection {
    PgConnection::establish(url).unwrap_or_else(|error| panic!("{url}: {error}"))
}

fn open_sqlite(path: &Path) -> SqliteConnection {
    let path = path.to_str().expect("path in UTF-8");
    let mut connection = SqliteConnection::establish(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    // The server writes at the same time.
    diesel::sql_query("PRAGMA busy_timeout = 10000").execute(&mut connection).expect("set the timeout");
    connection
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn the_database_of_a_url_is_replaced() {
        assert_eq!(with_database("postgres://u@h:1/postgres", "x"), "postgres://u@h:1/x");
        assert_eq!(with_database("postgres://u@h:1", "x"), "postgres://u@h:1/x");
        assert_eq!(
            with_database("postgres://u@h/a?sslmode=disable", "x"),
            "postgres://u@h/x?sslmode=disable"
        );
    }
}
