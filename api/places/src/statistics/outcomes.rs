//! What became of bookings, counted in the database.

use super::counted::counted;
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
    #[diesel(sql_type = BigInt)]
    tickets: i64,
    #[diesel(sql_type = BigInt)]
    visits: i64,
    #[diesel(sql_type = BigInt)]
    ticket_no_shows: i64,
    #[diesel(sql_type = BigInt)]
    tickets_cancelled: i64,
    #[diesel(sql_type = BigInt)]
    tickets_closed: i64,
}

/// Counts and rates of each facility.
pub fn outcomes(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<OutcomeRow>> {
    let count = |what: &str, outcome: &str| {
        format!("CAST(SUM(CASE WHEN v.outcome = '{outcome}' THEN v.{what} ELSE 0 END) AS BIGINT)")
    };
    let mut sql = Sql::default();
    let visits = counted(tx, about, &mut sql);
    let within = facilities_of(tx, Action::GetOutcomeStatistics, about, &mut sql)?;
    let statement = format!(
        "SELECT f.id AS id, f.name AS name, CAST(SUM(v.bookings) AS BIGINT) AS bookings, \
         CAST(SUM(v.tickets) AS BIGINT) AS tickets, {} AS attended, {} AS no_shows, {} AS rejected, \
         {} AS cancelled, {} AS closed, {} AS visits, {} AS ticket_no_shows, {} AS tickets_cancelled, \
         {} AS tickets_closed FROM {visits} v JOIN facilities f ON f.id = v.facility_id \
         WHERE {within} GROUP BY f.id, f.name ORDER BY f.id LIMIT {}",
        count("bookings", "attended"),
        count("bookings", "no_show"),
        count("bookings", "rejected"),
        count("bookings", "cancelled"),
        count("bookings", "closed"),
        count("tickets", "attended"),
        count("tickets", "no_show"),
        count("tickets", "cancelled"),
        count("tickets", "closed"),
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
        tickets: row.tickets,
        visits: row.visits,
        ticket_no_shows: row.ticket_no_shows,
        tickets_cancelled: row.tickets_cancelled,
        tickets_closed: row.tickets_closed,
        ticket_no_show_rate: share(row.ticket_no_shows, row.ticket_no_shows + row.visits),
        ticket_cancellation_rate: share(row.tickets_cancelled, row.tickets),
    }
}
