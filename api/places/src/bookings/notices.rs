//! What people are told about their bookings.

use super::store::Found;
use citong_identity::notifications::{Notice, Recipient, notify};
use citong_kernel::{ApiResult, Tx};

/// The venue agreed.
pub fn confirmed(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    tell(tx, found, "booking_confirmed", ("预约已确认", "Your booking is confirmed"), None)
}

/// The venue refused.
pub fn rejected(tx: &mut Tx<'_>, found: &Found, reason: Option<&str>) -> ApiResult<()> {
    tell(tx, found, "booking_rejected", ("预约未通过", "Your booking was refused"), Some(reason))
}

/// The venue cancelled.
pub fn cancelled(tx: &mut Tx<'_>, found: &Found, reason: Option<&str>) -> ApiResult<()> {
    let title = ("预约已被场馆取消", "The venue cancelled your booking");
    tell(tx, found, "booking_cancelled", title, Some(reason))
}

/// The venue moved it.
pub fn moved(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    tell(tx, found, "booking_rescheduled", ("预约时间已变更", "Your booking has another time"), None)
}

/// The venue closes for its time (公共文化体育设施条例 §18).
pub fn closed(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    let title = ("场馆临时关闭，预约已取消", "The venue is closed at that time; your booking is cancelled");
    tell(tx, found, "booking_closed_by_venue", title, Some(Some(reason)))
}

/// Tells whoever holds the booking; `reason` is `Some(None)` where one is expected and none was given.
fn tell(
    tx: &mut Tx<'_>,
    found: &Found,
    kind: &'static str,
    title: (&'static str, &'static str),
    reason: Option<Option<&str>>,
) -> ApiResult<()> {
    let (booking, around) = (&found.booking, &found.around);
    let (facility, space) = (&around.facility_name, &around.space_name);
    let (from, until) = (booking.starts_at, booking.ends_at);
    let why = |unknown: &str, label: &str| {
        reason.map_or_else(String::new, |reason| format!("{label}{}", reason.unwrap_or(unknown)))
    };
    let zh = format!("{facility} {space}，{from} 至 {until}。{}", why("未说明", "原因："));
    let en = format!("{facility} {space}, {from} to {until}. {}", why("not given", "Reason: "));
    let notice = Notice { kind, title, body: (zh, en), booking: Some(booking.id) };
    if let Some(user) = booking.user_id {
        notify(tx, Recipient::User(user), &notice)?;
    } else if let Some(phone) = &booking.guest_phone {
        notify(tx, Recipient::Phone(phone), &notice)?;
    }
    Ok(())
}
