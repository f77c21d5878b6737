//! Entering a draw, and leaving it.

use super::state::{DrawStatus, Event};
use super::store::{self, Entry, Found};
use super::views::EnterDraw;
use crate::holder::Holder;
use crate::party::{check_names, check_size, size_of, tidy};
use crate::sessions::{self, SessionStatus};
use crate::tickets::most_of;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use citong_places::bookings::check_guest;
use serde_json::json;

/// A party enters the draw: once per person and session.
pub fn enter(tx: &mut Tx<'_>, session: Id<of::EventSession>, new: &EnterDraw) -> ApiResult<Found> {
    let found = sessions::find_visible(tx, session)?;
    let mut check = Check::new();
    check_names(&mut check, &new.party);
    let most = found.session.draw_seats.unwrap_or(found.session.max_party);
    check_size(&mut check, &new.party, most_of(most));
    check_guest(&mut check, new.on_behalf_of.as_ref());
    check.done()?;
    let scope = found.scope(None);
    let holder = Holder::of_call(tx, Action::EnterDraw, &scope, new.on_behalf_of.as_ref())?;
    // The draw takes what is entered before it: it holds the same row.
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[session])?;
    let found = sessions::fetch(tx, session)?;
    require_open(tx, &found)?;
    if store::is_entered(tx, session, &holder)? {
        return Err(Problem::new(ProblemType::Duplicate).detail("已登记抽签", "Already in the draw"));
    }
    let party = tidy(&new.party);
    let entry = Entry {
        id: Id::new(tx.now),
        session_id: session,
        user_id: holder.user,
        guest_name: holder.guest_name,
        guest_phone: holder.guest_phone,
        channel: holder.channel,
        party_size: size_of(&party),
        party: Json(party),
        status: DrawStatus::Entered,
        place: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &entry, &found.around.region)?;
    audit::Event::new("create", "draw_entry", entry.id)
        .transition("", entry.status.as_str())
        .details(json!({ "session_id": session, "party_size": entry.party_size, "channel": entry.channel }))
        .write(tx)?;
    store::fetch(tx, entry.id)
}

fn require_open(tx: &Tx<'_>, found: &sessions::Found) -> ApiResult<()> {
    let session = &found.session;
    let Some(closes) = session.draw_closes_at else {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("该场次不抽签，请直接领票", "No lots are drawn: take tickets"));
    };
    match session.status {
        SessionStatus::Cancelled => Err(Problem::new(ProblemType::SessionCancelled)),
        SessionStatus::AwaitingPermit => Err(Problem::new(ProblemType::SessionNotOpen)),
        SessionStatus::Open if tx.now < closes && session.drawn_at.is_none() => Ok(()),
        SessionStatus::Open | SessionStatus::Ended => Err(Problem::new(ProblemType::SalesClosed)
            .detail(format!("抽签登记已于 {closes} 截止"), format!("Entries closed at {closes}"))
            .with("entries_close_at", closes)),
    }
}

/// The party does not want to any more, before the draw.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::DrawEntry>) -> ApiResult<Found> {
    let before = store::find_for(tx, Action::WithdrawDrawEntry, id)?;
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[before.entry.session_id])?;
    let found = store::fetch(tx, id)?;
    advance(tx, &found, Event::Withdraw, None)?;
    store::fetch(tx, id)
}
