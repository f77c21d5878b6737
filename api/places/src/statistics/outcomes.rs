//! What became of bookings, counted in the database.

use super::grants::{About, MOST_ROWS, Sql, facilities_of, share, too_many_rows};
use super::views::OutcomeRow;
use citong_kernel::db::sql_types;
use citong_kernel::{Action, ApiResult, Id, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Id<of::Facility>,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    bookings: i64,
    #[diesel(sql_type = BigInt)]
    attended: i64,
    #[diesel(sql_type = BigInt)]
    no_shows: i64,
    #[diesel(sql_type = BigInt)]
    rejected: i64,
    #[diesel(sql_type = BigInt)]
    cancelled: i64,
    #[diesel(sql_type = BigInt)]
    closed: i64,
}

/// Counts and rates of each facility.
pub fn outcomes(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<OutcomeRow>> {
    let count =
        |states: &str| format!("CAST(SUM(CASE WHEN b.status IN ({states}) THEN 1 ELSE 0 END) AS BIGINT)");
    let mut sql = Sql::default();
    let (from, until) = about.window();
    let (from, until) = (sql.at(from), sql.at(until));
    let within = facilities_of(tx, Action::GetOutcomeStatistics, about, &mut sql)?;
    let statement = format!(
        "SELECT f.id AS id, f.name AS name, COUNT(*) AS bookings, {} AS attended, {} AS no_shows, \
         {} AS rejected, {} AS cancelled, {} AS closed \
         FROM bookings b JOIN facilities f ON f.id = b.facility_id \
         WHERE b.starts_at >= {from} AND b.starts_at < {until} AND b.kind = 'visit' AND b.status <> 'held' \
         AND {within} GROUP BY f.id, f.name ORDER BY f.id LIMIT {}",
        count("'checked_in', 'completed'"),
        count("'no_show'"),
        count("'rejected'"),
        count("'cancelled'"),
        count("'closed_by_venue'"),
        MOST_ROWS + 1
    );
    let rows: Vec<Row> = sql.load(tx.conn, statement)?;
    if rows.len() > MOST_ROWS {
        return Err(too_many_rows());
    }
    Ok(rows.into_iter().map(view).collect())
}

fn view(row: Row) -> OutcomeRow {
    OutcomeRow {
        facility_id: row.id,
        name: row.name,
        bookings: row.bookings,
        attended: row.attended,
        no_shows: row.no_shows,
        rejected: row.rejected,
        cancelled: row.cancelled,
        closed: row.closed,
        no_show_rate: share(row.no_shows, row.no_shows + row.attended),
        rejection_rate: share(row.rejected, row.bookings),
        cancellation_rate: share(row.cancelled, row.bookings),
    }
}
