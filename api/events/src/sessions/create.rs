//! Putting a session on.

use super::large;
use super::state::SessionStatus;
use super::store::{self, Found, Session};
use super::views::{CreateSession, NewDraw};
use crate::draws;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Problem, Timestamp, Tx, audit, rule_params};
use citong_places::bookings::{self, BookingStatus, Holder, Plan, Target, Terms};
use serde_json::json;

/// Most tickets of one person where the session does not say otherwise.
const MAX_PARTY: i32 = 10;
/// Percent of the places kept for walk-ins, where neither the session nor
/// `booking.walk_in_reserve_percent` says otherwise (rulebook, task 6).
const RESERVE_PERCENT: i64 = 20;

/// Puts a session on: it takes its room by a booking of its own, and can be booked at once. A large
/// event waits for its permit.
pub fn create(tx: &mut Tx<'_>, new: &CreateSession) -> ApiResult<Found> {
    check_input(tx, new)?;
    let target = Target::find_for_visitors(tx, new.space_id)?;
    tx.require(Action::CreateSession, &target.scope(None))?;
    let reserve_percent = match new.reserve_percent {
        Some(percent) => percent,
        None => default_reserve(tx, &target.region_path)?,
    };
    let large = large::is_large(tx, &target.region_path, new.capacity)?;
    if large {
        large::require_lead(tx, &target.region_path, new.starts_at)?;
    }
    let plan = Plan {
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        headcount: new.capacity,
        purpose: new.title.trim().to_owned(),
        holder: Holder::Venue,
        status: BookingStatus::Confirmed,
        terms: Terms::Venue,
    };
    let booked = bookings::book(tx, &target, &plan).map_err(|p| p.repointed("/headcount", "/capacity"))?;
    let id = Id::new(tx.now);
    let seed = new.draw.as_ref().map(|_| draws::new_seed(tx, id)).transpose()?;
    let session = Session {
        id,
        space_id: target.space.id,
        facility_id: target.space.facility_id,
        booking_id: booked.booking.id,
        title: new.title.trim().to_owned(),
        description: new.description.clone(),
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        sales_close_at: new.sales_close_at.unwrap_or(new.starts_at),
        capacity: new.capacity,
        reserve_percent,
        max_party: new.max_party.unwrap_or(MAX_PARTY),
        status: if large { SessionStatus::AwaitingPermit } else { SessionStatus::Open },
        status_reason: None,
        permit: None,
        draw_closes_at: new.draw.as_ref().map(|draw| draw.entries_close_at),
        draw_seats: new.draw.as_ref().and_then(|draw| draw.seats_per_entry),
        draw_seed_hash: seed.as_ref().map(|seed| seed.hash.clone()),
        draw_seed: seed.map(|seed| seed.sealed),
        drawn_at: None,
        draw_places: None,
        sold: 0,
        sold_desk: 0,
        offered: 0,
        offered_desk: 0,
        waiting: 0,
        waiting_desk: 0,
        last_place: 0,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &session, &target.region)?;
    audit::Event::new("create", "session", id)
        .transition("", session.status.as_str())
        .details(json!({ "space_id": session.space_id, "capacity": session.capacity,
            "reserve_percent": reserve_percent, "draw": session.draw_closes_at.is_some() }))
        .write(tx)?;
    store::fetch(tx, id)
}

fn check_input(tx: &Tx<'_>, new: &CreateSession) -> ApiResult<()> {
    let mut check = Check::new();
    check.name("/title", &new.title, 1..=200);
    check.optional_text("/description", new.description.as_deref(), 0..=5_000);
    check.range("/capacity", new.capacity, 1..=100_000);
    if let Some(percent) = new.reserve_percent {
        check.range("/reserve_percent", percent, 0..=100);
    }
    if let Some(most) = new.max_party {
        check.range("/max_party", most, 1..=500);
    }
    let close = new.sales_close_at.unwrap_or(new.starts_at);
    check_close(&mut check, close, new.starts_at);
    if new.sales_close_at.is_some_and(|close| close <= tx.now) {
        check.fault("/sales_close_at", "in_past", "时间已过", "It is in the past");
    }
    if let Some(draw) = &new.draw {
        check_draw(&mut check, tx.now, draw, close, new.max_party.unwrap_or(MAX_PARTY));
    }
    check.done()
}

/// Nobody gets a ticket once the session has begun.
pub fn check_close(check: &mut Check, close: Timestamp, starts_at: Timestamp) {
    if close > starts_at {
        check.fault("/sales_close_at", "after_start", "不得晚于开始时间", "It is after the beginning");
    }
}

fn check_draw(check: &mut Check, now: Timestamp, draw: &NewDraw, close: Timestamp, max_party: i32) {
    if draw.entries_close_at <= now {
        check.fault("/draw/entries_close_at", "in_past", "时间已过", "It is in the past");
    }
    if draw.entries_close_at >= close {
        check.fault(
            "/draw/entries_close_at",
            "too_late",
            "须早于领票截止时间",
            "It must be before tickets stop being given out",
        );
    }
    if let Some(seats) = draw.seats_per_entry {
        check.range("/draw/seats_per_entry", seats, 1..=max_party.clamp(1, 500));
    }
}

fn default_reserve(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<i32> {
    let (code, today) = ("booking.walk_in_reserve_percent", tx.now.local_date());
    let percent = rule_params::integer(tx, code, region_path, today, RESERVE_PERCENT)?;
    i32::try_from(percent.min(100)).map_err(Problem::internal)
}
