//! Decisions about a booking: confirm, reject, cancel, complete.

use super::notices;
use super::occupancy;
use super::state::{BookingStatus, Event};
use super::store::{self, Found};
use super::views::BookingKind;
use citong_kernel::check::Check;
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of, rule_params};

/// Minutes before the beginning until which a person may cancel, where neither the space nor the
/// rule parameter `booking.cancel_before_minutes` says otherwise.
const CANCEL_BEFORE_MINUTES: i64 = 120;

/// The venue agrees.
pub fn confirm(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: Option<&str>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::ConfirmBooking, id)?;
    lifecycle::next(&found, Event::Confirm)?;
    if found.booking.starts_at <= tx.now {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("预约时间已到，不能再确认", "It has begun and cannot be confirmed any more")
            .with("current_status", found.booking.status));
    }
    crate::crowd_permits::require_for(tx, &found)?;
    step(tx, &found, Event::Confirm, reason)?;
    notices::confirmed(tx, &found)?;
    tell(tx, id, BookingEvent::Confirmed)?;
    again(tx, id)
}

/// The venue refuses; the time is free again.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: Option<&str>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::RejectBooking, id)?;
    a_visit(&found)?;
    step(tx, &found, Event::Reject, reason)?;
    occupancy::free(tx, id)?;
    notices::rejected(tx, &found, reason)?;
    tell(tx, id, BookingEvent::Rejected)?;
    again(tx, id)
}

/// The person gives it back in time, or the desk does at any time before its end.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: Option<&str>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::CancelBooking, id)?;
    a_visit(&found)?;
    give_back(tx, found, reason)
}

/// The same for whatever it is: also the room of a session, for its session.
pub fn give_back(tx: &mut Tx<'_>, found: Found, reason: Option<&str>) -> ApiResult<Found> {
    let id = found.booking.id;
    lifecycle::next(&found, Event::Cancel)?;
    not_over(tx, &found, Event::Cancel)?;
    let by_desk = is_desk(tx, &found);
    if !by_desk {
        still_cancellable(tx, &found)?;
    }
    step(tx, &found, Event::Cancel, reason)?;
    occupancy::free(tx, id)?;
    if found.booking.status == BookingStatus::Held {
        return again(tx, id);
    }
    if by_desk && found.booking.user_id != tx.caller().user() {
        notices::cancelled(tx, &found, reason)?;
    }
    tell(tx, id, BookingEvent::Cancelled)?;
    again(tx, id)
}

/// The visit ends; what is left of its time is free.
pub fn complete(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: Option<&str>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::CompleteBooking, id)?;
    a_visit(&found)?;
    step(tx, &found, Event::Complete, reason)?;
    occupancy::free(tx, id)?;
    tell(tx, id, BookingEvent::Completed)?;
    again(tx, id)
}

/// The full name and phone of the person, for a reason that is kept in the audit trail.
pub fn reveal(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: &str) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    let found = store::find_for(tx, Action::RevealBooking, id)?;
    audit::Event::new("reveal", "booking", id).reason(Some(reason)).write(tx)?;
    Ok(found)
}

/// 409 where the venue put it on: its session is changed instead.
pub fn a_visit(found: &Found) -> ApiResult<()> {
    if found.booking.kind == BookingKind::Visit {
        return Ok(());
    }
    Err(Problem::new(ProblemType::Conflict)
        .detail("该时段由场次占用，请改动场次", "A session holds this time: change the session instead"))
}

/// Whether the caller acts for the venue rather than for themselves.
pub fn is_desk(tx: &Tx<'_>, found: &Found) -> bool {
    let mut scope = found.scope();
    scope.owner = None;
    tx.may(Action::CancelBooking, &scope)
}

/// 409 once it is too late for the person to give a confirmed booking back (rulebook, task 6).
pub fn still_cancellable(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    let (booking, around) = (&found.booking, &found.around);
    if booking.status != BookingStatus::Confirmed {
        return Ok(());
    }
    let minutes = match around.cancel_before_minutes {
        Some(minutes) => i64::from(minutes),
        None => rule_params::integer(
            tx,
            "booking.cancel_before_minutes",
            &around.region_path,
            tx.now.local_date(),
            CANCEL_BEFORE_MINUTES,
        )?,
    };
    let latest = booking.starts_at.plus_minutes(minutes.saturating_neg());
    if tx.now <= latest {
        return Ok(());
    }
    Err(Problem::new(ProblemType::CancellationTooLate)
        .detail(
            format!("须在开始前 {minutes} 分钟取消或改期，请联系场馆"),
            format!(
                "It can be cancelled or moved until {minutes} minutes before its beginning; ask the venue"
            ),
        )
        .with("latest", latest))
}

fn not_over(tx: &Tx<'_>, found: &Found, event: Event) -> ApiResult<()> {
    if found.booking.ends_at > tx.now {
        return Ok(());
    }
    use citong_kernel::lifecycle::Status as _;
    let event = BookingStatus::event_name(event);
    Err(Problem::new(ProblemType::InvalidTransition)
        .detail(format!("预约已结束，不能 {event}"), format!("`{event}` is not possible after its end"))
        .with("current_status", found.booking.status))
}

/// Moves it on, for a reason in at most 500 characters.
pub fn step(tx: &mut Tx<'_>, found: &Found, event: Event, reason: Option<&str>) -> ApiResult<()> {
    if let Some(reason) = reason {
        let mut check = Check::new();
        check.text("/reason", reason, 0..=500);
        check.done()?;
    }
    advance(tx, found, event, reason)?;
    if reason.is_some() {
        store::set_reason(tx, found.booking.id, reason)?;
    }
    Ok(())
}

/// Tells the other domains.
pub fn tell(tx: &mut Tx<'_>, booking: Id<of::Booking>, event: BookingEvent) -> ApiResult<()> {
    tx.emit(Fact::Booking { booking, event })
}

/// The booking as it is now.
pub fn again(tx: &mut Tx<'_>, id: Id<of::Booking>) -> ApiResult<Found> {
    store::find_for(tx, Action::GetBooking, id)
}
