//! Joining and answering: a party waits, takes what is offered, or leaves.

use super::promote::{open_to, promote};
use super::state::{EntryStatus, Event};
use super::store::{self, Entry, Found};
use super::views::{JoinWaitingList, PriorityGroup};
use crate::holder::Holder;
use crate::party::{Visitor, check_names, check_size, size_of, tidy};
use crate::sessions::{self, next_place, require_sales, settle};
use crate::tickets;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use citong_places::bookings::check_guest;
use citong_places::strikes;
use serde_json::json;

/// What stands before the number of a party without priority: more than a list ever has.
const BEHIND_PRIORITY: i64 = 1_000_000_000_000;

/// A party that cannot be served now waits for places.
pub fn join(tx: &mut Tx<'_>, session: Id<of::EventSession>, new: &JoinWaitingList) -> ApiResult<Found> {
    let found = sessions::find_visible(tx, session)?;
    check(&found, new)?;
    let scope = found.scope(None);
    let holder = Holder::of_call(tx, Action::JoinWaitingList, &scope, new.on_behalf_of.as_ref())?;
    let group = new.priority_group.unwrap_or(PriorityGroup::None);
    if group == PriorityGroup::Military && !holder.at_desk {
        let (zh, en) = ("须由工作人员核验登记", "The desk enters it after seeing the papers");
        return Err(Problem::invalid("/priority_group", "desk_only", zh, en));
    }
    let party = party_of(tx, new, &holder)?;
    let found = settle(tx, session)?;
    require_sales(tx, &found)?;
    if store::is_active(tx, session, &holder)? {
        return Err(
            Problem::new(ProblemType::Duplicate).detail("已在候补名单中", "Already on the waiting list")
        );
    }
    tickets::require_limit(tx, &found, &holder, &party)?;
    let open = open_to(tx, &found, holder.at_desk)?;
    if i64::from(size_of(&party)) <= open {
        return Err(Problem::new(ProblemType::PlacesFree).with("remaining", open));
    }
    let entry = add(tx, &found, &holder, party, group)?;
    store::fetch(tx, entry)
}

/// Puts a party at the end of the list. The caller holds the session's row.
pub fn add(
    tx: &mut Tx<'_>,
    found: &sessions::Found,
    holder: &Holder,
    party: Vec<Visitor>,
    group: PriorityGroup,
) -> ApiResult<Id<of::WaitingListEntry>> {
    let session = found.session.id;
    let number = next_place(tx, session)?;
    let entry = Entry {
        id: Id::new(tx.now),
        session_id: session,
        user_id: holder.user,
        guest_name: holder.guest_name.clone(),
        guest_phone: holder.guest_phone.clone(),
        channel: holder.channel,
        at_desk: holder.at_desk,
        party_size: size_of(&party),
        party: Json(party),
        priority_group: group,
        place: if group == PriorityGroup::None { BEHIND_PRIORITY + number } else { number },
        status: EntryStatus::Waiting,
        offer_expires_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &entry, &found.around.region)?;
    audit::Event::new("create", "waiting_list_entry", entry.id)
        .transition("", entry.status.as_str())
        .details(json!({ "session_id": session, "party_size": entry.party_size, "channel": entry.channel }))
        .write(tx)?;
    Ok(entry.id)
}

fn check(found: &sessions::Found, new: &JoinWaitingList) -> ApiResult<()> {
    let mut check = Check::new();
    if let Some(party) = &new.party {
        check_names(&mut check, party);
        // Nobody waits for what can never be.
        let most = found.session.max_party.min(found.session.capacity);
        check_size(&mut check, party, tickets::most_of(most));
    }
    check_guest(&mut check, new.on_behalf_of.as_ref());
    check.done()
}

fn party_of(tx: &mut Tx<'_>, new: &JoinWaitingList, holder: &Holder) -> ApiResult<Vec<Visitor>> {
    if let Some(party) = &new.party {
        return Ok(tidy(party));
    }
    let name = match (&holder.guest_name, holder.user) {
        (Some(name), _) => name.clone(),
        (None, Some(user)) => store::name_of(tx, user)?,
        (None, None) => return Err(Problem::forbidden()),
    };
    Ok(vec![Visitor { name, concession: None }])
}

/// The party takes the places that are held for it: its tickets.
pub fn accept(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>) -> ApiResult<Vec<tickets::Found>> {
    let before = store::find_for(tx, Action::AcceptOffer, id)?;
    let session = settle(tx, before.entry.session_id)?;
    require_sales(tx, &session)?;
    let found = store::fetch(tx, id)?;
    if found.entry.status == EntryStatus::Lapsed {
        return Err(
            Problem::new(ProblemType::OfferExpired).with("offer_expires_at", found.entry.offer_expires_at)
        );
    }
    lifecycle::next(&found, Event::Accept)?;
    // Since the party joined, its booker may have missed visits.
    if let Some(user) = found.entry.user_id {
        strikes::refuse_suspended(tx, user)?;
    }
    let (holder, party) = (found.entry.holder(), found.entry.party.0.clone());
    tickets::require_limit(tx, &session, &holder, &party)?;
    advance(tx, &found, Event::Accept, None)?;
    tickets::issue(tx, &session, &holder, &party)
}

/// The party does not want the places; they go to the next.
pub fn decline(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>) -> ApiResult<Found> {
    withdraw(tx, id, Action::DeclineOffer, Event::Decline)
}

/// The party leaves the list; places that were held for it go to the next.
pub fn leave(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>) -> ApiResult<Found> {
    withdraw(tx, id, Action::LeaveWaitingList, Event::Leave)
}

fn withdraw(tx: &mut Tx<'_>, id: Id<of::WaitingListEntry>, action: Action, event: Event) -> ApiResult<Found> {
    let before = store::find_for(tx, action, id)?;
    settle(tx, before.entry.session_id)?;
    let found = store::fetch(tx, id)?;
    advance(tx, &found, event, None)?;
    promote(tx, found.entry.session_id)?;
    store::fetch(tx, id)
}
