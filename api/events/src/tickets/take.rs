//! Taking tickets.

use super::store::{self, Found};
use super::views::CreateTickets;
use crate::holder::Holder;
use crate::party::{Visitor, check_names, check_size, size_of, tidy};
use crate::sessions::{self, require_sales, settle};
use crate::waiting_list;
use citong_kernel::check::Check;
use citong_kernel::facts::{Fact, TicketEvent};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use citong_places::bookings::check_guest;
use serde_json::json;

/// Takes a ticket for each of a party: all or none.
pub fn take(tx: &mut Tx<'_>, session: Id<of::EventSession>, new: &CreateTickets) -> ApiResult<Vec<Found>> {
    let found = sessions::find_visible(tx, session)?;
    let mut check = Check::new();
    check_names(&mut check, &new.party);
    check_size(&mut check, &new.party, most_of(found.session.max_party));
    check_guest(&mut check, new.on_behalf_of.as_ref());
    check.done()?;
    let holder = Holder::of_call(tx, Action::CreateTickets, &found.scope(None), new.on_behalf_of.as_ref())?;
    let found = settle(tx, session)?;
    require_sales(tx, &found)?;
    require_limit(tx, &found, &holder, &new.party)?;
    let open = waiting_list::open_to(tx, &found, holder.at_desk)?;
    if i64::from(size_of(&new.party)) > open {
        return Err(full(open));
    }
    issue(tx, &found, &holder, &tidy(&new.party))
}

/// How many one person can have, for comparing with lengths.
pub fn most_of(max_party: i32) -> usize {
    usize::try_from(max_party).unwrap_or_default()
}

/// 409: so many are left for this caller.
fn full(remaining: i64) -> Problem {
    Problem::new(ProblemType::SessionFull)
        .detail(
            format!("剩余 {remaining} 个名额，可加入候补"),
            format!("{remaining} places are left; the waiting list is open"),
        )
        .with("remaining", remaining)
}

/// 409 where a person would have more tickets of the session than one can have, in all orders. The
/// caller holds the session's row.
pub fn require_limit(
    tx: &mut Tx<'_>,
    found: &sessions::Found,
    holder: &Holder,
    party: &[Visitor],
) -> ApiResult<()> {
    let most = i64::from(found.session.max_party);
    let held = store::count_held(tx, found.session.id, holder)?;
    if held + i64::from(size_of(party)) <= most {
        return Ok(());
    }
    Err(Problem::new(ProblemType::BookingLimit)
        .detail(
            format!("每人最多领取 {most} 张，已有 {held} 张"),
            format!("One person can have {most} tickets at most, and has {held}"),
        )
        .with("limit", most)
        .with("held", held))
}

/// Gives out tickets for a party. The caller holds the session's row and has made sure of the places.
pub fn issue(
    tx: &mut Tx<'_>,
    found: &sessions::Found,
    holder: &Holder,
    party: &[Visitor],
) -> ApiResult<Vec<Found>> {
    let (session, order) = (found.session.id, Id::<of::TicketOrder>::new(tx.now));
    let mut issued = Vec::with_capacity(party.len());
    for visitor in party {
        let ticket = store::new(tx, session, order, holder, visitor);
        store::insert(tx, &ticket, &found.around.region)?;
        issued.push(ticket.id);
    }
    audit::Event::new("create", "ticket_order", order)
        .details(json!({ "session_id": session, "tickets": issued, "channel": holder.channel }))
        .write(tx)?;
    for id in &issued {
        tx.emit(Fact::Ticket { ticket: *id, event: TicketEvent::Issued })?;
    }
    issued.into_iter().map(|id| store::fetch(tx, id)).collect()
}
