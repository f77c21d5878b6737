//! The only place, with its neighbors in this folder, that knows how the engines differ.

use super::Conn;
use crate::id::Id;
use crate::problem::{ApiResult, Problem, ProblemType};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel::sql_types::BigInt;

/// Messages of our own triggers begin with this, on both engines.
const GUARD: &str = "guard:";

/// Whether one of our triggers refused the write.
pub fn is_guard_refusal(message: &str) -> bool {
    message.contains(GUARD)
        || ["occupancies_never_overlap", "hours_are_claimed_once", "catalogue_versions_never_overlap"]
            .iter()
            .any(|name| message.contains(name))
}

/// Whether the same transaction may succeed when run again: serialization failure, deadlock, a
/// busy SQLite file, or a lost connection.
pub fn is_retryable(error: &Error) -> bool {
    match error {
        Error::DatabaseError(
            DatabaseErrorKind::SerializationFailure | DatabaseErrorKind::ClosedConnection,
            _,
        ) => true,
        Error::DatabaseError(DatabaseErrorKind::ReadOnlyTransaction, _) => true,
        Error::DatabaseError(_, info) => {
            let message = info.message();
            message.contains("deadlock detected")
                || message.contains("database is locked")
                || is_lost_connection(message)
        }
        Error::BrokenTransactionManager => true,
        _ => false,
    }
}

/// Whether this message means that the server went away (57P01–57P03, closed sockets).
pub fn is_lost_connection(message: &str) -> bool {
    [
        "server closed the connection",
        "terminating connection",
        "the database system is",
        "no connection to the server",
        "could not connect",
        "connection refused",
        "Connection refused",
        "connection to server",
        "SSL connection has been closed",
        "could not receive data from server",
        "could not send data to server",
    ]
    .iter()
    .any(|known| message.contains(known))
}

/// Locks these rows of `table` until the end of the transaction, in the order of their ids, so that
/// two transactions that want the same rows wait instead of deadlocking. SQLite has one writer:
/// nothing to do.
pub fn lock_rows<T: 'static>(conn: &mut Conn, table: Lockable, ids: &[Id<T>]) -> ApiResult<()> {
    let Conn::Postgres(pg) = conn else { return Ok(()) };
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let sql = format!("SELECT 1 FROM {} WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE", table.name());
    diesel::sql_query(sql).bind::<diesel::sql_types::Array<super::sql_types::Uuid>, _>(ids).execute(pg)?;
    Ok(())
}

/// Tables whose rows serve as locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lockable {
    /// Leaf spaces: whoever changes what occupies one holds its row.
    Spaces,
    /// Open days: places are counted while holding the row.
    OpenDays,
    /// Subsidy agreements: what is left of the cap is counted while holding the row.
    SubsidyAgreements,
    /// Purchases: whoever decides by a project's state, its lots or its bids holds its row.
    ProcurementProjects,
    /// Contracts: money and acceptance move while holding the row.
    Contracts,
    /// Users: limits per person are counted while holding the row.
    Users,
    /// Bookings: whoever decides by what happened to one before holds its row.
    Bookings,
    /// Series: whoever changes several bookings of one holds its row.
    BookingSeries,
    /// Allocation rounds: whoever changes what a round proposes holds its row.
    AllocationRounds,
    /// Sessions: whoever takes or frees their places holds the row.
    EventSessions,
    /// Tickets: whoever scans one holds its row, after its session's where both are needed.
    Tickets,
    /// Facilities: receipts are numbered while holding the row.
    Facilities,
    /// Charges: money moves while holding the row.
    Charges,
    /// Third-party evaluations: whoever decides by one's state, data or scores holds its row.
    ThirdPartyEvaluations,
    /// Budget lines: all that is appropriated, disbursed, spent or reserved of one moves while holding its row.
    BudgetLines,
    /// Contributions: whoever decides by the state or the rest of one holds its row.
    Contributions,
}

impl Lockable {
    const fn name(self) -> &'static str {
        match self {
            Self::Spaces => "spaces",
            Self::ProcurementProjects => "procurement_projects",
            Self::Contracts => "contracts",
            Self::Users => "users",
            Self::Bookings => "bookings",
            Self::BookingSeries => "booking_series",
            Self::AllocationRounds => "allocation_rounds",
            Self::EventSessions => "event_sessions",
            Self::Tickets => "tickets",
            Self::Facilities => "facilities",
            Self::Charges => "charges",
            Self::ThirdPartyEvaluations => "third_party_evaluations",
            Self::BudgetLines => "budget_lines",
            Self::Contributions => "contributions",
            Self::OpenDays => "open_day_events",
            Self::SubsidyAgreements => "subsidy_agreements",
        }
    }
}

/// Refuses with 409 when another transaction that is still running holds the same key. On SQLite
/// the single writer runs one after the other, so the key is always free.
pub fn claim_idempotency_key(conn: &mut Conn, scope: &str, key: &str) -> ApiResult<()> {
    let Conn::Postgres(pg) = conn else { return Ok(()) };
    let digest = crate::secret::digest(&[scope.as_bytes(), key.as_bytes()]);
    let free = diesel::select(
        diesel::dsl::sql::<diesel::sql_types::Bool>("pg_try_advisory_xact_lock(hashtextextended(")
            .bind::<diesel::sql_types::Text, _>(digest)
            .sql(", 0))"),
    )
    .get_result::<bool>(pg)?;
    if free { Ok(()) } else { Err(Problem::new(ProblemType::IdempotencyInProgress).retry_after(1)) }
}

