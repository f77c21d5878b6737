//! Tickets whose visitors did not come.

use super::state::{Event, TicketStatus};
use super::store;
use crate::sessions;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{Fact, TicketEvent};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Id, Tx, of};
use citong_places::strikes::{self, Cause};

/// Tickets marked in one transaction at most.
const CHUNK: i64 = 100;

/// Marks tickets of a session that is over and that nobody used. Whoever counts no-shows hears
/// `TicketEvent::Missed`; a scan that arrives later takes it back with `TicketEvent::CheckedIn`.
/// Answers how many.
pub fn miss(tx: &mut Tx<'_>, session: &sessions::Found) -> ApiResult<usize> {
    let unused = store::unused(tx, session.session.id, CHUNK)?;
    let ids: Vec<_> = unused.iter().map(|found| found.ticket.id).collect();
    dialect::lock_rows(tx.conn, Lockable::Tickets, &ids)?;
    for id in &ids {
        let found = store::fetch(tx, *id)?;
        if found.ticket.status.on(Event::Miss).is_some() {
            advance(tx, &found, Event::Miss, None)?;
            // The one place where a no-show of a ticket is known: strikes hang on this fact.
            tx.emit(Fact::Ticket { ticket: *id, event: TicketEvent::Missed })?;
        }
    }
    Ok(ids.len())
}

/// Counts a missed visit against the person: once for a session, however many tickets they had, and
/// only if nobody of their party came.
pub fn strike(tx: &mut Tx<'_>, id: Id<of::Ticket>) -> ApiResult<()> {
    let found = store::fetch(tx, id)?;
    let Some(user) = found.ticket.user_id else { return Ok(()) };
    let party = store::of_person_in(tx, user, found.ticket.session_id)?;
    let somebody_came = party.iter().any(|(_, status)| *status == TicketStatus::Redeemed);
    let ids: Vec<_> = party.into_iter().map(|(id, _)| id).collect();
    if somebody_came || strikes::has_one_of(tx, &ids)? {
        return Ok(());
    }
    strikes::record(tx, user, found.around.facility_id, Cause::Ticket(id))
}

/// Somebody of the party came after all.
pub fn lift_strike(tx: &mut Tx<'_>, id: Id<of::Ticket>) -> ApiResult<()> {
    let found = store::fetch(tx, id)?;
    let Some(user) = found.ticket.user_id else { return Ok(()) };
    for (id, _) in store::of_person_in(tx, user, found.ticket.session_id)? {
        strikes::lift(tx, Cause::Ticket(id))?;
    }
    Ok(())
}
