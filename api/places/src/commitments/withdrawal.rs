//! Hours go out of force: which bookings stood in them.

use super::views::AffectedBooking;
use crate::bookings::{self, Found};
use crate::timetable::{Interval, Schedule};
use crate::{calendar, opening_hours, spaces};
use chrono::Duration;
use citong_kernel::{ApiResult, Id, Tx, of};

/// Takes hours of these spaces out of force by `change`, and answers the bookings that were in open time
/// before and are not after. With a reason these bookings end and each person is told, as for a closure.
///
/// The leaves are locked first: who books at the same time is either seen here, or sees the change.
pub fn withdrawing(
    tx: &mut Tx<'_>,
    of_spaces: &[Id<of::Space>],
    close_because: Option<&str>,
    change: impl FnOnce(&mut Tx<'_>) -> ApiResult<()>,
) -> ApiResult<Vec<AffectedBooking>> {
    let leaves = spaces::lock_leaves_of(tx, of_spaces)?;
    let ahead = bookings::ahead(tx, &leaves)?;
    let before = in_open_time(tx, &ahead)?;
    change(tx)?;
    let after = in_open_time(tx, &ahead)?;
    let mut affected = Vec::new();
    for (found, _) in ahead.iter().zip(before.iter().zip(&after)).filter(|(_, (was, is))| **was && !**is) {
        if let Some(reason) = close_because {
            bookings::close(tx, found, reason)?;
        }
        affected.push(AffectedBooking {
            booking_id: found.booking.id,
            space_id: found.booking.space_id,
            starts_at: found.booking.starts_at,
            ends_at: found.booking.ends_at,
            closed: close_because.is_some(),
        });
    }
    Ok(affected)
}

/// For each booking whether its space is open all the while, whatever is closed.
fn in_open_time(tx: &mut Tx<'_>, ahead: &[Found]) -> ApiResult<Vec<bool>> {
    let (Some(first), Some(last)) = (
        ahead.iter().map(|found| found.booking.starts_at).min(),
        ahead.iter().map(|found| found.booking.ends_at).max(),
    ) else {
        return Ok(Vec::new());
    };
    let reach = Duration::days(2);
    let calendar = calendar::load(tx, first.local_date() - reach, last.local_date() + reach)?;
    let ids: Vec<Id<of::Space>> = ahead.iter().map(|found| found.booking.space_id).collect();
    let rows = spaces::by_ids(tx, &ids)?;
    let resolvers = opening_hours::resolvers_of(tx, &rows.iter().collect::<Vec<_>>())?;
    let is_open = |found: &Found| {
        let window = Interval::new(found.booking.starts_at.utc(), found.booking.ends_at.utc());
        resolvers.get(&found.booking.space_id).is_some_and(|resolver| {
            Schedule { resolver, calendar: &calendar }.open_set(&window).contains(&window)
        })
    };
    Ok(ahead.iter().map(is_open).collect())
}
