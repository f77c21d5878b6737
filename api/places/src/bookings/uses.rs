//! Bookings as ratings know them: what may be rated, and by whom.

use super::{BookingKind, BookingStatus};
use crate::facilities;
use citong_kernel::facts::{UseRater, UseRef, VerifiedUse};
use citong_kernel::schema::bookings;
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;

/// A booking whose visitors were checked in, as a `citong_kernel::facts::UseSource`. The venue's own bookings
/// are no uses.
pub fn verified_use(tx: &mut Tx<'_>, use_ref: UseRef) -> ApiResult<Option<VerifiedUse>> {
    type Row =
        (Id<of::Facility>, BookingStatus, Timestamp, Option<Id<of::User>>, Option<String>, Option<String>);
    let UseRef::Booking(id) = use_ref else { return Ok(None) };
    let row: Option<Row> = bookings::table
        .find(id)
        .filter(bookings::kind.eq(BookingKind::Visit))
        .select((
            bookings::facility_id,
            bookings::status,
            bookings::starts_at,
            bookings::user_id,
            bookings::guest_name,
            bookings::guest_phone,
        ))
        .first(tx.conn)
        .optional()?;
    let Some((facility, status, starts_at, user, guest_name, guest_phone)) = row else { return Ok(None) };
    let facility = facilities::scope_by_id(tx, facility)?.ok_or_else(Problem::not_found)?;
    let used = matches!(status, BookingStatus::CheckedIn | BookingStatus::Completed);
    Ok(Some(VerifiedUse {
        used_at: used.then_some(starts_at),
        rater: UseRater::Person { user, guest_name, guest_phone },
        facility: Some(facility.id),
        supplier: None,
        organization: facility.organization_id,
        region: facility.region,
        region_path: facility.region_path,
        service_kind: facility.kind.to_string(),
    }))
}
