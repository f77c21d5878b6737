//! PostgreSQL: a bounded pool, transactions that are retried, patience while it fails over.

use super::{Conn, DbConfig, Work, dialect, is_transient, migrate};
use crate::problem::{Problem, ProblemType};
use diesel::Connection as _;
use diesel::connection::SimpleConnection as _;
use diesel::r2d2::{ManageConnection, Pool};
use diesel::result::Error;
use std::time::{Duration, Instant};

/// A session's deadlines: no statement and no idle transaction may hold locks for long.
const SESSION: &str = "SET statement_timeout='20s'; SET idle_in_transaction_session_timeout='30s'; \
                       SET lock_timeout='10s'; SET TIME ZONE 'UTC'";
/// How often a transaction is tried again after a serialization failure or a deadlock.
const MOST_ATTEMPTS: u32 = 12;

pub(super) struct Postgres {
    write: Pool<Manager>,
    read: Option<Pool<Manager>>,
    url: String,
    patience: Duration,
}

/// Opens connections; knows from [`Slot::broken`] which not to keep.
struct Manager {
    url: String,
}

struct Slot {
    conn: Conn,
    broken: bool,
}

impl ManageConnection for Manager {
    type Connection = Slot;
    type Error = diesel::ConnectionError;
    fn connect(&self) -> Result<Slot, Self::Error> {
        let mut conn = diesel::PgConnection::establish(&self.url)?;
        conn.batch_execute(SESSION).map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
        Ok(Slot { conn: Conn::Postgres(conn), broken: false })
    }
    fn is_valid(&self, slot: &mut Slot) -> Result<(), Self::Error> {
        dialect::batch(&mut slot.conn, "SELECT 1").map_err(diesel::ConnectionError::CouldntSetupConfiguration)
    }
    fn has_broken(&self, slot: &mut Slot) -> bool {
        slot.broken || std::thread::panicking()
    }
}

impl Postgres {
    pub(super) fn open(config: &DbConfig) -> Result<Self, String> {
        let pool = |url: &str| {
            Pool::builder()
                .max_size(config.pool_size)
                .min_idle(Some(1))
                .test_on_check_out(false)
                .connection_timeout(Duration::from_secs(10))
                .build(Manager { url: url.to_owned() })
                .map_err(|e| format!("PostgreSQL: {e}"))
        };
        // The first connection by hand: its error says what is wrong, the pool's only that time ran out.
        diesel::PgConnection::establish(&config.url).map_err(|e| format!("PostgreSQL: {e}"))?;
        Ok(Self {
            write: pool(&config.url)?,
            read: config.read_url.as_deref().map(pool).transpose()?,
            url: config.url.clone(),
            patience: config.patience,
        })
    }

    pub(super) fn migrate(&self) -> Result<Vec<String>, String> {
        let mut conn = diesel::PgConnection::establish(&self.url).map_err(|e| e.to_string())?;
        // Several servers may start at once; the lock goes with the connection.
        conn.batch_execute("SELECT pg_advisory_lock(hashtextextended('citong migrations', 0))")
            .map_err(|e| e.to_string())?;
        migrate::postgres(&mut conn)
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, Problem>) -> Result<T, Problem> {
        read_from(self.read.as_ref().unwrap_or(&self.write), work)
    }

    /// Never from the replica.
    pub(super) fn read_current<T>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        read_from(&self.write, work)
    }

    pub(super) fn write<T>(&self, work: impl Work<T>) -> Result<T, Problem> {
        let started = Instant::now();
        let mut attempt = 0;
        loop {
            attempt += 1;
            let problem = match self.write.get() {
                Err(error) if !dialect::is_lost_connection(&error.to_string()) => {
                    // The server is there; all connections are in use.
                    return Err(Problem::new(ProblemType::Overloaded).retry_after(1).caused_by(error));
                }
                Err(error) => no_connection(error),
                Ok(mut slot) => {
                    let result = in_transaction(&mut slot.conn, &work);
                    slot.broken = result.as_ref().is_err_and(is_broken);
                    match result {
                        Err(problem) if is_transient(&problem) => problem,
                        decided => return decided,
                    }
                }
            };
            let lost = is_broken(&problem);
            if (lost && started.elapsed() > self.patience) || (!lost && attempt >= MOST_ATTEMPTS) {
                return Err(problem);
            }
            std::thread::sleep(back_off(attempt));
        }
    }
}

fn read_from<T>(
    pool: &Pool<Manager>,
    work: impl FnOnce(&mut Conn) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let mut slot = pool.get().map_err(no_connection)?;
    let result = work(&mut slot.conn);
    slot.broken = result.as_ref().is_err_and(is_broken);
    result
}

fn no_connection(error: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemType::Unavailable).retry_after(2).caused_by(error)
}

fn is_broken(problem: &Problem) -> bool {
    matches!(problem.kind(), ProblemType::Unavailable | ProblemType::OutcomeUnknown)
        && problem.cause().is_some_and(|cause| {
            dialect::is_lost_connection(cause) || cause.contains("read-only transaction")
        })
}

/// 5 ms doubling to 500 ms, each between half and whole, so that rivals do not meet again.
fn back_off(attempt: u32) -> Duration {
    let ceiling = 5u64.saturating_mul(1 << attempt.min(8)).min(500);
    let mut byte = [0u8; 1];
    crate::secret::fill(&mut byte);
    Duration::from_millis(ceiling / 2 + ceiling * u64::from(byte[0]) / 512)
}

fn in_transaction<T>(conn: &mut Conn, work: &impl Work<T>) -> Result<T, Problem> {
    dialect::batch(conn, "BEGIN").map_err(super::problem_of)?;
    match work(conn) {
        Ok(value) => match dialect::batch(conn, "COMMIT") {
            Ok(()) => Ok(value),
            Err(error) if is_in_doubt(&error) => {
                Err(Problem::new(ProblemType::OutcomeUnknown).retry_after(1).caused_by(&error))
            }
            Err(error) => Err(super::problem_of(error)),
        },
        Err(problem) => {
            if let Err(error) = dialect::batch(conn, "ROLLBACK") {
                tracing::warn!(%error, "rollback failed");
                return Err(Problem::new(ProblemType::Unavailable).retry_after(1).caused_by(error));
            }
            Err(problem)
        }
    }
}

/// A commit whose answer never came may have happened.
fn is_in_doubt(error: &Error) -> bool {
    match error {
        Error::DatabaseError(diesel::result::DatabaseErrorKind::ClosedConnection, _) => true,
        Error::DatabaseError(_, info) => dialect::is_lost_connection(info.message()),
        _ => false,
    }
}
