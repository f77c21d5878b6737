//! Queries of the approval queue.

use super::views::{ApprovalQuery, RecordView};
use crate::bookings::{self, Booking, BookingKind, BookingStatus, Found};
use crate::closures;
use citong_kernel::schema::{bookings as rows_of, facilities, occupancies, region_closure, space_leaves};
use citong_kernel::{Action, ApiResult, Id, Page, Timestamp, Tx, of, page};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Days of a person's record.
const RECORD_DAYS: i64 = 90;
/// Others at the same time that are shown, at most.
const MOST_CLASHES: usize = 50;

/// Something else at the same time.
#[derive(Debug)]
pub struct Clash {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// The state of the other booking, or `closure`.
    pub status: String,
}

/// Pending bookings of the caller's venues, oldest first.
pub fn queue(tx: &mut Tx<'_>, query: &ApprovalQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = rows_of::table
        .inner_join(facilities::table)
        .filter(rows_of::status.eq(BookingStatus::Pending))
        .select((rows_of::created_at, rows_of::id))
        .into_boxed();
    let reach = tx.caller().reach(Action::ListApprovalQueue);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            facilities::region.eq_any(subtree).or(facilities::organization_id.eq_any(reach.organizations)),
        );
    }
    if let Some(space) = query.space_id {
        rows = rows.filter(rows_of::space_id.eq(space));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(rows_of::facility_id.eq(facility));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    let cursor = query.cursor.as_deref();
    if let Some((at, id)) = page::decode::<(Timestamp, Id<of::Booking>)>("approval-queue", cursor)? {
        rows = rows.filter(rows_of::created_at.gt(at).or(rows_of::created_at.eq(at).and(rows_of::id.gt(id))));
    }
    let keys: Vec<(Timestamp, Id<of::Booking>)> =
        rows.order((rows_of::created_at.asc(), rows_of::id.asc())).limit(limit + 1).load(tx.conn)?;
    let page = Page::cut("approval-queue", keys, limit, |key| *key);
    let ids: Vec<Id<of::Booking>> = page.items.iter().map(|(_, id)| *id).collect();
    let mut found: BTreeMap<_, _> =
        bookings::fetch_each(tx, &ids)?.into_iter().map(|found| (found.booking.id, found)).collect();
    let mut page = Page {
        items: ids.iter().filter_map(|id| found.remove(id)).collect::<Vec<Found>>(),
        next_cursor: page.next_cursor,
        total: None,
    };
    page.items.retain(|item| tx.may(Action::ListApprovalQueue, &item.scope()));
    Ok(page)
}

/// What else is on the booking's leaves while it and its buffers last: bookings with theirs, and
/// closures.
pub fn clashes(tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<Vec<Clash>> {
    let from = booking.starts_at.plus_minutes(-i64::from(booking.buffer_before_minutes));
    let until = booking.ends_at.plus_minutes(booking.buffer_after_minutes.into());
    let rows: Vec<(Id<of::Booking>, Timestamp, Timestamp, BookingStatus)> = space_leaves::table
        .inner_join(occupancies::table.on(occupancies::leaf_id.eq(space_leaves::leaf_id)))
        .inner_join(rows_of::table.on(rows_of::id.eq(occupancies::booking_id)))
        .filter(space_leaves::space_id.eq(booking.space_id))
        .filter(occupancies::booking_id.ne(booking.id))
        .filter(occupancies::blocked_until.gt(from).and(occupancies::blocked_from.lt(until)))
        .filter(occupancies::expires_at.is_null().or(occupancies::expires_at.gt(tx.now)))
        .order((occupancies::starts_at.asc(), occupancies::booking_id.asc()))
        .select((rows_of::id, rows_of::starts_at, rows_of::ends_at, rows_of::status))
        .load(tx.conn)?;
    let mut seen = std::collections::BTreeSet::new();
    let others = rows.into_iter().filter(|(id, ..)| seen.insert(*id));
    let mut clashes: Vec<Clash> = others
        .map(|(_, starts_at, ends_at, status)| Clash {
            starts_at,
            ends_at,
            status: status.as_str().to_owned(),
        })
        .collect();
    for closed in closures::meeting(tx, booking.space_id, from, until)? {
        let (starts_at, ends_at) = (closed.starts_at.into(), closed.ends_at.into());
        clashes.push(Clash { starts_at, ends_at, status: "closure".to_owned() });
    }
    clashes.truncate(MOST_CLASHES);
    Ok(clashes)
}

/// How the person of a booking, or the guest by their phone, has kept their bookings.
pub fn record_of(tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<RecordView> {
    let theirs = || {
        let rows = rows_of::table.filter(rows_of::kind.eq(BookingKind::Visit)).into_boxed();
        match booking.user_id {
            Some(user) => rows.filter(rows_of::user_id.eq(user)),
            None => rows.filter(rows_of::guest_phone.eq(&booking.guest_phone)),
        }
    };
    let missed = theirs().filter(rows_of::status.eq(BookingStatus::NoShow));
    let given_back = [
        BookingStatus::Held,
        BookingStatus::Cancelled,
        BookingStatus::Rejected,
        BookingStatus::ClosedByVenue,
    ];
    let recent = theirs()
        .filter(rows_of::starts_at.ge(tx.now.plus_days(-RECORD_DAYS)))
        .filter(rows_of::id.ne(booking.id))
        .filter(rows_of::status.ne_all(given_back));
    Ok(RecordView {
        no_show_count: missed.count().get_result(tx.conn)?,
        bookings_last_90_days: recent.count().get_result(tx.conn)?,
    })
}
