//! Holds 临时保留: a time that is kept for a person while they fill in the form. A hold is a booking in
//! the state `held` with the same id. It ends by itself: from `held_until` on nobody counts it.

use super::book::{Holder, Plan, Terms, book};
use super::create;
use super::occupancy;
use super::state::{BookingStatus, Event};
use super::store::{self, Booking, Found};
use super::target::{Target, lock_person};
use super::views::{CreateBooking, OnBehalfOf};
use crate::{crowd_permits, spaces, strikes};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of, rule_params};

/// Minutes that a hold lasts, where `booking.hold_minutes` does not say otherwise.
const HOLD_MINUTES: i64 = 10;
/// The longest that it may say: a day.
const LONGEST_HOLD_MINUTES: i64 = 1440;
/// Holds that one person has at a time, where `booking.max_holds_per_person` does not say otherwise.
const MOST_HOLDS: i64 = 3;

/// What to hold.
pub struct Wanted<'a> {
    /// The space.
    pub space: Id<of::Space>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people.
    pub headcount: i32,
    /// What for, as far as it is known yet.
    pub purpose: &'a str,
    /// For whom, when staff hold for somebody without an account.
    pub on_behalf_of: Option<&'a OnBehalfOf>,
}

/// Holds a time. It passes all checks of a booking. A hold of the same person in the same space is
/// replaced.
pub fn place(tx: &mut Tx<'_>, wanted: &Wanted<'_>) -> ApiResult<Found> {
    let mut check = Check::new();
    check.range("/headcount", wanted.headcount, 1..=100_000);
    check.text("/purpose", wanted.purpose, 0..=500);
    create::check_guest(&mut check, wanted.on_behalf_of);
    check.done()?;
    let target = Target::find_for_visitors(tx, wanted.space)?;
    let by_desk = tx.may(Action::CreateHold, &target.scope(None));
    let holder = create::holder_of(tx, wanted.on_behalf_of, by_desk)?;
    lock_holder(tx, &holder)?;
    let mut others = 0;
    for held in store::live_holds(tx, &holder)? {
        if held.booking.space_id == wanted.space {
            release(tx, &held, "由新的保留取代")?;
        } else {
            others += 1;
        }
    }
    let today = tx.now.local_date();
    let most =
        rule_params::integer(tx, "booking.max_holds_per_person", &target.region_path, today, MOST_HOLDS)?;
    if others >= most {
        return Err(Problem::new(ProblemType::BookingLimit)
            .detail(format!("每人最多同时保留 {most} 个时段"), format!("At most {most} holds at a time"))
            .with("limit", most));
    }
    let plan = Plan {
        starts_at: wanted.starts_at,
        ends_at: wanted.ends_at,
        headcount: wanted.headcount,
        purpose: wanted.purpose.trim().to_owned(),
        holder,
        status: BookingStatus::Held,
        terms: if by_desk { Terms::Desk } else { Terms::Person },
    };
    book(tx, &target, &plan)
}

/// When a hold that is made now ends.
pub fn until(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<Timestamp> {
    let today = tx.now.local_date();
    let minutes = rule_params::integer(tx, "booking.hold_minutes", region_path, today, HOLD_MINUTES)?;
    Ok(tx.now.plus_minutes(minutes.clamp(1, LONGEST_HOLD_MINUTES)))
}

/// What is, or was, held; 404 where that is no hold, or is a booking by now.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Booking>) -> ApiResult<Found> {
    let found = store::find_for(tx, action, id)?;
    if found.booking.held_until.is_none() {
        return Err(Problem::not_found());
    }
    Ok(found)
}

/// Gives a hold back; nobody is told.
pub fn release(tx: &mut Tx<'_>, held: &Found, reason: &str) -> ApiResult<()> {
    advance(tx, held, Event::Cancel, Some(reason))?;
    store::set_reason(tx, held.booking.id, Some(reason))?;
    occupancy::free(tx, held.booking.id)
}

/// The hold that a new booking names. 422 where it is nobody's hold or another time, 409 once it has
/// expired or is a booking already.
pub fn claimed(tx: &mut Tx<'_>, id: Id<of::Booking>, new: &CreateBooking, by_desk: bool) -> ApiResult<Found> {
    let unknown = || Problem::invalid("/hold_id", "not_found", "没有这个保留", "There is no such hold");
    let found = match store::fetch(tx, id) {
        Err(problem) if problem.kind() == ProblemType::NotFound => return Err(unknown()),
        found => found?,
    };
    let booking = &found.booking;
    let theirs = match (booking.user_id, &booking.guest_phone) {
        (Some(user), _) => Some(user) == tx.caller().user(),
        (None, Some(_)) => by_desk && tx.may(Action::CreateBooking, &found.scope()),
        (None, None) => false,
    };
    if !theirs {
        return Err(unknown());
    }
    if booking.held_until.is_none() {
        return Err(Problem::new(ProblemType::Duplicate)
            .detail("该保留已经成为预约", "The hold is a booking already")
            .with("booking_id", id));
    }
    check_same(booking, new)?;
    if !booking.is_live_hold(tx.now) {
        return Err(expired(booking));
    }
    Ok(found)
}

