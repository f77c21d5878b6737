//! Moving a booking to another time. It stays the same booking: the same id, the same place in
//! lists and tickets.

use super::book::Terms;
use super::decide;
use super::notices;
use super::occupancy;
use super::state::{BookingStatus, Event};
use super::store::{self, Found};
use super::target::Target;
use super::views::{BookingKind, RescheduleBooking};
use crate::crowd_permits;
use citong_kernel::check::Check;
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, changes, of};
use serde_json::json;

/// Moves a booking that has not begun. A person must do it in time, as for cancelling; where the
/// space needs approval their booking goes back to `pending`.
pub fn reschedule(tx: &mut Tx<'_>, id: Id<of::Booking>, wanted: &RescheduleBooking) -> ApiResult<Found> {
    let mut check = Check::new();
    if let Some(headcount) = wanted.headcount {
        check.range("/headcount", headcount, 1..=100_000);
    }
    check.optional_text("/reason", wanted.reason.as_deref(), 0..=500);
    check.done()?;
    let found = store::find_for(tx, Action::RescheduleBooking, id)?;
    decide::a_visit(&found)?;
    move_to(tx, found, wanted)
}

/// The same for whatever it is: also the room of a session, for its session.
pub fn move_to(tx: &mut Tx<'_>, found: Found, wanted: &RescheduleBooking) -> ApiResult<Found> {
    let id = found.booking.id;
    if !matches!(found.booking.status, BookingStatus::Pending | BookingStatus::Confirmed)
        || found.booking.ends_at <= tx.now
    {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("只有未结束的有效预约可以改期", "Only a booking that is not over can be moved")
            .with("current_status", found.booking.status));
    }
    let by_desk = decide::is_desk(tx, &found);
    if !by_desk {
        decide::still_cancellable(tx, &found)?;
    }
    let target = Target::find(tx, found.booking.space_id)?;
    let mut moved = found.booking.clone();
    moved.starts_at = wanted.starts_at;
    moved.ends_at = wanted.ends_at;
    moved.headcount = wanted.headcount.unwrap_or(moved.headcount);
    moved.buffer_before_minutes = target.space.details.buffer_before_minutes;
    moved.buffer_after_minutes = target.space.details.buffer_after_minutes;
    moved.release_at = target.release_after(moved.starts_at, moved.ends_at);
    moved.version += 1;
    let needs_permit = crowd_permits::after_moving(tx, &found, &moved)?;
    let terms = match (moved.kind, by_desk) {
        (BookingKind::Session, true) => Terms::Venue,
        (_, true) => Terms::Desk,
        (_, false) => Terms::Person,
    };
    let leaves = target.admit(tx, &moved, terms)?;
    occupancy::free(tx, id)?;
    target.take(tx, &moved, &leaves)?;
    store::set_window(tx, &moved)?;
    audit::Event::new("reschedule", "booking", id)
        .reason(wanted.reason.as_deref())
        .details(json!({ "from": [found.booking.starts_at, found.booking.ends_at], "to": [moved.starts_at, moved.ends_at] }))
        .write(tx)?;
    changes::record(
        tx,
        changes::Kind::Booking,
        id,
        changes::Op::Updated,
        moved.version,
        Some(&found.around.region),
    )?;
    let moved = Found { booking: moved, around: found.around };
    let decide_again = needs_permit || (!by_desk && moved.around.approval_required);
    if decide_again && moved.booking.status == BookingStatus::Confirmed {
        advance(tx, &moved, Event::Resubmit, wanted.reason.as_deref())?;
    }
    if by_desk && moved.booking.user_id != tx.caller().user() {
        notices::moved(tx, &moved)?;
    }
    tx.emit(Fact::Booking { booking: id, event: BookingEvent::Rescheduled })?;
    store::find_for(tx, Action::GetBooking, id)
}
