//! Every query of calendars.

use crate::bookings::{Booking, BookingStatus};
use crate::facilities::FacilityKind;
use citong_kernel::schema::{bookings, calendar_feeds, facilities, space_leaves, users};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Events of one space's calendar at most.
const MOST_EVENTS: i64 = 5000;

/// The bookings that take a space, or a part of it, between two instants, by beginning.
pub fn taking(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<Booking>> {
    let leaves = space_leaves::table.filter(space_leaves::space_id.eq(space)).select(space_leaves::leaf_id);
    let other = diesel::alias!(space_leaves as other);
    let relatives = other
        .filter(other.field(space_leaves::leaf_id).eq_any(leaves))
        .select(other.field(space_leaves::space_id));
    Ok(bookings::table
        .filter(bookings::space_id.eq_any(relatives))
        .filter(bookings::starts_at.lt(until).and(bookings::ends_at.gt(from)))
        .filter(bookings::status.eq_any([
            BookingStatus::Held,
            BookingStatus::Pending,
            BookingStatus::Confirmed,
            BookingStatus::CheckedIn,
            BookingStatus::Completed,
            BookingStatus::NoShow,
        ]))
        .filter(bookings::status.ne(BookingStatus::Held).or(bookings::held_until.gt(tx.now)))
        .order((bookings::starts_at.asc(), bookings::id.asc()))
        .limit(MOST_EVENTS)
        .select(Booking::as_select())
        .load(tx.conn)?)
}

/// Where these facilities stand, as far as they say so; barracks never do.
pub fn addresses(
    tx: &mut Tx<'_>,
    facilities_asked: &[Id<of::Facility>],
) -> ApiResult<BTreeMap<Id<of::Facility>, String>> {
    let rows: Vec<(Id<of::Facility>, FacilityKind, Option<String>)> = facilities::table
        .filter(facilities::id.eq_any(facilities_asked))
        .select((facilities::id, facilities::kind, facilities::address))
        .load(tx.conn)?;
    let open = rows.into_iter().filter(|(_, kind, _)| !kind.is_hidden());
    Ok(open.filter_map(|(id, _, address)| Some((id, address?))).collect())
}

/// Whose calendar stands under the secret with this digest; nobody's once the account is not in use.
pub fn owner_of(tx: &mut Tx<'_>, token_hash: &str) -> ApiResult<Option<Id<of::User>>> {
    Ok(calendar_feeds::table
        .inner_join(users::table.on(users::id.eq(calendar_feeds::user_id)))
        .filter(calendar_feeds::token_hash.eq(token_hash))
        .filter(users::status.eq("active"))
        .select(users::id)
        .first(tx.conn)
        .optional()?)
}

/// Sets a person's calendar, in place of one that is there.
pub fn replace(tx: &mut Tx<'_>, user: Id<of::User>, token_hash: &str) -> ApiResult<Id<of::CalendarFeed>> {
    delete(tx, user)?;
    let id = Id::new(tx.now);
    diesel::insert_into(calendar_feeds::table)
        .values((
            calendar_feeds::id.eq(id),
            calendar_feeds::user_id.eq(user),
            calendar_feeds::token_hash.eq(token_hash),
            calendar_feeds::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

/// Removes a person's calendar; answers whether there was one.
pub fn delete(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<bool> {
    let row = calendar_feeds::table.filter(calendar_feeds::user_id.eq(user));
    Ok(diesel::delete(row).execute(tx.conn)? > 0)
}
