//! What time does to bookings; run by a background job.

use super::occupancy;
use super::state::{BookingStatus, Event};
use super::store;
use super::views::BookingKind;
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Tx};

/// Bookings ended in one transaction at most.
const CHUNK: i64 = 100;

/// Ends what is over: a checked-in booking is completed, a confirmed one is a no-show at its end or
/// when it is released, an undecided one lapses at its beginning, a hold when it expires. Answers how
/// many.
pub fn end_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let due = store::due(tx, CHUNK)?;
    for found in &due {
        let id = found.booking.id;
        match found.booking.status {
            BookingStatus::CheckedIn => {
                advance(tx, found, Event::Complete, None)?;
                tx.emit(Fact::Booking { booking: id, event: BookingEvent::Completed })?;
            }
            BookingStatus::Confirmed if found.booking.kind == BookingKind::Session => {
                advance(tx, found, Event::Conclude, None)?;
                tx.emit(Fact::Booking { booking: id, event: BookingEvent::Completed })?;
            }
            BookingStatus::Confirmed => {
                // Before its end, it is released: what is left of its time is free again.
                advance(tx, found, Event::Miss, None)?;
                if found.booking.ends_at > tx.now {
                    occupancy::free(tx, id)?;
                }
                tx.emit(Fact::Booking { booking: id, event: BookingEvent::Missed })?;
            }
            BookingStatus::Held => {
                let reason = "临时保留已过期";
                advance(tx, found, Event::Lapse, Some(reason))?;
                store::set_reason(tx, id, Some(reason))?;
                occupancy::free(tx, id)?;
            }
            _ => {
                let reason = "开始前未得到确认";
                advance(tx, found, Event::Lapse, Some(reason))?;
                store::set_reason(tx, id, Some(reason))?;
                occupancy::free(tx, id)?;
                tx.emit(Fact::Booking { booking: id, event: BookingEvent::Lapsed })?;
            }
        }
    }
    Ok(due.len())
}
