//! A space's calendar: when it is taken, and never by whom.

use super::{ical, store};
use crate::bookings::{Booking, BookingKind};
use crate::timetable::Interval;
use crate::{closures, spaces};
use citong_kernel::facts::CalendarEntry;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, secret};

/// Days behind today that it shows.
const DAYS_BACK: i64 = 30;
/// Days ahead of today that it shows.
const DAYS_AHEAD: i64 = 180;

/// The calendar of a space that the caller may see.
pub fn calendar(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<String> {
    let (space, facility) = spaces::find_visible(tx, id)?;
    // Whole days, so that the text stays the same while nothing changes.
    let today = Timestamp::start_of(tx.now.local_date());
    let (from, until) = (today.plus_days(-DAYS_BACK), today.plus_days(DAYS_AHEAD + 1));
    let taken = store::taking(tx, id, from, until)?;
    let mut entries: Vec<CalendarEntry> = taken.iter().map(|booking| busy(id, booking)).collect();
    let closed = closures::meeting(tx, id, from, until)?;
    entries.extend(closed.iter().map(|window| closure(id, window)));
    entries.sort_by(|a, b| (a.starts_at, &a.uid).cmp(&(b.starts_at, &b.uid)));
    Ok(ical::calendar(&format!("{} {}", facility.name, space.details.name), &entries))
}

/// What the venue puts on is public; what people do is not, not even the id of their booking.
fn busy(space: Id<of::Space>, booking: &Booking) -> CalendarEntry {
    let summary = match booking.kind {
        BookingKind::Session => booking.purpose.clone(),
        _ => "已预约 Busy".to_owned(),
    };
    CalendarEntry {
        uid: uid("busy", &[space.to_string(), booking.id.to_string()]),
        summary,
        location: None,
        description: None,
        starts_at: booking.starts_at,
        ends_at: booking.ends_at,
        cancelled: false,
        tentative: false,
        sequence: booking.version,
        updated_at: booking.updated_at,
    }
}

fn closure(space: Id<of::Space>, window: &Interval) -> CalendarEntry {
    let (starts_at, ends_at) = (Timestamp::new(window.starts_at), Timestamp::new(window.ends_at));
    CalendarEntry {
        uid: uid("closed", &[space.to_string(), starts_at.to_string(), ends_at.to_string()]),
        summary: "临时关闭 Closed".to_owned(),
        location: None,
        description: None,
        starts_at,
        ends_at,
        cancelled: false,
        tentative: false,
        sequence: 1,
        updated_at: starts_at,
    }
}

fn uid(kind: &str, parts: &[String]) -> String {
    let parts: Vec<&[u8]> = parts.iter().map(|part| part.as_bytes()).collect();
    format!("{kind}-{}@citong", secret::digest(&parts))
}