/// Whether the booking is what was held.
fn check_same(held: &Booking, new: &CreateBooking) -> ApiResult<()> {
    let same_guest = new.on_behalf_of.as_ref().is_none_or(|guest| {
        held.guest_phone.as_deref() == Some(guest.phone.trim())
            && held.guest_name.as_deref() == Some(guest.name.trim())
    });
    let mut check = Check::new();
    let differs = [
        ("/space_id", held.space_id != new.space_id),
        ("/starts_at", held.starts_at != new.starts_at),
        ("/ends_at", held.ends_at != new.ends_at),
        ("/headcount", held.headcount != new.headcount),
        ("/on_behalf_of", !same_guest),
    ];
    for (pointer, differs) in differs {
        if differs {
            check.fault(pointer, "differs_from_hold", "与所保留的不同", "It is not what is held");
        }
    }
    check.done()
}

/// What this person holds in the space where they book now without naming it. The same time becomes
/// the booking; another one that would be in the way is given back.
pub fn own_for(tx: &mut Tx<'_>, holder: &Holder, new: &CreateBooking) -> ApiResult<Option<Found>> {
    lock_holder(tx, holder)?;
    for held in store::live_holds(tx, holder)? {
        let booking = &held.booking;
        if booking.space_id != new.space_id {
            continue;
        }
        if check_same(booking, new).is_ok() {
            return Ok(Some(held));
        }
        // With the buffers of both, which no booking may meet.
        let buffer = i64::from(booking.buffer_before_minutes.max(booking.buffer_after_minutes));
        let (before, after) = (booking.starts_at.plus_minutes(-buffer), booking.ends_at.plus_minutes(buffer));
        if before < new.ends_at && new.starts_at < after {
            release(tx, &held, "由预约取代")?;
        }
    }
    Ok(None)
}

/// Makes the booking of what is held. Whether it may be made was decided when it was held; the time
/// is still its own, or 409 `hold-expired`.
pub fn turn_into_booking(
    tx: &mut Tx<'_>,
    target: &Target,
    held: &Found,
    purpose: &str,
    pending: bool,
) -> ApiResult<Found> {
    let (id, booking) = (held.booking.id, &held.booking);
    if let Some(user) = booking.user_id {
        strikes::refuse_suspended(tx, user)?;
    }
    lock_person(tx, booking.user_id, booking.guest_phone.as_deref())?;
    let leaves = spaces::lock_leaves(tx, booking.space_id)?;
    dialect::lock_rows(tx.conn, Lockable::Bookings, &[id])?;
    let held = store::fetch(tx, id)?;
    // Somebody whose clock is a moment ahead may have taken the time from an expired hold.
    if !held.booking.is_live_hold(tx.now) || !occupancy::has_all(tx, id, &leaves)? {
        return Err(expired(booking));
    }
    let people = i64::from(held.booking.headcount);
    let permit = crowd_permits::requirement(tx, &held.around.region_path, people, held.booking.starts_at)?;
    let event = if pending || permit.is_some() { Event::Request } else { Event::Book };
    let status = advance(tx, &held, event, None)?;
    occupancy::free(tx, id)?;
    target.take(tx, &Booking { status, ..held.booking }, &leaves)?;
    store::settle(tx, id, purpose)?;
    tx.emit(Fact::Booking { booking: id, event: BookingEvent::Made })?;
    store::fetch(tx, id)
}

fn expired(held: &Booking) -> Problem {
    Problem::new(ProblemType::HoldExpired)
        .detail("临时保留已过期，请重新选择时段", "The hold has expired; choose a time again")
        .with("expired_at", held.held_until)
}

fn lock_holder(tx: &mut Tx<'_>, holder: &Holder) -> ApiResult<()> {
    match holder {
        Holder::Person(user) => lock_person(tx, Some(*user), None),
        Holder::Guest { phone, .. } => lock_person(tx, None, Some(phone)),
        Holder::Venue => Ok(()),
    }
}
