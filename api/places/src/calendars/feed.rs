//! A person's own calendar under a secret address.

use super::{ical, store};
use crate::bookings::{self, BookingStatus};
use citong_kernel::facts::{CalendarEntry, Fact};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, audit, of, secret};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Days behind today that a person's calendar shows.
const DAYS_BACK: i64 = 90;
/// Days ahead of today that it shows.
const DAYS_AHEAD: i64 = 400;

/// Gives the caller a new secret; an old one opens nothing any more. Answers the secret, which is not kept.
pub fn create(tx: &mut Tx<'_>) -> ApiResult<String> {
    let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let token = secret::token();
    let id = store::replace(tx, user, &digest(&token))?;
    audit::Event::new("create", "calendar_feed", id).write(tx)?;
    Ok(token)
}

/// Takes the caller's secret back; 404 where there is none.
pub fn delete(tx: &mut Tx<'_>) -> ApiResult<()> {
    let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
    if !store::delete(tx, user)? {
        return Err(Problem::not_found());
    }
    audit::Event::new("delete", "calendar_feed", user).write(tx)
}

/// The calendar under a secret; 404 for any other. A guess costs one digest and one look at an index, right or wrong,
/// and nothing compares secrets letter by letter.
pub fn calendar(tx: &mut Tx<'_>, token: &str) -> ApiResult<String> {
    let user = store::owner_of(tx, &digest(token))?.ok_or_else(Problem::not_found)?;
    let today = Timestamp::start_of(tx.now.local_date());
    let (from, until) = (today.plus_days(-DAYS_BACK), today.plus_days(DAYS_AHEAD + 1));
    let facts = Arc::clone(&tx.cx.kernel.facts);
    let mut entries = Vec::new();
    for source in &facts.calendar_sources {
        entries.extend(source(tx, user, from, until)?);
    }
    entries.sort_by(|a, b| (a.starts_at, &a.uid).cmp(&(b.starts_at, &b.uid)));
    Ok(ical::calendar("刺桐：我的预约", &entries))
}

fn digest(token: &str) -> String {
    secret::digest(&[b"calendar-feed", token.as_bytes()])
}

/// A person's bookings as entries of their calendar; what was given back or refused is shown as cancelled.
pub fn bookings_of(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<CalendarEntry>> {
    let found = bookings::of_person_between(tx, user, from, until)?;
    entries(tx, found)
}

/// Bookings as entries, for those who may see them.
pub fn entries(tx: &mut Tx<'_>, found: Vec<bookings::Found>) -> ApiResult<Vec<CalendarEntry>> {
    let facilities: BTreeSet<Id<of::Facility>> = found.iter().map(|one| one.booking.facility_id).collect();
    let facilities: Vec<_> = facilities.into_iter().collect();
    let addresses = store::addresses(tx, &facilities)?;
    let entry = |bookings::Found { booking, around }: bookings::Found| {
        let place = format!("{} {}", around.facility_name, around.space_name);
        let location = match addresses.get(&booking.facility_id) {
            Some(address) => format!("{place}, {address}"),
            None => place.clone(),
        };
        CalendarEntry {
            uid: format!("booking-{}@citong", booking.id),
            summary: format!("{place}：{}", booking.purpose),
            location: Some(location),
            description: booking.status_reason,
            starts_at: booking.starts_at,
            ends_at: booking.ends_at,
            cancelled: matches!(
                booking.status,
                BookingStatus::Cancelled | BookingStatus::Rejected | BookingStatus::ClosedByVenue
            ),
            tentative: matches!(booking.status, BookingStatus::Held | BookingStatus::Pending),
            sequence: booking.version,
            updated_at: booking.updated_at,
        }
    };
    Ok(found.into_iter().map(entry).collect())
}

/// Whoever leaves leaves no calendar behind.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::AccountErased { user } => store::delete(tx, *user).map(drop),
        _ => Ok(()),
    }
}

/// One booking as a calendar.
pub fn of_booking(tx: &mut Tx<'_>, found: bookings::Found) -> ApiResult<String> {
    let name = format!("{} {}", found.around.facility_name, found.around.space_name);
    let entries = entries(tx, vec![found])?;
    Ok(ical::calendar(&name, &entries))
}
