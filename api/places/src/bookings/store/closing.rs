//! Bookings that end because the venue is not open then.

use super::super::identities::MaskedIdentity;
use super::super::state::{BookingStatus, Event};
use super::super::{notices, occupancy};
use super::{Booking, Found, Row, found, set_reason};
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::advance;
use citong_kernel::schema::{booking_identities, bookings, charges, facilities, occupancies, spaces, users};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// Ends every active booking that meets a closure of these leaves, tells each person, and answers
/// how many there were. The caller holds the leaf rows.
pub fn close_overlapping(
    tx: &mut Tx<'_>,
    leaves: &[Id<of::Space>],
    starts_at: Timestamp,
    ends_at: Timestamp,
    reason: &str,
) -> ApiResult<i64> {
    let met = occupancies::table
        .filter(occupancies::leaf_id.eq_any(leaves))
        .filter(occupancies::blocked_until.gt(starts_at))
        .filter(occupancies::starts_at.lt(ends_at))
        .filter(occupancies::ends_at.gt(starts_at))
        .select(occupancies::booking_id);
    let rows: Vec<Row> = with_surroundings!()
        .filter(bookings::id.eq_any(met))
        .filter(bookings::status.eq_any([
            BookingStatus::Held,
            BookingStatus::Pending,
            BookingStatus::Confirmed,
        ]))
        .order(bookings::id.asc())
        .load(tx.conn)?;
    let mut closed = 0;
    for found in rows.into_iter().map(found) {
        close(tx, &found, reason)?;
        closed += 1;
    }
    Ok(closed)
}

/// Ends a booking because the venue is not open then, and tells the person.
pub fn close(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    advance(tx, found, Event::Close, Some(reason))?;
    set_reason(tx, found.booking.id, Some(reason))?;
    occupancy::free(tx, found.booking.id)?;
    if found.booking.status == BookingStatus::Held {
        return Ok(()); // nobody was told of it
    }
    notices::closed(tx, found, reason)?;
    tx.emit(Fact::Booking { booking: found.booking.id, event: BookingEvent::Closed })
}

/// The bookings on these leaves that could still be closed and are not over, by beginning.
pub fn ahead(tx: &mut Tx<'_>, leaves: &[Id<of::Space>]) -> ApiResult<Vec<Found>> {
    let on_them = occupancies::table
        .filter(occupancies::leaf_id.eq_any(leaves))
        .filter(occupancies::blocked_until.gt(tx.now))
        .select(occupancies::booking_id);
    let rows: Vec<Row> = with_surroundings!()
        .filter(bookings::id.eq_any(on_them))
        .filter(bookings::ends_at.gt(tx.now))
        .filter(bookings::status.eq_any([
            BookingStatus::Held,
            BookingStatus::Pending,
            BookingStatus::Confirmed,
        ]))
        .order((bookings::starts_at.asc(), bookings::id.asc()))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}
