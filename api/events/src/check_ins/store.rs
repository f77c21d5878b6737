//! Every query of scans.

use super::fold::ScanOutcome;
use super::views::ScanQuery;
use citong_kernel::schema::{ticket_scans, tickets};
use citong_kernel::{ApiResult, Id, Page, Timestamp, Tx, of, page};
use citong_places::bookings::Direction;
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = ticket_scans)]
pub struct ScanRow {
    /// Its id.
    pub id: Id<of::TicketScan>,
    /// Of which ticket.
    pub ticket_id: Id<of::Ticket>,
    /// To what.
    pub session_id: Id<of::EventSession>,
    /// The scanner's name for it.
    pub nonce: String,
    /// Which way.
    pub direction: Direction,
    /// The clock at the door.
    pub scanned_at: Timestamp,
    /// When it reached us.
    pub received_at: Timestamp,
    /// Who scanned.
    pub scanned_by: String,
    /// What it was, seen with all others of its ticket.
    pub outcome: ScanOutcome,
}

/// The scans of a ticket.
pub fn of_ticket(tx: &mut Tx<'_>, ticket: Id<of::Ticket>) -> ApiResult<Vec<ScanRow>> {
    let rows = ticket_scans::table.filter(ticket_scans::ticket_id.eq(ticket));
    Ok(rows.select(ScanRow::as_select()).load(tx.conn)?)
}

/// Inserts a scan.
pub fn insert(tx: &mut Tx<'_>, row: &ScanRow) -> ApiResult<()> {
    diesel::insert_into(ticket_scans::table).values(row).execute(tx.conn)?;
    Ok(())
}

/// Notes what an earlier scan turned out to be.
pub fn set_outcome(tx: &mut Tx<'_>, id: Id<of::TicketScan>, outcome: ScanOutcome) -> ApiResult<()> {
    diesel::update(ticket_scans::table.find(id)).set(ticket_scans::outcome.eq(outcome)).execute(tx.conn)?;
    Ok(())
}

/// The scans of a session with the visitor's name, by the clock at the door.
pub fn list(
    tx: &mut Tx<'_>,
    session: Id<of::EventSession>,
    query: &ScanQuery,
    limit: i64,
) -> ApiResult<Page<(ScanRow, String)>> {
    let mut rows = ticket_scans::table
        .inner_join(tickets::table.on(tickets::id.eq(ticket_scans::ticket_id)))
        .filter(ticket_scans::session_id.eq(session))
        .select((ScanRow::as_select(), tickets::name))
        .into_boxed::<citong_kernel::db::MultiBackend>();
    if let Some((at, id)) = page::decode::<(Timestamp, Id<of::TicketScan>)>("scans", query.cursor.as_deref())?
    {
        let same = ticket_scans::scanned_at.eq(at).and(ticket_scans::id.gt(id));
        rows = rows.filter(ticket_scans::scanned_at.gt(at).or(same));
    }
    let order = (ticket_scans::scanned_at.asc(), ticket_scans::id.asc());
    let items: Vec<(ScanRow, String)> = rows.order(order).limit(limit + 1).load(tx.conn)?;
    Ok(Page::cut("scans", items, limit, |(scan, _)| (scan.scanned_at, scan.id)))
}
