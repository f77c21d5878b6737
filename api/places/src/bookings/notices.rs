//! What people are told about their bookings.

use super::store::Found;
use citong_identity::notifications::{Notice, Recipient, from_template, notify_at};
use citong_kernel::{ApiResult, Tx};

/// The venue agreed.
pub fn confirmed(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    tell(tx, found, "booking_confirmed", None)
}

/// The venue refused.
pub fn rejected(tx: &mut Tx<'_>, found: &Found, reason: Option<&str>) -> ApiResult<()> {
    tell(tx, found, "booking_rejected", reason)
}

/// The venue cancelled.
pub fn cancelled(tx: &mut Tx<'_>, found: &Found, reason: Option<&str>) -> ApiResult<()> {
    tell(tx, found, "booking_cancelled", reason)
}

/// The venue moved it.
pub fn moved(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    tell(tx, found, "booking_rescheduled", None)
}

/// The venue closes for its time (公共文化体育设施条例 §18).
pub fn closed(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    tell(tx, found, "booking_closed_by_venue", Some(reason))
}

/// It begins soon.
pub fn reminder(found: &Found) -> ApiResult<Notice> {
    notice(found, "booking_reminder", None)
}

/// Who is told about a booking; nobody about the venue's own.
pub fn recipient(found: &Found) -> Option<Recipient<'_>> {
    let guest = || found.booking.guest_phone.as_deref().map(Recipient::Phone);
    found.booking.user_id.map(Recipient::User).or_else(guest)
}

fn tell(tx: &mut Tx<'_>, found: &Found, kind: &str, reason: Option<&str>) -> ApiResult<()> {
    let notice = notice(found, kind, reason)?;
    match recipient(found) {
        Some(recipient) => notify_at(tx, recipient, &notice, found.booking.starts_at),
        None => Ok(()),
    }
}

/// The notice of a kind; a kind that gives no reason ignores it.
fn notice(found: &Found, kind: &str, reason: Option<&str>) -> ApiResult<Notice> {
    let (booking, around) = (&found.booking, &found.around);
    let place = format!("{} {}", around.facility_name, around.space_name);
    let (from, until) = (booking.starts_at.in_words(), booking.ends_at.in_words());
    let reason = reason.map_or(("未说明", "not given"), |reason| (reason, reason));
    let values = [
        ("place", place.as_str(), place.as_str()),
        ("from", &from.0, &from.1),
        ("until", &until.0, &until.1),
        ("reason", reason.0, reason.1),
    ];
    from_template(kind, &values, Some(booking.id))
}