/// Holds a named lock until the end of the transaction, so that a job runs on one server only.
/// Answers whether it was free. SQLite has one writer process.
pub fn try_job_lock(conn: &mut Conn, name: &str) -> ApiResult<bool> {
    let Conn::Postgres(pg) = conn else { return Ok(true) };
    Ok(diesel::select(
        diesel::dsl::sql::<diesel::sql_types::Bool>("pg_try_advisory_xact_lock(hashtextextended(")
            .bind::<diesel::sql_types::Text, _>(format!("job:{name}"))
            .sql(", 1))"),
    )
    .get_result(pg)?)
}

/// The same, but waits until the lock is free.
pub fn wait_for_job_lock(conn: &mut Conn, name: &str) -> ApiResult<()> {
    let Conn::Postgres(pg) = conn else { return Ok(()) };
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 1))")
        .bind::<diesel::sql_types::Text, _>(format!("job:{name}"))
        .execute(pg)?;
    Ok(())
}

/// Numbers the committed changes that have no position yet (decision 0001). Answers how many.
/// SQLite's single writer numbers a change when it writes it.
pub fn number_changes(conn: &mut Conn) -> ApiResult<i64> {
    #[derive(QueryableByName)]
    struct Head {
        #[diesel(sql_type = BigInt)]
        position: i64,
    }
    let Conn::Postgres(pg) = conn else { return Ok(0) };
    // Two statements on purpose: the second one's snapshot begins after the lock is held, so it
    // sees every row that an earlier holder numbered.
    let head: Head = diesel::sql_query("SELECT position FROM feed_head FOR UPDATE").get_result(pg)?;
    let numbered = diesel::sql_query(
        "WITH pending AS (
             SELECT id, row_number() OVER (ORDER BY id) AS place
             FROM (SELECT id FROM changes WHERE position IS NULL ORDER BY id LIMIT 10000) AS next
         )
         UPDATE changes SET position = $1 + pending.place FROM pending WHERE changes.id = pending.id",
    )
    .bind::<BigInt, _>(head.position)
    .execute(pg)?;
    let numbered = i64::try_from(numbered).unwrap_or(0);
    if numbered > 0 {
        diesel::sql_query("UPDATE feed_head SET position = position + $1")
            .bind::<BigInt, _>(numbered)
            .execute(pg)?;
    }
    Ok(numbered)
}

/// Whether there are committed changes without a position.
pub fn has_unnumbered_changes(conn: &mut Conn) -> ApiResult<bool> {
    let Conn::Postgres(pg) = conn else { return Ok(false) };
    Ok(diesel::select(diesel::dsl::sql::<diesel::sql_types::Bool>(
        "EXISTS (SELECT 1 FROM changes WHERE position IS NULL)",
    ))
    .get_result(pg)?)
}

/// Holds a name that is no row, such as the phone of somebody without an account, until the end of
/// the transaction. SQLite has one writer.
pub fn lock_name(conn: &mut Conn, name: &str) -> ApiResult<()> {
    let Conn::Postgres(pg) = conn else { return Ok(()) };
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 2))")
        .bind::<diesel::sql_types::Text, _>(name)
        .execute(pg)?;
    Ok(())
}

/// Parts of an instant as SQL, for what is grouped in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstantSql {
    /// The hour in Quanzhou, 0–23.
    LocalHour,
    /// The weekday in Quanzhou, 1 is Monday, 7 Sunday.
    LocalWeekday,
    /// Whole seconds since 1970.
    Seconds,
}

/// A whole number of an instant's column, in the words of the engine.
pub fn instant_sql(conn: &Conn, part: InstantSql, column: &str) -> String {
    match (conn, part) {
        (Conn::Sqlite(_), InstantSql::LocalHour) => {
            format!("CAST(strftime('%H', {column}, '+8 hours') AS INTEGER)")
        }
        (Conn::Sqlite(_), InstantSql::LocalWeekday) => {
            format!("((CAST(strftime('%w', {column}, '+8 hours') AS INTEGER) + 6) % 7 + 1)")
        }
        (Conn::Sqlite(_), InstantSql::Seconds) => format!("CAST(strftime('%s', {column}) AS INTEGER)"),
        (Conn::Postgres(_), InstantSql::LocalHour) => {
            format!("CAST(EXTRACT(HOUR FROM {column} AT TIME ZONE 'Asia/Shanghai') AS BIGINT)")
        }
        (Conn::Postgres(_), InstantSql::LocalWeekday) => {
            format!("CAST(EXTRACT(ISODOW FROM {column} AT TIME ZONE 'Asia/Shanghai') AS BIGINT)")
        }
        (Conn::Postgres(_), InstantSql::Seconds) => {
            format!("CAST(floor(EXTRACT(EPOCH FROM {column})) AS BIGINT)")
        }
    }
}

/// Runs raw SQL of the common subset.
pub fn batch(conn: &mut Conn, sql: &str) -> Result<(), Error> {
    match conn {
        Conn::Sqlite(conn) => conn.batch_execute(sql),
        Conn::Postgres(conn) => conn.batch_execute(sql),
    }
}
