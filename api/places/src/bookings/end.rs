//! What time does to bookings; run by a background job.

use super::occupancy;
use super::state::{BookingStatus, Event};
use super::store;
use citong_kernel::facts::Fact;
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Tx};

/// Bookings ended in one transaction at most.
const CHUNK: i64 = 100;

/// Ends what is over: a checked-in booking is completed, a confirmed one is a no-show, an undecided
/// one lapses at its beginning. Answers how many.
pub fn end_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let due = store::due(tx, CHUNK)?;
    for found in &due {
        let id = found.booking.id;
        match found.booking.status {
            BookingStatus::CheckedIn => {
                advance(tx, found, Event::Complete, None)?;
            }
            BookingStatus::Confirmed => {
                advance(tx, found, Event::Miss, None)?;
                tx.emit(Fact::BookingMissed { booking: id })?;
            }
            _ => {
                let reason = "开始前未得到确认";
                advance(tx, found, Event::Lapse, Some(reason))?;
                store::set_reason(tx, id, Some(reason))?;
                occupancy::free(tx, id)?;
            }
        }
    }
    Ok(due.len())
}
