//! How sessions end: called off by the venue, closed with it, or over.

use super::state::{Event, SessionStatus};
use super::store::{self, Found};
use crate::{tickets, waiting_list};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use citong_places::bookings::{self, BookingStatus};
use citong_places::spaces;

/// The venue calls a session off before its end: tickets are cancelled, the waiting list ends,
/// people are told, the room is free.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::EventSession>, reason: Option<&str>) -> ApiResult<Found> {
    let mut check = Check::new();
    check.optional_text("/reason", reason, 0..=500);
    check.done()?;
    let found = store::find_for(tx, Action::CancelSession, id)?;
    // The leaves before the session, as a closure takes them.
    spaces::lock_leaves(tx, found.session.space_id)?;
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
    let found = store::fetch(tx, id)?;
    lifecycle::next(&found, Event::Cancel)?;
    if found.session.ends_at <= tx.now {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("场次已结束", "It is over")
            .with("current_status", found.session.status));
    }
    call_off(tx, &found, reason)?;
    let room = bookings::fetch(tx, found.session.booking_id)?;
    if room.booking.status == BookingStatus::Confirmed && room.booking.ends_at > tx.now {
        bookings::give_back(tx, room, reason)?;
    }
    store::fetch(tx, id)
}

/// Its booking was closed or given back: so is the session.
pub fn lost_its_room(tx: &mut Tx<'_>, id: Id<of::EventSession>, reason: Option<&str>) -> ApiResult<()> {
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
    let found = store::fetch(tx, id)?;
    if found.session.status.on(Event::Cancel).is_none() {
        return Ok(());
    }
    call_off(tx, &found, reason)
}

fn call_off(tx: &mut Tx<'_>, found: &Found, reason: Option<&str>) -> ApiResult<()> {
    let id = found.session.id;
    advance(tx, found, Event::Cancel, reason)?;
    store::set_reason(tx, id, reason)?;
    // As many as one transaction takes; a job does the rest, and rules look at the session.
    let found = store::fetch(tx, id)?;
    waiting_list::end(tx, &found)?;
    tickets::cancel_all(tx, &found)?;
    Ok(())
}

/// Ends what is over, and what is left of sessions that were called off; run by a background job.
/// Answers how many tickets and sessions it ended.
pub fn end_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    if let Some(id) = tickets::of_cancelled(tx)? {
        dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
        let found = store::fetch(tx, id)?;
        return tickets::cancel_all(tx, &found);
    }
    let Some(id) = store::over(tx)? else { return Ok(0) };
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
    let found = store::fetch(tx, id)?;
    if !matches!(found.session.status, SessionStatus::Open | SessionStatus::AwaitingPermit)
        || found.session.ends_at > tx.now
    {
        return Ok(0);
    }
    let missed = tickets::miss(tx, &found)?;
    if missed == 0 {
        advance(tx, &found, Event::End, None)?;
        return Ok(1);
    }
    Ok(missed)
}
