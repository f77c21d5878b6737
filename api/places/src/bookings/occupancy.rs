//! What bookings take of leaf spaces: written, read back and freed.

use super::store::Booking;
use crate::timetable::{Interval, Occupied, Sharing};
use citong_kernel::schema::occupancies;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// The longest buffer that a space may have, minutes: what is read around a window.
pub const LONGEST_BUFFER_MINUTES: i64 = 1440;

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = occupancies)]
struct Row {
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

/// What occupies a space with these leaves around a window, without the booking `except`.
pub fn of_space(
    tx: &mut Tx<'_>,
    space: Id<of::Space>,
    leaves: &[Id<of::Space>],
    window: &Interval,
    except: Option<Id<of::Booking>>,
) -> ApiResult<Vec<Occupied>> {
    let rows = load(tx, leaves, window)?;
    let mut seen = BTreeSet::new();
    let mine = rows.iter().filter(|row| Some(row.booking_id) != except && seen.insert(row.booking_id));
    Ok(mine.map(|row| occupied(row, space)).collect())
}

fn load(tx: &mut Tx<'_>, leaves: &[Id<of::Space>], window: &Interval) -> ApiResult<Vec<Row>> {
    let from = Timestamp::new(window.starts_at).plus_minutes(-LONGEST_BUFFER_MINUTES);
    let until = Timestamp::new(window.ends_at).plus_minutes(LONGEST_BUFFER_MINUTES);
    let mut rows = Vec::new();
    // SQLite binds at most 32,766 values in one statement.
    for chunk in leaves.chunks(500) {
        rows.extend(
            occupancies::table
                .filter(occupancies::leaf_id.eq_any(chunk))
                .filter(occupancies::blocked_until.gt(from))
                .filter(occupancies::starts_at.lt(until))
                .select(Row::as_select())
                .load(tx.conn)?,
        );
    }
    Ok(rows)
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
