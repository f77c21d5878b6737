//! Giving tickets back. The place goes to whoever waits for it, in the same transaction.

use super::state::Event;
use super::store::{self, Found};
use crate::{notices, sessions, waiting_list};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{Fact, TicketEvent};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::policy::Scope;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use std::collections::BTreeSet;

/// Tickets cancelled in one transaction at most when a session is called off.
const CHUNK: i64 = 500;

/// The person gives a ticket back before the beginning, or the desk does before the end.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::Ticket>, reason: Option<&str>) -> ApiResult<Found> {
    let mut check = Check::new();
    check.optional_text("/reason", reason, 0..=500);
    check.done()?;
    let session = store::find_for(tx, Action::CancelTicket, id)?.ticket.session_id;
    sessions::settle(tx, session)?;
    dialect::lock_rows(tx.conn, Lockable::Tickets, &[id])?;
    let found = store::find_for(tx, Action::CancelTicket, id)?;
    if found.around.session_status == sessions::SessionStatus::Cancelled {
        return Err(Problem::new(ProblemType::SessionCancelled));
    }
    lifecycle::next(&found, Event::Cancel)?;
    let by_desk = tx.may(Action::CancelTicket, &Scope { owner: None, ..found.scope() });
    let latest = if by_desk { found.around.ends_at } else { found.around.starts_at };
    if latest <= tx.now {
        return Err(Problem::new(ProblemType::CancellationTooLate)
            .detail("场次开始后不能退票", "It can be given back until the beginning")
            .with("latest", latest));
    }
    give_back(tx, &found, reason)?;
    if by_desk && found.ticket.user_id != tx.caller().user() {
        notices::ticket_cancelled(tx, &found, reason)?;
    }
    waiting_list::promote(tx, session)?;
    store::fetch(tx, id)
}

/// Cancels one ticket. The caller holds the session's row, and promotes afterwards.
pub fn give_back(tx: &mut Tx<'_>, found: &Found, reason: Option<&str>) -> ApiResult<()> {
    advance(tx, found, Event::Cancel, reason)?;
    store::set_reason(tx, found.ticket.id, reason)?;
    tx.emit(Fact::Ticket { ticket: found.ticket.id, event: TicketEvent::Cancelled })
}

/// Cancels what is left of the tickets of a session that was called off, as many as one transaction
/// takes, and tells each person once. Answers how many.
pub fn cancel_all(tx: &mut Tx<'_>, session: &sessions::Found) -> ApiResult<usize> {
    let unused = store::unused(tx, session.session.id, CHUNK)?;
    let ids: Vec<_> = unused.iter().map(|found| found.ticket.id).collect();
    dialect::lock_rows(tx.conn, Lockable::Tickets, &ids)?;
    let (reason, mut told) = (session.session.status_reason.as_deref(), BTreeSet::new());
    let mut cancelled = 0;
    for id in ids {
        let found = store::fetch(tx, id)?;
        if found.ticket.status.on(Event::Cancel).is_none() {
            continue; // scanned at this moment
        }
        give_back(tx, &found, reason)?;
        if told.insert((found.ticket.user_id, found.ticket.guest_phone.clone())) {
            notices::session_cancelled(tx, &found, reason)?;
        }
        cancelled += 1;
    }
    Ok(cancelled)
}
