//! Who gets a place that is free again.
//!
//! The first party that fits: a party that is larger than what is free keeps its place in the queue
//! and is asked again when more is free, and smaller ones behind it are served meanwhile. So no place
//! stays empty, and nobody who fits is overtaken; what is left over fits nobody who waits, and a newcomer
//! may have it. The places are held for a time, never beyond the
//! time at which tickets stop being given out.

use super::state::Event;
use super::store;
use crate::notices;
use crate::sessions::{self, settle, with_ended_queue, with_queue_and_places};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Id, Tx, of, rule_params};

/// Minutes for which places are held, where `session.offer_minutes` does not say otherwise.
const OFFER_MINUTES: i64 = 30;
/// Parties that are offered places in one transaction at most; whatever comes next goes on.
const MOST_OFFERS: usize = 500;
/// Entries ended in one transaction at most.
const CHUNK: i64 = 200;
/// Sessions that a job looks at in one transaction at most.
const MOST_SESSIONS: i64 = 200;

/// Offers free places to those who wait. The caller holds the session's row. Answers how many parties
/// were offered places.
pub fn promote(tx: &mut Tx<'_>, id: Id<of::EventSession>) -> ApiResult<usize> {
    let mut found = sessions::fetch(tx, id)?;
    let mut offered = 0;
    while found.session.waiting > 0 && found.session.sells_at(tx.now) && offered < MOST_OFFERS {
        let Some(next) = next_that_fits(tx, &found)? else { break };
        offer(tx, &found, &next)?;
        offered += 1;
        found = sessions::fetch(tx, id)?;
    }
    Ok(offered)
}

fn next_that_fits(tx: &mut Tx<'_>, found: &sessions::Found) -> ApiResult<Option<store::Found>> {
    let places = found.places(tx)?;
    let room = |at_desk: bool| i32::try_from(places.free_for(at_desk)).unwrap_or(i32::MAX);
    let (online, desk) = (room(false), room(true));
    if online.max(desk) == 0 {
        return Ok(None);
    }
    store::first_that_fits(tx, found.session.id, online, desk)
}

/// What a newcomer may take of a settled session: what fits nobody who waits. Only where more parties
/// fit than one transaction serves, the newcomer waits for the next.
pub fn open_to(tx: &mut Tx<'_>, found: &sessions::Found, at_desk: bool) -> ApiResult<i64> {
    if found.session.waiting > 0 && next_that_fits(tx, found)?.is_some() {
        return Ok(0);
    }
    Ok(found.places(tx)?.free_for(at_desk))
}

fn offer(tx: &mut Tx<'_>, session: &sessions::Found, next: &store::Found) -> ApiResult<()> {
    let (code, path) = ("session.offer_minutes", session.around.region_path.as_str());
    let minutes = rule_params::integer(tx, code, path, tx.now.local_date(), OFFER_MINUTES)?;
    let expires = tx.now.plus_minutes(minutes).min(session.session.sales_close_at);
    advance(tx, next, Event::Offer, None)?;
    store::set_expiry(tx, next.entry.id, expires)?;
    notices::offered(tx, session, &next.entry, expires)
}

/// Takes back what parties have not accepted in time. The caller holds the session's row.
pub fn lapse_due(tx: &mut Tx<'_>, session: &sessions::Found) -> ApiResult<()> {
    for found in store::lapsed(tx, session.session.id)? {
        advance(tx, &found, Event::Lapse, None)?;
        notices::lapsed(tx, session, &found.entry)?;
    }
    Ok(())
}

/// Tickets stop being given out earlier: so do the offers that are out, and the people are told until
/// when. The caller holds the session's row.
pub fn cut_offers(tx: &mut Tx<'_>, session: &sessions::Found) -> ApiResult<()> {
    let close = session.session.sales_close_at;
    for found in store::offered_beyond(tx, session.session.id, close)? {
        store::cut(tx, &found, close)?;
        if close > tx.now {
            notices::offered(tx, session, &found.entry, close)?;
        }
    }
    lapse_due(tx, session)
}

/// Ends the waiting list of a session, as much of it as one transaction takes. The caller holds the
/// session's row. Answers how many entries it ended.
pub fn end(tx: &mut Tx<'_>, session: &sessions::Found) -> ApiResult<usize> {
    let active = store::active(tx, session.session.id, CHUNK)?;
    for found in &active {
        advance(tx, found, Event::End, None)?;
        notices::queue_ended(tx, session, &found.entry)?;
    }
    Ok(active.len())
}

/// What time does to waiting lists; run by a background job. Rules do not wait for it. Answers how
/// much it did.
pub fn settle_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let mut done = 0;
    for id in store::sessions_with_lapsed(tx, MOST_SESSIONS)? {
        settle(tx, id)?;
        done += 1;
    }
    if done > 0 {
        return Ok(done);
    }
    for id in with_ended_queue(tx, 1)? {
        dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
        let found = sessions::fetch(tx, id)?;
        done += end(tx, &found)?;
    }
    if done > 0 {
        return Ok(done);
    }
    // Places that the release of a reserve has freed.
    for id in with_queue_and_places(tx, MOST_SESSIONS)? {
        let places = sessions::fetch(tx, id)?.places(tx)?;
        if places.free_for(false) > 0 {
            dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
            done += promote(tx, id)?;
        }
    }
    Ok(done)
}
