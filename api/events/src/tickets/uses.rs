//! Tickets as ratings know them: what may be rated, and by whom.

use citong_kernel::facts::{UseRater, UseRef, VerifiedUse};
use citong_kernel::schema::{event_sessions, tickets};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use citong_places::facilities;
use diesel::prelude::*;

/// A ticket whose visitor came, as a `citong_kernel::facts::UseSource`.
pub fn verified_use(tx: &mut Tx<'_>, use_ref: UseRef) -> ApiResult<Option<VerifiedUse>> {
    type Row = (Id<of::Facility>, Option<Timestamp>, Option<Id<of::User>>, Option<String>, Option<String>);
    let UseRef::Ticket(id) = use_ref else { return Ok(None) };
    let row: Option<Row> = tickets::table
        .inner_join(event_sessions::table.on(event_sessions::id.eq(tickets::session_id)))
        .filter(tickets::id.eq(id))
        .select((
            event_sessions::facility_id,
            tickets::redeemed_at,
            tickets::user_id,
            tickets::guest_name,
            tickets::guest_phone,
        ))
        .first(tx.conn)
        .optional()?;
    let Some((facility, used_at, user, guest_name, guest_phone)) = row else { return Ok(None) };
    let facility = facilities::scope_by_id(tx, facility)?.ok_or_else(Problem::not_found)?;
    Ok(Some(VerifiedUse {
        used_at,
        rater: UseRater::Person { user, guest_name, guest_phone },
        facility: Some(facility.id),
        supplier: None,
        organization: facility.organization_id,
        region: facility.region,
        region_path: facility.region_path,
        service_kind: facility.kind.to_string(),
    }))
}
