//! Sessions in a person's calendar.

use super::state::TicketStatus;
use super::store;
use citong_kernel::facts::CalendarEntry;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use std::collections::BTreeMap;

/// The sessions for which a person has tickets, that end after `from` and begin before `until`: one
/// entry for each, cancelled once no ticket is left.
pub fn calendar_of(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Vec<CalendarEntry>> {
    let mut sessions: BTreeMap<Id<of::EventSession>, CalendarEntry> = BTreeMap::new();
    for found in store::of_person_between(tx, user, from, until)? {
        let cancelled = found.shown_status() == TicketStatus::Cancelled;
        let (ticket, around) = (found.ticket, found.around);
        let entry = sessions.entry(ticket.session_id).or_insert_with(|| CalendarEntry {
            uid: format!("session-{}@citong", ticket.session_id),
            summary: format!("{}：{}", around.facility_name, around.title),
            location: Some(around.facility_name.clone()),
            description: None,
            starts_at: around.starts_at,
            ends_at: around.ends_at,
            cancelled: true,
            tentative: false,
            sequence: 0,
            updated_at: ticket.updated_at,
        });
        entry.cancelled &= cancelled;
        // Grows with every change of one of the tickets, and with none of them is the entry older.
        entry.sequence += ticket.version;
        entry.updated_at = entry.updated_at.max(ticket.updated_at);
    }
    Ok(sessions.into_values().collect())
}
