//! The list of bookings.

use super::super::identities::MaskedIdentity;
use super::super::state::BookingStatus;
use super::super::views::BookingQuery;
use super::{Booking, Found, Row, found};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    booking_identities, bookings, charges, facilities, region_closure, spaces, users,
};
use citong_kernel::{Action, ApiResult, Id, Page, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// The bookings that the caller may see, in the order of their beginnings.
pub fn list(tx: &mut Tx<'_>, query: &BookingQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().into_boxed();
    let reach = tx.caller().reach(Action::ListBookings);
    if query.mine || reach.is_own_only() {
        rows = rows.filter(bookings::user_id.eq(reach.own));
    } else if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            bookings::user_id
                .eq(reach.own)
                .or(facilities::region.eq_any(subtree))
                .or(facilities::organization_id.eq_any(reach.organizations)),
        );
    }
    rows = match &query.status {
        Some(AnyOf(statuses)) => rows.filter(bookings::status.eq_any(statuses)),
        // A hold is no booking yet.
        None => rows.filter(bookings::status.ne(BookingStatus::Held)),
    };
    if let Some(space) = query.space_id {
        rows = rows.filter(bookings::space_id.eq(space));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(bookings::facility_id.eq(facility));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(from) = query.starts_at_from {
        rows = rows.filter(bookings::starts_at.ge(from));
    }
    if let Some(before) = query.starts_at_before {
        rows = rows.filter(bookings::starts_at.lt(before));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(bookings::updated_at.ge(since));
    }
    if let Some((at, id)) = page::decode::<(Timestamp, Id<of::Booking>)>("bookings", query.cursor.as_deref())?
    {
        rows =
            rows.filter(bookings::starts_at.gt(at).or(bookings::starts_at.eq(at).and(bookings::id.gt(id))));
    }
    let items: Vec<Row> =
        rows.order((bookings::starts_at.asc(), bookings::id.asc())).limit(limit + 1).load(tx.conn)?;
    let mut page = Page::cut("bookings", items, limit, |(b, _)| (b.starts_at, b.id)).map(found);
    page.items.retain(|item| tx.may(Action::GetBooking, &item.scope()));
    Ok(page)
}
