//! What bookings take of leaf spaces: written, read back and freed.

use super::state::BookingStatus;
use super::store::Booking;
use crate::timetable::{HARD_MAX_MINUTES, Interval, Occupied, Sharing};
use citong_kernel::schema::{occupancies, space_leaves};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The longest buffer that a space may have, minutes: what is read around a window.
pub const LONGEST_BUFFER_MINUTES: i64 = 1440;

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = occupancies)]
struct Row {
    leaf_id: Id<of::Space>,
    booking_id: Id<of::Booking>,
    starts_at: Timestamp,
    ends_at: Timestamp,
    blocked_from: Timestamp,
    blocked_until: Timestamp,
    share_key: Id<of::Anything>,
    headcount: i32,
}

/// Takes the leaves for a booking, in the order of their ids.
pub fn take(
    tx: &mut Tx<'_>,
    booking: &Booking,
    leaves: &[Id<of::Space>],
    sharing: Sharing,
    capacity: i32,
) -> ApiResult<()> {
    let share_key: Id<of::Anything> = match sharing {
        Sharing::Exclusive => booking.id.cast(),
        Sharing::Shared => booking.space_id.cast(),
    };
    let (before, after) = match sharing {
        Sharing::Exclusive => (booking.buffer_before_minutes, booking.buffer_after_minutes),
        Sharing::Shared => (0, 0),
    };
    let held_until = booking.held_until.filter(|_| booking.status == BookingStatus::Held);
    let mut leaves = leaves.to_vec();
    leaves.sort_unstable();
    for leaf in leaves {
        diesel::insert_into(occupancies::table)
            .values((
                occupancies::leaf_id.eq(leaf),
                occupancies::booking_id.eq(booking.id),
                occupancies::starts_at.eq(booking.starts_at),
                occupancies::ends_at.eq(booking.ends_at),
                occupancies::blocked_from.eq(booking.starts_at.plus_minutes(-i64::from(before))),
                occupancies::blocked_until.eq(booking.ends_at.plus_minutes(after.into())),
                occupancies::share_key.eq(share_key),
                occupancies::headcount.eq(booking.headcount),
                occupancies::capacity.eq(capacity),
                occupancies::expires_at.eq(held_until),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Gives the leaves of a booking back.
pub fn free(tx: &mut Tx<'_>, booking: Id<of::Booking>) -> ApiResult<()> {
    diesel::delete(occupancies::table.filter(occupancies::booking_id.eq(booking))).execute(tx.conn)?;
    Ok(())
}

/// Takes expired holds off these leaves, which the caller has locked: nobody needs a job for their
/// end, and the guards of the database do not know the time.
pub fn drop_expired(tx: &mut Tx<'_>, leaves: &[Id<of::Space>]) -> ApiResult<()> {
    let expired = occupancies::table
        .filter(occupancies::leaf_id.eq_any(leaves))
        .filter(occupancies::expires_at.le(tx.now));
    diesel::delete(expired).execute(tx.conn)?;
    Ok(())
}

/// Whether a booking has all these leaves, still.
pub fn has_all(tx: &mut Tx<'_>, booking: Id<of::Booking>, leaves: &[Id<of::Space>]) -> ApiResult<bool> {
    let rows = occupancies::table.filter(occupancies::booking_id.eq(booking));
    let taken: Vec<Id<of::Space>> = rows.select(occupancies::leaf_id).load(tx.conn)?;
    Ok(leaves.iter().all(|leaf| taken.contains(leaf)))
}

/// What occupies a space around a window, without the booking `except`.
pub fn of_space(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    window: &Interval,
    except: Option<Id<of::Booking>>,
) -> ApiResult<Vec<Occupied>> {
    let (after, from, until) = reach(window);
    let rows: Vec<Row> = space_leaves::table
        .inner_join(occupancies::table.on(occupancies::leaf_id.eq(space_leaves::leaf_id)))
        .filter(space_leaves::space_id.eq(space))
        .filter(occupancies::starts_at.gt(after).and(occupancies::starts_at.lt(until)))
        .filter(occupancies::blocked_until.gt(from))
        .filter(occupancies::expires_at.is_null().or(occupancies::expires_at.gt(tx.now)))
        .select(Row::as_select())
        .load(tx.conn)?;
    let mut seen = BTreeSet::new();
    let mine = rows.iter().filter(|row| Some(row.booking_id) != except && seen.insert(row.booking_id));
    Ok(mine.map(|row| occupied(row, space)).collect())
}

/// The same for many spaces at once: `leaves` says which leaves each space has.
pub fn of_leaves(
    tx: &mut Tx<'_>,
    leaves: &BTreeMap<Id<of::Space>, Vec<Id<of::Space>>>,
    window: &Interval,
) -> ApiResult<BTreeMap<Id<of::Space>, Vec<Occupied>>> {
    let (after, from, until) = reach(window);
    let all: BTreeSet<Id<of::Space>> = leaves.values().flatten().copied().collect();
    let all: Vec<Id<of::Space>> = all.into_iter().collect();
    let mut by_leaf: BTreeMap<Id<of::Space>, Vec<Row>> = BTreeMap::new();
    // SQLite binds at most 32,766 values in one statement.
    for chunk in all.chunks(500) {
        let rows: Vec<Row> = occupancies::table
            .filter(occupancies::leaf_id.eq_any(chunk))
            .filter(occupancies::starts_at.gt(after).and(occupancies::starts_at.lt(until)))
            .filter(occupancies::blocked_until.gt(from))
            .filter(occupancies::expires_at.is_null().or(occupancies::expires_at.gt(tx.now)))
            .select(Row::as_select())
            .load(tx.conn)?;
        for row in rows {
            by_leaf.entry(row.leaf_id).or_default().push(row);
        }
    }
    let of_one = |space: Id<of::Space>, leaves: &[Id<of::Space>]| {
        let mut seen = BTreeSet::new();
        let rows = leaves.iter().filter_map(|leaf| by_leaf.get(leaf)).flatten();
        rows.filter(|row| seen.insert(row.booking_id)).map(|row| occupied(row, space)).collect()
    };
    Ok(leaves.iter().map(|(space, leaves)| (*space, of_one(*space, leaves))).collect())
}

/// Rows of occupancies that are read at once to find what comes back weekly, at most.
const MOST_ROWS: i64 = 200_000;

/// What of these leaves is taken from when until when, by bookings that begin between two instants.
pub fn starting_between(
    tx: &mut Tx<'_>,
    leaves: &[Id<of::Space>],
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<(Id<of::Space>, Timestamp, Timestamp)>> {
    let mut taken = Vec::new();
    for chunk in leaves.chunks(500) {
        let rows: Vec<(Id<of::Space>, Timestamp, Timestamp)> = occupancies::table
            .filter(occupancies::leaf_id.eq_any(chunk))
            .filter(occupancies::starts_at.ge(from).and(occupancies::starts_at.lt(until)))
            .filter(occupancies::expires_at.is_null().or(occupancies::expires_at.gt(tx.now)))
            .limit(MOST_ROWS)
            .select((occupancies::leaf_id, occupancies::starts_at, occupancies::ends_at))
            .load(tx.conn)?;
        taken.extend(rows);
    }
    Ok(taken)
}

/// What meets a window, buffers included, starts after the first of these and before the last, and
/// blocks beyond the one between. No booking is longer than the limit of all spaces: that bounds the
/// range of the index, where the past would grow for ever.
fn reach(window: &Interval) -> (Timestamp, Timestamp, Timestamp) {
    let from = Timestamp::new(window.starts_at).plus_minutes(-LONGEST_BUFFER_MINUTES);
    let until = Timestamp::new(window.ends_at).plus_minutes(LONGEST_BUFFER_MINUTES);
    let longest = i64::from(HARD_MAX_MINUTES) + LONGEST_BUFFER_MINUTES;
    (from.plus_minutes(-longest - 1), from, until)
}

fn occupied(row: &Row, space: Id<of::Space>) -> Occupied {
    let minutes = |from: Timestamp, until: Timestamp| {
        u32::try_from((until.seconds() - from.seconds()) / 60).unwrap_or_default()
    };
    Occupied {
        starts_at: row.starts_at.utc(),
        ends_at: row.ends_at.utc(),
        buffer_before_minutes: minutes(row.blocked_from, row.starts_at),
        buffer_after_minutes: minutes(row.ends_at, row.blocked_until),
        headcount: u32::try_from(row.headcount).unwrap_or_default(),
        shares: row.share_key == space.cast(),
    }
}
