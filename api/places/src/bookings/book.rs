//! The one way to take time: what is wanted, whose it is, on whose terms.

use super::hold;
use super::state::BookingStatus;
use super::store::{self, Booking, Found};
use super::target::Target;
use super::views::{BookingKind, Channel};
use crate::crowd_permits;
use crate::strikes;
use crate::timetable::SpaceRules;
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, changes, of};
use serde_json::json;

/// What is wanted of a space, whoever wants it: a person, the desk, a series, a session.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people come.
    pub headcount: i32,
    /// What for.
    pub purpose: String,
    /// Whose it is.
    pub holder: Holder,
    /// The first state: held, pending or confirmed.
    pub status: BookingStatus,
    /// Which of the space's rules hold.
    pub terms: Terms,
}

/// Whose a booking is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// An account's.
    Person(Id<of::User>),
    /// Somebody's without an account.
    Guest {
        /// 姓名.
        name: String,
        /// Their phone.
        phone: String,
        /// How they asked.
        channel: Channel,
    },
    /// The venue's own: what it puts on itself.
    Venue,
}

/// Which of the space's rules hold for a booking. Opening hours, closures, capacity and what is
/// booked already hold for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terms {
    /// All of them.
    Person,
    /// All but the notice.
    Desk,
    /// None of notice, horizon, grid, durations and the limit per person.
    Venue,
}

impl Terms {
    /// The space's rules as they hold under these terms.
    pub fn of(self, rules: &SpaceRules) -> SpaceRules {
        let mut rules = rules.clone();
        if self != Self::Person {
            rules.advance_min_minutes = 0;
        }
        if self == Self::Venue {
            rules.start_interval_minutes = 1;
            rules.min_duration_minutes = None;
            rules.max_duration_minutes = None;
            rules.advance_max_days = LONGEST_HORIZON_DAYS;
        }
        rules
    }
}

/// The most days ahead that a space may be booked.
const LONGEST_HORIZON_DAYS: u32 = 1096;

/// Makes a booking as planned: checks it, takes the time, writes the audit row and the change, and
/// tells the other domains.
pub fn book(tx: &mut Tx<'_>, target: &Target, plan: &Plan) -> ApiResult<Found> {
    book_in_series(tx, target, plan, None)
}

/// The same, as one of a series.
pub fn book_in_series(
    tx: &mut Tx<'_>,
    target: &Target,
    plan: &Plan,
    series: Option<Id<of::BookingSeries>>,
) -> ApiResult<Found> {
    if let Holder::Person(user) = plan.holder {
        strikes::refuse_suspended(tx, user)?;
    }
    let details = &target.space.details;
    let held = plan.status == BookingStatus::Held;
    let held_until = if held { Some(hold::until(tx, &target.region_path)?) } else { None };
    let (user_id, guest) = match &plan.holder {
        Holder::Person(user) => (Some(*user), None),
        Holder::Guest { name, phone, channel } => (None, Some((name.clone(), phone.clone(), *channel))),
        Holder::Venue => (None, None),
    };
    let booking = Booking {
        id: Id::new(tx.now),
        space_id: target.space.id,
        facility_id: target.space.facility_id,
        kind: if plan.holder == Holder::Venue { BookingKind::Session } else { BookingKind::Visit },
        user_id,
        created_by: tx.caller().label(),
        channel: guest.as_ref().map_or(Channel::Online, |guest| guest.2),
        guest_name: guest.as_ref().map(|guest| guest.0.clone()),
        guest_phone: guest.map(|guest| guest.1),
        starts_at: plan.starts_at,
        ends_at: plan.ends_at,
        buffer_before_minutes: details.buffer_before_minutes,
        buffer_after_minutes: details.buffer_after_minutes,
        headcount: plan.headcount,
        purpose: plan.purpose.clone(),
        status: plan.status,
        status_reason: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
        held_until,
        release_at: target.release_at(plan),
        series_id: series,
        occurrence_at: series.map(|_| plan.starts_at),
    };
    let booking = crowd_permits::awaiting(tx, booking, &target.region_path)?;
    let leaves = target.admit(tx, &booking, plan.terms)?;
    store::insert(tx, &booking)?;
    target.take(tx, &booking, &leaves)?;
    audit::Event::new(if held { "hold" } else { "create" }, "booking", booking.id)
        .transition("", booking.status.as_str())
        .details(json!({ "space_id": booking.space_id, "channel": booking.channel }))
        .write(tx)?;
    changes::record(tx, changes::Kind::Booking, booking.id, changes::Op::Created, 1, Some(&target.region))?;
    if !held {
        tx.emit(Fact::Booking { booking: booking.id, event: BookingEvent::Made })?;
    }
    store::fetch(tx, booking.id)
}
