//! What happens to sessions, tickets and waiting when their person leaves or their room is lost, and
//! what of them the person can take along.

use crate::tickets::{self, TicketStatus};
use crate::{draws, sessions, waiting_list};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{BookingEvent, Fact, TicketEvent};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Id, Tx, of};
use citong_places::bookings;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Handles the facts that concern events.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::AccountErased { user } => erase(tx, *user),
        Fact::Booking { booking, event } => room(tx, *booking, *event),
        Fact::Ticket { ticket, event: TicketEvent::Missed } => tickets::strike(tx, *ticket),
        Fact::Ticket { ticket, event: TicketEvent::CheckedIn } => tickets::lift_strike(tx, *ticket),
        Fact::Ticket { .. } | Fact::Delivery { .. } | Fact::Purchase { .. } => Ok(()),
    }
}

/// A session goes with the booking that holds its room.
fn room(tx: &mut Tx<'_>, booking: Id<of::Booking>, event: BookingEvent) -> ApiResult<()> {
    use BookingEvent::{
        Cancelled, CheckedIn, Closed, Completed, Confirmed, Lapsed, Made, Missed, Rejected, Rescheduled,
    };
    match event {
        // A room is moved by its session alone.
        Made | Confirmed | CheckedIn | Completed | Missed | Rescheduled => Ok(()),
        Cancelled | Closed | Rejected | Lapsed => match sessions::of_booking(tx, booking)? {
            Some(session) => {
                let reason = bookings::fetch(tx, booking)?.booking.status_reason;
                sessions::lost_its_room(tx, session, reason.as_deref())
            }
            None => Ok(()),
        },
    }
}

/// Gives back what has not begun, leaves lists and draws, and removes the person from all of it
/// (个人信息保护法 §47). Places go to those who wait.
fn erase(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let mut concerned: BTreeSet<Id<of::EventSession>> = BTreeSet::new();
    concerned.extend(tickets::of_person(tx, user)?.iter().map(|found| found.ticket.session_id));
    concerned.extend(waiting_list::of_person(tx, user)?.iter().map(|found| found.entry.session_id));
    concerned.extend(draws::of_person(tx, user)?.iter().map(|found| found.entry.session_id));
    let concerned: Vec<_> = concerned.into_iter().collect();
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &concerned)?;
    let reason = Some("账号已注销");
    let held: Vec<_> = tickets::of_person(tx, user)?.iter().map(|found| found.ticket.id).collect();
    dialect::lock_rows(tx.conn, Lockable::Tickets, &held)?;
    for found in tickets::of_person(tx, user)? {
        if found.ticket.status == TicketStatus::Valid && found.around.starts_at > tx.now {
            tickets::give_back(tx, &found, reason)?;
        }
        tickets::anonymize(tx, &found)?;
    }
    for found in waiting_list::of_person(tx, user)? {
        if found.entry.status.on(waiting_list::Event::Leave).is_some() {
            advance(tx, &found, waiting_list::Event::Leave, reason)?;
        }
        waiting_list::anonymize(tx, found.entry.id)?;
    }
    for found in draws::of_person(tx, user)? {
        if found.entry.status.on(draws::Event::Withdraw).is_some() {
            advance(tx, &found, draws::Event::Withdraw, reason)?;
        }
        draws::anonymize(tx, found.entry.id)?;
    }
    for session in concerned {
        waiting_list::promote(tx, session)?;
    }
    Ok(())
}

/// The person's tickets, waiting and draws for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let tickets = tickets::of_person(tx, user)?.into_iter().map(|found| {
        let status = found.shown_status();
        let (ticket, around) = (found.ticket, found.around);
        json!({
            "id": ticket.id, "session": around.title, "facility": around.facility_name,
            "starts_at": around.starts_at, "ends_at": around.ends_at, "name": ticket.name,
            "concession": ticket.concession, "status": status, "redeemed_at": ticket.redeemed_at,
            "created_at": ticket.created_at,
        })
    });
    let tickets: Value = tickets.collect();
    let waiting = waiting_list::of_person(tx, user)?.into_iter().map(|found| {
        let entry = found.entry;
        json!({
            "id": entry.id, "session_id": entry.session_id, "party": entry.party.0,
            "priority_group": entry.priority_group, "status": entry.status_at(tx.now), "created_at": entry.created_at,
        })
    });
    let waiting: Value = waiting.collect();
    let drawn = draws::of_person(tx, user)?.into_iter().map(|found| {
        let entry = found.entry;
        json!({
            "id": entry.id, "session_id": entry.session_id, "party": entry.party.0, "status": entry.status,
            "place": entry.place, "created_at": entry.created_at,
        })
    });
    let drawn: Value = drawn.collect();
    Ok(("sessions", json!({ "tickets": tickets, "waiting_list": waiting, "draw_entries": drawn })))
}
