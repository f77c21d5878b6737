//! Which bookings of a series a change is about.

use super::views::SeriesScope;
use crate::bookings::{self, BookingStatus};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, of};

/// The bookings that can still change, and the one that was named.
pub struct Chosen {
    /// In the order of their beginnings; none has begun.
    pub bookings: Vec<bookings::Found>,
    /// The one that was named, or the first.
    pub named: bookings::Found,
    /// Whether the named one is the first of the whole series.
    pub from_the_first: bool,
}

/// The bookings of a series that a scope means. 422 where it needs a booking and names none of this series, 409 where
/// that one has begun or is given back, or where nothing is left to change.
pub fn chosen(
    tx: &mut Tx<'_>,
    series: Id<of::BookingSeries>,
    scope: SeriesScope,
    booking: Option<Id<of::Booking>>,
) -> ApiResult<Chosen> {
    let all = bookings::of_series(tx, series)?;
    let changeable = |found: &bookings::Found| {
        let open = matches!(
            found.booking.status,
            BookingStatus::Held | BookingStatus::Pending | BookingStatus::Confirmed
        );
        open && found.booking.starts_at > tx.now
    };
    let named = match booking {
        Some(id) => Some(all.iter().find(|found| found.booking.id == id).ok_or_else(|| {
            Problem::invalid("/booking_id", "not_in_series", "不是该系列的预约", "It is not of this series")
        })?),
        None if scope == SeriesScope::All => all.iter().find(|found| changeable(found)),
        None => {
            let (zh, en) = ("请指明是哪一次", "Name the booking from which on it holds");
            return Err(Problem::invalid("/booking_id", "required", zh, en));
        }
    };
    let named = named.filter(|found| changeable(found)).cloned().ok_or_else(|| {
        Problem::new(ProblemType::InvalidTransition).detail(
            "已开始或已结束的预约不能更改",
            "What has begun, is over or was given back does not change",
        )
    })?;
    let first = all.first().is_some_and(|found| found.booking.id == named.booking.id);
    let bookings = all
        .into_iter()
        .filter(changeable)
        .filter(|found| match scope {
            SeriesScope::All => true,
            SeriesScope::This => found.booking.id == named.booking.id,
            SeriesScope::ThisAndFollowing => found.booking.starts_at >= named.booking.starts_at,
        })
        .collect();
    Ok(Chosen { bookings, named, from_the_first: first })
}
