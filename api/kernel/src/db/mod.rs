//! The database: one connection type for both engines, `read` and `write`.
//!
//! How writes commit is decision 0001: SQLite has one writer thread that commits in groups,
//! PostgreSQL a bounded pool whose transactions are retried.

#[expect(missing_docs, reason = "the derive's items; the enum itself is described")]
mod conn;
pub mod dialect;
mod migrate;
mod postgres;
pub mod sql_types;
mod sqlite;
mod text;

use crate::problem::{Problem, ProblemType};
use diesel::result::{DatabaseErrorKind, Error};
use std::sync::Arc;
use std::time::Duration;

pub use conn::{Conn, MultiBackend};
pub use text::Json;

/// The engines, for the few places that must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Embedded SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// How to open the database.
#[derive(Debug, Clone)]
pub struct DbConfig {
    /// `postgres://…`, `sqlite:PATH` or a plain path.
    pub url: String,
    /// PostgreSQL: an optional replica for what may be stale.
    pub read_url: Option<String>,
    /// PostgreSQL: the most connections.
    pub pool_size: u32,
    /// SQLite: how many writes share one commit at most; 1 is one commit per write.
    pub group_commit: usize,
    /// How long a write is retried when the database is gone.
    pub patience: Duration,
}

impl DbConfig {
    /// The defaults for this URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            read_url: None,
            pool_size: 12,
            group_commit: 64,
            patience: Duration::from_secs(30),
        }
    }
    /// The engine that the URL names.
    pub fn engine(&self) -> Engine {
        if self.url.starts_with("postgres://") || self.url.starts_with("postgresql://") {
            Engine::Postgres
        } else {
            Engine::Sqlite
        }
    }
}

/// The database of this process. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Backend>);

enum Backend {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

/// What one write does. It may run again, so it never touches anything but the connection.
pub trait Work<T>: Fn(&mut Conn) -> Result<T, Problem> + Send + 'static {}
impl<T, F: Fn(&mut Conn) -> Result<T, Problem> + Send + 'static> Work<T> for F {}

impl Db {
    /// Opens the database; it must exist on PostgreSQL, and is created on SQLite.
    pub fn open(config: &DbConfig) -> Result<Self, String> {
        let backend = match config.engine() {
            Engine::Sqlite => Backend::Sqlite(sqlite::Sqlite::open(config)?),
            Engine::Postgres => Backend::Postgres(postgres::Postgres::open(config)?),
        };
        Ok(Self(Arc::new(backend)))
    }
    /// The engine.
    pub fn engine(&self) -> Engine {
        match &*self.0 {
            Backend::Sqlite(_) => Engine::Sqlite,
            Backend::Postgres(_) => Engine::Postgres,
        }
    }
    /// Runs the migrations that this database does not have yet; safe with several servers at once.
    pub fn migrate(&self) -> Result<Vec<String>, String> {
        match &*self.0 {
            Backend::Sqlite(db) => db.migrate(),
            Backend::Postgres(db) => db.migrate(),
        }
    }
    /// Reads off the async threads. The connection cannot write on SQLite.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, Problem> + Send + 'static,
    {
        let db = self.clone();
        actix_web::web::block(move || db.read_here(work))
            .await
            .map_err(|_| Problem::new(ProblemType::Overloaded).retry_after(1))?
    }
    /// Reads on this thread; for bounded primary-key and range reads on SQLite, and for code that
    /// is off the async threads already.
    pub fn read_here<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, Problem>) -> Result<T, Problem> {
        match &*self.0 {
            Backend::Sqlite(db) => db.read(work),
            Backend::Postgres(db) => db.read(work),
        }
    }
    /// Reads inline on SQLite, where a thread hop costs more than the query, and off the async
    /// threads on PostgreSQL.
    pub async fn read_fast<T, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, Problem> + Send + 'static,
    {
        match &*self.0 {
            Backend::Sqlite(db) => db.read(work),
            Backend::Postgres(_) => self.read(work).await,
        }
    }
    /// Reads what must not be stale, such as who may call: inline on SQLite, never from a replica on
    /// PostgreSQL.
    pub async fn read_current<T, F>(&self, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, Problem> + Send + 'static,
    {
        match &*self.0 {
            Backend::Sqlite(db) => db.read(work),
            Backend::Postgres(_) => {
                let db = self.clone();
                actix_web::web::block(move || match &*db.0 {
                    Backend::Sqlite(db) => db.read(work),
                    Backend::Postgres(db) => db.read_current(work),
                })
                .await
                .map_err(|_| Problem::new(ProblemType::Overloaded).retry_after(1))?
            }
        }
    }
    /// Writes in one transaction that shares a commit with others where the engine allows it.
    pub async fn write<T, W>(&self, work: W) -> Result<T, Problem>
    where
        T: Send + 'static,
        W: Work<T>,
    {
        match &*self.0 {
            Backend::Sqlite(db) => db.write(work).await,
            Backend::Postgres(_) => {
                let db = self.clone();
                actix_web::web::block(move || db.write_here(work))
                    .await
                    .map_err(|_| Problem::new(ProblemType::Overloaded).retry_after(1))?
            }
        }
    }
    /// Writes in one transaction and waits on this thread; for jobs and the command line.
    pub fn write_here<T, W>(&self, work: W) -> Result<T, Problem>
    where
        T: Send + 'static,
        W: Work<T>,
    {
        match &*self.0 {
            Backend::Sqlite(db) => db.write_here(work),
            Backend::Postgres(db) => db.write(work),
        }
    }
    /// A consistent copy of a live SQLite database.
    pub fn backup(&self, to: &std::path::Path) -> Result<(), String> {
        match &*self.0 {
            Backend::Sqlite(db) => db.backup(to),
            Backend::Postgres(_) => Err("back up PostgreSQL with pg_dump or a base backup".into()),
        }
    }
    /// Waits until every accepted write is answered, then stops writing.
    pub fn close(&self) {
        if let Backend::Sqlite(db) = &*self.0 {
            db.close();
        }
    }
}

/// How a database error looks to the client. A guard of the database that a rule should have met
/// first is a conflict; anything else is ours.
pub fn problem_of(error: Error) -> Problem {
    match &error {
        Error::NotFound => Problem::not_found(),
        Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Problem::new(ProblemType::Duplicate),
        Error::DatabaseError(
            DatabaseErrorKind::ForeignKeyViolation | DatabaseErrorKind::CheckViolation,
            info,
        ) => {
            tracing::warn!(message = info.message(), "a guard of the database refused a write");
            Problem::new(ProblemType::Conflict)
        }
        Error::DatabaseError(_, info) if dialect::is_guard_refusal(info.message()) => {
            Problem::new(ProblemType::Conflict).with("guard", info.message())
        }
        _ if dialect::is_retryable(&error) => {
            Problem::new(ProblemType::Unavailable).retry_after(1).caused_by(&error)
        }
        _ => Problem::internal(error),
    }
}

/// Whether a write should be tried again because another transaction came between.
pub(crate) fn is_transient(problem: &Problem) -> bool {
    problem.kind() == ProblemType::Unavailable
}
