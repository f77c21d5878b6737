//! What people are told about their bookings: a notice in their account, or a message to the phone
//! of somebody without one.

use super::store::Found;
use citong_kernel::schema::notices;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;

/// The venue agreed.
pub fn confirmed(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    write(tx, found, "booking_confirmed", "预约已确认", String::new())
}

/// The venue refused.
pub fn rejected(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    write(tx, found, "booking_rejected", "预约未通过", format!("原因：{reason}"))
}

/// The venue cancelled.
pub fn cancelled(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    write(tx, found, "booking_cancelled", "预约已被场馆取消", format!("原因：{reason}"))
}

/// The venue moved it.
pub fn moved(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    write(tx, found, "booking_rescheduled", "预约时间已变更", String::new())
}

/// The venue closes for its time (公共文化体育设施条例 Status18).
pub fn closed(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    write(tx, found, "booking_closed_by_venue", "场馆临时关闭，预约已取消", format!("原因：{reason}"))
}

fn write(tx: &mut Tx<'_>, found: &Found, kind: &str, title: &str, more: String) -> ApiResult<()> {
    let (booking, around) = (&found.booking, &found.around);
    let body = format!(
        "{} {}，{} 至 {}。{more}",
        around.facility_name, around.space_name, booking.starts_at, booking.ends_at
    );
    if let Some(user) = booking.user_id {
        diesel::insert_into(notices::table)
            .values((
                notices::id.eq(Id::<of::Notice>::new(tx.now)),
                notices::user_id.eq(user),
                notices::kind.eq(kind),
                notices::title.eq(title),
                notices::body.eq(body),
                notices::booking_id.eq(booking.id),
                notices::created_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    } else if let Some(phone) = &booking.guest_phone {
        citong_identity::messages::send_sms(tx, phone, &format!("【刺桐】{title}：{body}"))?;
    }
    Ok(())
}
