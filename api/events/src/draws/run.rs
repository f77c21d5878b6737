//! The draw itself.

use super::order::draw;
use super::state::Event;
use super::store::{self, Found};
use crate::sessions::{self, SessionStatus, set_drawn, to_draw};
use crate::waiting_list::{self, PriorityGroup};
use crate::{notices, tickets};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::drawing::{hash_of, hex, unhex};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of, secret};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

const PURPOSE: &str = "draw";

/// A seed that nobody sees before the draw.
pub struct Seed {
    /// Encrypted.
    pub sealed: String,
    /// What is published at once.
    pub hash: String,
}

/// A new seed for a session's draw.
pub fn new_seed(tx: &Tx<'_>, session: Id<of::EventSession>) -> ApiResult<Seed> {
    let mut seed = [0u8; 32];
    secret::fill(&mut seed);
    let sealed = tx.vault().seal(PURPOSE, &session.to_string(), &hex(&seed))?;
    Ok(Seed { sealed, hash: hash_of(&seed) })
}

/// The desk draws, once entries are closed.
pub fn run_by_desk(tx: &mut Tx<'_>, id: Id<of::EventSession>) -> ApiResult<sessions::Found> {
    sessions::find_for(tx, Action::RunSessionDraw, id)?;
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
    let found = sessions::fetch(tx, id)?;
    let closes = found.session.draw_closes_at;
    let due = found.session.awaits_draw() && closes.is_some_and(|closes| closes <= tx.now);
    if !due || found.session.status != SessionStatus::Open {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("只能在登记截止后抽签一次", "It is drawn once, after entries are closed")
            .with("current_status", found.session.status)
            .with("entries_close_at", closes)
            .with("drawn_at", found.session.drawn_at));
    }
    run(tx, &found)?;
    sessions::fetch(tx, id)
}

/// Draws for one session whose entries are closed; run by a background job. Answers how many.
pub fn draw_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let Some(id) = to_draw(tx)? else { return Ok(0) };
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
    let found = sessions::fetch(tx, id)?;
    if !found.session.awaits_draw() || found.session.status != SessionStatus::Open {
        return Ok(0);
    }
    run(tx, &found)?;
    Ok(1)
}

/// Publishes the seed and serves the parties in its order: who is drawn has tickets at once, the
/// others wait in the drawn order. The caller holds the session's row.
fn run(tx: &mut Tx<'_>, found: &sessions::Found) -> ApiResult<()> {
    let id = found.session.id;
    let sealed = found.session.draw_seed.as_deref().unwrap_or_default();
    let text = tx.vault().open(PURPOSE, &id.to_string(), sealed)?;
    let seed = unhex(&text).ok_or_else(|| Problem::internal("the seed is damaged"))?;
    let places = found.places(tx)?.free_for(false);
    let mut entries: BTreeMap<Uuid, Found> =
        store::entered(tx, id)?.into_iter().map(|found| (found.entry.id.uuid(), found)).collect();
    let sizes: Vec<_> =
        entries.values().map(|f| (f.entry.id.uuid(), i64::from(f.entry.party_size))).collect();
    set_drawn(tx, found, &text, i32::try_from(places).map_err(Problem::internal)?)?;
    audit::Event::new("draw", "session", id)
        .details(json!({ "entries": sizes.len(), "places": places, "seed": text }))
        .write(tx)?;
    for ((entry, won), place) in draw(&seed, &sizes, places).into_iter().zip(1..) {
        if let Some(entry) = entries.remove(&entry) {
            settle_entry(tx, found, &entry, won, place)?;
        }
    }
    Ok(())
}

fn settle_entry(
    tx: &mut Tx<'_>,
    session: &sessions::Found,
    drawn: &Found,
    won: bool,
    place: i32,
) -> ApiResult<()> {
    let (entry, holder) = (&drawn.entry, drawn.entry.holder());
    advance(tx, drawn, if won { Event::Win } else { Event::Lose }, None)?;
    store::set_place(tx, entry.id, place)?;
    if won {
        tickets::issue(tx, session, &holder, &entry.party.0)?;
    } else if tx.now < session.session.sales_close_at {
        waiting_list::add(tx, session, &holder, entry.party.0.clone(), PriorityGroup::None)?;
    }
    notices::drawn(tx, session, (entry.user_id, entry.guest_phone.as_deref()), won)
}
