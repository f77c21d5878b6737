//! Queries of scans at the door.

use super::views::Direction;
use citong_kernel::schema::booking_scans;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// Whether a scan with this nonce was counted.
pub fn is_known(tx: &mut Tx<'_>, booking: Id<of::Booking>, nonce: &str) -> ApiResult<bool> {
    let rows = booking_scans::table
        .filter(booking_scans::booking_id.eq(booking))
        .filter(booking_scans::nonce.eq(nonce));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

/// When a booking's pass was scanned first, in any direction or in one.
pub fn first(
    tx: &mut Tx<'_>,
    booking: Id<of::Booking>,
    direction: Option<Direction>,
) -> ApiResult<Option<Timestamp>> {
    let mut rows = booking_scans::table.filter(booking_scans::booking_id.eq(booking)).into_boxed();
    if let Some(direction) = direction {
        rows = rows.filter(booking_scans::direction.eq(direction));
    }
    let rows = rows.order(booking_scans::scanned_at.asc()).select(booking_scans::scanned_at);
    Ok(rows.first(tx.conn).optional()?)
}

/// Keeps a scan.
pub fn record(
    tx: &mut Tx<'_>,
    booking: Id<of::Booking>,
    nonce: Option<&str>,
    direction: Direction,
    at: Timestamp,
) -> ApiResult<()> {
    diesel::insert_into(booking_scans::table)
        .values((
            booking_scans::id.eq(Id::<of::BookingScan>::new(tx.now)),
            booking_scans::booking_id.eq(booking),
            booking_scans::nonce.eq(nonce),
            booking_scans::direction.eq(direction),
            booking_scans::scanned_at.eq(at),
            booking_scans::created_by.eq(tx.caller().label()),
            booking_scans::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}
