//! Bookings of one person.

use super::super::book::Holder;
use super::super::identities::MaskedIdentity;
use super::super::state::BookingStatus;
use super::{Booking, Found, Row, found};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::{booking_identities, bookings, charges, facilities, spaces, users};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// How many bookings that are not over this person, or this guest's phone, has: in the booking's
/// space, or in the whole city.
pub fn count_active(tx: &mut Tx<'_>, booking: &Booking, everywhere: bool) -> ApiResult<i64> {
    let mut rows = bookings::table
        .filter(bookings::id.ne(booking.id))
        .filter(bookings::status.eq_any(BookingStatus::ACTIVE))
        .filter(bookings::status.ne(BookingStatus::Held).or(bookings::held_until.gt(tx.now)))
        .filter(bookings::ends_at.gt(tx.now))
        .into_boxed();
    if !everywhere {
        rows = rows.filter(bookings::space_id.eq(booking.space_id));
    }
    rows = match booking.user_id {
        Some(user) => rows.filter(bookings::user_id.eq(user)),
        None => rows.filter(bookings::guest_phone.eq(&booking.guest_phone)),
    };
    Ok(rows.count().get_result(tx.conn)?)
}

/// What is held for a person, or for somebody without an account by their phone, now.
pub fn live_holds(tx: &mut Tx<'_>, holder: &Holder) -> ApiResult<Vec<Found>> {
    let mut rows = with_surroundings!()
        .filter(bookings::status.eq(BookingStatus::Held))
        .filter(bookings::held_until.gt(tx.now))
        .into_boxed();
    rows = match holder {
        Holder::Person(user) => rows.filter(bookings::user_id.eq(user)),
        Holder::Guest { phone, .. } => rows.filter(bookings::guest_phone.eq(phone)),
        Holder::Venue => return Ok(Vec::new()),
    };
    let rows: Vec<Row> = rows.order(bookings::id.asc()).load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// What a person has booked that ends after `from` and begins before `until`, and is not over or undone.
pub fn of_person_between(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(bookings::user_id.eq(user))
        .filter(bookings::ends_at.gt(from).and(bookings::starts_at.lt(until)))
        .order((bookings::starts_at.asc(), bookings::id.asc()))
        .limit(MOST_OF_ONE_PERSON)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Bookings that one person's calendar shows at most.
const MOST_OF_ONE_PERSON: i64 = 2000;

/// The bookings of a person, newest last.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> =
        with_surroundings!().filter(bookings::user_id.eq(user)).order(bookings::id.asc()).load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Removes the person from their bookings; whoever keeps copies is told.
pub fn anonymize(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    for found in of_person(tx, user)? {
        let (booking, region) = (found.booking, found.around.region);
        diesel::update(bookings::table.find(booking.id))
            .set((
                bookings::user_id.eq(None::<Id<of::User>>),
                bookings::created_by.eq("erased"),
                bookings::purpose.eq("（已匿名）"),
                bookings::version.eq(booking.version + 1),
                bookings::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        changes::record(tx, Kind::Booking, booking.id, Op::Updated, booking.version + 1, Some(&region))?;
    }
    Ok(())
}
