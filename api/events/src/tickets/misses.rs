//! Tickets whose visitors did not come.

use super::state::Event;
use super::store;
use crate::sessions;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{Fact, TicketEvent};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Tx};

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
